//! What each version of Norway's rules changed, counted over every profile.

use std::sync::OnceLock;

use crate::model::published::{Allowed, Condition, System};
use crate::shipped::Country;

/// What a version of Norway's rules changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Profiles whose class is another than in the version before.
    pub changed: i64,
    /// Youngest and oldest of them.
    pub ages: Option<(u8, u8)>,
    /// From which class to which, and how many; largest first.
    pub ways: Vec<(usize, usize, i64)>,
    /// What all of them have in common beside their ages.
    pub common: Vec<Condition>,
    /// All profiles.
    pub all: i64,
    /// By feature, the answers of those whose class changed.
    seen: Vec<Vec<u8>>,
}

/// The position of the age among Norway's features.
const AGE: usize = 0;

/// What each version changed; nothing for the first.
pub fn shifts() -> &'static [Shift] {
    static FOUND: OnceLock<Vec<Shift>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let system = Country::Norway.system();
        let seen = vec![Vec::new(); system.features.len()];
        let mut found = vec![Shift { seen, ..Shift::default() }; system.versions.len()];
        let mut profiles = system.profiles();
        while let Some(answers) = profiles.step() {
            let mut before = None;
            for (version, shift) in found.iter_mut().enumerate() {
                let class = system.class(version, answers);
                shift.count(answers, before.replace(class).unwrap_or(class), class);
            }
        }
        for shift in &mut found {
            shift.ways.sort_by_key(|way| -way.2);
            shift.common = common(system, &shift.seen);
        }
        found
    })
}

impl Shift {
    fn count(&mut self, answers: &[u8], from: usize, to: usize) {
        self.all += 1;
        if from == to {
            return;
        }
        self.changed += 1;
        let age = answers[AGE];
        let (first, last) = self.ages.unwrap_or((age, age));
        self.ages = Some((first.min(age), last.max(age)));
        match self.ways.iter_mut().find(|way| (way.0, way.1) == (from, to)) {
            Some(way) => way.2 += 1,
            None => self.ways.push((from, to, 1)),
        }
        for (seen, answer) in self.seen.iter_mut().zip(answers) {
            if !seen.contains(answer) {
                seen.push(*answer);
            }
        }
    }
}

/// The features for which only some answers were seen, with those.
fn common(system: &System, seen: &[Vec<u8>]) -> Vec<Condition> {
    let mut found = Vec::new();
    for (feature, seen) in system.indices().zip(seen).skip(AGE + 1) {
        let (low, high) = system.feature(feature).limits();
        let levels: Vec<u8> = (low..=high).filter(|level| seen.contains(level)).collect();
        if !levels.is_empty() && levels.len() <= usize::from(high - low) {
            found.push(Condition { feature, allowed: Allowed::Levels(levels.into()) });
        }
    }
    found
}
