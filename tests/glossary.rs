//! The glossary and the chapters: a term that a chapter uses is linked where it is used first.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::state::Page;
use er_du_groen::text::chapter::{self, Part};
use er_du_groen::text::messages::{facts, glossary};
use er_du_groen::text::prose::{Block, Span, spans};
use er_du_groen::text::{GlossaryEntry, Lang};

const CHAPTERS: [Page; 6] =
    [Page::Sees, Page::Line, Page::Real, Page::HowMuch, Page::Channel, Page::Casework];

/// Terms that are everyday words as well, in Danish or in English, so that most uses of them are not the term.
const EVERYDAY: [&str; 7] =
    ["decision", "hearing", "model", "point", "risk-score", "threshold", "unemployed"];

/// How a term may end where it is used: Danish forms, English plurals.
const ENDINGS: [&str; 10] = ["", "e", "en", "er", "erne", "et", "n", "ne", "r", "s"];

/// The running words of a chapter in order, facts among them, each stretch with the address it links to, if it does.
fn stretches(page: Page, lang: Lang) -> Vec<(&'static str, Option<&'static str>)> {
    let fact = |name: &str| facts(lang).nth(name.strip_prefix("fact-")?.parse().unwrap());
    let words = |placed: chapter::Placed| match placed.part {
        Part::Block(Block::Paragraph(words)) => Some(words),
        Part::Block(Block::Slot(name)) => Some(fact(name)?.words),
        _ => None,
    };
    let paragraphs = chapter::parts(page.chapter(lang).unwrap()).into_iter().filter_map(words);
    let stretch = |span| match span {
        Span::Text(text) | Span::Strong(text) | Span::Danish(text) => (text, None),
        Span::Link { text, href } => (text, Some(href)),
    };
    paragraphs.flat_map(spans).map(stretch).collect()
}

/// The names of an entry: "Sort boks", or both of "Tallet (risikoscore)".
fn names(entry: &GlossaryEntry) -> Vec<String> {
    let parts = entry.term.split(['(', ')', '/', ',']).map(|name| name.trim().to_lowercase());
    parts.filter(|name| !name.is_empty()).collect()
}

/// Whether words hold a name as a word of its own, in one of its forms.
fn holds(words: &str, name: &str) -> bool {
    let words = words.to_lowercase();
    words.match_indices(name).any(|(at, _)| {
        let before = words[..at].chars().next_back();
        // A hyphen goes on with the word: a "discrimination-barometer" is none of the two.
        let rest = words[at + name.len()..].chars();
        let after: String = rest.take_while(|c| c.is_alphanumeric() || *c == '-').collect();
        !before.is_some_and(char::is_alphanumeric) && ENDINGS.contains(&after.trim_end_matches('-'))
    })
}

#[test]
fn a_term_is_found_in_its_forms_and_in_no_other_word() {
    for (words, found) in [
        ("Du er sagsbehandler.", true),
        ("Sagsbehandleren skriver", true),
        ("en sagsbehandlerens", false),
        ("sagsbehandler- og borgersyn", true),
        ("et »sagsbehandler-barometer«", false),
        ("medsagsbehandler", false),
    ] {
        assert_eq!(holds(words, "sagsbehandler"), found, "{words}");
    }
}

#[test]
fn a_term_is_linked_where_a_chapter_uses_it_first() {
    let mut unlinked = Vec::new();
    for page in CHAPTERS {
        for lang in Lang::ALL {
            let stretches = stretches(page, lang);
            for entry in glossary(lang).filter(|entry| !EVERYDAY.contains(&entry.id)) {
                let uses = |words: &str| names(&entry).iter().any(|name| holds(words, name));
                let own = format!("#{}", entry.anchor());
                let linked = stretches.iter().position(|(_, href)| *href == Some(own.as_str()));
                let used = stretches.iter().position(|(words, href)| href.is_none() && uses(words));
                if used.is_some_and(|used| linked.is_none_or(|linked| used < linked)) {
                    unlinked.push(format!("{page:?} {lang:?}: {}", entry.id));
                }
            }
        }
    }
    assert!(unlinked.is_empty(), "used before they are linked:\n{}", unlinked.join("\n"));
}
