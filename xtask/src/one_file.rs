//! Makes the whole site one file, which opens by double-click and without a network: `er-du-groen.html`.
//!
//! Program, face and papers lie in the page as text; scripts and style sheets stand inline, and the policy names each of
//! them by its hash instead of allowing files. What needs a host - keeping the page, the other editions - stays away.
//!
//! Invariant: nothing in the file is fetched, and nothing runs that the policy does not name.

use std::{fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use html_escape::decode_html_entities;
use serde_json::{Map, Value, json};

use crate::{
    digest::digest,
    error::Error,
    kit,
    markup::{Piece, attribute_of},
    page,
    project::{self, Project, files_below},
    styles,
};

/// The file, in a built site.
pub const FILE: &str = "er-du-groen.html";
/// What it may weigh: a stick carries more, a mail or a class drive may not.
pub const LIMIT: usize = 1_500_000;

/// What starts the app there, and what it takes the site's glue script for.
const START: &str = "src/one-file.mjs";
/// The page of all papers, in each language: the articles of every other page of the kit are among those of this one.
const ALL_PAPERS: [(&str, &str); 2] = [("da", "alt"), ("en", "all")];
/// The style sheets that only this edition and its like have.
const SHEETS: [&str; 2] = ["no-host.css", "one-file.css"];
/// Where the page links the papers for people without scripts: they cannot be shown from here without one.
const NO_SCRIPT_PAPERS: Piece = Piece::new(r#"<p class="notice__text"><a href="kit/"#, "</p>");
/// What would end an inline script or style sheet before its end, or make a comment of it.
const ENDS_INLINE: [&str; 3] = ["</script", "</style", "<!--"];

/// Writes the file beside a built site that is complete.
pub fn one_file(project: &Project, folder: &Path) -> Result<(), Error> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(Error::file(folder.join(name)));
    let bytes = |name: &str| fs::read(folder.join(name)).map_err(Error::file(folder.join(name)));
    let site = read("index.html")?;
    let [sheet, script, glue] = [
        Piece::new(r#"<link rel="stylesheet" href=""#, ">"),
        Piece::new(r#"<script type="module" src="./boot.mjs""#, "</script>"),
        Piece::new(r#"<link rel="modulepreload""#, ">"),
    ];
    let named = |piece: Piece, attribute: &'static str| -> Result<String, Error> {
        Ok(attribute_of(piece.of(&site)?, attribute)?.trim_start_matches("./").to_owned())
    };
    let (css, js) = (named(sheet, "href")?, named(script, "data-js")?);
    let face = format!("data:font/woff2;base64,{}", BASE64_STANDARD.encode(bytes("edg.woff2")?));
    let sheets = read(&css)?.replace("edg.woff2", &face) + &styles::apart(project, SHEETS)?;
    let style = Inline::of("style", &sheets, "")?;
    let look = Inline::of("style", &read("kit/kit.css")?, r#" id="kit-look" media="not all""#)?;
    let route = Inline::of("script", &read("route.js")?, "")?;
    let start = Inline::of("script", &bundled(project, &folder.join(js))?, r#" type="module""#)?;
    let program = BASE64_STANDARD.encode(bytes(&named(script, "data-wasm")?)?);

    let mut one = site.clone();
    let policy = policy([&route, &start], [&style, &look]);
    replace(&mut one, page::POLICY, &policy)?;
    replace(&mut one, sheet.of(&site)?, &(style.element + &look.element))?;
    replace(&mut one, r#"<script src="route.js"></script>"#, &route.element)?;
    let files = Piece::new(r#"<script type="module" src="files.mjs""#, "</script>");
    replace(&mut one, files.of(&site)?, "")?;
    replace(
        &mut one,
        r#"<link rel="preload" href="edg.woff2" as="font" type="font/woff2""#,
        &format!(r#"<link rel="alternate" as="font" type="font/woff2" href="{face}""#),
    )?;
    replace(&mut one, glue.of(&site)?, "")?;
    let preload = Piece::new(r#"<link rel="preload" href="./"#, ">");
    replace(&mut one, preload.of(&site)?, "")?;
    replace(&mut one, script.of(&site)?, "")?;
    for _ in ALL_PAPERS {
        let link = NO_SCRIPT_PAPERS.of(&one)?.to_owned();
        replace(&mut one, &link, "")?;
    }
    let inside = format!(
        r#"<div id="kit"></div>{}<script type="application/json" id="papers">{}</script><script type="text/plain" id="program">{program}</script>{}</body>"#,
        templates(folder)?,
        papers(folder)?,
        start.element
    );
    replace(&mut one, "</body>", &inside)?;
    if one.len() > LIMIT {
        return Err(Error::OneFileTooHeavy { total: one.len() });
    }
    let file = folder.join(FILE);
    fs::write(&file, one).map_err(Error::file(file))
}

/// A script or style sheet that stands in the page, and the hash by which the policy names it.
struct Inline {
    element: String,
    hash: String,
}

impl Inline {
    fn of(name: &str, content: &str, attributes: &str) -> Result<Self, Error> {
        let lower = content.to_ascii_lowercase();
        if let Some(found) = ENDS_INLINE.into_iter().find(|end| lower.contains(end)) {
            return Err(Error::EndsInline { found });
        }
        let hash = format!("'{}'", digest(content.as_bytes()));
        Ok(Self { element: format!("<{name}{attributes}>{content}</{name}>"), hash })
    }
}

/// The policy of `page`, with hashes instead of files.
fn policy([route, start]: [&Inline; 2], [style, look]: [&Inline; 2]) -> String {
    format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {} {}; font-src data:; \
         img-src data: blob:; base-uri 'none'; form-action 'none'",
        route.hash, start.hash, style.hash, look.hash
    )
}

/// The scripts as one, without imports.
fn bundled(project: &Project, glue: &Path) -> Result<String, Error> {
    let alias = format!("--alias:program={}", glue.display());
    let options = [START, "--bundle", "--format=esm", "--minify", "--log-level=warning", &alias];
    let script = project::answer(project.command("esbuild", options))?;
    Ok(String::from_utf8_lossy(&script).into_owned())
}

/// All papers of each language, to be put into the page when one is asked for.
fn templates(folder: &Path) -> Result<String, Error> {
    let mut all = String::new();
    for (lang, name) in ALL_PAPERS {
        let page = paper(folder, name)?;
        let body = Piece::new(r#"<header class="header">"#, "</body>").of(&page)?;
        let body = body.trim_end_matches("</body>").trim_end();
        all += &format!(r#"<template id="kit-{lang}">{body}</template>"#);
    }
    Ok(all)
}

/// What each page of the kit holds.
fn papers(folder: &Path) -> Result<String, Error> {
    let mut all = Map::new();
    for file in files_below(&folder.join(kit::FOLDER))? {
        let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if file.extension().is_none_or(|ending| ending != "html") {
            continue;
        }
        let page = paper(folder, name)?;
        let lang = attribute_of(Piece::new("<html", ">").of(&page)?, "lang")?;
        let title = words(Piece::new("<title>", "</title>"), &page)?;
        let heading = words(Piece::new(r#"<h1 class="kit__title">"#, "</h1>"), &page).ok();
        let pages = words(Piece::new(r#"<p class="kit__pages">"#, "</p>"), &page)?;
        let other = Piece::new(r#"<a class="header__language""#, ">").of(&page)?;
        let holds: Vec<&str> = page.split(r#"<article class="paper "#).skip(1).map(first_class).collect();
        let about = json!({
            "lang": lang, "title": title, "heading": heading, "holds": holds, "pages": pages,
            "other": attribute_of(other, "href")?,
        });
        all.insert(name.to_owned(), about);
    }
    Ok(Value::Object(all).to_string().replace('<', "\\u003c"))
}

fn first_class(rest: &str) -> &str {
    rest.split(['"', ' ']).next().unwrap_or_default()
}

fn paper(folder: &Path, name: &str) -> Result<String, Error> {
    let file = folder.join(kit::FOLDER).join(name).with_extension("html");
    fs::read_to_string(&file).map_err(Error::file(file))
}

/// What a piece says, as a person reads it.
fn words(piece: Piece, page: &str) -> Result<String, Error> {
    Ok(decode_html_entities(piece.inside(page)?).into_owned())
}

fn replace(page: &mut String, old: &str, new: &str) -> Result<(), Error> {
    if page.matches(old).count() != 1 {
        return Err(Error::NotOnce { part: old.chars().take(80).collect() });
    }
    *page = page.replacen(old, new, 1);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_part_is_named_by_the_hash_of_what_stands_in_it() {
        let script = Inline::of("script", "let a = 1;", r#" type="module""#).unwrap();
        assert_eq!(script.element, r#"<script type="module">let a = 1;</script>"#);
        assert_eq!(script.hash, "'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='");
    }

    #[test]
    fn a_part_that_would_end_too_early_is_told() {
        for content in ["a = '</SCRIPT>'", "a{}</style >", "a<!--b"] {
            assert!(matches!(Inline::of("script", content, ""), Err(Error::EndsInline { .. })), "{content}");
        }
    }

    #[test]
    fn a_part_that_stands_twice_or_nowhere_is_told() {
        let mut page = "a b a".to_owned();
        assert!(matches!(replace(&mut page, "a", "c"), Err(Error::NotOnce { .. })));
        assert!(matches!(replace(&mut page, "d", "c"), Err(Error::NotOnce { .. })));
        assert!(replace(&mut page, "b", "c").is_ok() && page == "a c a");
    }

    #[test]
    fn a_page_of_the_kit_tells_what_it_holds() {
        assert_eq!(first_class(r#"paper--sheet-a"><p>"#), "paper--sheet-a");
        let title = words(Piece::new("<h1>", "</h1>"), "<h1>a &amp;lt; &quot;b&quot; &#39;c&#x27; &gt;</h1>");
        assert_eq!(title.unwrap(), "a &lt; \"b\" 'c' >");
    }
}
