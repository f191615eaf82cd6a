//! The Norwegian rules: how many change class from one version to the next, from which to which, and at what ages.

use er_du_groen::model::published::System;
use er_du_groen::shipped::SYSTEMS;

use crate::{NORWAY, each};

/// From a class to another: how many profiles, and the youngest and oldest of them.
type Move = (&'static str, &'static str, u32, u8, u8);

/// By version: what changed when it took over from the one before.
const MOVES: [(&str, &[Move]); 3] = [
    ("2018-10", &[("guidance", "good", 84, 18, 29)]),
    (
        "2024-01",
        &[
            ("good", "guidance", 84, 18, 59),
            ("guidance", "good", 336, 18, 59),
            ("guidance", "obstacles", 25_488, 16, 74),
        ],
    ),
    ("2026-04", &[("guidance", "good", 91, 60, 66)]),
];

fn norway() -> &'static System {
    &SYSTEMS[NORWAY]
}

#[test]
fn there_are_1296_sets_of_answers_at_every_age_from_16_to_74() {
    let mut by_age = [0; 100];
    each(norway(), |answers| by_age[usize::from(answers[0])] += 1);
    assert_eq!(norway().features[0].id, "age");
    for (age, count) in by_age.iter().enumerate() {
        assert_eq!(*count, if (16..=74).contains(&age) { 1_296 } else { 0 }, "{age}");
    }
}

#[test]
fn every_version_has_as_many_in_each_class_as_counted() {
    let mut counts = [[0; 3]; 4];
    each(norway(), |answers| {
        for (version, counts) in counts.iter_mut().enumerate() {
            counts[norway().class(version, answers)] += 1;
        }
    });
    assert_eq!(norway().classes.as_ref(), ["good", "guidance", "obstacles"]);
    let all = 59 * 1_296;
    // Of nine pairs of answers about obstacles, five have a yes; eight, a yes or an unknown.
    let obstacles_before = 59 * 144 * 5;
    let obstacles_since = 59 * 144 * 8;
    // At each age of good prospects: seven educations in 2018; since 2024 four, and a fifth however it ended.
    let good = [30 * 7, 42 * 7, 42 * (4 + 9), 49 * (4 + 9)];
    let obstacles = [obstacles_before, obstacles_before, obstacles_since, obstacles_since];
    let expected = [0, 1, 2, 3]
        .map(|version| [good[version], all - good[version] - obstacles[version], obstacles[version]]);
    assert_eq!(counts, expected);
}

/// Everybody who changes class, as `MOVES` tells it; each age between the youngest and the oldest has as many.
#[test]
fn so_many_change_class_from_one_version_to_the_next() {
    let system = norway();
    for (version, (id, expected)) in (1..).zip(MOVES) {
        assert_eq!(system.versions[version].id, id);
        let mut moved = [[[0; 100]; 3]; 3];
        each(system, |answers| {
            let [before, after] = [version - 1, version].map(|version| system.class(version, answers));
            moved[before][after][usize::from(answers[0])] += 1;
        });
        let mut found = Vec::new();
        for (before, moved) in moved.iter().enumerate() {
            for (after, by_age) in moved.iter().enumerate().filter(|(after, _)| *after != before) {
                let ages: Vec<u8> = (0..100).filter(|age| by_age[usize::from(*age)] > 0).collect();
                let [Some(&youngest), Some(&oldest)] = [ages.first(), ages.last()] else { continue };
                let count: u32 = by_age.iter().sum();
                let ages = u32::from(oldest - youngest) + 1;
                assert!(
                    by_age[usize::from(youngest)..=usize::from(oldest)].iter().all(|n| n * ages == count)
                );
                let [before, after] = [before, after].map(|class| system.classes[class].as_ref());
                found.push((before, after, count, youngest, oldest));
            }
        }
        assert_eq!(found, expected, "{id}");
    }
}
