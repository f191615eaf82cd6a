//! The points that a card gives in every cell: those of the answers, and those of the groups where it uses them.

use super::super::attribute::AttributeIndex;
use super::super::points_card::Model;
use super::super::scale::Points;
use super::{List, Node, World};

/// Points of all cells, as two sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    groups: Vec<Points>,
    profiles: Vec<Points>,
}

impl Scores {
    /// A card that looks at some of its attributes and at some of the groups.
    pub fn of(
        world: &World,
        model: &Model,
        counts: &dyn Fn(AttributeIndex) -> bool,
        disputed: &dyn Fn(Node) -> bool,
    ) -> Self {
        Self {
            groups: sums(&world.disputed, &|node| disputed(Node(node))),
            profiles: sums(&model.points, &|attribute| counts(AttributeIndex(attribute))),
        }
    }

    /// A card as it is.
    pub fn of_card(world: &World, model: &Model) -> Self {
        Self::of(world, model, &|_| true, &|_| false)
    }

    /// Points by combination of groups.
    pub fn groups(&self) -> &[Points] {
        &self.groups
    }

    /// Points by combination of answers, where no group counts.
    pub fn profiles(&self) -> &[Points] {
        &self.profiles
    }

    /// Points of a cell.
    pub fn of_cell(&self, cell: usize) -> Points {
        let profiles = self.profiles.len();
        self.groups[cell / profiles] + self.profiles[cell % profiles]
    }

    /// The lowest and the highest score.
    pub fn limits(&self) -> (Points, Points) {
        let ((least, most), (lowest, highest)) = (ends(&self.groups), ends(&self.profiles));
        (least + lowest, most + highest)
    }
}

fn ends(points: &[Points]) -> (Points, Points) {
    let (mut least, mut most) = (points[0], points[0]);
    for points in points {
        least = least.min(*points);
        most = most.max(*points);
    }
    (least, most)
}

/// The sum for every combination of levels, the last node's changing fastest; a node that does not count adds nothing.
fn sums(nodes: &[List<Points>], counts: &dyn Fn(usize) -> bool) -> Vec<Points> {
    let mut sums = vec![Points(0)];
    for (node, levels) in nodes.iter().enumerate() {
        let counts = counts(node);
        let mut longer = Vec::with_capacity(sums.len() * levels.len());
        for sum in sums {
            for points in levels.iter() {
                longer.push(if counts { sum + *points } else { sum });
            }
        }
        sums = longer;
    }
    sums
}
