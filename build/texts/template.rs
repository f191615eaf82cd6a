//! A message's pattern with every argument resolved to its declaration.
//!
//! Invariant: whatever is in a [`Template`] can be written as Rust; what cannot was complained about.

use super::complaint::{Complaints, Fault};
use super::ftl::{Kind, Param};
use super::source::Source;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Pieces of text one after another; neighbouring pieces of plain text are one piece.
#[derive(Default)]
pub struct Template(pub Vec<Piece>);

pub enum Piece {
    Text(String),
    Value { name: String, kind: Kind },
    Choose { name: String, arms: Vec<Arm>, other: Template },
}

/// One variant: the whole numbers it covers and its text.
pub struct Arm {
    pub covers: Vec<i64>,
    pub text: Template,
}

impl Template {
    pub fn read(
        source: &Source,
        pattern: &Pattern<&str>,
        params: &[Param],
        complaints: &mut Complaints,
    ) -> Self {
        Reader { source, params, complaints }.template(pattern)
    }

    pub fn uses(&self, argument: &str) -> bool {
        self.0.iter().any(|piece| match piece {
            Piece::Text(_) => false,
            Piece::Value { name, .. } => name == argument,
            Piece::Choose { name, arms, other } => {
                name == argument || other.uses(argument) || arms.iter().any(|arm| arm.text.uses(argument))
            }
        })
    }

    /// The whole text, if it holds no argument.
    pub fn literal(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.0.push(Piece::Text(text.to_owned())),
        }
    }

    fn bold_marks(&self) -> usize {
        let marks =
            |piece: &Piece| if let Piece::Text(text) = piece { text.matches("**").count() } else { 0 };
        self.0.iter().map(marks).sum()
    }
}

struct Reader<'a> {
    source: &'a Source,
    params: &'a [Param],
    complaints: &'a mut Complaints,
}

impl Reader<'_> {
    fn template(&mut self, pattern: &Pattern<&str>) -> Template {
        let mut template = Template::default();
        let mut last_text = None;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } if *value == "\n" => {
                    self.unsupported(value, "an empty line inside a message");
                }
                // A line break in the file is there for the file's reader; on the page it is a space.
                PatternElement::TextElement { value } => {
                    last_text = Some(*value);
                    template.push_text(&value.replace('\n', " "));
                }
                PatternElement::Placeable { expression } => self.expression(expression, &mut template),
            }
        }
        if let Some(text) = last_text.filter(|_| template.bold_marks() % 2 == 1) {
            self.complain(text, Fault::UnpairedBold);
        }
        template
    }

    fn expression(&mut self, expression: &Expression<&str>, to: &mut Template) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, to),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.choose(id.name, variants, to);
            }
            Expression::Select { variants, .. } => {
                let place = variants.first().map_or("", |variant| key(variant));
                self.unsupported(place, "choosing by anything but an argument");
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, to: &mut Template) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                to.push_text(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => to.push_text(value),
            InlineExpression::VariableReference { id } => {
                if let Some(kind) = self.kind_of(id.name) {
                    to.0.push(Piece::Value { name: id.name.to_owned(), kind });
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, to),
            InlineExpression::FunctionReference { id, .. } => self.unsupported(id.name, "a function"),
            InlineExpression::TermReference { id, .. } => self.unsupported(id.name, "a term"),
            InlineExpression::MessageReference { id, .. } => {
                self.unsupported(id.name, "another message inside this one (an argument begins with $)");
            }
        }
    }

    /// `[one]` is plus or minus 1, in Danish as in English; `[other]` is the rest and closes the list.
    fn choose(&mut self, name: &str, variants: &[Variant<&str>], to: &mut Template) {
        match self.kind_of(name) {
            Some(Kind::Number | Kind::Points) => {}
            Some(_) => return self.complain(name, Fault::NotASelector(name.to_owned())),
            None => return,
        }
        let mut arms: Vec<Arm> = Vec::new();
        let mut other = Template::default();
        for variant in variants {
            let text = self.template(&variant.value);
            let key = key(variant);
            let covers = match (variant.default, key, key.parse()) {
                (true, "other", _) => {
                    other = text;
                    continue;
                }
                (false, "one", _) => vec![-1, 1],
                (false, _, Ok(number)) => vec![number],
                _ => {
                    self.unsupported(key, "a variant other than [one], a whole number or, last, *[other]");
                    continue;
                }
            };
            if arms.iter().any(|arm| arm.covers.iter().any(|number| covers.contains(number))) {
                self.complain(key, Fault::RepeatedVariant(key.to_owned()));
            }
            arms.push(Arm { covers, text });
        }
        to.0.push(Piece::Choose { name: name.to_owned(), arms, other });
    }

    fn kind_of(&mut self, name: &str) -> Option<Kind> {
        let kind = self.params.iter().find(|param| param.name == name).map(|param| param.kind);
        if kind.is_none() {
            self.complain(name, Fault::UndeclaredArgument(name.to_owned()));
        }
        kind
    }

    fn unsupported(&mut self, place: &str, what: &str) {
        self.complain(place, Fault::Unsupported(what.to_owned()));
    }

    fn complain(&mut self, place: &str, fault: Fault) {
        self.complaints.add(&self.source.path, self.source.line_of(place), fault);
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
