//! Section 5: four cards, equally good, that disagree about two in five people.

use er_du_groen::model::Colour;
use er_du_groen::model::world::{Confusion, Line, Rival, Rivals, influences};
use er_du_groen::shipped::{CATALOGUE, WORLD};

use super::{
    DANISH, NON_WESTERN, RED, cards, cells, combination, form, in_percent, node, person, plainly, rule,
};

fn rivals(which: &[usize]) -> Rivals {
    let cards: Vec<_> = which.iter().map(|card| cards()[*card]).collect();
    Rivals::of(&WORLD, cells(), &cards, node("origin"), 0.2)
}

#[test]
fn the_four_cards_are_as_good_as_each_other() {
    let found = rivals(&[0, 1, 2, 3]);
    // AUC, right at 50 %, calibration error | zones | FPRs | their ratio | zone differs from model 1.
    let table = [
        ("73.76 73.92 0.76", "46.17 37.93 15.90", "7.34 16.85", "2.296", "0.00"),
        ("73.35 73.62 1.00", "49.39 34.07 16.54", "8.32 15.99", "1.922", "23.48"),
        ("72.90 73.57 2.34", "51.49 31.87 16.64", "8.55 14.95", "1.749", "21.67"),
        ("73.21 73.52 0.55", "48.11 36.65 15.24", "7.31 16.29", "2.229", "25.80"),
    ];
    assert_eq!(found.cards.len(), table.len());
    for (card, (good, said, fprs, ratio, differs)) in table.into_iter().enumerate() {
        let what = format!("card {card}");
        let Rival { frame, zones, differ, .. } = &found.cards[card];
        let overall = &frame.overall;
        let right = overall.at(Line(RED)).accuracy();
        in_percent(&what, &[overall.auc(), right, overall.calibration_error(rule())], good);
        in_percent(&what, zones, said);
        let groups = frame.at(Line(RED)).by_group;
        let rates = [DANISH, NON_WESTERN].map(|group| Confusion::false_positive_rate(&groups[group]));
        in_percent(&what, &rates, fprs);
        plainly(&what, &[rates[1] / rates[0]], ratio);
        in_percent(&what, &[*differ], differs);
    }
}

#[test]
fn for_two_in_five_people_the_zone_depends_on_the_card() {
    let found = rivals(&[0, 1, 2, 3]);
    in_percent("depends, from green to red", &[found.depends, found.opposite], "42.08 1.06");
    in_percent("inside under all cards, under one at least", &found.inside, "11.36 29.68");
}

#[test]
fn every_two_cards_disagree() {
    for (one, other, said) in
        [(0, 1, "23.48"), (0, 2, "21.67"), (0, 3, "25.80"), (1, 2, "15.79"), (1, 3, "23.09"), (2, 3, "33.87")]
    {
        let found = rivals(&[one, other]);
        in_percent(
            &format!("{one} and {other}"),
            &[found.cards[1].differ, found.depends],
            &format!("{said} {said}"),
        );
    }
}

#[test]
fn cards_lean_on_different_answers() {
    for (card, said) in [
        // In form order.
        "3.73 4.98 3.64 1.39 2.73 3.30 3.69 0.83",
        "5.48 7.15 3.95 0 0 0 5.16 0",
        "4.38 5.15 3.65 0 0 2.28 7.35 0",
        "5.93 8.45 3.54 2.49 2.04 0 0 0",
    ]
    .into_iter()
    .enumerate()
    {
        let spreads: Vec<f64> =
            influences(&WORLD, cells(), cards()[card]).iter().map(|influence| influence.spread).collect();
        plainly(&format!("card {card}"), &spreads, said);
    }
}

#[test]
fn henrik_is_the_witness() {
    let henrik = CATALOGUE.guests.iter().find(|guest| guest.name == "Henrik").unwrap();
    let found = rivals(&[0, 1, 2, 3]);
    assert_eq!(found.witness, Some(combination(henrik)));
    plainly("of 100,000", &[1e5 * cells().profiles()[combination(henrik)]], "39.313");
}

#[test]
fn the_cards_give_the_persons_the_points_described() {
    for (name, points) in [
        ("Mette", [4, 3, 4, -1]),
        ("Yusuf", [-19, -21, -22, -18]),
        ("Lone", [31, 23, 23, 26]),
        ("Nuka", [-1, 3, -4, 8]),
        ("Karsten", [17, 6, 7, 5]),
        ("Freja", [14, -3, 12, -12]),
        ("Piotr", [-16, -13, -16, -15]),
        ("Birgit", [-5, 8, 8, 0]),
        ("Henrik", [3, 8, -2, 17]),
    ] {
        let found = cards().into_iter().map(|card| card.assess(form(), &person(name).profile));
        let totals: Vec<i32> = found.clone().map(|found| found.total.0).collect();
        assert_eq!(totals, points, "{name}");
        if name == "Henrik" {
            let colours: Vec<Colour> = found.map(|found| found.zone.colour).collect();
            assert_eq!(colours, [Colour::Yellow, Colour::Yellow, Colour::Green, Colour::Red]);
        }
    }
}

#[test]
fn one_card_alone_agrees_with_itself() {
    let found = rivals(&[0]);
    assert_eq!(found.witness, None);
    in_percent("differs from itself", &[found.cards[0].differ], "0.000");
    in_percent("depends, from green to red", &[found.depends, found.opposite], "0.000 0.000");
    in_percent("inside, always and ever", &found.inside, "20.00 20.00");
}
