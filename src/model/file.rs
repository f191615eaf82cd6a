//! The shapes of the data files, before anything is checked.
//!
//! Invariant: nothing outside the readers ([`Form`](super::Form), [`Catalogue`](super::Catalogue)) uses these types.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::attribute::{Band, Changeable, Source};

/// `data/form-1.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormFile {
    /// Identifier of the form.
    pub id: String,
    /// Version of the form.
    pub version: u32,
    /// What the file is; for its readers.
    pub about: String,
    /// Names, in the card file, of the people on the first screen.
    pub presets: Vec<String>,
    /// The questions in form order.
    pub attributes: Vec<AttributeEntry>,
}

/// One question.
#[derive(Debug, Deserialize)]
pub struct AttributeEntry {
    /// Identifier.
    pub id: String,
    /// Range or choice.
    #[serde(flatten)]
    pub kind: KindEntry,
    /// Where an answer comes from.
    pub source: Source,
    /// Who could change it.
    pub change: Changeable,
}

/// Permitted answers.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum KindEntry {
    /// Whole numbers in bands.
    Range {
        /// The bands, ascending and without gaps.
        bands: Vec<Band>,
    },
    /// Named levels.
    Choice {
        /// The levels in form order.
        levels: Vec<String>,
        /// Whether the levels form a scale.
        #[serde(default)]
        ordered: bool,
    },
}

/// `data/cards-1.json`. Fields that only people or later chapters read are passed over.
#[derive(Debug, Deserialize)]
pub struct CardFile {
    /// Version of the file and of its first card.
    pub version: u32,
    /// From points to risk, the same for every card.
    pub rule: RuleEntry,
    /// Colours by points, ascending.
    pub zones: Vec<ZoneEntry>,
    /// The cards; the first one is the site's model.
    pub cards: Vec<CardEntry>,
    /// Invented people.
    pub profiles: Vec<ProfileEntry>,
}

/// `data/kit-people-1.json`. What is there for its readers only is passed over.
#[derive(Debug, Deserialize)]
pub struct PeopleFile {
    /// Invented people.
    pub profiles: Vec<ProfileEntry>,
}

/// Odds of the risk at 0 points, doubled every so many points.
#[derive(Debug, Deserialize)]
pub struct RuleEntry {
    /// Risk at 0 points, between 0 and 1.
    pub risk_at_zero: f64,
    /// Points that double the odds.
    pub doubling_points: f64,
}

/// A colour and the points it covers; both ends belong to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneEntry {
    /// `green`, `yellow` or `red`.
    pub id: String,
    /// Fewest points; absent in the lowest zone.
    pub from_points: Option<i32>,
    /// Most points; absent in the highest zone.
    pub to_points: Option<i32>,
}

/// One points card. An attribute that is not listed gives no points.
#[derive(Debug, Deserialize)]
pub struct CardEntry {
    /// Identifier.
    pub id: String,
    /// Points by attribute and level.
    pub points: BTreeMap<String, BTreeMap<String, i32>>,
}

/// An invented person. `age` and `months` are the numbers behind the two banded levels.
#[derive(Debug, Deserialize)]
pub struct ProfileEntry {
    /// First name.
    pub name: String,
    /// Whole years.
    pub age: u8,
    /// Months without a job, added up over the past three years.
    pub months: u8,
    /// Level by attribute.
    pub levels: BTreeMap<String, String>,
}
