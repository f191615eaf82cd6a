//! Rules in order: the first whose conditions all hold decides.

use super::super::List;
use super::{Assessment, Condition, Grounds};

/// The rules; the last one has no condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionList {
    /// In the order in which they are tried.
    pub rules: List<Rule>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The class it gives.
    pub class: usize,
    /// What must hold, in the order in which it is looked at.
    pub when: List<Condition>,
}

impl Rule {
    /// The first condition that does not hold.
    fn failed(&self, answers: &[u8]) -> Option<usize> {
        self.when.iter().position(|condition| !condition.holds(answers))
    }
}

impl DecisionList {
    pub(super) fn class(&self, answers: &[u8]) -> usize {
        let fits = |rule: &&Rule| rule.failed(answers).is_none();
        self.rules.iter().find(fits).map_or(0, |rule| rule.class)
    }

    /// The class, and why each earlier rule did not decide.
    pub(super) fn assess(&self, answers: &[u8]) -> Assessment {
        let mut failed = Vec::new();
        for rule in self.rules.iter() {
            match rule.failed(answers) {
                Some(condition) => failed.push(condition),
                None => break,
            }
        }
        let class = self.rules.get(failed.len()).map_or(0, |rule| rule.class);
        Assessment { class, grounds: Grounds::Rules { failed } }
    }
}
