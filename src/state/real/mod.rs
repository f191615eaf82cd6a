//! Chapter 4: what is tried out with the published models.
//!
//! Systems and findings are named by their places: [`AUSTRIA`], [`NORWAY`], [`DENMARK`], and [`Finding::ALL`].

mod finding;
mod tables;
mod told;

use crate::model::published::{Answers, Assessment, FeatureIndex, System, Translation};
use crate::shipped::{SAME_PERSON, SYSTEMS};

pub use finding::Finding;
pub use tables::{COLUMNS, Shift, equation, known, same_person, shifts, versions};
pub use told::{
    allowed_words, condition_words, judged_class, sentence, shift_sentence, spoken, version_words,
};

/// The Austrian equation of 2018.
pub const AUSTRIA: usize = 0;
/// NAV's rules.
pub const NORWAY: usize = 1;
/// The Danish demonstration tree.
pub const DENMARK: usize = 2;

/// What the reader has tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The answers to each system in its own step.
    own: [Answers; 3],
    /// The version of Norway's rules.
    pub version: usize,
    /// The plain answers of the person whom all judge.
    pub person: Answers,
    /// Answers that the reader gave to a system in place of the translation's.
    chosen: Vec<(usize, FeatureIndex, u8)>,
    /// The findings that were recomputed, the last one last.
    checked: Vec<Finding>,
    /// The column by which the known systems are sorted.
    pub sorted: usize,
}

/// Something to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Try {
    /// Another answer to a system in its own step.
    Answer(usize, FeatureIndex, u8),
    /// The answers that a system's own step began with.
    Reset(usize),
    /// Another version of Norway's rules.
    Version(usize),
    /// Another plain answer.
    Person(FeatureIndex, u8),
    /// An answer to a system in place of the translation's.
    Translate(usize, FeatureIndex, u8),
    /// The person and the translations as they were.
    ResetPerson,
    /// Recompute a finding.
    Check(Finding),
    /// Sort the known systems by a column.
    Sort(usize),
}

impl Default for Trial {
    fn default() -> Self {
        let start = &SAME_PERSON.start;
        let translated = |place: usize| SAME_PERSON.translated(place, &SYSTEMS[place], start, &|_| None);
        Self {
            own: [SYSTEMS[AUSTRIA].first(), translated(NORWAY), translated(DENMARK)],
            version: newest(NORWAY),
            person: start.clone(),
            chosen: Vec::new(),
            checked: Vec::new(),
            sorted: 0,
        }
    }
}

/// The version of a system that is in force, or was last.
fn newest(system: usize) -> usize {
    SYSTEMS[system].versions.len() - 1
}

impl Trial {
    /// Nothing tried yet, with a version that a link asks for.
    pub(super) fn with_version(version: Option<usize>) -> Self {
        let start = Self::default();
        Self { version: version.unwrap_or(start.version), ..start }
    }

    /// With something tried; `None` when it changes nothing or is not permitted.
    pub(super) fn with(&self, attempt: Try) -> Option<Self> {
        let mut next = self.clone();
        match attempt {
            Try::Answer(system, feature, answer) => {
                next.own[system] = SYSTEMS[system].with(&self.own[system], feature, answer)?;
            }
            Try::Reset(system) => next.own[system] = Self::default().own[system].clone(),
            Try::Version(version) => {
                SYSTEMS[NORWAY].versions.get(version)?;
                next.version = version;
            }
            Try::Person(question, answer) => {
                next.person = SAME_PERSON.with(&self.person, question, answer)?
            }
            Try::Translate(system, feature, answer) => {
                next.chosen.retain(|(other, index, _)| (*other, *index) != (system, feature));
                let own = next.translated(system).of(feature);
                if own != answer {
                    next.chosen.push((system, feature, answer));
                }
            }
            Try::ResetPerson => {
                next.person = SAME_PERSON.start.clone();
                next.chosen.clear();
            }
            Try::Check(finding) => {
                next.checked.retain(|other| *other != finding);
                next.checked.push(finding);
            }
            Try::Sort(column) => next.sorted = column.min(COLUMNS - 1),
        }
        (next != *self).then_some(next)
    }

    /// The answers in a system's own step.
    pub fn own(&self, system: usize) -> &Answers {
        &self.own[system]
    }

    /// The version by which a system judges in its own step.
    pub fn own_version(&self, system: usize) -> usize {
        if system == NORWAY { self.version } else { newest(system) }
    }

    /// What a system says in its own step.
    pub fn assessment(&self, system: usize) -> Assessment {
        SYSTEMS[system].assess(self.own_version(system), &self.own[system])
    }

    /// The person in the words of a system.
    pub fn translated(&self, place: usize) -> Answers {
        let chosen = |feature| {
            let found = self.chosen.iter().find(|(system, index, _)| (*system, *index) == (place, feature));
            found.map(|(_, _, answer)| *answer)
        };
        SAME_PERSON.translated(place, &SYSTEMS[place], &self.person, &chosen)
    }

    /// What a system, as it was last, says of that person.
    pub fn judged(&self, place: usize) -> Assessment {
        SYSTEMS[place].assess(newest(place), &self.translated(place))
    }

    /// Where the person's answer to a system comes from.
    pub fn provenance(&self, place: usize, feature: FeatureIndex) -> Provenance {
        let chosen = self.chosen.iter().any(|(system, index, _)| (*system, *index) == (place, feature));
        match &SAME_PERSON.translations[place][feature.position()] {
            _ if SYSTEMS[place].is_settled(&self.translated(place), feature) => Provenance::Settled,
            _ if chosen => Provenance::Chosen,
            Translation::Assumed(_) => Provenance::Assumed,
            Translation::Same(question) | Translation::From(question, _) => Provenance::Translated(*question),
        }
    }

    /// The last finding that was recomputed.
    pub fn last_checked(&self) -> Option<Finding> {
        self.checked.last().copied()
    }

    /// Whether a finding was recomputed.
    pub fn has_checked(&self, finding: Finding) -> bool {
        self.checked.contains(&finding)
    }
}

/// Where an answer to a system comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// From a plain question.
    Translated(FeatureIndex),
    /// Nobody asked: it was assumed.
    Assumed,
    /// The reader chose it.
    Chosen,
    /// Another answer leaves no choice.
    Settled,
}

/// The published models, by their places.
pub fn systems() -> &'static [System; 3] {
    &SYSTEMS
}
