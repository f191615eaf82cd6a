//! The engine gives the numbers that the invented world was designed with, to the digits they were printed with. They
//! come from a calculation of its own, in another language, over the same files.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::world::{
    Confusion, Frame, Guesser, Line, Metric, Node, Outcome, Ranked, Rivals, Scores, best_auc, influences,
};
use er_du_groen::model::{AttributeIndex, Model, Points};
use er_du_groen::shipped::{CATALOGUE, WORLD, cells, frame};

const ORIGIN: Node = Node(0);
const DANISH: usize = 0;
const NON_WESTERN: usize = 2;
/// Fewest points of red and of yellow.
const RED: Line = Line(16.0);
const YELLOW: Line = Line(0.0);

/// A share as it is printed, in percent with two decimals.
#[track_caller]
fn prints(share: f64, percent: f64) {
    assert!((share * 100.0 - percent).abs() < 0.005_000_1, "{} is not {percent}", share * 100.0);
}

fn attribute(id: &str) -> AttributeIndex {
    CATALOGUE.form.find(id).unwrap()
}

fn group(level: usize) -> &'static Ranked {
    &frame(ORIGIN).by_group[level]
}

fn all() -> &'static Ranked {
    &frame(ORIGIN).overall
}

fn without(gone: &[&str]) -> Frame {
    let gone: Vec<_> = gone.iter().map(|id| attribute(id)).collect();
    let scores = Scores::of(&WORLD, &CATALOGUE.model, &|index| !gone.contains(&index), &|_| false);
    Frame::of(cells(), &scores, Outcome::HalfYear, ORIGIN)
}

fn guess(gone: &[&str]) -> Guesser {
    let gone: Vec<_> = gone.iter().map(|id| attribute(id)).collect();
    Guesser::of(cells(), ORIGIN, NON_WESTERN, Some(DANISH), &|index| !gone.contains(&index))
}

#[test]
fn the_world_is_whole_and_its_groups_have_their_shares() {
    assert_eq!(cells().len(), 259_200);
    assert!((cells().weight().iter().sum::<f64>() - 1.0).abs() < 1e-12);
    let shares =
        |node: Node| frame(node).by_group.iter().map(|group| group.at(RED).count()).collect::<Vec<_>>();
    let table: [(usize, &[f64]); 11] = [
        (0, &[76.0, 9.0, 15.0]),
        (1, &[51.0, 49.0]),
        (2, &[81.09, 18.91]),
        (3, &[28.75, 24.62, 19.45, 17.62, 9.56]),
        (4, &[38.37, 23.60, 18.07, 10.58, 9.38]),
        (5, &[22.65, 11.65, 36.92, 28.78]),
        (6, &[27.80, 12.45, 22.19, 37.56]),
        (7, &[38.53, 39.67, 21.79]),
        (8, &[73.99, 17.67, 8.34]),
        (9, &[48.20, 27.70, 24.11]),
        (10, &[83.54, 16.46]),
    ];
    for (node, printed) in table {
        for (share, percent) in shares(Node(node)).into_iter().zip(printed) {
            prints(share, *percent);
        }
    }
}

#[test]
fn model_1_is_as_good_as_printed_and_errs_unevenly() {
    let rule = CATALOGUE.model.rule();
    prints(all().at(RED).base_rate(), 30.10);
    prints(all().auc(), 73.76);
    prints(best_auc(cells()), 74.84);
    prints(all().calibration_error(rule), 0.76);
    let mut bins = [[0.0; 3]; 10];
    for row in all().calibration(rule) {
        let bin = &mut bins[((row.says * 10.0) as usize).min(9)];
        *bin = [bin[0] + row.count, bin[1] + row.count * row.says, bin[2] + row.count * row.is];
    }
    prints(bins.iter().map(|[_, says, is]| (says - is).abs()).sum(), 0.67);
    for (node, level, says, is) in [
        (0, 0, 29.13, 27.90),
        (0, 1, 28.81, 29.03),
        (0, 2, 39.14, 41.89),
        (1, 0, 30.85, 29.17),
        (1, 1, 30.34, 31.07),
        (3, 4, 44.83, 51.60),
        (8, 2, 59.86, 55.11),
    ] {
        let ranked = &frame(Node(node)).by_group[level];
        prints(ranked.mean_risk(rule), says);
        prints(ranked.at(RED).base_rate(), is);
    }
}

#[test]
fn the_two_lines_err_as_printed_overall_and_by_origin() {
    let rates: [Metric; 4] = [
        Confusion::selection_rate,
        Confusion::false_positive_rate,
        Confusion::false_negative_rate,
        Confusion::precision,
    ];
    for (ranked, line, printed) in [
        (all(), RED, [15.90, 8.50, 66.91, 62.63]),
        (group(0), RED, [13.71, 7.34, 69.84, 61.39]),
        (group(1), RED, [12.94, 7.09, 72.77, 61.11]),
        (group(2), RED, [28.81, 16.85, 54.60, 66.01]),
        (all(), YELLOW, [53.83, 43.83, 22.94, 43.09]),
        (group(0), YELLOW, [50.42, 41.11, 25.53, 41.21]),
        (group(2), YELLOW, [73.32, 63.01, 12.37, 50.07]),
    ] {
        let found = ranked.at(line);
        for (rate, percent) in rates.iter().zip(printed) {
            prints(rate(&found), percent);
        }
    }
    prints(1.0 - all().at(RED).accuracy(), 26.08);
    for (points, wrong, nothing, missed) in [
        (-10.0, 57.37, 55.92, 1.44),
        (0.0, 37.54, 30.64, 6.91),
        (5.0, 30.98, 20.05, 10.93),
        (10.0, 27.34, 12.01, 15.33),
        (15.0, 26.13, 6.74, 19.40),
        (20.0, 26.37, 3.45, 22.92),
        (30.0, 28.23, 0.69, 27.54),
    ] {
        let found = all().at(Line(points));
        prints(1.0 - found.accuracy(), wrong);
        prints(found.false_positive, nothing);
        prints(found.false_negative, missed);
    }
    let frame = frame(ORIGIN).at(RED);
    prints(frame.difference(Confusion::false_positive_rate), 9.77);
    prints(frame.ratio(Confusion::selection_rate), 44.90);
}

#[test]
fn the_answers_give_origin_away_as_printed() {
    let red = all().at(RED).selection_rate();
    for (gone, pairs, auc, danish, other, ratio) in [
        (&[][..], 78.31, 73.76, 7.34, 16.85, 2.296),
        (&["jobs_nearby"], 73.74, 73.36, 7.85, 14.25, 1.811),
        (&["education"], 73.41, 73.23, 7.93, 13.66, 1.718),
        (&["months_without_job"], 76.12, 70.31, 4.02, 7.80, 1.807),
        (&["education", "jobs_nearby"], 66.41, 72.74, 8.41, 10.69, 1.278),
        (&["education", "jobs_nearby", "months_without_job"], 59.93, 68.83, 4.26, 3.32, 0.790),
        (&["text_messages"], 78.31, 73.80, 7.64, 17.63, 2.327),
    ] {
        let found = without(gone);
        prints(guess(gone).pairs, pairs);
        prints(found.overall.auc(), auc);
        let nothing = |line, level: usize| found.by_group[level].at(line).false_positive_rate();
        prints(nothing(RED, DANISH), danish);
        prints(nothing(RED, NON_WESTERN), other);
        let line = found.overall.line_with_room(red);
        assert!((nothing(line, NON_WESTERN) / nothing(line, DANISH) - ratio).abs() < 0.0005, "{gone:?}");
    }
    let one = |id: &str| {
        let only = attribute(id);
        Guesser::of(cells(), ORIGIN, NON_WESTERN, Some(DANISH), &|index| index == only).pairs
    };
    for (id, pairs) in
        [("education", 66.77), ("jobs_nearby", 66.73), ("months_without_job", 63.43), ("age", 56.86)]
    {
        prints(one(id), pairs);
    }
    prints(guess(&[]).balanced, 71.12);
    let all = Guesser::of(cells(), ORIGIN, NON_WESTERN, None, &|_| true);
    for (share, percent) in [(all.right, 85.72), (all.blind, 85.00), (all.shortlist, 42.40)] {
        prints(share, percent);
    }
    prints(Guesser::of(cells(), Node(1), 1, None, &|_| true).pairs, 74.38);
}

#[test]
fn origin_in_the_card_makes_averages_right_and_errors_more_uneven() {
    let scores = Scores::of(&WORLD, &CATALOGUE.model, &|_| true, &|node| node == ORIGIN);
    let found = Frame::of(cells(), &scores, Outcome::HalfYear, ORIGIN);
    prints(found.overall.auc(), 73.84);
    prints(found.by_group[NON_WESTERN].mean_risk(CATALOGUE.model.rule()), 41.96);
    let nothing = |level: usize| found.by_group[level].at(RED).false_positive_rate();
    assert!((nothing(NON_WESTERN) / nothing(DANISH) - 3.241).abs() < 0.0005);
}

#[test]
fn each_answer_moves_people_as_printed() {
    let printed = [
        (3.726, 18.44),
        (4.979, 28.92),
        (3.641, 14.13),
        (1.388, 5.40),
        (2.735, 12.35),
        (3.297, 11.19),
        (3.693, 19.97),
        (0.825, 2.37),
    ];
    for (found, (spread, recoloured)) in influences(&WORLD, cells(), &CATALOGUE.model).iter().zip(printed) {
        assert!((found.spread - spread).abs() < 0.0006, "{found:?}");
        prints(found.recoloured, recoloured);
    }
}

#[test]
fn the_three_wishes_have_the_lines_printed() {
    let wish = |metric: Metric, line: Line| {
        let wanted = metric(&group(DANISH).at(line));
        group(NON_WESTERN).line_with(metric, wanted, line, 0.05)
    };
    let found = wish(Confusion::false_positive_rate, RED).unwrap();
    assert!((found.0 - 22.793).abs() < 0.0005, "{found:?}");
    prints(group(NON_WESTERN).at(found).precision(), 72.80);
    let found = wish(Confusion::precision, RED).unwrap();
    assert!((found.0 - 11.628).abs() < 0.0005, "{found:?}");
    prints(group(NON_WESTERN).at(found).false_positive_rate(), 26.58);
    let found = wish(Confusion::false_positive_rate, YELLOW).unwrap();
    assert!((found.0 - 6.449).abs() < 0.0005, "{found:?}");
    assert_eq!(wish(Confusion::precision, YELLOW), None);
}

#[test]
fn no_pair_of_lines_makes_both_errors_and_precision_equal() {
    let lines = |level: usize| {
        let usable =
            |points: &Points| (0.05..=0.95).contains(&group(level).at(Line::at(*points)).selection_rate());
        (-20..=40)
            .map(Points)
            .filter(usable)
            .map(move |points| group(level).at(Line::at(points)))
            .collect::<Vec<_>>()
    };
    let [danish, other] = [lines(DANISH), lines(NON_WESTERN)];
    let pairs: Vec<_> = danish.iter().flat_map(|one| other.iter().map(move |two| (one, two))).collect();
    assert_eq!(pairs.len(), 1806);
    let factor = |(one, two): &(&Confusion, &Confusion)| {
        let ratio = two.false_positive_rate() / one.false_positive_rate();
        ratio.max(1.0 / ratio)
    };
    let apart = |(one, two): &(&Confusion, &Confusion)| (two.precision() - one.precision()).abs();
    let least = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::INFINITY, f64::min);
    prints(least(&mut pairs.iter().filter(|pair| factor(pair) <= 1.1).map(apart)), 8.60);
    let nearest = least(&mut pairs.iter().filter(|pair| apart(pair) <= 0.01).map(factor));
    assert!((nearest - 2.581).abs() < 0.0005);
}

#[test]
fn room_is_filled_from_the_top_as_printed() {
    for (room, stay, nothing, missed) in [
        (5, 3.76, 1.24, 26.34),
        (10, 6.83, 3.17, 23.27),
        (20, 11.89, 8.11, 18.21),
        (30, 16.01, 13.99, 14.08),
        (40, 19.41, 20.59, 10.68),
        (50, 22.24, 27.76, 7.86),
    ] {
        let found = all().at(all().line_with_room(f64::from(room) / 100.0));
        prints(found.true_positive, stay);
        prints(found.false_positive, nothing);
        prints(found.false_negative, missed);
    }
    let line = all().line_with_room(0.2);
    assert_eq!(line.lowest(), Points(13));
    prints(line.share(), 43.98);
    for (level, inside, missed) in [(DANISH, 17.44, 63.71), (NON_WESTERN, 34.99, 47.11)] {
        prints(group(level).at(line).selection_rate(), inside);
        prints(group(level).at(line).false_negative_rate(), missed);
    }
}

#[test]
fn a_year_instead_of_half_a_year_recolours_as_printed() {
    let model = &CATALOGUE.model;
    let year = Frame::of(cells(), &Scores::of_card(&WORLD, model), Outcome::Year, ORIGIN).overall;
    prints(year.auc(), 78.28);
    prints(year.at(RED).base_rate(), 11.10);
    let other = year.recalibrated(model);
    prints(other.rule().risk_at(0.0).value(), 7.26);
    prints(year.calibration_error(other.rule()), 1.24);
    let found = Rivals::of(&WORLD, cells(), &[model, &other], ORIGIN, 0.2);
    for (share, percent) in found.zones[1].into_iter().zip([90.34, 8.64, 1.03]) {
        prints(share, percent);
    }
    prints(found.differ[1], 52.80);
}

#[test]
fn equally_good_cards_disagree_as_printed() {
    let models: Vec<&Model> = std::iter::once(&CATALOGUE.model).chain(CATALOGUE.rivals.iter()).collect();
    let found = Rivals::of(&WORLD, cells(), &models, ORIGIN, 0.2);
    let printed = [
        (73.76, 73.92, 0.76, [46.17, 37.93, 15.90], 0.0),
        (73.35, 73.62, 1.00, [49.39, 34.07, 16.54], 23.48),
        (72.90, 73.57, 2.34, [51.49, 31.87, 16.64], 21.67),
        (73.21, 73.52, 0.55, [48.11, 36.65, 15.24], 25.80),
    ];
    for (card, (auc, right, error, zones, differ)) in printed.into_iter().enumerate() {
        let overall = &found.frames[card].overall;
        prints(overall.auc(), auc);
        prints(overall.at(RED).accuracy(), right);
        prints(overall.calibration_error(models[card].rule()), error);
        for (share, percent) in found.zones[card].into_iter().zip(zones) {
            prints(share, percent);
        }
        prints(found.differ[card], differ);
    }
    prints(found.depends, 42.08);
    prints(found.opposite, 1.06);
    prints(found.inside[0], 11.36);
    prints(found.inside[1], 29.68);
    let henrik = &CATALOGUE.guests[0];
    assert_eq!(henrik.name, "Henrik");
    let levels: Vec<usize> = CATALOGUE
        .form
        .indices()
        .map(|index| cells().level(found.witness.unwrap(), WORLD.node(index)))
        .collect();
    let own: Vec<usize> = CATALOGUE
        .form
        .indices()
        .map(|index| CATALOGUE.form.attribute(index).level(henrik.profile.answer(index)).unwrap())
        .collect();
    assert_eq!(levels, own, "the most common answers that see all three colours are his");
}

#[test]
fn a_tool_that_is_right_for_seventy_of_a_hundred() {
    for (base, counts) in [(0.1, [70, 270, 30, 630]), (0.3, [210, 210, 90, 490])] {
        let found = Confusion::of_tool(base, 0.7).of(1000);
        let all = [found.true_positive, found.false_positive, found.false_negative, found.true_negative];
        assert_eq!(all, counts);
    }
}
