//! How much each answer moves people, over the whole world.

use super::super::attribute::AttributeIndex;
use super::super::points_card::Model;
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
    let (scores, zones) = (Scores::of_card(world, model), model.zones());
    let weights = cells.profiles();
    let mut found = Vec::new();
    for attribute in (0..cells.attributes().len()).map(AttributeIndex) {
        let points = model.level_points(attribute);
        let level = cells.level_of(world.node(attribute));
        let mut shares = vec![0.0; points.len()];
        for (profile, weight) in weights.iter().enumerate() {
            shares[level(profile)] += weight;
        }
        let (mut mean, mut common) = (0.0, 0);
        for (level, share) in shares.iter().enumerate() {
            mean += f64::from(points[level].0) * share;
            if *share >= shares[common] {
                common = level;
            }
        }
        let (mut spread, mut recoloured) = (0.0, 0.0);
        for (level, share) in shares.iter().enumerate() {
            spread += share * libm::fabs(f64::from(points[level].0) - mean);
        }
        for (profile, weight) in weights.iter().enumerate() {
            let total = scores.profiles()[profile];
            let other = total - points[level(profile)] + points[common];
            if zones.of(other).colour != zones.of(total).colour {
                recoloured += weight;
            }
        }
        found.push(Influence { attribute, spread, recoloured });
    }
    found
}
