//! Sentences about the world with where they come from, and the badges that say what is true and what is made up.

use yew::Html;

use super::prose::line;
use super::words::link;
use crate::text::{Lang, Source, messages as say};
use crate::ui::markup::{Parts, bare, group, joined, text};
use crate::ui::view::View;

/// What a part of the page is (`docs/design.md`, "Badges").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Badge {
    /// A sentence about the world, with its source.
    Fact,
    /// Made to show how something works.
    Illustration,
    /// People, cases and talks.
    Fiction,
}

/// The badge: a word, told apart by the line around it and never by colour.
pub fn badge(lang: Lang, badge: Badge) -> Html {
    let (class, words) = match badge {
        Badge::Fact => ("mark mark--fact", say::badge_fact(lang)),
        Badge::Illustration => ("mark mark--illustration", say::badge_illustration(lang)),
        Badge::Fiction => ("mark mark--fiction", say::badge_fiction(lang)),
    };
    joined([text("span", class, words), bare(" ")])
}

/// Says that something was made to show how a thing works.
pub fn illustration(lang: Lang, words: &'static str) -> Html {
    group("p", "fact", [badge(lang, Badge::Illustration), bare(words)])
}

/// A fact by its place in the table, as the text compiler has written it.
pub fn fact(view: View<'_>, place: &str) -> Html {
    let lang = view.lang();
    place.parse().ok().and_then(|place| say::facts(lang).nth(place)).map_or_else(Html::default, |fact| {
        let parts =
            [badge(lang, Badge::Fact), line(lang, fact.words), bare(" "), cited(view, fact.sources())];
        group("p", "fact", parts)
    })
}

/// Links to the entries of sources.
pub fn cited(view: View<'_>, ids: impl Iterator<Item = &'static str>) -> Html {
    let lang = view.lang();
    let cite = |id: &'static str| {
        let source = say::sources(lang).find(|source| source.id == id);
        let name = source.map_or(id, |source: Source| source.name);
        let anchor = source.map(|source| source.anchor()).unwrap_or_default();
        joined([link(&view.about(&anchor), "", bare(name)), bare(" ")])
    };
    let links = ids.map(cite).joined();
    group("span", "fact__source", [bare(say::source_label(lang)), bare(" "), links])
}
