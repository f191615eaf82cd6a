//! An equation: an intercept and a coefficient for every level, added up as log-odds.
//!
//! The published coefficients have two decimals, so they are whole hundredths here, and sums are exact.

use super::super::List;
use super::super::maths::{logistic, logit};
use super::super::scale::{LogOdds, Probability};
use super::{Assessment, FeatureIndex, Grounds};

/// Hundredths of log-odds: a coefficient as it was published, or a sum of such.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(pub i32);

impl Hundredths {
    /// The probability with these log-odds.
    pub fn probability(self) -> Probability {
        LogOdds(f64::from(self.0) / 100.0).probability()
    }
}

/// What one answer adds, and what has been added up with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whose answer.
    pub feature: FeatureIndex,
    /// Its part.
    pub part: Hundredths,
    /// The sum up to and with it.
    pub total: Hundredths,
}

/// The equation, and the line between its two classes.
#[derive(Clone, Debug, PartialEq)]
pub struct Logistic {
    pub(crate) intercept: Hundredths,
    /// By feature, then by level.
    pub(crate) coefficients: List<List<Hundredths>>,
    /// The smallest sum of the upper class.
    pub(crate) line: Hundredths,
    /// The two classes: from the line on, and below it.
    pub(crate) classes: [usize; 2],
    /// First and last sum that the rounding of the coefficients leaves undecided; the last may stand before the first.
    pub(crate) undecided: (Hundredths, Hundredths),
}

impl Logistic {
    /// The smallest sum whose probability is at least this, strictly between 0 and 1.
    pub(super) fn first_sum(probability: f64) -> Hundredths {
        Hundredths(libm::ceil(logit(probability) * 100.0 - 1e-9) as i32)
    }

    /// The sums whose probability is at most `caution` away from the line's; where none is, the last before the first.
    pub(super) fn sums_near(line: f64, caution: f64) -> (Hundredths, Hundredths) {
        let first = Self::first_sum(line - caution);
        let mut last = Hundredths(first.0 - 1);
        while logistic(f64::from(last.0 + 1) / 100.0) <= line + caution {
            last.0 += 1;
        }
        (first, last)
    }

    /// Log-odds of the reference person.
    pub fn reference(&self) -> Hundredths {
        self.intercept
    }

    /// What an answer adds.
    pub fn part(&self, feature: FeatureIndex, answer: u8) -> Hundredths {
        self.coefficients[feature.position()][usize::from(answer)]
    }

    /// Everything added up.
    pub fn total(&self, answers: &[u8]) -> Hundredths {
        let mut total = self.intercept.0;
        for (coefficients, answer) in self.coefficients.iter().zip(answers) {
            total += coefficients[usize::from(*answer)].0;
        }
        Hundredths(total)
    }

    /// The class of a sum.
    pub fn class(&self, total: Hundredths) -> usize {
        self.classes[usize::from(total < self.line)]
    }

    /// Whether the rounding of the published coefficients leaves the class of a sum open.
    pub fn is_undecided(&self, total: Hundredths) -> bool {
        let (first, last) = self.undecided;
        (first..=last).contains(&total)
    }

    /// The class with its reason.
    pub(super) fn assess(&self, answers: &[u8]) -> Assessment {
        let mut terms: Vec<Term> = Vec::new();
        for (position, answer) in answers.iter().enumerate() {
            let feature = FeatureIndex(position);
            let part = self.part(feature, *answer);
            if part.0 != 0 {
                let at = terms.partition_point(|larger| larger.part.0.abs() >= part.0.abs());
                terms.insert(at, Term { feature, part, total: Hundredths::default() });
            }
        }
        let mut total = self.intercept;
        for term in &mut terms {
            total.0 += term.part.0;
            term.total = total;
        }
        let undecided = self.is_undecided(total);
        Assessment {
            class: self.class(total),
            grounds: Grounds::Sum { reference: self.intercept, terms, undecided },
        }
    }
}
