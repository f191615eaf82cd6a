//! The published models against vectors from their sources, natively and in wasm, and the same bits in both.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::Kind;
use er_du_groen::model::published::{Answers, Date, Spell, System, WorkRule};
use er_du_groen::shipped::SYSTEMS;
use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const AUSTRIA: usize = 0;
const NORWAY: usize = 1;

fn austrian_vectors() -> Vec<Value> {
    serde_json::from_str(include_str!("data/at-ams-2018-vectors.json")).unwrap()
}

fn norwegian_vectors(part: &str) -> Vec<Value> {
    let mut vectors: Value =
        serde_json::from_str(include_str!("data/no-nav-profilering-vectors.json")).unwrap();
    serde_json::from_value(vectors[part].take()).unwrap()
}

/// Answers by the names of levels, or numbers; a yes or no may be a truth value.
fn answers(system: &System, input: &Value) -> Answers {
    let answer = |index| {
        let feature = system.feature(index);
        match (&feature.kind, &input[feature.id.as_ref()]) {
            (Kind::Range(_), number) => number.as_u64().unwrap() as u8,
            (Kind::Choice { levels, .. }, given) => {
                let id = match given {
                    Value::Bool(true) => "yes",
                    Value::Bool(false) => "no",
                    id => id.as_str().unwrap(),
                };
                levels.iter().position(|level| level == id).unwrap() as u8
            }
        }
    };
    let answers: Vec<u8> = system.indices().map(answer).collect();
    let found = system.answers(answers.clone()).unwrap();
    let kept = system.indices().all(|index| found.of(index) == answers[index.position()]);
    assert!(kept, "a vector breaks a constraint: {input}");
    found
}

#[test]
fn every_austrian_vector_agrees() {
    let system = &SYSTEMS[AUSTRIA];
    let vectors = austrian_vectors();
    assert_eq!(vectors.len(), 20);
    let mut published = 0;
    for vector in &vectors {
        let name = &vector["name"];
        let found = system.assess(0, &answers(system, &vector["input"]));
        let total = found.grounds.total().unwrap();
        let log_odds = vector["linear_predictor"].as_f64().unwrap();
        // Both have two decimals, so written out they are the same text or not the same number.
        assert_eq!(format!("{:.2}", f64::from(total.0) / 100.0), format!("{log_odds:.2}"), "{name}");
        assert!((log_odds * 100.0 - f64::from(total.0)).abs() < 1e-9, "{name}");
        let probability = total.probability().value();
        assert!((probability - vector["probability"].as_f64().unwrap()).abs() < 1e-6, "{name}");
        let class = system.classes[found.class].replace('_', " ");
        assert_eq!(class, vector["short_term_class"].as_str().unwrap(), "{name}");
        if vector["source"] == "published" {
            published += 1;
            let whole = vector["published_precision"] == "whole percent";
            let tolerance = if whole { 0.005 } else { 0.0001 };
            let printed = vector["published_probability"].as_f64().unwrap();
            assert!((probability - printed).abs() <= tolerance, "{name}: {probability}");
        }
    }
    assert_eq!(published, 9);
}

#[test]
fn every_norwegian_vector_agrees() {
    let system = &SYSTEMS[NORWAY];
    let vectors = norwegian_vectors("profiles");
    assert_eq!(vectors.len(), 27);
    let mut judged = vec![0; system.versions.len()];
    for vector in &vectors {
        let id = vector["variant"].as_str().unwrap();
        let version = system.versions.iter().position(|version| version.id == id).unwrap();
        judged[version] += 1;
        let found = system.assess(version, &answers(system, &vector["input"]));
        assert_eq!(system.classes[found.class], vector["class"].as_str().unwrap(), "{vector}");
    }
    assert_eq!(judged, [2, 7, 5, 13], "vectors by version, oldest first");
}

fn date(text: &Value) -> Date {
    Date::try_from(text.as_str().unwrap().to_owned()).unwrap()
}

fn spells(list: &Value) -> Vec<Spell> {
    let spell = |pair: &Value| Spell(date(&pair[0]), pair[1].is_string().then(|| date(&pair[1])));
    list.as_array().unwrap().iter().map(spell).collect()
}

#[test]
fn every_work_history_is_judged_by_its_rule_and_margin() {
    let vectors = norwegian_vectors("spells");
    assert_eq!(vectors.len(), 10);
    let mut by_first = 0;
    for vector in &vectors {
        let rule = match vector["margin_days"].as_i64() {
            Some(days) => WorkRule::LongestSpell { margin_days: days as i32 },
            None => WorkRule::FirstOfMonth,
        };
        by_first += usize::from(rule == WorkRule::FirstOfMonth);
        assert_eq!(rule == WorkRule::FirstOfMonth, vector["rule"] == "first_of_month", "{vector}");
        let found = rule.worked(date(&vector["submitted"]), &spells(&vector["spells"]));
        assert_eq!(found, vector["worked_6_of_12"].as_bool().unwrap(), "{vector}");
    }
    assert_eq!(by_first, 3);
}

#[test]
fn the_example_on_the_page_is_the_one_on_which_the_two_rules_differ() {
    let system = &SYSTEMS[NORWAY];
    let example = system.work_example.as_ref().unwrap();
    let vectors = norwegian_vectors("spells");
    let same = |vector: &&Value| spells(&vector["spells"]) == example.spells.as_ref();
    let verdicts: Vec<_> =
        vectors.iter().filter(same).map(|vector| vector["worked_6_of_12"].as_bool()).collect();
    assert_eq!(verdicts, [Some(true), Some(false)]);
    let found = system.versions.iter().map(|version| {
        let rule = version.work_rule.unwrap();
        rule.worked(example.submitted, &example.spells)
    });
    assert_eq!(found.collect::<Vec<_>>(), [true, true, false, false]);
}

/// FNV-1a over the bytes of a number.
fn digested(digest: u64, number: u64) -> u64 {
    number
        .to_le_bytes()
        .iter()
        .fold(digest, |digest, byte| (digest ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

#[test]
fn every_austrian_profile_has_the_same_bits_everywhere() {
    let system = &SYSTEMS[AUSTRIA];
    let equation = system.equation(0).unwrap();
    let mut digest = 0xcbf2_9ce4_8422_2325;
    let mut count = 0;
    let mut profiles = system.profiles();
    while let Some(answers) = profiles.step() {
        let total = equation.total(answers);
        digest = digested(digest, total.0 as u64);
        digest = digested(digest, total.probability().value().to_bits());
        digest = digested(digest, system.class(0, answers) as u64);
        count += 1;
    }
    assert_eq!(count, 81_000);
    assert_eq!(digest, 15_316_347_423_276_397_786);
}
