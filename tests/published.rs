//! Model 1 against values worked out without the core's code (`tests/peers/model_1_vectors.py`).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{Catalogue, Form, Kind, Percent, Points, Profile, Rule};
use er_du_groen::shipped::CATALOGUE;
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("data/model-1-vectors.json")).unwrap()
}

fn profile(form: &Form, answers: &Value) -> Profile {
    let answers = form.indices().map(|index| {
        let attribute = form.attribute(index);
        match (&attribute.kind, &answers[attribute.id.as_ref()]) {
            (Kind::Range(_), number) => number.as_u64().unwrap() as u8,
            (Kind::Choice { levels, .. }, id) => {
                levels.iter().position(|level| *level == id.as_str().unwrap()).unwrap() as u8
            }
        }
    });
    Profile::new(form, answers.collect()).unwrap()
}

fn probability(value: &Value) -> f64 {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn every_profile_of_the_independent_calculation_agrees() {
    let Catalogue { form, model, .. } = &CATALOGUE;
    let vectors = vectors();
    let profiles = vectors["profiles"].as_array().unwrap();
    assert!(profiles.len() >= 58, "eight presets and fifty random profiles");
    for expected in profiles {
        let found = model.assess(form, &profile(form, &expected["answers"]));
        assert_eq!(i64::from(found.total.0), expected["points"].as_i64().unwrap(), "{expected}");
        assert_eq!(u64::from(found.percent.count()), expected["out_of_100"].as_u64().unwrap(), "{expected}");
        assert_eq!(found.zone.colour.id(), expected["zone"].as_str().unwrap(), "{expected}");
        assert!(
            (found.probability.value() - probability(&expected["probability"])).abs() < 1e-12,
            "{expected}"
        );
        for contribution in &found.explanation.contributions {
            let id = &form.attribute(contribution.attribute).id;
            assert_eq!(
                i64::from(contribution.points.0),
                expected["contributions"][id.as_ref()].as_i64().unwrap(),
                "{id}"
            );
        }
    }
}

#[test]
fn the_paper_look_up_agrees() {
    let Catalogue { model, .. } = &CATALOGUE;
    for row in vectors()["lookup"].as_array().unwrap() {
        let total = Points(row["points"].as_i64().unwrap() as i32);
        let shown: Percent = model.zones().percent(model.rule(), total);
        assert_eq!(u64::from(shown.count()), row["out_of_100"].as_u64().unwrap(), "{row}");
    }
}

#[test]
fn the_uneven_ruler_is_the_rule_read_backwards() {
    let rule: Rule = CATALOGUE.model.rule();
    for (count, points) in [(25, 0.0), (50, 15.849_625), (40, 10.0), (10, -15.849_625)] {
        assert!((rule.points_at(count) - points).abs() < 1e-6, "{count}: {}", rule.points_at(count));
    }
    assert!((rule.points_at(25)).abs() < 1e-12);
}

#[test]
fn the_eight_presets_are_those_of_the_design() {
    let Catalogue { form, model, presets, .. } = &CATALOGUE;
    let found: Vec<_> = presets
        .iter()
        .map(|preset| {
            let found = model.assess(form, &preset.profile);
            (preset.name.as_ref(), found.total.0, found.percent.count(), found.zone.colour.id())
        })
        .collect();
    assert_eq!(
        found,
        [
            ("Mette", 4, 31, "yellow"),
            ("Yusuf", -19, 8, "green"),
            ("Lone", 31, 74, "red"),
            ("Nuka", -1, 24, "green"),
            ("Karsten", 17, 52, "red"),
            ("Freja", 14, 47, "yellow"),
            ("Piotr", -16, 10, "green"),
            ("Birgit", -5, 19, "green"),
        ]
    );
}
