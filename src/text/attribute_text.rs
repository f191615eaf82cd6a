//! The words of one attribute: its names, its answers and the clauses that follow "because".
//!
//! The tables themselves are made by the text compiler from `da/attributes.ftl` and `en/attributes.ftl`.
//!
//! Invariant: every attribute and level of the form has its words in both languages, in form order.

use super::{Lang, messages, numbers};
use std::cmp::Ordering;

/// Everything the page says about one attribute, in one language.
#[derive(Clone, Copy, Debug)]
pub struct AttributeText {
    /// The attribute's id in the form.
    pub id: &'static str,
    /// The name on its control.
    pub label: &'static str,
    /// The name where space is short.
    pub short: &'static str,
    /// The name inside a spoken sentence, with a small letter.
    pub spoken: &'static str,
    /// The name with its article: "alderen", "the age".
    pub definite: &'static str,
    pub(super) because_up: fn(&str) -> String,
    pub(super) because_down: fn(&str) -> String,
    pub(super) because_same: fn(&str) -> String,
    /// The words of its answers.
    pub answers: AnswerTexts,
}

/// The words of an attribute's answers.
#[derive(Clone, Copy, Debug)]
pub enum AnswerTexts {
    /// A number with its unit, short ("7 mdr.") and long ("7 måneder").
    Range {
        /// For controls and tables.
        answer: fn(i64) -> String,
        /// For sentences.
        answer_long: fn(i64) -> String,
    },
    /// One label for each level, in form order.
    Choice(&'static [LevelText]),
}

/// The words of one level of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelText {
    /// The level's id in the form.
    pub id: &'static str,
    /// Its label, with a capital letter.
    pub label: &'static str,
}

impl AttributeText {
    /// The words of the attribute with this id; `None` if the form has no such attribute.
    pub fn find(lang: Lang, id: &str) -> Option<&'static Self> {
        messages::attributes(lang).iter().find(|text| text.id == id)
    }

    /// An answer as controls and tables show it: "34 år", "7 mdr.", "Faglært".
    ///
    /// `answer` is a number of the range, or a choice's place in form order from 0. A choice the form does not
    /// have is empty.
    pub fn answer(&self, answer: u8) -> String {
        match self.answers {
            AnswerTexts::Range { answer: words, .. } => words(answer.into()),
            AnswerTexts::Choice(levels) => label(levels, answer).to_owned(),
        }
    }

    /// An answer inside a sentence, without quotation marks: "34 år", "7 måneder", "faglært".
    pub fn answer_in_sentence(&self, answer: u8) -> String {
        match self.answers {
            AnswerTexts::Range { answer_long, .. } => answer_long(answer.into()),
            AnswerTexts::Choice(levels) => numbers::lower_first(label(levels, answer)),
        }
    }

    /// An answer before another one that carries the unit, as in "34 → 52 år": "34", "faglært".
    pub fn answer_without_unit(&self, lang: Lang, answer: u8) -> String {
        match self.answers {
            AnswerTexts::Range { .. } => numbers::number(lang, answer.into()),
            AnswerTexts::Choice(_) => self.answer_in_sentence(answer),
        }
    }

    /// The clause that says what the model does with the new answer: "modellen giver flere point til »kontor«".
    ///
    /// `points` says which way they went; `answer` is the new one as it stands inside a sentence. Clauses about a
    /// range do not name it.
    pub fn because(&self, points: Ordering, answer: &str) -> String {
        match points {
            Ordering::Greater => (self.because_up)(answer),
            Ordering::Less => (self.because_down)(answer),
            Ordering::Equal => (self.because_same)(answer),
        }
    }
}

fn label(levels: &[LevelText], answer: u8) -> &'static str {
    levels.get(usize::from(answer)).map_or("", |level| level.label)
}
