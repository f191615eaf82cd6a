//! Reads a Fluent file: its messages, and the arguments a message's comment declares.
//!
//! Mozilla's parser does the reading. What it allows and we have no use for (terms, references,
//! functions) is a complaint.

use super::complaint::{Complaints, Fault};
use super::source::Source;
use fluent_syntax::ast::{Entry, Message};
use std::collections::BTreeMap;

/// An argument of a message: its Fluent name and what it is.
pub struct Param {
    pub name: String,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Percent,
    Spoken,
    Points,
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "number" => Self::Number,
            "percent" => Self::Percent,
            "spoken" => Self::Spoken,
            "points" => Self::Points,
            _ => return None,
        })
    }
}

/// The messages of a file, in its order, each id once.
pub fn messages<'s>(source: &'s Source, complaints: &mut Complaints) -> Vec<Message<&'s str>> {
    let resource = fluent_syntax::parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = source.line_at(error.pos.start);
            complaints.add(&source.path, line, Fault::Syntax(error.kind.to_string()));
        }
        resource
    });
    let mut seen = BTreeMap::new();
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let line = source.line_of(id);
                match seen.insert(id, line) {
                    Some(first) => {
                        let first = format!("line {first}");
                        complaints.add(&source.path, line, Fault::Duplicate { id: id.to_owned(), first });
                    }
                    None => messages.push(message),
                }
            }
            Entry::Term(term) => {
                let line = source.line_of(term.id.name);
                complaints.add(&source.path, line, Fault::Unsupported(format!("the term -{}", term.id.name)));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// A message's comment, split into the arguments it declares and the lines for the reader.
pub fn declared<'s>(
    source: &Source,
    message: &Message<&'s str>,
    complaints: &mut Complaints,
) -> (Vec<Param>, Vec<&'s str>) {
    let mut params: Vec<Param> = Vec::new();
    let mut remarks = Vec::new();
    for comment in message.comment.iter().flat_map(|comment| &comment.content) {
        let mut complain = |fault| complaints.add(&source.path, source.line_of(comment), fault);
        if !comment.trim_start().starts_with('$') {
            remarks.push(comment.trim());
            continue;
        }
        let Some((name, type_name)) = name_and_type(comment.trim()) else {
            complain(Fault::BadDeclaration(comment.trim().to_owned()));
            continue;
        };
        if !super::rust::is_name(name) || name == "lang" {
            complain(Fault::BadName(name.to_owned()));
        }
        // Number can be used everywhere: one slip in a type gives one complaint.
        let kind = Kind::named(type_name).unwrap_or_else(|| {
            complain(Fault::UnknownType(type_name.to_owned()));
            Kind::Number
        });
        if params.iter().any(|other| other.name == name) {
            complain(Fault::Duplicate { id: format!("${name}"), first: "this comment".to_owned() });
        } else {
            params.push(Param { name: name.to_owned(), kind });
        }
    }
    (params, remarks)
}

fn name_and_type(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(' ')?;
    let (kind, _free_text) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    Some((name, kind))
}
