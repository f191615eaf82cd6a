//! One group of people by their scores: how many stand at or above each, and what came of them.
//!
//! Built once for a card; a line is then two look-ups away.

use super::super::points_card::{Model, Rule};
use super::super::scale::Points;
use super::{Confusion, Line, Metric};

/// Masses of negatives and of positives, or of no and of yes.
pub(super) type Masses = [f64; 2];

/// Nobody yet, so many times.
///
/// In place of a `vec!` of arrays, which is longer in the page: it first looks whether all of an array is zero.
pub(super) fn nobody(times: usize) -> Vec<Masses> {
    let mut masses = Vec::new();
    masses.resize_with(times, Masses::default);
    masses
}

/// How often a line between two whole points is halved until it meets a rate.
const HALVINGS: usize = 60;
/// Rates and shares that differ by less are the same.
const SAME: f64 = 1e-12;

/// Masses from the highest score down.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    lowest: Points,
    /// At place k: those with at least k points more than the lowest score.
    above: Vec<Masses>,
}

/// People with one score: what the card says of them, and what came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calibrated {
    /// Their score.
    pub points: Points,
    /// Their mass.
    pub count: f64,
    /// The card's risk.
    pub says: f64,
    /// The share to whom it happened.
    pub is: f64,
}

/// Marks with one score, in a picture of 100 people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stack {
    /// The score.
    pub points: Points,
    /// Marks of people to whom it happened.
    pub positives: u32,
    /// The other marks.
    pub negatives: u32,
}

impl Ranked {
    /// From the masses of each score, ascending from the lowest.
    pub(super) fn new(lowest: Points, by_score: &[Masses]) -> Self {
        let mut above = by_score.to_vec();
        let [mut negatives, mut positives] = [0.0; 2];
        for masses in above.iter_mut().rev() {
            negatives += masses[0];
            positives += masses[1];
            *masses = [negatives, positives];
        }
        Self { lowest, above }
    }

    /// The scores there can be, ascending.
    pub fn scores(&self) -> impl DoubleEndedIterator<Item = Points> + use<> {
        let lowest = self.lowest;
        (0..self.above.len()).map(move |place| lowest + Points(place as i32))
    }

    /// Masses with at least so many points.
    fn from(&self, points: Points) -> Masses {
        let place = (points - self.lowest).0.max(0) as usize;
        self.above.get(place).copied().unwrap_or_default()
    }

    /// Masses with exactly so many points.
    fn at_score(&self, points: Points) -> Masses {
        let (upper, all) = (self.from(points + Points(1)), self.from(points));
        std::array::from_fn(|kind| all[kind] - upper[kind])
    }

    /// Who is above a line.
    pub fn at(&self, line: Line) -> Confusion {
        let lowest = line.lowest();
        let (upper, own) = (self.from(lowest + Points(1)), self.at_score(lowest));
        let [false_positive, true_positive] =
            std::array::from_fn(|kind| upper[kind] + line.share() * own[kind]);
        let [negatives, positives] = self.above[0];
        Confusion {
            true_positive,
            false_positive,
            false_negative: positives - true_positive,
            true_negative: negatives - false_positive,
        }
    }

    /// The line with room for a share of all above it.
    pub fn line_with_room(&self, share: f64) -> Line {
        let total = |[negatives, positives]: Masses| negatives + positives;
        let room = share * total(self.above[0]);
        // Where nobody has so many points there is nobody to draw lots among.
        let fits = |points: &Points| total(self.at_score(*points)) > 0.0 && total(self.from(*points)) >= room;
        let Some(lowest) = self.scores().rev().find(fits) else { return Line::at(self.lowest) };
        let inside = (room - total(self.from(lowest + Points(1)))) / total(self.at_score(lowest));
        Line(f64::from(lowest.0) + 1.0 - inside)
    }

    /// The line at which a rate is what is wanted, nearest to another line; `None` where there is no such line that has
    /// a share between `selected` and `1 - selected` of all above it. Of lots that all have the rate, the lowest line
    /// counts.
    pub fn line_with(&self, metric: Metric, wanted: f64, near: Line, selected: f64) -> Option<Line> {
        let off = |line: f64| {
            let off = metric(&self.at(Line(line))) - wanted;
            if libm::fabs(off) < SAME { 0.0 } else { off }
        };
        let shares = selected - SAME..=1.0 - selected + SAME;
        let far = |line: Line| libm::fabs(line.0 - near.0);
        let mut nearest: Option<Line> = None;
        for points in self.scores() {
            let (mut low, mut high) = (f64::from(points.0), f64::from(points.0) + 1.0);
            let off_low = off(low);
            let crossed = off_low * off(high) <= 0.0;
            if !crossed {
                continue;
            }
            for _ in 0..HALVINGS {
                let middle = f64::midpoint(low, high);
                if off(middle) * off_low > 0.0 { low = middle } else { high = middle }
            }
            let met = Line(f64::midpoint(low, high));
            let usable = shares.contains(&self.at(met).selection_rate());
            if usable && nearest.is_none_or(|nearest| far(met) < far(nearest)) {
                nearest = Some(met);
            }
        }
        nearest
    }

    /// The share of pairs, one positive and one negative, in which the positive has the higher score; ties count half.
    pub fn auc(&self) -> f64 {
        let [negatives, positives] = self.above[0];
        let mut pairs = 0.0;
        for points in self.scores() {
            let [own, hits] = self.at_score(points);
            let [upper, _] = self.from(points + Points(1));
            pairs += hits * (negatives - upper - own / 2.0);
        }
        pairs / positives / negatives
    }

    /// What the card says and what came, score by score; scores that nobody has are left out.
    pub fn calibration(&self, rule: Rule) -> Vec<Calibrated> {
        let row = |points: Points| {
            let [negatives, positives] = self.at_score(points);
            let count = negatives + positives;
            let says = rule.log_odds(points).probability().value();
            Calibrated { points, count, says, is: positives / count }
        };
        self.scores().map(row).filter(|row| row.count > 0.0).collect()
    }

    /// How far apart the two are, over all people: 0 for a card that is right on average at each of its scores.
    pub fn calibration_error(&self, rule: Rule) -> f64 {
        let rows = self.calibration(rule);
        let count: f64 = rows.iter().map(|row| row.count).sum();
        rows.iter().map(|row| row.count * libm::fabs(row.says - row.is)).sum::<f64>() / count
    }

    /// The card's risk on average.
    pub fn mean_risk(&self, rule: Rule) -> f64 {
        let mut sum = 0.0;
        for points in self.scores() {
            let [negatives, positives] = self.at_score(points);
            sum += (negatives + positives) * rule.log_odds(points).probability().value();
        }
        let [negatives, positives] = self.above[0];
        sum / (negatives + positives)
    }

    /// The same card with the risk at 0 points that makes its risk right on average for these people: points stay, and
    /// colours still begin at the same percent.
    pub fn recalibrated(&self, model: &Model) -> Model {
        let wanted = self.at(Line::at(self.lowest)).base_rate();
        let rule = model.rule();
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            let under = self.mean_risk(Rule { risk_at_zero: middle, ..rule }) < wanted;
            if under { low = middle } else { high = middle }
        }
        model.with_rule(Rule { risk_at_zero: f64::midpoint(low, high), ..rule })
    }

    /// The picture of 100 people, by score, ascending: at every line without lots as many marks of each kind stand
    /// above it as [`Confusion::of`] counts.
    pub fn hundred(&self) -> Vec<Stack> {
        let above = |points: Points| self.at(Line::at(points)).of(100);
        let stack = |points: Points| {
            let (own, upper) = (above(points), above(points + Points(1)));
            Stack {
                points,
                positives: own.true_positive - upper.true_positive,
                negatives: own.false_positive - upper.false_positive,
            }
        };
        self.scores().map(stack).filter(|stack| stack.positives + stack.negatives > 0).collect()
    }
}
