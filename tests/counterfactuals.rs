//! What would it take, and how many could: against a naive count over every combination of levels, which reads the
//! data files by itself.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;

use er_du_groen::model::{
    Attribute, Catalogue, Changeable, Colour, Counterfactual, Points, Profile, Reach, Target, counterfactuals,
};
use er_du_groen::shipped::CATALOGUE;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

const FORM: &str = include_str!("../src/model/data/form-1.json");
const CARDS: &str = include_str!("../src/model/data/cards-1.json");

/// One attribute as the files have it.
struct Question {
    /// The answers of each level.
    levels: Vec<Vec<u8>>,
    points: Vec<i32>,
    ordered: bool,
    /// 0 for the answer only, 1 for time or others, 2 for nobody.
    class: usize,
}

/// The form and the first card, read without the core.
struct Plain {
    questions: Vec<Question>,
    green_to: i32,
}

impl Plain {
    fn read(cards: &Value) -> Self {
        let form: Value = serde_json::from_str(FORM).unwrap();
        let question = |attribute: &Value| {
            let points = &cards["cards"][0]["points"][attribute["id"].as_str().unwrap()];
            let number = |value: &Value| value.as_u64().unwrap() as u8;
            let (ids, levels): (Vec<&str>, Vec<Vec<u8>>) = match attribute["bands"].as_array() {
                Some(bands) => bands
                    .iter()
                    .map(|band| {
                        (
                            band["id"].as_str().unwrap(),
                            (number(&band["from"])..=number(&band["to"])).collect(),
                        )
                    })
                    .unzip(),
                None => {
                    let levels = attribute["levels"].as_array().unwrap();
                    (0_u8..).zip(levels).map(|(at, id)| (id.as_str().unwrap(), vec![at])).unzip()
                }
            };
            Question {
                points: ids.iter().map(|id| points[id].as_i64().unwrap() as i32).collect(),
                levels,
                ordered: attribute["kind"] == "range" || attribute["ordered"] == true,
                class: ["answer_only", "time_or_others", "nobody"]
                    .iter()
                    .position(|class| attribute["change"] == *class)
                    .unwrap(),
            }
        };
        Self {
            questions: form["attributes"].as_array().unwrap().iter().map(question).collect(),
            green_to: cards["zones"][0]["to_points"].as_i64().unwrap() as i32,
        }
    }

    /// Every combination of levels, levels of the last attribute changing first.
    fn combinations(&self) -> Vec<Vec<usize>> {
        self.questions.iter().fold(vec![Vec::new()], |combinations, question| {
            combinations
                .iter()
                .flat_map(|start| {
                    (0..question.levels.len()).map(move |level| [start.as_slice(), &[level]].concat())
                })
                .collect()
        })
    }

    fn is_green(&self, combination: &[usize]) -> bool {
        let points = self.questions.iter().zip(combination).map(|(question, &level)| question.points[level]);
        points.sum::<i32>() <= self.green_to
    }

    /// The level of each answer.
    fn levels_of(&self, answers: &[u8]) -> Vec<usize> {
        let level = |(question, answer): (&Question, &u8)| {
            question.levels.iter().position(|level| level.contains(answer)).unwrap()
        };
        self.questions.iter().zip(answers).map(level).collect()
    }

    /// Every minimal set with the steps and the answers of its shortest combination, sorted.
    fn ways(&self, combinations: &[Vec<usize>], answers: &[u8]) -> Vec<Way> {
        let present = self.levels_of(answers);
        let wanted = !self.is_green(&present);
        let mut shortest: BTreeMap<Vec<usize>, (u32, &Vec<usize>)> = BTreeMap::new();
        for combination in combinations {
            let set: Vec<usize> = (0..present.len()).filter(|&at| combination[at] != present[at]).collect();
            if set.len() > 3 || self.is_green(combination) != wanted {
                continue;
            }
            let steps = set
                .iter()
                .map(|&at| match self.questions[at].ordered {
                    true => combination[at].abs_diff(present[at]) as u32,
                    false => 1,
                })
                .sum();
            let best = shortest.entry(set).or_insert((steps, combination));
            if steps < best.0 {
                *best = (steps, combination);
            }
        }
        let minimal = |set: &Vec<usize>| {
            !shortest.keys().any(|other| other != set && other.iter().all(|at| set.contains(at)))
        };
        let mut ways: Vec<Way> = shortest
            .iter()
            .filter(|(set, _)| minimal(set))
            .map(|(set, (steps, combination))| Way {
                steps: *steps,
                class: set.iter().map(|&at| self.questions[at].class).max().unwrap(),
                answers: set
                    .iter()
                    .map(|&at| {
                        let band = &self.questions[at].levels[combination[at]];
                        (at, *band.iter().min_by_key(|answer| answer.abs_diff(answers[at])).unwrap())
                    })
                    .collect(),
            })
            .collect();
        ways.sort_by_key(|way| {
            (way.answers.len(), way.steps, way.answers.iter().map(|answer| answer.0).collect::<Vec<_>>())
        });
        ways
    }
}

/// One way to the target, as numbers: positions of attributes and their new answers.
#[derive(Clone, Debug, PartialEq)]
struct Way {
    steps: u32,
    class: usize,
    answers: Vec<(usize, u8)>,
}

impl From<&Counterfactual> for Way {
    fn from(found: &Counterfactual) -> Self {
        Self {
            steps: found.steps,
            class: found.changeable as usize,
            answers: found.answers.iter().map(|answer| (answer.attribute.position(), answer.to)).collect(),
        }
    }
}

fn shipped_cards() -> Value {
    serde_json::from_str(CARDS).unwrap()
}

/// The shipped cards with other points and another end of green.
fn other_cards(points: &[i32], green_to: i32) -> Value {
    let mut cards = shipped_cards();
    let mut points = points.iter().cycle();
    for levels in cards["cards"][0]["points"].as_object_mut().unwrap().values_mut() {
        for level in levels.as_object_mut().unwrap().values_mut() {
            *level = json!(points.next());
        }
    }
    cards["zones"] = json!([
        { "id": "green", "to_points": green_to },
        { "id": "yellow", "from_points": green_to + 1, "to_points": green_to + 12 },
        { "id": "red", "from_points": green_to + 13 }
    ]);
    cards
}

fn any_answers() -> impl Strategy<Value = Vec<u8>> {
    let form = &CATALOGUE.form;
    let limits = form.indices().map(|index| form.attribute(index).limits());
    limits.map(|(low, high)| low..=high).collect::<Vec<_>>()
}

/// A runner whose cases are the same every time.
fn seeded(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn answers_of(catalogue: &Catalogue, profile: &Profile) -> Vec<u8> {
    catalogue.form.indices().map(|index| profile.answer(index)).collect()
}

/// The core's ways are the naive ones, and each leads where it says.
#[track_caller]
fn agrees(catalogue: &Catalogue, plain: &Plain, combinations: &[Vec<usize>], answers: &[u8]) {
    let Catalogue { form, model, .. } = catalogue;
    let profile = Profile::new(form, answers.to_vec()).unwrap();
    let now = model.assess(form, &profile);
    let found = counterfactuals(form, model, &profile);
    let expected = plain.ways(combinations, answers);
    let green = now.zone.colour == Colour::Green;
    assert_eq!(found.target, if green { Target::OutOfGreen } else { Target::IntoGreen });
    assert_eq!(found.is_empty(), expected.is_empty(), "{answers:?}");
    for (position, class) in found.classes.iter().enumerate() {
        assert_eq!(class.changeable, Changeable::ALL[position]);
        let of_class: Vec<&Way> = expected.iter().filter(|way| way.class == position).collect();
        assert_eq!(class.count, of_class.len(), "{answers:?}");
        let first: Vec<Way> = of_class.into_iter().take(3).cloned().collect();
        assert_eq!(class.listed.iter().map(Way::from).collect::<Vec<_>>(), first, "{answers:?}");
        for way in &class.listed {
            let after = way.answers.iter().fold(profile.clone(), |profile, answer| {
                assert_eq!(profile.answer(answer.attribute), answer.from);
                profile.with(form, answer.attribute, answer.to).unwrap()
            });
            let after = model.assess(form, &after);
            let moved: Points = way.answers.iter().map(|one| one.points_after - one.points_before).sum();
            assert_eq!((way.total, way.percent, way.colour), (after.total, after.percent, after.zone.colour));
            assert_eq!(now.total + moved, after.total);
            assert_eq!(after.zone.colour == Colour::Green, !green);
        }
    }
}

#[test]
fn every_way_of_the_presets_and_of_500_profiles_is_found_and_no_other() {
    let plain = Plain::read(&shipped_cards());
    let combinations = plain.combinations();
    for preset in CATALOGUE.presets.iter() {
        agrees(&CATALOGUE, &plain, &combinations, &answers_of(&CATALOGUE, &preset.profile));
    }
    let checked = seeded(500).run(&any_answers(), |answers| {
        agrees(&CATALOGUE, &plain, &combinations, &answers);
        Ok(())
    });
    checked.unwrap();
}

#[test]
fn every_way_is_found_with_other_points_too() {
    let cards = (prop::collection::vec(-9..=9_i32, 30), -20..=20_i32);
    let checked = seeded(60).run(&(cards, any_answers()), |((points, green_to), answers)| {
        let cards = other_cards(&points, green_to);
        let catalogue = Catalogue::read(FORM, &cards.to_string()).unwrap();
        let plain = Plain::read(&cards);
        agrees(&catalogue, &plain, &plain.combinations(), &answers);
        Ok(())
    });
    checked.unwrap();
}

/// The ways of a preset, as `attribute: answer`, by class.
fn ways_of(name: &str) -> [Vec<String>; 3] {
    let Catalogue { form, model, presets, .. } = &CATALOGUE;
    let preset = presets.iter().find(|preset| preset.name == name).unwrap();
    counterfactuals(form, model, &preset.profile).classes.map(|class| {
        let said = |way: &Counterfactual| {
            let answers = way
                .answers
                .iter()
                .map(|answer| format!("{}: {}", form.attribute(answer.attribute).id, answer.to));
            answers.collect::<Vec<_>>().join(", ")
        };
        class.listed.iter().map(said).collect()
    })
}

#[test]
fn lone_has_no_way_with_three_changes() {
    assert_eq!(ways_of("Lone"), [const { Vec::<String>::new() }; 3]);
}

#[test]
fn karsten_has_one_pair_and_it_is_out_of_his_hands() {
    // Fewest attributes come first, so a second pair would stand beside the first one.
    let pairs = ways_of("Karsten")
        .map(|ways| ways.into_iter().filter(|way| way.matches(',').count() < 2).collect::<Vec<_>>());
    assert_eq!(pairs, [vec![], vec![], vec!["months_without_job: 2, jobs_nearby: 0".to_owned()]]);
}

#[test]
fn mette_has_three_single_ways() {
    let singles = ways_of("Mette");
    assert_eq!(
        singles.map(|ways| ways.into_iter().filter(|way| !way.contains(',')).collect::<Vec<_>>()),
        [
            vec!["own_expectation: 0".to_owned()],
            vec!["health: 0".to_owned()],
            vec!["months_without_job: 5".to_owned()]
        ]
    );
}

#[test]
fn who_could_change_an_answer_and_which_answers_form_a_scale() {
    let form = &CATALOGUE.form;
    let ids = |fits: &dyn Fn(&Attribute) -> bool| -> Vec<&str> {
        form.indices().map(|at| form.attribute(at)).filter(|it| fits(it)).map(|it| it.id.as_ref()).collect()
    };
    let of_class = |class| ids(&|attribute| attribute.changeable == class);
    assert_eq!(of_class(Changeable::AnswerOnly), ["own_expectation", "text_messages"]);
    assert_eq!(of_class(Changeable::TimeOrOthers), ["education", "jobs_nearby", "health"]);
    assert_eq!(of_class(Changeable::Nobody), ["age", "months_without_job", "latest_job"]);
    let scales = ids(&|attribute| attribute.steps(0, 2) == 2);
    assert_eq!(scales, ["age", "months_without_job", "education", "jobs_nearby", "health"]);
}

#[test]
fn the_distance_over_the_green_line_is_what_it_takes_to_cross_it() {
    let Catalogue { model, .. } = &CATALOGUE;
    let (lowest, highest) = model.total_limits();
    let green = |total| model.zones().of(total).colour == Colour::Green;
    for total in (lowest.0..=highest.0).map(Points) {
        let Points(points) = model.zones().distance_over_green_line(total);
        let sign = if green(total) { 1 } else { -1 };
        let moved = |points: i32| green(total + Points(sign * points));
        assert!(points > 0 && moved(points) != green(total), "{total:?}");
        assert!((0..points).all(|fewer| moved(fewer) == green(total)), "{total:?}");
    }
    let distance = |name: &str| {
        let preset = CATALOGUE.presets.iter().find(|preset| preset.name == name).unwrap();
        let total = model.assess(&CATALOGUE.form, &preset.profile).total;
        model.zones().distance_over_green_line(total)
    };
    assert_eq!(["Nuka", "Freja", "Mette", "Lone"].map(distance), [1, 15, 5, 32].map(Points));
}

/// Whether changing attributes up to a class, as many as one likes, can make a combination green.
fn can_become_green(plain: &Plain, combination: &[usize], class: usize) -> bool {
    fn try_from(plain: &Plain, combination: &mut [usize], class: usize, at: usize) -> bool {
        let Some(question) = plain.questions.get(at) else { return plain.is_green(combination) };
        if question.class > class {
            return try_from(plain, combination, class, at + 1);
        }
        let kept = combination[at];
        let found = (0..question.levels.len()).any(|level| {
            combination[at] = level;
            try_from(plain, combination, class, at + 1)
        });
        combination[at] = kept;
        found
    }
    try_from(plain, &mut combination.to_vec(), class, 0)
}

#[track_caller]
fn reach_agrees(catalogue: &Catalogue, plain: &Plain) -> Reach {
    let mut expected = Reach { already: 0, answers: 0, time_or_others: 0, nobody: 0, total: 0 };
    for combination in plain.combinations() {
        expected.total += 1;
        let part = match &combination {
            it if plain.is_green(it) => &mut expected.already,
            it if can_become_green(plain, it, 0) => &mut expected.answers,
            it if can_become_green(plain, it, 1) => &mut expected.time_or_others,
            _ => &mut expected.nobody,
        };
        *part += 1;
    }
    let found = Reach::of(&catalogue.form, &catalogue.model);
    assert_eq!(found, expected);
    assert_eq!(found.already + found.answers + found.time_or_others + found.nobody, found.total);
    found
}

#[test]
fn reach_is_what_a_naive_count_finds() {
    let found = reach_agrees(&CATALOGUE, &Plain::read(&shipped_cards()));
    let expected =
        Reach { already: 2_180, answers: 2_602, time_or_others: 12_498, nobody: 4_320, total: 21_600 };
    assert_eq!(found, expected);
}

#[test]
fn reach_is_right_with_other_points_too() {
    let cards = (prop::collection::vec(-9..=9_i32, 30), -20..=20_i32);
    let checked = seeded(5).run(&cards, |(points, green_to)| {
        let cards = other_cards(&points, green_to);
        reach_agrees(&Catalogue::read(FORM, &cards.to_string()).unwrap(), &Plain::read(&cards));
        Ok(())
    });
    checked.unwrap();
}
