//! Every text of the teacher's kit as a function, written by the text compiler (`build/texts/`) from `da/kit/` and
//! `en/kit/`: a Fluent message as in [`messages`](super::messages), a prose file by its name.
//!
//! Invariant: the words stand in the functions, and only the program that draws the kit has this module. So no visitor
//! fetches them.

#![allow(clippy::too_many_arguments, reason = "a sentence has as many arguments as it needs")]

use super::Lang;
use super::fill::{self, Argument};
use crate::model::Percent;

include!(concat!(env!("OUT_DIR"), "/kit.rs"));
