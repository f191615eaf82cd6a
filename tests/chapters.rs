//! What the reader of the chapters may rely on: every count of what they did is right on every way through, nothing
//! gives an answer away before its time, and the invented citizens are what their texts say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{Colour, Profile};
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::state::casework::{self, Asked, CITIZENS, Named};
use er_du_groen::state::{
    Action, Casework, DEGREES, HowMuch, LINES, Page, Route, SHARED, State, TASKS, notes, reduce,
};
use er_du_groen::text::chapter::{self, Part, Placed};
use er_du_groen::text::{Lang, prose};
use proptest::prelude::*;

const CHAPTERS: [Page; 6] =
    [Page::Sees, Page::Line, Page::Real, Page::HowMuch, Page::Channel, Page::Casework];

fn parts(page: Page, lang: Lang) -> Vec<Placed> {
    chapter::parts(page.chapter(lang).unwrap())
}

/// The number of answers to each question of a chapter; statements have two.
fn questions(page: Page) -> Vec<u8> {
    let answers = |part: Part| match part {
        Part::Ask { options, .. } => vec![u8::try_from(prose::items(options).count()).unwrap()],
        Part::Marks { items, .. } => vec![2; prose::items(items).count()],
        Part::Block(_) | Part::Onward(_) => Vec::new(),
    };
    parts(page, Lang::Da).into_iter().flat_map(|placed| answers(placed.part)).collect()
}

fn opened(page: Page) -> State {
    State::new(&CATALOGUE, &Route::to(Lang::Da, page).hash())
}

/// The state after an action, or the same when it changes nothing.
fn after(state: State, action: Action) -> State {
    reduce(&state, action).unwrap_or(state)
}

fn choose(state: State, question: usize, choice: u8) -> State {
    after(state, Action::Choose { question, choice })
}

fn goes_to(state: State, page: Page, step: &str) -> State {
    after(state, Action::Go(Route::to_anchor(Lang::Da, page, step).hash()))
}

/// Something a reader can do in a chapter: answer or mark, go on, go to a step, take it again, change the language.
#[derive(Clone, Debug)]
enum Move {
    Choose(usize, u8),
    GoOn,
    Step(usize),
    Again,
    Language,
}

fn moves(page: Page) -> impl Strategy<Value = Vec<Move>> {
    let questions = questions(page);
    let steps = chapter::steps(page.chapter(Lang::Da).unwrap()).count();
    let choice = (0..questions.len(), any::<u8>())
        .prop_map(move |(question, roll)| Move::Choose(question, roll % questions[question]));
    let one = prop_oneof![
        60 => choice,
        20 => Just(Move::GoOn),
        10 => (0..steps).prop_map(Move::Step),
        1 => Just(Move::Again),
        2 => Just(Move::Language),
    ];
    prop::collection::vec(one, 0..120)
}

/// The state at the end of a way through a chapter, and the answers that stand then, kept by the test itself: what one
/// has gone on from stays as it was.
fn played(page: Page, moves: &[Move]) -> (State, Vec<Option<u8>>) {
    let steps: Vec<_> = chapter::steps(page.chapter(Lang::Da).unwrap()).collect();
    let places: Vec<(usize, usize)> = parts(page, Lang::Da)
        .into_iter()
        .flat_map(|placed| match placed.part {
            Part::Ask { .. } => vec![(placed.step, placed.stage)],
            Part::Marks { items, .. } => vec![(placed.step, placed.stage); prose::items(items).count()],
            Part::Block(_) | Part::Onward(_) => Vec::new(),
        })
        .collect();
    let mut answers = vec![None; places.len()];
    let mut state = opened(page);
    for one in moves {
        state = match *one {
            Move::Choose(question, choice) => {
                let (step, stage) = places[question];
                if stage >= state.play.stage(page, step) {
                    answers[question] = Some(choice);
                }
                choose(state, question, choice)
            }
            Move::GoOn => {
                let before = state.stage();
                let state = after(state, Action::GoOn);
                // Who gave the tool's colour has kept it.
                if page == Page::Casework && (before, state.stage()) == (0, 1) {
                    let citizen = state.step() - 1;
                    let decision = casework::question(citizen, Asked::Decision);
                    let own = answers[casework::question(citizen, Asked::Judgement)].unwrap();
                    if Colour::ALL[usize::from(own)] == colour_of(citizen) && answers[decision].is_none() {
                        answers[decision] = Some(0);
                    }
                }
                state
            }
            Move::Step(step) => goes_to(state, page, steps[step].id),
            Move::Again => {
                let here = state.step();
                let emptied = answers.iter_mut().zip(&places).filter(|(_, (step, _))| *step == here);
                emptied.for_each(|(answer, _)| *answer = None);
                after(state, Action::RestartStep)
            }
            Move::Language => {
                let hash = state.route.translated().hash();
                after(state, Action::Go(hash))
            }
        };
    }
    (state, answers)
}

fn colour_of(citizen: usize) -> Colour {
    let profile = casework::profile(&CATALOGUE, citizen).unwrap();
    CATALOGUE.model.assess(&CATALOGUE.form, &profile).zone.colour
}

proptest! {
    #[test]
    fn the_tally_of_chapter_7_is_right_on_every_way(moves in moves(Page::Casework)) {
        let (state, answers) = played(Page::Casework, &moves);
        let mut expected = Casework::default();
        for citizen in 0..CITIZENS {
            let answer = |asked| answers[casework::question(citizen, asked)];
            let tool = colour_of(citizen);
            if let (Some(own), Some(decision)) = (answer(Asked::Judgement), answer(Asked::Decision)) {
                let moved = i64::from(Colour::ALL[usize::from(own)] != tool && decision == 1);
                let sure = i64::from(answer(Asked::Sureness) == Some(0));
                expected.decided += 1;
                expected.agreed += i64::from(Colour::ALL[usize::from(own)] == tool);
                expected.moved[tool as usize] += moved;
                expected.sure += sure;
                expected.sure_moved += sure * moved;
            }
            match casework::named(&state, citizen) {
                Some(Named::Counted(..)) => expected.explained += 1,
                Some(Named::Nothing(_) | Named::Against(..)) => expected.missed += 1,
                Some(Named::Unknown) => expected.unknown += 1,
                None => prop_assert_eq!(answer(Asked::Reply), None),
            }
            expected.replied += i64::from(answer(Asked::Reply).is_some());
            expected.unsaid += i64::from(answer(Asked::Aloud).is_some_and(|choice| choice > 0));
        }
        let tally = Casework::of(&state);
        prop_assert_eq!(tally, expected);
        prop_assert_eq!(tally.explained + tally.missed + tally.unknown, tally.replied);
        prop_assert!(tally.moves() + tally.agreed <= tally.decided);
    }

    #[test]
    fn the_ladder_of_chapter_5_is_right_on_every_way(moves in moves(Page::HowMuch)) {
        let (state, answers) = played(Page::HowMuch, &moves);
        let ladder = HowMuch::of(&state);
        let (mut done, mut up, mut down) = (0, 0, 0);
        for task in 0..TASKS {
            let [before, after] = [answers[1 + 2 * task], answers[2 + 2 * task]];
            prop_assert_eq!([ladder.tasks[task].before, ladder.tasks[task].after], [before, after].map(|rung| rung.map(|rung| rung + 1)));
            if let (Some(before), Some(after)) = (before, after) {
                done += 1;
                up += i64::from(after > before);
                down += i64::from(after < before);
            }
        }
        prop_assert_eq!((ladder.done, ladder.up, ladder.down), (done, up, down));
    }

    #[test]
    fn the_notes_of_chapter_6_are_what_was_marked(moves in moves(Page::Channel)) {
        let (state, answers) = played(Page::Channel, &moves);
        let marked = |line: usize| answers[1 + line] == Some(1);
        for (talk, notes) in notes(&state).iter().enumerate() {
            let lines = talk * LINES..(talk + 1) * LINES;
            let shared = lines.clone().take(SHARED).filter(|line| marked(*line)).count();
            prop_assert_eq!(notes.len(), lines.filter(|line| marked(*line)).count());
            prop_assert_eq!(notes.iter().filter(|note| !note.only_here).count(), shared);
        }
    }

    #[test]
    fn beginning_a_chapter_again_empties_no_other(
        first in moves(Page::Casework),
        second in moves(Page::HowMuch),
    ) {
        let (mut state, _) = played(Page::Casework, &first);
        let casework = Casework::of(&state);
        state = after(state, Action::Go(Route::to(Lang::Da, Page::HowMuch).hash()));
        for one in &second {
            if let Move::Choose(question, choice) = *one {
                state = choose(state, question, choice);
            }
        }
        state = after(state, Action::RestartChapter);
        prop_assert_eq!(HowMuch::of(&state), HowMuch::of(&opened(Page::HowMuch)));
        prop_assert_eq!(Casework::of(&state), casework);
    }
}

#[test]
fn nobody_goes_on_before_they_have_answered_or_back_once_they_have() {
    let colour = casework::question(0, Asked::Judgement);
    let fresh = opened(Page::Casework);
    assert!(reduce(&fresh, Action::GoOn).is_none());
    let half = choose(fresh, colour, 0);
    assert!(reduce(&half, Action::GoOn).is_none());
    let answered = choose(half, casework::question(0, Asked::Sureness), 1);
    let seen = reduce(&answered, Action::GoOn).unwrap();
    assert_eq!(seen.stage(), 1);
    assert!(reduce(&seen, Action::Choose { question: colour, choice: 2 }).is_none());
}

#[test]
fn taking_a_step_again_empties_that_step() {
    let both = [0, 1].iter().fold(opened(Page::Casework), |state, citizen| {
        choose(state, casework::question(*citizen, Asked::Judgement), 0)
    });
    let again = after(goes_to(both, Page::Casework, "tage"), Action::RestartStep);
    let answer = |citizen| again.play.choice(Page::Casework, casework::question(citizen, Asked::Judgement));
    assert_eq!([answer(0), answer(1)], [Some(0), None]);
}

#[test]
fn who_gave_the_colour_of_the_tool_has_nothing_to_decide() {
    let red = choose(opened(Page::Casework), casework::question(0, Asked::Judgement), 2);
    let sure = choose(red, casework::question(0, Asked::Sureness), 0);
    let seen = after(sure, Action::GoOn);
    assert!(casework::is_settled(&seen, casework::question(0, Asked::Decision)));
    assert!(!casework::is_settled(&seen, casework::question(1, Asked::Decision)));
    let tally = Casework::of(&seen);
    assert_eq!((tally.decided, tally.agreed, tally.moves()), (1, 1, 0));
}

#[test]
fn both_languages_ask_the_same_and_the_counts_know_what_they_ask() {
    for page in CHAPTERS {
        let shape = |lang| -> Vec<(usize, usize, usize)> {
            let asked = |placed: Placed| match placed.part {
                Part::Ask { options, .. } => Some((placed.step, placed.stage, prose::items(options).count())),
                Part::Marks { items, .. } => Some((placed.step, placed.stage, prose::items(items).count())),
                Part::Block(_) | Part::Onward(_) => None,
            };
            parts(page, lang).into_iter().filter_map(asked).collect()
        };
        assert_eq!(shape(Lang::Da), shape(Lang::En), "{page:?}");
    }
    let expected: Vec<u8> = [3].into_iter().chain([DEGREES; 2 * TASKS]).collect();
    assert_eq!(questions(Page::HowMuch), expected);
    assert_eq!(questions(Page::Channel), [vec![3], vec![2; 2 * LINES], vec![3]].concat());
    let expected: Vec<u8> = [3].into_iter().chain([3, 3, 2, 4, 3].repeat(CITIZENS)).collect();
    assert_eq!(questions(Page::Casework), expected);
}

#[test]
fn a_step_is_done_with_its_answers_or_a_mark_and_begun_is_more_than_a_guess() {
    let parts = parts(Page::Channel, Lang::Da);
    let play = |state: &State| (state.play.done(Page::Channel, &parts, 1), state.play.begun(Page::Channel));
    let guessed = choose(opened(Page::Channel), 0, 1);
    assert_eq!(play(&guessed), (false, false));
    let marked = choose(guessed, 3, 1);
    assert_eq!(play(&marked), (true, true));
    assert_eq!(play(&choose(marked, 3, 0)), (false, false));
}

#[test]
fn the_first_lines_of_both_talks_are_the_same() {
    for lang in Lang::ALL {
        let talks: Vec<Vec<&str>> = parts(Page::Channel, lang)
            .into_iter()
            .filter_map(|placed| match placed.part {
                Part::Marks { items, .. } => Some(prose::items(items).collect()),
                _ => None,
            })
            .collect();
        assert_eq!(talks[0][..SHARED], talks[1][..SHARED]);
        assert!(talks[0][SHARED..].iter().all(|line| !talks[1].contains(line)));
    }
}

/// Total points and colour of a citizen, and of the same with one other answer.
fn found(profile: &Profile) -> (i32, Colour) {
    let found = CATALOGUE.model.assess(&CATALOGUE.form, profile);
    (found.total.0, found.zone.colour)
}

fn with(citizen: usize, attribute: &str, answer: u8) -> Profile {
    let form = &CATALOGUE.form;
    casework::profile(&CATALOGUE, citizen).unwrap().with(form, form.find(attribute).unwrap(), answer).unwrap()
}

#[test]
fn the_citizens_are_what_their_texts_say() {
    use Colour::{Green, Red, Yellow};
    let totals: Vec<_> =
        (0..CITIZENS).map(|one| found(&casework::profile(&CATALOGUE, one).unwrap())).collect();
    assert_eq!(totals, [(16, Red), (3, Yellow), (-6, Green), (17, Red), (4, Yellow), (-18, Green)]);
    // "With a yes to text messages, Vera would have been yellow"; "had Rikke answered »within a year«, yellow".
    assert_eq!(found(&with(0, "text_messages", 0)), (13, Yellow));
    assert_eq!(found(&with(3, "own_expectation", 1)), (14, Yellow));
    // "Pulls down most" of Emil's expectation, "pulls up most" of Leyla's months.
    let first = |citizen| {
        let profile = casework::profile(&CATALOGUE, citizen).unwrap();
        let found = CATALOGUE.model.assess(&CATALOGUE.form, &profile);
        let largest = found.explanation.steps()[0].contribution;
        (CATALOGUE.form.attribute(largest.attribute).id.to_string(), largest.points.0)
    };
    assert_eq!([first(2), first(4)], [("own_expectation".into(), -5), ("months_without_job".into(), 9)]);
    for lang in Lang::ALL {
        let titles: Vec<_> =
            chapter::steps(Page::Casework.chapter(lang).unwrap()).map(|step| step.title).collect();
        for (citizen, title) in titles.iter().take(CITIZENS).enumerate() {
            let form = &CATALOGUE.form;
            let age = casework::profile(&CATALOGUE, citizen).unwrap().answer(form.find("age").unwrap());
            assert!(title.contains(&age.to_string()), "{title}");
            let known = |preset: &er_du_groen::model::Preset| title.starts_with(preset.name.as_ref());
            assert!(!CATALOGUE.presets.iter().any(known), "{title} is a person of the first screen");
        }
    }
}

#[test]
fn every_reply_names_what_it_is_said_to_name() {
    use Named::{Against, Counted, Nothing};
    let named = |citizen: usize, reply| {
        let at = |asked| casework::question(citizen, asked);
        casework::named(&choose(opened(Page::Casework), at(Asked::Reply), reply), citizen)
    };
    let points = |found| match found {
        Some(Counted(_, points)) => ("counted", points.0),
        Some(Nothing(_)) => ("nothing", 0),
        Some(Against(_, points)) => ("against", points.0),
        Some(Named::Unknown) => ("unknown", 0),
        None => ("none", 0),
    };
    let table: Vec<Vec<_>> =
        (0..CITIZENS).map(|citizen| (0..4).map(|reply| points(named(citizen, reply))).collect()).collect();
    let unknown = ("unknown", 0);
    assert_eq!(
        table,
        [
            [("counted", 6), ("nothing", 0), ("against", -1), unknown],
            [("nothing", 0), ("counted", 6), ("against", -5), unknown],
            [("counted", -5), ("against", 2), ("nothing", 0), unknown],
            [("counted", 9), ("against", -4), ("nothing", 0), unknown],
            [("against", -2), ("counted", 5), ("nothing", 0), unknown],
            [("counted", -4), ("against", 2), ("nothing", 0), unknown],
        ]
    );
}
