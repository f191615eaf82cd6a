//! The same points at different places of the scale: placed low, in the middle and high, move the percent by
//! different amounts.
//!
//! For looking at the scale alone; none of the places belongs to a person.

use super::points_card::Model;
use super::scale::{Percent, Points};

/// Even odds, in percent.
const MIDDLE: u8 = 50;

/// Some points at one place of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Total before them.
    pub from: Points,
    /// Total after them.
    pub to: Points,
    /// The percent shown before them.
    pub before: Percent,
    /// The percent shown after them.
    pub after: Percent,
}

impl Placed {
    /// The points.
    pub fn points(&self) -> Points {
        self.to - self.from
    }

    /// What they do to the percent shown, in percentage points.
    pub fn percentage_points(&self) -> i32 {
        i32::from(self.after.count()) - i32::from(self.before.count())
    }
}

impl Model {
    /// The same points at three places: from the lowest total that any answers give, around even odds, and up to the
    /// highest total. `points` are more than 0.
    pub fn same_points_elsewhere(&self, points: Points) -> [Placed; 3] {
        let (lowest, highest) = self.total_limits();
        let middle = libm::round(self.rule().points_at(MIDDLE) - f64::from(points.0) / 2.0) as i32;
        [lowest, Points(middle), highest - points].map(|from| {
            let to = from + points;
            let [before, after] = [from, to].map(|total| self.zones().percent(self.rule(), total));
            Placed { from, to, before, after }
        })
    }
}
