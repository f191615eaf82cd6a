//! What holds for every model and every person: contributions add up, percent and zone agree, undo returns.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]
use er_du_groen::model::{Catalogue, Change, Colour, Form, Percent, Points, Profile};
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::state::{Action, Derived, Part, State, reduce};
use proptest::prelude::*;
use serde_json::{Value, json};

const FORM: &str = include_str!("../src/model/data/form-1.json");
const CARDS: &str = include_str!("../src/model/data/cards-1.json");

/// The shipped form with other points, another rule and other thresholds.
fn catalogue(points: &[i32], risk_at_zero: f64, doubling_points: f64, thresholds: (i32, i32)) -> Catalogue {
    let mut cards: Value = serde_json::from_str(CARDS).unwrap();
    let mut points = points.iter().cycle();
    for levels in cards["cards"][0]["points"].as_object_mut().unwrap().values_mut() {
        for level in levels.as_object_mut().unwrap().values_mut() {
            *level = json!(points.next());
        }
    }
    cards["rule"]["risk_at_zero"] = json!(risk_at_zero);
    cards["rule"]["doubling_points"] = json!(doubling_points);
    let (yellow, red) = thresholds;
    cards["zones"] = json!([
        { "id": "green", "to_points": yellow - 1 },
        { "id": "yellow", "from_points": yellow, "to_points": red - 1 },
        { "id": "red", "from_points": red }
    ]);
    Catalogue::read(FORM, &cards.to_string()).unwrap()
}

prop_compose! {
    fn any_catalogue()(
        points in prop::collection::vec(-20..=20_i32, 30),
        risk_at_zero in 0.01..0.99_f64,
        doubling_points in 2.0..30.0_f64,
        yellow in -20..=20_i32,
        width in 1..=30_i32,
    ) -> Catalogue {
        catalogue(&points, risk_at_zero, doubling_points, (yellow, yellow + width))
    }
}

fn any_profile() -> impl Strategy<Value = Profile> {
    let form = &CATALOGUE.form;
    let answers: Vec<_> = form
        .indices()
        .map(|index| {
            let (low, high) = form.attribute(index).limits();
            low..=high
        })
        .collect();
    answers.prop_map(move |answers| Profile::new(form, answers).unwrap())
}

fn any_action() -> impl Strategy<Value = Action> {
    let form = &CATALOGUE.form;
    let answer =
        (0..form.len(), any::<u8>(), 0.0..1e6_f64, any::<bool>()).prop_map(move |(at, roll, ms, held)| {
            let attribute = form.indices().nth(at).unwrap();
            let (low, high) = form.attribute(attribute).limits();
            Action::SetAnswer { attribute, answer: low + roll % (high - low + 1), at: ms, held }
        });
    prop_oneof![
        8 => answer,
        1 => (0..8_usize).prop_map(Action::MarkPerson),
        1 => Just(Action::ChoosePerson),
        1 => Just(Action::Reset),
        1 => Just(Action::Undo),
        1 => Just(Action::Redo),
        1 => Just(Action::ReadReason),
        1 => "#/(da|en)/(om|about|x)".prop_map(Action::Go),
        1 => "#/da/udforsk\\?m=1&(p=lone|s=40.3|a=birgit-62.1|h=cn|h=k|g=1)".prop_map(Action::Go),
        1 => (0..60_usize).prop_map(Action::Return),
        1 => Just(Action::Freeze),
        1 => Just(Action::Swap),
        1 => Just(Action::Release),
        1 => (0..4_usize).prop_map(Action::Compare),
        1 => (0..7_usize).prop_map(Action::Tick),
        1 => Just(Action::AskGuess),
        1 => prop::option::of(prop::sample::select(Colour::ALL.to_vec())).prop_map(Action::Guess),
        1 => Just(Action::OpenWholePage),
    ]
}

fn after(state: &State, action: &Action) -> State {
    reduce(state, action.clone()).unwrap_or_else(|| state.clone())
}

proptest! {
    #[test]
    fn contributions_add_up_to_the_total(catalogue in any_catalogue(), profile in any_profile()) {
        let found = catalogue.model.assess(&catalogue.form, &profile);
        let steps = found.explanation.steps();
        let sum: Points = found.explanation.contributions.iter().map(|part| part.points).sum();
        prop_assert_eq!(found.explanation.reference + sum, found.total);
        prop_assert_eq!(steps.last().map(|step| step.end), Some(found.total));
        let mut running = found.explanation.reference;
        for step in steps {
            prop_assert_eq!(step.start, running);
            prop_assert_eq!(step.start + step.contribution.points, step.end);
            running = step.end;
        }
    }

    #[test]
    fn steps_go_from_large_to_small_and_ties_keep_form_order(catalogue in any_catalogue(), profile in any_profile()) {
        let steps = catalogue.model.assess(&catalogue.form, &profile).explanation.steps();
        for pair in steps.windows(2) {
            let [first, second] = [pair[0].contribution, pair[1].contribution];
            let [larger, smaller] = [first.points.0.abs(), second.points.0.abs()];
            prop_assert!(larger > smaller || (larger == smaller && first.attribute < second.attribute));
        }
    }

    #[test]
    fn the_shown_percent_never_contradicts_the_zone(catalogue in any_catalogue(), profile in any_profile()) {
        let found = catalogue.model.assess(&catalogue.form, &profile);
        prop_assert!((found.zone.low..=found.zone.high).contains(&found.percent.count()));
        let thresholds = (found.zone.from, found.zone.to);
        prop_assert!(thresholds.0.is_none_or(|from| found.total >= from));
        prop_assert!(thresholds.1.is_none_or(|to| found.total <= to));
    }

    #[test]
    fn a_change_is_the_difference_of_two_explanations(
        catalogue in any_catalogue(), before in any_profile(), after in any_profile()
    ) {
        let Catalogue { form, model, .. } = &catalogue;
        let change = Change::between(form, model, &before, &after);
        let moved: Points = change.answers.iter().map(|answer| answer.points_after - answer.points_before).sum();
        prop_assert_eq!(change.before.total + moved, change.after.total);
    }

    #[test]
    fn undoing_every_action_returns_to_the_start_and_redoing_to_the_end(
        actions in prop::collection::vec(any_action(), 50)
    ) {
        let start = State::new(&CATALOGUE, "");
        let end = actions.iter().fold(start.clone(), |state, action| after(&state, action));
        // A link of the walk may have locked the answers, and with them undo.
        let end = after(&end, &Action::OpenWholePage);
        let mut undone = end.clone();
        while undone.moments.can_undo() {
            undone = after(&undone, &Action::Undo);
        }
        prop_assert_eq!(undone.moments.present(), start.moments.present());
        prop_assert!(Derived::of(&undone).log.is_empty());
        let mut redone = undone;
        while redone.moments.can_redo() {
            redone = after(&redone, &Action::Redo);
        }
        // What lay undone at the end of the walk is redone as well, so the end is compared after redoing it too.
        let mut furthest = end;
        while furthest.moments.can_redo() {
            furthest = after(&furthest, &Action::Redo);
        }
        prop_assert_eq!(redone.moments.present(), furthest.moments.present());
    }

    #[test]
    fn every_number_of_the_page_agrees_with_the_model(actions in prop::collection::vec(any_action(), 20)) {
        let start = State::new(&CATALOGUE, "");
        let state = actions.iter().fold(start, |state, action| after(&state, action));
        let derived = Derived::of(&state);
        let found = state.catalogue.model.assess(&state.catalogue.form, &state.person().profile);
        prop_assert_eq!(&derived.assessment, &found);
        prop_assert_eq!(derived.steps.last().map(|step| step.end), Some(found.total));
        let inside = derived.window.low + 2..=derived.window.high - 2;
        let shown = derived.steps.iter().all(|step| inside.contains(&step.start.0) && inside.contains(&step.end.0));
        prop_assert!(shown, "a running total stands too near the edge of {:?}", derived.window);
    }

    #[test]
    fn log_undo_and_comparison_agree_on_the_person(actions in prop::collection::vec(any_action(), 50)) {
        let start = State::new(&CATALOGUE, "");
        let state = actions.iter().fold(start, |state, action| after(&state, action));
        let derived = Derived::of(&state);
        if let Some(newest) = derived.log.first() {
            prop_assert_eq!(&newest.person, state.person());
            let open = after(&state, &Action::OpenWholePage);
            let oldest = derived.log.last().unwrap();
            let returned = after(&open, &Action::Return(oldest.moment));
            prop_assert_eq!(returned.person(), &oldest.person);
        }
        for pair in derived.log.windows(2) {
            let (later, earlier) = (&pair[0], &pair[1]);
            if let Some(change) = &later.change {
                prop_assert_eq!(&change.before, &earlier.found);
                prop_assert_eq!(&change.after, &later.found);
            }
        }
        let comparing = state.frozen().is_some() && !derived.hidden.contains(Part::Compare);
        prop_assert_eq!(derived.comparison.is_some(), comparing);
        if let Some(comparison) = &derived.comparison {
            prop_assert_eq!(&comparison.change.after, &derived.assessment);
        }
    }

    #[test]
    fn any_text_as_an_address_is_read_without_panic(hash in "\\PC{0,60}") {
        let state = State::new(&CATALOGUE, "");
        let went = after(&state, &Action::Go(hash));
        prop_assert_eq!(went.person(), state.person());
    }
}

fn form() -> &'static Form {
    &CATALOGUE.form
}

#[test]
fn a_drag_is_one_change_and_a_pause_starts_the_next() {
    let age = form().find("age").unwrap();
    let set = |answer, at, held| Action::SetAnswer { attribute: age, answer, at, held };
    let mut state = State::new(&CATALOGUE, "");
    for action in
        [set(35, 0.0, false), set(40, 9_000.0, true), set(52, 9_500.0, false), set(53, 99_000.0, false)]
    {
        state = after(&state, &action);
    }
    assert_eq!(state.person().profile.answer(age), 53);
    state = after(&state, &Action::Undo);
    assert_eq!(state.person().profile.answer(age), 52);
    state = after(&state, &Action::Undo);
    assert_eq!(state.person().profile.answer(age), 34);
    assert!(!state.moments.can_undo());
}

#[test]
fn a_run_that_comes_back_leaves_nothing_to_undo_and_can_go_on() {
    let age = form().find("age").unwrap();
    let set = |answer, at| Action::SetAnswer { attribute: age, answer, at, held: false };
    let mut state = State::new(&CATALOGUE, "");
    state = after(&after(&state, &set(35, 0.0)), &set(34, 100.0));
    assert!(!state.moments.can_undo());
    state = after(&state, &set(36, 200.0));
    state = after(&state, &Action::Undo);
    assert_eq!(state.person().profile.answer(age), 34);
}

#[test]
fn a_second_model_shows_the_ends_of_the_scale() {
    let (far_above, far_below) = ((50, 100), (-100, -50));
    let cases = [
        (0.001, far_above, 0, Colour::Green),
        (0.01, far_above, 1, Colour::Green),
        (0.99, far_below, 99, Colour::Red),
        (0.999, far_below, 100, Colour::Red),
    ];
    for (risk_at_zero, thresholds, count, colour) in cases {
        let catalogue = catalogue(&[0], risk_at_zero, 10.0, thresholds);
        let found = catalogue.model.assess(&catalogue.form, &catalogue.presets[0].profile);
        assert_eq!((found.percent, found.zone.colour), (Percent::of_100(count), colour), "{risk_at_zero}");
    }
}

#[test]
fn the_window_grows_with_a_person_and_another_person_starts_afresh() {
    let start = State::new(&CATALOGUE, "");
    let lone = after(&after(&start, &Action::MarkPerson(2)), &Action::ChoosePerson);
    assert_eq!((start.window.high, lone.window.high), (24, 36));
    let back = after(&lone, &Action::Undo);
    assert_eq!(back.window, start.window);
}
