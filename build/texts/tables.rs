//! The three texts that are tables: attributes and people, which the form lists, and the glossary.
//!
//! Invariant: every row has every part its kind asks for, in both languages, and nothing more.

use super::Pair;
use super::complaint::Complaints;
use super::ftl;
use super::ids::Ids;
use super::row::Row;
use super::rust::Lang;
use super::source::Source;
use crate::model::{Form, Kind, Text};

/// The files that must be there, and the functions made of them.
pub const ALL: [(&str, &str); 3] =
    [("attributes.ftl", "attributes"), ("people.ftl", "person_line"), ("glossary.ftl", "glossary")];

pub fn attributes(pair: &Pair, form: &Form, file: &Source, complaints: &mut Complaints) -> String {
    let expected = Ids::quoted(file, form.indices().map(|index| form.attribute(index).id.as_ref()));
    let [da, en] = both(pair, Some(&expected), complaints, |row| {
        let found = form.find(row.id())?;
        Some(attribute(row, &form.attribute(found).kind))
    })
    .map(|rows| rows.join(",\n        "));
    format!(
        "/// The words for every attribute, in form order. (`attributes.ftl`)\n\
         pub fn attributes(lang: Lang) -> &'static [AttributeText] {{\n    \
         const DA: &[AttributeText] = &[\n        {da},\n    ];\n    \
         const EN: &[AttributeText] = &[\n        {en},\n    ];\n    \
         match lang {{\n        Lang::Da => DA,\n        Lang::En => EN,\n    }}\n}}\n\n"
    )
}

pub fn people(pair: &Pair, form: &Form, file: &Source, complaints: &mut Complaints) -> String {
    let names: Vec<String> = form.presets().iter().map(|name| name.to_lowercase()).collect();
    let expected = Ids::quoted(file, names.iter().map(String::as_str));
    let [da, en] = both(pair, Some(&expected), complaints, |row| {
        Some(format!("({}, {:?}) => Some({:?})", row.lang.code(), row.id(), row.text()))
    })
    .map(|rows| rows.join(",\n        "));
    format!(
        "/// One line about a person of the first screen, by the name in small letters (`people.ftl`).\n\
         pub fn person_line(lang: Lang, id: &str) -> Option<&'static str> {{\n    \
         match (lang, id) {{\n        {da},\n        {en},\n        _ => None,\n    }}\n}}\n\n"
    )
}

pub fn glossary(pair: &Pair, complaints: &mut Complaints) -> String {
    let [da, en] = both(pair, None, complaints, |row| {
        let (id, term, meaning) = (row.id(), row.text(), row.part("meaning"));
        Some(format!("{id}\t{term}\t{meaning}"))
    })
    .map(|rows| rows.join("\n"));
    format!(
        "/// The terms and their meanings (`glossary.ftl`).\n\
         pub fn glossary(lang: Lang) -> impl Iterator<Item = GlossaryEntry> {{\n    \
         fill::pick(lang, &[{da:?}, {en:?}]).lines().map(GlossaryEntry::read)\n}}\n\n"
    )
}

fn attribute(row: &mut Row, kind: &Kind) -> String {
    let (lang, label) = (row.lang.code(), row.text());
    let [short, spoken, definite] = ["short", "spoken", "definite"].map(|part| row.part(part));
    let [up, down, same] = ["because-up", "because-down", "because-same"].map(|part| match kind {
        Kind::Range(_) => row.part(part),
        Kind::Choice { .. } => row.answer_pattern(part),
    });
    let answers = match kind {
        Kind::Range(_) => {
            let [answer, long] = ["answer", "answer-long"].map(|part| row.number_forms(part));
            format!("AnswerTexts::Range {{ answer: {answer}, answer_long: {long} }}")
        }
        Kind::Choice { levels, .. } => {
            let level = |id: &Text| row.part(&format!("level-{id}"));
            format!("AnswerTexts::Choice({:?})", levels.iter().map(level).collect::<Vec<_>>().join("\n"))
        }
    };
    format!(
        "AttributeText {{ lang: {lang}, label: {label:?}, short: {short:?}, spoken: {spoken:?}, definite: {definite:?}, \
         because_up: {up:?}, because_down: {down:?}, because_same: {same:?}, answers: {answers} }}"
    )
}

/// The rows of both languages, after a look at whether they are the expected ones.
fn both(
    pair: &Pair,
    expected: Option<&Ids>,
    complaints: &mut Complaints,
    write: impl Fn(&mut Row) -> Option<String>,
) -> [Vec<String>; 2] {
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
        rows
    })
}
