//! Masses by score, overall and by the levels of one node; after fairlearn's `MetricFrame`.

use super::super::scale::Points;
use super::ranked::nobody;
use super::{Cells, Confusion, Line, Metric, Node, Outcome, Ranked, Scores};

/// One card's scores in the world, split by a node.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Everybody.
    pub overall: Ranked,
    /// By the node's levels.
    pub by_group: Vec<Ranked>,
}

/// A frame at a line.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricFrame {
    /// Everybody.
    pub overall: Confusion,
    /// By the node's levels.
    pub by_group: Vec<Confusion>,
}

impl Frame {
    /// Sums up all cells.
    pub fn of(cells: &Cells, scores: &Scores, outcome: Outcome, node: Node) -> Self {
        let (lowest, highest) = scores.limits();
        let width = (highest - lowest).0 as usize + 1;
        let level = cells.level_of(node);
        // Where the mass of a cell goes: its level's row, and there the place of its points. Both are sums of what its
        // groups and what its answers give: the node belongs to one of these, and the other half gives it level 0.
        let place = |cell: usize, points: Points| (level(cell) * width) as i32 + points.0;
        let mut of_answers = Vec::with_capacity(scores.profiles().len());
        for (profile, points) in scores.profiles().iter().enumerate() {
            of_answers.push(place(profile, *points));
        }
        // Everybody's row, then those of the levels.
        let mut masses = nobody(width * (1 + cells.levels(node)));
        let (overall, by_level) = masses.split_at_mut(width);
        let (weight, chance) = (cells.weight(), cells.chance(outcome));
        let mut cell = 0;
        for points in scores.groups() {
            let of_groups = place(cell, *points - lowest);
            for of_answers in &of_answers {
                let masses = &mut by_level[(of_groups + of_answers) as usize];
                let positive = weight[cell] * chance[cell];
                masses[0] += weight[cell] - positive;
                masses[1] += positive;
                cell += 1;
            }
        }
        for (place, [negative, positive]) in by_level.iter().enumerate() {
            let sum = &mut overall[place % width];
            sum[0] += negative;
            sum[1] += positive;
        }
        let mut by_group = Vec::new();
        for group in by_level.chunks_exact(width) {
            by_group.push(Ranked::new(lowest, group));
        }
        Self { overall: Ranked::new(lowest, overall), by_group }
    }

    /// The rates at a line.
    pub fn at(&self, line: Line) -> MetricFrame {
        let at = |group: &Ranked| group.at(line);
        MetricFrame { overall: at(&self.overall), by_group: self.by_group.iter().map(at).collect() }
    }
}

impl MetricFrame {
    fn rates(&self, metric: Metric) -> impl Iterator<Item = f64> {
        self.by_group.iter().map(metric)
    }

    /// Largest less smallest rate of the groups.
    pub fn difference(&self, metric: Metric) -> f64 {
        let highest = self.rates(metric).fold(f64::NEG_INFINITY, f64::max);
        highest - self.rates(metric).fold(f64::INFINITY, f64::min)
    }

    /// Smallest rate of the groups as a share of the largest.
    pub fn ratio(&self, metric: Metric) -> f64 {
        let highest = self.rates(metric).fold(f64::NEG_INFINITY, f64::max);
        self.rates(metric).fold(f64::INFINITY, f64::min) / highest
    }
}
