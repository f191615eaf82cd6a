//! Names of the files that leave the page: what site, who, which number.
//!
//! Invariant: ASCII letters and digits, `-`, `_` and one full stop, so that every system keeps the name.

use crate::model::Percent;

/// The name of a file about a person, for example `er-du-groen_mette_31.csv`; letters beyond ASCII are left out.
///
/// ```
/// use er_du_groen::{model::Percent, text::file_name};
/// assert_eq!(file_name("Søren 2", Percent::Whole(8), "csv"), "er-du-groen_sren2_8.csv");
/// ```
pub fn file_name(name: &str, risk: Percent, ending: &'static str) -> String {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("er-du-groen_{}_{}.{ending}", name.to_ascii_lowercase(), risk.count())
}
