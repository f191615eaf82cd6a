//! The words of one attribute: its names, its answers and the clauses that follow "because".
//!
//! The text compiler places them, from `da/attributes.ftl` and `en/attributes.ftl`.
//!
//! Invariant: every attribute and level of the form has its words in both languages, in form order.

use super::fill::{Argument, fill, form};
use super::{Lang, numbers, pack};
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
    /// A number with its unit, short ("7 mdr.") and long ("7 måneder"), each in the forms numbers choose between.
    Range {
        /// For controls and tables.
        answer: &'static str,
        /// For sentences.
        answer_long: &'static str,
    },
    /// One line for each level, in form order, with a capital letter.
    Choice(&'static str),
}

/// What kind of answers an attribute has.
#[derive(Clone, Copy)]
pub(super) enum Answers {
    Range,
    Choice,
}

impl AttributeText {
    /// The words of attributes, each from its first place on.
    pub(super) fn all(lang: Lang, attributes: &[(usize, Answers)]) -> Vec<Self> {
        let read = |&(first, answers): &(usize, Answers)| {
            let at = |part| pack::at(lang, first + part);
            Self {
                lang,
                label: at(0),
                short: at(1),
                spoken: at(2),
                definite: at(3),
                because_up: at(4),
                because_down: at(5),
                because_same: at(6),
                answers: match answers {
                    Answers::Range => AnswerTexts::Range { answer: at(7), answer_long: at(8) },
                    Answers::Choice => AnswerTexts::Choice(at(7)),
                },
            }
        };
        attributes.iter().map(read).collect()
    }

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

    fn counted(&self, forms: &str, answer: u8) -> String {
        let number = i64::from(answer);
        fill(self.lang, form(forms, number), &[Argument::Number(number)])
    }
}

fn label(levels: &'static str, answer: u8) -> &'static str {
    levels.lines().nth(answer.into()).unwrap_or_default()
}
