//! Every profile that a system admits, one after the other.
//!
//! Like a counter whose digits are the answers; a profile that breaks a constraint of the model is passed over.

use super::System;

/// Goes through the profiles.
#[derive(Clone, Debug)]
pub struct Profiles<'a> {
    system: &'a System,
    answers: Vec<u8>,
    begun: bool,
}

impl<'a> Profiles<'a> {
    pub(super) fn of(system: &'a System) -> Self {
        Self { system, answers: system.first().0.to_vec(), begun: false }
    }

    /// The answers of the next profile; `None` after the last. Lent, because there are tens of thousands.
    pub fn step(&mut self) -> Option<&[u8]> {
        loop {
            if self.begun {
                self.count_on()?;
            }
            self.begun = true;
            if self.system.constraints.iter().all(|constraint| constraint.holds(&self.answers)) {
                return Some(&self.answers);
            }
        }
    }

    /// On to the next combination; `None` when the counter has run round.
    fn count_on(&mut self) -> Option<()> {
        for (answer, feature) in self.answers.iter_mut().zip(self.system.features.iter()) {
            let (low, high) = feature.limits();
            if *answer < high {
                *answer += 1;
                return Some(());
            }
            *answer = low;
        }
        None
    }
}
