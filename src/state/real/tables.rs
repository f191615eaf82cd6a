//! Tables of chapter 4: the equation term by term, what the versions of a rule change, the person whom all judge, and
//! who used what.

use std::sync::OnceLock;

use super::{AUSTRIA, NORWAY, Trial, told};
use crate::model::published::{Answers, Grounds, Hundredths, Term};
use crate::shipped::SYSTEMS;
use crate::state::table::{Cell, Table, listed};
use crate::text::{KnownSystem, Lang, messages as say, numbers, published};

/// Columns by which the known systems can be sorted: name, method, and the three ranks of the table.
pub const COLUMNS: usize = 5;

/// What a version of Norway's rules changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Profiles whose class is another than in the version before.
    pub changed: i64,
    /// Youngest and oldest of them.
    pub ages: Option<(u8, u8)>,
    /// From which class to which, and how many; largest first.
    pub ways: Vec<(usize, usize, i64)>,
    /// All profiles.
    pub all: i64,
}

/// What each version changed; nothing for the first.
pub fn shifts() -> &'static [Shift] {
    static FOUND: OnceLock<Vec<Shift>> = OnceLock::new();
    FOUND.get_or_init(|| (0..SYSTEMS[NORWAY].versions.len()).map(shift).collect())
}

fn shift(version: usize) -> Shift {
    let system = &SYSTEMS[NORWAY];
    let before = version.saturating_sub(1);
    let mut found = Shift::default();
    let mut profiles = system.profiles();
    while let Some(answers) = profiles.step() {
        found.all += 1;
        let (from, to) = (system.class(before, answers), system.class(version, answers));
        if from == to {
            continue;
        }
        found.changed += 1;
        let age = answers[0];
        let (first, last) = found.ages.unwrap_or((age, age));
        found.ages = Some((first.min(age), last.max(age)));
        match found.ways.iter_mut().find(|way| (way.0, way.1) == (from, to)) {
            Some(way) => way.2 += 1,
            None => found.ways.push((from, to, 1)),
        }
    }
    found
}

/// The sum of the Austrian equation, from the reference person on.
pub fn equation(lang: Lang, trial: &Trial) -> Table {
    let mut table = Table {
        caption: say::equation_caption(lang).to_owned(),
        heads: listed(say::equation_heads(lang)),
        rows: Vec::new(),
    };
    if let Grounds::Sum { reference, terms, .. } = trial.assessment(AUSTRIA).grounds {
        let start = say::equation_start(lang).to_owned();
        table.rows.push((start, cells(lang, Hundredths::default(), reference, String::new())));
        for Term { feature, part, total } in terms {
            let question = published::feature(lang, AUSTRIA, feature);
            let head = published::answer(&question, trial.own(AUSTRIA).of(feature));
            let before = Hundredths(total.0 - part.0);
            table.rows.push((head, cells(lang, before, total, numbers::signed_hundredths(lang, part.0))));
        }
    }
    table
}

/// What an answer adds, as words and as a stretch of the scale; the sum with it; the chance.
fn cells(lang: Lang, before: Hundredths, total: Hundredths, part: String) -> Vec<Cell> {
    vec![
        Cell::Stretch(along(before), along(total), part),
        Cell::Words(numbers::hundredths(lang, total.0)),
        Cell::Words(told::chance(lang, total)),
    ]
}

/// Where a sum lies on the figure's scale from -4 to 3, in thousandths.
fn along(sum: Hundredths) -> u16 {
    ((sum.0 + 400).clamp(0, 700) * 1000 / 700) as u16
}

/// Every version of Norway's rules: its class for these answers, and what it changed.
pub fn versions(lang: Lang, trial: &Trial) -> Table {
    let system = &SYSTEMS[NORWAY];
    let answers: &Answers = trial.own(NORWAY);
    let mut table = Table {
        caption: say::versions_caption(lang, shifts()[0].all),
        heads: listed(say::versions_heads(lang)),
        rows: Vec::new(),
    };
    for (version, shift) in shifts().iter().enumerate() {
        let class = system.assess(version, answers).class;
        let class = Cell::Words(published::class(lang, NORWAY, version, class).to_owned());
        let ages = shift
            .ages
            .map_or_else(String::new, |(first, last)| [first.to_string(), last.to_string()].join("–"));
        let changed = if version == 0 { Cell::Words(String::new()) } else { Cell::Number(shift.changed) };
        table.rows.push((told::version_words(lang, version), vec![class, changed, Cell::Words(ages)]));
    }
    table
}

/// The person as each system judges them, and why.
pub fn same_person(lang: Lang, trial: &Trial) -> Table {
    let mut table = Table {
        caption: say::same_caption(lang).to_owned(),
        heads: listed(say::same_heads(lang)),
        rows: Vec::new(),
    };
    for (place, name) in listed(say::countries(lang)).into_iter().enumerate() {
        let class = told::judged_class(lang, trial, place).to_owned();
        table.rows.push((name, [class, told::account(lang, trial, place)].map(Cell::Words).into()));
    }
    table
}

/// The known systems in the order of a column; ties stay in the order of the text.
pub fn known(lang: Lang, column: usize) -> Vec<KnownSystem> {
    let mut sorted: Vec<KnownSystem> = Vec::new();
    for system in say::systems(lang) {
        let not_after = |other: &KnownSystem| match column {
            0 => other.name <= system.name,
            1 => other.method <= system.method,
            _ => other.rank(column - 2) <= system.rank(column - 2),
        };
        sorted.insert(sorted.partition_point(not_after), system);
    }
    sorted
}
