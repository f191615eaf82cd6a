//! The invented world: an exact joint distribution of groups, answers and what came of it, instead of a list of people.
//!
//! ```text
//! World      the network as its file has it: shares of every level given its parents, weights of the outcomes
//! Cells      every combination of levels with its weight and its chance of the outcome
//! Scores     the points that a card gives in every cell
//! Frame      masses by score, overall and by group      Ranked   one group's, from the highest score down
//! Confusion  who is above a line and what came of them  Line     where the line goes
//! Guesser    what the answers give away of a group      sample   people drawn from the cells
//! Influence  how many an answer moves                   Rivals   cards that are as good and disagree
//! ```
//!
//! Every rate is a sum over cells: exact, the same for a thousand people and for a million. Names of rates are those of
//! fairlearn's `MetricFrame`. Everything is invented (`data/world-1.json`); nothing here is a figure about Denmark.
//!
//! Invariant: like the rest of the core, knows no browser and no language.

mod cells;
mod confusion;
mod file;
mod frame;
mod guesser;
mod influence;
mod line;
mod ranked;
mod read;
mod rivals;
mod sample;
mod scores;

use super::attribute::AttributeIndex;
use super::scale::Points;
use super::{List, Text};

pub use cells::Cells;
pub use confusion::{Confusion, Counts, Metric};
pub use frame::{Frame, MetricFrame};
pub use guesser::{Guesser, best_auc};
pub use influence::{Influence, influences};
pub use line::Line;
pub use ranked::{Calibrated, Ranked, Stack};
pub use rivals::{Rival, Rivals};
pub use sample::{Sampled, sample};
pub use scores::Scores;

/// Ways to ask what came of somebody: still without a job 26 weeks from today, or 52.
pub const OUTCOMES: usize = 2;

/// Position of one of the [`OUTCOMES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Half a year: what the site's model is about.
    HalfYear,
    /// A year.
    Year,
}

/// Position of a node in the order of cells: the groups first, then the attributes in form order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(pub usize);

/// The network, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    /// Version of the file.
    pub version: u32,
    /// What the form does not ask: origin, gender, small children.
    pub(crate) groups: List<Group>,
    /// Number of levels of every node.
    pub(crate) levels: List<u8>,
    /// One table for every node, in the order of cells.
    pub(crate) tables: List<Table>,
    /// The node that no cell tells apart; it is summed out of the chances.
    pub(crate) hidden: Table,
    /// What comes of it, in the order of [`Outcome`].
    pub(crate) outcomes: List<Weights>,
    /// The last node that any chance depends on: those after it leave the chances as they are.
    pub(crate) settled: Node,
    /// Points that a card would give for each level of each group, were it to use them.
    pub(crate) disputed: List<List<Points>>,
}

/// A node that is no attribute of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Identifier.
    pub id: Text,
    /// Identifiers of its levels.
    pub levels: List<Text>,
}

/// How often each level of a node occurs, given the levels of its parents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// At most two.
    pub(crate) parents: List<Node>,
    /// Number of the node's own levels.
    pub(crate) width: u8,
    /// Ten-thousandths: a row for every combination of the parents' levels, the last parent's changing fastest; each
    /// row adds up to 10,000.
    pub(crate) shares: List<u16>,
}

/// From levels to log-odds of an outcome.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Weights {
    pub(crate) intercept: f64,
    /// By node, then by level; a node without effect has none.
    pub(crate) effects: List<List<f64>>,
    pub(crate) interactions: List<Interaction>,
    /// By level of the hidden node.
    pub(crate) hidden: List<f64>,
}

/// What is added where several nodes have one of the levels named.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Interaction {
    /// Nodes with the levels that count, in the order of cells.
    pub(crate) when: List<(Node, List<u8>)>,
    pub(crate) add: f64,
}

/// Shares are written in this unit.
pub(crate) const WHOLE: u16 = 10_000;

impl World {
    /// The groups, in the order of cells.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The node of an attribute.
    pub fn node(&self, attribute: AttributeIndex) -> Node {
        Node(self.groups.len() + attribute.position())
    }

    /// The attribute of a node; `None` for a group.
    pub fn attribute(&self, node: Node) -> Option<AttributeIndex> {
        node.0.checked_sub(self.groups.len()).map(AttributeIndex)
    }

    /// All nodes, in the order of cells.
    pub fn nodes(&self) -> impl Iterator<Item = Node> + use<> {
        (0..self.levels.len()).map(Node)
    }

    /// Number of levels of a node.
    pub fn levels(&self, node: Node) -> usize {
        self.levels[node.0].into()
    }
}

impl Table {
    /// The share of one of the node's levels in a cell, given as the levels of its nodes.
    fn share(&self, levels: &[u8], cell: &[u8], level: u8) -> f64 {
        let row = |row, node: &Node| row * usize::from(levels[node.0]) + usize::from(cell[node.0]);
        let row = self.parents.iter().fold(0, row);
        f64::from(self.shares[row * usize::from(self.width) + usize::from(level)]) / f64::from(WHOLE)
    }
}
