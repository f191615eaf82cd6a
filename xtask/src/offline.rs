//! Puts into a built site what a visitor needs who keeps it for use without a network: the worker that answers then, with
//! the list of all files, what asks the browser for it, and the manifest of an installed page.
//!
//! None of it is fetched before somebody presses the button. The page offers that button only where its `index.html` says
//! what to fetch, and this module says it there last: an edition made before, or a page under development, cannot be kept.
//!
//! Invariant: the worker knows every file by its digest, so that its version changes exactly when a file does.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, ensure};
use percent_encoding::percent_decode_str;
use serde_json::json;

use crate::{
    digest::digest,
    edition,
    html::{self, Edit, edited},
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

/// The element that says what to fetch, and its attribute for that.
const ASKER: &str = "script[data-wasm]";
const OFFER: &str = "data-offline";
/// What the address of the page's icon begins with.
const DRAWN: &str = "data:image/svg+xml,";

/// Makes a built site one that can be kept. Whatever is to be kept with it must lie in the folder already.
pub fn offline(project: &Project, folder: &Path) -> Result<()> {
    let index = folder.join("index.html");
    let page = read(&index)?;
    let source = |name| read(&project.root.join(name));
    let ground = ground(&source("styles/20-tokens.css")?)?;
    write(&folder.join(ICON), &icon(&page)?)?;
    write(&folder.join(MANIFEST), &manifest(&ground))?;
    write(&folder.join(KEEPER), &source("src/offline.mjs")?)?;
    write(&index, &edited(&page, vec![Edit::attribute(ASKER, OFFER, KEEPER)])?)?;
    let kept = kept(folder)?;
    write(&folder.join(WORKER), &(head(&kept)? + &source("src/sw.js")?))
}

/// Takes the offer out of a page, for an edition that cannot be kept.
pub fn without_offer() -> Edit<'static> {
    Edit::of(ASKER, |script| {
        script.remove_attribute(OFFER);
        Ok(())
    })
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| file.display().to_string())
}

fn write(file: &Path, content: &str) -> Result<()> {
    fs::write(file, content).with_context(|| file.display().to_string())
}

/// The icon that stands in the page as an address.
fn icon(page: &str) -> Result<String> {
    let address = html::attribute(page, "link[rel='icon']", "href")?;
    let drawn = address.strip_prefix(DRAWN).with_context(|| format!("the page's icon is no {DRAWN}"))?;
    Ok(percent_decode_str(drawn).decode_utf8()?.into_owned())
}

/// The colour behind everything, as the tokens have it.
fn ground(tokens: &str) -> Result<String> {
    let (_, rest) = tokens.split_once("--bg: ").context("20-tokens.css has no `--bg`")?;
    Ok(rest.split(';').next().unwrap_or_default().to_owned())
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
fn kept(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut kept = BTreeMap::new();
    let mut total = 0;
    for file in files_below(folder)? {
        let address = address(file.strip_prefix(folder).unwrap_or(&file));
        if belongs(&address) {
            let content = fs::read(&file).with_context(|| file.display().to_string())?;
            total += content.len();
            kept.insert(address, digest(&content));
        }
    }
    ensure!(
        total <= KEPT_LIMIT,
        "who keeps the site for use without a network would keep {total} bytes; the page (`offline-off` in the texts) \
         promises less than {KEPT_LIMIT}"
    );
    Ok(kept)
}

/// The whole site, but for the worker: a browser keeps that one by itself.
fn belongs(address: &str) -> bool {
    edition::is_of_site(address) && address != WORKER
}

fn address(file: &Path) -> String {
    file.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// What stands before the worker's own code.
fn head(kept: &BTreeMap<String, String>) -> Result<String> {
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
    fn the_template_has_the_icon() {
        let icon = icon(TEMPLATE).unwrap();
        assert!(
            icon.starts_with("<svg xmlns='http://www.w3.org/2000/svg' ") && icon.ends_with("</svg>"),
            "{icon}"
        );
        assert!(!icon.contains('%'), "{icon}");
    }

    #[test]
    fn the_whole_site_is_kept_and_nothing_beside_it() {
        let kept =
            ["index.html", "kit/ark-a-skru.html", "words-en-0123456789abcdef.txt", "offline.mjs", "icon.svg"];
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
