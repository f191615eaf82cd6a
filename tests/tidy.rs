//! The rules of the house that a compiler does not know: floors, module heads, forbidden words, unused texts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

/// Longest source file, in lines.
const LONGEST: usize = 500;

/// Files with these endings below a folder of the project, with their texts, in order of their paths.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(&root.join(folder), endings, &mut found);
    found.sort();
    let relative = |path: &PathBuf| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (relative(path), fs::read_to_string(path).unwrap())).collect()
}

fn collect(path: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
        return;
    }
    for entry in fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        let fits = path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted));
        if path.is_dir() || fits {
            collect(&path, endings, found);
        }
    }
}

/// Lines of code (no comments) that hold one of the words, as `file:line: text`.
fn lines_with(files: &[(String, String)], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text) in files {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| code.contains(word)) {
                found.push(format!("{name}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    found
}

#[track_caller]
fn none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn floors_use_only_the_floors_below_them() {
    let browser = ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "crate::ui", "crate::browser"];
    for (folder, above) in [
        ("src/model", &["crate::text", "crate::state"][..]),
        ("src/text", &["crate::state"][..]),
        ("src/state", &[][..]),
    ] {
        let forbidden: Vec<&str> = browser.iter().chain(above).copied().collect();
        none(&lines_with(&files(folder, &["rs"]), &forbidden), "a lower floor names a higher one");
    }
    none(
        &lines_with(&files("src/browser", &["rs"]), &["crate::ui", "crate::state"]),
        "an effect knows the page",
    );
}

#[test]
fn the_page_touches_the_browser_only_in_its_controls() {
    let ui: Vec<_> = files("src/ui", &["rs"])
        .into_iter()
        .filter(|(name, _)| !name.starts_with("src/ui/controls"))
        .collect();
    none(&lines_with(&ui, &["web_sys", "gloo"]), "raw browser types outside src/ui/controls and src/browser");
}

#[test]
fn every_module_opens_with_what_it_is_for() {
    for folder in ["src", "benches", "build", "examples", "xtask/src", "tests"] {
        for (name, text) in files(folder, &["rs"]) {
            assert!(text.starts_with("//!"), "{name} opens without a `//!` line");
        }
    }
}

#[test]
fn no_file_has_grown_too_long() {
    for folder in ["src", "benches", "build", "examples", "xtask/src", "styles", "tests"] {
        for (name, text) in files(folder, &["rs", "css", "mjs", "js", "py"]) {
            let lines = text.lines().count();
            assert!(lines <= LONGEST, "{name} has {lines} lines; two reasons to exist?");
        }
    }
}

#[test]
fn markup_has_no_unkeyed_list_beside_others_and_no_inline_style() {
    let ui = files("src/ui", &["rs"]);
    none(
        &lines_with(&ui, &["{ for ", "{for "]),
        "write `for x in xs { … }`: a bare iterator rebuilds its siblings",
    );
    none(
        &lines_with(&ui, &["style=", "<script", "<style"]),
        "the page's policy drops inline styles and scripts",
    );
}

#[test]
fn nothing_is_sent_and_nothing_stored_but_on_request() {
    let mut code = files("src", &["rs", "mjs", "js"]);
    code.extend(files("index.html", &[]));
    code.extend(files("styles", &["css"]));
    let storing = ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "local_storage"];
    none(&lines_with(&code, &storing), "something would be stored");
    // The visitor asks for these, by the one button there is for it.
    let on_request = ["src/files.mjs", "src/offline.mjs", "src/sw.js"];
    let others: Vec<_> =
        code.iter().filter(|(name, _)| !on_request.contains(&name.as_str())).cloned().collect();
    none(&lines_with(&others, &["serviceWorker", "service_worker", "caches"]), "something would be stored");
    let sending =
        ["XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "url(http", "url(\"http", "@import \""];
    none(&lines_with(&code, &sending), "something would be requested");
}

#[test]
fn every_text_is_used() {
    let code: String = files("src", &["rs"]).into_iter().map(|(_, text)| text).collect();
    let tables = [
        "attributes",
        "people",
        "glossary",
        "sources",
        "facts",
        "questions",
        "systems",
        "timeline",
        "papers",
        "plan",
        "scenarios",
    ];
    let mut unused = Vec::new();
    for (name, text) in files("src/text/da", &["ftl"]) {
        if tables.iter().any(|table| name.ends_with(&format!("{table}.ftl"))) {
            continue;
        }
        let starts_message = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        for line in text.lines().filter(starts_message) {
            let Some((id, _)) = line.split_once(" =") else { continue };
            let name = id.replace('-', "_");
            if !code.contains(&format!("{name}(")) && !code.contains(&format!("say::{name},")) {
                unused.push(format!("{name}: {id}"));
            }
        }
    }
    none(&unused, "messages that nothing shows");
}

/// The ids of the messages of a Fluent file, in order.
fn ids(file: &str) -> Vec<String> {
    let text = files(file, &["ftl"]).remove(0).1;
    let messages = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    messages.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn every_fact_is_told_and_every_source_is_cited() {
    let prose: String = files("src/text/da", &["md"]).into_iter().map(|(_, text)| text).collect();
    let told = |id: &&String| !prose.contains(&format!("{{fact-{id}}}"));
    let facts = ids("src/text/da/facts.ftl");
    none(&facts.iter().filter(told).cloned().collect::<Vec<_>>(), "facts that no page tells");
    let tables: String = ["facts", "systems", "timeline"]
        .iter()
        .map(|table| files(&format!("src/text/da/{table}.ftl"), &["ftl"]).remove(0).1)
        .collect();
    let cited: Vec<&str> = tables
        .lines()
        .filter_map(|line| line.trim().strip_prefix(".source = "))
        .flat_map(|sources| sources.split(' '))
        .collect();
    let named = |id: &String| cited.contains(&id.as_str()) || prose.contains(&format!("(#source-{id})"));
    let sources = ids("src/text/da/sources.ftl");
    none(&sources.into_iter().filter(|id| !named(id)).collect::<Vec<_>>(), "sources that nothing cites");
}

#[test]
fn every_section_that_a_comment_cites_is_there() {
    let design = files("docs/design.md", &[]).remove(0).1;
    let sections: Vec<&str> = design.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let mut lost = Vec::new();
    let mut cited = 0;
    for folder in ["src", "build", "xtask/src", "tests/e2e"] {
        for (name, text) in files(folder, &["rs", "mjs"]) {
            let words = text.replace("\n///", "").replace("\n//!", "").replace("\n//", "");
            for citation in words.split("`docs/design.md`, \"").skip(1) {
                let section = citation.split('"').next().unwrap_or_default();
                cited += 1;
                if !sections.contains(&section) {
                    lost.push(format!("{name}: {section}"));
                }
            }
        }
    }
    assert!(cited > 10, "comments cite docs/design.md in another form");
    none(&lost, "sections of docs/design.md that are not there");
}
