//! Section 1: who lives in the world, and what comes of them.

use er_du_groen::model::world::{Cells, Outcome, World};
use er_du_groen::shipped::WORLD;
use serde_json::{Value, json};

use super::{CARDS, DANISH, NON_WESTERN, WORLD_FILE, cells, form, in_percent, level, node};

/// Share of the people of each origin with each level of a node, and of everybody.
fn shares(id: &str) -> [Vec<f64>; 4] {
    let (node, origin) = (node(id), node("origin"));
    let mut sums = [const { Vec::new() }; 4].map(|_: Vec<f64>| vec![0.0; WORLD.levels(node)]);
    for (cell, weight) in cells().weight().iter().enumerate() {
        let level = cells().level(cell, node);
        sums[cells().level(cell, origin)][level] += weight;
        sums[3][level] += weight;
    }
    sums.map(|sums| {
        let all: f64 = sums.iter().sum();
        sums.iter().map(|sum| sum / all).collect()
    })
}

/// Share of each origin to whom it happens, and of everybody.
fn base_rates(cells: &Cells, outcome: Outcome) -> [f64; 4] {
    let mut masses = [[0.0; 2]; 4];
    for (cell, (weight, chance)) in cells.weight().iter().zip(cells.chance(outcome)).enumerate() {
        for group in [cells.level(cell, node("origin")), 3] {
            masses[group][0] += weight;
            masses[group][1] += weight * chance;
        }
    }
    masses.map(|[all, positive]| positive / all)
}

#[test]
fn the_world_has_259_200_cells_that_add_up_to_one() {
    assert_eq!(cells().len(), 259_200);
    assert!((cells().weight().iter().sum::<f64>() - 1.0).abs() < 1e-12);
    assert!(cells().weight().iter().all(|weight| *weight > 0.0));
    assert!((cells().profiles().iter().sum::<f64>() - 1.0).abs() < 1e-12);
}

#[test]
fn every_level_is_as_common_as_described() {
    for (id, all, danish, non_western) in [
        ("origin", "76.00 9.00 15.00", "100 0 0", "0 0 100"),
        ("gender", "51.00 49.00", "51.00 49.00", "51.00 49.00"),
        ("small_children", "81.09 18.91", "81.95 18.05", "78.61 21.39"),
        (
            "age",
            "28.75 24.62 19.45 17.62 9.56",
            "28.00 23.00 19.00 19.00 11.00",
            "30.00 29.00 22.00 14.00 5.00",
        ),
        (
            "months_without_job",
            "38.37 23.60 18.07 10.58 9.38",
            "41.45 23.93 17.29 9.45 7.88",
            "22.86 21.43 22.00 16.38 17.32",
        ),
        ("education", "22.65 11.65 36.92 28.78", "18.92 10.32 40.98 29.78", "43.17 15.94 20.52 20.37"),
        ("latest_job", "27.80 12.45 22.19 37.56", "28.28 12.65 22.40 36.67", "24.03 12.20 21.21 42.55"),
        ("jobs_nearby", "38.53 39.67 21.79", "42.82 39.45 17.73", "18.73 39.67 41.59"),
        ("health", "73.99 17.67 8.34", "74.04 17.65 8.31", "72.23 18.65 9.12"),
        ("own_expectation", "48.20 27.70 24.11", "49.37 27.47 23.17", "41.95 28.88 29.17"),
        ("text_messages", "83.54 16.46", "83.01 16.99", "85.00 15.00"),
    ] {
        let shares = shares(id);
        in_percent(id, &shares[3], all);
        in_percent(&format!("{id}, Danish"), &shares[DANISH], danish);
        in_percent(&format!("{id}, non-Western"), &shares[NON_WESTERN], non_western);
    }
}

#[test]
fn a_job_lined_up_is_as_common_as_described() {
    let world: Value = serde_json::from_str(WORLD_FILE).unwrap();
    let mut lined_up = [[0.0; 3]; 3];
    for row in world["hidden"][0]["table"]["rows"].as_array().unwrap() {
        let on = |id: &str| level(id, row["when"][id].as_str().unwrap());
        lined_up[on("origin")][on("own_expectation")] = row["p"][1].as_f64().unwrap();
    }
    let expected = shares("own_expectation");
    let of =
        |origin: usize| -> f64 { expected[origin].iter().zip(lined_up[origin]).map(|(a, b)| a * b).sum() };
    let shares = [of(0), of(1), of(2)];
    in_percent("by origin", &shares, "20.51 16.16 11.03");
    in_percent("all", &[0.76 * shares[0] + 0.09 * shares[1] + 0.15 * shares[2]], "18.69");
}

#[test]
fn what_comes_of_people_is_as_described() {
    for (outcome, rates, ends) in [
        (Outcome::HalfYear, "27.90 29.03 41.89 30.10", "3.91 97.50"),
        (Outcome::Year, "10.04 9.91 17.17 11.10", "0.68 93.71"),
    ] {
        in_percent(&format!("{outcome:?}, by origin and all"), &base_rates(cells(), outcome), rates);
        let chance = cells().chance(outcome);
        let lowest = chance.iter().copied().fold(f64::INFINITY, f64::min);
        let highest = chance.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        in_percent(&format!("{outcome:?}, lowest and highest chance"), &[lowest, highest], ends);
    }
}

#[test]
fn a_year_is_less_likely_than_half_a_year_in_every_cell() {
    let [half, year] = [Outcome::HalfYear, Outcome::Year].map(|outcome| cells().chance(outcome));
    assert!(half.iter().zip(year).all(|(half, year)| year < half));
}

#[test]
fn text_messages_change_no_chance() {
    for outcome in [Outcome::HalfYear, Outcome::Year] {
        assert!(cells().chance(outcome).chunks(2).all(|pair| pair[0].to_bits() == pair[1].to_bits()));
    }
}

#[test]
fn origin_alone_makes_under_four_of_the_fourteen_points_between_the_groups() {
    let mut without: Value = serde_json::from_str(WORLD_FILE).unwrap();
    without["outcomes"][0]["effects"]["origin"] =
        json!({ "danish": 0.0, "other_western": 0.0, "non_western": 0.0 });
    let without = Cells::of(&World::read(form(), &without.to_string(), CARDS).unwrap());
    let [with, without] = [cells(), &without].map(|cells| base_rates(cells, Outcome::HalfYear));
    let own = with[NON_WESTERN] - without[NON_WESTERN];
    in_percent("own effect, all", &[own, with[NON_WESTERN] - with[DANISH]], "3.88 13.99");
}
