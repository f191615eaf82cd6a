//! Masses by score, overall and by the levels of one node; after fairlearn's `MetricFrame`.

use super::ranked::Masses;
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
        let mut by_group = vec![vec![[0.0; 2]; width]; cells.levels(node)];
        let level = cells.level_of(node);
        let (weight, chance) = (cells.weight(), cells.chance(outcome));
        for (cell, points) in scores.all().enumerate() {
            let masses: &mut Masses = &mut by_group[level(cell)][(points - lowest).0 as usize];
            let positive = weight[cell] * chance[cell];
            masses[0] += weight[cell] - positive;
            masses[1] += positive;
        }
        let mut overall = vec![[0.0; 2]; width];
        for group in &by_group {
            for (sum, masses) in overall.iter_mut().zip(group) {
                *sum = std::array::from_fn(|kind| sum[kind] + masses[kind]);
            }
        }
        let ranked = |masses: &Vec<Masses>| Ranked::new(lowest, masses);
        Self { overall: ranked(&overall), by_group: by_group.iter().map(ranked).collect() }
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
