//! Reading of model files: whole or not at all, with every complaint at once.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::Catalogue;
use er_du_groen::shipped::CATALOGUE;
use serde_json::{Value, json};

const FORM: &str = include_str!("../src/model/data/form-1.json");
const CARDS: &str = include_str!("../src/model/data/cards-1.json");

fn cards(spoil: impl Fn(&mut Value)) -> String {
    let mut cards: Value = serde_json::from_str(CARDS).unwrap();
    spoil(&mut cards);
    cards.to_string()
}

#[track_caller]
fn complaints(form: &str, cards: &str) -> Vec<String> {
    let complaints = Catalogue::read(form, cards).expect_err("the file has faults").0;
    complaints.iter().map(ToString::to_string).collect()
}

#[test]
fn the_shipped_files_have_no_fault() {
    assert_eq!(Catalogue::read(FORM, CARDS).as_ref(), Ok(&CATALOGUE));
}

#[test]
fn ten_faults_make_ten_complaints_with_place_and_permitted_values() {
    let spoiled = cards(|cards| {
        cards["rule"]["risk_at_zero"] = json!(1.5);
        cards["rule"]["doubling_points"] = json!(0);
        cards["zones"][2]["from_points"] = json!(20);
        let points = &mut cards["cards"][0]["points"];
        points["shoe_size"] = json!({ "big": 3 });
        points["health"]["terrible"] = json!(20);
        points["education"].as_object_mut().unwrap().remove("basic");
        points["age"]["60_66"] = json!(900);
        cards["profiles"][0]["age"] = json!(52);
        cards["profiles"][1]["levels"]["latest_job"] = json!("astronaut");
        cards["profiles"][2]["levels"].as_object_mut().unwrap().remove("health");
    });
    insta::assert_snapshot!(complaints(FORM, &spoiled).join("\n"), @"
    rule, `risk_at_zero`: 1.5 is out of range; permitted: between 0 and 1
    rule, `doubling_points`: 0 is out of range; permitted: more than 0
    zones: `red` starts at 20, but the one before it asks for 16
    card `er-du-groen-1`: `shoe_size` is unknown; permitted: age, months_without_job, education, latest_job, jobs_nearby, health, own_expectation, text_messages
    card `er-du-groen-1`, attribute `age`, level `60_66`: 900 is out of range; permitted: -100 to 100
    card `er-du-groen-1`, attribute `education`: `basic` is missing; permitted: whole points from -100 to 100
    card `er-du-groen-1`, attribute `health`: `terrible` is unknown; permitted: no, a_little, a_lot
    profile `Mette`, `age`: 52 does not lie in `30_39`; permitted: 50_59
    profile `Yusuf`, `latest_job`: `astronaut` is unknown; permitted: office, construction, care, other
    profile `Lone`, `health`: `level` is missing; permitted: no, a_little, a_lot
    ");
}

#[test]
fn a_form_complains_of_gaps_doubles_and_too_many_levels() {
    let mut form: Value = serde_json::from_str(FORM).unwrap();
    form["attributes"][0]["bands"][1]["from"] = json!(31);
    form["attributes"][1]["bands"][4]["to"] = json!(10);
    form["attributes"][2]["levels"] = json!(["a", "b", "c", "d", "e", "f"]);
    form["attributes"][3]["levels"] = json!(["office", "office"]);
    form["attributes"][4]["id"] = json!("health");
    form["presets"][1] = json!("Mette");
    insta::assert_snapshot!(complaints(&form.to_string(), CARDS).join("\n"), @"
    form: `health` stands there twice; each may stand once
    form, presets: `Mette` stands there twice; each may stand once
    form, attribute `age`: `30_39` starts at 31, but the one before it asks for 30
    form, attribute `months_without_job`, band `18_36`, `to`: 10 is out of range; permitted: 18 or more
    form, attribute `education`, number of levels: 6 is out of range; permitted: 2 to 5
    form, attribute `latest_job`: `office` stands there twice; each may stand once
    ");
}

#[test]
fn a_file_of_the_wrong_shape_says_where() {
    insta::assert_snapshot!(complaints(FORM, "{\n \"version\": \"one\"\n}").join("\n"), @r#"cards, line 2, column 17: invalid type: string "one", expected u32 at line 2 column 17"#);
    insta::assert_snapshot!(complaints("[", CARDS).join("\n"), @"form, line 1, column 1: EOF while parsing a list at line 1 column 1");
}

#[test]
fn a_preset_that_is_no_person_is_named() {
    let mut form: Value = serde_json::from_str(FORM).unwrap();
    form["presets"][0] = json!("Nobody");
    insta::assert_snapshot!(complaints(&form.to_string(), CARDS).join("\n"), @"form, presets: `Nobody` is unknown; permitted: Mette, Yusuf, Lone, Nuka, Karsten, Freja, Piotr, Birgit, Henrik");
}
