//! Floor 0, the core: attributes, points cards and exact explanations.
//!
//! Path of data: [`FormFile`](file::FormFile) and [`CardFile`](file::CardFile) are read whole into a [`Catalogue`]
//! or not at all, with every [`Complaint`] at once. A [`Model`] of the catalogue assesses a [`Profile`]; the
//! [`Assessment`] carries its [`Explanation`], and two assessments make a [`Change`].
//!
//! Invariant: knows no browser, no clock and no language; composes no sentence. Labels in data files are carried
//! along as data.

use std::borrow::Cow;

mod attribute;
mod catalogue;
mod change;
mod complaint;
mod explanation;
pub mod file;
mod form;
mod maths;
mod points_card;
mod profile;
mod scale;
mod zone;

/// A word of a data file: read at run time, or checked by the build script and part of the program.
pub type Text = Cow<'static, str>;
/// A list of a data file, likewise.
pub type List<T> = Cow<'static, [T]>;

pub use attribute::{Attribute, AttributeIndex, Band, Changeable, Kind, Source};
pub use catalogue::{Catalogue, Preset};
pub use change::{AnswerChange, Change};
pub use complaint::{Complaint, Complaints};
pub use explanation::{Contribution, Explanation, Step};
pub use form::Form;
pub use points_card::{Assessment, Model, Rule};
pub use profile::Profile;
pub use scale::{LogOdds, Percent, Points, Probability};
pub use zone::{Colour, Zone, Zones};
