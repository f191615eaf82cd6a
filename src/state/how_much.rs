//! Chapter 5: how far the reader lets a machine go in each task, before and after a circumstance.
//!
//! Invariant: the order of questions is the chapter's: the guess, then two for each task (`how-much.md`).

use super::{Page, State};

/// Tasks of the chapter; they are its first steps.
pub const TASKS: usize = 8;
/// Degrees of the ladder, from the human alone to the machine alone.
pub const DEGREES: u8 = 4;

/// What the reader gave one task, from 1 to [`DEGREES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rungs {
    /// On paper.
    pub before: Option<u8>,
    /// With the circumstance known.
    pub after: Option<u8>,
}

/// The reader's ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HowMuch {
    /// Each task, in the order of the chapter.
    pub tasks: [Rungs; TASKS],
    /// Tasks with both answers.
    pub done: i64,
    /// Of these, those where the machine may do more than before.
    pub up: i64,
    /// Of these, those where it may do less.
    pub down: i64,
}

impl HowMuch {
    /// Reads it off the answers.
    pub fn of(state: &State) -> Self {
        let degree = |question| state.play.choice(Page::HowMuch, question).map(|choice| choice + 1);
        let tasks = std::array::from_fn(|task| Rungs {
            before: degree(before(task)),
            after: degree(before(task) + 1),
        });
        let moves = || tasks.iter().filter_map(|rungs: &Rungs| Some((rungs.before?, rungs.after?)));
        let count = |which: fn(&(u8, u8)) -> bool| moves().filter(which).count() as i64;
        Self {
            done: count(|_| true),
            up: count(|(before, after)| after > before),
            down: count(|(before, after)| after < before),
            tasks,
        }
    }

    /// Tasks that the reader moved.
    pub fn moved(&self) -> i64 {
        self.up + self.down
    }
}

/// The number of a task's first question; the second one follows.
const fn before(task: usize) -> usize {
    1 + 2 * task
}
