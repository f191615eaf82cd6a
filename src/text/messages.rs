//! Every sentence of the page as a function, written by the text compiler (`build/texts/`).
//!
//! `da/<area>.ftl` and `en/<area>.ftl` are the source: the message `change-up` becomes `change_up(lang, ...)`, with
//! the arguments its Danish comment declares. A message without arguments is a `&'static str`. Beside them stand
//! [`attributes`], [`person_line`], [`glossary`] and one function for each prose file.
//!
//! Invariant: no sentence is put together from parts elsewhere; one message is one whole sentence per language.

#![allow(clippy::too_many_arguments, reason = "a sentence has as many arguments as it needs")]

use super::Lang;
use super::attribute_text::{AnswerTexts, AttributeText};
use super::fill::{self, Argument, Forms};
use crate::model::Percent;

/// One term of the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GlossaryEntry {
    /// Identifier, equal in both languages.
    pub id: &'static str,
    /// The term.
    pub term: &'static str,
    /// What it means here.
    pub meaning: &'static str,
}

impl GlossaryEntry {
    fn read(line: &'static str) -> Self {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        Self { id: next(), term: next(), meaning: next() }
    }

    /// The entry's anchor on the page, apart from those of headings.
    pub fn anchor(&self) -> String {
        format!("term-{}", self.id)
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
