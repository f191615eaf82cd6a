//! One person, answered for once in plain questions, in the words of several systems.
//!
//! No translation is right: a system may have no word for an answer, or ask what nobody was asked. So each answer to a
//! system knows where it comes from, and the page lets every one be changed.

use super::super::List;
use super::{Allowed, Answers, Feature, FeatureIndex, QuestionIndex, System};

/// The plain questions, the person, and how their answers become those of each system.
#[derive(Clone, Debug, PartialEq)]
pub struct SamePerson {
    /// The plain questions.
    pub questions: List<Feature>,
    /// The answers that the page opens with.
    pub start: Answers,
    /// By system, then by its features.
    pub translations: List<List<Translation>>,
}

/// Where a system's answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translation {
    /// The same number as the plain answer.
    Same(QuestionIndex),
    /// For each level of the system, the plain answers that become it.
    From(QuestionIndex, List<Allowed>),
    /// Nobody asked: this answer is assumed.
    Assumed(u8),
}

impl Translation {
    fn answer(&self, person: &Answers) -> u8 {
        match self {
            Self::Same(question) => person.plain(*question),
            Self::From(question, levels) => {
                let answer = person.plain(*question);
                levels.iter().position(|level| level.contains(answer)).unwrap_or_default() as u8
            }
            Self::Assumed(answer) => *answer,
        }
    }
}

impl SamePerson {
    /// The positions of the plain questions.
    pub fn indices(&self) -> impl Iterator<Item = QuestionIndex> + use<> {
        (0..self.questions.len()).map(QuestionIndex)
    }

    /// The plain question at a position that this person gave out.
    pub fn question(&self, index: QuestionIndex) -> &Feature {
        &self.questions[index.0]
    }

    /// The person with another answer to a plain question; `None` when it is not permitted.
    pub fn with(&self, person: &Answers, question: QuestionIndex, answer: u8) -> Option<Answers> {
        let (low, high) = self.questions.get(question.0)?.limits();
        let mut answers = person.0.to_vec();
        answers[question.0] = answer;
        (low..=high).contains(&answer).then(|| Answers(answers.into()))
    }

    /// The person in the words of a system; `chosen` says which
    /// permitted answers were given in place of the translation's.
    pub fn translated(
        &self,
        place: usize,
        system: &System,
        person: &Answers,
        chosen: &dyn Fn(FeatureIndex) -> Option<u8>,
    ) -> Answers {
        let mut answers = Vec::new();
        for (index, translation) in system.indices().zip(self.translations[place].iter()) {
            answers.push(chosen(index).unwrap_or_else(|| translation.answer(person)));
        }
        system.settle(answers)
    }
}
