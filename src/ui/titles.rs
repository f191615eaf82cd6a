//! What pages are called, where they are listed or named.
//!
//! Which pages there are is for [`Page`]; their contents are for [`pages`](super::pages).

use crate::state::Page;
use crate::text::{Lang, messages as say};

/// The words about a page.
pub struct PageWords {
    /// Its heading.
    pub title: &'static str,
    /// Its name where space is short.
    pub short: &'static str,
    /// One line on what one does there.
    pub line: &'static str,
    /// How long it takes; empty for pages that are no chapter.
    pub minutes: &'static str,
}

impl PageWords {
    /// The words in this language.
    pub fn of(lang: Lang, page: Page) -> Self {
        let [title, short, line, minutes] = match page {
            Page::Explore => [
                say::explore_title(lang),
                say::explore_short(lang),
                say::explore_line(lang),
                say::explore_minutes(lang),
            ],
            Page::Sees => {
                [say::sees_title(lang), say::sees_short(lang), say::sees_line(lang), say::sees_minutes(lang)]
            }
            Page::Line => {
                [say::line_title(lang), say::line_short(lang), say::line_line(lang), say::line_minutes(lang)]
            }
            Page::Real => {
                [say::real_title(lang), say::real_title(lang), say::real_line(lang), say::real_minutes(lang)]
            }
            Page::HowMuch => [
                say::how_much_title(lang),
                say::how_much_short(lang),
                say::how_much_line(lang),
                say::how_much_minutes(lang),
            ],
            Page::Channel => [
                say::channel_title(lang),
                say::channel_title(lang),
                say::channel_line(lang),
                say::channel_minutes(lang),
            ],
            Page::Casework => [
                say::casework_title(lang),
                say::casework_short(lang),
                say::casework_line(lang),
                say::casework_minutes(lang),
            ],
            Page::Teach => [say::teach_title(lang), say::teach_title(lang), say::teach_line(lang), ""],
            Page::Board => [say::board_title(lang), say::board_title(lang), "", ""],
            Page::About => [say::about_title(lang), say::about_title(lang), say::about_line(lang), ""],
        };
        Self { title, short, line, minutes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// They stand in the frame code, which is markup.
    #[test]
    fn titles_hold_nothing_that_markup_takes_for_its_own() {
        for lang in Lang::ALL {
            for entry in Page::all() {
                let title = PageWords::of(lang, entry.page).title;
                assert!(!title.contains(['"', '<', '>', '&']), "{title}");
            }
        }
    }
}
