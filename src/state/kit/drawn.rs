//! Sheet D: people drawn by lot from the invented world, each with the model's number and with what came of them, and
//! the errors at a line.
//!
//! Ten of each group, so that a class can count both. Ten drawn by lot can look like anything; so the first draw is taken
//! that is true to its world: in each group as many errors at the model's own red line as the whole group has, in ten, and
//! both errors at every line of the answer key.

use std::sync::OnceLock;

use crate::model::world::{Counts, Line, Scores, sample};
use crate::model::{Colour, Percent};
use crate::shipped::{CATALOGUE, WORLD, cells};
use crate::state::{DANISH, Level, NON_WESTERN};

/// The groups, as chapter 3 compares them: A and B.
pub const GROUPS: [Level; 2] = [DANISH, NON_WESTERN];
/// People drawn from each group.
pub const EACH: usize = 10;
/// Lines of the answer key: who has this number or more is above.
pub const LINES: [u8; 3] = [40, 50, 60];

/// So many are drawn from everybody that both groups are among them often enough.
const POOL: usize = 400;
/// Draws that are looked through at most.
const DRAWS: u64 = 1000;

/// Somebody drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Position of their group in [`GROUPS`].
    pub group: usize,
    /// The model's number.
    pub percent: Percent,
    /// Whether they are still without a job half a year later.
    pub happened: bool,
}

/// What a line does to some people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    /// People above the line.
    pub above: usize,
    /// Of these, those to whom it did not happen: warned of for nothing.
    pub false_alarms: usize,
    /// People below it to whom it happened: missed.
    pub missed: usize,
}

impl Errors {
    /// Counts some people at a line.
    pub fn at<'a>(line: u8, people: impl Iterator<Item = &'a Drawn>) -> Self {
        people.fold(Self::default(), |errors, person| {
            let above = person.percent.count() >= line;
            Self {
                above: errors.above + usize::from(above),
                false_alarms: errors.false_alarms + usize::from(above && !person.happened),
                missed: errors.missed + usize::from(!above && person.happened),
            }
        })
    }

    /// All errors.
    pub fn all(self) -> usize {
        self.false_alarms + self.missed
    }
}

/// The people of the sheet: one of each group in turn, in the order in which they were drawn.
pub fn drawn() -> &'static [Drawn] {
    static DRAWN: OnceLock<Vec<Drawn>> = OnceLock::new();
    DRAWN.get_or_init(|| {
        let mut draws = (0..DRAWS).map(draw);
        draws.find(|people| is_true_to_its_world(people)).unwrap_or_default()
    })
}

/// The errors of everybody on the sheet, and of each group.
pub fn errors(line: u8) -> (Errors, [Errors; 2]) {
    let of_group = |group| Errors::at(line, drawn().iter().filter(move |person| person.group == group));
    (Errors::at(line, drawn().iter()), [of_group(0), of_group(1)])
}

fn is_true_to_its_world(people: &[Drawn]) -> bool {
    let of_group = |group| people.iter().filter(move |person: &&Drawn| person.group == group);
    let has_both = |line: &u8| {
        let Errors { false_alarms, missed, .. } = Errors::at(*line, people.iter());
        false_alarms > 0 && missed > 0
    };
    LINES.iter().all(has_both)
        && (0..GROUPS.len()).all(|group| {
            let (line, expected) = in_ten(GROUPS[group]);
            Errors::at(line, of_group(group)) == expected && of_group(group).count() == EACH
        })
}

/// The model's red line, and its errors among ten people who stand for the whole group.
fn in_ten(group: Level) -> (u8, Errors) {
    let model = &CATALOGUE.model;
    let red = model.zones().with_colour(Colour::Red);
    let line = Line::at(red.from.unwrap_or_default());
    let Counts { true_positive, false_positive, false_negative, .. } =
        group.ranked().at(line).of(EACH as u32);
    let [above, false_alarms, missed] =
        [true_positive + false_positive, false_positive, false_negative].map(|count| count as usize);
    (red.low, Errors { above, false_alarms, missed })
}

fn draw(seed: u64) -> Vec<Drawn> {
    let (cells, model) = (cells(), &CATALOGUE.model);
    let scores = Scores::of_card(&WORLD, model);
    let mut groups: [Vec<Drawn>; GROUPS.len()] = Default::default();
    for person in sample(cells, seed, POOL) {
        let of_group = |group: &Level| cells.level(person.cell, group.node) == group.level;
        let Some(group) = GROUPS.iter().position(of_group) else { continue };
        if groups[group].len() < EACH {
            let percent = model.zones().percent(model.rule(), scores.of_cell(person.cell));
            groups[group].push(Drawn { group, percent, happened: person.happened });
        }
    }
    let [first, second] = groups;
    first.into_iter().zip(second).flat_map(|(first, second)| [first, second]).collect()
}
