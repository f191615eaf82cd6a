//! Whether somebody worked six months in a row within the last twelve: two rules that do not agree.
//!
//! Source: NAV's own code, described in `data/no-nav-profilering.json`.

use serde::Deserialize;

use super::super::List;
use super::Date;

/// Months in a row that are asked for, and the months before registration that are looked at.
const ENOUGH: i32 = 6;
const WINDOW: i32 = 12;

/// A job: its first day, and its last where it has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Spell(pub Date, pub Option<Date>);

/// Jobs that the rules judge differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkExample {
    /// The day of registration.
    pub submitted: Date,
    /// The jobs.
    pub spells: List<Spell>,
}

/// How jobs are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WorkRule {
    /// Six months in a row in which some job was active on the 1st.
    FirstOfMonth,
    /// Jobs close to each other are joined; the longest within the last twelve months must be six months.
    LongestSpell {
        /// Jobs less than this many days apart count as one.
        margin_days: i32,
    },
}

impl WorkRule {
    /// Whether these jobs are six months in a row, for somebody who registers on that day.
    pub fn worked(self, submitted: Date, spells: &[Spell]) -> bool {
        match self {
            Self::FirstOfMonth => first_of_month(submitted, spells),
            Self::LongestSpell { margin_days } => longest_spell(submitted, spells, margin_days),
        }
    }
}

fn first_of_month(submitted: Date, spells: &[Spell]) -> bool {
    let active =
        |day: Date| spells.iter().any(|Spell(from, to)| *from <= day && to.is_none_or(|to| day <= to));
    let mut run = 0;
    for month in 0..WINDOW {
        let day = submitted.first_of_month().plus_months(-month);
        run = if active(day) { run + 1 } else { 0 };
        if run == ENOUGH {
            return true;
        }
    }
    false
}

fn longest_spell(submitted: Date, spells: &[Spell], margin: i32) -> bool {
    let mut joined: Vec<Spell> = Vec::new();
    for &Spell(from, to) in spells {
        let near = |one: &Spell| {
            to.is_none_or(|to| one.0.number() - margin < to.number())
                && one.1.is_none_or(|end| end.number() + margin > from.number())
        };
        // What was joined last stands last: NAV's code asks it last whether the next job is near.
        let found = joined.iter().position(near).map(|at| joined.remove(at));
        joined.push(found.map_or(Spell(from, to), |one| {
            Spell(one.0.min(from), one.1.zip(to).map(|(end, to)| end.max(to)))
        }));
    }
    let start = submitted.plus_months(-WINDOW);
    joined.iter().any(|&Spell(from, to)| {
        let (from, to) = (from.max(start), to.map_or(submitted, |to| to.min(submitted)));
        from < to && from.whole_months_to(to) >= ENOUGH
    })
}
