//! Where a line goes, in points.

use super::super::scale::Points;

/// A line: who has at least so many points is above it.
///
/// Between two whole points lots are drawn among those who have the lower one: at 13.25 three in
/// four of those with 13 points are above, and all with 14 or more.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Line(pub f64);

impl Line {
    /// The line at whole points; no lots.
    pub fn at(points: Points) -> Self {
        Self(points.0.into())
    }

    /// The fewest points with which one may be above.
    pub fn lowest(self) -> Points {
        Points(libm::floor(self.0) as i32)
    }

    /// The share of those with the [`lowest`](Self::lowest) points who are above: all, unless lots are drawn.
    pub fn share(self) -> f64 {
        1.0 - (self.0 - libm::floor(self.0))
    }

    /// The share of those with so many points who are above.
    pub fn inside(self, points: Points) -> f64 {
        match points.cmp(&self.lowest()) {
            std::cmp::Ordering::Less => 0.0,
            std::cmp::Ordering::Equal => self.share(),
            std::cmp::Ordering::Greater => 1.0,
        }
    }
}
