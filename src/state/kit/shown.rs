//! What a step of a lesson plan shows, as an address of the app.

use crate::shipped::CATALOGUE;
use crate::state::scenario::SCENARIOS;
use crate::state::{Hidden, Link, Page, Part, Person, Route};
use crate::text::Lang;

/// The address, from its `#` on, of a page by its name in English addresses, a person on the explorer, or a scenario on
/// the board; `None` for paper.
pub fn shown(lang: Lang, word: &str) -> Option<String> {
    if let Some(entry) = Page::all().iter().find(|entry| entry.slug(Lang::En) == word) {
        return Some(Route::to(lang, entry.page).hash());
    }
    if let Some(scenario) = SCENARIOS.iter().find(|scenario| scenario.id == word) {
        return Some(scenario.board(lang).hash());
    }
    let preset = CATALOGUE.presets.iter().position(|preset| preset.id() == word)?;
    // The first person opens the lesson, before the reasons are told.
    let hidden = if preset == 0 { Hidden::default().with(Part::Reasons) } else { Hidden::default() };
    Some(of_person(lang, preset, hidden))
}

/// The address of the explorer with a preset, from its `#` on.
pub fn of_person(lang: Lang, preset: usize, hidden: Hidden) -> String {
    let person = Person { preset, profile: CATALOGUE.preset(preset).profile.clone() };
    let link = Link { person: Some(person), hidden, ..Link::default() };
    [&Route::to(lang, Page::Explore).hash(), "?", &link.query(&CATALOGUE)].concat()
}
