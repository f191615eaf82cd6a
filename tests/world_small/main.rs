//! Whatever the world: the engine over random little worlds gives what plain counting over their files gives.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod little;

use std::collections::BTreeMap;

use er_du_groen::model::world::{
    Confusion, Frame, Guesser, Line, Metric, Node, Outcome, Ranked, Rivals, Scores, best_auc, influences,
};
use er_du_groen::model::{AttributeIndex, Points};
use little::{Cell, GROUPS, Little, NODES, People};
use proptest::prelude::*;

/// Sums in another order differ by less.
const ROUNDING: f64 = 1e-11;

fn little() -> impl Strategy<Value = Little> {
    prop::collection::vec(any::<u32>(), 211).prop_map(Little::new)
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < ROUNDING
}

/// The share of pairs in which the positive has the higher value; ties count half.
fn pairs(people: &[(f64, [f64; 2])]) -> f64 {
    let (mut won, mut all) = (0.0, 0.0);
    for (value, [_, positive]) in people {
        for (other, [negative, _]) in people {
            let share = match value - other {
                _ if near(*value, *other) => 0.5,
                above => f64::from(u8::from(above > 0.0)),
            };
            won += share * positive * negative;
            all += positive * negative;
        }
    }
    won / all
}

/// All groups of a frame with their people, and everybody at the end.
fn all_groups(frame: &Frame, people: &[People]) -> Vec<(Ranked, People)> {
    let groups = frame.by_group.iter().cloned().zip(people.iter().cloned());
    groups.chain([(frame.overall.clone(), people.concat())]).collect()
}

proptest! {
    #[test]
    fn cells_are_those_of_the_file(little in little()) {
        prop_assert_eq!(little.cells.len(), little.plain.len());
        for (number, cell) in little.plain.iter().enumerate() {
            prop_assert!(near(little.cells.weight()[number], cell.weight));
            for (outcome, chance) in [Outcome::HalfYear, Outcome::Year].into_iter().zip(cell.chance) {
                prop_assert!(near(little.cells.chance(outcome)[number], chance));
            }
            for (node, name) in NODES.iter().enumerate() {
                prop_assert_eq!(little.cells.level(number, Node(node)), cell.at[name]);
            }
        }
    }

    #[test]
    fn rates_at_any_line_are_those_of_counting(
        little in little(), seen in 0..16_u32, node in 0..4_usize, line in -45..45_i32, lots in 0..4_u8
    ) {
        let (frame, people) = little.frame(seen, node);
        let line = f64::from(line) + f64::from(lots) / 4.0;
        for (ranked, people) in all_groups(&frame, &people) {
            let mut counted = Confusion::default();
            for (points, [negative, positive]) in people {
                let points = f64::from(points);
                let above = if points >= line { 1.0 } else if points > line - 1.0 { points - line + 1.0 } else { 0.0 };
                counted.true_positive += above * positive;
                counted.false_positive += above * negative;
                counted.false_negative += (1.0 - above) * positive;
                counted.true_negative += (1.0 - above) * negative;
            }
            let found = ranked.at(Line(line));
            prop_assert!(near(found.true_positive, counted.true_positive));
            prop_assert!(near(found.false_positive, counted.false_positive));
            prop_assert!(near(found.false_negative, counted.false_negative));
            prop_assert!(near(found.true_negative, counted.true_negative));
        }
    }

    #[test]
    fn the_auc_is_that_of_all_pairs(little in little(), seen in 0..16_u32, node in 0..4_usize) {
        let (frame, people) = little.frame(seen, node);
        for (ranked, people) in all_groups(&frame, &people) {
            let people: Vec<_> = people.iter().map(|(points, masses)| (f64::from(*points), *masses)).collect();
            prop_assert!((ranked.auc() - pairs(&people)).abs() < 1e-9);
        }
    }

    #[test]
    fn calibration_counts_everybody_once(little in little(), seen in 0..16_u32, node in 0..4_usize) {
        let (frame, people) = little.frame(seen, node);
        let rule = little.catalogue.model.rule();
        for (ranked, people) in all_groups(&frame, &people) {
            let mut counted: BTreeMap<i32, [f64; 2]> = BTreeMap::new();
            for (points, [negative, positive]) in people {
                let masses = counted.entry(points).or_default();
                *masses = [masses[0] + negative, masses[1] + positive];
            }
            let rows = ranked.calibration(rule);
            prop_assert_eq!(rows.len(), counted.len());
            let mut error = 0.0;
            for (row, (points, [negative, positive])) in rows.iter().zip(&counted) {
                prop_assert_eq!(row.points, Points(*points));
                prop_assert!(near(row.count, negative + positive));
                let says = rule.log_odds(row.points).probability().value();
                prop_assert!(near(row.is * row.count, *positive) && near(row.says, says));
                error += (says * (negative + positive) - positive).abs();
            }
            let count: f64 = counted.values().flatten().sum();
            prop_assert!((ranked.calibration_error(rule) - error / count).abs() < 1e-9);
        }
    }

    #[test]
    fn whole_people_and_marks_add_up_at_every_line(
        little in little(), seen in 0..16_u32, node in 0..4_usize, people in 1..5_000_u32
    ) {
        let (frame, _) = little.frame(seen, node);
        for ranked in frame.by_group.iter().chain([&frame.overall]) {
            let marks = ranked.hundred();
            prop_assert_eq!(marks.iter().map(|stack| stack.positives + stack.negatives).sum::<u32>(), 100);
            for points in ranked.scores() {
                let found = ranked.at(Line::at(points));
                let counts = found.of(100);
                let above = || marks.iter().filter(|stack| stack.points >= points);
                prop_assert_eq!(above().map(|stack| stack.positives).sum::<u32>(), counts.true_positive);
                prop_assert_eq!(above().map(|stack| stack.negatives).sum::<u32>(), counts.false_positive);
                let counts = found.of(people);
                let parts = [
                    (counts.true_positive, found.true_positive),
                    (counts.false_positive, found.false_positive),
                    (counts.false_negative, found.false_negative),
                    (counts.true_negative, found.true_negative),
                ];
                prop_assert_eq!(parts.iter().map(|(count, _)| count).sum::<u32>(), people);
                for (count, mass) in parts {
                    prop_assert!((f64::from(count) - mass / found.count() * f64::from(people)).abs() < 1.5);
                }
            }
        }
    }

    #[test]
    fn lowering_a_line_lowers_no_mass_above_it(
        little in little(), seen in 0..16_u32, node in 0..4_usize, one in -50.0..50.0_f64, other in -50.0..50.0_f64
    ) {
        let (frame, _) = little.frame(seen, node);
        for ranked in frame.by_group.iter().chain([&frame.overall]) {
            let [low, high] = [one.min(other), one.max(other)].map(|line| ranked.at(Line(line)));
            prop_assert!(low.true_positive >= high.true_positive - ROUNDING);
            prop_assert!(low.false_positive >= high.false_positive - ROUNDING);
            prop_assert!(low.selection_rate() >= high.selection_rate() - ROUNDING);
        }
    }

    #[test]
    fn every_room_is_filled_exactly(
        little in little(), seen in 0..16_u32, node in 0..4_usize,
        room in prop_oneof![0.0..1.0_f64, Just(0.0), Just(1.0), Just(1e-9)]
    ) {
        let (frame, _) = little.frame(seen, node);
        for ranked in frame.by_group.iter().chain([&frame.overall]) {
            let line = ranked.line_with_room(room);
            prop_assert!((ranked.at(line).selection_rate() - room).abs() < 1e-9, "{line:?}, {room}");
        }
    }

    #[test]
    fn a_rate_that_some_line_has_is_found(
        little in little(), seen in 4..16_u32, node in 0..4_usize, at in 0.0..1.0_f64, whole in any::<bool>()
    ) {
        let (frame, _) = little.frame(seen, node);
        for (group, ranked) in frame.by_group.iter().chain([&frame.overall]).enumerate() {
            // Between the lowest and the highest score that somebody has.
            let rows = ranked.calibration(little.catalogue.model.rule());
            if rows.len() < 2 {
                continue;
            }
            let ends = [rows.first().unwrap(), rows.last().unwrap()].map(|row| f64::from(row.points.0));
            let line = ends[0] + at * (ends[1] - ends[0]);
            let line = Line(if whole { line.round() } else { line });
            let rates: [Metric; 3] =
                [Confusion::false_positive_rate, Confusion::precision, Confusion::selection_rate];
            for (number, rate) in rates.into_iter().enumerate() {
                let wanted = rate(&ranked.at(line));
                let found = ranked.line_with(rate, wanted, line, 0.0);
                let Some(found) = found else {
                    return Err(TestCaseError::fail(format!("rate {number} of group {group}, {line:?}: {wanted}")));
                };
                prop_assert!((rate(&ranked.at(found)) - wanted).abs() < 1e-9, "{found:?}, {line:?}");
                // Ends in the middle of a step count as well, where the rate moves with the share above the line.
                let thick = (0.1..=0.9).contains(&ranked.at(line).selection_rate());
                let found = ranked.line_with(rate, wanted, line, 0.1);
                prop_assert!(number == 1 || !thick || found.is_some(), "rate {number}, {line:?}");
                let share = found.map_or(0.5, |found| ranked.at(found).selection_rate());
                prop_assert!((0.1 - 1e-9..=0.9 + 1e-9).contains(&share), "rate {number}, {share}");
            }
        }
    }

    /// Precision does not only rise with the line, so several lines may have the wanted one.
    #[test]
    fn of_several_lines_with_a_rate_the_nearest_is_found(
        little in little(), seen in 4..16_u32, node in 0..4_usize, at in 0.0..1.0_f64, near in 0.0..1.0_f64
    ) {
        let (frame, _) = little.frame(seen, node);
        let ranked = &frame.overall;
        let rows = ranked.calibration(little.catalogue.model.rule());
        let ends = [rows.first().unwrap(), rows.last().unwrap()].map(|row| f64::from(row.points.0));
        let [line, near] = [at, near].map(|at| ends[0] + at * (ends[1] - ends[0]));
        let wanted = ranked.at(Line(line)).precision();
        let off = |line: f64| ranked.at(Line(line)).precision() - wanted;
        if let Some(found) = ranked.line_with(Confusion::precision, wanted, Line(near), 0.0) {
            let step = 1.0 / 64.0;
            let steps = ((ends[1] - ends[0]) / step) as usize;
            for low in (0..steps).map(|place| ends[0] + place as f64 * step) {
                let (one, other) = (off(low), off(low + step));
                // Where a whole step has the rate, what is off is only the last bit of a sum.
                if one * other < 0.0 && one.abs().min(other.abs()) > 1e-12 {
                    let nearest = (near - low).abs().min((near - low - step).abs());
                    prop_assert!((found.0 - near).abs() <= nearest + step, "{found:?} from {near}: {low} is nearer");
                }
            }
        }
    }

    #[test]
    fn the_guesser_is_the_best_and_loses_by_every_answer_taken_away(
        little in little(), node in 0..2_usize, against_all in any::<bool>()
    ) {
        let no = (!against_all).then_some(0);
        let guess = |kept: usize| {
            let kept = |index: AttributeIndex| kept >> index.position() & 1 == 1;
            Guesser::of(&little.cells, Node(node), 1, no, &kept)
        };
        for kept in 0..4_usize {
            let mut seen: BTreeMap<Vec<usize>, [f64; 2]> = BTreeMap::new();
            for cell in &little.plain {
                let level = cell.at[NODES[node]];
                let own = (0..2).filter(|bit| kept >> bit & 1 == 1).map(|bit| cell.at[NODES[GROUPS + bit]]).collect();
                if level == 1 || against_all || level == 0 {
                    seen.entry(own).or_default()[usize::from(level == 1)] += cell.weight;
                }
            }
            let odds = |[no, yes]: &[f64; 2]| yes / (no + yes);
            let mut people: Vec<_> = seen.values().map(|masses| (odds(masses), *masses)).collect();
            let found = guess(kept);
            prop_assert!((found.pairs - pairs(&people)).abs() < 1e-9);
            let sum = |kind: usize| people.iter().map(|(_, masses)| masses[kind]).sum::<f64>();
            let [all_no, all_yes] = [sum(0), sum(1)];
            let right: f64 = people.iter().map(|(_, [no, yes])| no.max(*yes)).sum();
            prop_assert!((found.right - right / (all_no + all_yes)).abs() < 1e-9);
            prop_assert!((found.blind - all_no.max(all_yes) / (all_no + all_yes)).abs() < 1e-9);
            let balanced: f64 = people.iter().map(|(_, [no, yes])| (no / all_no).max(yes / all_yes)).sum();
            prop_assert!((found.balanced - balanced / 2.0).abs() < 1e-9);
            people.sort_by(|one, other| other.0.total_cmp(&one.0));
            let (mut room, mut inside) = (all_yes, 0.0);
            for (odds, [no, yes]) in &people {
                let taken = room.min(no + yes);
                inside += odds * taken;
                room -= taken;
            }
            prop_assert!((found.shortlist - inside / all_yes).abs() < 1e-9);
            for more in 0..2 {
                let better = guess(kept | 1 << more);
                prop_assert!(better.pairs >= found.pairs - 1e-9 && better.right >= found.right - 1e-9);
                prop_assert!(better.balanced >= found.balanced - 1e-9 && better.shortlist >= found.shortlist - 1e-9);
            }
        }
    }

    #[test]
    fn no_card_over_the_answers_ranks_better_than_the_best(little in little()) {
        let best = best_auc(&little.cells);
        for card in little.models() {
            let scores = Scores::of_card(&little.world, card);
            let auc = Frame::of(&little.cells, &scores, Outcome::HalfYear, Node(0)).overall.auc();
            prop_assert!(auc <= best + 1e-9);
        }
    }

    #[test]
    fn rivals_disagree_as_counted(little in little(), room in 0.01..0.99_f64) {
        let found = Rivals::of(&little.world, &little.cells, &little.models(), Node(0), room);
        let zones = little.catalogue.model.zones();
        let (mut depends, mut opposite, mut differ) = (0.0, 0.0, [0.0; 3]);
        let mut inside = [0.0; 2];
        let mut shares = [[0.0; 3]; 3];
        let mut all_three: BTreeMap<usize, f64> = BTreeMap::new();
        let profiles = little.sizes[2] * little.sizes[3];
        for (number, cell) in little.plain.iter().enumerate() {
            let points = [0, 1, 2].map(|card| Points(little.points(card, cell, &|node| node >= GROUPS)));
            let colours = points.map(|points| zones.of(points).colour as usize);
            for card in 0..3 {
                shares[card][colours[card]] += cell.weight;
                differ[card] += if colours[card] == colours[0] { 0.0 } else { cell.weight };
            }
            let has = |colour: usize| colours.contains(&colour);
            depends += if colours.iter().any(|colour| *colour != colours[0]) { cell.weight } else { 0.0 };
            opposite += if has(0) && has(2) { cell.weight } else { 0.0 };
            if (0..3).all(has) {
                *all_three.entry(number % profiles).or_default() += cell.weight;
            }
            let taken = [0, 1, 2].map(|card| found.cards[card].frame.overall.line_with_room(room).inside(points[card]));
            inside[0] += cell.weight * taken.into_iter().fold(1.0, f64::min);
            inside[1] += cell.weight * taken.into_iter().fold(0.0, f64::max);
        }
        prop_assert!(near(found.depends, depends) && near(found.opposite, opposite));
        prop_assert!((0..3).all(|card| near(found.cards[card].differ, differ[card])));
        prop_assert!((0..3).all(|card| (0..3).all(|zone| near(found.cards[card].zones[zone], shares[card][zone]))));
        prop_assert!(near(found.inside[0], inside[0]) && near(found.inside[1], inside[1]));
        prop_assert!(inside[0] <= room + 1e-9 && room <= inside[1] + 1e-9);
        let most = all_three.values().copied().fold(0.0, f64::max);
        prop_assert_eq!(found.witness.is_some(), !all_three.is_empty());
        prop_assert!(found.witness.is_none_or(|witness| near(all_three[&witness], most)));
    }

    #[test]
    fn answers_move_people_as_counted(little in little()) {
        let model = &little.catalogue.model;
        let found = influences(&little.world, &little.cells, model);
        prop_assert_eq!(found.len(), NODES.len() - GROUPS);
        for (position, influence) in found.into_iter().enumerate() {
            let node = GROUPS + position;
            let own = |cell: &Cell| little.points(0, cell, &|other| other == node);
            let mut shares = vec![0.0; little.sizes[node]];
            for cell in &little.plain {
                shares[cell.at[NODES[node]]] += cell.weight;
            }
            let mean: f64 = little.plain.iter().map(|cell| cell.weight * f64::from(own(cell))).sum();
            let spread = |cell: &Cell| cell.weight * (f64::from(own(cell)) - mean).abs();
            prop_assert!(near(influence.spread, little.plain.iter().map(spread).sum()));
            let most = (0..shares.len()).max_by(|one, other| shares[*one].total_cmp(&shares[*other])).unwrap();
            let common = little.plain.iter().find(|cell| cell.at[NODES[node]] == most).map(own).unwrap();
            let colour = |points: i32| model.zones().of(Points(points)).colour;
            let moved = |cell: &&Cell| {
                let total = little.points(0, cell, &|node| node >= GROUPS);
                colour(total) != colour(total - own(cell) + common)
            };
            let moved: f64 = little.plain.iter().filter(moved).map(|cell| cell.weight).sum();
            prop_assert!(near(influence.recoloured, moved));
        }
    }

    #[test]
    fn a_recalibrated_card_is_right_on_average_and_keeps_its_percents(little in little(), node in 0..4_usize) {
        let model = &little.catalogue.model;
        let (frame, _) = little.frame(12, node);
        for ranked in frame.by_group.iter().chain([&frame.overall]) {
            let other = ranked.recalibrated(model);
            let base_rate = ranked.at(Line(0.0)).base_rate();
            prop_assert!((ranked.mean_risk(other.rule()) - base_rate).abs() < 1e-9);
            for (before, after) in model.zones().all().iter().zip(other.zones().all()).skip(1) {
                let from = after.from.unwrap();
                let risk = |points: Points| other.rule().log_odds(points).probability().value();
                let low = f64::from(before.low) / 100.0;
                prop_assert!(risk(from) >= low - 1e-9 && risk(from - Points(1)) < low);
            }
        }
    }
}
