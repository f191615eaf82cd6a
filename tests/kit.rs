//! The teacher's kit: every paper in both languages, whole and labelled; and every number on paper held against a
//! calculation of its own, from the data files.
#![cfg(all(feature = "pages", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

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

// ---- numbers -----------------------------------------------------------------------------------------------------

#[test]
fn the_points_on_paper_are_those_of_the_file() {
    let card = json("cards-1")["cards"][0]["points"].clone();
    let form = json("form-1");
    for slug in ["ark-b-regn-selv", "pointkort", "sheet-b-work-it-out", "points-card"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let tables = with_class(xml.root(), "points__card");
        assert_eq!(tables.len(), ATTRIBUTES.len(), "{slug}");
        for (table, attribute) in tables.into_iter().zip(form["attributes"].as_array().unwrap()) {
            let printed: Vec<i32> = rows(table).iter().map(|row| number(&row[1])).collect();
            let levels: Vec<String> = match attribute["bands"].as_array() {
                Some(bands) => bands.iter().map(|band| band["id"].as_str().unwrap().to_owned()).collect(),
                None => {
                    let levels = attribute["levels"].as_array().unwrap();
                    levels.iter().map(|level| level.as_str().unwrap().to_owned()).collect()
                }
            };
            let points = &card[attribute["id"].as_str().unwrap()];
            let expected: Vec<i32> = levels.iter().map(|id| points[id].as_i64().unwrap() as i32).collect();
            assert_eq!(printed, expected, "{slug}, {}", attribute["id"]);
        }
    }
}

#[test]
fn every_sum_that_can_occur_is_looked_up_right() {
    let card = json("cards-1")["cards"][0]["points"].clone();
    let ends = |pick: fn(Vec<i64>) -> i64| -> i64 {
        let of = |levels: &Value| levels.as_object().unwrap().values().map(|p| p.as_i64().unwrap()).collect();
        card.as_object().unwrap().values().map(|levels| pick(of(levels))).sum()
    };
    let (lowest, highest) =
        (ends(|all| all.into_iter().min().unwrap()), ends(|all| all.into_iter().max().unwrap()));
    for slug in ["ark-b-regn-selv", "points-card"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let entry = |entry: Node| {
            let both: Vec<i32> =
                entry.children().filter(Node::is_element).map(|part| number(&words(part))).collect();
            (both[0], both[1])
        };
        let list = with_class(xml.root(), "look-up__list").remove(0);
        let printed: Vec<_> = elements(list, "li").into_iter().map(entry).collect();
        let expected: Vec<_> =
            (lowest as i32..=highest as i32).map(|total| (total, out_of_100(total))).collect();
        assert_eq!(printed, expected, "{slug}");
    }
}

#[test]
fn every_sum_of_the_answer_key_is_right() {
    let citizens =
        [("Tage", [6, 0, -3, 1, 5, 0, -5, -1].as_slice()), ("Vera", [6, 5, -3, -1, 0, 6, 1, 2].as_slice())];
    for (lang, slug) in [(Lang::Da, "facit"), (Lang::En, "answer-key")] {
        let text = tree(page(slug));
        let key = words(Xml::parse(&text).unwrap().root());
        let mut all: Vec<(String, Vec<i32>)> =
            people().iter().map(|(name, levels)| (name.clone(), terms(levels))).collect();
        assert_eq!(all.len(), 12);
        all.extend(citizens.map(|(name, terms)| (name.to_owned(), terms.to_vec())));
        for (name, terms) in all {
            let total: i32 = terms.iter().sum();
            let (sum, shown, risk) = (written(&terms), signed(total), out_of_100(total));
            let expected = match lang {
                Lang::Da => format!(
                    "{name}: {sum} = {shown} point. {shown} point = {risk} ud af 100. Farven er {}.",
                    colour(lang, total)
                ),
                Lang::En => format!("{name}: {sum} = {shown} point"),
            };
            assert!(key.contains(&expected), "{slug} lacks: {expected}");
        }
    }
}

#[test]
fn the_changes_of_sheet_a_come_out_as_the_key_says() {
    let levels = people()["Mette"].clone();
    let total = |attribute: &str, level: &str| {
        let mut changed = levels.clone();
        changed[attribute] = Value::from(level);
        terms(&changed).iter().sum::<i32>()
    };
    let before = out_of_100(terms(&levels).iter().sum());
    let text = tree(page("facit"));
    let xml = Xml::parse(&text).unwrap();
    let key = words(xml.root());
    for (way, after) in [
        ("Alder: 34 → 52 år", total("age", "50_59")),
        ("Tror på job: inden 1 år → inden 3 mdr.", total("own_expectation", "within_3_months")),
        ("Sms: ja → nej", total("text_messages", "no")),
    ] {
        let (_, told) = key.split_once(way).unwrap_or_else(|| panic!("the key lacks {way}"));
        let told: String = told.chars().take(60).collect();
        assert!(told.contains(&format!("fra {before} % til {} %", out_of_100(after))), "{told}");
    }
    let ages = with_class(xml.root(), "grid--read").remove(0);
    let bands = ["18_29", "30_39", "40_49", "50_59", "60_66"];
    for (row, band) in rows(ages).into_iter().skip(1).zip(bands) {
        let total = total("age", band);
        let printed: Vec<i32> = row[1..4].iter().map(|cell| number(cell)).collect();
        assert_eq!(printed, [points("age", band), total, out_of_100(total)], "{band}");
        assert_eq!(row[4].to_lowercase(), colour(Lang::Da, total));
    }
}

/// Somebody on sheet D: number, group, and whether they are without a job half a year later.
type Card = (i32, String, bool);

fn cards(slug: &str) -> Vec<Card> {
    let text = tree(page(slug));
    let xml = Xml::parse(&text).unwrap();
    let card = |card: Node| {
        let part = |class| words(with_class(card, class).remove(0));
        let later = part("drawn__later");
        let happened = later.ends_with("uden job") || later.ends_with("no job");
        let risk = with_class(card, "drawn__risk").remove(0);
        (number(&words(elements(risk, "strong").remove(0))), part("drawn__group"), happened)
    };
    with_class(xml.root(), "drawn").into_iter().map(card).collect()
}

/// The draw is the same each time: whoever has cut the cards out once can use them with any key.
#[test]
fn the_twenty_are_drawn_once_and_for_all() {
    let card = |risk, group: &str, happened| (risk, group.to_owned(), happened);
    let expected = [
        card(24, "A", true),
        card(29, "B", false),
        card(34, "A", false),
        card(15, "B", true),
        card(20, "A", false),
        card(18, "B", false),
        card(11, "A", false),
        card(60, "B", false),
        card(13, "A", false),
        card(79, "B", true),
        card(21, "A", false),
        card(14, "B", false),
        card(47, "A", true),
        card(25, "B", false),
        card(9, "A", false),
        card(60, "B", true),
        card(75, "A", true),
        card(25, "B", false),
        card(52, "A", false),
        card(43, "B", true),
    ];
    assert_eq!(cards("ark-d-graensen"), expected);
    assert_eq!(cards("sheet-d-the-line"), expected);
}

#[test]
fn the_errors_of_the_key_are_those_one_counts_on_the_cards() {
    let cards = cards("ark-d-graensen");
    let text = tree(page("facit"));
    let xml = Xml::parse(&text).unwrap();
    let printed = rows(with_class(xml.root(), "grid--read").remove(1));
    let mut expected = Vec::new();
    for line in [40, 50, 60] {
        for group in ["", "A", "B"] {
            let here = || cards.iter().filter(move |card| group.is_empty() || card.1 == group);
            let above = here().filter(|card| card.0 >= line).count();
            let nothing = here().filter(|card| card.0 >= line && !card.2).count();
            let missed = here().filter(|card| card.0 < line && card.2).count();
            expected.push([above, nothing, missed, nothing + missed].map(|count| count.to_string()).to_vec());
        }
    }
    let counted: Vec<Vec<String>> = printed.into_iter().skip(1).map(|row| row[1..].to_vec()).collect();
    assert_eq!(counted, expected);
}

/// Every set of up to three answers is tried here once more, in the simplest way.
#[test]
fn the_ways_into_green_are_all_there_is() {
    let ways = |name: &str| {
        let levels = people()[name].clone();
        let own = terms(&levels);
        let total: i32 = own.iter().sum();
        // The most that one answer can take away.
        let gains: Vec<i32> = ATTRIBUTES
            .iter()
            .zip(&own)
            .map(|(attribute, own)| {
                let all = json("cards-1")["cards"][0]["points"][attribute].clone();
                let least =
                    all.as_object().unwrap().values().map(|p| p.as_i64().unwrap() as i32).min().unwrap();
                own - least
            })
            .collect();
        let reaches = |set: &[usize]| total - set.iter().map(|at| gains[*at]).sum::<i32>() < 0;
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for bits in 1_u32..256 {
            let set: Vec<usize> = (0..8).filter(|at| bits >> at & 1 == 1).collect();
            if set.len() <= 3 && reaches(&set) {
                sets.push(set);
            }
        }
        let within = |small: &[usize], large: &[usize]| small.iter().all(|at| large.contains(at));
        let all = sets.clone();
        sets.retain(|set| !all.iter().any(|other| other.len() < set.len() && within(other, set)));
        sets
    };
    assert_eq!(ways("Mette").iter().filter(|set| set.len() == 1).count(), 3);
    assert!(ways("Lone").is_empty());
    let text = tree(page("facit"));
    let key = words(Xml::parse(&text).unwrap().root());
    assert_eq!(key.matches("Mette bliver grøn, hvis").count(), 3);
    let pairs = ways("Karsten").iter().filter(|set| set.len() == 2).count();
    assert_eq!(pairs, 1);
    assert!(key.contains(
        "Karsten bliver grøn, hvis »Uden job« bliver »2 måneder« og »Job i nærheden« bliver »mange«."
    ));
}

#[test]
fn the_glossary_has_each_word_under_its_language() {
    for slug in ["ordliste", "glossary"] {
        let text = tree(page(slug));
        let xml = Xml::parse(&text).unwrap();
        let rows = rows(with_class(xml.root(), "words").remove(0));
        assert_eq!(rows.len(), 21, "{slug}");
        assert_eq!(rows[6][..2], ["Grænse", "Line"].map(str::to_owned), "{slug}");
    }
}
