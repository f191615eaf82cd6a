//! Four characters by which a class can tell that all have the same page before them.
//!
//! Not a protection against anybody: two links can share a word, about one pair in half a million does.
//!
//! Invariant: the same link has the same word in every language, browser and version of the page. So the model's
//! version is no part of it; a link made for another model is named when it is read.

use super::Link;
use crate::model::Catalogue;
use crate::text::fnv_1a_32;

/// Nothing that looks like something else (0 o, 1 l i), and no vowels, so that no word comes about by chance.
const ALPHABET: &[u8; 27] = b"23456789bcdfghjkmnpqrstvwxz";
/// Characters of a check word.
const LENGTH: usize = 4;

/// The check word of a link: the 32-bit FNV-1a hash of its text without the model version, as digits to the base of the
/// alphabet, the last digit first.
pub fn check_word(link: &Link, catalogue: &Catalogue) -> String {
    let mut hash = fnv_1a_32(link.parameters(catalogue).as_bytes());
    let mut word = String::new();
    for _ in 0..LENGTH {
        let base = ALPHABET.len() as u32;
        word.push(char::from(ALPHABET[(hash % base) as usize]));
        hash /= base;
    }
    word
}
