//! What must hold in the invented world whatever the line, the group, the answers and the number of people.
#![cfg(not(target_arch = "wasm32"))]

use er_du_groen::model::Points;
use er_du_groen::model::world::{
    Confusion, Frame, Guesser, Line, Metric, Node, Outcome, Scores, World, sample,
};
use er_du_groen::shipped::{CATALOGUE, WORLD, cells, frame};
use proptest::prelude::*;

const LINES: std::ops::Range<f64> = -30.0..60.0;

fn nodes(world: &World) -> impl Strategy<Value = Node> + use<> {
    (0..world.nodes().count()).prop_map(Node)
}

fn selected(found: &Confusion) -> [f64; 2] {
    [found.true_positive, found.false_positive]
}

proptest! {
    #[test]
    fn lowering_the_line_never_lowers_the_selected(node in nodes(&WORLD), one in LINES, other in LINES) {
        let (low, high) = (one.min(other), one.max(other));
        for group in &frame(node).by_group {
            let [lower, higher] = [low, high].map(|line| selected(&group.at(Line(line))));
            prop_assert!(lower.iter().zip(higher).all(|(lower, higher)| *lower >= higher - 1e-15));
        }
    }

    #[test]
    fn the_four_masses_add_up_to_the_group_at_every_line(node in nodes(&WORLD), line in LINES) {
        let found = frame(node).at(Line(line));
        let sum: f64 = found.by_group.iter().map(Confusion::count).sum();
        prop_assert!((sum - 1.0).abs() < 1e-12);
        prop_assert!((found.overall.count() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn whole_people_add_up_and_stay_near(node in nodes(&WORLD), line in LINES, people in 1_u32..2000) {
        for group in &frame(node).by_group {
            let found = group.at(Line(line));
            let counts = found.of(people);
            let parts = [
                (counts.true_positive, found.true_positive), (counts.false_positive, found.false_positive),
                (counts.false_negative, found.false_negative), (counts.true_negative, found.true_negative),
            ];
            prop_assert_eq!(parts.iter().map(|(count, _)| count).sum::<u32>(), people);
            for (count, mass) in parts {
                prop_assert!((f64::from(count) - mass / found.count() * f64::from(people)).abs() <= 1.5);
            }
        }
    }

    #[test]
    fn the_hundred_marks_are_the_counts_at_every_whole_line(node in nodes(&WORLD), points in -30_i32..60) {
        for group in &frame(node).by_group {
            let marks = group.hundred();
            let above = |count: &dyn Fn(&er_du_groen::model::world::Stack) -> u32| -> u32 {
                marks.iter().filter(|stack| stack.points >= Points(points)).map(count).sum()
            };
            let counts = group.at(Line::at(Points(points))).of(100);
            prop_assert_eq!(marks.iter().map(|stack| stack.positives + stack.negatives).sum::<u32>(), 100);
            prop_assert_eq!(above(&|stack| stack.positives), counts.true_positive);
            prop_assert_eq!(above(&|stack| stack.negatives), counts.false_positive);
        }
    }

    #[test]
    fn room_is_filled_exactly(share in 0.001_f64..1.0) {
        let overall = &frame(Node(0)).overall;
        prop_assert!((overall.at(overall.line_with_room(share)).selection_rate() - share).abs() < 1e-12);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_guesser_never_gains_by_an_answer_taken_away(kept in 0_u16..256, gone in 0_usize..8) {
        let pairs = |kept: u16| {
            Guesser::of(cells(), Node(0), 2, Some(0), &|index| kept >> index.position() & 1 == 1).pairs
        };
        prop_assert!(pairs(kept & !(1 << gone)) <= pairs(kept | 1 << gone) + 1e-12);
    }

    #[test]
    fn points_of_an_answer_taken_away_are_missing_in_every_cell(gone in 0_usize..8) {
        let model = &CATALOGUE.model;
        let rest = Scores::of(&WORLD, model, &|index| index.position() != gone, &|_| false);
        let all = Scores::of_card(&WORLD, model);
        for attribute in CATALOGUE.form.indices().filter(|index| index.position() == gone) {
            let node = WORLD.node(attribute);
            for cell in (0..cells().len()).step_by(97) {
                let (whole, part) = (all.of_cell(cell), rest.of_cell(cell));
                prop_assert_eq!(whole - part, model.level_points(attribute)[cells().level(cell, node)]);
            }
        }
    }
}

#[test]
fn a_million_people_counted_one_by_one_agree_within_sampling_error() {
    let people = sample(cells(), 7, 1_000_000);
    assert_eq!(people[..100], sample(cells(), 7, 100), "the same seed, the same people");
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    for level in 0..WORLD.levels(Node(0)) {
        for line in [-10, -5, 0, 5, 10, 13, 16, 20, 25, 30] {
            let mut counted = [[0.0_f64; 2]; 2];
            for person in people.iter().filter(|person| cells().level(person.cell, Node(0)) == level) {
                let red = scores.of_cell(person.cell) >= Points(line);
                counted[usize::from(red)][usize::from(person.happened)] += 1.0;
            }
            let [[true_negative, false_negative], [false_positive, true_positive]] = counted;
            let counted = Confusion { true_positive, false_positive, false_negative, true_negative };
            let exact = frame(Node(0)).by_group[level].at(Line(f64::from(line)));
            let rates: [(Metric, f64); 5] = [
                (Confusion::selection_rate, counted.count()),
                (Confusion::base_rate, counted.count()),
                (Confusion::false_positive_rate, false_positive + true_negative),
                (Confusion::false_negative_rate, true_positive + false_negative),
                (Confusion::precision, true_positive + false_positive),
            ];
            for (rate, size) in rates {
                let (found, right) = (rate(&counted), rate(&exact));
                let error = (right * (1.0 - right) / size).sqrt();
                assert!(
                    (found - right).abs() < 5.0 * error + 1e-9,
                    "level {level}, line {line}: {found}, {right}"
                );
            }
        }
    }
}

#[test]
fn a_split_by_any_node_has_the_same_whole() {
    let first = &frame(Node(0)).overall;
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    for node in WORLD.nodes() {
        let other = Frame::of(cells(), &scores, Outcome::HalfYear, node).overall;
        for line in [-5.0, 0.0, 13.5, 16.0] {
            let [one, two] = [first, &other].map(|ranked| ranked.at(Line(line)));
            assert!((one.precision() - two.precision()).abs() < 1e-12);
        }
        assert!((first.auc() - other.auc()).abs() < 1e-12);
    }
}
