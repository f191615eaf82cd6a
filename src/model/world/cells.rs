//! The world's cells: every combination of levels, with how much of the world it is and the chance of each outcome.
//!
//! A cell's number counts its levels in mixed radix, the last attribute's changing fastest; so all answers of one
//! combination of groups stand together.

use super::super::maths::logistic;
use super::{Node, OUTCOMES, Outcome, World};

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
        let (groups, attributes) = world.parts();
        let size = |levels: &[u8]| levels.iter().map(|levels| usize::from(*levels)).product::<usize>();
        let cells = size(groups) * size(attributes);
        let mut walk = Walk {
            world,
            settled: settled(world),
            at: vec![0; world.levels.len()],
            cells: Self {
                levels: world.levels.to_vec(),
                groups: groups.len(),
                weight: Vec::with_capacity(cells),
                chance: std::array::from_fn(|_| Vec::with_capacity(cells)),
            },
        };
        let log_odds = std::array::from_fn(|outcome| world.outcomes[outcome].intercept);
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
        let count = |levels: &[u8]| levels.iter().map(|levels| usize::from(*levels)).product();
        (count(&self.levels[..self.groups]), count(&self.levels[self.groups..]))
    }

    /// Number of levels of a node.
    pub(super) fn levels(&self, node: Node) -> usize {
        self.levels[node.0].into()
    }

    /// Numbers of levels of the attributes, in form order.
    pub(super) fn attributes(&self) -> impl Iterator<Item = u8> {
        self.levels[self.groups..].iter().copied()
    }

    /// The level of a node in a cell.
    pub fn level(&self, cell: usize, node: Node) -> usize {
        self.level_of(node)(cell)
    }

    /// The level of a node by cell, for many cells.
    pub(super) fn level_of(&self, node: Node) -> impl Fn(usize) -> usize + use<> {
        let below: usize = self.levels[node.0 + 1..].iter().map(|levels| usize::from(*levels)).product();
        let levels = self.levels(node);
        move |cell| cell / below % levels
    }

    /// Share of the world with each combination of answers.
    pub fn profiles(&self) -> Vec<f64> {
        let (_, profiles) = self.shape();
        let mut sums = vec![0.0; profiles];
        for cells in self.weight.chunks(profiles) {
            for (sum, weight) in sums.iter_mut().zip(cells) {
                *sum += weight;
            }
        }
        sums
    }
}

/// Each outcome's log-odds or chance.
type Each = [f64; OUTCOMES];

/// The way through the nodes, one level after the other.
struct Walk<'a> {
    world: &'a World,
    /// The last node that any chance depends on: the nodes after it leave the chances as they are.
    settled: usize,
    at: Vec<u8>,
    cells: Cells,
}

fn settled(world: &World) -> usize {
    let counts = |node: &usize| {
        world.hidden.parents.contains(&Node(*node))
            || world.outcomes.iter().any(|outcome| {
                outcome.effects[*node].iter().any(|effect| *effect != 0.0)
                    || outcome.interactions.iter().any(|part| part.when.iter().any(|(on, _)| on.0 == *node))
            })
    };
    (0..world.levels.len()).rfind(counts).unwrap_or_default()
}

impl Walk<'_> {
    fn descend(&mut self, depth: usize, weight: f64, log_odds: Each, chance: Each) {
        let world = self.world;
        let Some(levels) = world.levels.get(depth) else {
            self.cells.weight.push(weight);
            for (all, chance) in self.cells.chance.iter_mut().zip(chance) {
                all.push(chance);
            }
            return;
        };
        for level in 0..*levels {
            self.at[depth] = level;
            let weight = weight * self.share(depth);
            let log_odds = std::array::from_fn(|outcome| log_odds[outcome] + self.effect(depth, outcome));
            let chance = if depth == self.settled { self.chance(log_odds) } else { chance };
            self.descend(depth + 1, weight, log_odds, chance);
        }
    }

    /// The shares of all nodes that are known from this node on, and were not before.
    fn share(&self, depth: usize) -> f64 {
        let tables = self.world.tables.iter().enumerate();
        let known = tables.filter(|(node, table)| {
            table.parents.iter().map(|parent| parent.0).fold(*node, usize::max) == depth
        });
        known.map(|(node, table)| table.share(&self.world.levels, &self.at, self.at[node])).product()
    }

    /// What this node adds to an outcome's log-odds, with the interactions that end in it.
    fn effect(&self, depth: usize, outcome: usize) -> f64 {
        let outcome = &self.world.outcomes[outcome];
        let own = outcome.effects[depth].get(usize::from(self.at[depth])).copied().unwrap_or_default();
        let ends = |part: &&super::Interaction| {
            part.when.iter().map(|(node, _)| node.0).max() == Some(depth)
                && part.when.iter().all(|(node, levels)| levels.contains(&self.at[node.0]))
        };
        own + outcome.interactions.iter().filter(ends).map(|part| part.add).sum::<f64>()
    }

    /// The chances, with the hidden node summed out.
    fn chance(&self, log_odds: Each) -> Each {
        let world = self.world;
        std::array::from_fn(|outcome| {
            let effects = world.outcomes[outcome].hidden.iter().enumerate();
            let part = |(level, effect): (usize, &f64)| {
                world.hidden.share(&world.levels, &self.at, level as u8)
                    * logistic(log_odds[outcome] + effect)
            };
            effects.map(part).sum()
        })
    }
}
