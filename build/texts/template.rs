//! A message's text in one language as patterns: `{0}`, `{1}` … stand for its arguments in declared order.
//!
//! A choice in the middle of a text takes the words around it into each of its variants, so that a template is one
//! pattern, or a table of whole ones.
//!
//! Invariant: whatever is in a [`Template`] can be filled in; what cannot was complained about.

use super::complaint::{Complaints, Fault};
use super::ftl::{Kind, Param};
use super::source::Source;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;

/// The patterns of one text.
#[derive(Default)]
pub struct Template {
    /// The place of the argument that chooses between them.
    pub chooser: Option<usize>,
    pub some: Vec<Form>,
    /// The pattern for every number that `some` does not cover, and for no number at all.
    pub other: String,
    used: BTreeSet<String>,
}

/// A pattern and the whole numbers it is for.
pub struct Form {
    pub covers: Vec<i64>,
    pub pattern: String,
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
        self.used.contains(argument)
    }

    /// All patterns as `src/text/fill.rs` reads them: `other` is the first line, and each of the rest begins with the
    /// numbers it covers.
    pub fn forms(&self) -> String {
        self.some.iter().fold(self.other.clone(), |forms, Form { covers, pattern }| {
            let covers: Vec<String> = covers.iter().map(i64::to_string).collect();
            format!("{forms}\n{}\t{pattern}", covers.join(" "))
        })
    }

    fn push(&mut self, text: &str) {
        self.some.iter_mut().for_each(|form| form.pattern.push_str(text));
        self.other.push_str(text);
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
        let (mut text_before, mut bold_marks, mut last_bold) = ("", 0, "");
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if *value == "\n" && text_before.ends_with('\n') {
                        self.unsupported(value, "an empty line inside a message");
                    }
                    if value.contains("**") {
                        bold_marks += value.matches("**").count();
                        last_bold = value;
                    }
                    // A line break in the file is there for the file's reader; on the page it is a space.
                    let text = value.replace('\n', " ");
                    self.printable(value, &text);
                    template.push(&text);
                    text_before = value;
                }
                PatternElement::Placeable { expression } => {
                    self.expression(expression, &mut template);
                    text_before = "";
                }
            }
        }
        if bold_marks % 2 == 1 {
            self.complain(last_bold, Fault::UnpairedBold);
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
                let text = unescape_unicode_to_string(value);
                if text.contains(['{', '}']) {
                    self.unsupported(value, "a brace");
                }
                self.printable(value, &text);
                to.push(&text);
            }
            InlineExpression::NumberLiteral { value } => to.push(value),
            InlineExpression::VariableReference { id } => {
                if let Some((place, _)) = self.find(id.name) {
                    to.push(&format!("{{{place}}}"));
                    to.used.insert(id.name.to_owned());
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
        let Some((place, kind)) = self.find(name) else { return };
        to.used.insert(name.to_owned());
        if !matches!(kind, Kind::Number | Kind::Points) {
            return self.complain(name, Fault::NotASelector(name.to_owned()));
        }
        if to.chooser.replace(place).is_some() {
            return self.unsupported(name, "a second choice in one text");
        }
        let before = std::mem::take(&mut to.other);
        for variant in variants {
            let text = self.template(&variant.value);
            let key = key(variant);
            if text.chooser.is_some() {
                self.unsupported(key, "a choice inside a choice");
            }
            to.used.extend(text.used);
            let pattern = format!("{before}{}", text.other);
            let covers = match (variant.default, key, key.parse()) {
                (true, "other", _) => {
                    to.other = pattern;
                    continue;
                }
                (false, "one", _) => vec![-1, 1],
                (false, _, Ok(number)) => vec![number],
                _ => {
                    self.unsupported(key, "a variant other than [one], a whole number or, last, *[other]");
                    continue;
                }
            };
            if to.some.iter().any(|form| form.covers.iter().any(|number| covers.contains(number))) {
                self.complain(key, Fault::RepeatedVariant(key.to_owned()));
            }
            to.some.push(Form { covers, pattern });
        }
    }

    /// An argument's place among the declared ones, and what it is.
    fn find(&mut self, name: &str) -> Option<(usize, Kind)> {
        let place = self.params.iter().position(|param| param.name == name);
        if place.is_none() {
            self.complain(name, Fault::UndeclaredArgument(name.to_owned()));
        }
        place.map(|place| (place, self.params[place].kind))
    }

    /// Complains about what would part a text where it is read.
    fn printable(&mut self, place: &str, text: &str) {
        if text.contains(char::is_control) {
            self.unsupported(place, "a control character");
        }
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
