//! Section 3: what the answers give away of a group, what it costs to take them out, and which of them count.

use er_du_groen::model::AttributeIndex;
use er_du_groen::model::world::{Confusion, Frame, Guesser, Line, Outcome, Ranked, Scores, influences};
use er_du_groen::shipped::{CATALOGUE, WORLD};

use super::{
    DANISH, NON_WESTERN, RED, YELLOW, cells, form, in_percent, model_1, node, origin, plainly, says_and_is,
};

/// The guesser of non-Western origin, against Danish and against all others.
fn guessers(kept: &dyn Fn(AttributeIndex) -> bool) -> [Guesser; 2] {
    [Some(DANISH), None].map(|no| Guesser::of(cells(), node("origin"), NON_WESTERN, no, kept))
}

fn indices(ids: &str) -> Vec<AttributeIndex> {
    ids.split_whitespace().map(|id| form().find(id).unwrap()).collect()
}

fn without(gone: &[AttributeIndex]) -> Frame {
    let counts = |index| !gone.contains(&index);
    let scores = Scores::of(&WORLD, &CATALOGUE.model, &counts, &|_| false);
    Frame::of(cells(), &scores, Outcome::HalfYear, node("origin"))
}

/// False positive rates, Danish and non-Western.
fn false_positive_rates(frame: &Frame, line: Line) -> [f64; 2] {
    let groups = frame.at(line).by_group;
    [DANISH, NON_WESTERN].map(|group| groups[group].false_positive_rate())
}

fn ratio([danish, non_western]: [f64; 2]) -> f64 {
    non_western / danish
}

#[test]
fn taking_answers_out_hides_origin_and_costs_as_described() {
    let red = origin().overall.at(Line(RED)).selection_rate();
    for (gone, pairs, others, card, ratio_as_many_red) in [
        // Pairs, balanced | pairs, right, blind, shortlist against all others | AUC, FPRs at 50 % and at 25 % | ratio.
        ("", "78.31 71.12", "77.57 85.72 85.00 42.40", "73.76 7.34 16.85 41.11 63.01", "2.296"),
        ("age", "77.00 70.16", "76.43 85.50 85.00 40.97", "71.67 5.87 16.80 37.51 64.41", "2.738"),
        (
            "months_without_job",
            "76.12 69.45",
            "75.36 85.40 85.00 39.51",
            "70.31 4.02 7.80 39.90 57.03",
            "1.807",
        ),
        ("education", "73.41 67.35", "72.72 85.06 85.00 35.96", "73.23 7.93 13.66 44.99 59.33", "1.718"),
        ("latest_job", "78.20 71.02", "77.46 85.71 85.00 42.23", "73.39 7.17 16.63 38.96 60.47", "2.308"),
        ("jobs_nearby", "73.74 67.49", "73.07 85.18 85.00 36.98", "73.36 7.85 14.25 43.80 58.99", "1.811"),
        ("health", "78.22 71.05", "77.48 85.70 85.00 42.25", "73.53 3.50 11.45 35.55 59.58", "2.763"),
        (
            "own_expectation",
            "78.31 71.12",
            "77.57 85.72 85.00 42.40",
            "72.61 6.80 16.31 47.61 71.29",
            "2.348",
        ),
        ("text_messages", "78.31 71.12", "77.57 85.72 85.00 42.40", "73.80 7.64 17.63 43.39 65.90", "2.327"),
        (
            "education jobs_nearby",
            "66.41 62.11",
            "65.85 85.00 85.00 28.33",
            "72.74 8.41 10.69 47.90 54.73",
            "1.278",
        ),
        (
            "education jobs_nearby months_without_job",
            "59.93 56.95",
            "59.30 85.00 85.00 21.63",
            "68.83 4.26 3.32 48.51 44.61",
            "0.790",
        ),
        (
            "education jobs_nearby months_without_job age",
            "56.09 54.33",
            "56.05 85.00 85.00 19.59",
            "66.63 2.18 2.39 44.81 48.66",
            "1.054",
        ),
    ] {
        let out = indices(gone);
        let [danish, all] = guessers(&|index| !out.contains(&index));
        in_percent(&format!("without {gone}: guesser"), &[danish.pairs, danish.balanced], pairs);
        let against = [all.pairs, all.right, all.blind, all.shortlist];
        in_percent(&format!("without {gone}: against all others"), &against, others);
        let frame = without(&out);
        let [high, low] = [RED, YELLOW].map(|line| false_positive_rates(&frame, Line(line)));
        let found = [frame.overall.auc(), high[0], high[1], low[0], low[1]];
        in_percent(&format!("card without {gone}"), &found, card);
        let line = frame.overall.line_with_room(red);
        plainly(gone, &[ratio(false_positive_rates(&frame, line))], ratio_as_many_red);
    }
}

// The description has -1.03 and -4.94 here, each 0.01 beside its own table of AUCs.
#[test]
fn the_cost_of_an_answer_is_the_difference_of_two_aucs() {
    for (gone, cost) in [
        ("jobs_nearby", "-0.40"),
        ("education", "-0.54"),
        ("months_without_job", "-3.45"),
        ("education jobs_nearby", "-1.02"),
        ("education jobs_nearby months_without_job", "-4.93"),
        ("text_messages", "0.04"),
    ] {
        in_percent(gone, &[without(&indices(gone)).overall.auc() - origin().overall.auc()], cost);
    }
}

#[test]
fn a_single_answer_gives_origin_away_as_described() {
    for (alone, pairs, others) in [
        ("age", "56.86 55.50", "56.06 85.00 85.00 17.67"),
        ("months_without_job", "63.43 60.54", "63.23 85.00 85.00 26.01"),
        ("education", "66.77 64.94", "66.38 85.00 85.00 28.59"),
        ("latest_job", "53.48 52.94", "53.54 85.00 85.00 16.99"),
        ("jobs_nearby", "66.73 62.04", "66.27 85.00 85.00 28.63"),
        ("health", "50.93 50.90", "51.07 85.00 85.00 16.15"),
        ("own_expectation", "54.37 53.71", "54.33 85.00 85.00 18.15"),
        ("text_messages", "50.99 50.99", "50.86 85.00 85.00 15.26"),
    ] {
        let only = indices(alone);
        let [danish, all] = guessers(&|index| only.contains(&index));
        in_percent(alone, &[danish.pairs, danish.balanced], pairs);
        in_percent(alone, &[all.pairs, all.right, all.blind, all.shortlist], others);
    }
}

#[test]
fn the_other_groups_are_guessed_as_described() {
    for (id, said) in [("gender", "74.38 67.50 51.00 67.22"), ("small_children", "78.34 81.09 81.09 71.33")] {
        let found = Guesser::of(cells(), node(id), 1, None, &|_| true);
        in_percent(id, &[found.pairs, found.right, found.blind, found.balanced], said);
    }
}

#[test]
fn disputed_facts_make_the_averages_right_and_origin_the_ratio_worse() {
    let plain = Scores::of_card(&WORLD, &CATALOGUE.model);
    let colour = |points| CATALOGUE.model.zones().of(points).colour;
    for (ids, card, fprs, ratio_of_them, recoloured) in [
        // AUC, right at 50 %, red | FPRs | their ratio | another zone.
        ("origin", "73.84 73.95 15.73", "6.49 21.03", "3.241", "5.15"),
        ("gender", "73.83 73.93 15.94", "7.37 16.82", "2.282", "4.86"),
        ("small_children", "73.79 73.90 14.99", "6.73 15.91", "2.365", "4.88"),
        ("origin gender small_children", "73.92 73.94 14.70", "5.83 19.70", "3.378", "7.59"),
    ] {
        let on: Vec<_> = ids.split_whitespace().map(node).collect();
        let scores = Scores::of(&WORLD, &CATALOGUE.model, &|_| true, &|node| on.contains(&node));
        let frame = Frame::of(cells(), &scores, Outcome::HalfYear, node("origin"));
        let red = frame.overall.at(Line(RED));
        in_percent(ids, &[frame.overall.auc(), red.accuracy(), red.selection_rate()], card);
        let found = false_positive_rates(&frame, Line(RED));
        in_percent(ids, &found, fprs);
        plainly(ids, &[ratio(found)], ratio_of_them);
        let moved = |(cell, _): &(usize, _)| colour(plain.of_cell(*cell)) != colour(scores.of_cell(*cell));
        let moved = cells().weight().iter().enumerate().filter(moved);
        in_percent(ids, &[moved.map(|(_, weight)| weight).sum()], recoloured);
    }
}

#[test]
fn points_for_a_group_make_its_average_nearly_right() {
    let means = |on: &[&str], id: &str| -> Vec<f64> {
        let on: Vec<_> = on.iter().map(|id| node(id)).collect();
        let scores = Scores::of(&WORLD, &CATALOGUE.model, &|_| true, &|node| on.contains(&node));
        let frame = Frame::of(cells(), &scores, Outcome::HalfYear, node(id));
        frame.by_group.iter().flat_map(|group: &Ranked| says_and_is(group)).collect()
    };
    let all = ["origin", "gender", "small_children"];
    for (on, id, said) in [
        (&["origin"][..], "origin", "27.91 27.90 28.81 29.03 41.96 41.89"),
        (&["gender"], "gender", "29.60 29.17 31.60 31.07"),
        (&["small_children"], "small_children", "30.29 30.77 27.74 27.23"),
        (&all, "origin", "27.11 27.90 28.10 29.03 41.12 41.89"),
        (&all, "gender", "28.35 29.17 30.29 31.07"),
        (&all, "small_children", "29.76 30.77 27.35 27.23"),
    ] {
        in_percent(&format!("{on:?} on, {id}"), &means(on, id), said);
    }
}

#[test]
fn asked_and_hardly_counted_is_as_described() {
    let found = influences(&WORLD, cells(), &CATALOGUE.model);
    assert_eq!(found.len(), form().len());
    for (id, spread, recoloured) in [
        ("months_without_job", "4.979", "28.92"),
        ("age", "3.726", "18.44"),
        ("own_expectation", "3.693", "19.97"),
        ("education", "3.641", "14.13"),
        ("health", "3.297", "11.19"),
        ("jobs_nearby", "2.735", "12.35"),
        ("latest_job", "1.388", "5.40"),
        ("text_messages", "0.825", "2.37"),
    ] {
        let index = form().find(id).unwrap();
        let influence = found.iter().find(|influence| influence.attribute == index).unwrap();
        plainly(id, &[influence.spread], spread);
        in_percent(id, &[influence.recoloured], recoloured);
    }
}

#[test]
fn difference_and_ratio_are_those_of_the_furthest_groups() {
    let at = origin().at(Line(RED));
    in_percent("16.85 less 7.09", &[at.difference(Confusion::false_positive_rate)], "9.77");
    plainly("7.09 by 16.85", &[at.ratio(Confusion::false_positive_rate)], "0.42");
    let gender = model_1("gender").at(Line(RED));
    in_percent("12.94 by 28.81", &[at.ratio(Confusion::selection_rate)], "44.90");
    in_percent("16.19 less 15.61", &[gender.difference(Confusion::selection_rate)], "0.58");
}
