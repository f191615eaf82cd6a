//! The answer key, and the sentences of the guide that hold numbers, in words and tables. What they say is worked out in
//! `state`.

use yew::Html;

use super::Kit;
use super::form::{self, Row};
use super::table::colour;
use super::task::{BY_HAND, CHANGED};
use crate::model::{
    AnswerChange, Assessment, AttributeIndex, Changeable, Counterfactual, Points, Preset, counterfactuals,
};
use crate::shipped::CATALOGUE;
use crate::state::kit::{
    Citizen, Distance, Errors, LINES, Seen, assessment, by_level, changes, colours, errors, largest, people,
    person, seen, wrong,
};
use crate::state::scenario::{SCENARIOS, Scenario};
use crate::state::{Derived, State, line, sees};
use crate::text::{Lang, kit, messages as say, numbers, reason};
use crate::ui::markup::{Parts, Words, bare, element, group, joined, text};
use crate::ui::parts::words::rich;

/// What a slot of answers holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    let lang = kit.lang;
    let [nuka, karsten] = BY_HAND.map(person);
    let changed = person(CHANGED)?;
    Some(match name {
        "frequency-mette" => sentence(&reason::frequency(lang, &changed.name, assessment(changed).percent)),
        "points-not-percent" => points_are_no_percent(lang),
        "disputed-off" => sentence(&sees::disputed_sentence(&state(lang))),
        "line-wrong" => sentence(&say::line_wrong(lang, wrong().into())),
        "line-groups" => {
            let state = state(lang);
            sentence(&line::sides_sentence(&state, &line::sides(&state)))
        }
        "answer-changes" => list(changes(changed).iter().map(|change| reason::card(lang, change))),
        "answer-ages" => ages(lang, changed)?,
        "answer-mette" => ways(lang, changed, Some(1)),
        "answer-nuka" => sentence(&sum(lang, &nuka?.name, &assessment(nuka?))),
        "answer-karsten" => sentence(&sum(lang, &karsten?.name, &assessment(karsten?))),
        "answer-nuka-distance" => sentence(&distance(lang, nuka?)),
        "answer-karsten-largest" => sentence(&answer_largest(lang, karsten?)?),
        "answer-karsten-flips" => ways(lang, karsten?, None),
        "answer-seen" => {
            list(CATALOGUE.form.indices().map(|index| reason::attribute(lang, index).label.to_owned()))
        }
        "answer-lines" => lines(lang),
        "answer-tage" => sentence(&of_citizen(lang, "tage")?),
        "answer-vera" => sentence(&of_citizen(lang, "vera")?),
        "answer-people" => sentence(&answer_people(lang)),
        "answer-twelve" => list(people().map(|person| sum(lang, &person.name, &assessment(person)))),
        "answer-scenarios" => scenarios(lang),
        _ => return None,
    })
}

fn sentence(words: &str) -> Html {
    element("p", "", rich(words))
}

fn list(sentences: impl Iterator<Item = String>) -> Html {
    group("ul", "", sentences.map(|words| element("li", "", rich(&words))).parts())
}

/// The page as it opens, for the sentences that chapters have.
fn state(lang: Lang) -> State {
    let mut state = State::new(&CATALOGUE, "");
    state.route.lang = lang;
    state
}

/// The same points at three places of the scale.
fn points_are_no_percent(lang: Lang) -> Html {
    let derived = Derived::of(&state(lang));
    let row = |placed: &crate::model::Placed| {
        say::rulers_row(lang, placed.before, placed.after, placed.percentage_points())
    };
    let Points(points) = derived.placed[0].points();
    joined([sentence(&say::rulers_lead(lang, points.into())), list(derived.placed.iter().map(row))])
}

/// The sum written out in the order of the form, what it comes to, and the colour.
fn sum(lang: Lang, name: &str, found: &Assessment) -> String {
    let calculation = calculation(lang, found);
    kit::answer_sum(lang, name, &calculation, reason::zone_word(lang, found.zone.colour))
}

fn calculation(lang: Lang, found: &Assessment) -> String {
    let mut terms = String::new();
    for part in &found.explanation.contributions {
        let Points(points) = part.points;
        if terms.is_empty() {
            terms = numbers::number(lang, points.into());
        } else {
            terms += if points < 0 { " \u{2212} " } else { " + " };
            terms += &points.unsigned_abs().to_string();
        }
    }
    say::calculation(lang, &terms, found.total.0.into(), found.percent.count().into())
}

fn of_citizen(lang: Lang, id: &str) -> Option<String> {
    let Citizen { name, found, .. } = Citizen::named(lang, id)?;
    Some(sum(lang, name, &found))
}

fn distance(lang: Lang, person: &Preset) -> String {
    let Distance { points, green } = Distance::of(person);
    let worded = if green { say::flips_distance } else { say::flips_distance_green };
    worded(lang, &person.name, points.0.into())
}

fn answer_largest(lang: Lang, person: &Preset) -> Option<String> {
    let (most, answers) = largest(person)?;
    let names: Vec<String> =
        answers.iter().map(|answer| reason::attribute(lang, *answer).short.to_owned()).collect();
    Some(kit::answer_largest(lang, &person.name, &reason::listed(lang, &names), most.0))
}

/// What the number would be at each age.
fn ages(lang: Lang, person: &Preset) -> Option<Html> {
    let age: AttributeIndex = CATALOGUE.form.indices().next()?;
    let levels = reason::levels(lang, &CATALOGUE, age).into_iter().zip(CATALOGUE.model.level_points(age));
    let row = |((words, points), found): ((String, &Points), Assessment)| -> Row {
        let cells = vec![
            bare(numbers::signed(points.0)),
            bare(numbers::number(lang, found.total.0.into())),
            bare(found.percent.count().to_string()),
            colour(lang, found.zone.colour),
        ];
        (bare(words), cells)
    };
    let rows = levels.zip(by_level(person, age)).map(row).collect();
    Some(form::table("grid grid--read", form::parts(kit::age_heads(lang)).map(Into::into), rows))
}

/// The ways into green, or out of it, by who could go them; all of those listed, or those of so many answers.
fn ways(lang: Lang, person: &Preset, size: Option<usize>) -> Html {
    let found = counterfactuals(&CATALOGUE.form, &CATALOGUE.model, &person.profile);
    if found.is_empty() {
        return sentence(say::flips_none(lang));
    }
    let way = |way: &Counterfactual| {
        let part = |change: &AnswerChange| {
            let words = reason::attribute(lang, change.attribute);
            say::flip_part(lang, words.short, &words.answer_in_sentence(change.to))
        };
        let parts: Vec<String> = way.answers.iter().map(part).collect();
        let zone = reason::zone_word(lang, way.colour);
        say::flip(lang, &person.name, zone, &reason::listed(lang, &parts))
    };
    let class = |class: &crate::model::CounterfactualClass| {
        let title = match class.changeable {
            Changeable::AnswerOnly => say::flips_answers(lang),
            Changeable::TimeOrOthers => say::flips_time(lang),
            Changeable::Nobody => say::flips_nobody(lang),
        };
        let fits = |way: &&Counterfactual| size.is_none_or(|size| way.answers.len() == size);
        let listed: Vec<String> = class.listed.iter().filter(fits).map(way).collect();
        if listed.is_empty() {
            return Html::default();
        }
        joined([element("p", "key__who", text("strong", "", title)), list(listed.into_iter())])
    };
    found.classes.iter().map(class).joined()
}

/// The errors among the twenty of sheet D at each line, in all and by group.
fn lines(lang: Lang) -> Html {
    let row = |words: String, found: Errors| -> Row {
        let cells = [found.above, found.false_alarms, found.missed, found.all()];
        (bare(words), cells.map(|count| bare(count.to_string())).into())
    };
    let mut rows = Vec::new();
    for percent in LINES {
        let (all, groups) = errors(percent);
        let line = kit::count_line(lang, percent.into());
        rows.push(row(line, all));
        let sides = [say::compare_column_a(lang), say::compare_column_b(lang)];
        for (side, found) in sides.into_iter().zip(groups) {
            rows.push(row(kit::count_line_group(lang, percent.into(), side), found));
        }
    }
    form::table("grid grid--read", form::parts(kit::count_heads(lang)).map(Into::<Words>::into), rows)
}

fn answer_people(lang: Lang) -> String {
    let [green, yellow, red] = colours().map(|count| count as i64);
    kit::answer_people(lang, green, yellow, red)
}

/// What is seen in each scenario, from its first frame to its last.
fn scenarios(lang: Lang) -> Html {
    let one = |(scenario, words): (&Scenario, crate::text::ScenarioText)| {
        let seen = seen(scenario).into_iter().map(|seen| sentence(&told(lang, &seen)));
        let title = element("p", "", text("strong", "", words.title));
        group("li", "", std::iter::once(title).chain(seen).parts())
    };
    group("ol", "key__scenarios", SCENARIOS.iter().zip(say::scenarios(lang)).map(one).parts())
}

fn told(lang: Lang, seen: &Seen) -> String {
    match seen {
        Seen::AtLine(percent, wrong) => {
            kit::answer_at_line(lang, (*percent).into(), &say::line_wrong(lang, (*wrong).into()))
        }
        Seen::Changed(change) => reason::card(lang, change),
        Seen::Other([a, b], change) => {
            kit::answer_pair(lang, a, change.before.percent, b, change.after.percent)
        }
    }
}
