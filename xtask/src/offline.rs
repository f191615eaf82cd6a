//! Puts into a built site what a visitor needs who keeps it for use without a network: the worker that answers then, with
//! the list of all files, what asks the browser for it, and the manifest of an installed page.
//!
//! None of it is fetched before somebody presses the button. The page offers that button only where its `index.html` says
//! what to fetch, and this module says it there last: an edition made before, or a page under development, cannot be kept.
//!
//! Invariant: the worker knows every file by its digest, so that its version changes exactly when a file does.

use std::{collections::BTreeMap, fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::{
    error::Error,
    one_file,
    project::{Project, files_below},
};

/// The files that only those fetch who ask for them.
pub const ON_REQUEST: [&str; 4] = [WORKER, KEEPER, MANIFEST, ICON];
const WORKER: &str = "sw.js";
const KEEPER: &str = "offline.mjs";
const MANIFEST: &str = "site.webmanifest";
const ICON: &str = "icon.svg";

/// What lies beside the site for people who take it elsewhere.
const ELSEWHERE: &str = one_file::FILE;
const ELSEWHERE_FOLDER: &str = "hosting";
const ELSEWHERE_ENDINGS: [&str; 3] = ["br", "gz", "zip"];

/// What the page says it takes at most (`offline-off` in the texts).
pub const KEPT_LIMIT: usize = 3_000_000;

/// Where the page says what to fetch.
const ASKING: &str = r#" src="files.mjs""#;
/// The icon, as the page itself has it.
const ICON_BEGINS: &str = r#"href="data:image/svg+xml,"#;
/// The colour behind everything.
const GROUND: &str = "--bg: ";

/// Makes a built site one that can be kept. Whatever is to be kept with it must lie in the folder already.
pub fn offline(project: &Project, folder: &Path) -> Result<(), Error> {
    let index = folder.join("index.html");
    let page = read(&index)?;
    let [worker, keeper, tokens] =
        ["src/sw.js", "src/offline.mjs", "styles/20-tokens.css"].map(|name| read(&project.root.join(name)));
    let ground = between(&tokens?, GROUND, ";")?.to_owned();
    write(&folder.join(ICON), &decoded(between(&page, ICON_BEGINS, "\"")?))?;
    write(&folder.join(MANIFEST), &manifest(&ground))?;
    write(&folder.join(KEEPER), &keeper?)?;
    between(&page, ASKING, ">")?;
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

fn between<'a>(text: &'a str, begins: &'static str, ends: &str) -> Result<&'a str, Error> {
    let found = text.split_once(begins).and_then(|(_, rest)| rest.split_once(ends));
    found.map(|(found, _)| found).ok_or(Error::MissingMarker { marker: begins })
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
    for file in
        files_below(folder)?.into_iter().filter(|file| belongs(file.strip_prefix(folder).unwrap_or(file)))
    {
        let content = fs::read(&file).map_err(Error::file(&file))?;
        total += content.len();
        kept.insert(address(file.strip_prefix(folder).unwrap_or(&file)), digest(&content));
    }
    if total > KEPT_LIMIT { Err(Error::TooMuchToKeep { total }) } else { Ok(kept) }
}

fn belongs(file: &Path) -> bool {
    let elsewhere =
        file == Path::new(ELSEWHERE) || file == Path::new(WORKER) || file.starts_with(ELSEWHERE_FOLDER);
    let ending = file.extension().is_some_and(|ending| ELSEWHERE_ENDINGS.iter().any(|one| ending == *one));
    !elsewhere && !ending
}

fn address(file: &Path) -> String {
    file.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn digest(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
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
        let icon = decoded(between(TEMPLATE, ICON_BEGINS, "\"").unwrap());
        assert!(
            icon.starts_with("<svg xmlns='http://www.w3.org/2000/svg' ") && icon.ends_with("</svg>"),
            "{icon}"
        );
        assert!(!icon.contains('%'), "{icon}");
        assert_eq!(TEMPLATE.matches(ASKING).count(), 1);
    }

    #[test]
    fn the_whole_site_is_kept_and_nothing_beside_it() {
        let kept = ["index.html", "kit/ark-a-skru.html", "edg.woff2", "OFL.txt", "offline.mjs", "icon.svg"];
        let left = [
            "er-du-groen.html",
            "index.html.br",
            "kit/kit.css.gz",
            "scorm-da.zip",
            "hosting/nginx.conf",
            "sw.js",
        ];
        assert!(kept.iter().all(|file| belongs(Path::new(file))));
        assert!(!left.iter().any(|file| belongs(Path::new(file))));
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
    fn a_digest_is_one_that_browsers_know() {
        assert_eq!(digest(b"alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
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
