//! Parts of pages: functions from values to markup, and the few components with a state of their own.

pub mod answers;
pub mod chapter;
pub mod compare;
pub mod facts;
pub mod flips;
pub mod frame;
pub mod guess;
pub mod log;
pub mod minibar;
#[cfg(feature = "pages")]
pub mod notice;
pub mod offline;
pub mod print_sheet;
pub mod prose;
pub mod published;
pub mod questions;
pub mod reasons;
pub mod rulers;
pub mod score;
pub mod shared;
pub mod tables;
pub mod take;
pub mod timeline;
pub mod toolbar;
pub mod unknowns;
pub mod words;
