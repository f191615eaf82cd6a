//! Every page as HTML, drawn natively in both languages: what a reader gets, and what must not be in it.
#![cfg(all(feature = "pages", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::state::kit::{Set, documents};
use er_du_groen::state::{Address, Page, Route};
use er_du_groen::text::{Lang, chapter};
use er_du_groen::ui::{FirstScreen, first_screen, page};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The address of every page.
fn pages() -> Vec<String> {
    let of = |lang| Page::all().iter().map(move |entry| Route::to(lang, entry.page).hash());
    Lang::ALL.into_iter().flat_map(of).collect()
}

/// Every address that shows something of its own: each page, and each step of a chapter.
fn addresses() -> Vec<String> {
    let steps = |lang, page: Page| {
        let steps = page.chapter(lang).into_iter().flat_map(chapter::steps);
        steps.map(move |step| Route::to_anchor(lang, page, step.id).hash())
    };
    let of = |lang| Page::all().iter().flat_map(move |entry| steps(lang, entry.page));
    pages().into_iter().chain(Lang::ALL.into_iter().flat_map(of)).collect()
}

fn drawn<T>(drawing: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, drawing)
}

/// The page before the app runs.
fn screen(hash: &str) -> FirstScreen {
    drawn(first_screen(&CATALOGUE, hash))
}

/// The app's first drawing, dialogs and all; each address is drawn once.
fn app(hash: &str) -> Arc<str> {
    static DRAWN: Mutex<BTreeMap<String, Arc<str>>> = Mutex::new(BTreeMap::new());
    if let Some(html) = DRAWN.lock().unwrap().get(hash) {
        return Arc::clone(html);
    }
    let html: Arc<str> = drawn(page(&CATALOGUE, hash, true)).into();
    DRAWN.lock().unwrap().insert(hash.to_owned(), Arc::clone(&html));
    html
}

/// The page's words, a line for each element that has some of its own.
fn words(html: &str) -> String {
    let mut lines = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let labels = tag.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next());
        lines.extend(labels.map(|label| format!("[{label}]")));
        let shown = text.trim();
        if !shown.is_empty() {
            lines.push(shown.replace('\u{a0}', "␣").replace('\u{ad}', "¬"));
        }
    }
    lines.join("\n")
}

#[test]
fn the_words_of_every_page() {
    for hash in &pages() {
        let name = hash.trim_start_matches("#/").replace('/', "_");
        insta::assert_snapshot!(name, words(&app(hash)));
    }
}

#[test]
fn the_notices_speak_both_languages() {
    let screen = screen("");
    insta::assert_snapshot!(words(&(screen.notice + &screen.noscript)));
}

#[test]
fn the_bar_for_learning_platforms_speaks_both_languages() {
    insta::assert_snapshot!(words(&screen("").package_bar));
}

#[test]
fn the_prerendered_controls_are_switched_off() {
    let body = screen("").body;
    for control in ["<input", "<button"] {
        for piece in body.split(control).skip(1) {
            let tag = piece.split('>').next().unwrap();
            assert!(tag.contains("disabled"), "{control}{tag}>");
        }
    }
}

#[test]
fn no_page_has_inline_style_or_script_or_an_unfilled_place() {
    for hash in &addresses() {
        let body = app(hash);
        for word in ["style=", "<script", "<style", "javascript:", "prose__missing"] {
            assert!(!body.contains(word), "{hash} holds {word}");
        }
    }
}

/// What the build lays beside the page; `tests/e2e/teach.test.mjs` looks whether it is there.
fn files_beside_the_page() -> Vec<String> {
    let papers = documents().iter().flat_map(|paper| Lang::ALL.map(|lang| paper.file(lang)));
    let sets = Set::ALL.into_iter().flat_map(|set| Lang::ALL.map(|lang| set.file(lang)));
    let files = ["er-du-groen.html", "er-du-groen-scorm-1.2.zip", "hosting/README.md"];
    papers.chain(sets).chain(files.map(str::to_owned)).collect()
}

#[test]
fn every_link_of_the_site_leads_to_a_page_and_an_anchor_that_exist() {
    let files = files_beside_the_page();
    let definitions = screen("").definitions;
    for hash in &addresses() {
        let body = app(hash);
        for href in body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if let Some(path) = href.strip_prefix("#/") {
                let Address { route, stray, .. } = Address::parse(href);
                assert_eq!(stray, None, "{hash} links to {href}");
                assert_eq!(route.hash(), href.split('?').next().unwrap(), "{path}");
                if let Some(anchor) = route.anchor.as_ref() {
                    let target = app(href);
                    assert!(target.contains(&format!("id=\"{anchor}\"")), "{href} has no target");
                }
            } else if let Some(id) = href.strip_prefix('#') {
                let target = format!("id=\"{id}\"");
                assert!(body.contains(&target) || definitions.contains(&target), "{hash} refers to {id}");
            } else {
                let outside = href.starts_with("https://") || href.starts_with("http://");
                let framed = ["?visning=indlejret#/da/udforsk", "?view=embedded#/en/explore"].contains(&href);
                assert!(outside || framed || files.iter().any(|file| file == href), "{hash} links to {href}");
            }
        }
    }
}

#[test]
fn ids_are_unique() {
    for hash in &addresses() {
        let body = app(hash);
        let mut ids: Vec<&str> =
            body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{hash} has an id twice");
    }
}

#[test]
fn the_bars_of_chapter_6_show_what_their_fact_says() {
    let step = |lang| Route::to_anchor(lang, Page::Channel, "reality").hash();
    let shares = [(Lang::Da, ["22\u{a0}%", "69\u{a0}%", "44\u{a0}%"]), (Lang::En, ["22%", "69%", "44%"])];
    for (lang, shares) in shares {
        let body = app(&step(lang));
        let (table, fact) = body.split_once("</table>").unwrap();
        for share in shares {
            assert!(table.contains(&format!(">{share}</td>")), "{share} is in the table");
            assert!(fact.split("</p>").next().unwrap().contains(share), "{share} is in the fact");
        }
    }
}
