//! The Austrian equation: who reaches the line, and what one answer is worth.

use er_du_groen::model::published::{Answers, Grounds, Hundredths, System};
use er_du_groen::shipped::SYSTEMS;
use serde_json::Value;

use crate::{AUSTRIA, but, each, index, level};

const FILE: &str = include_str!("../../src/model/data/at-ams-2018.json");
/// Position of class A.
const A: usize = 0;

fn austria() -> &'static System {
    &SYSTEMS[AUSTRIA]
}

fn total(answers: &Answers) -> Hundredths {
    austria().assess(0, answers).grounds.total().unwrap()
}

fn percent(answers: &Answers) -> f64 {
    100.0 * total(answers).probability().value()
}

/// Percentage points by which some answers move somebody, with two decimals.
fn effect(answers: &Answers, changes: &[(&str, &str)]) -> String {
    format!("{:+.2}", percent(&but(austria(), answers, changes)) - percent(answers))
}

fn undecided(answers: &Answers) -> bool {
    matches!(austria().assess(0, answers).grounds, Grounds::Sum { undecided: true, .. })
}

#[test]
fn the_reference_person_is_the_published_one() {
    let reference = austria().first();
    let published = [
        ("sex", "male"),
        ("care", "no"),
        ("age", "under30"),
        ("citizenship", "austria"),
        ("education", "compulsory"),
        ("region", "rgs1"),
        ("impairment", "no"),
        ("occupation", "service"),
        ("employment_days", "high"),
        ("case_frequency", "0"),
        ("long_case", "no"),
        ("measure", "none"),
    ];
    assert_eq!(but(austria(), &reference, &published), reference);
    assert_eq!(published.len(), austria().features.len());
    assert_eq!(total(&reference), Hundredths(10));
    assert_eq!(format!("{:.1}", percent(&reference)), "52.5");
}

#[test]
fn of_81000_profiles_one_in_eleven_reaches_the_line() {
    let system = austria();
    let equation = system.equation(0).unwrap();
    let sex = index(system, "sex").position();
    let [mut all, mut men, mut reaching, mut men_reaching, mut open] = [0; 5];
    let (mut lowest, mut highest) = (Hundredths(i32::MAX), Hundredths(i32::MIN));
    each(system, |answers| {
        let total = equation.total(answers);
        let is_man = answers[sex] == level(system, "sex", "male");
        let reaches = total.probability().value() >= 0.66;
        assert_eq!(system.class(0, answers) == A, reaches, "{answers:?}");
        all += 1;
        men += u32::from(is_man);
        reaching += u32::from(reaches);
        men_reaching += u32::from(is_man && reaches);
        open += u32::from((total.probability().value() - 0.66).abs() <= 0.016);
        (lowest, highest) = (lowest.min(total), highest.max(total));
    });
    assert_eq!((all, men), (81_000, 27_000));
    assert_eq!((reaching, men_reaching), (7_471, 3_156));
    assert_eq!(format!("{:.1} %", f64::from(reaching) / f64::from(all) * 100.0), "9.2 %");
    assert_eq!((lowest, highest), (Hundredths(-390), Hundredths(269)));
    let ends = [lowest, highest].map(|end| format!("{:.2} %", 100.0 * end.probability().value()));
    assert_eq!(ends, ["1.98 %", "93.64 %"]);
    assert_eq!(open, 1_877);
}

#[test]
fn without_a_case_one_profile_of_3240_is_class_a() {
    let system = austria();
    let cases = index(system, "case_frequency").position();
    let mut without_case = 0;
    let mut reaching = Vec::new();
    each(system, |answers| {
        if answers[cases] == level(system, "case_frequency", "0") {
            without_case += 1;
            if system.class(0, answers) == A {
                reaching.push(system.answers(answers.to_vec()).unwrap());
            }
        }
    });
    assert_eq!(without_case, 3_240);
    let one = [("citizenship", "eu"), ("education", "apprenticeship"), ("occupation", "production")];
    let one = but(system, &system.first(), &one);
    assert!(reaching.iter().eq([&one]), "not an Austrian, and not a woman: {reaching:?}");
    assert_eq!(total(&one), Hundredths(71));
    assert!(undecided(&one), "even that one stands within the rounding");
    let as_woman = but(system, &one, &[("sex", "female")]);
    assert_eq!((total(&as_woman), system.assess(0, &as_woman).class), (Hundredths(57), 1 - A));
}

#[test]
fn changing_only_the_sex_takes_693_men_out_of_class_a() {
    let system = austria();
    let (sex, female) = (index(system, "sex"), level(system, "sex", "female"));
    let mut dropped = 0;
    each(system, |answers| {
        if answers[sex.position()] != female && system.class(0, answers) == A {
            let man = system.answers(answers.to_vec()).unwrap();
            dropped += usize::from(system.assess(0, &system.with(&man, sex, female).unwrap()).class != A);
        }
    });
    assert_eq!(dropped, 693);
}

#[test]
fn one_answer_moves_the_reference_person_by_so_many_points() {
    let reference = austria().first();
    for (feature, level, points) in [
        ("sex", "female", "-3.50"),
        ("age", "30_49", "-3.25"),
        ("age", "50plus", "-17.06"),
        ("citizenship", "eu", "+3.97"),
        ("citizenship", "third", "-1.25"),
        ("education", "apprenticeship", "+6.89"),
        ("education", "matura_plus", "+0.25"),
        ("region", "rgs2", "-8.47"),
        ("region", "rgs3", "-4.50"),
        ("region", "rgs4", "-19.98"),
        ("region", "rgs5", "-19.76"),
        ("impairment", "yes", "-16.37"),
        ("occupation", "production", "+4.21"),
        ("employment_days", "low", "-17.97"),
        ("case_frequency", "1", "+15.42"),
        ("case_frequency", "2", "+25.92"),
        ("case_frequency", "3plus", "+36.40"),
    ] {
        assert_eq!(effect(&reference, &[(feature, level)]), points, "{feature}: {level}");
    }
}

#[test]
fn help_and_a_long_case_lower_everybody_who_had_a_case() {
    let system = austria();
    let equation = system.equation(0).unwrap();
    let measure = index(system, "measure");
    let parts = [1, 2, 3].map(|kind| equation.part(measure, kind));
    assert_eq!(parts, [Hundredths(-57), Hundredths(-21), Hundredths(-43)]);
    let one_case = but(system, &system.first(), &[("case_frequency", "1")]);
    for (feature, level, points) in [
        ("measure", "supportive", "-13.43"),
        ("measure", "qualifying", "-4.74"),
        ("measure", "employment", "-9.99"),
        ("long_case", "yes", "-19.17"),
    ] {
        assert_eq!(effect(&one_case, &[(feature, level)]), points, "{feature}: {level}");
    }
}

/// The type of a district of Vienna, by the lists in the file: `Wien 2, 10-18`.
fn types_in_vienna(district: u8) -> Vec<String> {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let named = |list: &str| {
        list.split(", ").any(|part| {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            (from.parse::<u8>().unwrap()..=to.parse().unwrap()).contains(&district)
        })
    };
    let mut types = Vec::new();
    for kind in system_types() {
        let districts = file["region_lookup"][&kind].as_array().unwrap();
        let in_vienna = districts.iter().filter_map(|name| name.as_str().unwrap().strip_prefix("Wien "));
        types.extend(in_vienna.filter(|list| named(list)).map(|_| kind.clone()));
    }
    types
}

fn system_types() -> Vec<String> {
    let region = index(austria(), "region");
    austria().feature(region).level_ids().into_iter().map(str::to_owned).collect()
}

#[test]
fn two_districts_of_vienna_that_touch_are_15_points_apart() {
    for district in 1..=23 {
        assert_eq!(types_in_vienna(district).len(), 1, "district {district}");
    }
    assert_eq!((types_in_vienna(5), types_in_vienna(10)), (vec!["rgs3".into()], vec!["rgs5".into()]));
    let inner = but(austria(), &austria().first(), &[("region", "rgs3")]);
    assert_eq!(effect(&inner, &[("region", "rgs5")]), "-15.26");
}

/// The page that re-implements the model adds percentage points: 3.48 for a woman, then 17.06 for being over 50.
#[test]
fn points_of_percent_do_not_add_up_as_a_publication_has_it() {
    let system = austria();
    let man = system.first();
    let woman = but(system, &man, &[("sex", "female")]);
    assert_eq!(effect(&man, &[("sex", "female")]), "-3.50");
    assert_eq!(effect(&man, &[("age", "50plus")]), "-17.06");
    assert_eq!(effect(&woman, &[("age", "50plus")]), "-16.70");
    let both = [("sex", "female"), ("age", "50plus")];
    assert_eq!(effect(&man, &both), "-20.20", "and not 3.48 + 17.06 = 20.54");
}

#[test]
fn sums_within_the_rounding_are_undecided_and_no_others() {
    let system = austria();
    let mut open = Vec::new();
    each(system, |answers| {
        let answers = system.answers(answers.to_vec()).unwrap();
        let total = total(&answers);
        let near = (total.probability().value() - 0.66).abs() <= 0.016;
        assert_eq!(undecided(&answers), near, "{total:?}");
        if near && !open.contains(&total.0) {
            open.push(total.0);
        }
    });
    open.sort_unstable();
    assert_eq!(open, (60..=73).collect::<Vec<_>>());
    let equation = system.equation(0).unwrap();
    let classes = [66, 67].map(|total| equation.class(Hundredths(total)));
    assert_eq!(classes, [1 - A, A], "no sum of hundredths lies on the line itself");
}
