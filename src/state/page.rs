//! The pages there are: one table that drives routes, titles, the chapter list, previous and next.
//!
//! Source: `docs/design.md`, "Addresses". Only pages that exist are listed.

use crate::text::prose::{self, Block};
use crate::text::{Lang, chapter, messages};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Chapter 1: change an answer, watch the number.
    Explore,
    /// Chapter 2: what the model sees, what it does not, and what the answers give away.
    Sees,
    /// Chapter 3: the line, and whom the errors hit.
    Line,
    /// Chapter 4: real published models.
    Real,
    /// Chapter 5: how much a machine may decide.
    HowMuch,
    /// Chapter 6: the same talk by phone and at a table.
    Channel,
    /// Chapter 7: the reader as a caseworker.
    Casework,
    /// For teachers: lessons, sheets, scenarios, files.
    Teach,
    /// Model passport, points, privacy, accessibility, glossary, sources.
    About,
    /// A scenario on the board of a class, from the page for teachers.
    Board,
}

/// What the table says of a page. Its words are in `frame.ftl` and `chapters.ftl`.
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
    PageEntry { page: Page::Sees, number: Some(2), slug_da: "ser-og-ser-ikke", slug_en: "sees-and-misses" },
    PageEntry { page: Page::Line, number: Some(3), slug_da: "graensen", slug_en: "threshold" },
    PageEntry { page: Page::Real, number: Some(4), slug_da: "rigtige-modeller", slug_en: "real-models" },
    PageEntry {
        page: Page::HowMuch,
        number: Some(5),
        slug_da: "hvor-meget-maa-den",
        slug_en: "how-much-may-it",
    },
    PageEntry {
        page: Page::Channel,
        number: Some(6),
        slug_da: "telefon-eller-moede",
        slug_en: "phone-or-meeting",
    },
    PageEntry {
        page: Page::Casework,
        number: Some(7),
        slug_da: "forklar-tallet",
        slug_en: "explain-the-number",
    },
    PageEntry { page: Page::Teach, number: None, slug_da: "undervisning", slug_en: "teach" },
    PageEntry { page: Page::About, number: None, slug_da: "om", slug_en: "about" },
    PageEntry { page: Page::Board, number: None, slug_da: "tavle", slug_en: "board" },
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

    /// The pages that lists name: all but the board, which only scenarios lead to.
    pub fn listed() -> impl Iterator<Item = &'static PageEntry> {
        PAGES.iter().filter(|entry| entry.page != Self::Board)
    }

    /// The page after this one in reading order; `None` on the last.
    pub fn next(self) -> Option<Self> {
        let position = PAGES.iter().position(|entry| entry.page == self)?;
        Self::listed().nth(position + 1).map(|entry| entry.page)
    }

    /// The page before this one in reading order; `None` on the first.
    pub fn previous(self) -> Option<Self> {
        let position = PAGES.iter().position(|entry| entry.page == self)?.checked_sub(1)?;
        PAGES.get(position).map(|entry| entry.page)
    }

    /// Whether it is one of the chapters from the studies of caseworkers.
    pub fn builds_on_studies(self) -> bool {
        matches!(self, Self::HowMuch | Self::Channel | Self::Casework)
    }

    /// The text of a chapter that has one, for [`chapter`].
    pub fn chapter(self, lang: Lang) -> Option<&'static str> {
        match self {
            Self::Explore | Self::Teach | Self::About | Self::Board => None,
            Self::Sees => Some(messages::sees_and_misses(lang)),
            Self::Line => Some(messages::threshold(lang)),
            Self::Real => Some(messages::real_models(lang)),
            Self::HowMuch => Some(messages::how_much(lang)),
            Self::Channel => Some(messages::phone_or_meeting(lang)),
            Self::Casework => Some(messages::explain_the_number(lang)),
        }
    }

    /// Whether an address can name this part of the page: a step, a heading of its prose, or a row of its tables.
    /// Not the scenarios of the board, which stand above pages (`route`). Both languages have the same; `lang` is one whose
    /// words are loaded.
    pub fn has_anchor(self, lang: Lang, anchor: &str) -> bool {
        if let Some(text) = self.chapter(lang) {
            return chapter::steps(text).any(|step| step.id == anchor);
        }
        let headed = |text| {
            prose::blocks(text).any(|block| matches!(block, Block::Heading { id, .. } if id == anchor))
        };
        match self {
            Self::About => {
                headed(messages::about(lang))
                    || messages::glossary(lang).any(|entry| entry.anchor() == anchor)
                    || messages::sources(lang).any(|source| source.anchor() == anchor)
            }
            Self::Teach => headed(messages::teach(lang)),
            _ => false,
        }
    }
}
