//! The texts that are tables: attributes and people, which the form lists, and those whose rows are lines of words -
//! glossary, sources, facts, questions, systems, timeline, scenarios, papers and lesson plans.
//!
//! Invariant: every row has every part its kind asks for, in both languages, and nothing more. What is said of the world
//! names a source that somebody read.

use super::Pair;
use super::complaint::{Complaints, Fault};
use super::ftl;
use super::ids::Ids;
use super::pack::Packs;
use super::prose;
use super::row::Row;
use super::source::Source;
use crate::model::{Form, Kind, Text};

/// The table of what models ask, whose rows the data files list.
const QUESTIONS: &str = "questions.ftl";

/// The files that must be there, and the functions made of them.
pub const ALL: [(&str, &str); 11] = [
    ("attributes.ftl", "attributes"),
    ("people.ftl", "person_line"),
    (LINES[0].file, LINES[0].function),
    (LINES[1].file, LINES[1].function),
    (LINES[2].file, LINES[2].function),
    (LINES[3].file, LINES[3].function),
    (LINES[4].file, LINES[4].function),
    (LINES[5].file, LINES[5].function),
    (LINES[6].file, LINES[6].function),
    (LINES[7].file, LINES[7].function),
    (LINES[8].file, LINES[8].function),
];

pub fn attributes(
    pair: &Pair,
    form: &Form,
    file: &Source,
    packs: &mut Packs,
    complaints: &mut Complaints,
) -> String {
    let expected = Ids::quoted(file, form.indices().map(|index| form.attribute(index).id.as_ref()));
    let [danish, english] = both(pair, Some(&expected), complaints, |row| {
        let found = form.find(row.id())?;
        Some(attribute(row, &form.attribute(found).kind))
    });
    let mut places = Vec::new();
    for ((answers, da), (_, en)) in danish.into_iter().zip(english) {
        let placed: Vec<usize> = da.into_iter().zip(en).map(|(da, en)| packs.place(da, en)).collect();
        places.extend(placed.first().map(|first| format!("({first}, {answers})")));
    }
    format!(
        "/// The words for every attribute, in form order. (`attributes.ftl`)\n\
         pub fn attributes(lang: Lang) -> &'static [AttributeText] {{\n    \
         static TEXTS: [OnceLock<Vec<AttributeText>>; 2] = [const {{ OnceLock::new() }}; 2];\n    \
         TEXTS[lang as usize].get_or_init(|| AttributeText::all(lang, &[{}]))\n}}\n\n",
        places.join(", ")
    )
}

pub fn people(
    pair: &Pair,
    form: &Form,
    file: &Source,
    packs: &mut Packs,
    complaints: &mut Complaints,
) -> String {
    let names: Vec<String> = form.presets().iter().map(|name| name.to_lowercase()).collect();
    let expected = Ids::quoted(file, names.iter().map(String::as_str));
    let [danish, english] =
        both(pair, Some(&expected), complaints, |row| Some((row.id().to_owned(), row.text())));
    let place = |((id, da), (_, en))| format!("{id:?} => {},\n        ", packs.place(da, en));
    let places: String = danish.into_iter().zip(english).map(place).collect();
    format!(
        "/// One line about a person of the first screen, by the name in small letters (`people.ftl`).\n\
         pub fn person_line(lang: Lang, id: &str) -> Option<&'static str> {{\n    \
         let place = match id {{\n        {places}_ => return None,\n    }};\n    \
         Some(pack::at(lang, place))\n}}\n\n"
    )
}

/// A table whose rows are lines of words, read by `src/text/entries.rs`.
pub struct Lines {
    pub file: &'static str,
    function: &'static str,
    entry: &'static str,
    /// Whether the page needs the ids of the rows; else their places do.
    named: bool,
    /// The parts of a row after its id and its text, in order, and what each must be.
    parts: &'static [(&'static str, Part)],
}

/// What a part of a line must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Words, in each language its own.
    Words,
    /// Words that a row may lack.
    Note,
    /// As many words as the question has answers, with a semicolon between them; none for a number.
    Levels,
    /// A name, equal in both languages.
    Name,
    /// An address, equal in both languages.
    Address,
    /// Ids of sources, equal in both languages.
    Sources,
    /// A year, or a year and two decimals; equal in both languages.
    Time,
    /// As many digits as there are columns to sort by, equal in both languages: the less, the earlier.
    Rank(usize),
    /// Whole numbers: the plan's length, and from which minute to which; equal in both languages.
    Minutes,
    /// What the source is called in the notes it was read for, equal in both languages: `S4` in those on studies, `P-W`
    /// or `P-D3` in those on published models. Not part of the page: a source that nobody read has none.
    Seen,
}

pub const LINES: [Lines; 9] = [
    Lines {
        file: "glossary.ftl",
        function: "glossary",
        entry: "GlossaryEntry",
        named: true,
        parts: &[("meaning", Part::Words)],
    },
    Lines {
        file: "sources.ftl",
        function: "sources",
        entry: "Source",
        named: true,
        parts: &[("title", Part::Name), ("note", Part::Note), ("url", Part::Address), ("seen", Part::Seen)],
    },
    Lines {
        file: "facts.ftl",
        function: "facts",
        entry: "Fact",
        named: false,
        parts: &[("source", Part::Sources)],
    },
    Lines {
        file: QUESTIONS,
        function: "questions",
        entry: "Question",
        named: false,
        parts: &[("levels", Part::Levels), ("note", Part::Note)],
    },
    Lines {
        file: "systems.ftl",
        function: "systems",
        entry: "KnownSystem",
        named: false,
        parts: &[
            ("method", Part::Words),
            ("accuracy", Part::Note),
            ("happened", Part::Words),
            ("rank", Part::Rank(3)),
            ("source", Part::Sources),
        ],
    },
    Lines {
        file: "timeline.ftl",
        function: "timeline",
        entry: "Milestone",
        named: false,
        parts: &[("when", Part::Words), ("at", Part::Time), ("kind", Part::Words), ("source", Part::Sources)],
    },
    Lines {
        file: "scenarios.ftl",
        function: "scenarios",
        entry: "ScenarioText",
        named: false,
        parts: &[("question", Part::Words), ("point", Part::Words)],
    },
    Lines { file: "papers.ftl", function: "papers", entry: "Paper", named: false, parts: &[] },
    Lines {
        file: "plan.ftl",
        function: "plan",
        entry: "PlanRow",
        named: false,
        parts: &[
            ("pupils", Part::Words),
            ("screen", Part::Words),
            ("minutes", Part::Minutes),
            ("show", Part::Name),
        ],
    },
];

/// What the rows of a table must fit.
pub struct Fit<'a> {
    /// The ids that rows may name as their sources.
    pub cited: &'a [String],
    /// The rows of the table of questions, each with the number of its answers; none for a number.
    pub questions: &'a [(String, usize)],
}

pub fn lines(
    pair: &Pair,
    table: &Lines,
    fit: &Fit,
    packs: &mut Packs,
    complaints: &mut Complaints,
) -> String {
    let asked =
        Ids { file: "src/model/data", ids: fit.questions.iter().map(|(id, _)| (id.as_str(), 1)).collect() };
    let expected = (table.file == QUESTIONS).then_some(&asked);
    let [danish, english] = both(pair, expected, complaints, |row| {
        let text = prose::linked(&row.text());
        let parts = table.parts.iter().map(|(name, part)| checked(row, name, *part, fit)).collect();
        Some(Line { id: row.id().to_owned(), text, parts })
    });
    for (da, en) in danish.iter().zip(&english) {
        for (((name, part), da_part), en_part) in table.parts.iter().zip(&da.parts).zip(&en.parts) {
            if part.is_shared() && da_part != en_part {
                let fault = Fault::UnequalPart { id: en.id.clone(), part: (*name).to_owned() };
                complaints.add(&pair.english.path, pair.english.line_of_id(&en.id), fault);
            }
        }
    }
    let Lines { file, function, entry, named, parts } = table;
    let [da, en] =
        [danish, english].map(|lines| joined(lines.iter().map(|line| line.written(*named, parts))));
    let place = packs.place(da, en);
    format!(
        "/// The rows of `{file}`.\n\
         pub fn {function}(lang: Lang) -> impl Iterator<Item = {entry}> {{\n    \
         pack::at(lang, {place}).lines().map({entry}::read)\n}}\n\n"
    )
}

/// The ids of a table of lines, without a word on what is wrong with it.
pub fn ids(source: &Source) -> Vec<String> {
    let messages = ftl::messages(source, &mut Complaints::default());
    messages.iter().map(|message| message.id.name.to_owned()).collect()
}

struct Line {
    id: String,
    text: String,
    parts: Vec<String>,
}

impl Line {
    /// As it stands in a pack: its id, if that is needed, its text and its parts in their order.
    fn written(&self, named: bool, parts: &[(&str, Part)]) -> String {
        let id = named.then_some(self.id.as_str());
        let kept = self.parts.iter().zip(parts).filter(|(_, (_, part))| *part != Part::Seen);
        let columns = id.into_iter().chain([self.text.as_str()]);
        columns.chain(kept.map(|(words, _)| words.as_str())).collect::<Vec<_>>().join("\t")
    }
}

impl Part {
    /// Whether both languages have the same.
    fn is_shared(self) -> bool {
        !matches!(self, Self::Words | Self::Note | Self::Levels)
    }
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn checked(row: &mut Row, name: &str, part: Part, fit: &Fit) -> String {
    let words = if matches!(part, Part::Note | Part::Levels) { row.note(name) } else { row.part(name) };
    let digits = |text: &str, count| text.len() == count && text.chars().all(|c| c.is_ascii_digit());
    match part {
        Part::Words | Part::Note | Part::Name => {}
        Part::Levels => {
            let found = words.split(';').filter(|level| !level.is_empty()).count();
            let expected =
                fit.questions.iter().find(|(id, _)| id == row.id()).map_or(found, |(_, count)| *count);
            if found != expected {
                row.fault(Fault::WrongNumber { found, expected });
            }
        }
        Part::Address if words.starts_with("https://") || words.starts_with("http://") => {}
        Part::Address => row.fault(Fault::BadAddress(words.clone())),
        Part::Sources => {
            for source in words.split(' ').filter(|source| !fit.cited.iter().any(|id| id == source)) {
                row.fault(Fault::UnknownSource(source.to_owned()));
            }
        }
        Part::Time => {
            let (year, part) = words.split_once('.').unwrap_or((&words, "00"));
            if !digits(year, 4) || !digits(part, 2) {
                row.fault(Fault::BadTime(words.clone()));
            }
        }
        Part::Rank(columns) => {
            if !digits(&words, columns) {
                row.fault(Fault::BadRank(words.clone(), columns));
            }
        }
        Part::Minutes => {
            let numbers: Vec<u8> = words.split(' ').filter_map(|number| number.parse().ok()).collect();
            if !matches!(numbers[..], [plan, from, to] if from < to && to <= plan) {
                row.fault(Fault::BadMinutes(words.clone()));
            }
        }
        Part::Seen => {
            if !is_seen(&words) {
                row.fault(Fault::NotRead(row.id().to_owned()));
            }
        }
    }
    words
}

/// Whether this can be what a source is called in the notes: `S33b`, `P-W`, `P-NZ1`.
fn is_seen(code: &str) -> bool {
    let all_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if let Some(number) = code.strip_prefix('S') {
        let number = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
        return !number.is_empty() && all_digits(number);
    }
    let letters = code.strip_prefix("P-").unwrap_or_default();
    let number = letters.trim_start_matches(|c: char| c.is_ascii_uppercase());
    number.len() < letters.len() && all_digits(number)
}

/// What kind of answers an attribute has, and its parts in the order in which `src/text/attribute_text.rs` reads them.
fn attribute(row: &mut Row, kind: &Kind) -> (&'static str, Vec<String>) {
    let mut parts = vec![row.text()];
    parts.extend(["short", "spoken", "definite"].map(|part| row.part(part)));
    parts.extend(["because-up", "because-down", "because-same"].map(|part| match kind {
        Kind::Range(_) => row.part(part),
        Kind::Choice { .. } => row.answer_pattern(part),
    }));
    match kind {
        Kind::Range(_) => {
            parts.extend(["answer", "answer-long"].map(|part| row.number_forms(part)));
            ("Answers::Range", parts)
        }
        Kind::Choice { levels, .. } => {
            parts.push(joined(levels.iter().map(|id: &Text| row.part(&format!("level-{id}")))));
            ("Answers::Choice", parts)
        }
    }
}

/// The rows of both languages, after a look at whether they are the expected ones.
fn both<T>(
    pair: &Pair,
    expected: Option<&Ids>,
    complaints: &mut Complaints,
    write: impl Fn(&mut Row) -> Option<T>,
) -> [Vec<T>; 2] {
    let danish = ftl::messages(pair.danish, complaints);
    let english = ftl::messages(pair.english, complaints);
    let [da, en] = [Ids::of(pair.danish, &danish), Ids::of(pair.english, &english)];
    match expected {
        Some(expected) => [&da, &en].into_iter().for_each(|ids| expected.must_equal(ids, complaints)),
        None => da.must_equal(&en, complaints),
    }
    [(pair.danish, danish), (pair.english, english)].map(|(source, messages)| {
        let mut rows = Vec::new();
        for message in &messages {
            let mut row = Row { source, message, asked: Vec::new(), complaints: &mut *complaints };
            if let Some(code) = write(&mut row) {
                rows.push(code);
                row.finish();
            }
        }
        rows
    })
}
