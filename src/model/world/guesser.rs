//! What the answers give away of a group: the best possible guesser, who sees only them.
//!
//! The guesser knows the whole world and ranks people by the odds of belonging to the group, given the answers it sees;
//! nothing can do better with the same answers.

use super::super::attribute::AttributeIndex;
use super::ranked::{Masses, nobody};
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
        let [mut all_no, mut all_yes] = [0.0; 2];
        for [no, yes] in &tied {
            all_no += no;
            all_yes += yes;
        }
        let [mut right, mut balanced, mut shortlist] = [0.0; 3];
        let mut room = all_yes;
        for [no, yes] in tied.iter().rev() {
            right += no.max(*yes);
            balanced += (no / all_no).max(yes / all_yes);
            let inside = (room / (no + yes)).min(1.0);
            shortlist += yes * inside;
            room -= (no + yes) * inside;
        }
        let all = all_no + all_yes;
        Self {
            pairs: pairs(&tied),
            right: right / all,
            blind: all_yes.max(all_no) / all,
            balanced: balanced / 2.0,
            shortlist: shortlist / all_yes,
        }
    }
}

/// The share of pairs that any card could get right that sees the answers of the form and no group: the upper end of
/// every card's [`auc`](super::Ranked::auc).
pub fn best_auc(cells: &Cells) -> f64 {
    let (_, profiles) = cells.shape();
    let mut masses = nobody(profiles);
    let chance = cells.chance(Outcome::HalfYear);
    for (cell, weight) in cells.weight().iter().enumerate() {
        let masses = &mut masses[cell % profiles];
        masses[0] += weight * (1.0 - chance[cell]);
        masses[1] += weight * chance[cell];
    }
    pairs(&tied(&masses))
}

fn odds([no, yes]: Masses) -> f64 {
    yes / (yes + no)
}

/// Masses of no and yes by their odds, ascending; those with the same odds together.
fn tied(masses: &[Masses]) -> Vec<Masses> {
    let mut keyed: Vec<(f64, Masses)> = masses.iter().map(|masses| (odds(*masses), *masses)).collect();
    keyed.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let mut tied: Vec<Masses> = Vec::new();
    let mut last = f64::NEG_INFINITY;
    for (odds, [no, yes]) in keyed {
        match tied.last_mut() {
            Some(same) if odds - last < SAME => *same = [same[0] + no, same[1] + yes],
            _ => tied.push([no, yes]),
        }
        last = odds;
    }
    tied
}

/// Share of pairs in which the yes has the higher odds; ties count half.
fn pairs(ascending: &[Masses]) -> f64 {
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
) -> Vec<Masses> {
    let places = places(cells, kept);
    let mut masses = nobody(places[places.len() - 1] + 1);
    for (group, weight) in cells.weight().chunks_exact(places.len()).enumerate() {
        let level = Some(cells.level(group * places.len(), node));
        let kind = usize::from(level == yes);
        if kind == 0 && no.is_some() && level != no {
            continue;
        }
        for (profile, place) in places.iter().enumerate() {
            masses[*place][kind] += weight[profile];
        }
    }
    masses
}

/// For every combination of answers, the number of the combination of those that are kept; the last has the highest.
fn places(cells: &Cells, kept: &dyn Fn(AttributeIndex) -> bool) -> Vec<usize> {
    let mut places = vec![0];
    for (attribute, levels) in cells.attributes().iter().enumerate() {
        let kept = kept(AttributeIndex(attribute));
        let levels = usize::from(*levels);
        let mut longer = Vec::with_capacity(places.len() * levels);
        for place in places {
            for level in 0..levels {
                longer.push(if kept { place * levels + level } else { place });
            }
        }
        places = longer;
    }
    places
}
