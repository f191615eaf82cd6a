//! Text that comes from outside with an address: decoded for reading, shortened for showing.
//!
//! Not what it means; that is for routes and links.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Longest part of a foreign address that is shown back to the visitor, in characters.
const LONGEST_SHOWN: usize = 40;

/// The text with its percent signs decoded ("%C3%B8" is "ø"); as it stands when that is no text.
pub fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Cow::into_owned)
}

/// The beginning of a part of an address, fit to stand inside a sentence.
pub fn shown(part: &str) -> String {
    part.chars().filter(|letter| !disturbs(*letter)).take(LONGEST_SHOWN).collect()
}

/// Control characters, and marks that would turn the direction of the sentence around them.
fn disturbs(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_decoded_where_they_can_be() {
        for (text, read) in [
            ("", ""),
            ("gr%C3%B8n", "grøn"),
            ("gr%c3%b8n", "grøn"),
            ("s%3D34%2E7", "s=34.7"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz%41", "%zzA"),
            ("%%41", "%A"),
            ("%2541", "%41"),
            ("%E6", "%E6"),
            ("%E6%41", "%E6%41"),
        ] {
            assert_eq!(decoded(text), read, "{text}");
        }
    }

    #[test]
    fn what_is_shown_is_short_and_stays_in_its_line() {
        assert_eq!(shown(&"æ".repeat(50)), "æ".repeat(40));
        assert_eq!(shown("a\nb\0c\u{202e}d"), "abcd");
    }
}
