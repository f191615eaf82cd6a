//! Reading of the world's file: whole or not at all, with every complaint at once.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

#[path = "support/places.rs"]
mod places;

use er_du_groen::model::world::World;
use er_du_groen::shipped::{CATALOGUE, WORLD};
use places::places;
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

/// One fault each: what it is, and how to make it.
type Fault = (&'static str, fn(&mut Value));

#[track_caller]
fn told(file: &str, faults: &[Fault], read: impl Fn(&str) -> String) -> String {
    let told = faults.iter().map(|(what, spoil)| format!("{what}\n{}", read(&spoiled(file, *spoil))));
    told.collect::<Vec<_>>().join("\n\n")
}

fn array(value: &mut Value) -> &mut Vec<Value> {
    value.as_array_mut().unwrap()
}

#[test]
fn every_single_fault_of_a_world_is_told_alone() {
    let faults: &[Fault] = &[
        ("a parent after its child", |file| array(&mut file["tables"]).swap(0, 2)),
        ("its own parent", |file| {
            let row = |level: &str| json!({ "when": { "origin": level }, "p": [0.76, 0.09, 0.15] });
            file["tables"][0]["parents"] = json!(["origin"]);
            file["tables"][0]["rows"] =
                ["danish", "other_western", "non_western"].into_iter().map(row).collect();
        }),
        ("the same parent twice", |file| file["tables"][2]["parents"] = json!(["origin", "origin"])),
        ("more parents than a table may have", |file| {
            file["tables"][10]["parents"] = json!(["age"].repeat(12))
        }),
        ("a table twice", |file| {
            let twice = file["tables"][1].clone();
            array(&mut file["tables"]).push(twice);
        }),
        ("a table of nothing", |file| {
            array(&mut file["tables"]).push(json!({ "node": "mood", "parents": [], "rows": [] }));
        }),
        ("a share of 0", |file| file["tables"][1]["rows"][0]["p"] = json!([0.0, 1.0])),
        ("a share below 0", |file| file["tables"][1]["rows"][0]["p"] = json!([-0.25, 1.25])),
        ("a node twice", |file| {
            let twice = file["nodes"][1].clone();
            array(&mut file["nodes"]).insert(1, twice);
        }),
        ("a level twice", |file| file["nodes"][10]["levels"][1]["id"] = json!("yes")),
        ("one hidden level", |file| array(&mut file["hidden"][0]["levels"]).truncate(1)),
        ("a group among the attributes", |file| file["nodes"][4]["role"] = json!("group")),
        ("an attribute among the groups", |file| file["nodes"][1]["role"] = json!("attribute")),
        ("no hidden node", |file| file["hidden"] = json!([])),
        ("two hidden nodes", |file| {
            let twice = file["hidden"][0].clone();
            array(&mut file["hidden"]).push(twice);
        }),
        ("an unknown parent of the hidden node", |file| {
            file["hidden"][0]["table"]["parents"][0] = json!("mood");
            file["hidden"][0]["table"]["rows"] = json!([]);
        }),
        ("an effect of an unknown node", |file| file["outcomes"][0]["effects"]["mood"] = json!({})),
        ("an effect of an unknown hidden node", |file| {
            file["outcomes"][0]["hidden_effects"]["mood"] = json!({});
        }),
        ("no effect of a hidden level", |file| {
            file["outcomes"][0]["hidden_effects"]["job_lined_up"] = json!({ "no": 0.0, "maybe": 0.5 });
        }),
        ("an effect out of range", |file| file["outcomes"][0]["effects"]["age"]["18_29"] = json!(-21)),
        ("an unknown level in an interaction", |file| {
            file["outcomes"][0]["interactions"][0]["when"]["age"][0] = json!("100");
        }),
        ("an interaction out of range", |file| file["outcomes"][0]["interactions"][0]["add"] = json!(20.5)),
        ("an interaction without conditions", |file| {
            file["outcomes"][0]["interactions"][0]["when"] = json!({});
        }),
        ("a third outcome", |file| {
            let third = file["outcomes"][1].clone();
            array(&mut file["outcomes"]).push(third);
        }),
        ("one outcome", |file| array(&mut file["outcomes"]).truncate(1)),
    ];
    insta::assert_snapshot!(told(FILE, faults, |world| complaints(world, CARDS)), @"
    a parent after its child
    world, table `age`, parents: `origin` is unknown; permitted: 

    its own parent
    world, table `origin`, parents: `origin` is unknown; permitted: 

    the same parent twice
    world, table `age`, parents: `origin` stands there twice; each may stand once

    more parents than a table may have
    world, table `text_messages`, number of parents: 12 is out of range; permitted: at most 2

    a table twice
    world, tables: `gender` stands there twice; each may stand once

    a table of nothing
    world, table `mood`: `mood` is unknown; permitted: origin, gender, small_children, age, months_without_job, education, latest_job, jobs_nearby, health, own_expectation, text_messages

    a share of 0
    world, table `gender`, row ``: 0 is out of range; permitted: more than 0, at most 1, with at most four decimals

    a share below 0
    world, table `gender`, row ``: -0.25 is out of range; permitted: more than 0, at most 1, with at most four decimals
    world, table `gender`, row ``: 1.25 is out of range; permitted: more than 0, at most 1, with at most four decimals
    world, table `gender`, row ``, sum: 1.25 is out of range; permitted: 1

    a node twice
    world, nodes: `gender` stands there twice; each may stand once

    a level twice
    world, node `text_messages`: `yes` stands there twice; each may stand once
    world, node `text_messages`, levels: `yes, yes` is unknown; permitted: yes, no
    world, outcome `without_job_26_weeks`, effects, `text_messages`: `no` is unknown; permitted: yes, yes
    world, outcome `without_job_52_weeks`, effects, `text_messages`: `no` is unknown; permitted: yes, yes

    one hidden level
    world, hidden node `job_lined_up`, number of levels: 1 is out of range; permitted: 2 to 255
    world, table `job_lined_up`, row `origin: danish, own_expectation: within_3_months`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: danish, own_expectation: within_1_year`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: danish, own_expectation: dont_know`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: other_western, own_expectation: within_3_months`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: other_western, own_expectation: within_1_year`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: other_western, own_expectation: dont_know`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: non_western, own_expectation: within_3_months`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: non_western, own_expectation: within_1_year`, number of shares: 2 is out of range; permitted: 1
    world, table `job_lined_up`, row `origin: non_western, own_expectation: dont_know`, number of shares: 2 is out of range; permitted: 1
    world, outcome `without_job_26_weeks`, hidden_effects, `job_lined_up`: `yes` is unknown; permitted: no
    world, outcome `without_job_52_weeks`, hidden_effects, `job_lined_up`: `yes` is unknown; permitted: no

    a group among the attributes
    world, node `months_without_job`, role: `group` is unknown; permitted: attribute, as for every node after the first attribute

    an attribute among the groups
    world, node `small_children`, role: `group` is unknown; permitted: attribute, as for every node after the first attribute
    world, nodes after the groups: `gender, small_children, age, months_without_job, education, latest_job, jobs_nearby, health, own_expectation, text_messages` is unknown; permitted: age, months_without_job, education, latest_job, jobs_nearby, health, own_expectation, text_messages
    cards, disputed: `gender` is unknown; permitted: origin
    cards, disputed: `small_children` is unknown; permitted: origin

    no hidden node
    world, `hidden`, number of nodes: 0 is out of range; permitted: 1
    world, outcome `without_job_26_weeks`, hidden_effects: `job_lined_up` is unknown; permitted: 
    world, outcome `without_job_52_weeks`, hidden_effects: `job_lined_up` is unknown; permitted: 

    two hidden nodes
    world, `hidden`, number of nodes: 2 is out of range; permitted: 1

    an unknown parent of the hidden node
    world, table `job_lined_up`, parents: `mood` is unknown; permitted: origin, gender, small_children, age, months_without_job, education, latest_job, jobs_nearby, health, own_expectation, text_messages
    world, table `job_lined_up`, row `own_expectation: within_3_months`: `p` is missing; permitted: one row for every combination of the parents' levels
    world, table `job_lined_up`, row `own_expectation: within_1_year`: `p` is missing; permitted: one row for every combination of the parents' levels
    world, table `job_lined_up`, row `own_expectation: dont_know`: `p` is missing; permitted: one row for every combination of the parents' levels

    an effect of an unknown node
    world, outcome `without_job_26_weeks`, effects: `mood` is unknown; permitted: origin, gender, small_children, age, months_without_job, education, latest_job, jobs_nearby, health, own_expectation, text_messages

    an effect of an unknown hidden node
    world, outcome `without_job_26_weeks`, hidden_effects: `mood` is unknown; permitted: job_lined_up

    no effect of a hidden level
    world, outcome `without_job_26_weeks`, hidden_effects, `job_lined_up`: `maybe` is unknown; permitted: no, yes
    world, outcome `without_job_26_weeks`, hidden_effects, `job_lined_up`: `yes` is missing; permitted: an effect for every level

    an effect out of range
    world, outcome `without_job_26_weeks`, effects, `age`, `18_29`: -21 is out of range; permitted: -20 to 20

    an unknown level in an interaction
    world, outcome `without_job_26_weeks`, interactions, `age`: `100` is unknown; permitted: 18_29, 30_39, 40_49, 50_59, 60_66

    an interaction out of range
    world, outcome `without_job_26_weeks`, interactions, `add`: 20.5 is out of range; permitted: -20 to 20

    an interaction without conditions
    world, outcome `without_job_26_weeks`, interactions: `when` is missing; permitted: one condition or more

    a third outcome
    world, outcomes, weeks: 26, 52, 52 is out of range; permitted: 26, 52

    one outcome
    world, outcomes, weeks: 26 is out of range; permitted: 26, 52
    ");
}

#[test]
fn every_single_fault_of_the_points_for_groups_is_told_alone() {
    let faults: &[Fault] = &[
        ("no points for a group", |cards| cards["disputed"]["points"] = json!({})),
        ("an unknown level", |cards| cards["disputed"]["points"]["gender"]["none"] = json!(1)),
        ("far too many points", |cards| cards["disputed"]["points"]["gender"]["male"] = json!(i32::MAX)),
    ];
    insta::assert_snapshot!(told(CARDS, faults, |cards| complaints(FILE, cards)), @"
    no points for a group
    cards, disputed, `origin`: `danish` is missing; permitted: whole points for every level
    cards, disputed, `origin`: `other_western` is missing; permitted: whole points for every level
    cards, disputed, `origin`: `non_western` is missing; permitted: whole points for every level
    cards, disputed, `gender`: `male` is missing; permitted: whole points for every level
    cards, disputed, `gender`: `female` is missing; permitted: whole points for every level
    cards, disputed, `small_children`: `no` is missing; permitted: whole points for every level
    cards, disputed, `small_children`: `yes` is missing; permitted: whole points for every level

    an unknown level
    cards, disputed, `gender`: `none` is unknown; permitted: male, female

    far too many points
    cards, disputed, `gender`, level `male`: 2147483647 is out of range; permitted: -100 to 100
    ");
}

#[test]
fn a_group_with_more_levels_than_a_cell_can_count_is_refused() {
    let world = spoiled(FILE, |file| {
        file["nodes"][1]["levels"] = (0..258).map(|level| json!({ "id": level.to_string() })).collect();
    });
    assert!(complaints(&world, CARDS).contains("world, node `gender`, number of levels: 258"));
}

#[test]
fn whatever_stands_anywhere_in_a_file_breaks_nothing() {
    for file in [FILE, CARDS] {
        let right: Value = serde_json::from_str(file).unwrap();
        for place in places(&right) {
            for other in [json!(null), json!([]), json!(-1), json!("danish")] {
                let mut wrong = right.clone();
                *wrong.pointer_mut(&place).unwrap() = other;
                let wrong = wrong.to_string();
                let (world, cards) = if file == FILE { (&*wrong, CARDS) } else { (FILE, &*wrong) };
                let _ = World::read(&CATALOGUE.form, world, cards);
            }
        }
    }
}
