//! The papers there are: one table that drives file names, titles, stated pages and what is printed in one go.
//!
//! The titles are `papers.ftl`: a row for each paper and then one for each set, in the order of this table.

use crate::state::Lesson;
use crate::text::{Lang, messages};

/// A paper of the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// The teacher's guide.
    Guide,
    /// Twelve people to cut out.
    People,
    /// The plan of 45 minutes.
    Plan45,
    /// The plan of 90 minutes.
    Plan90,
    /// The plan of half an hour for grown-ups.
    Plan30,
    /// A: predict, try, explain.
    Change,
    /// B: the sum by hand.
    WorkItOut,
    /// C: what the model does not ask.
    Missing,
    /// D: twenty people and a line.
    Line,
    /// E: a talk with and without reasons.
    Explain,
    /// F: how much a machine may decide.
    HowMuch,
    /// Questions to talk about.
    Discussion,
    /// The answer key.
    Key,
    /// Links to the scenarios.
    Scenarios,
    /// Words in both languages.
    Glossary,
    /// All points of the model.
    Points,
    /// Where points are added, and what they come to.
    Strip,
    /// A ruler for the people and the line.
    Ruler,
}

/// What the table says of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document {
    /// The paper.
    pub paper: Paper,
    slugs: [&'static str; 2],
    /// How many sheets of A4 it takes.
    pub pages: u8,
    /// The sets it belongs to, beside that of everything.
    sets: &'static [Set],
}

/// Papers that are printed in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Set {
    /// What half an hour among adults needs.
    Lesson30,
    /// What a lesson of 45 minutes needs.
    Lesson45,
    /// What 90 minutes need.
    Lesson90,
    /// What stands in for the screen.
    Unplugged,
    /// Everything.
    All,
}

use Set::{Lesson30, Lesson45, Lesson90, Unplugged};

const fn document(paper: Paper, slugs: [&'static str; 2], pages: u8, sets: &'static [Set]) -> Document {
    Document { paper, slugs, pages, sets }
}

const DOCUMENTS: &[Document] = &[
    document(Paper::Guide, ["laerervejledning", "teachers-guide"], 6, &[]),
    document(Paper::People, ["personkort", "person-cards"], 3, &[Unplugged]),
    document(Paper::Plan45, ["lektion-45", "lesson-45"], 1, &[Lesson45, Unplugged]),
    document(Paper::Plan90, ["lektion-90", "lesson-90"], 2, &[Lesson90]),
    document(Paper::Plan30, ["moede-30", "staff-meeting-30"], 1, &[Lesson30]),
    document(Paper::Change, ["ark-a-skru", "sheet-a-change"], 1, &[Lesson45, Lesson90, Unplugged]),
    document(Paper::WorkItOut, ["ark-b-regn-selv", "sheet-b-work-it-out"], 2, &[Lesson90]),
    document(Paper::Missing, ["ark-c-hvad-mangler", "sheet-c-what-is-missing"], 1, &[]),
    document(Paper::Line, ["ark-d-graensen", "sheet-d-the-line"], 2, &[Lesson90]),
    document(Paper::Explain, ["ark-e-forklar", "sheet-e-explain"], 2, &[Lesson45, Lesson90, Unplugged]),
    document(Paper::HowMuch, ["ark-f-hvor-meget", "sheet-f-how-much"], 1, &[Lesson90]),
    document(Paper::Discussion, ["diskussion", "discussion"], 2, &[Lesson30, Lesson45, Lesson90]),
    document(Paper::Key, ["facit", "answer-key"], 4, &[Lesson45, Lesson90, Unplugged]),
    document(Paper::Scenarios, ["scenarier", "scenarios"], 1, &[Lesson30, Lesson45, Lesson90]),
    document(Paper::Glossary, ["ordliste", "glossary"], 1, &[]),
    document(Paper::Points, ["pointkort", "points-card"], 1, &[Unplugged]),
    document(Paper::Strip, ["svarstrimmel", "answer-strip"], 1, &[Unplugged]),
    document(Paper::Ruler, ["graenseark", "line-sheet"], 3, &[Unplugged]),
];

/// All papers, in the order in which they are listed and printed.
pub fn documents() -> &'static [Document] {
    DOCUMENTS
}

/// Where a page of the kit lies, seen from the page of the app.
pub fn file(slug: &str) -> String {
    ["kit/", slug, ".html"].concat()
}

impl Paper {
    /// The paper's row of the table.
    pub fn document(self) -> &'static Document {
        &DOCUMENTS[self as usize]
    }
}

impl Document {
    /// The name of its file, without folder and ending: another one in each language.
    pub fn slug(&self, lang: Lang) -> &'static str {
        self.slugs[lang as usize]
    }

    /// Where it lies, seen from the page of the app.
    pub fn file(&self, lang: Lang) -> String {
        file(self.slug(lang))
    }

    /// Its title.
    pub fn title(&self, lang: Lang) -> &'static str {
        title(lang, self.paper as usize)
    }
}

impl Set {
    /// All sets.
    pub const ALL: [Self; 5] = [Self::Lesson30, Self::Lesson45, Self::Lesson90, Self::Unplugged, Self::All];

    /// What a lesson needs.
    pub fn of(lesson: Lesson) -> Self {
        match lesson {
            Lesson::Staff => Self::Lesson30,
            Lesson::Short => Self::Lesson45,
            Lesson::Long => Self::Lesson90,
        }
    }

    /// The name of its file, without folder and ending: another one in each language.
    pub fn slug(self, lang: Lang) -> &'static str {
        let slugs = match self {
            Self::Lesson30 => ["alt-30", "all-30"],
            Self::Lesson45 => ["alt-45", "all-45"],
            Self::Lesson90 => ["alt-90", "all-90"],
            Self::Unplugged => ["alt-papir", "all-paper"],
            Self::All => ["alt", "all"],
        };
        slugs[lang as usize]
    }

    /// Where it lies, seen from the page of the app.
    pub fn file(self, lang: Lang) -> String {
        file(self.slug(lang))
    }

    /// Its title.
    pub fn title(self, lang: Lang) -> &'static str {
        title(lang, DOCUMENTS.len() + self as usize)
    }

    /// Its papers, in printing order.
    pub fn documents(self) -> impl Iterator<Item = &'static Document> {
        DOCUMENTS.iter().filter(move |document| self == Self::All || document.sets.contains(&self))
    }

    /// How many sheets of A4 it takes.
    pub fn pages(self) -> u32 {
        self.documents().map(|document| u32::from(document.pages)).sum()
    }
}

fn title(lang: Lang, row: usize) -> &'static str {
    messages::papers(lang).nth(row).map_or("", |paper| paper.title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_stands_at_its_place() {
        for document in documents() {
            assert_eq!(document.paper.document(), document);
        }
    }
}
