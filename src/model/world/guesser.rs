//! What the answers give away of a group: the best possible guesser, who sees only them.
//!
//! The guesser knows the whole world and ranks people by the odds of belonging to the group, given the answers it sees;
//! nothing can do better with the same answers.

use std::collections::BinaryHeap;

use super::super::attribute::AttributeIndex;
use super::{Cells, Node, Outcome};

/// Odds that differ by less are the same.
const SAME: f64 = 1e-12;

/// How well the best guesser tells two groups apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guesser {
    /// Share of pairs, one of each group, in which it finds out who is who; ties count half, as a coin does.
    pub pairs: f64,
    /// Share of people it guesses right.
    pub right: f64,
    /// Share right when one always names the larger group.
    pub blind: f64,
    /// Mean of the shares right in each of the two groups, for a guesser that cares for both alike.
    pub balanced: f64,
    /// Share of the group on a list as long as the group is large, of those most likely in it; drawn blindly it is the
    /// group's own share.
    pub shortlist: f64,
}

impl Guesser {
    /// The guesser of one level of a node against another, or against all others, who sees the answers that are `kept`.
    pub fn of(
        cells: &Cells,
        node: Node,
        yes: usize,
        no: Option<usize>,
        kept: &dyn Fn(AttributeIndex) -> bool,
    ) -> Self {
        let seen = seen(cells, node, [Some(yes), no], kept);
        let tied = tied(&seen);
        let sum = |kind: usize| tied.iter().map(|masses| masses[kind]).sum::<f64>();
        let [all_no, all_yes] = [sum(0), sum(1)];
        let all = all_no + all_yes;
        let (mut shortlist, mut room) = (0.0, all_yes);
        for [no, yes] in tied.iter().rev() {
            let inside = (room / (no + yes)).min(1.0);
            shortlist += yes * inside;
            room -= (no + yes) * inside;
        }
        Self {
            pairs: pairs(&tied),
            right: tied.iter().map(|[no, yes]| no.max(*yes)).sum::<f64>() / all,
            blind: all_yes.max(all_no) / all,
            balanced: tied.iter().map(|[no, yes]| (no / all_no).max(yes / all_yes)).sum::<f64>() / 2.0,
            shortlist: shortlist / all_yes,
        }
    }
}

/// The share of pairs that any card could get right that sees the answers of the form and no group: the upper end of
/// every card's [`auc`](super::Ranked::auc).
pub fn best_auc(cells: &Cells) -> f64 {
    let (_, profiles) = cells.shape();
    let mut masses = vec![[0.0; 2]; profiles];
    let all = cells.weight().iter().zip(cells.chance(Outcome::HalfYear)).enumerate();
    for (cell, (weight, chance)) in all {
        let masses = &mut masses[cell % profiles];
        masses[0] += weight * (1.0 - chance);
        masses[1] += weight * chance;
    }
    pairs(&tied(&masses))
}

fn odds([no, yes]: [f64; 2]) -> f64 {
    yes / (yes + no)
}

/// Masses of no and yes by their odds, ascending; those with the same odds together.
///
/// By a heap: the page carries no other way to sort, and this one is a fifth of the standard library's sorts in bytes.
fn tied(masses: &[[f64; 2]]) -> Vec<[f64; 2]> {
    // Odds are no less than 0, so their bits are in the order of their values.
    let keyed = masses.iter().enumerate().map(|(place, masses)| (odds(*masses).to_bits(), place));
    let mut tied: Vec<[f64; 2]> = Vec::new();
    let mut last = f64::NEG_INFINITY;
    for (bits, place) in keyed.collect::<BinaryHeap<_>>().into_sorted_vec() {
        let [no, yes] = masses[place];
        match tied.last_mut() {
            Some(same) if f64::from_bits(bits) - last < SAME => *same = [same[0] + no, same[1] + yes],
            _ => tied.push([no, yes]),
        }
        last = f64::from_bits(bits);
    }
    tied
}

/// Share of pairs in which the yes has the higher odds; ties count half.
fn pairs(ascending: &[[f64; 2]]) -> f64 {
    let (mut pairs, mut all_no, mut all_yes) = (0.0, 0.0, 0.0);
    for [no, yes] in ascending {
        pairs += yes * (all_no + no / 2.0);
        all_no += no;
        all_yes += yes;
    }
    pairs / all_yes / all_no
}

/// Masses of the two groups for every combination of the answers seen.
fn seen(
    cells: &Cells,
    node: Node,
    [yes, no]: [Option<usize>; 2],
    kept: &dyn Fn(AttributeIndex) -> bool,
) -> Vec<[f64; 2]> {
    let (groups, profiles) = cells.shape();
    let (places, count) = places(cells, kept);
    let mut masses = vec![[0.0; 2]; count];
    for group in 0..groups {
        let first = group * profiles;
        let level = Some(cells.level(first, node));
        let kind = usize::from(level == yes);
        if kind == 0 && no.is_some() && level != no {
            continue;
        }
        for (weight, place) in cells.weight()[first..first + profiles].iter().zip(&places) {
            masses[*place][kind] += weight;
        }
    }
    masses
}

/// For every combination of answers, the number of the combination of those that are kept; and how many there are.
fn places(cells: &Cells, kept: &dyn Fn(AttributeIndex) -> bool) -> (Vec<usize>, usize) {
    let mut places = vec![0];
    let mut count = 1;
    for (attribute, levels) in cells.attributes().enumerate() {
        let step = usize::from(kept(AttributeIndex(attribute)));
        let levels = usize::from(levels);
        let longer = |place: &usize| {
            let place = if step == 1 { place * levels } else { *place };
            (0..levels).map(move |level| place + level * step)
        };
        places = places.iter().flat_map(longer).collect();
        count *= if step == 1 { levels } else { 1 };
    }
    (places, count)
}
