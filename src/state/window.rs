//! The stretch of points that the waterfall shows.
//!
//! Invariant: it only grows while a person is open, so that bars keep their scale (`docs/design.md`, "Figures").

use super::Person;
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
    pub fn grown_for(self, catalogue: &Catalogue, profile: &Profile) -> Self {
        self.around_both(catalogue, profile, profile)
    }

    /// The window grown for the person on the page and A, if somebody is held fast: whoever of them is drawn as bars.
    #[must_use]
    pub(super) fn grown_for_pair(
        self,
        catalogue: &Catalogue,
        person: &Person,
        frozen: Option<&Person>,
    ) -> Self {
        let (a, b) = (&frozen.unwrap_or(person).profile, &person.profile);
        self.around_both(catalogue, a, b).around_both(catalogue, b, a)
    }

    /// Grown for the running totals of B, and for what A's answers would make of each.
    fn around_both(self, Catalogue { form, model, .. }: &Catalogue, a: &Profile, b: &Profile) -> Self {
        let steps = model.assess(form, b).explanation.steps();
        steps.iter().fold(self, |window, step| {
            let attribute = step.contribution.attribute;
            window.around(step.end).around(step.start + model.points(form, attribute, a.answer(attribute)))
        })
    }

    fn around(mut self, Points(total): Points) -> Self {
        while total < self.low + MARGIN {
            self.low -= STEP;
        }
        while total > self.high - MARGIN {
            self.high += STEP;
        }
        self
    }
}
