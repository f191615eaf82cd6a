//! Which text belongs to which paper.

use crate::state::kit::{Paper, documents};
use crate::text::{Lang, kit};

/// The text of a paper, by language.
pub type Text = fn(Lang) -> &'static str;

/// The names of the papers' files, with their texts, in the order of [`documents`].
const TEXTS: [(&str, Text); 18] = [
    ("guide", kit::guide),
    ("cards", kit::cards),
    ("lesson-45", kit::lesson_45),
    ("lesson-90", kit::lesson_90),
    ("lesson-30", kit::lesson_30),
    ("sheet-a", kit::sheet_a),
    ("sheet-b", kit::sheet_b),
    ("sheet-c", kit::sheet_c),
    ("sheet-d", kit::sheet_d),
    ("sheet-e", kit::sheet_e),
    ("sheet-f", kit::sheet_f),
    ("discussion", kit::discussion),
    ("answers", kit::answers),
    ("scenarios", kit::scenarios),
    ("glossary", kit::glossary),
    ("points-card", kit::points_card),
    ("answer-strip", kit::answer_strip),
    ("line-sheet", kit::line_sheet),
];

/// The paper whose file has this name.
pub fn named(file: &str) -> Option<Paper> {
    let at = TEXTS.iter().position(|(name, _)| *name == file)?;
    documents().get(at).map(|document| document.paper)
}

/// The name of a paper's file, and its text.
pub fn of_paper(paper: Paper) -> (&'static str, Text) {
    TEXTS[paper as usize]
}
