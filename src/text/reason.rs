//! Why the number moved, in words: the line on the card and what the live region says.
//!
//! A reason is about what the model does, never a cause in life (`docs/design.md`, "Sentences and reasons").
//!
//! Invariant: composes whole messages only; every word of them is in the `.ftl` files.

use super::numbers::{self, upper_first};
use super::{AnswerTexts, AttributeText, Lang, messages as say};
use crate::model::world::{Node, World};
use crate::model::{
    AnswerChange, Assessment, AttributeIndex, Catalogue, Change, Colour, Contribution, Percent, Profile,
    Zones,
};

/// The words of an attribute of the shipped form.
pub fn attribute(lang: Lang, index: AttributeIndex) -> &'static AttributeText {
    &say::attributes(lang)[index.position()]
}

/// The colour as a word in the middle of a sentence.
pub fn zone_word(lang: Lang, colour: Colour) -> &'static str {
    match colour {
        Colour::Green => say::zone_green(lang),
        Colour::Yellow => say::zone_yellow(lang),
        Colour::Red => say::zone_red(lang),
    }
}

/// The colour as a word on its own.
pub fn zone_name(lang: Lang, colour: Colour) -> &'static str {
    match colour {
        Colour::Green => say::zone_name_green(lang),
        Colour::Yellow => say::zone_name_yellow(lang),
        Colour::Red => say::zone_name_red(lang),
    }
}

/// The colour with its interval: "Gul: 25–49 %".
pub fn zone_interval(lang: Lang, zones: &Zones, colour: Colour) -> String {
    let low = |colour| i64::from(zones.with_colour(colour).low);
    match colour {
        Colour::Green => say::badge_green(lang, low(Colour::Yellow)),
        Colour::Yellow => say::badge_yellow(lang, low(colour), zones.with_colour(colour).high.into()),
        Colour::Red => say::badge_red(lang, low(colour)),
    }
}

/// A risk as a count, to whom it happens and to whom it does not; `**` marks the numbers.
pub fn frequency(lang: Lang, name: &str, risk: Percent) -> String {
    let count = i64::from(risk.count());
    say::frequency(lang, count, name, 100 - count)
}

/// A risk as the large number: a word before it where there is one, the figure, and its sign.
pub fn number_parts(lang: Lang, risk: Percent) -> (&'static str, String, &'static str) {
    let (word, figure) = match risk {
        Percent::UnderOne => (say::under(lang), 1),
        Percent::Whole(count) => ("", count),
        Percent::OverNinetyNine => (say::over(lang), 99),
    };
    (word, figure.to_string(), say::percent_sign(lang))
}

/// An answer as a reason names it: "Helbred: lidt".
pub fn answer(lang: Lang, profile: &Profile, index: AttributeIndex) -> String {
    let words = attribute(lang, index);
    say::reason_row(lang, words.short, &numbers::lower_first(&words.answer(profile.answer(index))))
}

/// The levels of an attribute, in form order.
pub fn levels(lang: Lang, catalogue: &Catalogue, index: AttributeIndex) -> Vec<String> {
    let texts = attribute(lang, index);
    match texts.answers {
        AnswerTexts::Choice(levels) => levels.lines().map(str::to_owned).collect(),
        AnswerTexts::Range { .. } => {
            let named = |(from, to): (u8, u8)| say::points_band(lang, from.into(), &texts.answer(to));
            catalogue.form.attribute(index).bands().into_iter().map(named).collect()
        }
    }
}

/// A group of the world: "Herkomst: dansk", "Alder: 18–29 år".
pub fn group(lang: Lang, catalogue: &Catalogue, world: &World, node: Node, level: usize) -> String {
    let (name, levels): (_, Vec<String>) = match world.attribute(node) {
        Some(index) => {
            let levels = levels(lang, catalogue, index);
            (attribute(lang, index).short, levels.iter().map(|level| numbers::lower_first(level)).collect())
        }
        None => {
            let (name, levels) = match node.0 {
                0 => (say::group_origin(lang), say::group_origin_levels(lang)),
                1 => (say::group_gender(lang), say::group_gender_levels(lang)),
                _ => (say::group_small_children(lang), say::group_small_children_levels(lang)),
            };
            (name, levels.split(';').map(str::to_owned).collect())
        }
    };
    let level = levels.get(level).map(String::as_str).unwrap_or_default();
    say::group_name(lang, name, level)
}

/// Names in a sentence: "alder, uddannelse og seneste job".
pub fn listed(lang: Lang, names: &[String]) -> String {
    match names {
        [rest @ .., last] if !rest.is_empty() => say::list_and(lang, &rest.join(", "), last),
        _ => names.concat(),
    }
}

/// The line on the card for a change; `**` marks its bold part.
pub fn card(lang: Lang, change: &Change) -> String {
    match change.answers.as_slice() {
        [answer] => one(lang, change, answer),
        answers => many(lang, change, answers.len() as i64),
    }
}

/// The line on the card without the reason.
pub fn card_bare(lang: Lang, change: &Change) -> String {
    many(lang, change, change.answers.len() as i64)
}

/// The line on the card after a reset.
pub fn reset(lang: Lang, name: &str, found: &Assessment) -> String {
    say::reset_done(lang, name, found.percent, zone_word(lang, found.zone.colour))
}

/// The line on the card when undo or redo brought another person back.
pub fn person(lang: Lang, name: &str, age: u8, found: &Assessment) -> String {
    say::person_shown(lang, name, i64::from(age), found.percent, zone_word(lang, found.zone.colour))
}

/// From and to of a changed answer; from carries no unit when to has it.
pub fn from_and_to(lang: Lang, answer: &AnswerChange) -> (String, String) {
    let to = attribute(lang, answer.attribute).answer_in_sentence(answer.to);
    (without_unit(lang, answer, answer.from), to)
}

/// From and to of a changed answer, both without unit, where every letter counts.
pub fn from_and_to_bare(lang: Lang, answer: &AnswerChange) -> (String, String) {
    (without_unit(lang, answer, answer.from), without_unit(lang, answer, answer.to))
}

fn without_unit(lang: Lang, change: &AnswerChange, answer: u8) -> String {
    let words = attribute(lang, change.attribute);
    match words.answers {
        AnswerTexts::Range { .. } => numbers::number(lang, answer.into()),
        AnswerTexts::Choice(_) => words.answer_in_sentence(answer),
    }
}

/// The live region's words for a change: number first, zone second, change third (`docs/design.md`, "Live region").
pub fn spoken(lang: Lang, change: &Change) -> String {
    let (before, after) = (change.before.zone.colour, change.after.zone.colour);
    let risk = change.after.percent;
    let moved = i64::from(change.percentage_points());
    match moved {
        _ if change.crosses() => {
            say::spoken_zone(lang, risk, zone_word(lang, after), zone_word(lang, before))
        }
        0 => say::spoken_same(lang, risk),
        1.. => say::spoken_up(lang, risk, zone_name(lang, after), moved),
        _ => say::spoken_down(lang, risk, zone_name(lang, after), -moved),
    }
}

/// The reason as it is read out on request.
pub fn spoken_reason(lang: Lang, change: &Change) -> String {
    let [answer] = change.answers.as_slice() else { return say::spoken_reason_many(lang).into() };
    let because = because(lang, answer);
    match change.percentage_points() {
        0 if answer.points_before == answer.points_after => say::spoken_reason_same(lang, &because),
        0 => say::spoken_reason_small(lang).into(),
        1.. => say::spoken_reason_up(lang, &because),
        _ => say::spoken_reason_down(lang, &because),
    }
}

/// What moves a total most, up and down, in a sentence.
pub fn takeaway(lang: Lang, found: &Assessment) -> String {
    let part = |found: Option<Contribution>| {
        found.map(|part| (attribute(lang, part.attribute).spoken, part.points.0))
    };
    match (part(found.explanation.largest_rise()), part(found.explanation.largest_drop())) {
        (Some((up, rise)), Some((down, drop))) => say::takeaway(lang, up, rise, down, drop),
        (Some((up, rise)), None) => say::takeaway_up(lang, up, rise),
        (None, Some((down, drop))) => say::takeaway_down(lang, down, drop),
        (None, None) => say::takeaway_none(lang).into(),
    }
}

/// The sentence of the change log for a change of one answer, and a second one when the zone differs.
pub fn log(lang: Lang, name: &str, change: &Change) -> String {
    let [answer] = change.answers.as_slice() else { return many(lang, change, change.answers.len() as i64) };
    let definite = attribute(lang, answer.attribute).definite;
    let (before, after) = from_and_to(lang, answer);
    let (before, after) = (quoted(lang, answer, before), quoted(lang, answer, after));
    let (from, to) = (change.before.percent, change.after.percent);
    let because = because(lang, answer);
    let line = match change.percentage_points() {
        0 if answer.points_before == answer.points_after => {
            say::log_same(lang, definite, &before, &after, to, &because)
        }
        0 => say::log_small(lang, definite, &before, &after, to),
        1.. => say::log_up(lang, definite, &before, &after, from, to, &because),
        _ => say::log_down(lang, definite, &before, &after, from, to, &because),
    };
    if !change.crosses() {
        return line;
    }
    let (old, new) = words_of_zones(lang, change);
    let crossing = if change.percentage_points() > 0 {
        say::log_crossed_up(lang, name, old, new, change.after.zone.low.into())
    } else {
        say::log_crossed_down(lang, name, old, new, i64::from(change.after.zone.high) + 1)
    };
    [line, crossing].join(" ")
}

/// A choice between quotation marks; a number stands without.
fn quoted(lang: Lang, change: &AnswerChange, words: String) -> String {
    match attribute(lang, change.attribute).answers {
        AnswerTexts::Range { .. } => words,
        AnswerTexts::Choice(_) => say::quoted(lang, &words),
    }
}

/// Most answers that a comparison names; more are counted.
const MOST_NAMED: usize = 4;

/// What is different between two people, from A to B, in words; `all` is the number of answers they have.
pub fn comparison(lang: Lang, change: &Change, all: usize) -> String {
    let names: Vec<String> =
        change.answers.iter().map(|answer| attribute(lang, answer.attribute).spoken.to_owned()).collect();
    let answers = match names.len() {
        0 => return say::compare_same(lang).to_owned(),
        1..=MOST_NAMED => say::compare_but(lang, &listed(lang, &names)),
        many => say::compare_many(lang, many as i64, all as i64),
    };
    let moved = i64::from(change.percentage_points());
    let risk = match moved {
        0 => say::compare_level(lang).to_owned(),
        1.. => say::compare_higher(lang, moved),
        _ => say::compare_lower(lang, -moved),
    };
    answers + " " + &risk
}

fn one(lang: Lang, change: &Change, answer: &AnswerChange) -> String {
    let label = attribute(lang, answer.attribute).short;
    let (before, after) = from_and_to(lang, answer);
    let (from, to) = (change.before.percent, change.after.percent);
    let reason = upper_first(&because(lang, answer));
    let zones = change.crosses().then(|| words_of_zones(lang, change));
    match (change.percentage_points(), zones) {
        (0, _) if answer.points_before == answer.points_after => {
            say::change_same(lang, label, &before, &after, to, &reason)
        }
        (0, _) => say::change_small(lang, label, &before, &after, to),
        (1.., None) => say::change_up(lang, label, &before, &after, from, to, &reason),
        (1.., Some((old, new))) => {
            say::change_up_zone(lang, label, &before, &after, from, to, old, new, &reason)
        }
        (_, None) => say::change_down(lang, label, &before, &after, from, to, &reason),
        (_, Some((old, new))) => {
            say::change_down_zone(lang, label, &before, &after, from, to, old, new, &reason)
        }
    }
}

fn many(lang: Lang, change: &Change, count: i64) -> String {
    let (from, to): (Percent, Percent) = (change.before.percent, change.after.percent);
    let zones = change.crosses().then(|| words_of_zones(lang, change));
    match (change.percentage_points(), zones) {
        (0, _) => say::changes_same(lang, count, to),
        (1.., None) => say::changes_up(lang, count, from, to),
        (1.., Some((old, new))) => say::changes_up_zone(lang, count, from, to, old, new),
        (_, None) => say::changes_down(lang, count, from, to),
        (_, Some((old, new))) => say::changes_down_zone(lang, count, from, to, old, new),
    }
}

fn words_of_zones(lang: Lang, change: &Change) -> (&'static str, &'static str) {
    (zone_word(lang, change.before.zone.colour), zone_word(lang, change.after.zone.colour))
}

/// The clause that follows "because": what the model gives for the new answer, compared with the old one.
fn because(lang: Lang, answer: &AnswerChange) -> String {
    let words = attribute(lang, answer.attribute);
    words.because(answer.points_after.cmp(&answer.points_before), &words.answer_in_sentence(answer.to))
}
