//! Rows of the texts that are tables: a word of the glossary, a source, a fact, a question, a system, an event of the
//! timeline, a scenario, a paper of the teacher's kit, a step of a lesson.
//!
//! The text compiler writes each table as lines, with tabs between the parts of a row. They are read here when they are
//! shown.
//!
//! Invariant: a fact, a system and an event name only sources that stand in the table of sources
//! (`build/texts/tables.rs`).

/// One term of the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GlossaryEntry {
    /// Identifier, equal in both languages.
    pub id: &'static str,
    /// The term.
    pub term: &'static str,
    /// What it means here.
    pub meaning: &'static str,
}

/// Where something that the page says of the world was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Identifier, equal in both languages.
    pub id: &'static str,
    /// As it is named beside a fact: who, and the year.
    pub name: &'static str,
    /// Its title, in its own language.
    pub title: &'static str,
    /// How far it goes, where that is to be known; else empty.
    pub note: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// A sentence about the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The sentence.
    pub words: &'static str,
    sources: &'static str,
}

/// A real system that sorts jobseekers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownSystem {
    /// Where, and what it is called.
    pub name: &'static str,
    /// How it works.
    pub method: &'static str,
    /// How often it is right, where somebody has said so; else empty.
    pub accuracy: &'static str,
    /// What became of it.
    pub happened: &'static str,
    rank: &'static str,
    sources: &'static str,
}

/// An event of the timeline, which is a fact with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// What happened.
    pub words: &'static str,
    /// When, in words.
    pub when: &'static str,
    at: &'static str,
    /// What kind of event it is.
    pub kind: &'static str,
    sources: &'static str,
}

/// What a published model asks, or a plain question to the person whom all of them judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// What it is about.
    pub label: &'static str,
    levels: &'static str,
    /// What was assumed to put the person into the model's words; else empty.
    pub note: &'static str,
}

/// The words of a scenario of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScenarioText {
    /// What it is called.
    pub title: &'static str,
    /// What to ask before anything changes.
    pub question: &'static str,
    /// What to point at in the end.
    pub point: &'static str,
}

/// A paper of the teacher's kit, or a set of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its title.
    pub title: &'static str,
}

/// A step of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// How many minutes the whole lesson takes.
    pub plan: u8,
    /// The minute it begins.
    pub from: u8,
    /// The minute it ends.
    pub to: u8,
    /// What the teacher does.
    pub teacher: &'static str,
    /// What the pupils do.
    pub pupils: &'static str,
    /// What is on the screen.
    pub screen: &'static str,
    /// The page that is shown, by its name in English addresses; `paper` where none is.
    pub show: &'static str,
}

impl GlossaryEntry {
    pub(super) fn read(row: &'static str) -> Self {
        let [id, term, meaning] = parts(row);
        Self { id, term, meaning }
    }

    /// The entry's anchor on the page, apart from those of headings.
    pub fn anchor(&self) -> String {
        ["term-", self.id].concat()
    }
}

impl Source {
    pub(super) fn read(row: &'static str) -> Self {
        let [id, name, title, note, url] = parts(row);
        Self { id, name, title, note, url }
    }

    /// The entry's anchor on the page, apart from those of headings.
    pub fn anchor(&self) -> String {
        ["source-", self.id].concat()
    }
}

impl Paper {
    pub(super) fn read(title: &'static str) -> Self {
        Self { title }
    }
}

impl PlanRow {
    pub(super) fn read(row: &'static str) -> Self {
        let [teacher, pupils, screen, minutes, show] = parts(row);
        let mut numbers = minutes.split(' ').map(|number| number.parse().unwrap_or_default());
        let [plan, from, to] = [(); 3].map(|()| numbers.next().unwrap_or_default());
        Self { plan, from, to, teacher, pupils, screen, show }
    }
}

impl Fact {
    pub(super) fn read(row: &'static str) -> Self {
        let [words, sources] = parts(row);
        Self { words, sources }
    }

    /// Identifiers of its sources.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.sources.split(' ')
    }
}

impl KnownSystem {
    pub(super) fn read(row: &'static str) -> Self {
        let [name, method, accuracy, happened, rank, sources] = parts(row);
        Self { name, method, accuracy, happened, rank, sources }
    }

    /// Its place in a column that can be sorted by, 0 first: how much is public, accuracy, what became of it.
    pub fn rank(&self, column: usize) -> u8 {
        self.rank.as_bytes().get(column).map_or(0, |digit| digit.saturating_sub(b'0'))
    }

    /// Identifiers of its sources.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.sources.split(' ')
    }
}

impl Question {
    pub(super) fn read(row: &'static str) -> Self {
        let [label, levels, note] = parts(row);
        Self { label, levels, note }
    }

    /// The words of an answer; a number is its own.
    pub fn answer(&self, answer: u8) -> String {
        self.levels
            .split(';')
            .nth(answer.into())
            .filter(|_| !self.levels.is_empty())
            .map_or_else(|| answer.to_string(), str::to_owned)
    }
}

impl Milestone {
    pub(super) fn read(row: &'static str) -> Self {
        let [words, when, at, kind, sources] = parts(row);
        Self { words, when, at, kind, sources }
    }

    /// When, in years; a date that is known only to the year stands at its beginning.
    pub fn at(&self) -> f64 {
        let (year, hundredths) = self.at.split_once('.').unwrap_or((self.at, "0"));
        let number = |digits: &str| f64::from(digits.parse::<u16>().unwrap_or_default());
        number(year) + number(hundredths) / 100.0
    }

    /// Identifiers of its sources.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.sources.split(' ')
    }
}

impl ScenarioText {
    pub(super) fn read(row: &'static str) -> Self {
        let [title, question, point] = parts(row);
        Self { title, question, point }
    }
}

/// As many parts as are asked for; what a line lacks is empty.
fn parts<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut parts = line.split('\t');
    [(); N].map(|()| parts.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_part_by_part() {
        let source = Source::read("radar\tRadar (2022)\tTitlen\tSekundær.\thttps://radarmedia.dk");
        assert_eq!((source.anchor().as_str(), source.url), ("source-radar", "https://radarmedia.dk"));
        assert_eq!((source.title, source.note), ("Titlen", "Sekundær."));
        let fact = Fact::read("50 oplysninger.\tradar dsr");
        assert_eq!(fact.sources().collect::<Vec<_>>(), ["radar", "dsr"]);
        assert_eq!(GlossaryEntry::read("odds\tOdds\tEt forhold.").anchor(), "term-odds");
    }

    #[test]
    fn a_system_has_a_rank_for_every_column() {
        let system = KnownSystem::read("Østrig\tLigning\t\tStoppet\t120\tradar dsr");
        assert_eq!((system.name, system.method), ("Østrig", "Ligning"));
        assert_eq!((system.accuracy, system.happened), ("", "Stoppet"));
        assert_eq!([0, 1, 2, 3].map(|column| system.rank(column)), [1, 2, 0, 0]);
        assert_eq!(system.sources().collect::<Vec<_>>(), ["radar", "dsr"]);
    }

    #[test]
    fn a_time_is_a_year_and_its_hundredths() {
        let at = |row| Milestone::read(row).at();
        assert_eq!(at("Ord\t2004\t2004\tLov\tb").to_bits(), 2004.0_f64.to_bits());
        assert_eq!(at("Ord\t2022\t2022.38\tLov\tb").to_bits(), 2022.38_f64.to_bits());
    }
}
