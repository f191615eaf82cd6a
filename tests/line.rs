//! Chapters 2 and 3 by their state: the numbers they show are the world's, and what is set can be set back.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use er_du_groen::shipped::CATALOGUE;
use er_du_groen::state::line::{self, PERCENT, ROOM, Wish};
use er_du_groen::state::sees::{self, Proxy};
use er_du_groen::state::{Action, Derived, Level, State, Topic, reduce, spoken};

fn at(hash: &str, actions: &[Action]) -> State {
    let start = State::new(&CATALOGUE, hash);
    actions.iter().fold(start, |state, action| reduce(&state, action.clone()).unwrap())
}

fn choose(question: usize, choice: u8) -> Action {
    Action::Choose { question, choice }
}

fn said(state: &State) -> String {
    spoken(state, &Derived::of(state)).unwrap_or_default().replace('\u{a0}', " ")
}

#[test]
fn every_move_is_told_in_one_sentence_or_two() {
    let told: Vec<String> = [
        ("#/da/graensen/line", Action::SetLine(40)),
        ("#/en/threshold/line", Action::SetLine(60)),
        ("#/da/graensen/room", Action::SetRoom(30)),
        ("#/da/graensen/wishes", choose(3, 1)),
        ("#/en/threshold/wishes", choose(3, 2)),
        ("#/da/graensen/base-rate", choose(4, 0)),
        ("#/da/graensen/definition", choose(5, 1)),
        ("#/da/graensen/cards", choose(6, 3)),
        ("#/da/ser-og-ser-ikke/cards", choose(3, 1)),
        ("#/da/ser-og-ser-ikke/disputed", choose(13, 1)),
        ("#/en/sees-and-misses/proxy", choose(20, 1)),
    ]
    .map(|(hash, action)| said(&at(hash, &[action])))
    .into();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn the_wishes_pull_apart_and_one_may_not_be_had() {
    let percents = |state: &State| {
        Wish::ALL.map(|wish| wish.fulfilled(state).map(|sides| sides.map(|side| side.percent)))
    };
    assert_eq!(percents(&at("#/da/graensen", &[])), [Some([50, 50]), Some([50, 62]), Some([50, 43])]);
    let quarter = at("#/da/graensen", &[Action::SetLine(25)]);
    assert_eq!(percents(&quarter), [Some([25, 25]), Some([25, 34]), None]);
}

fn set(percent: u8, groups: [Level; 2]) -> State {
    State { setting: line::Setting { percent, groups, ..Default::default() }, ..at("", &[]) }
}

#[test]
fn a_wish_that_holds_already_moves_no_line() {
    for group in Level::all() {
        for percent in [PERCENT.0, 25, 50, PERCENT.1] {
            let state = set(percent, [group; 2]);
            for wish in Wish::ALL {
                let [a, b] = wish.fulfilled(&state).unwrap();
                assert_eq!(a.line, b.line, "{wish:?} for {group:?} at {percent}");
            }
        }
    }
}

#[test]
fn counts_of_any_two_groups_add_up_at_any_line_and_any_room() {
    for group in Level::all() {
        for percent in PERCENT.0..=PERCENT.1 {
            let state = State { setting: line::Setting { percent, ..Default::default() }, ..at("", &[]) };
            let counts = group.ranked().at(line::line(&state)).of(100);
            assert_eq!(
                counts.selected() + counts.false_negative + counts.true_negative,
                100,
                "{group:?} at {percent}"
            );
        }
        for room in ROOM.0..=ROOM.1 {
            let state = State { setting: line::Setting { room, ..Default::default() }, ..at("", &[]) };
            assert_eq!(line::hundred(line::room(&state)).selected(), u32::from(room));
        }
    }
}

#[test]
fn the_best_guesser_never_gains_by_an_answer_taken_away() {
    let mut state = at("#/da/ser-og-ser-ikke/proxy", &[]);
    let mut before = Proxy::of(&state);
    assert_eq!(before, Proxy::whole());
    for question in 16..24 {
        state = reduce(&state, choose(question, 1)).unwrap();
        let now = Proxy::of(&state);
        assert!(now.rows[0] <= before.rows[0], "{question}");
        before = now;
    }
    assert_eq!(before.rows[0], 500, "a coin is as good");
}

#[test]
fn disputed_facts_switched_off_again_leave_no_trace() {
    let off = at("#/da/ser-og-ser-ikke/disputed", &[]);
    let on = reduce(&off, choose(13, 1)).unwrap();
    assert_ne!(sees::disputed(&on), sees::disputed(&off));
    let again = reduce(&on, choose(13, 0)).unwrap();
    assert_eq!(sees::disputed(&again), sees::disputed(&off));
}

#[test]
fn the_four_cards_are_as_good_and_give_one_person_three_colours() {
    let cards = line::cards();
    let pairs = || cards.columns.iter().map(|column| column[0]);
    let [most, least] = [pairs().max(), pairs().min()];
    assert!(most.unwrap() - least.unwrap() <= 10, "within one pair of a hundred");
    let mut colours: Vec<_> = cards.witness.iter().map(|found| found.zone.colour).collect();
    colours.sort();
    colours.dedup();
    assert_eq!(colours.len(), 3);
}

#[test]
fn every_row_of_every_table_has_a_cell_for_every_head() {
    for hash in ["#/da/graensen", "#/en/threshold"] {
        let state = at(hash, &[]);
        for topic in Topic::ALL {
            let table = topic.table(&state);
            assert!(!table.caption.is_empty() && !table.rows.is_empty(), "{topic:?}");
            for (head, cells) in &table.rows {
                assert_eq!(cells.len() + 1, table.heads.len(), "{topic:?}: {head}");
            }
            // Label, caption and heads come first.
            assert_eq!(topic.csv(&state).lines().count(), 3 + table.rows.len(), "{topic:?}");
        }
    }
}

#[test]
fn files_of_tables_have_names_of_their_own() {
    let mut names = Topic::ALL.iter().map(|topic| topic.file()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Topic::ALL.len());
}

#[test]
fn beginning_the_chapter_again_sets_back_what_was_set() {
    let hash = "#/da/graensen";
    let group = Level::all().nth(5).unwrap();
    let moved =
        at(hash, &[Action::SetLine(30), Action::SetRoom(40), Action::SetGroup(1, group), choose(4, 0)]);
    let fresh = reduce(&moved, Action::RestartChapter).unwrap();
    assert_eq!((fresh.setting, fresh.play.clone()), (at(hash, &[]).setting, at(hash, &[]).play));
    assert!(reduce(&fresh, Action::RestartChapter).is_none());
    assert!(reduce(&fresh, Action::SetGroup(2, group)).is_none(), "there are two sides");
}
