//! One message of a text table, in one language, read part by part.
//!
//! A part is one of the message's attributes: `.short` and so on.
//!
//! Invariant: what was never asked for is complained about by [`Row::finish`].

use super::complaint::{Complaints, Fault};
use super::ftl::{Kind, Param};
use super::source::Source;
use super::template::Template;
use fluent_syntax::ast::{Attribute, Message};

pub struct Row<'a, 's> {
    pub source: &'s Source,
    pub message: &'a Message<&'s str>,
    pub asked: Vec<String>,
    pub complaints: &'a mut Complaints,
}

impl<'a, 's> Row<'a, 's> {
    pub fn id(&self) -> &'s str {
        self.message.id.name
    }

    /// The message's own text.
    pub fn text(&mut self) -> String {
        let Some(pattern) = &self.message.value else {
            self.complain(self.id(), Fault::Unsupported("a message without a text".to_owned()));
            return String::new();
        };
        Template::read(self.source, pattern, &[], self.complaints).other
    }

    /// A part without arguments.
    pub fn part(&mut self, part: &str) -> String {
        self.template(part, &[]).other
    }

    /// A part without arguments that the row may lack: then it is empty.
    pub fn note(&mut self, part: &str) -> String {
        if self.find(part).is_some() { self.part(part) } else { String::new() }
    }

    /// A part that may name the chosen `$answer`, as a pattern.
    pub fn answer_pattern(&mut self, part: &str) -> String {
        self.template(part, &[Param { name: "answer".to_owned(), kind: Kind::Text }]).other
    }

    /// A part that must show the number `$n`, as its forms.
    pub fn number_forms(&mut self, part: &str) -> String {
        let template = self.template(part, &[Param { name: "n".to_owned(), kind: Kind::Number }]);
        if let Some(found) = self.find(part).filter(|_| !template.uses("n")) {
            self.complain(found.id.name, Fault::UnusedArgument("n".to_owned()));
        }
        template.forms()
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

    /// Complains about the row.
    pub fn fault(&mut self, fault: Fault) {
        self.complain(self.id(), fault);
    }

    fn template(&mut self, part: &str, params: &[Param]) -> Template {
        self.asked.push(part.to_owned());
        match self.find(part) {
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

    fn find(&self, part: &str) -> Option<&'a Attribute<&'s str>> {
        self.message.attributes.iter().find(|attribute| attribute.id.name == part)
    }

    fn complain(&mut self, place: &str, fault: Fault) {
        self.complaints.add(&self.source.path, self.source.line_of(place), fault);
    }
}
