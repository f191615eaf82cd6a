//! Chapter 4 by its state: what it says of the published models is what they say, and what is tried can be taken back.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::published::FeatureIndex;
use er_du_groen::shipped::{CATALOGUE, Country, SAME_PERSON};
use er_du_groen::state::real::{self, COLUMNS, Finding, Provenance, Try};
use er_du_groen::state::{Action, Derived, State, Topic, reduce, spoken};
use er_du_groen::text::{Lang, messages as say, published};

fn at(step: &str, attempts: &[Try]) -> State {
    let start = State::new(&CATALOGUE, &format!("#/da/rigtige-modeller/{step}"));
    attempts.iter().fold(start, |state, attempt| reduce(&state, Action::Try(*attempt)).unwrap())
}

fn feature(country: Country, position: usize) -> FeatureIndex {
    country.system().indices().nth(position).unwrap()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn said(state: &State) -> String {
    plain(&spoken(state, &Derived::of(state)).unwrap_or_default())
}

#[test]
fn every_finding_is_worked_out_as_it_is_said() {
    let found: Vec<String> = [Lang::Da, Lang::En]
        .into_iter()
        .flat_map(|lang| {
            Finding::ALL.map(|finding| plain(&format!("{} {}", finding.claim(lang), finding.result(lang))))
        })
        .collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn every_change_of_norways_rules_is_told_with_the_names_of_its_time() {
    let told: Vec<String> = (0..4)
        .map(|version| {
            let common = real::common_words(Lang::Da, version).join("; ");
            plain(&format!("{} [{common}]", real::shift_sentence(Lang::Da, version)))
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn both_work_rules_judge_the_example_as_navs_own_test_does() {
    let [old, new] = real::example_sentences(Lang::Da);
    assert!(old.ends_with("siger ja.") && new.ends_with("siger nej."), "{old} {new}");
}

#[test]
fn every_attempt_is_told_in_a_sentence_or_two() {
    let age = SAME_PERSON.indices().next().unwrap();
    let told = [
        ("austria", Try::Answer(Country::Austria, feature(Country::Austria, 0), 1)),
        ("austria", Try::Answer(Country::Austria, feature(Country::Austria, 9), 3)),
        ("norway", Try::Version(1)),
        ("norway", Try::Answer(Country::Norway, feature(Country::Norway, 0), 67)),
        ("denmark", Try::Answer(Country::Denmark, feature(Country::Denmark, 0), 0)),
        ("same-person", Try::Person(age, 25)),
        ("known", Try::Sort(3)),
        ("findings", Try::Check(Finding::Range)),
    ]
    .map(|(step, attempt)| said(&at(step, &[attempt])));
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_sum_near_the_line_is_said_to_be_uncertain() {
    let caution = |attempts: &[Try]| {
        let state = at("austria", attempts);
        real::caution(Lang::Da, &state.trial.assessment(Country::Austria)).to_owned()
    };
    assert_eq!(caution(&[]), "");
    let set = |position, answer| Try::Answer(Country::Austria, feature(Country::Austria, position), answer);
    // 0.10 + 0.16 + 0.28 + 0.17 = 0.71, and the line is at 0.67.
    let near = [set(3, 1), set(4, 1), set(7, 1)];
    assert_eq!(caution(&near), say::austria_undecided(Lang::Da));
}

#[test]
fn tables_in_figures_say_whose_model_they_are() {
    let state = at("austria", &[Try::Answer(Country::Austria, feature(Country::Austria, 0), 1)]);
    let tables = [Topic::Equation, Topic::Versions, Topic::SamePerson].map(|topic| plain(&topic.csv(&state)));
    insta::assert_snapshot!(tables.join("\n"));
    assert!(tables.iter().all(|table| !table.contains("modelversion")), "the invented model's label");
}

#[test]
fn an_answer_that_was_chosen_stays_until_it_is_taken_back() {
    let region = feature(Country::Austria, 5);
    let provenance = |state: &State, feature| {
        let answers = state.trial.translated(Country::Austria);
        (state.trial.provenance(Country::Austria, &answers, feature), answers.of(feature))
    };
    let start = at("same-person", &[]);
    assert_eq!(provenance(&start, region), (Provenance::Assumed, 0));
    let chosen = at("same-person", &[Try::Translate(Country::Austria, region, 3)]);
    assert_eq!(provenance(&chosen, region), (Provenance::Chosen, 3));
    let gender = SAME_PERSON.indices().nth(1).unwrap();
    let man = reduce(&chosen, Action::Try(Try::Person(gender, 0))).unwrap();
    assert_eq!(provenance(&man, region), (Provenance::Chosen, 3));
    let care = feature(Country::Austria, 1);
    assert_eq!(provenance(&man, care).0, Provenance::Settled, "care counts for women only");
    let back = reduce(&man, Action::Try(Try::ResetPerson)).unwrap();
    assert_eq!(back.trial, start.trial);
    let same = reduce(&chosen, Action::Try(Try::Translate(Country::Austria, region, 0))).unwrap();
    assert_eq!(
        provenance(&same, region),
        (Provenance::Assumed, 0),
        "the translation's own answer is no choice"
    );
}

#[test]
fn what_nobody_permits_changes_nothing() {
    let start = at("austria", &[]);
    let first = feature(Country::Austria, 0);
    for attempt in [
        Try::Answer(Country::Austria, first, 2),
        Try::Answer(Country::Austria, first, 0),
        Try::Translate(Country::Austria, first, 7),
        Try::Version(4),
        Try::Reset(Country::Norway),
    ] {
        assert!(reduce(&start, Action::Try(attempt)).is_none(), "{attempt:?}");
    }
}

#[test]
fn beginning_again_takes_back_what_was_tried_and_a_link_or_an_order_is_no_beginning() {
    let tried = at("austria", &[Try::Answer(Country::Austria, feature(Country::Austria, 0), 1)]);
    assert!(tried.begun());
    let again = reduce(&tried, Action::RestartChapter).unwrap();
    assert!(!again.begun() && again.trial == at("austria", &[]).trial);
    assert!(!at("known", &[Try::Sort(2), Try::Version(0)]).begun());
}

#[test]
fn a_link_opens_its_version_and_leaves_the_explorer_alone() {
    let open = |hash: &str| State::new(&CATALOGUE, hash);
    let linked = open("#/da/rigtige-modeller/norway?m=1&v=2018-10");
    assert_eq!((linked.trial.version, linked.shared, linked.complaints), (1, None, vec![]));
    let followed = Action::Go("#/da/rigtige-modeller/norway?v=2018-07".to_owned());
    assert_eq!(reduce(&open("#/da/rigtige-modeller/norway"), followed).unwrap().trial.version, 0);
    let unknown = open("#/da/rigtige-modeller/norway?v=1999");
    assert_eq!((unknown.trial.version, unknown.complaints.len()), (3, 1));
}

#[test]
fn known_systems_stand_in_the_order_of_any_column_both_ways() {
    for column in 0..COLUMNS {
        let [up, down] = [false, true].map(|backwards| {
            let sorted = real::known(Lang::Da, (column, backwards));
            sorted.into_iter().map(|system| system.name).collect::<Vec<_>>()
        });
        assert_eq!(up.len(), 17);
        assert_eq!(up, down.into_iter().rev().collect::<Vec<_>>());
    }
    let public: Vec<u8> = real::known(Lang::Da, (2, false)).iter().map(|system| system.rank(0)).collect();
    assert!(public.is_sorted());
    let turned = at("known", &[Try::Sort(2), Try::Sort(2)]);
    assert_eq!(turned.trial.sorted, (2, true));
}

#[test]
fn every_class_has_a_name_in_both_languages_and_every_version() {
    for lang in [Lang::Da, Lang::En] {
        for country in Country::ALL {
            let system = country.system();
            for version in 0..system.versions.len() {
                for class in 0..system.classes.len() {
                    assert_ne!(published::class(lang, country, version, class), "", "{country:?} {version}");
                }
            }
        }
        assert_eq!(Finding::ALL.map(|finding| finding.claim(lang).is_empty()), [false; 11]);
        for lists in [say::countries(lang), say::norway_versions(lang), say::known_public(lang)] {
            assert!(!lists.split(';').any(str::is_empty), "{lists}");
        }
    }
}
