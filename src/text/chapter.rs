//! A chapter's text in its steps: which part stands on which screen, and what it asks.
//!
//! A chapter is a Markdown file like any other. Its levels say what happens to a part:
//!
//! ```text
//! words before the first ##   the opening: lead, the fact that the chapter builds on, and the guess
//! ## step                     a screen of its own, with an address
//! ### stage                   a part of a step that comes when the reader asks for it
//! #### question, then a list  one answer out of a few
//! ##### heading               over a part of a step
//! 1. a numbered list          statements to mark
//! [words](#next)              the button to the next stage
//! ## … {#saw}                 what was to be seen: no screen of its own, it ends the step before it
//! ```
//!
//! Questions and statements are numbered together through the chapter, from 0; both languages have the same, because
//! the text compiler holds their outlines equal.
//!
//! Invariant: reading never fails, and nothing of the text is lost.

use super::prose::{self, Block, Span};

/// Id of the part that says what was to be seen.
const SAW: &str = "saw";
/// Address of the button to the next stage.
const NEXT: &str = "#next";

/// A screen of a chapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its place among all headings of its level, from 1; the opening is 0.
    pub at: usize,
    /// Its word in an address.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
}

/// A part of a chapter and where it belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The step; 0 is the opening.
    pub step: usize,
    /// The stage within the step, from 0.
    pub stage: usize,
    /// The part.
    pub part: Part,
}

/// A part of a chapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Something to read or a place to fill; also the heading that begins a stage.
    Block(Block),
    /// A question with one answer out of a few.
    Ask {
        /// Its number in the chapter.
        at: usize,
        /// What is asked.
        words: &'static str,
        /// The answers, to be had from [`prose::items`].
        options: &'static str,
    },
    /// Statements to mark, each with a number of its own.
    Marks {
        /// The number of the first.
        at: usize,
        /// The statements, to be had from [`prose::items`].
        items: &'static str,
    },
    /// The button to the next stage.
    Onward(&'static str),
}

/// The screens, in reading order.
pub fn steps(text: &'static str) -> impl Iterator<Item = Step> {
    let headings = prose::blocks(text).filter_map(|block| match block {
        Block::Heading { level: 2, id, words } => Some((id, words)),
        _ => None,
    });
    let step = |(before, (id, title))| Step { at: before + 1, id, title };
    headings.enumerate().map(step).filter(|step| step.id != SAW)
}

/// The step that says what was to be seen after this one, if there is one.
pub fn seen_after(text: &'static str, at: usize) -> Option<usize> {
    let place = prose::blocks(text)
        .filter(|block| matches!(block, Block::Heading { level: 2, .. }))
        .position(|block| matches!(block, Block::Heading { id: SAW, .. }))?;
    (place == at).then_some(at + 1)
}

/// Every part, in reading order.
pub fn parts(text: &'static str) -> Vec<Placed> {
    let (mut step, mut stage, mut next) = (0, 0, 0);
    let mut asked = None;
    let mut placed = Vec::new();
    for block in prose::blocks(text) {
        let part = match (block, asked.take()) {
            (Block::Heading { level: 2, .. }, _) => {
                (step, stage) = (step + 1, 0);
                continue;
            }
            (Block::Heading { level: 4, words, .. }, _) => {
                asked = Some(words);
                continue;
            }
            (Block::List { items, .. }, Some(words)) => {
                Part::Ask { at: numbered(&mut next, 1), words, options: items }
            }
            (Block::List { ordered: true, items }, None) => {
                Part::Marks { at: numbered(&mut next, prose::items(items).count()), items }
            }
            (Block::Paragraph(words), _) => onward(words).map_or(Part::Block(block), Part::Onward),
            (block, _) => {
                stage += usize::from(matches!(block, Block::Heading { level: 3, .. }));
                Part::Block(block)
            }
        };
        placed.push(Placed { step, stage, part });
    }
    placed
}

/// The id of the heading that begins a stage of a step; its first stage begins with the step's own.
pub fn heading(text: &'static str, step: usize, stage: usize) -> Option<&'static str> {
    let begins = |placed: Placed| match placed.part {
        Part::Block(Block::Heading { id, .. }) if (placed.step, placed.stage) == (step, stage) => Some(id),
        _ => None,
    };
    let own = steps(text).find(|found| found.at == step && stage == 0).map(|step| step.id);
    own.or_else(|| parts(text).into_iter().find_map(begins))
}

fn numbered(next: &mut usize, count: usize) -> usize {
    let first = *next;
    *next += count;
    first
}

fn onward(words: &'static str) -> Option<&'static str> {
    match prose::spans(words).next()? {
        Span::Link { text, href: NEXT } => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Kort.\n####\t\tGæt?\n-\tJa\tNej\n##\tone\tEn\nLæs.\n####\t\tHvad?\n-\tx\ty\n`Videre|#next`\n\
        ###\tthen\tSå\n{}\tcase\n##\tmarks\tSæt kryds\n1.\tp\tq\n##\tsaw\tDet så du\nDet.\n##\treality\tI virkeligheden\n-\tr\n";

    #[test]
    fn steps_are_numbered_with_what_was_seen_but_leave_it_out() {
        let found: Vec<_> = steps(TEXT).map(|step| (step.at, step.id)).collect();
        assert_eq!(found, [(1, "one"), (2, "marks"), (4, "reality")]);
        assert_eq!([1, 2, 3, 4].map(|at| seen_after(TEXT, at)), [None, Some(3), None, None]);
    }

    #[test]
    fn every_part_stands_at_its_step_and_stage() {
        let found: Vec<_> =
            parts(TEXT).iter().map(|placed| (placed.step, placed.stage, placed.part)).collect();
        assert_eq!(
            found,
            [
                (0, 0, Part::Block(Block::Paragraph("Kort."))),
                (0, 0, Part::Ask { at: 0, words: "Gæt?", options: "Ja\tNej" }),
                (1, 0, Part::Block(Block::Paragraph("Læs."))),
                (1, 0, Part::Ask { at: 1, words: "Hvad?", options: "x\ty" }),
                (1, 0, Part::Onward("Videre")),
                (1, 1, Part::Block(Block::Heading { level: 3, id: "then", words: "Så" })),
                (1, 1, Part::Block(Block::Slot("case"))),
                (2, 0, Part::Marks { at: 2, items: "p\tq" }),
                (3, 0, Part::Block(Block::Paragraph("Det."))),
                (4, 0, Part::Block(Block::List { ordered: false, items: "r" })),
            ]
        );
    }

    #[test]
    fn every_stage_has_its_heading() {
        assert_eq!([0, 1, 2].map(|stage| heading(TEXT, 1, stage)), [Some("one"), Some("then"), None]);
    }
}
