//! The stretch of points that the waterfall shows.
//!
//! Invariant: it only grows while a person is open, so that bars keep their scale (`look.md` 7).

use crate::model::{Catalogue, Points, Profile};

/// Points closer to an edge than this make the window grow.
const MARGIN: i32 = 2;
/// Points added at a time.
const STEP: i32 = 12;

/// From `low` to `high` points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointWindow {
    /// Left edge.
    pub low: i32,
    /// Right edge.
    pub high: i32,
}

impl Default for PointWindow {
    fn default() -> Self {
        Self { low: -12, high: 24 }
    }
}

impl PointWindow {
    /// Number of points from edge to edge.
    pub fn width(self) -> i32 {
        self.high - self.low
    }

    /// The window grown until every running total of this profile keeps its distance from the edges.
    #[must_use]
    pub fn grown_for(mut self, catalogue: &Catalogue, profile: &Profile) -> Self {
        for step in catalogue.model.assess(&catalogue.form, profile).explanation.steps() {
            let Points(total) = step.end;
            while total < self.low + MARGIN {
                self.low -= STEP;
            }
            while total > self.high - MARGIN {
                self.high += STEP;
            }
        }
        self
    }
}
