//! Prose: each pair of Markdown files becomes one function, named after the file, that gives a static tree.
//!
//! Invariant: both languages have the same headings, lists and slots in the same order, so that a link to a
//! heading works in both and no table is left out of one. Paragraphs may be split or joined by a translation.

use super::Pair;
use super::complaint::{Complaints, Fault};
use super::markdown::{self, Block, Placed, Span};
use super::rust::{self, Lang, comma_separated};
use super::source::Source;

pub fn compile(pair: &Pair, complaints: &mut Complaints) -> String {
    let danish = markdown::read(pair.danish, Lang::Danish, complaints);
    let english = markdown::read(pair.english, Lang::English, complaints);
    unique_ids(pair.danish, &danish, complaints);
    same_outline(pair, &danish, &english, complaints);
    let [da, en] = [danish, english].map(|placed| {
        placed.iter().map(|placed| format!("            {},\n", block(&placed.block))).collect::<String>()
    });
    let (id, _) = pair.danish.stem_and_ending();
    format!(
        "/// The prose of `{id}.md`.\npub fn {}(lang: Lang) -> &'static [Block] {{\n    \
         match lang {{\n        Lang::Da => &[\n{da}        ],\n        Lang::En => &[\n{en}        ],\n    }}\n}}\n\n",
        rust::name(id)
    )
}

fn unique_ids(source: &Source, blocks: &[Placed], complaints: &mut Complaints) {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    for Placed { line, block } in blocks {
        if let Block::Heading { id, .. } = block {
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

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, id, spans: text } => {
            format!("Block::Heading {{ level: {level}, id: {id:?}, spans: {} }}", spans(text))
        }
        Block::Paragraph(text) => format!("Block::Paragraph({})", spans(text)),
        Block::List { ordered, items } => {
            let items = comma_separated(items.iter().map(|item| spans(item)));
            format!("Block::List {{ ordered: {ordered}, items: &[{items}] }}")
        }
        Block::Slot(name) => format!("Block::Slot({name:?})"),
    }
}

fn spans(spans: &[Span]) -> String {
    format!("&[{}]", comma_separated(spans.iter().map(span)))
}

fn span(span: &Span) -> String {
    match span {
        Span::Text(text) => format!("Span::Text({text:?})"),
        Span::Strong(text) => format!("Span::Strong({text:?})"),
        Span::Danish(text) => format!("Span::Danish({text:?})"),
        Span::Link { text, href } => format!("Span::Link {{ text: {text:?}, href: {href:?} }}"),
    }
}
