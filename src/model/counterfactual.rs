//! What would it take: the sets of answers whose change takes a person into green, or out of it.
//!
//! Exhaustive over every set of up to three attributes and every level of each: nothing is sampled, and nothing is left
//! out because it is unlikely or impossible. It says what the model would do, not what to do.
//!
//! Source: `docs/design.md`, "What would it take".
//!
//! Invariant: no set contains a smaller one that reaches the target by itself.

use super::attribute::Changeable;
use super::change::AnswerChange;
use super::form::Form;
use super::points_card::Model;
use super::profile::Profile;
use super::scale::{Percent, Points};
use super::zone::Colour;

/// Most attributes of one set.
const MOST_CHANGES: usize = 3;
/// Most sets that a class lists.
const MOST_LISTED: usize = 3;

/// The change of colour that is looked for; it follows from the person's own colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To become green.
    IntoGreen,
    /// No longer to be green.
    OutOfGreen,
}

impl Target {
    fn of(colour: Colour) -> Self {
        if colour == Colour::Green { Self::OutOfGreen } else { Self::IntoGreen }
    }

    fn is_reached(self, colour: Colour) -> bool {
        (colour == Colour::Green) == (self == Self::IntoGreen)
    }
}

/// Every way to the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterfactuals {
    /// What is looked for.
    pub target: Target,
    /// The ways by who could go them, in the order of [`Changeable::ALL`].
    pub classes: [CounterfactualClass; 3],
}

impl Counterfactuals {
    /// Whether no set of up to three attributes reaches the target.
    pub fn is_empty(&self) -> bool {
        self.classes.iter().all(|class| class.count == 0)
    }
}

/// The ways that one class of people or circumstances could open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterfactualClass {
    /// Who could change the hardest answer of each.
    pub changeable: Changeable,
    /// The first three: fewest attributes first, then fewest steps, then form order.
    pub listed: Vec<Counterfactual>,
    /// How many there are in all.
    pub count: usize,
}

/// A set of answers that together reach the target, and nothing less of it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterfactual {
    /// The changed answers, one to three, in form order.
    pub answers: Vec<AnswerChange>,
    /// Who could change the hardest of them.
    pub changeable: Changeable,
    /// How far all of them move, in levels.
    pub steps: u32,
    /// The total afterwards.
    pub total: Points,
    /// The percent shown afterwards.
    pub percent: Percent,
    /// The colour afterwards.
    pub colour: Colour,
}

/// Every minimal way from a profile of this form to the other side of the line between green and yellow.
pub fn counterfactuals(form: &Form, model: &Model, profile: &Profile) -> Counterfactuals {
    let total =
        form.indices().map(|attribute| model.points(form, attribute, profile.answer(attribute))).sum();
    let target = Target::of(model.zones().of(total).colour);
    let mut search = Search { model, target, total, moves: moves(form, model, profile), found: Vec::new() };
    for size in 1..=MOST_CHANGES {
        search.extend(&mut Vec::new(), 0, size);
    }
    let mut classes =
        Changeable::ALL.map(|changeable| CounterfactualClass { changeable, listed: Vec::new(), count: 0 });
    for way in search.found {
        let class = &mut classes[way.changeable as usize];
        class.count += 1;
        let size = |way: &Counterfactual| (way.answers.len(), way.steps);
        let at = class.listed.partition_point(|before| size(before) <= size(&way));
        class.listed.insert(at, way);
        class.listed.truncate(MOST_LISTED);
    }
    Counterfactuals { target, classes }
}

/// One answer moved to another level.
#[derive(Clone, Copy)]
struct Move {
    answer: AnswerChange,
    changeable: Changeable,
    steps: u32,
}

/// Every move of every attribute, both in form order.
fn moves(form: &Form, model: &Model, profile: &Profile) -> Vec<Vec<Move>> {
    let of_attribute = |index| {
        let (attribute, from) = (form.attribute(index), profile.answer(index));
        let present = attribute.level(from).unwrap_or_default();
        let points_before = model.points(form, index, from);
        let to_level = |(level, &points_after)| Move {
            answer: AnswerChange {
                attribute: index,
                from,
                to: attribute.nearest(level, from),
                points_before,
                points_after,
            },
            changeable: attribute.changeable,
            steps: attribute.steps(present, level),
        };
        let levels = model.level_points(index).iter().enumerate();
        levels.filter(|(level, _)| *level != present).map(to_level).collect()
    };
    form.indices().map(of_attribute).collect()
}

struct Search<'a> {
    model: &'a Model,
    target: Target,
    total: Points,
    moves: Vec<Vec<Move>>,
    /// The ways so far, by number of attributes and then in form order.
    found: Vec<Counterfactual>,
}

impl Search<'_> {
    /// Tries every set of `size` attributes that begins with `set` and goes on at position `next` or later.
    fn extend(&mut self, set: &mut Vec<usize>, next: usize, size: usize) {
        if set.len() == size {
            let way = self.way(set);
            self.found.extend(way);
            return;
        }
        for position in next..self.moves.len() {
            set.push(position);
            self.extend(set, position + 1, size);
            set.pop();
        }
    }

    /// The combination of this set with the fewest steps that reaches the target; the first one where several do.
    fn way(&self, set: &[usize]) -> Option<Counterfactual> {
        let in_set = |answer: &AnswerChange| set.contains(&answer.attribute.position());
        if self.found.iter().any(|smaller| smaller.answers.iter().all(in_set)) {
            return None;
        }
        let combinations = set.iter().map(|&position| self.moves[position].len()).product();
        (0..combinations)
            .map(|number| self.combination(set, number))
            .filter(|moves| self.target.is_reached(self.colour(self.after(moves))))
            .min_by_key(|moves| steps(moves))
            .map(|moves| self.counterfactual(&moves))
    }

    /// Combination `number` of a set; they are counted so that levels of the last attribute change first.
    fn combination(&self, set: &[usize], number: usize) -> Vec<Move> {
        let mut rest = number;
        let mut moves: Vec<Move> = Vec::with_capacity(set.len());
        for &position in set.iter().rev() {
            let choices = &self.moves[position];
            moves.push(choices[rest % choices.len()]);
            rest /= choices.len();
        }
        moves.reverse();
        moves
    }

    fn after(&self, moves: &[Move]) -> Points {
        self.total + moves.iter().map(|one| one.answer.points_after - one.answer.points_before).sum()
    }

    fn colour(&self, total: Points) -> Colour {
        self.model.zones().of(total).colour
    }

    fn counterfactual(&self, moves: &[Move]) -> Counterfactual {
        let total = self.after(moves);
        Counterfactual {
            answers: moves.iter().map(|one| one.answer).collect(),
            changeable: moves.iter().map(|one| one.changeable).max().unwrap_or(Changeable::AnswerOnly),
            steps: steps(moves),
            total,
            percent: self.model.zones().percent(self.model.rule(), total),
            colour: self.colour(total),
        }
    }
}

fn steps(moves: &[Move]) -> u32 {
    moves.iter().map(|one| one.steps).sum()
}
