//! Links: what is written reads back, real links of version 1 read for ever, and nothing is left out in silence.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{Catalogue, Form, Kind, Profile};
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::state::{Address, Hidden, Link, LinkComplaint, Part, Person, check_word, link_complaint};
use er_du_groen::text::Lang;
use proptest::prelude::*;
use std::collections::BTreeSet;

const REAL_LINKS: &str = include_str!("data/links-v1.txt");
/// Bytes of a link that are read.
const LONGEST_READ: usize = 400;
/// Characters of a foreign text that are shown.
const LONGEST_SHOWN: usize = 40;

fn form() -> &'static Form {
    &CATALOGUE.form
}

fn read(query: &str) -> (Option<Link>, Vec<LinkComplaint>) {
    Link::read(&CATALOGUE, query)
}

fn sentences(lang: Lang, complaints: &[LinkComplaint]) -> Vec<String> {
    complaints.iter().map(|complaint| link_complaint(lang, &CATALOGUE, complaint)).collect()
}

fn any_person() -> impl Strategy<Value = Person> {
    let limits = |index| form().attribute(index).limits();
    let answers: Vec<_> = form().indices().map(limits).map(|(low, high)| low..=high).collect();
    (0..CATALOGUE.presets.len(), answers)
        .prop_map(|(preset, answers)| Person { preset, profile: Profile::new(form(), answers).unwrap() })
}

/// Any link but the one that carries nothing.
fn any_link() -> impl Strategy<Value = Link> {
    let hidden = prop::collection::vec(prop::sample::select(&Part::ALL[..]), 0..6)
        .prop_map(|parts| parts.into_iter().fold(Hidden::default(), Hidden::with));
    let person = prop::option::weighted(0.9, any_person());
    (
        person,
        prop::option::of(any_person()),
        hidden,
        any::<bool>(),
        prop::option::of(0..4_usize),
        prop::option::of(10..=80_u8),
    )
        .prop_map(|(person, frozen, hidden, guess, version, line)| Link {
            person,
            frozen,
            hidden,
            guess,
            version,
            line,
        })
        .prop_filter("a link carries something", |link| *link != Link::default())
}

/// A valid link after some accidents on its way.
fn any_damaged_link() -> impl Strategy<Value = String> {
    let letters = prop::sample::select("mpsahgtvlx=&.-0123456789cnrz;)? Aæ".chars().collect::<Vec<_>>());
    let accident = (any::<prop::sample::Index>(), 0..5_u8, letters);
    (any_link(), prop::collection::vec(accident, 1..8)).prop_map(|(link, accidents)| {
        let mut text: Vec<char> = link.query(&CATALOGUE).chars().collect();
        for (place, kind, letter) in accidents {
            let at = place.index(text.len() + 1);
            match kind {
                0 => text.insert(at, letter),
                1 if at < text.len() => text[at] = letter,
                2 if at < text.len() => drop(text.remove(at)),
                3 => text.truncate(at.max(1)),
                _ => text.extend_from_within(at..),
            }
        }
        text.into_iter().collect()
    })
}

fn any_junk() -> impl Strategy<Value = String> {
    let letters = prop::sample::select("mpsahgtvl=&.0123456789cnr-".chars().collect::<Vec<_>>());
    let letters =
        |most| prop::collection::vec(letters.clone(), 0..most).prop_map(|all| all.into_iter().collect());
    prop_oneof![10 => "\\PC{0,60}", 30 => letters(40), 1 => letters(600)]
}

/// What a sentence quotes of a text.
fn quoted(lang: Lang, text: &str) -> String {
    let text: String = text.chars().take(LONGEST_SHOWN).collect();
    match lang {
        Lang::Da => format!("»{text}«"),
        Lang::En => format!("“{text}”"),
    }
}

fn whole_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether each answer is the person's, or named.
fn answers_are_kept_or_named(person: Option<&Person>, answers: &str, named: &dyn Fn(&str) -> bool) -> bool {
    let Some(person) = person else { return false };
    let parts: Vec<&str> = answers.split('.').collect();
    let kept = form().indices().zip(&parts).all(|(attribute, part)| {
        part.is_empty()
            || part.parse() == Ok(person.profile.answer(attribute)) && whole_number(part)
            || named(part)
    });
    kept && (parts.len() <= form().len() || named(&format!(".{}", parts[form().len()..].join("."))))
}

/// Whether every piece of a link without percent signs is read, or named in these sentences.
fn every_piece_is_read_or_named(query: &str, link: Option<&Link>, lang: Lang, sentences: &[String]) -> bool {
    let named = |text: &str| {
        let quoted = quoted(lang, text);
        sentences.iter().any(|sentence| sentence.contains(&quoted))
    };
    let preset = |id: &str| CATALOGUE.presets.iter().any(|preset| preset.id() == id);
    let mut seen = BTreeSet::new();
    let mut end = 0;
    query.split('&').all(|piece| {
        end += piece.len();
        if end > LONGEST_READ {
            let said = |sentence: &String| sentence.contains("for langt") || sentence.contains("too long");
            return piece.is_empty() || sentences.iter().any(said);
        }
        end += 1;
        let piece = piece.trim_start_matches("amp;");
        let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
        if piece.is_empty() || named(piece) {
            seen.insert(key);
            return true;
        }
        let first = seen.insert(key);
        let read = match key {
            "m" => whole_number(value),
            "p" => preset(value) || value.is_empty() || named(value),
            "s" => answers_are_kept_or_named(link.and_then(|link| link.person.as_ref()), value, &named),
            "a" => {
                let (name, answers) = value.split_once('-').unwrap_or(("", value));
                (preset(name) || name.is_empty() || named(name))
                    && answers_are_kept_or_named(link.and_then(|link| link.frozen.as_ref()), answers, &named)
            }
            "h" => {
                let other: String = value.chars().filter(|at| Part::from_letter(*at).is_none()).collect();
                link.is_some_and(|link| !link.hidden.is_empty()) && (other.is_empty() || named(&other))
            }
            "g" => ["0", "1"].contains(&value),
            "v" => ["2018-07", "2018-10", "2024-01", "2026-04"].contains(&value),
            "l" => {
                whole_number(value) && value.parse().is_ok_and(|percent: u32| (10..=80).contains(&percent))
            }
            _ => false,
        };
        first && read
    })
}

#[track_caller]
fn check_foreign(query: &str) {
    let (link, complaints) = read(query);
    if let Some(link) = link.as_ref().filter(|link| **link != Link::default()) {
        let again = read(&link.query(&CATALOGUE));
        assert_eq!(again, (Some(link.clone()), Vec::new()), "{query}");
    }
    for lang in Lang::ALL {
        let sentences = sentences(lang, &complaints);
        let whole =
            query.contains('%') || every_piece_is_read_or_named(query, link.as_ref(), lang, &sentences);
        assert!(whole, "{query}\n{link:?}\n{}", sentences.join("\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn a_link_reads_back_as_it_was(link in any_link()) {
        let query = link.query(&CATALOGUE);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-&=".contains(&byte);
        prop_assert!(query.bytes().all(plain), "{}", query);
        prop_assert!(query.len() < 110);
        prop_assert_eq!(read(&query), (Some(link), Vec::new()));
    }

    #[test]
    fn a_link_survives_mail_programs(link in any_link(), escaped in prop::collection::vec(any::<bool>(), 100)) {
        let query = link.query(&CATALOGUE);
        let some = query.bytes().zip(escaped).map(|(byte, escaped)| {
            if escaped { format!("%{byte:02x}") } else { char::from(byte).to_string() }
        });
        prop_assert_eq!(read(&some.collect::<String>()), (Some(link.clone()), Vec::new()));
        prop_assert_eq!(read(&query.replace('&', "&amp;")), (Some(link.clone()), Vec::new()));
        let twice: String = query.bytes().map(|byte| format!("%25{byte:02X}")).collect();
        let address = Address::parse(&format!("#/da/udforsk?{twice}"));
        prop_assert_eq!(read(&address.query.unwrap()), (Some(link), Vec::new()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(50_000))]

    #[test]
    fn every_part_of_a_damaged_link_is_read_or_named(query in any_damaged_link()) {
        check_foreign(&query);
    }

    #[test]
    fn every_part_of_any_text_is_read_or_named(query in any_junk()) {
        check_foreign(&query);
    }
}

/// A person as the file of real links writes one: preset, then each answer by its name.
fn described(person: Option<&Person>) -> String {
    let Some(person) = person else { return "-".into() };
    let answers = form().indices().map(|index| {
        let answer = person.profile.answer(index);
        match &form().attribute(index).kind {
            Kind::Range(_) => answer.to_string(),
            Kind::Choice { levels, .. } => levels[usize::from(answer)].to_string(),
        }
    });
    let preset = CATALOGUE.presets[person.preset].id();
    [preset].into_iter().chain(answers).collect::<Vec<_>>().join(" ")
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Controls => "controls",
        Part::Number => "number",
        Part::Reasons => "reasons",
        Part::Counterfactuals => "counterfactuals",
        Part::Compare => "compare",
        Part::Unknowns => "unknowns",
    }
}

#[test]
fn real_links_of_version_1_read_the_same_for_ever() {
    let catalogue: &Catalogue = &CATALOGUE;
    let mut words = BTreeSet::new();
    for line in REAL_LINKS.lines().filter(|line| !line.starts_with("# ")) {
        let hash = line.split(" | ").next().unwrap();
        let address = Address::parse(hash);
        assert_eq!(address.stray, None, "{line}");
        let query = address.query.unwrap();
        let (link, complaints) = read(&query);
        let link = link.unwrap();
        let hidden: Vec<_> = link.hidden.iter().map(part_name).collect();
        let word = check_word(&link, catalogue);
        let columns = [
            hash,
            &described(link.person.as_ref()),
            &described(link.frozen.as_ref()),
            if hidden.is_empty() { "-" } else { &hidden.join(" ") },
            if link.guess { "yes" } else { "no" },
            &word,
        ];
        assert_eq!(columns.join(" | "), line);
        // A later model is named, and nothing else.
        assert!(complaints.iter().all(|complaint| *complaint == LinkComplaint::OtherModel), "{line}");
        let parameters = |query: &str| query.split_once('&').unwrap().1.to_owned();
        assert_eq!(parameters(&link.query(catalogue)), parameters(&query));
        words.insert(word);
    }
    assert!(words.len() >= 20, "at least twenty links, each with a word of its own");
    assert_eq!(words.len(), REAL_LINKS.lines().count() - 2);
}

#[test]
fn one_other_answer_gives_another_check_word() {
    let word = |person| check_word(&Link { person: Some(person), ..Link::default() }, &CATALOGUE);
    for (preset, found) in CATALOGUE.presets.iter().enumerate() {
        let own = word(Person { preset, profile: found.profile.clone() });
        assert!(own.len() == 4 && !own.contains(['0', 'o', '1', 'l', 'i']), "{own}");
        for attribute in form().indices() {
            let (low, high) = form().attribute(attribute).limits();
            for answer in (low..=high).filter(|answer| *answer != found.profile.answer(attribute)) {
                let profile = found.profile.with(form(), attribute, answer).unwrap();
                assert_ne!(word(Person { preset, profile }), own);
            }
        }
    }
}

#[track_caller]
fn check_nothing_usable(query: &str, told: usize) {
    let (link, complaints) = read(query);
    assert_eq!((link, complaints.len()), (None, told), "{query}: {complaints:?}");
}

#[test]
fn a_link_without_a_valid_part_is_none() {
    check_nothing_usable("", 0);
    check_nothing_usable("&&", 0);
    check_nothing_usable("m=1", 0);
    check_nothing_usable("m=2", 1);
    check_nothing_usable("p=bob&s=", 2);
    check_nothing_usable("p=bob&s=x.y", 2);
    check_nothing_usable("s=........34", 1);
    check_nothing_usable("a=lone&h=z&g=2", 3);
    check_nothing_usable("M=1&P=METTE&S=34.7", 3);
    check_nothing_usable(&"æ".repeat(500), 1);
    assert_eq!(read("g=0"), (Some(Link::default()), Vec::new()));
}

/// Links with something to tell, at least one for each sentence.
const TOLD: [&str; 24] = [
    "m=2&p=mette&s=34.7.2.2.1.1.1.0",
    "m=x&g=1",
    "m=1&p=mette&s=34.7.2.2.1.1.1.0&t=25.50&l=3",
    "m=1&p=mette&s=34.7.2.2.1.1.1.0&p=lone&s=58.14.2.0.2.1.2.1",
    "m=1&p=bob&s=34.7.2.2.1.1.1.0",
    "m=1&p=bob&g=1",
    "m=1&s=34.7.2.2.1.1.1.0",
    "m=1&p=lone",
    "m=1&p=lone&s=58.14.2.0.2.1.2",
    "m=1&p=lone&s=58..2..2.1.2.1",
    "m=1&p=lone&s=58.14.2.0.2.1.2.1.",
    "m=1&p=lone&s=58.14.2.0.2.1.2.1.4.4",
    "m=1&p=lone&s=58.14.2.0.2.1.2.1)",
    "m=1&p=lone&s=99.37.9.4.3.3.3.2",
    "m=1&p=lone&s=17.99999999999.-1.+2.2.1.2.1",
    "m=1&p=lone&s=58.14.2.0.2.1.2.1&a=x.90.2.0.2.1",
    "m=1&p=lone&s=58.14.2.0.2.1.2.1&a=bob-58.14.2.0.2.1.2.1",
    "m=1&a=58.14.2.0.2.1.2.1",
    "m=1&a=lone",
    "m=1&h=cnz&g=1",
    "m=1&h=&g=yes",
    "m=1&g=1&gr%C3%B8n",
    "utm_source=a_very_long_name_of_a_newsletter_that_nobody_needs",
    "m=1&p=lone&s=58.14.2.0.2.1.2.1&a=58.14.2.0.2.1.2.1.\u{202e}<b>",
];

fn told(lang: Lang) -> String {
    let long = format!("m=1&g=1&x={}", "long".repeat(100));
    let lines = TOLD.into_iter().chain([long.as_str()]).map(|query| {
        let (_, complaints) = read(query);
        assert!(!complaints.is_empty(), "{query}");
        for sentence in sentences(lang, &complaints) {
            let whole = sentence.ends_with('.') && sentence.starts_with(char::is_uppercase);
            assert!(whole && !sentence.contains(['{', '}', '*', '\n']), "{sentence}");
        }
        let head: String = query.chars().filter(char::is_ascii).take(60).collect();
        format!("{head}\n  {}", sentences(lang, &complaints).join("\n  "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn complaints_in_danish() {
    insta::assert_snapshot!(told(Lang::Da));
}

#[test]
fn complaints_in_english() {
    insta::assert_snapshot!(told(Lang::En));
}
