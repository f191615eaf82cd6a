//! Reach: over every combination of levels of the form, who is green and who could become so by changing what.
//!
//! A census of answers, not of people: every combination counts once, however rare it would be.

use super::attribute::Changeable;
use super::form::Form;
use super::points_card::Model;
use super::scale::Points;
use super::zone::Colour;

/// How many combinations of levels can become green, by the hardest answer that has to change.
///
/// Any number of answers may change. The four parts add up to the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Are green.
    pub already: u32,
    /// Become green by changing answers alone.
    pub answers: u32,
    /// Need something that takes time or others; answers alone do not do.
    pub time_or_others: u32,
    /// Stay as they are without changing what nobody can change.
    pub nobody: u32,
    /// All combinations.
    pub total: u32,
}

impl Reach {
    /// Counts every combination of levels; a form of up to 13 attributes does not overflow.
    pub fn of(form: &Form, model: &Model) -> Self {
        let total = form.indices().map(|attribute| model.level_points(attribute).len() as u32).product();
        let already = green(form, model, None);
        let [answers, time_or_others] =
            [Changeable::AnswerOnly, Changeable::TimeOrOthers].map(|class| green(form, model, Some(class)));
        Self {
            already,
            answers: answers - already,
            time_or_others: time_or_others - answers,
            nobody: total - time_or_others,
            total,
        }
    }
}

/// How many combinations are green once every answer up to the class `best` has its fewest points.
///
/// Points add up, so the combinations are counted by their totals, one attribute after the other.
fn green(form: &Form, model: &Model, best: Option<Changeable>) -> u32 {
    let (lowest, highest) = model.total_limits();
    // At position k stands the number of combinations whose total lies k points above the lowest.
    let mut counts = vec![0; (highest - lowest).0 as usize + 1];
    counts[0] = 1;
    for attribute in form.indices() {
        let levels = model.level_points(attribute);
        let fewest = levels.iter().min().copied().unwrap_or_default();
        let free = best.is_some_and(|best| form.attribute(attribute).changeable <= best);
        let mut next = vec![0; counts.len()];
        for &points in levels {
            let above = if free { 0 } else { (points - fewest).0 as usize };
            for (sum, count) in next[above..].iter_mut().zip(&counts) {
                *sum += count;
            }
        }
        counts = next;
    }
    let is_green = |above: usize| model.zones().of(lowest + Points(above as i32)).colour == Colour::Green;
    counts.iter().enumerate().filter(|(above, _)| is_green(*above)).map(|(_, count)| count).sum()
}
