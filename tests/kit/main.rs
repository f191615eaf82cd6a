//! The teacher's kit: every paper in both languages, whole and labelled; and every number on paper held against a
//! calculation of its own, from the data files.
#![cfg(all(feature = "pages", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod cards;
mod key;
mod numbers;
mod scales;

use er_du_groen::state::Address;
use er_du_groen::state::kit::{Document, Set, documents};
use er_du_groen::text::Lang;
use er_du_groen::text::messages::plan;
use er_du_groen::ui::{KitPage, kit_pages};
use roxmltree::{Document as Xml, Node};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::OnceLock;

/// A page as a tree. The kit writes well-formed markup.
fn tree(page: &KitPage) -> String {
    format!("<body>{}</body>", page.body)
}

/// All pages, with or without a public address; drawn once.
fn pages(address: Option<&'static str>) -> &'static [KitPage] {
    static PAGES: [OnceLock<Vec<KitPage>>; 2] = [const { OnceLock::new() }; 2];
    PAGES[usize::from(address.is_some())].get_or_init(|| kit_pages(address))
}

fn page(slug: &str) -> &'static KitPage {
    pages(None).iter().find(|page| page.slug == slug).unwrap()
}

/// The address that the pages with codes are drawn for.
const ADDRESS: Option<&str> = Some("https://example.org/");

fn with_class<'a, 'i>(node: Node<'a, 'i>, class: &str) -> Vec<Node<'a, 'i>> {
    let has =
        |node: &Node| node.attribute("class").is_some_and(|names| names.split(' ').any(|one| one == class));
    node.descendants().filter(has).collect()
}

fn elements<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    node.descendants().filter(|node| node.has_tag_name(name)).collect()
}

/// The words of an element, with ordinary spaces and no soft hyphens.
fn words(node: Node) -> String {
    let text: String = node.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
    text.replace('\u{ad}', "").replace('\u{a0}', " ")
}

/// A whole number as it is printed, with a minus or a plus.
fn number(text: &str) -> i32 {
    text.trim().replace('\u{2212}', "-").trim_start_matches('+').parse().unwrap_or_else(|_| panic!("{text}"))
}

/// The rows of a table, cell by cell.
fn rows(table: Node) -> Vec<Vec<String>> {
    let cells = |row: Node| row.children().filter(Node::is_element).map(words).collect();
    elements(table, "tr").into_iter().map(cells).collect()
}

// ---- the model once more, from its file ------------------------------------------------------------------------

fn json(file: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(format!("src/model/data/{file}.json")).unwrap()).unwrap()
}

fn people() -> BTreeMap<String, Value> {
    let mut people = BTreeMap::new();
    for file in ["cards-1", "kit-people-1"] {
        for person in json(file)["profiles"].as_array().unwrap() {
            people.insert(person["name"].as_str().unwrap().to_owned(), person["levels"].clone());
        }
    }
    people
}

const ATTRIBUTES: [&str; 8] = [
    "age",
    "months_without_job",
    "education",
    "latest_job",
    "jobs_nearby",
    "health",
    "own_expectation",
    "text_messages",
];

fn points(attribute: &str, level: &str) -> i32 {
    let points = &json("cards-1")["cards"][0]["points"][attribute][level];
    points.as_i64().unwrap_or_else(|| panic!("{attribute} {level}")) as i32
}

/// The points of somebody's answers, in form order.
fn terms(levels: &Value) -> Vec<i32> {
    ATTRIBUTES.iter().map(|attribute| points(attribute, levels[attribute].as_str().unwrap())).collect()
}

/// Odds of a third at 0 points, doubled every 10; rounded, but never into the next colour.
fn out_of_100(total: i32) -> i32 {
    let odds = libm::exp2(f64::from(total) / 10.0) / 3.0;
    let rounded = (100.0 * odds / (1.0 + odds)).round() as i32;
    match total {
        ..=-1 => rounded.min(24),
        0..=15 => rounded.clamp(25, 49),
        _ => rounded.max(50),
    }
}

fn colour(lang: Lang, total: i32) -> &'static str {
    let at = usize::from(total >= 0) + usize::from(total >= 16);
    match lang {
        Lang::Da => ["grøn", "gul", "rød"][at],
        Lang::En => ["green", "yellow", "red"][at],
    }
}

/// "−3 + 5 = 2": the sum as one writes it.
fn written(terms: &[i32]) -> String {
    let mut text = String::new();
    for (at, term) in terms.iter().enumerate() {
        text += match (at, *term < 0) {
            (0, true) => "−",
            (0, false) => "",
            (_, true) => " − ",
            (_, false) => " + ",
        };
        text += &term.abs().to_string();
    }
    text
}

fn signed(number: i32) -> String {
    number.to_string().replace('-', "−")
}

// ---- papers ------------------------------------------------------------------------------------------------------

#[test]
fn every_paper_and_set_is_there_in_both_languages_under_a_name_of_its_own() {
    let pages = pages(None);
    let expected = Lang::ALL.into_iter().flat_map(|lang| {
        let papers = documents().iter().map(move |document: &Document| (lang, document.slug(lang)));
        papers.chain(Set::ALL.into_iter().map(move |set| (lang, set.slug(lang))))
    });
    let found: Vec<_> = pages.iter().map(|page| (page.lang, page.slug)).collect();
    assert_eq!(found, expected.map(|(lang, slug)| (lang.code(), slug)).collect::<Vec<_>>());
    let names: BTreeSet<&str> = pages.iter().map(|page| page.slug).collect();
    assert_eq!(names.len(), pages.len(), "two pages would share a file");
    let plain = |slug: &&str| slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    assert!(names.iter().all(plain), "{names:?}");
}

#[test]
fn every_sheet_of_every_paper_says_that_the_model_is_made_up() {
    for page in pages(None) {
        let text = tree(page);
        let xml = Xml::parse(&text).unwrap();
        let papers = elements(xml.root(), "article");
        assert!(!papers.is_empty(), "{}", page.slug);
        let label = match page.lang {
            "da" => "Er du grøn? – Opdigtet model – ikke ASTA – modelversion 1",
            _ => "Er du grøn? – Made-up model – not ASTA – model version 1",
        };
        for sheet in papers.into_iter().flat_map(|paper| with_class(paper, "paper__sheet")) {
            let first = sheet.first_element_child().unwrap();
            assert_eq!(words(first), label, "{}", page.slug);
        }
    }
}

#[test]
fn a_paper_has_one_heading_and_is_listed_under_it() {
    for lang in Lang::ALL {
        for document in documents() {
            let text = tree(page(document.slug(lang)));
            let xml = Xml::parse(&text).unwrap();
            let headings: Vec<String> = elements(xml.root(), "h1").into_iter().map(words).collect();
            assert_eq!(headings, [document.title(lang)], "{}", document.slug(lang));
        }
        for set in Set::ALL {
            let text = tree(page(set.slug(lang)));
            let xml = Xml::parse(&text).unwrap();
            let headings: Vec<String> = elements(xml.root(), "h1").into_iter().map(words).collect();
            assert_eq!(headings, [set.title(lang)]);
            let main = elements(xml.root(), "main").remove(0);
            let papers: Vec<String> = elements(main, "article")
                .into_iter()
                .map(|paper| words(elements(paper, "h2").remove(0)))
                .collect();
            let expected: Vec<&str> = set.documents().map(|document| document.title(lang)).collect();
            assert_eq!(papers, expected, "{}", set.slug(lang));
        }
    }
}

/// The ids of `papers.ftl` are for its readers; here they are held against the table.
#[test]
fn titles_stand_in_the_order_of_the_table() {
    let papers = documents().iter().map(|document| document.slug(Lang::En));
    let expected: Vec<&str> = papers.chain(Set::ALL.into_iter().map(|set| set.slug(Lang::En))).collect();
    for lang in ["da", "en"] {
        let text = fs::read_to_string(format!("src/text/{lang}/papers.ftl")).unwrap();
        let ids: Vec<&str> = text.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
        assert_eq!(ids, expected);
    }
}

#[test]
fn no_slot_is_empty_and_no_link_is_lost() {
    let files: BTreeSet<String> = pages(None).iter().map(|page| format!("{}.html", page.slug)).collect();
    for page in pages(ADDRESS).iter().chain(pages(None)) {
        assert!(!page.body.contains("\"lost\""), "{}: {}", page.slug, lost(page));
        for word in ["style=", "<script", "<style", "javascript:", "{", "}"] {
            assert!(!page.body.contains(word), "{} holds {word}", page.slug);
        }
        let text = tree(page);
        let xml = Xml::parse(&text).unwrap();
        for href in xml.root().descendants().filter_map(|node| node.attribute("href")) {
            if let Some(hash) = href.strip_prefix("../index.html") {
                let Address { stray, .. } = Address::parse(hash);
                assert_eq!(stray, None, "{} links to {href}", page.slug);
            } else {
                assert!(files.contains(href), "{} links to {href}", page.slug);
            }
        }
    }
}

fn lost(page: &KitPage) -> String {
    let text = tree(page);
    let xml = Xml::parse(&text).unwrap();
    with_class(xml.root(), "lost").into_iter().map(words).collect::<Vec<_>>().join(", ")
}

#[test]
fn codes_are_drawn_where_others_can_reach_the_page_and_nowhere_else() {
    let codes = |address, slug: &str| {
        let page = pages(address).iter().find(|page| page.slug == slug).unwrap();
        page.body.matches("class=\"qr\"").count()
    };
    for (slug, count) in [("scenarier", 8), ("scenarios", 8), ("ark-b-regn-selv", 2), ("lektion-45", 1)] {
        assert_eq!(codes(ADDRESS, slug), count, "{slug}");
        assert_eq!(codes(None, slug), 0, "{slug}");
    }
    let empty = kit_pages(Some(""));
    assert!(empty.iter().all(|page| !page.body.contains("class=\"qr\"")));
}

#[test]
fn the_steps_of_a_plan_follow_each_other_from_its_beginning_to_its_end() {
    for lang in Lang::ALL {
        for minutes in [45, 90, 30] {
            let steps: Vec<_> = plan(lang).filter(|row| row.plan == minutes).collect();
            let mut at = 0;
            for step in steps {
                assert_eq!(step.from, at, "{}", step.teacher);
                at = step.to;
            }
            assert_eq!(at, minutes);
        }
    }
}
