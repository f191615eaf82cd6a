//! Reading of the world's file: whole or not at all, with every complaint at once.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::world::World;
use er_du_groen::shipped::{CATALOGUE, WORLD};
use serde_json::{Value, json};

const FILE: &str = include_str!("../src/model/data/world-1.json");
const CARDS: &str = include_str!("../src/model/data/cards-1.json");

fn spoiled(file: &str, spoil: impl Fn(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(file).unwrap();
    spoil(&mut file);
    file.to_string()
}

#[track_caller]
fn complaints(world: &str, cards: &str) -> String {
    let complaints = World::read(&CATALOGUE.form, world, cards).expect_err("the file has faults").0;
    complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_shipped_file_has_no_fault() {
    assert_eq!(World::read(&CATALOGUE.form, FILE, CARDS).as_ref(), Ok(&WORLD));
}

#[test]
fn faults_of_every_kind_are_all_told_with_their_places() {
    let world = spoiled(FILE, |file| {
        let tables = &mut file["tables"];
        tables[2]["rows"][0]["p"] = json!([0.28, 0.23, 0.19, 0.19, 0.12]);
        tables[2]["rows"][1]["p"][0] = json!(0.33001);
        tables[3]["parents"] = json!(["age", "shoe_size"]);
        tables[4]["rows"].as_array_mut().unwrap().remove(0);
        let twice = tables[5]["rows"][0].clone();
        tables[5]["rows"].as_array_mut().unwrap().push(twice);
        tables[6]["rows"][0]["when"]["latest_job"] = json!("astronaut");
        tables[7]["rows"][0]["p"] = json!([1.0]);
        tables.as_array_mut().unwrap().remove(10);
        file["outcomes"][0]["effects"]["health"]["terrible"] = json!(1.0);
        file["outcomes"][0]["effects"]["age"].as_object_mut().unwrap().remove("18_29");
        file["outcomes"][0]["interactions"][0]["when"]["shoe_size"] = json!(["big"]);
        file["outcomes"][1]["weeks"] = json!(51);
        file["outcomes"][1]["intercept"] = json!(90);
    });
    let cards = spoiled(CARDS, |cards| {
        cards["disputed"]["points"]["gender"].as_object_mut().unwrap().remove("male");
        cards["disputed"]["points"]["star_sign"] = json!({});
    });
    insta::assert_snapshot!(complaints(&world, &cards));
}

#[test]
fn a_world_over_another_form_is_refused() {
    let swapped = spoiled(FILE, |file| file["nodes"].as_array_mut().unwrap().swap(3, 4));
    assert!(complaints(&swapped, CARDS).contains("world, nodes after the groups"));
    let renamed = spoiled(FILE, |file| file["nodes"][5]["levels"][0]["id"] = json!("none"));
    assert!(complaints(&renamed, CARDS).contains("world, node `education`, levels"));
}

#[test]
fn files_of_the_wrong_shape_are_told_and_break_nothing() {
    for (world, cards) in [("", CARDS), ("[]", CARDS), ("{}", CARDS), (FILE, "{}")] {
        assert!(!complaints(world, cards).is_empty());
    }
    for part in ["nodes", "tables", "hidden", "outcomes"] {
        assert!(!complaints(&spoiled(FILE, |file| file[part] = json!([])), CARDS).is_empty(), "{part}");
    }
}
