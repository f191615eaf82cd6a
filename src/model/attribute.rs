//! What is asked: an attribute, its permitted answers, where the answer comes from and who could change it.
//!
//! Source: `docs/design.md`, "Our model", as data in `data/form-1.json`.

use std::borrow::Cow;

use serde::Deserialize;

use super::{List, Text};

/// Position of an attribute in its [`Form`](super::Form), from 0; given out by the form only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeIndex(pub(super) usize);

impl AttributeIndex {
    /// The position as a number, for arrays in form order.
    pub fn position(self) -> usize {
        self.0
    }
}

/// One question of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// English identifier, for example `months_without_job`.
    pub id: Text,
    /// The permitted answers.
    pub kind: Kind,
    /// Where the answer comes from.
    pub source: Source,
    /// Who could change the answer.
    pub changeable: Changeable,
}

/// The permitted answers of an attribute.
///
/// An answer is one whole number: the value itself for a range, the 0-based position for a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any whole number from the first band's start to the last band's end; a model sees only the band.
    Range(List<Band>),
    /// One of some levels.
    Choice {
        /// Their identifiers.
        levels: List<Text>,
        /// Whether they form a scale, so that two neighbours are closer than two others.
        ordered: bool,
    },
}

/// Neighbouring values of a range that a model treats alike; both ends belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Identifier of the level, for example `30_39`.
    pub id: Text,
    /// First value.
    pub from: u8,
    /// Last value.
    pub to: u8,
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A public register.
    Record,
    /// The person's own answer.
    OwnAnswer,
    /// The place where the person lives.
    Place,
}

/// Who could change an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Changeable {
    /// Only the answer changes, nothing in life.
    AnswerOnly,
    /// It takes time or other people.
    TimeOrOthers,
    /// Nobody can change it.
    Nobody,
}

impl Changeable {
    /// All classes, easiest first.
    pub const ALL: [Self; 3] = [Self::AnswerOnly, Self::TimeOrOthers, Self::Nobody];
}

impl Kind {
    /// Smallest and largest permitted answer.
    pub fn limits(&self) -> (u8, u8) {
        match self {
            Self::Range(bands) => {
                (bands.first().map_or(0, |band| band.from), bands.last().map_or(0, |band| band.to))
            }
            Self::Choice { levels, .. } => (0, (levels.len().saturating_sub(1)) as u8),
        }
    }

    /// Identifiers of the levels in form order.
    pub fn level_ids(&self) -> Vec<&str> {
        match self {
            Self::Range(bands) => bands.iter().map(|band| band.id.as_ref()).collect(),
            Self::Choice { levels, .. } => levels.iter().map(Cow::as_ref).collect(),
        }
    }
}

impl Attribute {
    /// Whether the answer is a number of a range.
    pub fn is_range(&self) -> bool {
        matches!(self.kind, Kind::Range(_))
    }

    /// Smallest and largest permitted answer.
    pub fn limits(&self) -> (u8, u8) {
        self.kind.limits()
    }

    /// First and last value of each band; empty for a choice.
    pub fn bands(&self) -> Vec<(u8, u8)> {
        match &self.kind {
            Kind::Range(bands) => bands.iter().map(|band| (band.from, band.to)).collect(),
            Kind::Choice { .. } => Vec::new(),
        }
    }

    /// Position of the level that an answer falls in; `None` when the answer is not permitted.
    pub fn level(&self, answer: u8) -> Option<usize> {
        match &self.kind {
            Kind::Range(bands) => bands.iter().position(|band| (band.from..=band.to).contains(&answer)),
            Kind::Choice { levels, .. } => {
                (usize::from(answer) < levels.len()).then_some(usize::from(answer))
            }
        }
    }

    /// Identifiers of the levels in form order.
    pub fn level_ids(&self) -> Vec<&str> {
        self.kind.level_ids()
    }

    /// How far apart two levels are: the difference of their positions, or 1 where the levels form no scale.
    pub fn steps(&self, from: usize, to: usize) -> u32 {
        match self.kind {
            Kind::Choice { ordered: false, .. } => u32::from(from != to),
            _ => from.abs_diff(to) as u32,
        }
    }

    /// The answer of a level that lies nearest to `answer`; for a choice, the level itself.
    pub fn nearest(&self, level: usize, answer: u8) -> u8 {
        match &self.kind {
            Kind::Range(bands) => bands.get(level).map_or(answer, |band| answer.max(band.from).min(band.to)),
            Kind::Choice { .. } => level as u8,
        }
    }
}
