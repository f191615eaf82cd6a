//! Who is above a line and what came of them, as masses; the rates by the names of fairlearn and scikit-learn.

use super::super::scale;

/// The four masses. A positive is somebody to whom it happened.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Confusion {
    /// Above the line, and it happened.
    pub true_positive: f64,
    /// Above the line, and it did not happen.
    pub false_positive: f64,
    /// Below the line, and it happened.
    pub false_negative: f64,
    /// Below the line, and it did not happen.
    pub true_negative: f64,
}

/// A rate of a confusion.
pub type Metric = fn(&Confusion) -> f64;

impl Confusion {
    /// What a tool makes of a world in which `base_rate` are positive, when it is right for the share `right` of both
    /// kinds.
    pub fn of_tool(base_rate: f64, right: f64) -> Self {
        Self {
            true_positive: base_rate * right,
            false_positive: (1.0 - base_rate) * (1.0 - right),
            false_negative: base_rate * (1.0 - right),
            true_negative: (1.0 - base_rate) * right,
        }
    }

    /// All of them.
    pub fn count(&self) -> f64 {
        self.positives() + self.negatives()
    }

    fn positives(&self) -> f64 {
        self.true_positive + self.false_negative
    }

    fn negatives(&self) -> f64 {
        self.false_positive + self.true_negative
    }

    fn selected(&self) -> f64 {
        self.true_positive + self.false_positive
    }

    /// Share to whom it happened.
    pub fn base_rate(&self) -> f64 {
        self.positives() / self.count()
    }

    /// Share above the line.
    pub fn selection_rate(&self) -> f64 {
        self.selected() / self.count()
    }

    /// Share above the line of those to whom it did not happen.
    pub fn false_positive_rate(&self) -> f64 {
        self.false_positive / self.negatives()
    }

    /// Share below the line of those to whom it happened.
    pub fn false_negative_rate(&self) -> f64 {
        self.false_negative / self.positives()
    }

    /// Share of those above the line to whom it happened; not a number when nobody is above.
    pub fn precision(&self) -> f64 {
        self.true_positive / self.selected()
    }

    /// Share on the right side of the line.
    pub fn accuracy(&self) -> f64 {
        (self.true_positive + self.true_negative) / self.count()
    }

    /// Whole people of `people`, which they always add up to.
    ///
    /// True and false positives are each rounded, half up, and so are all positives; the rest follows. So each of the
    /// four is at most one and a half beside its exact number.
    pub fn of(&self, people: u32) -> Counts {
        let whole = |mass: f64| scale::people(mass / self.count(), people);
        let positives = whole(self.positives());
        let true_positive = whole(self.true_positive).min(positives);
        let false_positive = whole(self.false_positive).min(people - positives);
        Counts {
            true_positive,
            false_positive,
            false_negative: positives - true_positive,
            true_negative: people - positives - false_positive,
        }
    }
}

/// A confusion in whole people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Above the line, and it happened.
    pub true_positive: u32,
    /// Above the line, and it did not happen.
    pub false_positive: u32,
    /// Below the line, and it happened.
    pub false_negative: u32,
    /// Below the line, and it did not happen.
    pub true_negative: u32,
}

impl Counts {
    /// On the wrong side of the line.
    pub fn wrong(self) -> u32 {
        self.false_positive + self.false_negative
    }

    /// Above the line.
    pub fn selected(self) -> u32 {
        self.true_positive + self.false_positive
    }
}
