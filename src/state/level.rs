//! A group of the invented people: everybody with one level of one node.

use crate::model::world::{Frame, Node, Ranked};
use crate::shipped::{CATALOGUE, WORLD, frame};
use crate::text::{Lang, reason};

/// One level of one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// The node.
    pub node: Node,
    /// Position among its levels.
    pub level: usize,
}

/// Origin: the first node.
pub const ORIGIN: Node = Node(0);
/// People with a Danish background.
pub const DANISH: Level = Level { node: ORIGIN, level: 0 };
/// People with a non-Western background.
pub const NON_WESTERN: Level = Level { node: ORIGIN, level: 2 };

impl Level {
    /// All levels of all nodes, in the order of cells.
    pub fn all() -> impl Iterator<Item = Self> {
        WORLD.nodes().flat_map(|node| (0..WORLD.levels(node)).map(move |level| Self { node, level }))
    }

    /// The group by the scores of the site's model.
    pub fn ranked(self) -> &'static Ranked {
        let Frame { by_group, .. } = frame(self.node);
        &by_group[self.level]
    }

    /// The group in words: "Herkomst: dansk baggrund".
    pub fn words(self, lang: Lang) -> String {
        reason::group(lang, &CATALOGUE, &WORLD, self.node, self.level)
    }
}
