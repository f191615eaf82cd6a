//! Exact Shapley values on the probability scale: what each answer does to the risk, in shares that add up.
//!
//! Percent do not add up, so what an answer does to them depends on the answers already counted. Its Shapley value is
//! the average over all orders in which the answers can be counted (Shapley 1953; for explanations of models, Lundberg
//! and Lee 2017). Found by full enumeration of subsets, never by sampling.
//!
//! Law: the values add up to the probability of the total less that of the reference.

use super::attribute::AttributeIndex;
use super::explanation::Explanation;
use super::points_card::Rule;
use super::scale::{Difference, Points};

/// What one attribute does to the probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShapleyValue {
    /// The attribute.
    pub attribute: AttributeIndex,
    /// Its signed share.
    pub value: Difference,
}

/// The Shapley value of every attribute, in form order. A subset of them is worth the probability of the reference
/// plus their points.
///
/// Takes 2^n probabilities for n attributes: meant for forms of up to 16.
pub fn shapley_values(rule: Rule, explanation: &Explanation) -> Vec<ShapleyValue> {
    let parts = &explanation.contributions;
    let mut totals = vec![explanation.reference];
    // Bit k of a position in this list says whether attribute k is in the subset.
    for part in parts {
        let with: Vec<Points> = totals.iter().map(|&total| total + part.points).collect();
        totals.extend(with);
    }
    let worth: Vec<f64> =
        totals.into_iter().map(|total| rule.log_odds(total).probability().value()).collect();
    let weights = weights(parts.len());
    let value_at = |position: usize| {
        let joins = |&subset: &usize| subset & (1 << position) == 0;
        let gain = |subset: usize| {
            weights[subset.count_ones() as usize] * (worth[subset | (1 << position)] - worth[subset])
        };
        Difference((0..worth.len()).filter(joins).map(gain).sum())
    };
    parts
        .iter()
        .enumerate()
        .map(|(position, part)| ShapleyValue { attribute: part.attribute, value: value_at(position) })
        .collect()
}

/// The share of all orders of `attributes` in which a given attribute comes right after a given subset, by the size of
/// that subset: size! (n - size - 1)! / n!.
fn weights(attributes: usize) -> Vec<f64> {
    let n = attributes as f64;
    let mut weights = vec![1.0 / n];
    for size in 1..attributes {
        let s = size as f64;
        weights.push(weights[size - 1] * s / (n - s));
    }
    weights
}
