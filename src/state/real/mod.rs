//! Chapter 4: what is tried out with the published models.

mod finding;
mod shifts;
mod tables;
mod told;

use crate::model::published::{Answers, Assessment, FeatureIndex, QuestionIndex, Translation};
use crate::shipped::{Country, SAME_PERSON};

pub use finding::Finding;
pub use shifts::{Shift, shifts};
pub use tables::{COLUMNS, equation, known, same_person, versions};
pub use told::{
    account, allowed_words, caution, common_words, condition_words, example_sentences, judged_class, name,
    own_name, same_sentence, sentence, shift_sentence, shift_ways, spoken, version_words,
};

/// What the reader has tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The answers to each system in its own step.
    own: [Answers; 3],
    /// The version of Norway's rules.
    pub version: usize,
    /// The plain answers of the person whom all judge.
    pub person: Answers,
    /// Permitted answers that the reader gave to a system in place of the translation's.
    chosen: Vec<(Country, FeatureIndex, u8)>,
    /// The findings that were recomputed, the last one last.
    checked: Vec<Finding>,
    /// The column by which the known systems are sorted, and whether backwards.
    pub sorted: (usize, bool),
}

/// Something to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Try {
    /// Another answer to a system in its own step.
    Answer(Country, FeatureIndex, u8),
    /// The answers that a system's own step began with.
    Reset(Country),
    /// Another version of Norway's rules.
    Version(usize),
    /// Another plain answer.
    Person(QuestionIndex, u8),
    /// An answer to a system in place of the translation's.
    Translate(Country, FeatureIndex, u8),
    /// The person and the translations as they were.
    ResetPerson,
    /// Recompute a finding.
    Check(Finding),
    /// Sort the known systems by a column; the same one again turns the order.
    Sort(usize),
}

impl Default for Trial {
    fn default() -> Self {
        let start = &SAME_PERSON.start;
        let translated = |country| translated(country, start, &|_| None);
        Self {
            own: [
                Country::Austria.system().first(),
                translated(Country::Norway),
                translated(Country::Denmark),
            ],
            version: Country::Norway.newest(),
            person: start.clone(),
            chosen: Vec::new(),
            checked: Vec::new(),
            sorted: (0, false),
        }
    }
}

fn translated(country: Country, person: &Answers, chosen: &dyn Fn(FeatureIndex) -> Option<u8>) -> Answers {
    SAME_PERSON.translated(country as usize, country.system(), person, chosen)
}

impl Trial {
    /// Nothing tried yet, with a version that a link asks for.
    pub(super) fn with_version(version: Option<usize>) -> Self {
        let start = Self::default();
        Self { version: version.unwrap_or(start.version), ..start }
    }

    /// Whether answers were changed or findings recomputed.
    pub(super) fn has_begun(&self) -> bool {
        let Self { version, sorted, .. } = *self;
        *self != Self { version, sorted, ..Self::default() }
    }

    /// With something tried; `None` when it changes nothing or is not permitted.
    pub(super) fn with(&self, attempt: Try) -> Option<Self> {
        let mut next = self.clone();
        match attempt {
            Try::Answer(country, feature, answer) => {
                let own = &mut next.own[country as usize];
                *own = country.system().with(own, feature, answer)?;
            }
            Try::Reset(country) => next.own[country as usize] = Self::default().own[country as usize].clone(),
            Try::Version(version) => {
                Country::Norway.system().versions.get(version)?;
                next.version = version;
            }
            Try::Person(question, answer) => {
                next.person = SAME_PERSON.with(&self.person, question, answer)?
            }
            Try::Translate(country, feature, answer) => {
                country.system().with(&self.translated(country), feature, answer)?;
                next.chosen.retain(|(other, index, _)| (*other, *index) != (country, feature));
                if next.translated(country).of(feature) != answer {
                    next.chosen.push((country, feature, answer));
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
            Try::Sort(column) => {
                let (before, backwards) = self.sorted;
                next.sorted = (column.min(COLUMNS - 1), before == column && !backwards);
            }
        }
        (next != *self).then_some(next)
    }

    /// The answers in a system's own step.
    pub fn own(&self, country: Country) -> &Answers {
        &self.own[country as usize]
    }

    /// The version by which a system judges in its own step.
    pub fn own_version(&self, country: Country) -> usize {
        if country == Country::Norway { self.version } else { country.newest() }
    }

    /// What a system says in its own step.
    pub fn assessment(&self, country: Country) -> Assessment {
        country.system().assess(self.own_version(country), self.own(country))
    }

    fn chosen(&self, country: Country, feature: FeatureIndex) -> Option<u8> {
        let found = self.chosen.iter().find(|(other, index, _)| (*other, *index) == (country, feature));
        found.map(|(_, _, answer)| *answer)
    }

    /// The person in the words of a system.
    pub fn translated(&self, country: Country) -> Answers {
        translated(country, &self.person, &|feature| self.chosen(country, feature))
    }

    /// What a system, as it was last, says of that person.
    pub fn judged(&self, country: Country) -> Assessment {
        country.system().assess(country.newest(), &self.translated(country))
    }

    /// Where an answer of the person to a system comes from; `answers` are all of them.
    pub fn provenance(&self, country: Country, answers: &Answers, feature: FeatureIndex) -> Provenance {
        match &SAME_PERSON.translations[country as usize][feature.position()] {
            _ if country.system().is_settled(answers, feature) => Provenance::Settled,
            _ if self.chosen(country, feature).is_some() => Provenance::Chosen,
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
    Translated(QuestionIndex),
    /// Nobody asked: it was assumed.
    Assumed,
    /// The reader chose it.
    Chosen,
    /// Another answer leaves no choice.
    Settled,
}
