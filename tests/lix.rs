//! Readability of the prose: LIX of every section, by the counting rules of `docs/design.md`, "Plain words".
//!
//! LIX = words / sentences + 100 x long words / words, where a long word has more than six letters. It sees no
//! meaning: it is an alarm, not a goal. `cargo test --test lix -- --nocapture` prints the table.
#![cfg(not(target_arch = "wasm32"))]

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::fs;
use std::path::{Path, PathBuf};

/// Below this number of words the measure means nothing.
const FEWEST_WORDS: usize = 100;

/// Abbreviations whose full stop ends no sentence, and how they are read.
const SPELLED_OUT: [(&str, &str); 15] = [
    ("bl.a.", "blandt andet"),
    ("ca.", "cirka"),
    ("dvs.", "det vil sige"),
    ("e.g.", "for example"),
    ("f.eks.", "for eksempel"),
    ("fx", "for eksempel"),
    ("i.e.", "that is"),
    ("j.nr.", "journalnummer"),
    ("jf.", "jævnfør"),
    ("kl.", "klokken"),
    ("md.", "måned"),
    ("mdr.", "måneder"),
    ("mv.", "med videre"),
    ("nr.", "nummer"),
    ("pct.", "procent"),
];

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    words: usize,
    sentences: usize,
    long_words: usize,
}

impl Count {
    /// Counts one stretch of text that stands by itself: a paragraph, a heading or a list item.
    fn of(text: &str) -> Self {
        let text = spelled_out(text);
        let tokens: Vec<&str> = text.split_whitespace().collect();
        let mut count = Self::default();
        let mut open = false;
        for (at, token) in tokens.iter().enumerate() {
            if token.chars().any(char::is_alphanumeric) {
                count.words += 1;
                count.long_words += usize::from(token.chars().filter(|c| c.is_alphabetic()).count() > 6);
                open = true;
            }
            if open && (ends_sentence(token, tokens.get(at + 1).copied()) || at + 1 == tokens.len()) {
                count.sentences += 1;
                open = false;
            }
        }
        count
    }

    fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            long_words: self.long_words + other.long_words,
        }
    }

    fn lix(self) -> f64 {
        let words = self.words as f64;
        words / self.sentences as f64 + 100.0 * self.long_words as f64 / words
    }
}

fn spelled_out(text: &str) -> String {
    let spell = |token| {
        let found = SPELLED_OUT.iter().find(|(short, _)| *short == token);
        found.map_or(token, |(_, long)| *long)
    };
    text.split_whitespace().map(spell).collect::<Vec<_>>().join(" ")
}

/// A stop at the end of a token ends a sentence, but not in a date: "18. maj".
fn ends_sentence(token: &str, next: Option<&str>) -> bool {
    let bare = token.trim_end_matches(['«', '»', '”', '"', ')']);
    let ordinal = bare.strip_suffix('.').is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
        && next.is_some_and(|word| word.starts_with(char::is_lowercase));
    bare.ends_with(['.', '!', '?', ':']) && !ordinal
}

/// A section: the id of its heading of the second level (nothing before the first) and what it counts.
type Section = (String, Count);

/// `facts` are the sentences that a section places by their ids, with those ids.
fn sections(markdown: &str, facts: &[(String, String)]) -> Vec<Section> {
    let mut sections: Vec<Section> = vec![(String::new(), Count::default())];
    let mut text = String::new();
    let place =
        |markdown: String, (id, words): &(String, String)| markdown.replace(&format!("{{fact-{id}}}"), words);
    let markdown = facts.iter().fold(markdown.to_owned(), place);
    for event in Parser::new_ext(&markdown, Options::ENABLE_HEADING_ATTRIBUTES) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, .. }) => {
                sections.push((id.map(|id| id.to_string()).unwrap_or_default(), Count::default()));
            }
            Event::Text(words) => text.push_str(&words),
            Event::SoftBreak => text.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                let words = std::mem::take(&mut text);
                if let Some((_, count)) = sections.last_mut().filter(|_| !words.starts_with('{')) {
                    *count = count.and(Count::of(&words));
                }
            }
            _ => {}
        }
    }
    sections
}

/// The messages of `facts.ftl` in a language.
fn facts(lang: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text").join(lang).join("facts.ftl");
    let text = fs::read_to_string(path).unwrap_or_default().replace("{\"\\u00A0\"}", "\u{a0}");
    let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let messages = text.lines().filter(starts).filter_map(|line| line.split_once(" = "));
    messages.map(|(id, words)| (id.to_owned(), words.to_owned())).collect()
}

/// The kit's sheets are for pupils of 14, its guide for their teacher.
fn limit(name: &str) -> f64 {
    match name {
        "about" => 45.0,
        "kit/guide" => 40.0,
        _ if name.starts_with("kit/sheet-") => 30.0,
        _ => 35.0,
    }
}

/// The prose of a language, with the name of each file: `about`, `kit/guide`.
fn prose_files(lang: &str) -> std::io::Result<Vec<(String, PathBuf)>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text").join(lang);
    let mut files = Vec::new();
    for (folder, before) in [(home.clone(), ""), (home.join("kit"), "kit/")] {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".md")) {
                files.push((before.to_owned() + name, path));
            }
        }
    }
    files.sort();
    Ok(files)
}

#[test]
fn the_test_vector_of_the_design_holds() {
    let count = Count::of(
        "Modellen her er opdigtet. Den er lavet, så du kan se ind i den. Den er ikke bygget på data om rigtige \
         mennesker. Den er ikke en kopi af ASTA. Brug den til at tænke med, ikke til at spå med.",
    );
    assert_eq!(count, Count { words: 41, sentences: 5, long_words: 4 });
    assert_eq!(format!("{:.1}", count.lix()), "18.0");
}

#[test]
fn stops_symbols_and_abbreviations_count_as_the_design_says() {
    for (text, words, sentences) in [
        ("Den 18. maj 2022 kom der 1.000 svar.", 8, 1),
        ("Tallet er 31,5 % – i dag", 5, 1),
        ("Spørg: Hvem? Dig! Ja", 4, 4),
        ("Det er ca. 7 mdr. siden, fx.", 7, 1),
        ("Han sagde »nej.« Hun gik.", 5, 2),
        ("AI-værktøjet", 1, 1),
        ("%", 0, 0),
    ] {
        let count = Count::of(text);
        assert_eq!((count.words, count.sentences), (words, sentences), "{text}");
    }
}

#[test]
fn slots_and_heading_marks_are_not_counted() {
    let found = sections("Før.\n\n## To ord {#a}\n\n{slot}\n\n- et\n- *to* [tre](b)\n\n## Slut {#b}\n", &[]);
    let count = |words, sentences| Count { words, sentences, long_words: 0 };
    assert_eq!(
        found,
        [(String::new(), count(1, 1)), ("a".to_owned(), count(5, 3)), ("b".to_owned(), count(1, 1))]
    );
}

#[test]
fn a_fact_counts_where_it_is_told() {
    let facts = [("fifty".to_owned(), "Der var 50 oplysninger.".to_owned())];
    let found = sections("{fact-fifty}\n\n### Et ord\n\nTo.\n", &facts);
    assert_eq!(found, [(String::new(), Count { words: 7, sentences: 3, long_words: 1 })]);
}

#[test]
fn every_long_section_is_easy_enough_to_read() {
    let mut too_hard = Vec::new();
    println!("{:<4}{:<20}{:<20}{:>6}{:>8}{:>7}", "", "page", "section", "words", "LIX", "limit");
    let files = |lang| prose_files(lang).unwrap().into_iter().map(move |file| (lang, file));
    for (lang, (name, path)) in ["da", "en"].into_iter().flat_map(files) {
        let sections = sections(&fs::read_to_string(&path).unwrap(), &facts(lang));
        let whole = sections.iter().fold(Count::default(), |whole, (_, count)| whole.and(*count));
        for (section, count) in sections.into_iter().chain([("all of it".to_owned(), whole)]) {
            if count.words < FEWEST_WORDS {
                continue;
            }
            let row = format!(
                "{lang:<4}{name:<20}{section:<20}{:>6}{:>8.1}{:>7.0}",
                count.words,
                count.lix(),
                limit(&name)
            );
            println!("{row}");
            if count.lix() > limit(&name) {
                too_hard.push(row);
            }
        }
    }
    assert!(too_hard.is_empty(), "too hard to read:\n{}", too_hard.join("\n"));
}
