//! Reading of the files of published models: whole or not at all, with every complaint at once.
//!
//! ```text
//! model    files of models: two handmade ones, small enough to see every fault in
//! person   the file of the person whom all models judge, spoiled as it is shipped
//! ```
//!
//! The snapshots are for reading: each complaint must name the place, and what would do there.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod model;
mod person;
#[path = "../support/places.rs"]
mod places;

use er_du_groen::model::published::{SamePerson, System};
use er_du_groen::shipped::{SAME_PERSON, SYSTEMS};
use places::places;
use serde_json::{Value, json};

const FILES: [&str; 3] = [
    include_str!("../../src/model/data/at-ams-2018.json"),
    include_str!("../../src/model/data/no-nav-profilering.json"),
    include_str!("../../src/model/data/dk-demo-2021.json"),
];
const PERSON: &str = include_str!("../../src/model/data/same-person-1.json");

/// One fault: what it is, and how to make it.
type Fault = (&'static str, fn(&mut Value));

/// What is said of a file; nothing when it is read.
fn complaints<T>(read: Result<T, er_du_groen::model::Complaints>) -> Option<String> {
    let told = read.err()?.0;
    assert!(!told.is_empty(), "a file was refused and nothing said");
    Some(told.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// What is said of a file with each fault alone. None may be read without complaint.
#[track_caller]
fn told(right: &Value, faults: &[Fault], read: impl Fn(&str) -> Option<String>) -> String {
    assert_eq!(read(&right.to_string()), None, "the file has no fault yet");
    let (mut told, mut silent) = (Vec::new(), Vec::new());
    for (what, spoil) in faults {
        let mut file = right.clone();
        spoil(&mut file);
        assert_ne!(file, *right, "{what}: nothing was spoiled");
        match read(&file.to_string()) {
            Some(said) => told.push(format!("{what}\n{said}")),
            None => silent.push(*what),
        }
    }
    assert!(silent.is_empty(), "read without complaint: {silent:#?}");
    told.join("\n\n")
}

fn array(value: &mut Value) -> &mut Vec<Value> {
    value.as_array_mut().unwrap()
}

fn fields(value: &mut Value) -> &mut serde_json::Map<String, Value> {
    value.as_object_mut().unwrap()
}

/// Writes an entry of a list a second time, at its end.
fn again(list: &mut Value, at: usize) {
    let twice = list[at].clone();
    array(list).push(twice);
}

#[test]
fn the_shipped_files_have_no_fault() {
    for (file, system) in FILES.iter().zip(&SYSTEMS) {
        assert_eq!(System::read("system", file).as_ref(), Ok(system));
    }
    assert_eq!(SamePerson::read(&SYSTEMS, PERSON).as_ref(), Ok(&SAME_PERSON));
}

#[test]
fn files_of_the_wrong_shape_say_where() {
    let system = |text| complaints(System::read("dk.json", text)).unwrap();
    insta::assert_snapshot!(system("["), @"dk.json, line 1, column 1: EOF while parsing a list at line 1 column 1");
    insta::assert_snapshot!(system("{\n \"id\": 7\n}"), @"dk.json, line 2, column 8: invalid type: integer `7`, expected a string at line 2 column 8");
    let person = |text| complaints(SamePerson::read(&SYSTEMS, text)).unwrap();
    insta::assert_snapshot!(person("{}"), @"same person, line 1, column 2: missing field `about` at line 1 column 2");
}

#[test]
fn whatever_stands_anywhere_in_a_file_breaks_nothing() {
    let others = [json!(null), json!([]), json!({}), json!(-1), json!(1e300), json!("age"), json!(255)];
    let spoil = |file: &str, read: &dyn Fn(&str)| {
        let right: Value = serde_json::from_str(file).unwrap();
        for place in places(&right) {
            for other in &others {
                let mut wrong = right.clone();
                *wrong.pointer_mut(&place).unwrap() = other.clone();
                read(&wrong.to_string());
            }
        }
    };
    for file in FILES {
        spoil(file, &|text| drop(System::read("system", text)));
    }
    spoil(PERSON, &|text| drop(SamePerson::read(&SYSTEMS, text)));
}
