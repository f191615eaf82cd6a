//! Whether every way of a decision tree can be walked, and every walk ends.
//!
//! Walks the tree with all answers that can still come along; a tree has a few nodes only.

use super::{DecisionTree, Feature, Target};

/// A way that nobody walks, or, without a branch, a node that leads back to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeFault {
    pub node: usize,
    pub branch: Option<usize>,
}

/// Every fault of a tree whose nodes cover their answers.
pub fn faults(tree: &DecisionTree, features: &[Feature]) -> Vec<TreeFault> {
    let all: Vec<Vec<u8>> =
        features.iter().map(|feature| (feature.limits().0..=feature.limits().1).collect()).collect();
    let mut walk = Walk { tree, walked: Vec::new(), cycles: Vec::new() };
    walk.on(0, &all, &mut Vec::new());
    let mut faults: Vec<TreeFault> =
        walk.cycles.iter().map(|node| TreeFault { node: *node, branch: None }).collect();
    for (node, branches) in tree.nodes.iter().map(|node| &node.branches).enumerate() {
        let unwalked = (0..branches.len()).filter(|branch| !walk.walked.contains(&(node, *branch)));
        faults.extend(unwalked.map(|branch| TreeFault { node, branch: Some(branch) }));
    }
    faults
}

struct Walk<'a> {
    tree: &'a DecisionTree,
    walked: Vec<(usize, usize)>,
    cycles: Vec<usize>,
}

impl Walk<'_> {
    fn on(&mut self, at: usize, possible: &[Vec<u8>], above: &mut Vec<usize>) {
        if above.contains(&at) {
            if !self.cycles.contains(&at) {
                self.cycles.push(at);
            }
            return;
        }
        above.push(at);
        let node = &self.tree.nodes[at];
        for (place, branch) in node.branches.iter().enumerate() {
            let mut left = possible.to_vec();
            left[node.feature.position()].retain(|answer| branch.allowed.contains(*answer));
            if left[node.feature.position()].is_empty() {
                continue;
            }
            if !self.walked.contains(&(at, place)) {
                self.walked.push((at, place));
            }
            if let Target::Node(next) = branch.target {
                self.on(next, &left, above);
            }
        }
        above.pop();
    }
}
