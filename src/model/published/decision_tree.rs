//! Questions, one after another, that lead to a class.

use super::super::List;
use super::{Allowed, Assessment, FeatureIndex, Grounds};

/// The nodes; the first one is the root, and every way ends at a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionTree {
    /// In the order of the file.
    pub nodes: List<Node>,
}

/// A look at one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Whose answer.
    pub feature: FeatureIndex,
    /// The ways on; each permitted answer fits one of them.
    pub branches: List<Branch>,
}

/// A way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The answers that take it.
    pub allowed: Allowed,
    /// Where it leads.
    pub target: Target,
}

/// Where a branch leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To another node, by position.
    Node(usize),
    /// To a class: the end.
    Class(usize),
}

impl DecisionTree {
    /// The class, and the way to it.
    pub(super) fn assess(&self, answers: &[u8]) -> Assessment {
        let mut path = Vec::new();
        let mut at = 0;
        let class = loop {
            let Node { feature, branches } = &self.nodes[at];
            let answer = answers[feature.position()];
            let taken =
                branches.iter().position(|branch| branch.allowed.contains(answer)).unwrap_or_default();
            path.push((at, taken));
            match branches[taken].target {
                Target::Node(next) => at = next,
                Target::Class(class) => break class,
            }
        };
        let read =
            |feature: &FeatureIndex| path.iter().any(|(node, _)| self.nodes[*node].feature == *feature);
        let unread = (0..answers.len()).map(FeatureIndex).filter(|feature| !read(feature)).collect();
        Assessment { class, grounds: Grounds::Path { path, unread } }
    }
}
