//! What chapter 3 says of its numbers, in words.

use super::{
    Cards, Side, State, Wish, answers, asked_definition, bought, cards, definitions, hundred, line, room,
    sides, tool_chosen, witness,
};
use crate::model::world::{Confusion, Counts, Metric};
use crate::state::sees::of;
use crate::text::{messages as say, reason};

/// Both errors of both groups.
pub fn sides_sentence(state: &State, [a, b]: &[Side; 2]) -> String {
    say::line_sentence(
        state.route.lang,
        a.counts.false_positive.into(),
        b.counts.false_positive.into(),
        a.counts.false_negative.into(),
        b.counts.false_negative.into(),
    )
}

/// The line of both groups in percent: one number where it is the same.
pub fn percents(state: &State, sides: &[Side; 2]) -> String {
    let both = sides.each_ref().map(|side| say::line_percent(state.route.lang, side.percent));
    let [a, b] = sides;
    if a.line == b.line { both[0].clone() } else { reason::listed(state.route.lang, &both) }
}

/// How many of all are on the wrong side.
pub fn wrong_sentence(state: &State) -> String {
    say::line_wrong(state.route.lang, hundred(line(state)).wrong().into())
}

/// Who is inside and who is not.
pub fn room_sentence(state: &State) -> String {
    let Counts { true_positive, false_positive, false_negative, .. } = hundred(room(state));
    say::room_sentence(
        state.route.lang,
        state.setting.room.into(),
        true_positive.into(),
        false_positive.into(),
        false_negative.into(),
    )
}

/// Whether the reader judged help and control alike; empty before both are judged.
pub fn answers_sentence(state: &State) -> &'static str {
    match answers(state) {
        None => "",
        Some([help, control]) if help == control => say::consequence_same(state.route.lang),
        Some(_) => say::consequence_other(state.route.lang),
    }
}

/// What became the same for both groups and what did not.
pub fn wish_sentence(state: &State, sides: &[Side; 2]) -> String {
    let rate = |metric: Metric| sides.each_ref().map(|side| of(metric(&side.found), 100));
    let [nothing, other_nothing] = rate(Confusion::false_positive_rate);
    let [hold, other_hold] = rate(Confusion::precision);
    say::wish_sentence(state.route.lang, nothing, other_nothing, hold, other_hold)
}

/// What the tool's colours are worth; empty before a base rate is chosen.
pub fn tool_sentence(state: &State) -> String {
    tool_chosen(state).map_or_else(String::new, |counts| {
        let green = counts.false_positive + counts.true_negative;
        say::base_sentence(
            state.route.lang,
            counts.selected().into(),
            counts.true_positive.into(),
            green.into(),
        )
    })
}

/// How many change colour with the definition, and why; empty before one is asked about.
pub fn definition_sentence(state: &State) -> String {
    if !asked_definition(state) {
        return String::new();
    }
    let [half, year] = definitions().rows.map(|row| row[0]);
    say::definition_sentence(state.route.lang, half, year, definitions().differ)
}

/// What the card that was bought says of the person who sees all colours; empty before one is.
pub fn bought_sentence(state: &State) -> String {
    let lang = state.route.lang;
    let names = || say::card_names(lang).split(';');
    let bought = bought(state).and_then(|at| Some((names().nth(at)?, cards().witness.get(at)?)));
    bought.map_or_else(String::new, |(card, found)| {
        say::cards_bought(lang, card, &witness().name, reason::zone_word(lang, found.zone.colour))
    })
}

/// Whom the choice of a card concerns, and how good the best one could be.
pub fn cards_sentences(state: &State) -> [String; 2] {
    let lang = state.route.lang;
    let Cards { columns, depends, inside: [all, some], best, .. } = cards();
    [say::cards_depends(lang, *depends, *all, *some), say::cards_best(lang, columns[0][0], *best)]
}

/// How to work out the chapter's numbers from the cells.
pub fn cells_sentence(state: &State) -> String {
    say::cells_note(state.route.lang, state.setting.percent.into(), line(state).lowest().0.into())
}

/// What an answer or a move in the chapter changed, for the live region; empty where nothing did.
pub fn spoken(state: &State, step: &str) -> String {
    match step {
        "line" => sides_sentence(state, &sides(state)),
        "room" => room_sentence(state),
        "consequence" => answers_sentence(state).to_owned(),
        "wishes" => match Wish::chosen(state).map(|wish| wish.fulfilled(state)) {
            None => String::new(),
            Some(None) => say::wish_never(state.route.lang).into(),
            Some(Some(sides)) => wish_sentence(state, &sides),
        },
        "base-rate" => tool_sentence(state),
        "definition" => definition_sentence(state),
        "cards" => bought_sentence(state),
        _ => String::new(),
    }
}
