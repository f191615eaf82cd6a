//! Which files of a built folder are the site itself, and which lie beside it for those who take it elsewhere.
//!
//! Editions are made of the former; what one of them leaves out besides is its own affair.

use crate::{hosting, one_file};

/// Packed forms, and packages.
const ENDINGS: [&str; 3] = [".br", ".gz", ".zip"];

/// Whether a file is of the site itself, by its path below the folder, with `/`.
pub fn is_of_site(name: &str) -> bool {
    let for_hosts = name.strip_prefix(hosting::FOLDER).is_some_and(|rest| rest.starts_with('/'));
    !for_hosts && name != one_file::FILE && !ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::is_of_site;

    #[test]
    fn the_site_is_its_pages_and_what_they_load() {
        for own in ["index.html", "kit/ark-a-skru.html", "boot.mjs", "assets/edg.woff2", "sw.js"] {
            assert!(is_of_site(own), "{own}");
        }
        for beside in [
            "er-du-groen.html",
            "er-du-groen.html.br",
            "index.html.br",
            "kit/kit.css.gz",
            "er-du-groen-scorm-1.2.zip",
            "hosting/nginx.conf",
        ] {
            assert!(!is_of_site(beside), "{beside}");
        }
    }
}
