//! Every sentence of the page as a function, written by the text compiler (`build/texts/`).
//!
//! `da/<area>.ftl` and `en/<area>.ftl` are the source: the message `change-up` becomes `change_up(lang, ...)`, with
//! the arguments its Danish comment declares. A message without arguments is a `&'static str`. Beside them stand
//! [`attributes`], [`person_line`], the tables of entries and one function for each prose file.
//!
//! Invariant: no sentence is put together from parts elsewhere; one message is one whole sentence per language.

#![allow(clippy::too_many_arguments, reason = "a sentence has as many arguments as it needs")]

use super::attribute_text::{Answers, AttributeText};
use super::entries::{
    Fact, GlossaryEntry, KnownSystem, Milestone, Paper, PlanRow, Question, ScenarioText, Source,
};
use super::fill::{self, Argument};
use super::{Lang, pack};
use crate::model::Percent;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
