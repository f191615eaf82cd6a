//! Where the links of a paper lead: to another paper, to a page of the app, or to a part of "Om".

use super::texts;
use crate::state::{Page, Route, kit};
use crate::text::Lang;

/// The app's page, seen from the folder of the kit.
pub const APP: &str = "../index.html";

/// A place of the app, seen from the folder of the kit.
pub fn app(route: &Route) -> String {
    [APP, &route.hash()].concat()
}

/// What a word in a link of a text stands for; `None` for a word that means nothing.
pub fn target(lang: Lang, word: &str) -> Option<String> {
    if let Some(anchor) = word.strip_prefix('#') {
        return Some(app(&Route::to_anchor(lang, Page::About, anchor)));
    }
    if word.starts_with("https://") || word.starts_with("http://") {
        return Some(word.to_owned());
    }
    let paper = texts::named(word).map(|paper| [paper.document().slug(lang), ".html"].concat());
    paper.or_else(|| page(lang, word).map(|route| app(&route)))
}

/// The page of this name in English addresses.
fn page(lang: Lang, word: &str) -> Option<Route> {
    let entry = Page::all().iter().find(|entry| entry.slug(Lang::En) == word)?;
    Some(Route::to(lang, entry.page))
}

/// What a step of a plan shows, seen from the folder of the kit; `None` for paper.
pub fn shown(lang: Lang, word: &str) -> Option<String> {
    Some([APP, &kit::shown(lang, word)?].concat())
}
