//! Links to share: what the visitor takes along behind the `?` of an address, version 1, for ever.
//!
//! `m=1&p=mette&s=34.7.2.2.1.1.1.0` (`docs/design.md`, "Links, version 1"): model version, preset, answers in form
//! order; `a` the frozen person A, with `lone-` before the answers when A started as another preset; `h` hidden or
//! locked parts; `g` guess first; `v` the version of Norway's rules, `2018-10`; `l` the line of chapter 3, in percent.
//! Nothing else leaves the page, and this only on request.
//!
//! ```text
//! write    a link as text          check_word   four characters to compare by
//! read     text as a link          complaint    what could not be read, in words
//! hidden   the parts of the page that a link can hide
//! ```
//!
//! Invariant: what is written reads back the same, without complaints. Reading never fails; it keeps every valid part
//! and names every other one.

mod check_word;
mod complaint;
mod hidden;
mod read;
mod write;

use super::Person;

pub use check_word::check_word;
pub use complaint::{LinkComplaint, PersonFault, Whose, link_complaint};
pub use hidden::{Hidden, Part};

/// What a link carries. A part that a link leaves out is empty here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The person on the page; `None` leaves the present one in place.
    pub person: Option<Person>,
    /// The person held as A, to compare with.
    pub frozen: Option<Person>,
    /// What pupils do not get to see or to change.
    pub hidden: Hidden,
    /// The visitor guesses before the number is shown.
    pub guess: bool,
    /// The version of Norway's rules in chapter 4; `None` leaves the present one in place.
    pub version: Option<usize>,
    /// Where the line of chapter 3 stands, in percent; `None` leaves the present one in place.
    pub line: Option<u8>,
}

impl Link {
    /// Whether it says something of the explorer, and not only of a chapter.
    pub fn is_for_explorer(&self) -> bool {
        self.person.is_some() || self.frozen.is_some() || !self.hidden.is_empty() || self.guess
    }
}
