//! The scenarios of a lesson: a handful of situations that a teacher shows on the board, frame by frame, and that
//! pupils open with a link.
//!
//! Each frame is what a link of version 1 says (`link`), so the board shows nothing that a pupil cannot open. Their
//! words are in `scenarios.ftl`; what the board looks like is for the page.
//!
//! Invariant: every frame reads without complaint.

use super::Link;
use super::page::Page;
use crate::model::Catalogue;

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
}
