//! One message of a text table, in one language, read part by part.
//!
//! A part is one of the message's attributes: `.short` and so on.
//!
//! Invariant: what was never asked for is complained about by [`Row::finish`].

use super::complaint::{Complaints, Fault};
use super::ftl::{Kind, Param};
use super::rust::{self, Lang};
use super::source::Source;
use super::template::Template;
use fluent_syntax::ast::Message;

pub struct Row<'a, 's> {
    pub source: &'s Source,
    pub lang: Lang,
    pub message: &'a Message<&'s str>,
    pub asked: Vec<String>,
    pub complaints: &'a mut Complaints,
}

impl<'s> Row<'_, 's> {
    pub fn id(&self) -> &'s str {
        self.message.id.name
    }

    /// The message's own text, as a Rust literal.
    pub fn text(&mut self) -> String {
        let Some(pattern) = &self.message.value else {
            self.complain(self.id(), Fault::Unsupported("a message without a text".to_owned()));
            return String::new();
        };
        literal(&Template::read(self.source, pattern, &[], self.complaints))
    }

    /// A part without arguments, as a Rust literal.
    pub fn part(&mut self, part: &str) -> String {
        literal(&self.template(part, &[]))
    }

    /// A part that may name the chosen `$answer`, as a function of it.
    pub fn answer_function(&mut self, part: &str) -> String {
        let params = [Param { name: "answer".to_owned(), kind: Kind::Text }];
        rust::function(&self.template(part, &params), "answer", self.lang)
    }

    /// A part without arguments, in the same form as [`Row::answer_function`].
    pub fn constant_function(&mut self, part: &str) -> String {
        rust::function(&self.template(part, &[]), "answer", self.lang)
    }

    /// A part that must show the number `$n`, as a function of it.
    pub fn number_function(&mut self, part: &str) -> String {
        let template = self.template(part, &[Param { name: "n".to_owned(), kind: Kind::Number }]);
        if !template.uses("n") {
            self.complain(self.id(), Fault::UnusedArgument("n".to_owned()));
        }
        rust::function(&template, "n", self.lang)
    }

    /// Complains about parts that stand twice or that nobody asked for.
    pub fn finish(self) {
        let names: Vec<&str> = self.message.attributes.iter().map(|attribute| attribute.id.name).collect();
        for (at, name) in names.iter().enumerate() {
            let (id, part) = (self.id().to_owned(), (*name).to_owned());
            let fault = if names.iter().take(at).any(|before| before == name) {
                Fault::Duplicate { id: format!(".{part}"), first: "this message".to_owned() }
            } else if self.asked.contains(&part) {
                continue;
            } else {
                Fault::UnexpectedPart { id, part }
            };
            self.complaints.add(&self.source.path, self.source.line_of(name), fault);
        }
    }

    fn template(&mut self, part: &str, params: &[Param]) -> Template {
        self.asked.push(part.to_owned());
        match self.message.attributes.iter().find(|attribute| attribute.id.name == part) {
            Some(attribute) => Template::read(self.source, &attribute.value, params, self.complaints),
            None => {
                self.complain(
                    self.id(),
                    Fault::MissingPart { id: self.id().to_owned(), part: part.to_owned() },
                );
                Template::default()
            }
        }
    }

    fn complain(&mut self, place: &str, fault: Fault) {
        self.complaints.add(&self.source.path, self.source.line_of(place), fault);
    }
}

/// Only for templates read without arguments, which are all literal.
fn literal(template: &Template) -> String {
    format!("{:?}", template.literal().unwrap_or_default())
}
