//! Chapter 6: what the reader would write in the file after a talk by phone and at a table.
//!
//! Invariant: the order of statements is the chapter's: the guess, the lines of the phone, the lines of the table
//! (`phone-or-meeting.md`); the first lines of both are the same.

use super::{Page, State};
use crate::text::chapter::Part;
use crate::text::prose;
use crate::text::{Lang, chapter};

/// Lines of the talk in each channel.
pub const LINES: usize = 7;
/// The first lines of each, which are the same in both.
pub const SHARED: usize = 4;

/// A line that the reader would write down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line.
    pub words: &'static str,
    /// Whether it can be had in this talk only.
    pub only_here: bool,
}

/// The reader's notes of the talk by phone, and of the one at the table.
pub fn notes(state: &State) -> [Vec<Note>; 2] {
    let lines: Vec<&'static str> = lines(state.route.lang).collect();
    let marked = |line: &usize| state.play.choice(Page::Channel, 1 + line) == Some(1);
    let note = |line: usize| Some(Note { words: lines.get(line)?, only_here: line % LINES >= SHARED });
    [0..LINES, LINES..2 * LINES].map(|talk| talk.filter(marked).filter_map(note).collect())
}

/// The lines of both talks, those of the phone first.
fn lines(lang: Lang) -> impl Iterator<Item = &'static str> {
    let parts = Page::Channel.chapter(lang).map(chapter::parts).unwrap_or_default();
    let marks = parts.into_iter().filter_map(|placed| match placed.part {
        Part::Marks { items, .. } => Some(items),
        _ => None,
    });
    marks.flat_map(prose::items)
}
