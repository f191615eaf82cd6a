//! Names of the files that leave the page: what site, who, which number.
//!
//! Invariant: ASCII letters and digits, `-`, `_` and one full stop, so that every system keeps the name.

use crate::model::Percent;

/// The name of a file about a person, for example `er-du-groen_mette_31.csv`.
///
/// ```
/// use er_du_groen::{model::Percent, text::file_name};
/// assert_eq!(file_name("Søren Å", Percent::Whole(8), "csv"), "er-du-groen_soerenaa_8.csv");
/// ```
pub fn file_name(name: &str, risk: Percent, ending: &'static str) -> String {
    let mut person = String::new();
    for letter in name.chars() {
        match letter {
            'æ' | 'Æ' => person.push_str("ae"),
            'ø' | 'Ø' => person.push_str("oe"),
            'å' | 'Å' => person.push_str("aa"),
            _ if letter.is_ascii_alphanumeric() => person.push(letter.to_ascii_lowercase()),
            _ => {}
        }
    }
    format!("er-du-groen_{person}_{}.{ending}", risk.count())
}
