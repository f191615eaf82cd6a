//! Floor 0, the core: attributes, points cards and exact explanations.
//!
//! Path of data: [`FormFile`](file::FormFile) and [`CardFile`](file::CardFile) are read whole into a [`Catalogue`]
//! or not at all, with every [`Complaint`] at once. A [`Model`] of the catalogue assesses a [`Profile`]; the
//! [`Assessment`] carries its [`Explanation`], and two assessments make a [`Change`]. Around one person,
//! [`counterfactuals`] says what would change the colour and [`shapley_values`] what each answer does in percentage
//! points; over all answers of the form, [`Reach`] counts who could change theirs. The invented people around that person
//! are a [`world`] of their own, and models that were really published stand by themselves in [`published`].
//!
//! Invariant: knows no browser, no clock and no language; composes no sentence. Labels in data files are carried
//! along as data.

use std::borrow::Cow;

mod attribute;
mod catalogue;
mod change;
mod complaint;
mod counterfactual;
mod explanation;
pub mod file;
mod form;
mod maths;
mod placed;
mod points_card;
mod profile;
pub mod published;
mod reach;
mod scale;
mod shapley;
pub mod world;
mod zone;

/// A word of a data file: read at run time, or checked by the build script and part of the program.
pub type Text = Cow<'static, str>;
/// A list of a data file, likewise.
pub type List<T> = Cow<'static, [T]>;

pub use attribute::{Attribute, AttributeIndex, Band, Changeable, Kind, Source};
pub use catalogue::{Catalogue, Preset};
pub use change::{AnswerChange, Change};
pub use complaint::{Complaint, Complaints};
pub use counterfactual::{Counterfactual, CounterfactualClass, Counterfactuals, Target, counterfactuals};
pub use explanation::{Contribution, Explanation, Step};
pub use form::Form;
pub use placed::Placed;
pub use points_card::{Assessment, Model, Rule};
pub use profile::Profile;
pub use reach::Reach;
pub use scale::{Difference, LogOdds, Percent, Points, Probability, Shift, people};
pub use shapley::{ShapleyValue, shapley_values};
pub use zone::{Colour, Zone, Zones};
