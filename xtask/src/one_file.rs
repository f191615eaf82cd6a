//! Makes the whole site one file, which opens by double-click and without a network: `er-du-groen.html`.
//!
//! Program, face and papers lie in the page as text; scripts and style sheets stand inline, and the policy names each of
//! them by its hash instead of allowing files. What needs a host - keeping the page, the other editions - stays away.
//!
//! Invariant: nothing in the file is fetched, and nothing runs that the policy does not name.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use xshell::cmd;

use crate::{
    digest::digest,
    html::{self, Edit, edited},
    kit::KitPage,
    page,
    project::Project,
    styles,
};

/// The file, in a built site.
pub const FILE: &str = "er-du-groen.html";
/// What it may weigh: a stick carries more, a mail or a class drive may not.
pub const LIMIT: usize = 1_500_000;

/// What starts the app there, and what it takes the site's glue script for.
const START: &str = "src/one-file.mjs";
/// The face, in a built site.
const FACE: &str = "assets/edg.woff2";
/// The page of all papers, in each language: the articles of every other page of the kit are among those of this one.
const ALL_PAPERS: [(&str, &str); 2] = [("da", "alt"), ("en", "all")];
/// What would end an inline script or style sheet before its end, or make a comment of it.
const ENDS_INLINE: [&str; 3] = ["</script", "</style", "<!--"];

/// The parts of the prerenderer's answer that the file is made of beside the site.
#[derive(Deserialize)]
struct Prerendered {
    screen: Screen,
    kit: Vec<KitPage>,
}

#[derive(Deserialize)]
struct Screen {
    noscript_alone: String,
}

/// Writes the file beside a built site that is complete.
pub fn one_file(project: &Project, folder: &Path) -> Result<()> {
    let Prerendered { screen, kit } = page::prerendered(project)?;
    let bytes = |name: &str| fs::read(folder.join(name)).with_context(|| name.to_owned());
    let encoded = |name: &str| anyhow::Ok(BASE64_STANDARD.encode(bytes(name)?));
    let site = String::from_utf8(bytes("index.html")?)?;
    let named = |selector: &str, attribute: &str| html::attribute(&site, selector, attribute);

    let style = Inline::of("style", &styles::joined_with_face(project, "one-file.css")?, "")?;
    let look = styles::joined_with_face(project, "kit/index.css")?;
    let look = Inline::of("style", &look, r#" id="kit-look" media="not all""#)?;
    let route = Inline::of("script", &String::from_utf8(bytes("route.js")?)?, "")?;
    let glue = folder.join(named("script[data-js]", "data-js")?);
    let start = Inline::of("script", &bundled(project, &glue)?, r#" type="module""#)?;

    let policy = policy([&route, &start], [&style, &look]);
    let face = format!("data:font/woff2;base64,{}", encoded(FACE)?);
    let mut inside = format!(r#"<div id="kit"></div>{}"#, templates(&kit)?);
    inside += &format!(r#"<script type="application/json" id="papers">{}</script>"#, papers(&kit)?);
    let program = encoded(&named("script[data-wasm]", "data-wasm")?)?;
    inside += &format!(r#"<script type="text/plain" id="program">{program}</script>"#);
    for lang in page::LANGUAGES {
        let words = encoded(&named(page::PACKS, &page::pack_attribute(lang))?)?;
        inside += &format!(r#"<script type="text/plain" id="words-{lang}">{words}</script>"#);
    }
    inside += &start.element;
    let styles = style.element + &look.element;
    let one = edited(
        &site,
        vec![
            Edit::attribute("meta[http-equiv='Content-Security-Policy']", "content", &policy),
            Edit::replace("link[rel='stylesheet']", &styles),
            Edit::replace(page::PACKS, &route.element),
            Edit::of("link[as='font']", |link| {
                link.set_attribute("rel", "alternate")?;
                link.set_attribute("href", &face)?;
                link.remove_attribute("crossorigin");
                Ok(())
            }),
            Edit::replace("link[rel='modulepreload']", ""),
            Edit::replace("link[as='fetch']", ""),
            Edit::replace("script[data-wasm]", ""),
            Edit::content("noscript", &screen.noscript_alone),
            Edit::append("body", &inside),
        ],
    )?;
    ensure!(
        one.len() <= LIMIT,
        "the whole site in one file has {} bytes, and {LIMIT} are permitted",
        one.len()
    );
    fs::write(folder.join(FILE), one).context(FILE)
}

/// A script or style sheet that stands in the page, and the hash by which the policy names it.
struct Inline {
    element: String,
    hash: String,
}

impl Inline {
    fn of(name: &str, content: &str, attributes: &str) -> Result<Self> {
        let lower = content.to_ascii_lowercase();
        if let Some(found) = ENDS_INLINE.into_iter().find(|end| lower.contains(end)) {
            bail!("a script or style sheet that is to stand in the page holds `{found}`, which would end it");
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
fn bundled(project: &Project, glue: &Path) -> Result<String> {
    let options = ["--bundle", "--format=esm", "--minify", "--log-level=warning"];
    Ok(cmd!(project.shell, "esbuild {START} {options...} --alias:program={glue}").read()?)
}

/// All papers of each language, to be put into the page when one is asked for.
fn templates(kit: &[KitPage]) -> Result<String> {
    let mut all = String::new();
    for (lang, name) in ALL_PAPERS {
        let page = kit.iter().find(|page| page.slug == name);
        let body = &page.with_context(|| format!("the kit has no page `{name}`"))?.body;
        all += &format!(r#"<template id="kit-{lang}">{body}</template>"#);
    }
    Ok(all)
}

/// What each page of the kit holds.
fn papers(kit: &[KitPage]) -> Result<String> {
    let mut all = Map::new();
    for KitPage { lang, slug, title, body, .. } in kit {
        let papers = html::attributes(body, "article.paper", "class")?;
        let holds: Vec<&str> = papers.iter().filter_map(|classes| classes.split(' ').nth(1)).collect();
        let about = json!({
            "lang": lang, "title": title, "heading": html::words(body, "h1.kit__title")?, "holds": holds,
            "pages": html::words(body, ".kit__tools .kit__pages")?.context("a paper says not how many pages it has")?,
            "other": html::attribute(body, "a.header__language", "href")?,
        });
        all.insert(slug.clone(), about);
    }
    Ok(Value::Object(all).to_string().replace('<', "\\u003c"))
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
            assert!(Inline::of("script", content, "").is_err(), "{content}");
        }
    }

    #[test]
    fn a_page_of_the_kit_tells_what_it_holds() {
        let body = r#"<a class="header__language" href="b.html">English</a><main><h1 class="kit__title">A &amp; B</h1>
            <div class="kit__tools"><p class="kit__pages">2 sider</p></div>
            <article class="paper paper--sheet-a"></article><article class="paper paper--key paper--wide"></article></main>"#;
        let page = KitPage {
            lang: "da".to_owned(),
            slug: "alt".to_owned(),
            title: "A < B".to_owned(),
            description: String::new(),
            body: body.to_owned(),
        };
        let papers = papers(&[page]).unwrap();
        assert!(!papers.contains('<'), "{papers}");
        let papers: Value = serde_json::from_str(&papers).unwrap();
        assert_eq!(
            papers["alt"],
            json!({
                "lang": "da", "title": "A < B", "heading": "A & B", "holds": ["paper--sheet-a", "paper--key"],
                "pages": "2 sider", "other": "b.html",
            })
        );
    }
}
