//! Prose: each pair of Markdown files becomes one function, named after the file, that gives a text in the line format
//! of `src/text/prose.rs`.
//!
//! Invariant: both languages have the same headings, lists and slots in the same order, so that a link to a
//! heading works in both and no table is left out of one. Paragraphs may be split or joined by a translation.

use super::Pair;
use super::complaint::{Complaints, Fault};
use super::markdown::{self, Block, Lang, Placed, Span};
use super::messages::Home;
use super::rust;
use super::source::Source;

/// The slot of a fact: this and the fact's id.
const FACT: &str = "fact-";

/// `facts` are the ids of the table of facts.
pub fn compile(pair: &Pair, facts: &[String], home: Home, complaints: &mut Complaints) -> String {
    let danish = markdown::read(pair.danish, Lang::Danish, complaints);
    let english = markdown::read(pair.english, Lang::English, complaints);
    unique_ids(pair.danish, &danish, complaints);
    known_facts(pair.danish, &danish, facts, complaints);
    same_outline(pair, &danish, &english, complaints);
    let [da, en] = [danish, english]
        .map(|placed| placed.iter().map(|placed| block(&placed.block, facts) + "\n").collect::<String>());
    let (id, _) = pair.danish.stem_and_ending();
    let name = rust::name(id);
    let words = match home {
        Home::Pack(packs) => format!("pack::at(lang, {})", packs.place(da, en)),
        Home::Function => rust::words(&da, &en),
    };
    format!(
        "/// The prose of `{id}.md`, for `prose::blocks`.\npub fn {name}(lang: Lang) -> &'static str {{\n    \
         {words}\n}}\n\n"
    )
}

fn unique_ids(source: &Source, blocks: &[Placed], complaints: &mut Complaints) {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    for Placed { line, block } in blocks {
        if let Block::Heading { id, .. } = block
            && !id.is_empty()
        {
            match seen.iter().find(|(other, _)| other == id) {
                Some((_, first)) => {
                    let first = format!("line {first}");
                    complaints.add(&source.path, *line, Fault::Duplicate { id: id.clone(), first });
                }
                None => seen.push((id, *line)),
            }
        }
    }
}

fn known_facts(source: &Source, blocks: &[Placed], facts: &[String], complaints: &mut Complaints) {
    for Placed { line, block } in blocks {
        if let Block::Slot(name) = block
            && let Some(id) = name.strip_prefix(FACT)
            && !facts.iter().any(|fact| fact == id)
        {
            complaints.add(&source.path, *line, Fault::UnknownFact(id.to_owned()));
        }
    }
}

/// Complains about the first place where the outlines part; what comes after it would only repeat that.
fn same_outline(pair: &Pair, danish: &[Placed], english: &[Placed], complaints: &mut Complaints) {
    let [danish, english] = [danish, english].map(|blocks| {
        let landmark = |placed: &Placed| Some((placed.line, landmark(&placed.block)?));
        blocks.iter().filter_map(landmark).collect::<Vec<_>>()
    });
    let both = danish.iter().zip(&english);
    if let Some(((da_line, expected), (line, found))) = both.into_iter().find(|((_, da), (_, en))| da != en) {
        let other = format!("{}:{da_line}", pair.danish.path);
        let fault = Fault::UnequalOutline { found: found.clone(), expected: expected.clone(), other };
        complaints.add(&pair.english.path, *line, fault);
    } else if let Some((line, only)) = danish.get(english.len()) {
        complaints.add(
            &pair.danish.path,
            *line,
            Fault::MissingBlock(only.clone(), pair.english.path.clone()),
        );
    } else if let Some((line, only)) = english.get(danish.len()) {
        complaints.add(
            &pair.english.path,
            *line,
            Fault::MissingBlock(only.clone(), pair.danish.path.clone()),
        );
    }
}

/// What must be equal in both languages; nothing for a paragraph.
fn landmark(block: &Block) -> Option<String> {
    match block {
        Block::Heading { level, id, .. } => {
            Some(format!("the heading {} #{id}", "#".repeat((*level).into())))
        }
        Block::Paragraph(_) => None,
        Block::List { ordered: true, items } => Some(format!("a numbered list of {}", items.len())),
        Block::List { ordered: false, items } => Some(format!("a list of {}", items.len())),
        Block::Slot(name) => Some(format!("the slot {{{name}}}")),
    }
}

/// A fact is named by its place in the table.
fn block(block: &Block, facts: &[String]) -> String {
    match block {
        Block::Heading { level, id, spans: words } => {
            format!("{}\t{id}\t{}", "#".repeat((*level).into()), spans(words))
        }
        Block::Paragraph(words) => spans(words),
        Block::List { ordered, items } => {
            let mark = if *ordered { "1." } else { "-" };
            items.iter().fold(mark.to_owned(), |list, item| list + "\t" + &spans(item))
        }
        Block::Slot(name) => {
            let id = name.strip_prefix(FACT);
            match id.and_then(|id| facts.iter().position(|fact| fact == id)) {
                Some(place) => format!("{{}}\t{FACT}{place}"),
                None => format!("{{}}\t{name}"),
            }
        }
    }
}

/// Words of a table with `[words](#anchor)` as the line format has links. What only looks like one stays as it is.
pub fn linked(text: &str) -> String {
    let mut pieces = text.split('[');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |line, piece| {
        let link = piece.split_once("](#").and_then(|(words, rest)| Some((words, rest.split_once(')')?)));
        match link {
            Some((words, (anchor, rest))) => line + &format!("`{words}|#{anchor}`{rest}"),
            None => line + "[" + piece,
        }
    })
}

fn spans(spans: &[Span]) -> String {
    spans.iter().map(span).collect()
}

fn span(span: &Span) -> String {
    match span {
        Span::Text(text) => text.clone(),
        Span::Strong(text) => format!("`**{text}`"),
        Span::Danish(text) => format!("`*{text}`"),
        Span::Link { text, href } => format!("`{text}|{href}`"),
    }
}
