//! The points that a card gives in every cell: those of the answers, and those of the groups where it uses them.

use super::super::attribute::AttributeIndex;
use super::super::points_card::Model;
use super::super::scale::Points;
use super::{Node, World};

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
        let (groups, attributes) = world.parts();
        let given = |(node, levels): (usize, &List)| {
            levels.iter().map(|points| if disputed(Node(node)) { *points } else { Points(0) }).collect()
        };
        let of_answers = |attribute: usize| {
            let attribute = AttributeIndex(attribute);
            let points = model.level_points(attribute).iter();
            points.map(|points| if counts(attribute) { *points } else { Points(0) }).collect()
        };
        Self {
            groups: sums(world.disputed.iter().take(groups.len()).enumerate().map(given)),
            profiles: sums((0..attributes.len()).map(of_answers)),
        }
    }

    /// A card as it is.
    pub fn of_card(world: &World, model: &Model) -> Self {
        Self::of(world, model, &|_| true, &|_| false)
    }

    /// Points by combination of answers, where no group counts.
    pub fn profiles(&self) -> &[Points] {
        &self.profiles
    }

    /// Points of every cell, in their order.
    pub fn all(&self) -> impl Iterator<Item = Points> {
        self.groups.iter().flat_map(|group| self.profiles.iter().map(|profile| *group + *profile))
    }

    /// The lowest and the highest score.
    pub fn limits(&self) -> (Points, Points) {
        let least = |points: &[Points]| points.iter().min().copied().unwrap_or_default();
        let most = |points: &[Points]| points.iter().max().copied().unwrap_or_default();
        (least(&self.groups) + least(&self.profiles), most(&self.groups) + most(&self.profiles))
    }
}

type List = super::List<Points>;

/// The sum for every combination of levels, the last node's changing fastest.
fn sums(nodes: impl Iterator<Item = Vec<Points>>) -> Vec<Points> {
    nodes.fold(vec![Points(0)], |sums, levels| {
        sums.iter().flat_map(|sum| levels.iter().map(move |points| *sum + *points)).collect()
    })
}
