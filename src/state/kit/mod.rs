//! The teacher's kit: which papers there are, and every number on them.
//!
//! ```text
//! papers   the table of papers: file names, pages, sets
//! ```
//!
//! Invariant: a sheet and its answer key read the same values, so that paper and program cannot differ.

mod papers;

pub use papers::{Document, Paper, Set, documents, file};
