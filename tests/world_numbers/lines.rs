//! Section 4: what a line does, to whom, and what cannot be had at once.

use er_du_groen::model::Points;
use er_du_groen::model::world::{Confusion, Counts, Frame, Line, Outcome, Ranked, Rivals, Scores};
use er_du_groen::shipped::{CATALOGUE, WORLD};

use super::{
    DANISH, NON_WESTERN, RED, YELLOW, cards, cells, frame_of, in_percent, model_1, node, origin, plainly,
    rule, says_and_is, wrong,
};

#[test]
fn rates_at_the_two_lines_are_as_described_for_every_group() {
    // Base rate, selected, false positive rate, false negative rate, precision, accuracy | red rightly and for nothing,
    // missed.
    let table = [
        (RED, "all", "30.10 15.90 8.50 66.91 62.63 73.92", "9.96 5.94 20.14"),
        (RED, "origin", "27.90 13.71 7.34 69.84 61.39 75.23", "8.42 5.29 19.48"),
        (RED, "", "29.03 12.94 7.09 72.77 61.11 73.85", "7.91 5.03 21.12"),
        (RED, "", "41.89 28.81 16.85 54.60 66.01 67.33", "19.02 9.79 22.88"),
        (RED, "gender", "29.17 16.19 8.84 65.97 61.31 74.49", "9.93 6.26 19.24"),
        (RED, "", "31.07 15.61 8.14 67.82 64.05 73.32", "10.00 5.61 21.07"),
        (RED, "small_children", "30.77 17.27 9.19 64.55 63.16 73.78", "10.91 6.36 19.86"),
        (RED, "", "27.23 10.05 5.71 78.33 58.70 74.52", "5.90 4.15 21.33"),
        (YELLOW, "all", "30.10 53.83 43.83 22.94 43.09 62.46", "23.19 30.64 6.91"),
        (YELLOW, "origin", "27.90 50.42 41.11 25.53 41.21 63.23", "20.78 29.64 7.12"),
        (YELLOW, "", "29.03 50.14 40.94 27.39 42.04 62.99", "21.08 29.06 7.95"),
        (YELLOW, "", "41.89 73.32 63.01 12.37 50.07 58.21", "36.71 36.61 5.18"),
        (YELLOW, "gender", "29.17 54.29 44.59 22.18 41.82 61.94", "22.70 31.59 6.47"),
        (YELLOW, "", "31.07 53.35 43.01 23.69 44.43 62.99", "23.71 29.65 7.36"),
        (YELLOW, "small_children", "30.77 55.94 45.71 21.03 43.43 61.89", "24.30 31.64 6.47"),
        (YELLOW, "", "27.23 44.78 36.17 32.21 41.22 64.91", "18.46 26.32 8.77"),
    ];
    let groups = ["origin", "gender", "small_children"].map(model_1);
    let found = [RED, YELLOW].into_iter().flat_map(|line| {
        let all = origin().overall.at(Line(line));
        std::iter::once(all).chain(groups.iter().flat_map(move |frame| frame.at(Line(line)).by_group))
    });
    let found: Vec<Confusion> = found.collect();
    assert_eq!(found.len(), table.len());
    for (row, (found, (line, first, rates, shares))) in found.iter().zip(table).enumerate() {
        let what = format!("row {row}, line {line} {first}");
        let shown = [
            found.base_rate(),
            found.selection_rate(),
            found.false_positive_rate(),
            found.false_negative_rate(),
            found.precision(),
            found.accuracy(),
        ];
        in_percent(&what, &shown, rates);
        let [for_nothing, missed] = wrong(found);
        in_percent(&what, &[found.true_positive / found.count(), for_nothing, missed], shares);
    }
}

#[test]
fn wrong_by_line_is_as_described() {
    for (line, said) in [
        (-10.0, "57.37 55.92 1.44"),
        (-5.0, "46.84 43.18 3.66"),
        (0.0, "37.54 30.64 6.91"),
        (5.0, "30.98 20.05 10.93"),
        (10.0, "27.34 12.01 15.33"),
        (15.0, "26.13 6.74 19.40"),
        (16.0, "26.08 5.94 20.14"),
        (20.0, "26.37 3.45 22.92"),
        (25.0, "27.24 1.62 25.62"),
        (30.0, "28.23 0.69 27.54"),
        (35.0, "29.07 0.25 28.83"),
        // Everybody green.
        (56.0, "30.10 0.00 30.10"),
    ] {
        let [for_nothing, missed] = wrong(&origin().overall.at(Line(line)));
        in_percent(&format!("line {line}"), &[for_nothing + missed, for_nothing, missed], said);
    }
}

/// The wishes for the non-Western group, the Danish line being given.
fn wish(line: f64, wish: fn(&Confusion) -> f64) -> Option<Line> {
    let groups = &origin().by_group;
    let wanted = wish(&groups[DANISH].at(Line(line)));
    groups[NON_WESTERN].line_with(wish, wanted, Line(line), 0.05)
}

#[test]
fn the_three_wishes_ask_for_three_lines() {
    let group = &origin().by_group[NON_WESTERN];
    let fpr = Confusion::false_positive_rate;
    let precision = Confusion::precision;
    for (what, line, points, risk, rates, nearest) in [
        ("same line, 50 %", Some(Line(RED)), "16.000", "50.26", "16.85 66.01 54.60 28.81", "16.85 66.01"),
        (
            "same false positive rate, 50 %",
            wish(RED, fpr),
            "22.793",
            "61.80",
            "7.34 72.80 72.76 15.68",
            "7.12 73.03",
        ),
        (
            "same precision, 50 %",
            wish(RED, precision),
            "11.628",
            "42.74",
            "26.58 61.39 41.37 40.01",
            "25.78 61.75",
        ),
        ("same line, 25 %", Some(Line(YELLOW)), "0.000", "25.00", "63.01 50.07 12.37 73.32", "63.01 50.07"),
        (
            "same false positive rate, 25 %",
            wish(YELLOW, fpr),
            "6.449",
            "34.26",
            "41.11 56.16 26.95 54.49",
            "42.43 55.74",
        ),
    ] {
        let line = line.unwrap();
        plainly(what, &[line.0], points);
        in_percent(what, &[rule().risk_at(line.0).value()], risk);
        let found = group.at(line);
        let shown = [fpr(&found), precision(&found), found.false_negative_rate(), found.selection_rate()];
        in_percent(what, &shown, rates);
        let whole = group.at(Line(line.0.round()));
        in_percent(&format!("{what}, nearest whole points"), &[fpr(&whole), precision(&whole)], nearest);
    }
}

#[test]
fn at_the_25_percent_line_the_same_precision_cannot_be_had() {
    let wanted = origin().by_group[DANISH].at(Line(YELLOW)).precision();
    let everybody = origin().by_group[NON_WESTERN].at(Line(-23.0));
    in_percent("wanted, with everybody coloured", &[wanted, everybody.precision()], "41.21 41.89");
    assert_eq!(wish(YELLOW, Confusion::precision), None);
}

/// One line for both groups, or two, with how far apart they leave the groups.
struct Pair {
    lines: [i32; 2],
    ratio: f64,
    apart: f64,
}

/// All pairs of lines at whole points that colour 5 to 95 % of both groups.
fn pairs() -> Vec<Pair> {
    let usable = |group: usize| -> Vec<(i32, Confusion)> {
        let group: &Ranked = &origin().by_group[group];
        let lines = (-20..=40).map(|points| (points, group.at(Line::at(Points(points)))));
        lines.filter(|(_, found)| (0.05..=0.95).contains(&found.selection_rate())).collect()
    };
    let non_western = usable(NON_WESTERN);
    let with = |(line, danish): &(i32, Confusion)| -> Vec<Pair> {
        let pair = |(other, found): &(i32, Confusion)| {
            let ratio = found.false_positive_rate() / danish.false_positive_rate();
            Pair {
                lines: [*line, *other],
                ratio: ratio.max(1.0 / ratio),
                apart: (found.precision() - danish.precision()).abs(),
            }
        };
        non_western.iter().map(pair).collect()
    };
    usable(DANISH).iter().flat_map(with).collect()
}

#[test]
fn no_pair_of_lines_makes_both_rates_alike() {
    let pairs = pairs();
    assert_eq!(pairs.len(), 1806);
    let same_rate: Vec<&Pair> = pairs.iter().filter(|pair| pair.ratio <= 1.1).collect();
    let closest = same_rate.iter().min_by(|one, other| one.apart.total_cmp(&other.apart)).unwrap();
    in_percent("precision differs by at least", &[closest.apart], "8.60");
    assert_eq!((same_rate.len(), closest.lines), (106, [25, 32]));
    let same_precision: Vec<&Pair> = pairs.iter().filter(|pair| pair.apart <= 0.01).collect();
    let closest = same_precision.iter().min_by(|one, other| one.ratio.total_cmp(&other.ratio)).unwrap();
    plainly("false positive rates differ by a factor of at least", &[closest.ratio], "2.581");
    assert_eq!((same_precision.len(), closest.lines), (51, [2, -9]));
}

#[test]
fn the_same_line_for_both_is_the_same_for_neither_rate() {
    let pairs = pairs();
    let same: Vec<&Pair> = pairs.iter().filter(|pair| pair.lines[0] == pair.lines[1]).collect();
    assert_eq!(same.len(), 36);
    let least = |from: f64| {
        let from = same.iter().filter(|pair| f64::from(pair.lines[0]) >= from);
        from.map(|pair| pair.ratio).fold(f64::INFINITY, f64::min)
    };
    plainly("smallest ratio, from the 25 % line up", &[least(-99.0), least(YELLOW)], "1.164 1.533");
    let apart = same.iter().map(|pair| pair.apart);
    let ends = [apart.clone().fold(f64::INFINITY, f64::min), apart.fold(0.0, f64::max)];
    in_percent("precision differs by", &ends, "2.25 11.92");
}

#[test]
fn room_for_20_is_filled_as_described() {
    // Lowest points inside | share of those by lot | inside and would stay, for nothing, missed | inside by origin |
    // missed by origin.
    let table = [
        (13, "43.98", "11.89 8.11 18.21", "17.44 16.68 34.99", "63.71 66.68 47.11"),
        (14, "91.40", "11.74 8.26 18.35", "18.03 16.30 32.19", "63.13 67.66 50.95"),
        (14, "90.93", "11.69 8.31 18.41", "18.36 16.80 30.24", "62.69 67.02 53.64"),
        (13, "35.16", "11.68 8.32 18.42", "17.69 15.43 34.46", "64.05 69.17 48.26"),
        // A card that gives everybody 0 points draws lots among all.
        (0, "20.00", "6.02 13.98 24.08", "20.00 20.00 20.00", "80.00 80.00 80.00"),
    ];
    let lots = Scores::of(&WORLD, &CATALOGUE.model, &|_| false, &|_| false);
    let frames = cards().into_iter().map(|card| frame_of(card, "origin"));
    let frames = frames.chain([Frame::of(cells(), &lots, Outcome::HalfYear, node("origin"))]);
    for (card, (frame, (lowest, share, shares, inside, missed))) in frames.zip(table).enumerate() {
        let what = format!("card {card}");
        let line = frame.overall.line_with_room(0.2);
        assert_eq!(line.lowest(), Points(lowest), "{what}");
        in_percent(&what, &[line.share()], share);
        let at = frame.at(line);
        let [for_nothing, out] = wrong(&at.overall);
        in_percent(&what, &[at.overall.true_positive, for_nothing, out], shares);
        let by = |metric: fn(&Confusion) -> f64| -> Vec<f64> { at.by_group.iter().map(metric).collect() };
        in_percent(&format!("{what}, inside"), &by(Confusion::selection_rate), inside);
        in_percent(&format!("{what}, missed"), &by(Confusion::false_negative_rate), missed);
    }
}

#[test]
fn even_the_best_imaginable_list_of_20_misses_many() {
    let mut people: Vec<(f64, f64)> =
        cells().chance(Outcome::HalfYear).iter().copied().zip(cells().weight().iter().copied()).collect();
    people.sort_by(|one, other| other.0.total_cmp(&one.0));
    let (mut room, mut inside) = (0.2, 0.0);
    for (chance, weight) in people {
        let taken = weight.min(room);
        inside += taken * chance;
        room -= taken;
    }
    let base_rate = origin().overall.at(Line(RED)).base_rate();
    in_percent(
        "inside, for nothing, missed",
        &[inside, 0.2 - inside, base_rate - inside],
        "12.26 7.74 17.84",
    );
}

#[test]
fn other_rooms_are_filled_as_described() {
    for (room, said) in [
        (0.05, "3.76 1.24 26.34"),
        (0.1, "6.83 3.17 23.27"),
        (0.2, "11.89 8.11 18.21"),
        (0.3, "16.01 13.99 14.08"),
        (0.4, "19.41 20.59 10.68"),
        (0.5, "22.24 27.76 7.86"),
    ] {
        let found = origin().overall.at(origin().overall.line_with_room(room));
        let [for_nothing, missed] = wrong(&found);
        in_percent(&format!("room {room}"), &[found.true_positive, for_nothing, missed], said);
    }
}

#[test]
fn natural_frequencies_are_as_described() {
    for (base_rate, counts, precision, all_green_is_right) in
        [(0.1, [70, 270, 30, 630], "20.6", 900), (0.3, [210, 210, 90, 490], "50.0", 700)]
    {
        let tool = Confusion::of_tool(base_rate, 0.7);
        let [true_positive, false_positive, false_negative, true_negative] = counts;
        let found = tool.of(1000);
        assert_eq!(found, Counts { true_positive, false_positive, false_negative, true_negative });
        assert_eq!(found.selected(), true_positive + false_positive);
        assert_eq!(found.wrong(), false_positive + false_negative);
        assert_eq!(1000 - found.true_positive - found.false_negative, all_green_is_right);
        in_percent("of the red are right", &[tool.precision()], precision);
    }
}

#[test]
fn with_52_weeks_the_zones_change_by_the_definition_alone() {
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    let year = Frame::of(cells(), &scores, Outcome::Year, node("origin")).overall;
    in_percent("as it is: says, is", &says_and_is(&year), "30.60 11.10");
    in_percent("as it is", &[year.calibration_error(rule())], "19.50");
    let other = year.recalibrated(&CATALOGUE.model);
    in_percent("risk at 0 points", &[other.rule().risk_at(0.0).value()], "7.26");
    in_percent("says, is", &[year.mean_risk(other.rule()), year.at(Line(RED)).base_rate()], "11.10 11.10");
    in_percent("calibration error", &[year.calibration_error(other.rule())], "1.24");
    let found = Rivals::of(&WORLD, cells(), &[&CATALOGUE.model, &other], node("origin"), 0.2);
    in_percent("zones", &found.cards[1].zones, "90.34 8.64 1.03");
    in_percent("zone changes", &[found.cards[1].differ], "52.80");
}

#[test]
fn with_52_weeks_the_red_line_errs_otherwise() {
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    let found = Frame::of(cells(), &scores, Outcome::Year, node("origin")).overall.at(Line(RED));
    let shown = [
        found.selection_rate(),
        found.false_positive_rate(),
        found.false_negative_rate(),
        found.precision(),
        found.accuracy(),
    ];
    in_percent("52 weeks, red line", &shown, "15.90 11.86 51.73 33.69 83.71");
}
