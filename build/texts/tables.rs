//! The three texts that are tables: attributes and people, which the form lists, and the glossary.
//!
//! Invariant: every row has every part its kind asks for, in both languages, and nothing more.

use super::Pair;
use super::complaint::Complaints;
use super::form::{Form, Kind};
use super::ftl;
use super::ids::Ids;
use super::row::Row;
use super::rust::{Lang, comma_separated};

/// The files that must be there, and the functions made of them.
pub const ALL: [(&str, &str); 3] =
    [("attributes.ftl", "attributes"), ("people.ftl", "person_line"), ("glossary.ftl", "glossary")];

pub fn attributes(pair: &Pair, form: &Form, complaints: &mut Complaints) -> String {
    let [da, en] = both(pair, Some(&form.attribute_ids()), complaints, |row| {
        let kind =
            form.attributes.iter().find(|attribute| attribute.id == row.id()).map(|found| &found.kind)?;
        Some(attribute(row, kind))
    });
    lists("attributes", "The words for every attribute, in form order.", "AttributeText", &da, &en)
}

pub fn people(pair: &Pair, form: &Form, complaints: &mut Complaints) -> String {
    let [da, en] = both(pair, Some(&form.people_ids()), complaints, |row| {
        Some(format!("({}, {:?}) => Some({})", row.lang.code(), row.id(), row.text()))
    });
    format!(
        "/// One line about a person of the first screen, by the name in small letters (`people.ftl`).\n\
         pub fn person_line(lang: Lang, id: &str) -> Option<&'static str> {{\n    \
         match (lang, id) {{\n        {da},\n        {en},\n        _ => None,\n    }}\n}}\n\n"
    )
}

pub fn glossary(pair: &Pair, complaints: &mut Complaints) -> String {
    let [da, en] = both(pair, None, complaints, |row| {
        let (id, term, meaning) = (row.id(), row.text(), row.part("meaning"));
        Some(format!("GlossaryEntry {{ id: {id:?}, term: {term}, meaning: {meaning} }}"))
    });
    lists("glossary", "The terms and their meanings.", "GlossaryEntry", &da, &en)
}

fn attribute(row: &mut Row, kind: &Kind) -> String {
    let (id, label) = (row.id(), row.text());
    let [short, spoken, definite] = ["short", "spoken", "definite"].map(|part| row.part(part));
    let [up, down, same] = ["because-up", "because-down", "because-same"].map(|part| match kind {
        Kind::Range => row.constant_function(part),
        Kind::Choice { .. } => row.answer_function(part),
    });
    let answers = match kind {
        Kind::Range => {
            let [answer, long] = ["answer", "answer-long"].map(|part| row.number_function(part));
            format!("AnswerTexts::Range {{ answer: {answer}, answer_long: {long} }}")
        }
        Kind::Choice { levels } => {
            let level = |id: &String| {
                format!("LevelText {{ id: {id:?}, label: {} }}", row.part(&format!("level-{id}")))
            };
            format!("AnswerTexts::Choice(&[{}])", comma_separated(levels.iter().map(level)))
        }
    };
    format!(
        "AttributeText {{ id: {id:?}, label: {label}, short: {short}, spoken: {spoken}, definite: {definite}, \
         because_up: {up}, because_down: {down}, because_same: {same}, answers: {answers} }}"
    )
}

/// The rows of both languages, after a look at whether they are the expected ones.
fn both(
    pair: &Pair,
    expected: Option<&Ids>,
    complaints: &mut Complaints,
    write: impl Fn(&mut Row) -> Option<String>,
) -> [String; 2] {
    let danish = ftl::messages(pair.danish, complaints);
    let english = ftl::messages(pair.english, complaints);
    let [da, en] = [Ids::of(pair.danish, &danish), Ids::of(pair.english, &english)];
    match expected {
        Some(expected) => [&da, &en].into_iter().for_each(|ids| expected.must_equal(ids, complaints)),
        None => da.must_equal(&en, complaints),
    }
    let sides = [(pair.danish, Lang::Danish, danish), (pair.english, Lang::English, english)];
    sides.map(|(source, lang, messages)| {
        let mut rows = Vec::new();
        for message in &messages {
            let mut row = Row { source, lang, message, asked: Vec::new(), complaints: &mut *complaints };
            if let Some(code) = write(&mut row) {
                rows.push(code);
                row.finish();
            }
        }
        rows.join(",\n        ")
    })
}

fn lists(name: &str, about: &str, item: &str, da: &str, en: &str) -> String {
    format!(
        "/// {about} (`{name}.ftl`)\npub fn {name}(lang: Lang) -> &'static [{item}] {{\n    \
         const DA: &[{item}] = &[\n        {da},\n    ];\n    \
         const EN: &[{item}] = &[\n        {en},\n    ];\n    \
         match lang {{\n        Lang::Da => DA,\n        Lang::En => EN,\n    }}\n}}\n\n"
    )
}
