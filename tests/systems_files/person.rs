//! Faults in the file of the person whom all models judge, each alone and many at once.

use er_du_groen::model::published::SamePerson;
use er_du_groen::shipped::SYSTEMS;
use serde_json::{Value, json};

use crate::{Fault, PERSON, again, array, complaints, fields, told};

fn person() -> Value {
    serde_json::from_str(PERSON).unwrap()
}

fn read(text: &str) -> Option<String> {
    complaints(SamePerson::read(&SYSTEMS, text))
}

/// The translation of a feature, by its place.
fn feature(file: &mut Value, system: usize, feature: usize) -> &mut Value {
    &mut file["translations"][system]["features"][feature]
}

#[test]
fn every_fault_of_the_plain_questions_is_told() {
    let faults: &[Fault] = &[
        ("nothing about it", |file| file["about"] = json!("")),
        ("a question twice", |file| again(&mut file["questions"], 6)),
        ("a level twice", |file| again(&mut file["questions"][6]["levels"], 0)),
        ("no answer to start with", |file| drop(fields(&mut file["questions"][0]).remove("start"))),
        ("a start outside the range", |file| file["questions"][0]["start"] = json!(75)),
        ("a start beside the levels", |file| file["questions"][1]["start"] = json!("boy")),
        ("a number for a level", |file| file["questions"][1]["start"] = json!(1)),
        ("a level for a number", |file| file["questions"][0]["start"] = json!("old")),
        ("a field nobody knows", |file| file["secret"] = json!(true)),
        ("a field nobody knows in a question", |file| file["questions"][0]["strat"] = json!(58)),
    ];
    insta::assert_snapshot!(told(&person(), faults, read));
}

#[test]
fn every_fault_of_the_translations_is_told() {
    let faults: &[Fault] = &[
        ("no translation for a system", |file| drop(array(&mut file["translations"]).pop())),
        ("a translation twice", |file| again(&mut file["translations"], 0)),
        ("a translation for an unknown system", |file| {
            array(&mut file["translations"]).push(json!({ "system": "sweden", "features": [] }));
        }),
        ("an unknown question", |file| feature(file, 0, 0)["question"] = json!("mood")),
        ("a missing feature", |file| drop(array(&mut file["translations"][0]["features"]).remove(2))),
        ("a feature twice", |file| again(&mut file["translations"][2]["features"], 2)),
        ("an unknown feature", |file| feature(file, 1, 3)["feature"] = json!("mood")),
        ("an uncovered plain answer", |file| drop(array(&mut feature(file, 2, 1)["levels"]).pop())),
        ("an uncovered number", |file| feature(file, 0, 2)["levels"][1]["to"] = json!(48)),
        ("a plain answer for two levels", |file| {
            feature(file, 0, 4)["levels"][1]["is"] = json!(["vocational", "school"]);
        }),
        ("a level twice", |file| again(&mut feature(file, 0, 6)["levels"], 1)),
        ("a level from no answer", |file| {
            array(&mut feature(file, 2, 1)["levels"]).push(json!({ "id": "unknown", "is": [] }));
        }),
        ("an unknown level", |file| feature(file, 0, 6)["levels"][1]["id"] = json!("maybe")),
        ("from an unknown level", |file| feature(file, 0, 6)["levels"][1]["is"] = json!(["ill"])),
        ("a range outside the question's", |file| feature(file, 0, 2)["levels"][0]["from"] = json!(15)),
        ("an unknown level assumed", |file| feature(file, 0, 5)["assume"] = json!("rgs6")),
        ("a number assumed", |file| {
            *feature(file, 1, 0) = json!({ "feature": "age", "assume": "58" });
        }),
        ("a question and an assumption", |file| feature(file, 0, 0)["assume"] = json!("male")),
        ("an assumption with levels", |file| {
            feature(file, 0, 5)["levels"] = json!([{ "id": "rgs1", "is": ["yes"] }]);
        }),
        ("neither question nor assumption", |file| {
            drop(fields(feature(file, 0, 5)).remove("assume"));
        }),
        ("the same number of another range", |file| {
            feature(file, 1, 0)["question"] = json!("months_employed");
        }),
        ("the same level of another question", |file| drop(fields(feature(file, 0, 0)).remove("levels"))),
        ("levels for a number", |file| {
            feature(file, 1, 0)["levels"] = json!([{ "id": "all", "from": 16, "to": 74 }]);
        }),
        ("a field nobody knows in a translation", |file| feature(file, 0, 5)["asume"] = json!("rgs2")),
        ("a field nobody knows in a level", |file| feature(file, 0, 0)["levels"][0]["or"] = json!(1)),
    ];
    insta::assert_snapshot!(told(&person(), faults, read));
}

#[test]
fn faults_of_every_kind_are_all_told_at_once_with_their_places() {
    let mut file = person();
    file["about"] = json!("");
    file["questions"][0]["start"] = json!(15);
    again(&mut file["questions"][6]["levels"], 0);
    feature(&mut file, 0, 0)["question"] = json!("mood");
    feature(&mut file, 0, 5)["assume"] = json!("rgs6");
    drop(array(&mut file["translations"][1]["features"]).remove(2));
    drop(array(&mut feature(&mut file, 2, 1)["levels"]).pop());
    feature(&mut file, 2, 3)["question"] = json!("age");
    insta::assert_snapshot!(read(&file.to_string()).unwrap());
}

/// What the shipped file assumes is always the first answer, which would also come of no assumption at all.
#[test]
fn what_is_assumed_is_answered() {
    let mut file = person();
    feature(&mut file, 0, 5)["assume"] = json!("rgs4");
    let found = SamePerson::read(&SYSTEMS, &file.to_string()).unwrap();
    let region = SYSTEMS[0].find("region").unwrap();
    assert_eq!(found.translated(0, &SYSTEMS[0], &found.start, &|_| None).of(region), 3);
}
