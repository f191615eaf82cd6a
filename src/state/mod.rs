//! Floor 2: what the visitor has chosen, and one pure function from an action to the next state.
//!
//! [`reduce`] is the only way from one [`State`] to another. Numbers for the page are made in [`Derived::of`], those of
//! the chapters in [`sees`], [`line`], [`real`], [`HowMuch`], [`notes`] and [`Casework`], their tables in [`Topic`].
//!
//! Invariant: pure. No browser, no clock (times come in with the action), nothing stored, nothing sent.

mod action;
mod announcement;
mod board;
pub mod casework;
mod compare;
mod derived;
mod foreign;
mod history;
mod how_much;
pub mod kit;
mod lesson;
mod level;
pub mod line;
mod link;
mod log;
mod notes;
mod offline;
mod page;
mod play;
pub mod real;
mod reduce;
mod route;
pub mod scenario;
pub mod sees;
mod table;
mod window;

use crate::model::{AttributeIndex, Catalogue, Colour, Profile};
use crate::text::chapter;

pub use action::{Action, Millis};
pub use announcement::{board_line, log_line, reason_line, spoken};
pub use board::Board;
pub use casework::Casework;
pub use compare::{Comparison, Pair, PairId, age, suggested_pairs};
pub use derived::{Derived, News};
pub use history::History;
pub use how_much::{DEGREES, HowMuch, Rungs, TASKS};
pub use lesson::Lesson;
pub use level::{DANISH, Level, NON_WESTERN, ORIGIN};
pub use link::{Hidden, Link, LinkComplaint, Part, PersonFault, Whose, check_word, link_complaint};
pub use log::Entry;
pub use notes::{LINES, Note, SHARED, notes};
pub use offline::Offline;
pub use page::{Page, PageEntry};
pub use play::Play;
pub use reduce::reduce;
pub use route::{Address, Route, Stray};
pub use table::{Cell, Table, Topic};
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
    /// What could not be read of the link that was opened last.
    pub complaints: Vec<LinkComplaint>,
    /// The shared link that the page stands under.
    pub shared: Option<Shared>,
    /// The link that was opened last, as it was read: coming back to its address does not open it again.
    pub followed: Option<String>,
    /// What the link to share is to hold, while the dialog about it is open.
    pub sharing: Option<Sharing>,
    /// The person on the page and the one held fast, with what came before and after.
    pub moments: History<Moment>,
    /// What happened last.
    pub latest: Option<Event>,
    /// The points that the waterfall shows.
    pub window: PointWindow,
    /// Ranges whose bands are marked: each from its first change on, so that the jump is discovered before it is
    /// explained.
    pub bands_shown: Vec<AttributeIndex>,
    /// Position of the preset marked in the list of people, before the choice is confirmed.
    pub marked: usize,
    /// Cards of life outside the form that the visitor would tell about, by position.
    pub ticked: [bool; CARDS],
    /// The visitor's guess at the colour.
    pub guess: Guess,
    /// What was answered in the chapters.
    pub play: Play,
    /// What was set in the chapter on the line.
    pub setting: line::Setting,
    /// What was tried out with the published models.
    pub trial: real::Trial,
    /// The lesson chosen on the page for teachers.
    pub lesson: Lesson,
    /// The page that the frame code is for.
    pub framed: Page,
    /// Where the board stands.
    pub board: Board,
    /// Whether this browser keeps the page for use without a network.
    pub offline: Offline,
    /// What the live region is to say.
    pub turn: Turn,
}

/// How many cards "What the number does not know" has.
pub const CARDS: usize = 6;

/// A link that was opened, until the visitor opens the whole page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The parts it hides or locks.
    pub hidden: Hidden,
    /// Four characters to compare by.
    pub word: String,
}

/// What the link to share is to hold, beside the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// The preset it starts with; `None` is the person on the page, as they stand.
    pub start: Option<usize>,
    /// The parts it hides or locks.
    pub hidden: Hidden,
    /// Whether the colour is guessed first.
    pub guess: bool,
}

/// One step of the way here: what undo takes back and the log tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The person on the page; B, while another one is held fast.
    pub person: Person,
    /// The person held fast as A.
    pub frozen: Option<Person>,
    /// What led here; never undo or redo, which make no moments.
    pub deed: Deed,
}

/// A guess at the colour before the number is shown. It is not scored and goes with the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Guess {
    /// Not asked for.
    #[default]
    Off,
    /// The number is covered until the visitor guesses or passes.
    Asked,
    /// Guessed.
    Made {
        /// The visitor's colour.
        guessed: Colour,
        /// The model's colour at that time.
        found: Colour,
    },
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

/// Kinds of live-region text (`docs/design.md`, "Live region").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saying {
    /// Nothing: the page just opened.
    #[default]
    Nothing,
    /// Number, zone and change.
    Result,
    /// The reason in a full sentence, because the visitor asked for it.
    Reason,
    /// What an answer or a move in a chapter changed.
    Chapter,
    /// What became of keeping the page for use without a network.
    Offline,
}

impl Turn {
    fn next(self, saying: Saying) -> Self {
        Self { number: self.number + 1, saying }
    }
}

/// What the visitor did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// Opened the page.
    Opened,
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
    /// Went back to a moment of the log.
    Returned,
    /// Held the person fast as A.
    Froze,
    /// Made A the person on the page, and the person on the page A.
    Swapped,
    /// Let A go.
    Released,
    /// Took a suggested pair.
    Paired,
    /// Opened a shared link.
    Followed,
    /// Ticked a card of life outside the form, or took the tick away.
    Ticked,
    /// Guessed the colour.
    Guessed,
}

impl Guess {
    /// What a link asks for. A number that it hides cannot be guessed at.
    fn of(link: &Link) -> Self {
        if link.guess && !link.hidden.contains(Part::Number) { Self::Asked } else { Self::Off }
    }
}

impl Shared {
    fn of(link: &Link, catalogue: &Catalogue) -> Self {
        Self { hidden: link.hidden, word: check_word(link, catalogue) }
    }
}

impl State {
    /// The first state: the first preset, at the address given by a hash (empty: the explorer in Danish).
    pub fn new(catalogue: &'static Catalogue, hash: &str) -> Self {
        let Address { route, stray, query } = Address::parse(hash);
        let board = Board::of(&route);
        let (link, complaints) =
            query.as_ref().map_or_else(Default::default, |query| Link::read(catalogue, query));
        let shared =
            link.as_ref().filter(|link| link.is_for_explorer()).map(|link| Shared::of(link, catalogue));
        let guess = link.as_ref().map_or(Guess::Off, Guess::of);
        let Link { person, frozen, version, line, .. } = match route.page {
            Page::Board => board.link(catalogue),
            _ => link.unwrap_or_default(),
        };
        let preset = 0;
        let person =
            person.unwrap_or_else(|| Person { preset, profile: catalogue.preset(preset).profile.clone() });
        let window = PointWindow::default().grown_for_pair(catalogue, &person, frozen.as_ref());
        Self {
            catalogue,
            route,
            stray,
            complaints,
            shared,
            followed: query,
            sharing: None,
            marked: person.preset,
            moments: History::new(Moment { person, frozen, deed: Deed::Opened }),
            latest: None,
            window,
            bands_shown: Vec::new(),
            ticked: [false; CARDS],
            guess,
            play: Play::default(),
            setting: line::Setting::default().with_line(line),
            trial: real::Trial::with_version(version),
            lesson: Lesson::default(),
            framed: Page::Explore,
            board,
            offline: Offline::default(),
            turn: Turn::default(),
        }
    }

    /// The person on the page.
    pub fn person(&self) -> &Person {
        &self.moments.present().person
    }

    /// The person held fast as A.
    pub fn frozen(&self) -> Option<&Person> {
        self.moments.present().frozen.as_ref()
    }

    /// The step of the chapter on the page: the one that the address names, or the first. 0 on a page without steps.
    pub fn step(&self) -> usize {
        let Route { lang, page, anchor } = &self.route;
        let Some(text) = page.chapter(*lang) else { return 0 };
        let named = |step: &chapter::Step| Some(step.id) == anchor.as_deref();
        chapter::steps(text).find(named).map_or(1, |step| step.at)
    }

    /// The id of that step.
    pub fn step_id(&self) -> Option<&'static str> {
        let Route { lang, page, .. } = self.route;
        chapter::steps(page.chapter(lang)?).find(|step| step.at == self.step()).map(|step| step.id)
    }

    /// Whether anything of the chapter on the page was answered, marked or tried, beside the guess.
    pub fn begun(&self) -> bool {
        let page = self.route.page;
        self.play.begun(page) || page == Page::Real && self.trial.has_begun()
    }

    /// The last stage in sight of the step on the page.
    pub fn stage(&self) -> usize {
        self.play.stage(self.route.page, self.step())
    }

    fn hidden_by_link(&self) -> Hidden {
        self.shared.as_ref().map_or_else(Hidden::default, |shared| shared.hidden)
    }

    /// The parts of the page that are hidden or locked now, with all that follows from it.
    pub fn hidden(&self) -> Hidden {
        let shared = self.hidden_by_link();
        let asked = self.guess == Guess::Asked;
        let hidden = if asked { shared.with(Part::Number).with(Part::Reasons) } else { shared };
        hidden.implied()
    }

    /// The page as it stands, for a link: it hides what the page hides under its own link.
    pub fn as_it_stands(&self) -> Sharing {
        Sharing { hidden: self.hidden_by_link(), ..Sharing::default() }
    }

    /// The link to this page.
    pub fn link(&self, Sharing { start, hidden, guess }: Sharing) -> Link {
        let (person, frozen) = match start {
            None => (self.person().clone(), self.frozen().cloned()),
            Some(preset) => (Person { preset, profile: self.catalogue.preset(preset).profile.clone() }, None),
        };
        Link { person: Some(person), frozen, hidden, guess, version: None, line: None }
    }
}
