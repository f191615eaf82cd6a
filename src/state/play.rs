//! What the reader has answered in the chapters, and how far they have come in each step.
//!
//! Questions are numbered in each chapter as [`chapter`] does it. What the numbers mean is for [`HowMuch`](super::HowMuch),
//! [`Notes`](super::Notes) and [`Casework`](super::Casework).
//!
//! Invariant: nothing of it is kept or sent; it goes with the page. The number of answers is the reader's, so it stays
//! small, and lists are searched from end to end.

use super::Page;
use crate::text::chapter::{self, Part, Placed};
use crate::text::{Lang, prose};

/// The number of the guess in every chapter.
pub(super) const GUESS: usize = 0;

/// A number of a chapter: of a question, or of a step.
type Place = (Page, usize);

/// Answers and stages of all chapters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Play {
    choices: Vec<(Place, u8)>,
    stages: Vec<(Place, u8)>,
}

impl Play {
    /// The position of the chosen answer to a question; for a statement, 1 when it is marked.
    pub fn choice(&self, page: Page, question: usize) -> Option<u8> {
        found(&self.choices, (page, question))
    }

    /// The last stage of a step that is in sight, from 0.
    pub fn stage(&self, page: Page, step: usize) -> usize {
        found(&self.stages, (page, step)).unwrap_or_default().into()
    }

    /// Whether every question of the stage in sight has its answer.
    pub fn answered(&self, page: Page, parts: &[Placed], step: usize) -> bool {
        let stage = self.stage(page, step);
        let here = parts.iter().filter(|placed| (placed.step, placed.stage) == (step, stage));
        here.filter_map(asked).all(|question| self.choice(page, question).is_some())
    }

    /// Whether a step asks something and has all its answers, or a mark.
    pub fn done(&self, page: Page, parts: &[Placed], step: usize) -> bool {
        let here = || parts.iter().filter(|placed| placed.step == step);
        let chosen = |question: usize| self.choice(page, question).is_some();
        let mut asked = here().filter_map(asked).peekable();
        let marked =
            |placed: &Placed| matches!(placed.part, Part::Marks { .. }) && numbers(placed).any(chosen);
        here().any(marked) || (asked.peek().is_some() && asked.all(chosen))
    }

    /// Whether anything of a chapter is answered or marked, beside the guess.
    pub fn begun(&self, page: Page) -> bool {
        self.choices.iter().any(|((other, question), _)| *other == page && *question != GUESS)
    }

    /// With this answer, or a statement marked (1) or without its mark (0); `None` when the question is behind the
    /// reader, or stands so already.
    pub(super) fn choose(&self, lang: Lang, page: Page, question: usize, choice: u8) -> Option<Self> {
        let parts = parts(lang, page);
        let statement =
            parts.iter().any(|placed| asked(placed).is_none() && numbers(placed).any(|one| one == question));
        let place = (page, question);
        let choices = if statement && choice == 0 {
            kept(&self.choices, |other| other != place)
        } else {
            with(&self.choices, place, choice)
        };
        (choices != self.choices && !self.is_behind(&parts, page, question))
            .then(|| Self { choices, ..self.clone() })
    }

    /// With the next stage of a step; `None` when a question of the present one is open, or there is no other.
    pub(super) fn go_on(&self, lang: Lang, page: Page, step: usize) -> Option<Self> {
        let parts = parts(lang, page);
        let next = self.stage(page, step) + 1;
        let there = parts.iter().any(|placed| placed.step == step && placed.stage == next);
        let stages = with(&self.stages, (page, step), u8::try_from(next).ok()?);
        (there && self.answered(page, &parts, step)).then(|| Self { stages, ..self.clone() })
    }

    /// Without the answers of a step, or of the whole chapter; `None` when there were none.
    pub(super) fn without(&self, lang: Lang, page: Page, step: Option<usize>) -> Option<Self> {
        let goes = |placed: &&Placed| step.is_none_or(|step| placed.step == step);
        let asked: Vec<usize> = parts(lang, page).iter().filter(goes).flat_map(numbers).collect();
        let rest = Self {
            choices: kept(&self.choices, |(other, question)| other != page || !asked.contains(&question)),
            stages: kept(&self.stages, |(other, place)| {
                other != page || step.is_some_and(|step| place != step)
            }),
        };
        (rest != *self).then_some(rest)
    }

    /// Whether the reader has gone on from the stage that asks this: what came next would give the answer away.
    fn is_behind(&self, parts: &[Placed], page: Page, question: usize) -> bool {
        let behind = |placed: &Placed| placed.stage < self.stage(page, placed.step);
        parts.iter().any(|placed| asked(placed) == Some(question) && behind(placed))
    }
}

/// The parts of a page's chapter; none on a page that is no chapter. Both languages have the same questions.
fn parts(lang: Lang, page: Page) -> Vec<Placed> {
    page.chapter(lang).map(chapter::parts).unwrap_or_default()
}

/// The number of a question with one answer out of a few.
fn asked(placed: &Placed) -> Option<usize> {
    match placed.part {
        Part::Ask { at, .. } => Some(at),
        _ => None,
    }
}

/// The numbers of what a part asks, statements as well.
fn numbers(placed: &Placed) -> std::ops::Range<usize> {
    match placed.part {
        Part::Ask { at, .. } => at..at + 1,
        Part::Marks { at, items } => at..at + prose::items(items).count(),
        Part::Block(_) | Part::Onward(_) => 0..0,
    }
}

fn kept(places: &[(Place, u8)], stays: impl Fn(Place) -> bool) -> Vec<(Place, u8)> {
    places.iter().copied().filter(|(place, _)| stays(*place)).collect()
}

fn found(places: &[(Place, u8)], place: Place) -> Option<u8> {
    places.iter().find(|(other, _)| *other == place).map(|(_, number)| *number)
}

fn with(places: &[(Place, u8)], place: Place, number: u8) -> Vec<(Place, u8)> {
    let mut places = places.to_vec();
    match places.iter_mut().find(|(other, _)| *other == place) {
        Some((_, present)) => *present = number,
        None => places.push((place, number)),
    }
    places
}
