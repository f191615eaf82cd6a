//! A thousand people, and the jobs of four hundred, as `tests/peers/systems_vectors.py` worked them out from the data files, without the core.

use er_du_groen::model::published::{Answers, Date, Grounds, Spell, System, WorkRule};
use er_du_groen::shipped::SYSTEMS;
use serde_json::Value;

use crate::{AUSTRIA, NORWAY};

fn vectors(country: &str) -> Value {
    let mut file: Value = serde_json::from_str(include_str!("../data/systems-vectors.json")).unwrap();
    file[country].take()
}

fn people(vectors: &Value) -> &[Value] {
    let people = vectors["people"].as_array().unwrap();
    assert_eq!(people.len(), 500);
    people
}

/// The vectors give positions, so features and levels must be in the same order.
fn assert_same_questions(system: &System, vectors: &Value) {
    let asked = vectors["features"].as_array().unwrap();
    assert_eq!(asked.len(), system.features.len());
    for (feature, asked) in system.features.iter().zip(asked) {
        assert_eq!(feature.id, asked[0].as_str().unwrap());
        let levels: Vec<&str> = asked[1].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(if levels.is_empty() { vec!["all"] } else { levels }, feature.level_ids());
    }
}

fn answers(system: &System, given: &Value) -> Answers {
    let given: Vec<u8> = serde_json::from_value(given.clone()).unwrap();
    let found = system.answers(given.clone()).unwrap();
    let kept = system.indices().all(|index| found.of(index) == given[index.position()]);
    assert!(kept, "{given:?} breaks a constraint");
    found
}

#[test]
fn five_hundred_austrians_agree() {
    let (system, vectors) = (&SYSTEMS[AUSTRIA], vectors("austria"));
    assert_same_questions(system, &vectors);
    for person in people(&vectors) {
        let found = system.assess(0, &answers(system, &person[0]));
        let Grounds::Sum { undecided, .. } = &found.grounds else { panic!("an equation adds up") };
        let total = found.grounds.total().unwrap();
        assert_eq!(i64::from(total.0), person[1].as_i64().unwrap(), "{person}");
        let probability: f64 = person[2].as_str().unwrap().parse().unwrap();
        assert!((total.probability().value() - probability).abs() < 1e-12, "{person}");
        assert_eq!(system.classes[found.class] == "A", person[3] == 1, "{person}");
        assert_eq!(*undecided, person[4] == 1, "{person}");
    }
}

#[test]
fn five_hundred_norwegians_agree() {
    let (system, vectors) = (&SYSTEMS[NORWAY], vectors("norway"));
    assert_same_questions(system, &vectors);
    for person in people(&vectors) {
        let id = person[0].as_str().unwrap();
        let version = system.versions.iter().position(|version| version.id == id).unwrap();
        let found = system.assess(version, &answers(system, &person[1]));
        assert_eq!(system.classes[found.class], person[2].as_str().unwrap(), "{person}");
        let Grounds::Rules { failed } = &found.grounds else { panic!("rules give rules") };
        let expected: Vec<usize> = serde_json::from_value(person[3].clone()).unwrap();
        assert_eq!(*failed, expected, "{person}");
    }
}

fn date(text: &str) -> Date {
    Date::try_from(text.to_owned()).unwrap()
}

/// About six months of work, joined or not by a day more or less.
#[test]
fn four_hundred_work_histories_agree_by_both_rules() {
    let vectors = vectors("work");
    let people = vectors["people"].as_array().unwrap();
    assert_eq!(people.len(), 400);
    for person in people {
        let jobs: Vec<(String, Option<String>)> = serde_json::from_value(person[1].clone()).unwrap();
        let spell = |(from, to): &(String, Option<String>)| Spell(date(from), to.as_deref().map(date));
        let spells: Vec<Spell> = jobs.iter().map(spell).collect();
        let submitted = date(person[0].as_str().unwrap());
        let margin_days = person[2].as_i64().unwrap() as i32;
        let found = [WorkRule::FirstOfMonth, WorkRule::LongestSpell { margin_days }]
            .map(|rule| u64::from(rule.worked(submitted, &spells)));
        let expected = [3, 4].map(|column| person[column].as_u64().unwrap());
        assert_eq!(found, expected, "{person}");
    }
}
