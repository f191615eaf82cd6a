//! The scales a model speaks in, each its own type, and the one rounding rule.
//!
//! Points add up exactly; log-odds add up; probabilities do not. A bare number never says which of them it is, so
//! none crosses a module border.

use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use super::maths::logistic;

/// Whole points of a points card. They add up in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(pub i32);

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Points {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Points {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self(0), Add::add)
    }
}

/// Natural logarithm of the odds.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct LogOdds(pub f64);

impl LogOdds {
    /// The probability with these odds.
    pub fn probability(self) -> Probability {
        Probability(logistic(self.0))
    }
}

/// A probability in `0..=1`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Probability(f64);

impl Probability {
    /// The probability as a number in `0..=1`.
    pub fn value(self) -> f64 {
        self.0
    }

    /// Whole percent.
    pub(super) fn rounded(self) -> u8 {
        // In 0..=100 by the type's range, so the conversion loses nothing.
        people(self.0, 100) as u8
    }

    /// Hundredths of a percent, 0 to 10,000.
    pub fn hundredths(self) -> i32 {
        people(self.0, 10_000) as i32
    }

    /// Tenths of a percent, 0 to 1000: for files that others calculate with.
    pub fn tenths(self) -> u16 {
        people(self.0, 1000) as u16
    }
}

/// A share in `0..=1` as whole people of so many, rounded half up: the only place where a share or a probability is
/// rounded.
pub fn people(share: f64, of: u32) -> u32 {
    libm::floor(share * f64::from(of) + 0.5) as u32
}

/// A difference of two probabilities, in `-1..=1`.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Difference(pub f64);

impl Difference {
    /// The difference as it is shown, rounded half away from zero: the only place where a difference is rounded.
    pub fn shift(self) -> Shift {
        // In -1000..=1000 by the type's range, so the conversion loses nothing.
        Shift(libm::round(self.0 * 1000.0) as i32)
    }
}

/// A difference of two probabilities as it is shown: tenths of a percentage point.
///
/// Each is rounded by itself, so the shown ones may add up to a tenth or two beside their shown sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shift(pub i32);

/// A probability as it is shown: whole percent, and in words at the very ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Percent {
    /// Rounds to 0: "under 1 %", none of 100.
    UnderOne,
    /// 1 to 99.
    Whole(u8),
    /// Rounds to 100: "over 99 %", all of 100.
    OverNinetyNine,
}

impl Percent {
    /// From a whole number of 100; 100 and more is the upper end.
    pub fn of_100(count: u8) -> Self {
        match count {
            0 => Self::UnderOne,
            1..=99 => Self::Whole(count),
            _ => Self::OverNinetyNine,
        }
    }

    /// How many of 100: 0 to 100, and `100 - count` are the others.
    pub fn count(self) -> u8 {
        match self {
            Self::UnderOne => 0,
            Self::Whole(count) => count,
            Self::OverNinetyNine => 100,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_up_and_the_ends_are_words() {
        for (p, shown) in [
            (0.0, Percent::UnderOne),
            (0.0049, Percent::UnderOne),
            (0.005, Percent::Whole(1)),
            (0.245, Percent::Whole(25)),
            (0.994_9, Percent::Whole(99)),
            (0.995, Percent::OverNinetyNine),
            (1.0, Percent::OverNinetyNine),
        ] {
            assert_eq!(Percent::of_100(Probability(p).rounded()), shown, "{p}");
        }
    }

    #[test]
    fn halves_of_a_tenth_are_rounded_away_from_zero() {
        for (difference, shown) in
            [(0.0625, 63), (-0.0625, -63), (0.000_4, 0), (-0.000_4, 0), (0.12, 120), (-1.0, -1000)]
        {
            assert_eq!(Difference(difference).shift(), Shift(shown), "{difference}");
        }
    }

    #[test]
    fn tenths_are_rounded_half_up() {
        for (p, tenths) in [(0.0, 0), (0.000_4, 0), (0.000_5, 1), (0.305_3, 305), (0.75, 750), (1.0, 1000)] {
            assert_eq!(Probability(p).tenths(), tenths, "{p}");
        }
    }

    #[test]
    fn count_of_100_round_trips() {
        for count in 0..=100 {
            assert_eq!(Percent::of_100(count).count(), count);
        }
    }
}
