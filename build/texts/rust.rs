//! Writes names and arguments as Rust.

use super::ftl::{Kind, Param};

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

/// The arguments as `fill` takes them, in declared order.
pub fn arguments(params: &[Param]) -> String {
    let argument = |param: &Param| format!("Argument::{}({})", variant(param.kind), name(&param.name));
    format!("&[{}]", comma_separated(params.iter().map(argument)))
}

/// The words of a language, in the function itself.
pub fn words(da: &str, en: &str) -> String {
    format!("match lang {{ Lang::Da => {da:?}, Lang::En => {en:?} }}")
}

fn comma_separated(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn variant(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "Text",
        Kind::Number => "Number",
        Kind::Percent => "Percent",
        Kind::Spoken => "Spoken",
        Kind::Points => "Points",
    }
}
