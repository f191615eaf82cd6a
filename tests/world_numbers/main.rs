//! The numbers that the invented world was described and checked by when it was made, as the engine gives them: exact
//! sums over all cells, to the digits given here. `tests/peers/test_world.py` works out rates with other programs.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod card;
mod groups;
mod lines;
mod people;
mod rivals;

use er_du_groen::model::world::{Confusion, Frame, Line, Node, Outcome, Ranked, Scores};
use er_du_groen::model::{Form, Model, Preset, Rule};
use er_du_groen::shipped::{CATALOGUE, WORLD, cells, frame};

const WORLD_FILE: &str = include_str!("../../src/model/data/world-1.json");
const CARDS: &str = include_str!("../../src/model/data/cards-1.json");

/// The levels of origin.
const DANISH: usize = 0;
const NON_WESTERN: usize = 2;

/// The fewest points above the 50 % line and above the 25 % line.
const RED: f64 = 16.0;
const YELLOW: f64 = 0.0;

fn form() -> &'static Form {
    &CATALOGUE.form
}

/// A group or an attribute by its id.
fn node(id: &str) -> Node {
    match WORLD.groups().iter().position(|group| group.id == id) {
        Some(group) => Node(group),
        None => WORLD.node(form().find(id).unwrap()),
    }
}

/// Ids of a node's levels.
fn levels(node: Node) -> Vec<&'static str> {
    match WORLD.attribute(node) {
        Some(attribute) => form().attribute(attribute).level_ids(),
        None => WORLD.groups()[node.0].levels.iter().map(AsRef::as_ref).collect(),
    }
}

fn level(id: &str, level: &str) -> usize {
    levels(node(id)).iter().position(|known| *known == level).unwrap()
}

/// A card's scores half a year later, by the levels of a node.
fn frame_of(model: &Model, id: &str) -> Frame {
    Frame::of(cells(), &Scores::of_card(&WORLD, model), Outcome::HalfYear, node(id))
}

/// Model 1 half a year later, by the levels of a node.
fn model_1(id: &str) -> &'static Frame {
    frame(node(id))
}

fn origin() -> &'static Frame {
    model_1("origin")
}

fn rule() -> Rule {
    CATALOGUE.model.rule()
}

/// All four cards, model 1 first.
fn cards() -> Vec<&'static Model> {
    std::iter::once(&CATALOGUE.model).chain(CATALOGUE.rivals.iter()).collect()
}

/// Somebody of the card file, on the first screen or not.
fn person(name: &str) -> &'static Preset {
    CATALOGUE.presets.iter().chain(CATALOGUE.guests.iter()).find(|person| person.name == name).unwrap()
}

/// The number of somebody's combination of answers.
fn combination(person: &Preset) -> usize {
    form().indices().fold(0, |number, index| {
        let attribute = form().attribute(index);
        let level = attribute.level(person.profile.answer(index)).unwrap();
        number * attribute.level_ids().len() + level
    })
}

/// What the card says of a group on average, and what is.
fn says_and_is(group: &Ranked) -> [f64; 2] {
    [group.mean_risk(rule()), group.at(Line(RED)).base_rate()]
}

/// Share of everybody who is on the wrong side: red for nothing, and missed.
fn wrong(found: &Confusion) -> [f64; 2] {
    [found.false_positive / found.count(), found.false_negative / found.count()]
}

/// Shares are, in percent, the numbers of `said` to their digits.
#[track_caller]
fn in_percent(what: &str, found: &[f64], said: &str) {
    let found: Vec<f64> = found.iter().map(|share| 100.0 * share).collect();
    plainly(what, &found, said);
}

/// Numbers are those of `said` to their digits.
#[track_caller]
fn plainly(what: &str, found: &[f64], said: &str) {
    let said: Vec<&str> = said.split_whitespace().collect();
    let digits = |said: &str| said.split_once('.').map_or(0, |(_, digits)| digits.len());
    let shown = |(found, said): (&f64, &&str)| format!("{found:.0$}", digits(said));
    let shown: Vec<String> = found.iter().zip(&said).map(shown).collect();
    assert_eq!(
        (shown.iter().map(String::as_str).collect(), found.len()),
        (said.clone(), said.len()),
        "{what}"
    );
}
