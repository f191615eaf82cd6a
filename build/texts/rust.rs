//! Writes templates as Rust expressions.
//!
//! Texts are joined by `concat` and not by `format!`, which weighs more in the page.

use super::ftl::{Kind, Param};
use super::template::{Arm, Piece, Template};

/// The two languages, as generated code names them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    Danish,
    English,
}

impl Lang {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danish => "Lang::Da",
            Self::English => "Lang::En",
        }
    }
}

/// The Rust name of a Fluent id.
pub fn name(id: &str) -> String {
    id.replace('-', "_")
}

/// Whether [`name`] gives a name Rust accepts.
pub fn is_name(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && !RESERVED.contains(&id)
}

const RESERVED: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "pub", "ref", "return", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "unsafe", "use", "where", "while", "yield",
];

/// The parameters of a generated function after `lang`, each with a comma before it.
pub fn parameters(params: &[Param]) -> String {
    params.iter().map(|param| format!(", {}: {}", name(&param.name), type_of(param.kind))).collect()
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Number => "i64",
        Kind::Percent | Kind::Spoken => "Percent",
        Kind::Points => "i32",
    }
}

/// An expression of type `String`.
pub fn owned(template: &Template, lang: Lang) -> String {
    match template.0.as_slice() {
        [] => "String::new()".to_owned(),
        [Piece::Text(text)] => format!("{text:?}.to_owned()"),
        [Piece::Choose { name, arms, other }] => choice(name, arms, other, lang),
        pieces => format!("[{}].concat()", comma_separated(pieces.iter().map(|piece| borrowed(piece, lang)))),
    }
}

/// A function value with one argument that catches nothing, so that it fits a static table.
pub fn function(template: &Template, argument: &str, lang: Lang) -> String {
    let argument = if template.uses(argument) { argument } else { "_" };
    format!("|{argument}| {}", owned(template, lang))
}

pub fn comma_separated(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// An expression of type `&str`.
fn borrowed(piece: &Piece, lang: Lang) -> String {
    let lang_code = lang.code();
    match piece {
        Piece::Text(text) => format!("{text:?}"),
        Piece::Value { name: argument, kind } => {
            let argument = name(argument);
            match kind {
                Kind::Text => argument,
                Kind::Number => format!("numbers::number({lang_code}, {argument}).as_str()"),
                Kind::Percent => format!("numbers::percent({lang_code}, {argument}).as_str()"),
                Kind::Spoken => format!("numbers::spoken_percent({lang_code}, {argument}).as_str()"),
                Kind::Points => format!("numbers::signed({argument}).as_str()"),
            }
        }
        Piece::Choose { name, arms, other } => format!("{}.as_str()", choice(name, arms, other, lang)),
    }
}

/// An expression of type `String`.
fn choice(argument: &str, arms: &[Arm], other: &Template, lang: Lang) -> String {
    let cases = arms.iter().map(|arm| format!("{} => {}", pattern(arm), owned(&arm.text, lang)));
    let rest = std::iter::once(format!("_ => {}", owned(other, lang)));
    format!("match {} {{ {} }}", name(argument), comma_separated(cases.chain(rest)))
}

fn pattern(arm: &Arm) -> String {
    arm.covers.iter().map(i64::to_string).collect::<Vec<_>>().join(" | ")
}
