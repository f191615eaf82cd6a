//! Floor 1: values of the core as Danish and English words.
//!
//! ```text
//! da/ en/          the words themselves: an .ftl file for each area, an .md file for each longer text
//! messages         every sentence as a function (made by build/texts/)
//! attribute_text   the words of one attribute      numbers   numbers, percents, signs
//! prose            longer texts, bold stretches    lang      the two languages
//! chapter          a chapter's text in its steps   entries   rows of the tables, glossary to timeline
//! reason           why the number moved            fill     arguments into the patterns of messages
//! csv              the table for spreadsheets      file_name  names of files that leave the page
//! cell_table       the invented world, for machines
//! published        the words of the published models
//! pack             the words of a language, loaded apart from the program (made by build/texts/)
//! fnv              the hash of packs and check words
//! kit              the teacher's kit, which the page does not carry (made by build/texts/ from da/kit/ and en/kit/)
//! ```
//!
//! Invariant: knows no browser and computes no number. A sentence that is missing in one language, or has other
//! arguments there, does not build.

mod attribute_text;
mod cell_table;
pub mod chapter;
mod csv;
mod entries;
mod file_name;
mod fill;
mod fnv;
#[cfg(feature = "pages")]
pub mod kit;
mod lang;
pub mod messages;
pub mod numbers;
pub mod pack;
pub mod prose;
pub mod published;
pub mod reason;

pub use attribute_text::{AnswerTexts, AttributeText};
pub use cell_table::{cell_table, sample_table};
pub use csv::{Described, csv, csv_rows};
pub use entries::{
    Fact, GlossaryEntry, KnownSystem, Milestone, Paper, PlanRow, Question, ScenarioText, Source,
};
pub use file_name::file_name;
pub use fnv::fnv_1a_32;
pub use lang::Lang;
