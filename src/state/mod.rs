//! Floor 2: what the visitor has chosen, and one pure function from an action to the next state.
//!
//! [`reduce`] is the only way from one [`State`] to another; [`Derived::of`] the only place where numbers for the
//! page are made.
//!
//! Invariant: pure. No browser, no clock (times come in with the action), nothing stored, nothing sent.

mod action;
mod announcement;
mod derived;
mod foreign;
mod history;
mod link;
mod page;
mod reduce;
mod route;
mod window;

use crate::model::{AttributeIndex, Catalogue, Profile};

pub use action::{Action, Millis};
pub use announcement::{reason_line, spoken};
pub use derived::{Derived, News};
pub use history::History;
pub use link::{Hidden, Link, LinkComplaint, Part, PersonFault, Whose, check_word, link_complaint};
pub use page::{Page, PageEntry};
pub use reduce::reduce;
pub use route::{Address, Route, Stray};
pub use window::PointWindow;

/// Everything the visitor has chosen.
#[derive(Clone, Debug)]
pub struct State {
    /// The data the page runs on.
    pub catalogue: &'static Catalogue,
    /// Language, page and anchor.
    pub route: Route,
    /// The part of the address that could not be read.
    pub stray: Option<Stray>,
    /// The person on the page, with what came before and after.
    pub people: History<Person>,
    /// What happened last.
    pub latest: Option<Event>,
    /// The points that the waterfall shows.
    pub window: PointWindow,
    /// Ranges whose bands are marked: each from its first change on, so that the jump is discovered before it is
    /// explained.
    pub bands_shown: Vec<AttributeIndex>,
    /// Position of the preset marked in the list of people, before the choice is confirmed.
    pub marked: usize,
    /// What the live region is to say.
    pub turn: Turn,
}

/// A person as they stand now: who they started as, and the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Position among the catalogue's presets.
    pub preset: usize,
    /// The answers.
    pub profile: Profile,
}

/// What happened last, and from whom it led here.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What the visitor did.
    pub deed: Deed,
    /// The person before. A run of steps on one answer counts as one change, so this is the run's start.
    pub before: Person,
}

/// What the live region is to say; the number grows each time, so that the same words can be said twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// How many times something was to be said.
    pub number: u32,
    /// What.
    pub saying: Saying,
}

/// Kinds of live-region text (`design.md` 3.12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saying {
    /// Nothing: the page just opened.
    #[default]
    Nothing,
    /// Number, zone and change.
    Result,
    /// The reason in a full sentence, because the visitor asked for it.
    Reason,
}

impl Turn {
    fn next(self, saying: Saying) -> Self {
        Self { number: self.number + 1, saying }
    }
}

/// What the visitor did to the person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// Gave another answer, last at this time.
    Answered(AttributeIndex, Millis),
    /// Undid the last change.
    Undone,
    /// Redid an undone change.
    Redone,
    /// Went back to the preset's own answers.
    Reset,
    /// Chose another preset.
    Chosen,
}

impl State {
    /// The first state: the first preset, at the address given by a hash (empty: the explorer in Danish).
    pub fn new(catalogue: &'static Catalogue, hash: &str) -> Self {
        let Address { route, stray, .. } = Address::parse(hash);
        let person = Person { preset: 0, profile: catalogue.preset(0).profile.clone() };
        let window = PointWindow::default().grown_for(catalogue, &person.profile);
        let people = History::new(person);
        Self {
            catalogue,
            route,
            stray,
            people,
            latest: None,
            window,
            bands_shown: Vec::new(),
            marked: 0,
            turn: Turn::default(),
        }
    }

    /// The person on the page.
    pub fn person(&self) -> &Person {
        self.people.present()
    }
}
