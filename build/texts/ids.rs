//! The ids of two lists that must be the same, in the same order.

use super::complaint::{Complaints, Fault};
use super::source::Source;
use fluent_syntax::ast::Message;

/// The ids of one file, each with its line.
pub struct Ids<'a> {
    pub file: &'a str,
    pub ids: Vec<(&'a str, usize)>,
}

impl<'a> Ids<'a> {
    pub fn of(source: &'a Source, messages: &[Message<&'a str>]) -> Self {
        let ids = messages.iter().map(|message| (message.id.name, source.line_of(message.id.name))).collect();
        Self { file: &source.path, ids }
    }

    /// The ids of a data file, each on the line where it stands first between quotes, capital or not.
    pub fn quoted(file: &'a Source, ids: impl Iterator<Item = &'a str>) -> Self {
        let text = file.text.to_lowercase();
        let line = |id| text.lines().position(|line| line.contains(&format!("\"{id}\"")));
        Self { file: &file.path, ids: ids.map(|id| (id, 1 + line(id).unwrap_or_default())).collect() }
    }

    /// Complains about every id only one side has; if there is none, about the first of `other` out of order.
    pub fn must_equal(&self, other: &Self, complaints: &mut Complaints) {
        if self.all_in(other, complaints) & other.all_in(self, complaints) {
            let mut both = self.ids.iter().zip(&other.ids);
            if let Some((_, (id, line))) = both.find(|((mine, _), (theirs, _))| mine != theirs) {
                let fault = Fault::UnequalOrder { id: (*id).to_owned(), other: self.file.to_owned() };
                complaints.add(other.file, *line, fault);
            }
        }
    }

    fn all_in(&self, other: &Self, complaints: &mut Complaints) -> bool {
        let missing = |(id, _): &&(&str, usize)| !other.ids.iter().any(|(theirs, _)| theirs == id);
        let missing: Vec<_> = self.ids.iter().filter(missing).collect();
        for (id, line) in &missing {
            let fault = Fault::MissingMessage { id: (*id).to_owned(), other: other.file.to_owned() };
            complaints.add(self.file, *line, fault);
        }
        missing.is_empty()
    }
}
