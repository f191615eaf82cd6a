//! The words of all texts, by place: one text a language, as the text compiler wrote it, which is taken apart when its
//! first words are asked for.

use super::Lang;
use std::sync::OnceLock;

/// What stands between the words of two places; `build/texts/words.rs` knows it as well.
const BREAK: char = '\0';

/// The words at a place.
#[inline(never)]
pub(super) fn at(lang: Lang, place: usize) -> &'static str {
    static WORDS: [OnceLock<Vec<&str>>; 2] = [const { OnceLock::new() }; 2];
    let words = WORDS[lang as usize].get_or_init(|| {
        let text = match lang {
            Lang::Da => include_str!(concat!(env!("OUT_DIR"), "/da.txt")),
            Lang::En => include_str!(concat!(env!("OUT_DIR"), "/en.txt")),
        };
        text.split(BREAK).collect()
    });
    words[place]
}
