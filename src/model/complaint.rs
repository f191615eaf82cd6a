//! What can be wrong with a data file: each complaint says where, which value, and what is permitted.
//!
//! A file is read whole or not at all; the readers collect every complaint instead of stopping at the first.

use std::fmt;

use thiserror::Error;

/// One fault of a data file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Complaint {
    /// The file is not JSON of the expected shape; nothing further could be checked.
    #[error("{file}, line {line}, column {column}: {message}")]
    Unreadable {
        /// The file.
        file: &'static str,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader expected.
        message: String,
    },
    /// Two things bear one name.
    #[error("{place}: `{id}` stands there twice; each may stand once")]
    Duplicate {
        /// Where.
        place: String,
        /// The name.
        id: String,
    },
    /// A name that the form does not know.
    #[error("{place}: `{id}` is unknown; permitted: {permitted}")]
    Unknown {
        /// Where.
        place: String,
        /// The name.
        id: String,
        /// The names that would do.
        permitted: String,
    },
    /// Something is not there that must be.
    #[error("{place}: `{id}` is missing; permitted: {permitted}")]
    Missing {
        /// Where.
        place: String,
        /// What.
        id: String,
        /// What may stand there.
        permitted: String,
    },
    /// A number outside its range.
    #[error("{place}: {value} is out of range; permitted: {permitted}")]
    OutOfRange {
        /// Where.
        place: String,
        /// The number.
        value: String,
        /// The range.
        permitted: String,
    },
    /// Bands or zones that overlap, leave a gap or run backwards.
    #[error("{place}: `{id}` starts at {found}, but the one before it asks for {expected}")]
    Gap {
        /// Where.
        place: String,
        /// The band or zone.
        id: String,
        /// Its start.
        found: String,
        /// The only start without gap or overlap.
        expected: String,
    },
    /// A way of a decision tree that no answers can take.
    #[error("{place}: no answers lead to `{id}`; each way on must be one that somebody takes")]
    Unreachable {
        /// Where.
        place: String,
        /// The way on.
        id: String,
    },
    /// A decision tree that never ends.
    #[error("{place}: the way leads back here; each node may be met once on a way")]
    Cycle {
        /// Where.
        place: String,
    },
    /// A number and the level beside it that do not belong together.
    #[error("{place}: {value} does not lie in `{level}`; permitted: {permitted}")]
    NotInLevel {
        /// Where.
        place: String,
        /// The number.
        value: u8,
        /// The level the file names.
        level: String,
        /// The level the number lies in.
        permitted: String,
    },
}

/// Every fault found in a file; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaints(pub Vec<Complaint>);

impl fmt::Display for Complaints {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for complaint in &self.0 {
            writeln!(out, "{complaint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Complaints {}

impl Complaint {
    /// From the JSON reader's own error.
    pub(super) fn unreadable(file: &'static str, error: &serde_json::Error) -> Self {
        Self::Unreadable { file, line: error.line(), column: error.column(), message: error.to_string() }
    }
}
