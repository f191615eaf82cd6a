//! The text compiler: Fluent messages, text tables and prose in two languages, in; one Rust file and one pack of words a
//! language, out. The teacher's kit, which no page carries, has a file of its own with its words in it.
//!
//! ```text
//! reading    source     a file as it was read        complaint  what is wrong, and where
//!            ftl        a Fluent file's messages     template   a message with its arguments resolved
//!            markdown   a prose file's blocks        ids        two lists that must be equal
//! writing    messages   one function per message     tables     all tables, from attributes to sources
//!            row        one message of a table       prose      one text a file
//!            rust       names and arguments
//!            pack       all messages, each at its place
//! ```
//!
//! Invariant: no file is touched here; all complaints come at once, each with its file and line.

mod complaint;
mod ftl;
mod ids;
mod markdown;
mod messages;
mod pack;
mod prose;
mod row;
mod rust;
mod source;
mod tables;
mod template;

pub use complaint::Complaint;
pub use source::Source;

use crate::model::Form;
use complaint::{Complaints, Fault};
use messages::Home;
use pack::Packs;
use std::collections::BTreeMap;

/// The same area in both languages.
pub struct Pair<'a> {
    danish: &'a Source,
    english: &'a Source,
}

/// The files of one language.
pub struct Folder {
    /// Those of the page.
    pub page: Vec<Source>,
    /// Those of the teacher's kit.
    pub kit: Vec<Source>,
}

/// What the texts are made into.
#[derive(Debug, PartialEq, Eq)]
pub struct Texts {
    /// The functions.
    pub code: String,
    /// The functions of the kit.
    pub kit: String,
    /// The pack of the Danish words.
    pub danish: String,
    /// The pack of the English words.
    pub english: String,
}

/// Compiles all texts, or says everything that is wrong with them.
///
/// `form` says which attributes, levels and people need words; `file` is where it was read. `questions` are the rows of
/// the table of questions, each with the number of its answers.
pub fn compile(
    form: &Form,
    file: &Source,
    questions: &[(String, usize)],
    danish: &Folder,
    english: &Folder,
) -> Result<Texts, Vec<Complaint>> {
    let mut complaints = Complaints::default();
    let mut names = Names::default();
    let mut packs = Packs::default();
    let mut code = String::new();
    let table = |file: &str| danish.page.iter().find(|source| source.file() == file).map(tables::ids);
    let cited = table("sources.ftl").unwrap_or_default();
    let facts = table("facts.ftl").unwrap_or_default();
    let fit = tables::Fit { cited: &cited, questions };
    present(&danish.page, &mut complaints);
    for pair in pairs(&danish.page, &english.page, &mut complaints) {
        if let Some(lines) = tables::LINES.iter().find(|lines| lines.file == pair.danish.file()) {
            code += &tables::lines(&pair, lines, &fit, &mut packs, &mut complaints);
            continue;
        }
        code += &match pair.danish.stem_and_ending() {
            ("attributes", "ftl") => tables::attributes(&pair, form, file, &mut packs, &mut complaints),
            ("people", "ftl") => tables::people(&pair, form, file, &mut packs, &mut complaints),
            (name, "md") => {
                names.claim(name, pair.danish, 1, &mut complaints);
                prose::compile(&pair, &facts, Home::Pack(&mut packs), &mut complaints)
            }
            ("static", "ftl") => messages::compile(&pair, &mut names, Home::Function, &mut complaints),
            _ => messages::compile(&pair, &mut names, Home::Pack(&mut packs), &mut complaints),
        };
    }
    let mut names = Names(BTreeMap::new());
    let mut kit = String::new();
    for pair in pairs(&danish.kit, &english.kit, &mut complaints) {
        kit += &match pair.danish.stem_and_ending() {
            (name, "md") => {
                names.claim(name, pair.danish, 1, &mut complaints);
                prose::compile(&pair, &facts, Home::Function, &mut complaints)
            }
            _ => messages::compile(&pair, &mut names, Home::Function, &mut complaints),
        };
    }
    let [danish, english] = packs.texts();
    complaints.unless_any(Texts { code, kit, danish, english })
}

/// Complains about tables that are not there.
fn present(danish: &[Source], complaints: &mut Complaints) {
    for (table, _) in tables::ALL {
        if !danish.iter().any(|source| source.file() == table) {
            complaints.add(table, 1, Fault::MissingFile);
        }
    }
}

/// The files of both languages side by side; complains about one without a twin.
fn pairs<'a>(danish: &'a [Source], english: &'a [Source], complaints: &mut Complaints) -> Vec<Pair<'a>> {
    let twin =
        |source: &Source, others: &'a [Source]| others.iter().find(|other| other.file() == source.file());
    for lonely in danish.iter().filter(|source| twin(source, english).is_none()) {
        complaints.add(&lonely.path, 1, Fault::NoTwin);
    }
    for lonely in english.iter().filter(|source| twin(source, danish).is_none()) {
        complaints.add(&lonely.path, 1, Fault::NoTwin);
    }
    let pair = |danish| Some(Pair { danish, english: twin(danish, english)? });
    danish.iter().filter_map(pair).collect()
}

/// The names of the generated functions: one module holds them all, so each is given once.
struct Names(BTreeMap<String, String>);

impl Default for Names {
    fn default() -> Self {
        Self(tables::ALL.map(|(file, name)| (name.to_owned(), file.to_owned())).into())
    }
}

impl Names {
    fn claim(&mut self, id: &str, source: &Source, line: usize, complaints: &mut Complaints) {
        if !rust::is_name(id) {
            complaints.add(&source.path, line, Fault::BadName(id.to_owned()));
        }
        if let Some(first) = self.0.insert(rust::name(id), format!("{}:{line}", source.path)) {
            complaints.add(&source.path, line, Fault::Duplicate { id: id.to_owned(), first });
        }
    }
}
