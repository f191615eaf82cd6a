//! Addresses: language, page and anchor behind the `#`, in two languages, for ever.
//!
//! `#/{da|en}/{page}[/{anchor}]` (`architecture.md` 9). The part after `#` is never sent to a server.
//!
//! Invariant: reading never fails. What cannot be read leads to the nearest page and is named to the visitor.

use super::page::Page;
use crate::text::Lang;

/// Longest part of a foreign address that is shown back to the visitor, in characters.
const LONGEST_SHOWN: usize = 40;

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
        match &self.anchor {
            None => format!("#/{}/{page}", self.lang.code()),
            Some(anchor) => format!("#/{}/{page}/{anchor}", self.lang.code()),
        }
    }

    /// Reads a hash, with or without its `#`.
    pub fn parse(hash: &str) -> (Self, Option<Stray>) {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = hash.split_once('?').map_or((hash, None), |(path, query)| (path, Some(query)));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let (lang, rest) = match parts.split_first() {
            Some((first, rest)) => Lang::from_code(first).map_or((Lang::Da, &parts[..]), |lang| (lang, rest)),
            None => (Lang::Da, &parts[..]),
        };
        let (route, stray) = Self::read_path(lang, rest);
        let unread_query =
            query.filter(|query| !query.is_empty()).map(|query| Stray::Part(shown(&format!("?{query}"))));
        (route, stray.or(unread_query))
    }

    fn read_path(lang: Lang, parts: &[&str]) -> (Self, Option<Stray>) {
        let Some((slug, rest)) = parts.split_first() else { return (Self::to(lang, Page::Explore), None) };
        let Some(entry) = Page::all().iter().find(|entry| entry.slug(lang) == *slug) else {
            return (Self::to(lang, Page::Explore), Some(Stray::Page(shown(&parts.join("/")))));
        };
        match rest {
            [] => (Self::to(lang, entry.page), None),
            [anchor] if entry.page.has_anchor(anchor) => (Self::to_anchor(lang, entry.page, anchor), None),
            _ => (Self::to(lang, entry.page), Some(Stray::Part(shown(&rest.join("/"))))),
        }
    }
}

fn shown(part: &str) -> String {
    part.chars().take(LONGEST_SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hash: &str, read: &str, stray: Option<&Stray>) {
        let (route, unread) = Route::parse(hash);
        assert_eq!(route.hash(), read, "{hash}");
        assert_eq!(unread.as_ref(), stray, "{hash}");
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
                assert_eq!(Route::parse(&route.hash()), (route, None));
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
        check("#/da/udforsk?m=1", "#/da/udforsk", Some(&part("?m=1")));
        check("#<script>", "#/da/udforsk", Some(&page("<script>")));
    }
}
