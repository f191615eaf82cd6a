//! The teacher's kit: which papers there are, and every number on them.
//!
//! ```text
//! papers   the table of papers: file names, pages, sets
//! people   twelve people, the changes of sheet A          drawn   the twenty people of sheet D, and the errors
//! shown    what a step of a plan shows
//! key      what else the answer key says
//! ```
//!
//! Invariant: a sheet and its answer key read the same values, so that paper and program cannot differ.

mod drawn;
mod key;
mod papers;
mod people;
mod shown;

pub use drawn::{Drawn, EACH, Errors, GROUPS, LINES, drawn, errors};
pub use key::{Citizen, Distance, Seen, colours, largest, seen, wrong};
pub use papers::{Document, Paper, Set, documents, file};
pub use people::{assessment, by_level, changed, changes, people, person};
pub use shown::{of_person, shown};
