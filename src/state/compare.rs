//! Two people side by side: A, held fast, and B, whose answers the visitor goes on changing.
//!
//! Source: `docs/design.md`, "Comparing two people".

use super::{Person, State};
use crate::model::{AnswerChange, AttributeIndex, Catalogue, Change, Points, Preset};

/// A, and what is different about B.
#[derive(Debug)]
pub struct Comparison {
    /// Who A started as.
    pub preset: Preset,
    /// The ages of A and B in whole years, as they are answered.
    pub ages: [u8; 2],
    /// From A to B.
    pub change: Change,
    /// Every answer of A and B, in form order.
    pub answers: Vec<AnswerChange>,
}

/// The attribute that tells people of one name apart.
const AGE: &str = "age";

impl Comparison {
    /// The comparison on the page; `None` when nobody is held fast.
    pub(super) fn of(state: &State) -> Option<Self> {
        let Catalogue { form, model, .. } = state.catalogue;
        let (a, b) = (state.frozen()?, state.person());
        Some(Self {
            preset: state.catalogue.preset(a.preset).clone(),
            ages: [a, b].map(|person| age(state.catalogue, person)),
            change: Change::between(form, model, &a.profile, &b.profile),
            answers: AnswerChange::all(form, model, &a.profile, &b.profile),
        })
    }

    /// What A's answer gives, where that is not what B's gives.
    pub(super) fn other_points(&self, attribute: AttributeIndex) -> Option<Points> {
        let answer = self.change.answers.iter().find(|answer| answer.attribute == attribute)?;
        (answer.points() != Points(0)).then_some(answer.points_before)
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

/// The suggested pairs (`docs/design.md`, "Comparing two people").
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

/// Their age in whole years, as it is answered.
pub fn age(catalogue: &Catalogue, person: &Person) -> u8 {
    let asked = catalogue.form.find(AGE);
    asked.map_or(catalogue.preset(person.preset).age, |age| person.profile.answer(age))
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
    use crate::state::{Action, Derived, reduce};
    use crate::text::{Lang, reason};

    fn after(actions: &[Action]) -> State {
        let start = State::new(&CATALOGUE, "");
        actions.iter().fold(start, |state, action| reduce(&state, action.clone()).unwrap_or(state))
    }

    fn set(attribute: &str, answer: u8) -> Option<Action> {
        let attribute = CATALOGUE.form.find(attribute)?;
        Some(Action::SetAnswer { attribute, answer, at: 0.0, held: false })
    }

    fn held_and(changes: &[(&str, u8)]) -> Derived {
        let changes = changes.iter().filter_map(|(attribute, answer)| set(attribute, *answer));
        let actions: Vec<Action> = std::iter::once(Action::Freeze).chain(changes).collect();
        Derived::of(&after(&actions))
    }

    fn sentences(changes: &[(&str, u8)]) -> [String; 2] {
        let comparison = held_and(changes).comparison;
        Lang::ALL.map(|lang| {
            let said =
                comparison.as_ref().map(|found| reason::comparison(lang, &found.change, found.answers.len()));
            said.unwrap_or_default()
        })
    }

    #[test]
    fn a_stays_while_b_moves_and_the_rows_add_up() {
        let derived = held_and(&[("age", 66), ("education", 0), ("health", 0)]);
        let Some(found) = &derived.comparison else { panic!("nobody is held fast") };
        assert_eq!(found.ages, [34, 66]);
        assert_eq!((found.answers.len(), found.change.answers.len()), (8, 3));
        let differences = |answers: &[AnswerChange]| -> Vec<i32> {
            answers.iter().map(|answer| answer.points().0).collect()
        };
        assert_eq!(differences(&found.change.answers), [11, 9, -6]);
        assert_eq!(differences(&found.answers).iter().sum::<i32>(), found.change.points().0);
        assert_eq!(found.change.points(), derived.assessment.total - found.change.before.total);
    }

    #[test]
    fn an_outline_starts_with_the_bar_and_is_left_out_where_the_points_are_equal() {
        // Another answer of the same age group, and a different answer.
        let derived = held_and(&[("age", 35), ("health", 0)]);
        let outlines: Vec<(i32, i32)> = derived
            .steps
            .iter()
            .filter_map(|step| Some((step.contribution.points.0, derived.held_end(step)?.0 - step.start.0)))
            .collect();
        assert_eq!(outlines, [(0, 6)], "B's points and A's");
        assert_eq!(Derived::of(&after(&[])).held_end(&derived.steps[0]), None);
    }

    #[test]
    fn every_outline_keeps_its_distance_from_the_edges_before_and_after_a_swap() {
        let pairs = (0..PAIRS.len()).map(|pair| vec![Action::Compare(pair)]);
        let other = pairs.clone().map(|mut actions| {
            actions.push(Action::Swap);
            actions
        });
        for actions in pairs.chain(other) {
            let derived = Derived::of(&after(&actions));
            let ends: Vec<i32> =
                derived.steps.iter().filter_map(|step| Some(derived.held_end(step)?.0)).collect();
            assert!(!ends.is_empty(), "{actions:?}");
            let (low, high) = (derived.window.low + 2, derived.window.high - 2);
            assert!(ends.iter().all(|end| (low..=high).contains(end)), "{actions:?}: {ends:?}");
        }
    }

    #[test]
    fn the_sentence_names_up_to_four_answers_and_counts_more() {
        assert_eq!(
            sentences(&[]),
            [
                "A og B har de samme svar. Skru på et svar, så bliver B anderledes.",
                "A and B have the same answers. Change an answer to make B different.",
            ]
        );
        assert_eq!(
            sentences(&[("age", 52)]),
            [
                "A og B er ens på nær alder. B ligger 12 procentpoint højere.",
                "A and B differ only in age. B is 12 percentage points higher.",
            ]
        );
        assert_eq!(
            sentences(&[("age", 35)]),
            [
                "A og B er ens på nær alder. Tallet er det samme.",
                "A and B differ only in age. The number is the same.",
            ]
        );
        let four = [("age", 66), ("education", 0), ("latest_job", 1), ("health", 0)];
        assert_eq!(
            sentences(&four),
            [
                "A og B er ens på nær alder, uddannelse, seneste job og helbred. B ligger 24 procentpoint højere.",
                "A and B differ only in age, education, latest job and health. B is 24 percentage points higher.",
            ]
        );
        let five = [four.as_slice(), &[("text_messages", 1)]].concat();
        assert!(sentences(&five)[0].starts_with("5 af 8 svar er forskellige for A og B. B ligger "));
        assert_eq!(
            sentences(&[("health", 0)])[0],
            "A og B er ens på nær helbred. B ligger 9 procentpoint lavere."
        );
    }

    #[test]
    fn every_suggested_pair_can_be_shown_and_differs() {
        let pairs: Vec<Pair> = suggested_pairs(&CATALOGUE).collect();
        assert_eq!(pairs.len(), PAIRS.len());
        assert!(pairs.iter().all(|pair| pair.people[0] != pair.people[1]));
    }
}
