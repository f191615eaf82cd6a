//! Why a model says what it says: a reference, signed contributions, and their total.
//!
//! Law: `total = reference + sum of the contributions`, exactly, in whole points. Shape after shap's `Explanation`
//! (base value plus values), kept on the model's own scale because percent do not add up.

use std::cmp::Reverse;

use super::attribute::AttributeIndex;
use super::scale::Points;

/// The exact reason for one total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// Where everybody starts.
    pub reference: Points,
    /// One per attribute, in form order.
    pub contributions: Vec<Contribution>,
}

/// What one attribute adds to or takes from the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The attribute.
    pub attribute: AttributeIndex,
    /// Its signed part.
    pub points: Points,
}

/// A contribution with the running total before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The contribution.
    pub contribution: Contribution,
    /// Running total before it.
    pub start: Points,
    /// Running total after it.
    pub end: Points,
}

impl Explanation {
    /// An explanation; `contributions` stand in form order.
    pub(super) fn new(reference: Points, contributions: Vec<Contribution>) -> Self {
        Self { reference, contributions }
    }

    /// Reference plus all contributions.
    pub fn total(&self) -> Points {
        self.reference + self.contributions.iter().map(|contribution| contribution.points).sum()
    }

    /// The contributions with their running totals, largest first; ties keep form order.
    pub fn steps(&self) -> Vec<Step> {
        let mut sorted = self.contributions.clone();
        sorted.sort_by_key(|part| Reverse(part.points.0.abs()));
        self.running(sorted)
    }

    /// The contributions with their running totals, in the order of another explanation of the same form.
    pub fn steps_in_order_of(&self, others: &[Step]) -> Vec<Step> {
        let same = |other: &Step| self.contributions[other.contribution.attribute.position()];
        self.running(others.iter().map(same).collect())
    }

    fn running(&self, sorted: Vec<Contribution>) -> Vec<Step> {
        sorted
            .into_iter()
            .scan(self.reference, |running, contribution| {
                let start = *running;
                *running = start + contribution.points;
                Some(Step { contribution, start, end: *running })
            })
            .collect()
    }

    /// The contribution that raises most; `None` when none raises. Ties go to the first in form order.
    pub fn largest_rise(&self) -> Option<Contribution> {
        self.steps().into_iter().map(|step| step.contribution).find(|part| part.points > Points(0))
    }

    /// The contribution that lowers most; `None` when none lowers. Ties go to the first in form order.
    pub fn largest_drop(&self) -> Option<Contribution> {
        self.steps().into_iter().map(|step| step.contribution).find(|part| part.points < Points(0))
    }
}
