//! What a visitor can do.

use super::real::Try;
use super::{Lesson, Level, Offline, Page, Sharing};
use crate::model::{AttributeIndex, Colour};

/// Milliseconds of a clock that only runs forward; where it started does not matter.
pub type Millis = f64;

/// One wish of the visitor, in the words of the domain.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Give an answer.
    SetAnswer {
        /// The attribute.
        attribute: AttributeIndex,
        /// The answer: the value of a range, the 0-based position of a choice.
        answer: u8,
        /// When.
        at: Millis,
        /// The pointer is still down since the last answer to the same attribute: one drag is one change.
        held: bool,
    },
    /// Mark a preset in the list of people; nothing on the page changes yet.
    MarkPerson(usize),
    /// Show the marked preset with its own answers.
    ChoosePerson,
    /// Go back to the preset's own answers.
    Reset,
    /// Undo the last change.
    Undo,
    /// Redo what was undone.
    Redo,
    /// Go back to a moment of the log, by its position from the oldest; itself a change that can be undone.
    Return(usize),
    /// Hold the person fast as A and go on as B.
    Freeze,
    /// Change places of A and B.
    Swap,
    /// Let A go.
    Release,
    /// Take a suggested pair as A and B, by its position.
    Compare(usize),
    /// Tick a card of life outside the form, or take the tick away, by its position.
    Tick(usize),
    /// Cover the number until the colour is guessed.
    AskGuess,
    /// Guess the colour; `None` passes.
    Guess(Option<Colour>),
    /// Set what the link to share is to hold; `None` ends the sharing.
    Share(Option<Sharing>),
    /// Open everything that the shared link hides or locks.
    OpenWholePage,
    /// Have the reason read out by the live region.
    ReadReason,
    /// Answer a question of the chapter on the page, or mark a statement (1) or unmark it (0).
    Choose {
        /// The number of the question in the chapter.
        question: usize,
        /// The position of the answer.
        choice: u8,
    },
    /// Set the line of chapter 3, in percent.
    SetLine(u8),
    /// Set for how many of 100 there is room.
    SetRoom(u8),
    /// Take another group for one of the two sides.
    SetGroup(usize, Level),
    /// Try something with the published models.
    Try(Try),
    /// Go on to the next stage of the step on the page.
    GoOn,
    /// Take the step on the page again: it loses its answers.
    RestartStep,
    /// Begin the chapter on the page again.
    RestartChapter,
    /// Choose a lesson on the page for teachers.
    ChooseLesson(Lesson),
    /// Choose the page for the frame code.
    Frame(Page),
    /// Turn to the next frame of the board (`true`), or to the one before.
    Turn(bool),
    /// The browser told how it stands with keeping the page for use without a network.
    Keep(Offline),
    /// The address changed to this hash.
    Go(String),
}
