//! Puts into a built site what a visitor needs who keeps it for use without a network: the worker that answers then, with
//! the list of all files, what asks the browser for it, and the manifest of an installed page.
//!
//! None of it is fetched before somebody presses the button. The page offers that button only where its `index.html` says
//! what to fetch, and this module says it there last: an edition made before, or a page under development, cannot be kept.
//!
//! Invariant: the worker knows every file by its digest, so that its version changes exactly when a file does.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::json;

use crate::{
    digest::digest,
    edition,
    error::Error,
    markup::Piece,
    project::{Project, files_below},
};

/// The files that only those fetch who ask for them.
pub const ON_REQUEST: [&str; 4] = [WORKER, KEEPER, MANIFEST, ICON];
const WORKER: &str = "sw.js";
const KEEPER: &str = "offline.mjs";
const MANIFEST: &str = "site.webmanifest";
const ICON: &str = "icon.svg";

/// What the page says it takes at most (`offline-off` in the texts).
pub const KEPT_LIMIT: usize = 3_000_000;

/// Where the page says what to fetch.
const ASKING: &str = r#" src="files.mjs""#;
const ASKER: Piece = Piece::new(ASKING, ">");
/// The icon, as the page itself has it.
const DRAWN_ICON: Piece = Piece::new(r#"href="data:image/svg+xml,"#, "\"");
/// The colour behind everything.
const GROUND: Piece = Piece::new("--bg: ", ";");

/// Makes a built site one that can be kept. Whatever is to be kept with it must lie in the folder already.
pub fn offline(project: &Project, folder: &Path) -> Result<(), Error> {
    let index = folder.join("index.html");
    let page = read(&index)?;
    let [worker, keeper, tokens] =
        ["src/sw.js", "src/offline.mjs", "styles/20-tokens.css"].map(|name| read(&project.root.join(name)));
    let ground = GROUND.inside(&tokens?)?.to_owned();
    write(&folder.join(ICON), &decoded(DRAWN_ICON.inside(&page)?))?;
    write(&folder.join(MANIFEST), &manifest(&ground))?;
    write(&folder.join(KEEPER), &keeper?)?;
    ASKER.of(&page)?;
    write(&index, &page.replace(ASKING, &format!("{ASKING}{}", offer())))?;
    let kept = kept(folder)?;
    write(&folder.join(WORKER), &(head(&kept)? + &worker?))
}

/// The page as it is for an edition that cannot be kept: without what offers it.
pub fn without_offer(page: &str) -> String {
    page.replace(&offer(), "")
}

fn offer() -> String {
    format!(r#" data-offline="{KEEPER}""#)
}

fn read(file: &Path) -> Result<String, Error> {
    fs::read_to_string(file).map_err(Error::file(file))
}

fn write(file: &Path, content: &str) -> Result<(), Error> {
    fs::write(file, content).map_err(Error::file(file))
}

/// An icon as it stands in a `data:` address, without the signs that an address writes in figures.
fn decoded(address: &str) -> String {
    let mut pieces = address.split('%');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |icon, piece| {
        let sign = piece.get(..2).and_then(|figures| u8::from_str_radix(figures, 16).ok());
        match (sign, piece.get(2..)) {
            (Some(sign), Some(rest)) => icon + &char::from(sign).to_string() + rest,
            _ => icon + "%" + piece,
        }
    })
}

fn manifest(ground: &str) -> String {
    json!({
        "name": "Er du grøn?",
        "short_name": "Er du grøn?",
        "lang": "da",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": ground,
        "theme_color": ground,
        "icons": [{ "src": ICON, "sizes": "any", "type": "image/svg+xml", "purpose": "any" }],
    })
    .to_string()
}

/// Every file of the site by its address, with its digest.
fn kept(folder: &Path) -> Result<BTreeMap<String, String>, Error> {
    let mut kept = BTreeMap::new();
    let mut total = 0;
    for file in files_below(folder)? {
        let address = address(file.strip_prefix(folder).unwrap_or(&file));
        if belongs(&address) {
            let content = fs::read(&file).map_err(Error::file(&file))?;
            total += content.len();
            kept.insert(address, digest(&content));
        }
    }
    if total > KEPT_LIMIT { Err(Error::TooMuchToKeep { total }) } else { Ok(kept) }
}

/// The whole site, but for the worker: a browser keeps that one by itself.
fn belongs(address: &str) -> bool {
    edition::is_of_site(address) && address != WORKER
}

fn address(file: &Path) -> String {
    file.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// What stands before the worker's own code.
fn head(kept: &BTreeMap<String, String>) -> Result<String, Error> {
    let files = serde_json::to_string_pretty(kept)?;
    let version = digest(files.as_bytes());
    Ok(format!("const VERSION = \"{version}\";\nconst FILES = {files};\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The real template, so that a marker lost there is seen here and not first in a build.
    const TEMPLATE: &str = include_str!("../../index.html");

    #[test]
    fn the_template_has_the_icon_and_the_place_to_say_what_to_fetch() {
        let icon = decoded(DRAWN_ICON.inside(TEMPLATE).unwrap());
        assert!(
            icon.starts_with("<svg xmlns='http://www.w3.org/2000/svg' ") && icon.ends_with("</svg>"),
            "{icon}"
        );
        assert!(!icon.contains('%'), "{icon}");
        assert_eq!(TEMPLATE.matches(ASKING).count(), 1);
    }

    #[test]
    fn the_whole_site_is_kept_and_nothing_beside_it() {
        let kept = ["index.html", "kit/ark-a-skru.html", "offline.mjs", "icon.svg"];
        let left = ["er-du-groen.html", "index.html.br", "hosting/nginx.conf", WORKER];
        assert!(kept.iter().all(|file| belongs(file)));
        assert!(!left.iter().any(|file| belongs(file)));
    }

    #[test]
    fn the_version_changes_when_a_file_does() {
        let of =
            |content: &[u8]| head(&BTreeMap::from([("index.html".to_owned(), digest(content))])).unwrap();
        let version = |head: &str| head.lines().next().unwrap().to_owned();
        assert_ne!(version(&of(b"one")), version(&of(b"two")));
        assert_eq!(of(b"one"), of(b"one"));
    }

    #[test]
    fn the_page_promises_what_the_limit_says() {
        for texts in
            [include_str!("../../src/text/da/offline.ftl"), include_str!("../../src/text/en/offline.ftl")]
        {
            let promise = texts.lines().find(|line| line.starts_with("offline-off ")).unwrap();
            assert!(promise.contains(&format!(" {}{{\"\\u00A0\"}}MB", KEPT_LIMIT / 1_000_000)), "{promise}");
        }
    }
}
