//! The pages there are: one table that drives routes, titles, the chapter list, previous and next.
//!
//! Source: `architecture.md` 9. Only pages that exist are listed.

use crate::text::prose::{self, Block};
use crate::text::{Lang, messages};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Chapter 1: change an answer, watch the number.
    Explore,
    /// Model passport, points, privacy, accessibility, glossary, sources.
    About,
}

/// What the table says of a page. Its words are in `frame.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageEntry {
    /// The page.
    pub page: Page,
    /// Number, for chapters.
    pub number: Option<u8>,
    slug_da: &'static str,
    slug_en: &'static str,
}

const PAGES: &[PageEntry] = &[
    PageEntry { page: Page::Explore, number: Some(1), slug_da: "udforsk", slug_en: "explore" },
    PageEntry { page: Page::About, number: None, slug_da: "om", slug_en: "about" },
];

impl PageEntry {
    /// The page's word in an address.
    pub fn slug(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Da => self.slug_da,
            Lang::En => self.slug_en,
        }
    }
}

impl Page {
    /// All pages, in reading order.
    pub fn all() -> &'static [PageEntry] {
        PAGES
    }

    /// The page's row of the table.
    pub fn entry(self) -> &'static PageEntry {
        PAGES.iter().find(|entry| entry.page == self).unwrap_or(&PAGES[0])
    }

    /// The page after this one in reading order; `None` on the last.
    pub fn next(self) -> Option<Self> {
        let position = PAGES.iter().position(|entry| entry.page == self)?;
        PAGES.get(position + 1).map(|entry| entry.page)
    }

    /// Whether an address can name this part of the page: a heading of its prose, or a glossary entry.
    pub fn has_anchor(self, anchor: &str) -> bool {
        match self {
            Self::Explore => false,
            Self::About => {
                let headed = |block: Block| matches!(block, Block::Heading { id, .. } if id == anchor);
                prose::blocks(messages::about(Lang::Da)).any(headed)
                    || messages::glossary(Lang::Da).any(|entry| entry.anchor() == anchor)
            }
        }
    }
}
