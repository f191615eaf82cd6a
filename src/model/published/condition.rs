//! What a rule asks of one answer.

use super::super::List;
use super::FeatureIndex;

/// An answer that must be one of some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Whose answer.
    pub feature: FeatureIndex,
    /// Those that fit.
    pub allowed: Allowed,
}

/// Answers that fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// These levels, by position.
    Levels(List<u8>),
    /// Every number from the first to the last.
    Between(u8, u8),
}

impl Allowed {
    /// Whether an answer is one of them.
    pub fn contains(&self, answer: u8) -> bool {
        match self {
            Self::Levels(levels) => levels.contains(&answer),
            Self::Between(from, to) => (*from..=*to).contains(&answer),
        }
    }
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &[u8]) -> bool {
        self.allowed.contains(answers[self.feature.position()])
    }
}
