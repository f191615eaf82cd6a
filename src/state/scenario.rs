//! The scenarios of a lesson: a handful of situations that a teacher shows on the board, frame by frame, and that
//! pupils open with a link.
//!
//! Each frame is what a link of version 1 says (`link`), so the board shows nothing that a pupil cannot open. Their
//! words are in `scenarios.ftl`; what the board looks like is for the page.
//!
//! Invariant: every frame reads without complaint.

use super::Link;
use super::page::Page;
use super::route::Route;
use crate::model::Catalogue;
use crate::text::Lang;

/// A situation to look at together.
#[derive(Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its word in an address.
    pub id: &'static str,
    /// Where its link leads.
    pub page: Page,
    frames: &'static [&'static str],
}

/// All scenarios, in the order of `scenarios.ftl`. Where a class is to find out what it would take, its link hides that.
pub const SCENARIOS: [Scenario; 8] = [
    of_person("birthday", &["p=mette&s=49.7.2.2.1.1.1.0", "p=mette&s=50.7.2.2.1.1.1.0"]),
    of_person(
        "only-an-answer",
        &["p=mette&s=34.7.2.2.1.1.1.0", "p=mette&s=34.7.2.2.1.1.0.0", "p=mette&s=34.7.2.2.1.1.2.0"],
    ),
    of_person(
        "two-impossible",
        &["p=karsten&s=47.7.2.1.2.1.1.1&h=w", "p=karsten&s=47.7.2.1.0.1.1.1", "p=karsten&s=47.2.2.1.0.1.1.1"],
    ),
    of_person(
        "not-with-three",
        &[
            "p=lone&s=58.14.2.0.2.1.2.1&h=w",
            "p=lone&s=58.2.2.0.2.1.2.1",
            "p=lone&s=58.2.2.0.0.1.2.1",
            "p=lone&s=58.2.2.0.0.1.0.1",
        ],
    ),
    of_person("one-point", &["p=nuka&s=26.9.0.3.0.0.0.0", "p=nuka&s=26.9.0.3.0.0.0.1"]),
    of_person("lone-and-birgit", &["p=lone&s=58.14.2.0.2.1.2.1", "p=birgit&s=62.1.3.2.0.0.1.0"]),
    of_person("text-messages", &["p=mette&s=34.7.2.2.1.1.1.0", "p=mette&s=34.7.2.2.1.1.1.1"]),
    Scenario { id: "line", page: Page::Line, frames: &["l=40", "l=50", "l=60"] },
];

const fn of_person(id: &'static str, frames: &'static [&'static str]) -> Scenario {
    Scenario { id, page: Page::Explore, frames }
}

impl Scenario {
    /// How many frames it has.
    pub fn count(&self) -> usize {
        self.frames.len()
    }

    /// What a frame shows; past the last one, nothing new.
    pub fn frame(&self, catalogue: &Catalogue, at: usize) -> Link {
        let query = self.frames.get(at).copied().unwrap_or_default();
        Link::read(catalogue, query).0.unwrap_or_default()
    }

    /// The address, from its `#` on, at which pupils find the first frame.
    pub fn hash(&self, lang: Lang, catalogue: &Catalogue) -> String {
        [&Route::to(lang, self.page).hash(), "?", &self.frame(catalogue, 0).query(catalogue)].concat()
    }

    /// The address of the board with it.
    pub fn board(&self, lang: Lang) -> Route {
        Route::to_anchor(lang, Page::Board, self.id)
    }
}

/// Where the board stands: a scenario, and a frame of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// Position among [`SCENARIOS`].
    pub scenario: usize,
    /// Position among its frames.
    pub frame: usize,
}

impl Board {
    /// The first frame of the scenario that an address names; of the first one where it names none.
    pub fn of(route: &Route) -> Self {
        let named = |scenario: &Scenario| Some(scenario.id) == route.anchor.as_deref();
        Self { scenario: SCENARIOS.iter().position(named).unwrap_or_default(), frame: 0 }
    }

    /// The scenario.
    pub fn scenario(self) -> &'static Scenario {
        &SCENARIOS[self.scenario]
    }

    /// What it shows.
    pub fn link(self, catalogue: &Catalogue) -> Link {
        self.scenario().frame(catalogue, self.frame)
    }

    /// One frame on or back; `None` past either end of the scenario.
    pub fn turned(self, on: bool) -> Option<Self> {
        let frame = if on { self.frame + 1 } else { self.frame.checked_sub(1)? };
        (frame < self.scenario().count()).then_some(Self { frame, ..self })
    }

    /// Which frame of its scenario it is, from 1.
    pub fn number(self) -> usize {
        self.frame + 1
    }

    /// The scenario after this one; after the last one the first.
    pub fn next(self) -> &'static Scenario {
        &SCENARIOS[(self.scenario + 1) % SCENARIOS.len()]
    }

    /// Whether nothing follows in this scenario.
    pub fn is_last(self) -> bool {
        self.turned(true).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Colour;
    use crate::shipped::CATALOGUE;

    #[test]
    fn every_frame_is_a_link_without_complaint() {
        for scenario in &SCENARIOS {
            for query in scenario.frames {
                let (link, complaints) = Link::read(&CATALOGUE, query);
                assert!(link.is_some() && complaints.is_empty(), "{query}");
            }
        }
    }

    /// What the words of `scenarios.ftl` say of them.
    #[test]
    fn the_frames_show_what_their_words_promise() {
        let colours = |id: &str| -> Vec<Colour> {
            let scenario = SCENARIOS.iter().find(|scenario| scenario.id == id).unwrap();
            let colour = |at| {
                let person = scenario.frame(&CATALOGUE, at).person.unwrap();
                CATALOGUE.model.assess(&CATALOGUE.form, &person.profile).zone.colour
            };
            (0..scenario.count()).map(colour).collect()
        };
        use Colour::{Green, Red, Yellow};
        assert_eq!(colours("birthday"), [Yellow, Yellow]);
        assert_eq!(colours("only-an-answer"), [Yellow, Green, Yellow]);
        assert_eq!(colours("two-impossible"), [Red, Yellow, Green]);
        assert_eq!(colours("not-with-three"), [Red, Red, Yellow, Yellow]);
        assert_eq!(colours("one-point"), [Green, Yellow]);
        assert_eq!(colours("lone-and-birgit"), [Red, Green]);
        assert_eq!(colours("text-messages"), [Yellow, Yellow]);
    }

    #[test]
    fn frames_turn_up_to_both_ends() {
        let first = Board::of(&Route::to(Lang::Da, Page::Board));
        assert_eq!(first.turned(false), None);
        let second = first.turned(true).unwrap();
        assert_eq!((second.frame, second.is_last()), (1, true));
        assert_eq!(second.turned(true), None);
        assert_eq!(second.turned(false), Some(first));
    }
}
