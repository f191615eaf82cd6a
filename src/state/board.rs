//! Where the board of a class stands, and the addresses that lead to it and away from it.
//!
//! Invariant: it always stands on a frame that there is.

use super::Link;
use super::page::Page;
use super::route::Route;
use super::scenario::{SCENARIOS, Scenario};
use crate::model::Catalogue;
use crate::text::Lang;

impl Scenario {
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
