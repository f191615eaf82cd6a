//! Shapley values and the bend: against the average over all orders, and against the scale's own shape.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{Catalogue, Placed, Points, Profile, Rule, shapley_values};
use er_du_groen::shipped::CATALOGUE;
use proptest::prelude::*;

fn any_profile() -> impl Strategy<Value = Profile> {
    let form = &CATALOGUE.form;
    let limits = form.indices().map(|index| form.attribute(index).limits());
    let answers: Vec<_> = limits.map(|(low, high)| low..=high).collect();
    answers.prop_map(move |answers| Profile::new(form, answers).unwrap())
}

fn probability(rule: Rule, total: i32) -> f64 {
    rule.log_odds(Points(total)).probability().value()
}

/// Every order of the numbers below `n`.
fn orders(n: usize) -> Vec<Vec<usize>> {
    (0..n).fold(vec![Vec::new()], |shorter, number| {
        shorter
            .iter()
            .flat_map(|order| {
                (0..=order.len()).map(move |at| [&order[..at], &[number], &order[at..]].concat())
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn the_values_add_up_to_the_difference_in_probability(profile in any_profile()) {
        let Catalogue { form, model, .. } = &CATALOGUE;
        let found = model.assess(form, &profile);
        let values = shapley_values(model.rule(), &found.explanation);
        let sum: f64 = values.iter().map(|one| one.value.0).sum();
        let reference = probability(model.rule(), found.explanation.reference.0);
        prop_assert!((sum - (found.probability.value() - reference)).abs() < 1e-12, "{}", sum);
        for (value, part) in values.iter().zip(&found.explanation.contributions) {
            prop_assert_eq!(value.attribute, part.attribute);
            let agrees = match part.points.0 {
                0 => value.value.0 == 0.0,
                points => value.value.0.signum() == f64::from(points).signum(),
            };
            prop_assert!(agrees, "{:?} of {:?}", value, part);
        }
    }
}

#[test]
fn each_value_is_the_average_over_all_orders() {
    let Catalogue { form, model, presets, .. } = &CATALOGUE;
    let orders = orders(form.len());
    assert_eq!(orders.len(), 40_320);
    for preset in presets.iter().take(4) {
        let explanation = model.assess(form, &preset.profile).explanation;
        let points: Vec<i32> = explanation.contributions.iter().map(|part| part.points.0).collect();
        let mut sums = vec![0.0; points.len()];
        for order in &orders {
            let mut total = explanation.reference.0;
            for &position in order {
                let before = probability(model.rule(), total);
                total += points[position];
                sums[position] += probability(model.rule(), total) - before;
            }
        }
        let values = shapley_values(model.rule(), &explanation);
        for (sum, found) in sums.iter().zip(values) {
            let average = sum / orders.len() as f64;
            assert!((average - found.value.0).abs() < 1e-12, "{}: {average}, {found:?}", preset.name);
        }
    }
}

/// `from to: before-after` of each place.
fn places(points: i32) -> [String; 3] {
    let said = |Placed { from, to, before, after }| {
        format!("{} {}: {}-{}", from.0, to.0, before.count(), after.count())
    };
    CATALOGUE.model.same_points_elsewhere(Points(points)).map(said)
}

#[test]
fn the_same_points_move_most_in_the_middle() {
    assert_eq!(places(5), ["-23 -18: 6-9", "13 18: 45-54", "50 55: 91-94"]);
    assert_eq!(places(14), ["-23 -9: 6-15", "9 23: 38-62", "41 55: 85-94"]);
    let model = &CATALOGUE.model;
    for points in 1..=30 {
        let places = model.same_points_elsewhere(Points(points));
        let moved = places.map(|Placed { from, to, before, after }| {
            assert_eq!(to - from, Points(points));
            let shown = [from, to].map(|total| model.zones().percent(model.rule(), total));
            assert_eq!(shown, [before, after]);
            probability(model.rule(), to.0) - probability(model.rule(), from.0)
        });
        assert!(moved[1] > moved[0] && moved[1] > moved[2], "{points}: {moved:?}");
    }
}
