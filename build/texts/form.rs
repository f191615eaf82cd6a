//! What the form file says has to have words: its attributes with their levels, and its people.

use super::complaint::{Complaints, Fault};
use super::ids::Ids;
use super::source::Source;
use serde::Deserialize;

/// The lists of the form file, and the file itself for the places of complaints.
pub struct Form<'a> {
    source: &'a Source,
    pub attributes: Vec<Attribute>,
    people: Vec<String>,
}

#[derive(Default, Deserialize)]
struct FormFile {
    presets: Vec<String>,
    attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
pub struct Attribute {
    pub id: String,
    #[serde(flatten)]
    pub kind: Kind,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    Range,
    Choice { levels: Vec<String> },
}

impl<'a> Form<'a> {
    pub fn read(source: &'a Source, complaints: &mut Complaints) -> Self {
        let file: FormFile = serde_json::from_str(&source.text).unwrap_or_else(|error| {
            complaints.add(&source.path, error.line(), Fault::Syntax(error.to_string()));
            FormFile::default()
        });
        let people = file.presets.iter().map(|name| name.to_lowercase()).collect();
        Self { source, attributes: file.attributes, people }
    }

    pub fn attribute_ids(&self) -> Ids<'_> {
        self.ids(self.attributes.iter().map(|attribute| attribute.id.as_str()))
    }

    /// The people by their names in small letters, as links and texts call them.
    pub fn people_ids(&self) -> Ids<'_> {
        self.ids(self.people.iter().map(String::as_str))
    }

    fn ids<'s>(&'s self, ids: impl Iterator<Item = &'s str>) -> Ids<'s> {
        Ids { file: &self.source.path, ids: ids.map(|id| (id, self.line_of(id))).collect() }
    }

    /// The line of an id as it stands between quotes, capital or not.
    fn line_of(&self, id: &str) -> usize {
        let quoted = format!("\"{id}\"");
        let holds = |line: &str| line.to_lowercase().contains(&quoted);
        1 + self.source.text.lines().position(holds).unwrap_or_default()
    }
}
