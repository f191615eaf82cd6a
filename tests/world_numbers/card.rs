//! Section 2: how good model 1 is, on average and in groups.

use er_du_groen::model::world::{Frame, Line, Outcome, Scores, best_auc};
use er_du_groen::model::{Percent, Points};
use er_du_groen::shipped::{CATALOGUE, WORLD};

use super::{
    RED, YELLOW, cells, combination, form, in_percent, level, levels, model_1, node, origin, person, plainly,
    rule, says_and_is,
};

/// Masses of negatives and of positives by combination of answers.
fn answers(outcome: Outcome) -> Vec<[f64; 2]> {
    let mut masses = vec![[0.0; 2]; cells().profiles().len()];
    let profiles = masses.len();
    for (cell, (weight, chance)) in cells().weight().iter().zip(cells().chance(outcome)).enumerate() {
        masses[cell % profiles][0] += weight * (1.0 - chance);
        masses[cell % profiles][1] += weight * chance;
    }
    masses
}

/// The AUC of a ranking by the true chance; nothing that sees the same can do better.
fn auc_by_chance(mut masses: Vec<[f64; 2]>) -> f64 {
    let chance = |[no, yes]: &[f64; 2]| yes / (no + yes);
    masses.sort_by(|one, other| chance(one).total_cmp(&chance(other)));
    let [mut pairs, mut below] = [0.0; 2];
    for [no, yes] in &masses {
        pairs += yes * (below + no / 2.0);
        below += no;
    }
    pairs / below / masses.iter().map(|[_, yes]| yes).sum::<f64>()
}

#[test]
fn model_1_ranks_nearly_as_well_as_the_answers_permit() {
    let year = Frame::of(cells(), &Scores::of_card(&WORLD, &CATALOGUE.model), Outcome::Year, node("origin"));
    in_percent("26 weeks, 52 weeks", &[origin().overall.auc(), year.overall.auc()], "73.76 78.28");
    let chance = cells().chance(Outcome::HalfYear);
    let all = cells()
        .weight()
        .iter()
        .zip(chance)
        .map(|(weight, chance)| [weight * (1.0 - chance), weight * chance]);
    let best = [best_auc(cells()), auc_by_chance(answers(Outcome::HalfYear)), auc_by_chance(all.collect())];
    in_percent(
        "best possible from the answers, and sorted here, with the groups too",
        &best,
        "74.84 74.84 75.06",
    );
}

#[test]
fn scores_lie_where_described() {
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    assert_eq!(scores.limits(), (Points(-23), Points(55)));
    let rows = origin().overall.calibration(rule());
    assert_eq!(rows.len(), 78);
    let mean =
        |power: i32| -> f64 { rows.iter().map(|row| row.count * f64::from(row.points.0).powi(power)).sum() };
    plainly("mean, spread", &[mean(1), (mean(2) - mean(1) * mean(1)).sqrt()], "2.290 12.906");
    in_percent("mean risk", &says_and_is(&origin().overall), "30.60 30.10");
}

#[test]
fn calibration_errors_are_as_described_by_point_and_in_ten_bins() {
    in_percent("by point", &[origin().overall.calibration_error(rule())], "0.76");
    let mut bins = [[0.0; 3]; 10];
    for row in origin().overall.calibration(rule()) {
        let bin = &mut bins[((row.says * 10.0) as usize).min(9)];
        *bin = [bin[0] + row.count, bin[1] + row.count * row.says, bin[2] + row.count * row.is];
    }
    in_percent("ten bins", &[bins.iter().map(|[_, says, is]| (says - is).abs()).sum()], "0.67");
    let said = [
        "5.65 8.53 7.22",
        "28.30 14.98 13.84",
        "23.98 24.36 23.83",
        "15.29 34.24 34.62",
        "10.87 44.04 44.20",
        "7.19 54.16 54.06",
        "5.05 64.64 63.73",
        "2.42 74.81 74.45",
        "1.16 83.63 84.33",
        "0.07 91.21 93.54",
    ];
    for (bin, ([count, says, is], said)) in bins.into_iter().zip(said).enumerate() {
        in_percent(&format!("bin {bin}: share, says, is"), &[count, says / count, is / count], said);
    }
}

#[test]
fn under_the_good_average_the_card_is_wrong_by_group() {
    for (id, said) in [
        ("origin", ["29.13 27.90", "28.81 29.03", "39.14 41.89"].as_slice()),
        ("gender", &["30.85 29.17", "30.34 31.07"]),
        ("small_children", &["31.55 30.77", "26.54 27.23"]),
        ("age", &["25.24 22.20", "24.98 24.77", "31.10 29.11", "38.93 39.86", "44.83 51.60"]),
        ("health", &["24.85 25.27", "40.86 38.50", "59.86 55.11"]),
    ] {
        let groups = &model_1(id).by_group;
        assert_eq!(groups.len(), said.len());
        for ((group, said), level) in groups.iter().zip(said).zip(levels(node(id))) {
            in_percent(&format!("{id} {level}: says, is"), &says_and_is(group), said);
        }
    }
}

#[test]
fn from_fifty_on_with_a_lot_of_health_limits_it_says_too_little() {
    let (health, a_lot) = (node("health"), level("health", "a_lot"));
    let (age, fifty) = (node("age"), level("age", "50_59"));
    let mut sums = [0.0; 3];
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    for cell in 0..cells().len() {
        if cells().level(cell, health) == a_lot && cells().level(cell, age) >= fifty {
            let weight = cells().weight()[cell];
            let says = rule().log_odds(scores.of_cell(cell)).probability().value();
            let is = cells().chance(Outcome::HalfYear)[cell];
            sums = [sums[0] + weight, sums[1] + weight * says, sums[2] + weight * is];
        }
    }
    in_percent("share, says, is", &[sums[0], sums[1] / sums[0], sums[2] / sums[0]], "3.66 66.49 71.82");
}

#[test]
fn zones_and_the_chances_in_them_are_as_described() {
    let [yellow, red] = [YELLOW, RED].map(|line| origin().overall.at(Line(line)));
    let [some, most] = [yellow.selection_rate(), red.selection_rate()];
    in_percent("green, yellow, red", &[1.0 - some, some - most, most], "46.17 37.93 15.90");
    let green = yellow.false_negative / (1.0 - some);
    let middle = (yellow.true_positive - red.true_positive) / (some - most);
    in_percent("chance in them", &[green, middle, red.precision()], "14.96 34.89 62.63");
}

#[test]
fn people_like_the_invented_persons_fare_as_described() {
    let half = answers(Outcome::HalfYear);
    let year = answers(Outcome::Year);
    // Of 100,000; is after 26 and after 52 weeks; the card says.
    for (name, of_100_000, is, says) in [
        ("Mette", "6.803", "29.79 7.70", 31),
        ("Yusuf", "229.713", "8.23 1.47", 8),
        ("Lone", "1.280", "72.06 41.12", 74),
        ("Nuka", "60.324", "25.93 5.85", 24),
        ("Karsten", "0.559", "35.71 10.60", 52),
        ("Freja", "1.826", "27.64 8.43", 47),
        ("Piotr", "75.114", "7.49 1.43", 10),
        ("Birgit", "13.778", "27.54 8.40", 19),
        ("Henrik", "39.313", "38.75 11.37", 29),
    ] {
        let person = person(name);
        let at = combination(person);
        let is_like_them = |masses: &[[f64; 2]]| masses[at][1] / (masses[at][0] + masses[at][1]);
        plainly(name, &[1e5 * cells().profiles()[at]], of_100_000);
        in_percent(name, &[is_like_them(&half), is_like_them(&year)], is);
        let found = CATALOGUE.model.assess(form(), &person.profile);
        assert_eq!(found.percent, Percent::of_100(says), "{name}");
        let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
        assert_eq!(scores.profiles()[at], found.total, "{name}");
    }
}
