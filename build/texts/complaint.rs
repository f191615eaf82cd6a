//! What can be wrong with a text, and where.
//!
//! Invariant: readers never stop at the first fault; they add it here and go on.

use thiserror::Error;

/// One fault, in the form editors and terminals turn into a link.
#[derive(Debug, Error)]
#[error("{file}:{line}: {fault}")]
pub struct Complaint {
    pub file: String,
    pub line: usize,
    pub fault: Fault,
}

/// All faults found so far.
#[derive(Debug, Default)]
pub struct Complaints(Vec<Complaint>);

impl Complaints {
    pub fn add(&mut self, file: &str, line: usize, fault: Fault) {
        self.0.push(Complaint { file: file.to_owned(), line, fault });
    }

    /// Gives `value` only if nothing was wrong; otherwise every complaint, in the order of the files.
    pub fn unless_any<T>(mut self, value: T) -> Result<T, Vec<Complaint>> {
        self.0.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}

#[derive(Debug, Error)]
pub enum Fault {
    #[error("{0}")]
    Syntax(String),
    #[error("not supported here: {0}")]
    Unsupported(String),
    #[error("this file has no twin in the other language")]
    NoTwin,
    #[error("this file must be there, in both languages")]
    MissingFile,
    #[error("`{id}` is missing in {other}")]
    MissingMessage { id: String, other: String },
    #[error("`{id}` stands in another order than in {other}")]
    UnequalOrder { id: String, other: String },
    #[error("`{id}` stands already in {first}")]
    Duplicate { id: String, first: String },
    #[error("`{0}` cannot be a name in Rust: small letters, digits and - only, and no reserved word")]
    BadName(String),
    #[error("an argument line reads `$name (type)` and what you like after it, not `{0}`")]
    BadDeclaration(String),
    #[error("unknown type `{0}`; known are text, number, percent, spoken and points")]
    UnknownType(String),
    #[error("`${0}` is not declared for this message")]
    UndeclaredArgument(String),
    #[error("`${0}` is declared but not used")]
    UnusedArgument(String),
    #[error("`${0}` cannot choose between variants: only number and points can")]
    NotASelector(String),
    #[error("the variant [{0}] covers what another one covers already")]
    RepeatedVariant(String),
    #[error("a ** is not closed")]
    UnpairedBold,
    #[error("`.{part}` of `{id}` is missing")]
    MissingPart { id: String, part: String },
    #[error("`{id}` has no place for `.{part}`")]
    UnexpectedPart { id: String, part: String },
    #[error("`.{part}` of `{id}` is not the same in both languages")]
    UnequalPart { id: String, part: String },
    #[error("`{0}` is no address: it begins with https:// or http://")]
    BadAddress(String),
    #[error("sources.ftl has no source `{0}`")]
    UnknownSource(String),
    #[error("`{0}` is no time: a year, or a year and two decimals, such as 2022.38")]
    BadTime(String),
    #[error("`{0}` is no piece of a plan: its minutes in all, and from which to which, such as 45 0 5")]
    BadMinutes(String),
    #[error("`{0}` is no rank: {1} digits, one a column")]
    BadRank(String, usize),
    #[error("{found} answers, but the data file has {expected}")]
    WrongNumber { found: usize, expected: usize },
    #[error("nobody has read the source `{0}`: `.seen` names it as the notes do, such as S4 or P-D3")]
    NotRead(String),
    #[error("facts.ftl has no fact `{0}`")]
    UnknownFact(String),
    #[error("this heading has no id: end it with {{#its-id}}")]
    NoHeadingId,
    #[error("emphasis marks a Danish word in an English text; here all words are Danish")]
    EmphasisInDanish,
    #[error("a slot stands alone in its paragraph: {{its-name}}")]
    StraySlot,
    #[error("{found} stands where {other} has {expected}")]
    UnequalOutline { found: String, expected: String, other: String },
    #[error("{0} is missing in {1}")]
    MissingBlock(String, String),
}
