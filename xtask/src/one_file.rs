//! Makes the whole site one file, which opens by double-click and without a network: `er-du-groen.html`.
//!
//! Program, face and papers lie in the page as text; scripts and style sheets stand inline, and the policy names each of
//! them by its hash instead of allowing files. What needs a host - keeping the page, the other editions - stays away.
//!
//! Invariant: nothing in the file is fetched, and nothing runs that the policy does not name.

use std::{fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::{
    error::Error,
    kit, page,
    project::{Project, files_below, run},
};

/// The file, in a built site.
pub const FILE: &str = "er-du-groen.html";
/// What it may weigh: a stick carries more, a mail or a class drive may not.
pub const LIMIT: usize = 1_500_000;

/// What starts the app there, and what it takes the site's glue script for.
const START: &str = "src/one-file.mjs";
/// The page of all papers, in each language: the articles of every other page of the kit are among those of this one.
const ALL_PAPERS: [(&str, &str); 2] = [("da", "alt"), ("en", "all")];
/// What only a host offers; and the app behind a paper, which the rules for print would show again.
const NOT_HERE: &str = ".site-only,#app[hidden]{display:none}";

/// Writes the file beside a built site that is complete.
pub fn one_file(project: &Project, folder: &Path) -> Result<(), Error> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(Error::file(folder.join(name)));
    let bytes = |name: &str| fs::read(folder.join(name)).map_err(Error::file(folder.join(name)));
    let site = read("index.html")?;
    let [sheet, script, glue] = [
        Piece { begins: r#"<link rel="stylesheet" href=""#, ends: ">" },
        Piece { begins: r#"<script type="module" src="./boot.mjs""#, ends: "</script>" },
        Piece { begins: r#"<link rel="modulepreload""#, ends: ">" },
    ];
    let named = |piece: &Piece, attribute: &'static str| -> Result<String, Error> {
        Ok(attribute_of(piece.of(&site)?, attribute)?.trim_start_matches("./").to_owned())
    };
    let (css, js) = (named(&sheet, "href")?, named(&script, "data-js")?);
    let face = format!("data:font/woff2;base64,{}", BASE64_STANDARD.encode(bytes("edg.woff2")?));
    let sheets = read(&css)?.replace("edg.woff2", &face) + NOT_HERE;
    let style = Inline::of("style", &sheets, "")?;
    let look = Inline::of("style", &read("kit/kit.css")?, r#" id="kit-look" media="not all""#)?;
    let route = Inline::of("script", &read("route.js")?, "")?;
    let start = Inline::of("script", &bundled(project, &folder.join(js))?, r#" type="module""#)?;
    let program = BASE64_STANDARD.encode(bytes(&named(&script, "data-wasm")?)?);

    let mut one = site.clone();
    let policy = policy([&route, &start], [&style, &look]);
    replace(&mut one, page::POLICY, &policy)?;
    replace(&mut one, sheet.of(&site)?, &(style.element + &look.element))?;
    replace(&mut one, r#"<script src="route.js"></script>"#, &route.element)?;
    let files = Piece { begins: r#"<script type="module" src="files.mjs""#, ends: "</script>" };
    replace(&mut one, files.of(&site)?, "")?;
    replace(
        &mut one,
        r#"<link rel="preload" href="edg.woff2" as="font" type="font/woff2""#,
        &format!(r#"<link rel="alternate" as="font" type="font/woff2" href="{face}""#),
    )?;
    replace(&mut one, glue.of(&site)?, "")?;
    let preload = Piece { begins: r#"<link rel="preload" href="./"#, ends: ">" };
    replace(&mut one, preload.of(&site)?, "")?;
    replace(&mut one, script.of(&site)?, "")?;
    let inside = format!(
        r#"<div id="kit"></div>{}<script type="application/json" id="papers">{}</script><script type="text/plain" id="program">{program}</script>{}</body>"#,
        templates(folder)?,
        papers(folder)?,
        start.element
    );
    replace(&mut one, "</body>", &inside)?;
    // Without scripts the papers cannot be reached.
    let papers_without_script = Piece { begins: r#"<p class="notice__text"><a href="kit/"#, ends: "</p>" };
    while let Ok(link) = papers_without_script.of(&one) {
        one = one.replace(link, "");
    }
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
        if let Some(found) = ["</script", "</style", "<!--"].into_iter().find(|end| content.contains(end)) {
            return Err(Error::EndsItself { found });
        }
        let hash = format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(content)));
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
    let target = project.root.join("target").join("one-file.js");
    let (alias, outfile) =
        (format!("--alias:program={}", glue.display()), format!("--outfile={}", target.display()));
    let options = ["--bundle", "--format=esm", "--minify", "--log-level=warning"];
    run(project
        .command("esbuild", [START].into_iter().chain(options).chain([alias.as_str(), outfile.as_str()])))?;
    fs::read_to_string(&target).map_err(Error::file(target))
}

/// All papers of each language, to be put into the page when one is asked for.
fn templates(folder: &Path) -> Result<String, Error> {
    let mut all = String::new();
    for (lang, name) in ALL_PAPERS {
        let page = paper(folder, name)?;
        let body = Piece { begins: r#"<header class="header">"#, ends: "</body>" }.of(&page)?;
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
        let lang = attribute_of(Piece { begins: "<html", ends: ">" }.of(&page)?, "lang")?;
        let title = Piece { begins: "<title>", ends: "</title>" }.words(&page)?;
        let heading = Piece { begins: r#"<h1 class="kit__title">"#, ends: "</h1>" }.words(&page).ok();
        let pages = Piece { begins: r#"<p class="kit__pages">"#, ends: "</p>" }.words(&page)?;
        let other = Piece { begins: r#"<a class="header__language""#, ends: ">" }.of(&page)?;
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

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
}

/// A piece of a page, by how it begins and ends.
struct Piece {
    begins: &'static str,
    ends: &'static str,
}

impl Piece {
    fn of<'a>(&self, page: &'a str) -> Result<&'a str, Error> {
        let missing = || Error::MissingMarker { marker: self.begins };
        let from = page.find(self.begins).ok_or_else(missing)?;
        let behind = from + self.begins.len();
        let length = page[behind..].find(self.ends).ok_or_else(missing)?;
        Ok(&page[from..behind + length + self.ends.len()])
    }

    /// The words between beginning and end.
    fn words(&self, page: &str) -> Result<String, Error> {
        let piece = self.of(page)?;
        Ok(unescaped(piece.trim_start_matches(self.begins).trim_end_matches(self.ends)))
    }
}

fn attribute_of<'a>(element: &'a str, name: &'static str) -> Result<&'a str, Error> {
    let begins = format!("{name}=\"");
    let found = element.split_once(&begins).and_then(|(_, rest)| rest.split_once('"'));
    found.map(|(value, _)| value).ok_or(Error::MissingMarker { marker: name })
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
    fn a_part_that_would_end_its_element_is_told() {
        assert!(matches!(Inline::of("script", "'</script>'", ""), Err(Error::EndsItself { .. })));
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
        assert_eq!(unescaped("a &amp; &quot;b&quot;"), "a & \"b\"");
    }
}
