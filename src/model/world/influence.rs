//! How much each answer moves people, over the whole world.

use super::super::attribute::AttributeIndex;
use super::super::points_card::Model;
use super::super::scale::Points;
use super::{Cells, Scores, World};

/// What one attribute does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Influence {
    /// The attribute.
    pub attribute: AttributeIndex,
    /// Mean distance, in points, from what the attribute gives on average.
    pub spread: f64,
    /// Share of people whose colour would be another one if they had the most common answer.
    pub recoloured: f64,
}

/// Of every attribute, in form order.
pub fn influences(world: &World, cells: &Cells, model: &Model) -> Vec<Influence> {
    let scores = Scores::of_card(world, model);
    let weights = cells.profiles();
    let influence = |attribute: usize| {
        let attribute = AttributeIndex(attribute);
        let points = model.level_points(attribute);
        let level = cells.level_of(world.node(attribute));
        let mut shares = vec![0.0; points.len()];
        for (profile, weight) in weights.iter().enumerate() {
            shares[level(profile)] += weight;
        }
        let mean: f64 = points.iter().zip(&shares).map(|(points, share)| f64::from(points.0) * share).sum();
        let far = |(points, share): (&Points, &f64)| share * libm::fabs(f64::from(points.0) - mean);
        let most = shares.iter().enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other));
        let common = most.map_or(Points(0), |(level, _)| points[level]);
        let colour = |points: Points| model.zones().of(points).colour;
        let moved = scores.profiles().iter().zip(&weights).enumerate().filter(|(profile, (total, _))| {
            let other = **total - points[level(*profile)] + common;
            colour(other) != colour(**total)
        });
        Influence {
            attribute,
            spread: points.iter().zip(&shares).map(far).sum(),
            recoloured: moved.map(|(_, (_, weight))| weight).sum(),
        }
    };
    (0..cells.attributes().count()).map(influence).collect()
}
