//! The answer key, and the sentences of the guide that hold numbers: all of it worked out, none of it written down.

use yew::Html;

use super::Kit;
use super::form::{self, Row};
use super::table::colour;
use super::task::{BY_HAND, CHANGED};
use crate::model::world::Line;
use crate::model::{
    AnswerChange, Assessment, AttributeIndex, Change, Changeable, Colour, Counterfactual, Points, Preset,
    counterfactuals,
};
use crate::shipped::CATALOGUE;
use crate::state::kit::{Errors, LINES, assessment, by_level, changes, errors, people, person};
use crate::state::scenario::{SCENARIOS, Scenario};
use crate::state::{Derived, Page, State, casework, line, sees};
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
        "answers-moved" => sentence(&sees::influence_sentence(lang)),
        "disputed-off" => sentence(&sees::disputed_sentence(&state(lang))),
        "line-wrong" => sentence(&wrong_at(lang, CATALOGUE.model.zones().with_colour(Colour::Red).low)),
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
        "answer-karsten-largest" => sentence(&largest(lang, karsten?)?),
        "answer-karsten-flips" => ways(lang, karsten?, None),
        "answer-lone-flips" => ways(lang, person("Lone")?, None),
        "answer-seen" => {
            list(CATALOGUE.form.indices().map(|index| reason::attribute(lang, index).label.to_owned()))
        }
        "answer-lines" => lines(lang),
        "answer-tage" => sentence(&of_citizen(lang, "Tage", 1)?),
        "answer-vera" => sentence(&of_citizen(lang, "Vera", 0)?),
        "answer-people" => sentence(&colours(lang)),
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

/// How many are on the wrong side of a line, in the whole world.
fn wrong_at(lang: Lang, percent: u8) -> String {
    let line = Line::at(CATALOGUE.model.rule().first_points(percent));
    say::line_wrong(lang, line::hundred(line).wrong().into())
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

fn of_citizen(lang: Lang, name: &str, citizen: usize) -> Option<String> {
    let profile = casework::profile(&CATALOGUE, citizen)?;
    Some(sum(lang, name, &CATALOGUE.model.assess(&CATALOGUE.form, &profile)))
}

fn distance(lang: Lang, person: &Preset) -> String {
    let found = assessment(person);
    let Points(points) = CATALOGUE.model.zones().distance_over_green_line(found.total);
    match found.zone.colour {
        Colour::Green => say::flips_distance(lang, &person.name, points.into()),
        _ => say::flips_distance_green(lang, &person.name, points.into()),
    }
}

/// The answer with most points; where several have as many, all of them.
fn largest(lang: Lang, person: &Preset) -> Option<String> {
    let parts = assessment(person).explanation.contributions;
    let most = parts.iter().map(|part| part.points).max()?;
    let named = parts.iter().filter(|part| part.points == most);
    let names: Vec<String> =
        named.map(|part| reason::attribute(lang, part.attribute).short.to_owned()).collect();
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

fn colours(lang: Lang) -> String {
    let count = |colour| people().filter(|person| assessment(person).zone.colour == colour).count() as i64;
    kit::answer_people(lang, count(Colour::Green), count(Colour::Yellow), count(Colour::Red))
}

/// What is seen in each scenario, from its first frame to its last.
fn scenarios(lang: Lang) -> Html {
    let one = |(scenario, words): (&Scenario, crate::text::ScenarioText)| {
        let seen = frames(lang, scenario).into_iter().map(|words| element("p", "", rich(&words)));
        let title = element("p", "", text("strong", "", words.title));
        group("li", "", std::iter::once(title).chain(seen).parts())
    };
    group("ol", "key__scenarios", SCENARIOS.iter().zip(say::scenarios(lang)).map(one).parts())
}

fn frames(lang: Lang, scenario: &Scenario) -> Vec<String> {
    if scenario.page == Page::Line {
        let at = |percent: u8| kit::answer_at_line(lang, percent.into(), &wrong_at(lang, percent));
        return LINES.into_iter().map(at).collect();
    }
    let shown: Vec<_> =
        (0..scenario.count()).filter_map(|at| scenario.frame(&CATALOGUE, at).person).collect();
    let turned = shown.iter().zip(shown.iter().skip(1)).map(|(before, after)| {
        let change = Change::between(&CATALOGUE.form, &CATALOGUE.model, &before.profile, &after.profile);
        if before.preset == after.preset {
            return reason::card(lang, &change);
        }
        let [a, b] = [before, after].map(|person| CATALOGUE.preset(person.preset).name.as_ref());
        kit::answer_pair(lang, a, change.before.percent, b, change.after.percent)
    });
    turned.collect()
}
