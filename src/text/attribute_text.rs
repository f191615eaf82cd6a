//! The words of one attribute: its names, its answers and the clauses that follow "because".
//!
//! The tables themselves are made by the text compiler from `da/attributes.ftl` and `en/attributes.ftl`.
//!
//! Invariant: every attribute and level of the form has its words in both languages, in form order.

use super::fill::{Argument, Forms, fill};
use super::{Lang, numbers};
use std::cmp::Ordering;

/// Everything the page says about one attribute, in one language.
#[derive(Clone, Copy, Debug)]
pub struct AttributeText {
    pub(super) lang: Lang,
    /// The name on its control.
    pub label: &'static str,
    /// The name where space is short.
    pub short: &'static str,
    /// The name inside a spoken sentence, with a small letter.
    pub spoken: &'static str,
    /// The name with its article inside a sentence: "alderen".
    pub definite: &'static str,
    pub(super) because_up: &'static str,
    pub(super) because_down: &'static str,
    pub(super) because_same: &'static str,
    /// The words of its answers.
    pub answers: AnswerTexts,
}

/// The words of an attribute's answers.
#[derive(Clone, Copy, Debug)]
pub enum AnswerTexts {
    /// A number with its unit, short ("7 mdr.") and long ("7 måneder").
    Range {
        /// For controls and tables.
        answer: Forms,
        /// For sentences.
        answer_long: Forms,
    },
    /// One line for each level, in form order, with a capital letter.
    Choice(&'static str),
}

impl AttributeText {
    /// An answer as controls and tables show it: "34 år", "7 mdr.", "Faglært".
    ///
    /// `answer` is a number of the range, or a choice's place in form order from 0. A choice the form does not
    /// have is empty.
    pub fn answer(&self, answer: u8) -> String {
        match self.answers {
            AnswerTexts::Range { answer: forms, .. } => self.counted(forms, answer),
            AnswerTexts::Choice(levels) => label(levels, answer).to_owned(),
        }
    }

    /// An answer inside a sentence, without quotation marks: "34 år", "7 måneder", "faglært".
    pub fn answer_in_sentence(&self, answer: u8) -> String {
        match self.answers {
            AnswerTexts::Range { answer_long: forms, .. } => self.counted(forms, answer),
            AnswerTexts::Choice(levels) => numbers::lower_first(label(levels, answer)),
        }
    }

    /// The clause that says what the model does with the new answer: "modellen giver flere point til »kontor«".
    ///
    /// `points` says which way they went; `answer` is the new one as it stands inside a sentence. Clauses about a
    /// range do not name it.
    pub fn because(&self, points: Ordering, answer: &str) -> String {
        let pattern = match points {
            Ordering::Greater => self.because_up,
            Ordering::Less => self.because_down,
            Ordering::Equal => self.because_same,
        };
        fill(self.lang, pattern, &[Argument::Text(answer)])
    }

    fn counted(&self, forms: Forms, answer: u8) -> String {
        let number = i64::from(answer);
        fill(self.lang, forms.pattern(number), &[Argument::Number(number)])
    }
}

fn label(levels: &'static str, answer: u8) -> &'static str {
    levels.lines().nth(answer.into()).unwrap_or_default()
}
