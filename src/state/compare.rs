//! Two people side by side: A, held fast, and B, whose answers the visitor goes on changing.
//!
//! Source: `design.md` 3.7.

use super::{Person, State};
use crate::model::{Catalogue, Change, Preset};

/// A, and what is different about B.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Who A started as.
    pub preset: Preset,
    /// From A to B.
    pub change: Change,
}

impl Comparison {
    /// The comparison on the page; `None` when nobody is held fast.
    pub(super) fn of(state: &State) -> Option<Self> {
        let Catalogue { form, model, .. } = state.catalogue;
        let frozen = state.frozen()?;
        Some(Self {
            preset: state.catalogue.preset(frozen.preset).clone(),
            change: Change::between(form, model, &frozen.profile, &state.person().profile),
        })
    }
}

/// A pair worth a look.
#[derive(Clone, Debug)]
pub struct Pair {
    /// Identifier in texts.
    pub id: PairId,
    /// A and B.
    pub people: [Person; 2],
}

/// The suggested pairs (`design.md` 3.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairId {
    /// Nearly the same age, far apart.
    LoneAndBirgit,
    /// Half a year later, nothing else.
    NukaLater,
    /// The day before a birthday, and the day.
    MettesBirthday,
}

/// A person of a pair: the name, and an answer other than the preset's own.
type Cast = (&'static str, Option<(&'static str, u8)>);

const PAIRS: [(PairId, [Cast; 2]); 3] = [
    (PairId::LoneAndBirgit, [("Lone", None), ("Birgit", None)]),
    (PairId::NukaLater, [("Nuka", None), ("Nuka", Some(("months_without_job", 15)))]),
    (PairId::MettesBirthday, [("Mette", Some(("age", 49))), ("Mette", Some(("age", 50)))]),
];

/// The pairs whose people and answers the catalogue has.
pub fn suggested_pairs(catalogue: &Catalogue) -> impl Iterator<Item = Pair> {
    PAIRS.iter().filter_map(|(id, [a, b])| {
        Some(Pair { id: *id, people: [person(catalogue, a)?, person(catalogue, b)?] })
    })
}

fn person(catalogue: &Catalogue, (name, answer): &Cast) -> Option<Person> {
    let preset = catalogue.presets.iter().position(|preset| preset.name == *name)?;
    let own = &catalogue.preset(preset).profile;
    let profile = match answer {
        None => own.clone(),
        Some((attribute, answer)) => own.with(&catalogue.form, catalogue.form.find(attribute)?, *answer)?,
    };
    Some(Person { preset, profile })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped::CATALOGUE;

    #[test]
    fn every_suggested_pair_can_be_shown_and_differs() {
        let pairs: Vec<Pair> = suggested_pairs(&CATALOGUE).collect();
        assert_eq!(pairs.len(), PAIRS.len());
        assert!(pairs.iter().all(|pair| pair.people[0] != pair.people[1]));
    }
}
