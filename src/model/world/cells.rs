//! The world's cells: every combination of levels, with how much of the world it is and the chance of each outcome.
//!
//! A cell's number counts its levels in mixed radix, the last attribute's changing fastest; so all answers of one
//! combination of groups stand together.

use super::super::maths::logistic;
use super::{Node, OUTCOMES, Outcome, Weights, World};

/// All cells, worked out once.
#[derive(Clone, Debug)]
pub struct Cells {
    levels: Vec<u8>,
    groups: usize,
    weight: Vec<f64>,
    chance: [Vec<f64>; OUTCOMES],
}

impl Cells {
    /// Enumerates a world.
    pub fn of(world: &World) -> Self {
        let cells = combinations(&world.levels);
        let mut walk = Walk {
            world,
            at: vec![0; world.levels.len()],
            cells: Self {
                levels: world.levels.to_vec(),
                groups: world.groups.len(),
                weight: Vec::with_capacity(cells),
                chance: [const { Vec::new() }; OUTCOMES],
            },
        };
        let mut log_odds = [0.0; OUTCOMES];
        for (outcome, weights) in world.outcomes.iter().enumerate() {
            walk.cells.chance[outcome].reserve_exact(cells);
            log_odds[outcome] = weights.intercept;
        }
        walk.descend(0, 1.0, log_odds, [0.0; OUTCOMES]);
        walk.cells
    }

    /// Number of cells.
    #[expect(clippy::len_without_is_empty, reason = "a world has cells")]
    pub fn len(&self) -> usize {
        self.weight.len()
    }

    /// Share of the world, by cell.
    pub fn weight(&self) -> &[f64] {
        &self.weight
    }

    /// Chance of an outcome, by cell.
    pub fn chance(&self, outcome: Outcome) -> &[f64] {
        &self.chance[outcome as usize]
    }

    /// Number of combinations of groups, and of answers.
    pub(super) fn shape(&self) -> (usize, usize) {
        let (groups, attributes) = self.levels.split_at(self.groups);
        (combinations(groups), combinations(attributes))
    }

    /// Number of levels of a node.
    pub(super) fn levels(&self, node: Node) -> usize {
        self.levels[node.0].into()
    }

    /// Numbers of levels of the attributes, in form order.
    pub(super) fn attributes(&self) -> &[u8] {
        &self.levels[self.groups..]
    }

    /// The level of a node in a cell.
    pub fn level(&self, cell: usize, node: Node) -> usize {
        self.level_of(node)(cell)
    }

    /// The level of a node by cell, for many cells.
    pub(super) fn level_of(&self, node: Node) -> impl Fn(usize) -> usize + use<> {
        let below = combinations(&self.levels[node.0 + 1..]);
        let levels = self.levels(node);
        move |cell| cell / below % levels
    }

    /// Share of the world with each combination of answers.
    pub fn profiles(&self) -> Vec<f64> {
        let (_, profiles) = self.shape();
        let mut sums = vec![0.0; profiles];
        for group in self.weight.chunks_exact(profiles) {
            for (profile, weight) in group.iter().enumerate() {
                sums[profile] += weight;
            }
        }
        sums
    }
}

/// How many combinations there are of so many levels each.
fn combinations(levels: &[u8]) -> usize {
    let mut count = 1;
    for levels in levels {
        count *= usize::from(*levels);
    }
    count
}

/// Each outcome's log-odds or chance.
type Each = [f64; OUTCOMES];

/// The way through the nodes, one level after the other.
struct Walk<'a> {
    world: &'a World,
    at: Vec<u8>,
    cells: Cells,
}

impl Walk<'_> {
    fn descend(&mut self, depth: usize, weight: f64, log_odds: Each, chance: Each) {
        let world = self.world;
        let Some(levels) = world.levels.get(depth) else {
            self.cells.weight.push(weight);
            for (outcome, chance) in chance.into_iter().enumerate() {
                self.cells.chance[outcome].push(chance);
            }
            return;
        };
        for level in 0..*levels {
            self.at[depth] = level;
            let (mut log_odds, mut chance) = (log_odds, chance);
            for (outcome, weights) in world.outcomes.iter().enumerate() {
                log_odds[outcome] += self.effect(depth, weights);
                if depth == world.settled.0 {
                    chance[outcome] = self.chance(log_odds[outcome], weights);
                }
            }
            self.descend(depth + 1, weight * self.share(depth), log_odds, chance);
        }
    }

    /// The shares of all nodes that are known from this node on, and were not before.
    fn share(&self, depth: usize) -> f64 {
        let mut share = 1.0;
        for (node, table) in self.world.tables.iter().enumerate() {
            let mut last = node;
            for parent in table.parents.iter() {
                last = last.max(parent.0);
            }
            if last == depth {
                share *= table.share(&self.world.levels, &self.at, self.at[node]);
            }
        }
        share
    }

    /// What this node adds to an outcome's log-odds, with the interactions that end in it.
    fn effect(&self, depth: usize, outcome: &Weights) -> f64 {
        let mut sum = outcome.effects[depth].get(usize::from(self.at[depth])).copied().unwrap_or_default();
        for part in outcome.interactions.iter() {
            let ends = part.when.last().is_some_and(|(node, _)| node.0 == depth);
            if ends && part.when.iter().all(|(node, levels)| levels.contains(&self.at[node.0])) {
                sum += part.add;
            }
        }
        sum
    }

    /// The chance of an outcome, with the hidden node summed out.
    fn chance(&self, log_odds: f64, outcome: &Weights) -> f64 {
        let Self { world, at, .. } = self;
        let mut sum = 0.0;
        for (level, effect) in outcome.hidden.iter().enumerate() {
            sum += world.hidden.share(&world.levels, at, level as u8) * logistic(log_odds + effect);
        }
        sum
    }
}
