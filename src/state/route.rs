//! Addresses: language, page and anchor behind the `#`, in two languages, for ever.
//!
//! `#/{da|en}/{page}[/{anchor}][?{query}]` (`docs/design.md`, "Addresses"). The part after `#` is never sent to a
//! server. What the query means is for [`Link`](super::Link); a [`Route`] has none, so that it never gets into the
//! address bar.
//!
//! Invariant: reading never fails. What cannot be read leads to the nearest page and is named to the visitor.

use super::foreign::{decoded, shown};
use super::page::Page;
use super::scenario::SCENARIOS;
use crate::text::Lang;

/// Where the visitor is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Route {
    /// Language of the page.
    pub lang: Lang,
    /// The page.
    pub page: Page,
    /// A part of the page, by its id.
    pub anchor: Option<String>,
}

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Where it leads.
    pub route: Route,
    /// What stands behind the `?`, on the page that links are made for.
    pub query: Option<String>,
    /// What could not be read of the rest.
    pub stray: Option<Stray>,
}

/// What could not be read of an address, shortened for showing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stray {
    /// There is no such page; the visitor sees the explorer.
    Page(String),
    /// The page is right, but not this part behind it.
    Part(String),
}

impl Route {
    /// A page without anchor.
    pub fn to(lang: Lang, page: Page) -> Self {
        Self { lang, page, anchor: None }
    }

    /// A part of a page.
    pub fn to_anchor(lang: Lang, page: Page, anchor: &str) -> Self {
        Self { lang, page, anchor: Some(anchor.into()) }
    }

    /// The same place in the other language.
    #[must_use]
    pub fn translated(&self) -> Self {
        Self { lang: self.lang.other(), ..self.clone() }
    }

    /// The address, with its `#`.
    pub fn hash(&self) -> String {
        let page = self.page.entry().slug(self.lang);
        let lang = self.lang.code();
        match &self.anchor {
            None => format!("#/{lang}/{page}"),
            Some(anchor) => format!("#/{lang}/{page}/{anchor}"),
        }
    }
}

impl Address {
    /// The language of a hash, for which no words are needed.
    pub fn language(hash: &str) -> Lang {
        let hash = decoded(hash.strip_prefix('#').unwrap_or(hash));
        let path = hash.split('?').next().unwrap_or_default();
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        language_and_rest(&parts).0
    }

    /// Reads a hash, with or without its `#`. The words of its language must be loaded.
    pub fn parse(hash: &str) -> Self {
        let hash = decoded(hash.strip_prefix('#').unwrap_or(hash));
        let (path, query) = hash.split_once('?').unwrap_or((&hash, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let (lang, rest) = language_and_rest(&parts);
        let (route, stray) = read_path(lang, rest);
        let query = Some(query).filter(|query| !query.is_empty());
        match query {
            Some(query) if !takes(route.page, query) => {
                let path = if let Some(Stray::Part(path)) = &stray { path } else { "" };
                let part = shown(&[path, "?", query].concat());
                Self { route, query: None, stray: Some(Stray::Part(part)) }
            }
            _ => Self { route, query: query.map(str::to_owned), stray },
        }
    }
}

fn language_and_rest<'a>(parts: &'a [&'a str]) -> (Lang, &'a [&'a str]) {
    match parts.split_first() {
        Some((first, rest)) => Lang::from_code(first).map_or((Lang::Da, parts), |lang| (lang, rest)),
        None => (Lang::Da, parts),
    }
}

/// Whether a page has anything to open from a link: the explorer a person, chapter 3 a line, chapter 4 a version of a
/// model.
fn takes(page: Page, query: &str) -> bool {
    let names = |key| query.split('&').any(|part| part.trim_start_matches("amp;").starts_with(key));
    match page {
        Page::Explore => true,
        Page::Line => names("l="),
        Page::Real => names("v="),
        _ => false,
    }
}

/// Whether an address can name this part of a page.
fn has_anchor(lang: Lang, page: Page, anchor: &str) -> bool {
    match page {
        Page::Board => SCENARIOS.iter().any(|scenario| scenario.id == anchor),
        _ => page.has_anchor(lang, anchor),
    }
}

fn read_path(lang: Lang, parts: &[&str]) -> (Route, Option<Stray>) {
    let Some((slug, rest)) = parts.split_first() else { return (Route::to(lang, Page::Explore), None) };
    let Some(entry) = Page::all().iter().find(|entry| entry.slug(lang) == *slug) else {
        return (Route::to(lang, Page::Explore), Some(Stray::Page(shown(&parts.join("/")))));
    };
    match rest {
        [] => (Route::to(lang, entry.page), None),
        [anchor] if has_anchor(lang, entry.page, anchor) => {
            (Route::to_anchor(lang, entry.page, anchor), None)
        }
        _ => (Route::to(lang, entry.page), Some(Stray::Part(shown(&rest.join("/"))))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hash: &str, read: &str, stray: Option<&Stray>) {
        check_query(hash, read, None, stray);
    }

    #[track_caller]
    fn check_query(hash: &str, read: &str, query: Option<&str>, stray: Option<&Stray>) {
        let address = Address::parse(hash);
        assert_eq!(address.route.hash(), read, "{hash}");
        assert_eq!(address.query.as_deref(), query, "{hash}");
        assert_eq!(address.stray.as_ref(), stray, "{hash}");
    }

    fn page(part: &str) -> Stray {
        Stray::Page(part.into())
    }

    fn part(part: &str) -> Stray {
        Stray::Part(part.into())
    }

    #[test]
    fn an_empty_address_is_the_explorer_in_danish() {
        for hash in ["", "#", "#/", "#/da", "#/da/"] {
            check(hash, "#/da/udforsk", None);
        }
    }

    #[test]
    fn every_page_reads_back_in_both_languages() {
        for entry in Page::all() {
            for lang in [Lang::Da, Lang::En] {
                let route = Route::to(lang, entry.page);
                let read = Address::parse(&route.hash());
                assert_eq!(read, Address { route, query: None, stray: None });
            }
        }
    }

    #[test]
    fn an_anchor_is_kept_and_an_unknown_one_is_named() {
        check("#/da/om/glossary", "#/da/om/glossary", None);
        check("#/da/om/nowhere", "#/da/om", Some(&part("nowhere")));
    }

    #[test]
    fn an_unknown_address_leads_to_the_explorer_and_is_named() {
        check("#/en/nowhere", "#/en/explore", Some(&page("nowhere")));
        check("#/en/udforsk", "#/en/explore", Some(&page("udforsk")));
        check("#/xx/om", "#/da/udforsk", Some(&page("xx/om")));
        check("#<script>", "#/da/udforsk", Some(&page("<script>")));
        check("#/da/gr%C3%B8n", "#/da/udforsk", Some(&page("grøn")));
    }

    #[test]
    fn a_query_is_handed_on_where_links_lead_and_named_elsewhere() {
        check_query("#/da/udforsk?m=1", "#/da/udforsk", Some("m=1"), None);
        check_query("#/en?m=1&p=mette", "#/en/explore", Some("m=1&p=mette"), None);
        check_query("#?m=1?", "#/da/udforsk", Some("m=1?"), None);
        check_query("#%2Fen%2Fexplore%3Fm%3D1", "#/en/explore", Some("m=1"), None);
        check_query("#/en/nowhere?m=1", "#/en/explore", Some("m=1"), Some(&page("nowhere")));
        check_query("#/da/udforsk/her?m=1", "#/da/udforsk", Some("m=1"), Some(&part("her")));
        let norway = "#/da/rigtige-modeller/norway";
        check_query(&[norway, "?v=2018-10"].concat(), norway, Some("v=2018-10"), None);
        check_query(&[norway, "?m=1"].concat(), norway, None, Some(&part("?m=1")));
        check("#/da/udforsk?", "#/da/udforsk", None);
        check("#/da/om?m=1", "#/da/om", Some(&part("?m=1")));
        check("#/da/om/glossary?gr%C3%B8n", "#/da/om/glossary", Some(&part("?grøn")));
        check("#/da/om/nowhere?m=1", "#/da/om", Some(&part("nowhere?m=1")));
    }
}
