//! What it would take to change colour, by who could make it happen. Impossible ways are shown, not filtered away.

use yew::Html;

use super::answers::disclosure;
use crate::model::{AnswerChange, Changeable, Counterfactual, CounterfactualClass, Reach, Target};
use crate::text::{messages as say, reason};
use crate::ui::figures::{bar, zone_shape};
use crate::ui::markup::{Parts, element, group, heading, joined, section, text};
use crate::ui::view::View;

/// Id of the heading.
pub const HEADING: &str = "flips";

/// The panel.
pub fn flips(view: View<'_>) -> Html {
    let lang = view.lang();
    let name = &view.derived.preset.name;
    let found = &view.derived.counterfactuals;
    let points = view.derived.distance.0.into();
    let (title, distance) = match found.target {
        Target::IntoGreen => {
            (say::flips_heading(lang).to_owned(), say::flips_distance_green(lang, name, points))
        }
        Target::OutOfGreen => (say::flips_close_heading(lang, name), say::flips_distance(lang, name, points)),
    };
    let ways = if found.is_empty() {
        text("p", "panel__result", say::flips_none(lang))
    } else {
        found.classes.iter().map(|class| ways(view, class)).joined()
    };
    let parts = [
        heading("h2", "panel__title", HEADING, title),
        text("p", "panel__note", distance),
        element("div", "flips", ways),
        text("p", "panel__result", say::flips_limit(lang)),
        element("div", "disclosures", disclosure(say::reach_summary(lang), reach(view))),
    ];
    section("panel", "", HEADING, joined(parts))
}

/// The ways that one class of people or circumstances could open.
fn ways(view: View<'_>, class: &CounterfactualClass) -> Html {
    let lang = view.lang();
    let title = match class.changeable {
        Changeable::AnswerOnly => say::flips_answers(lang),
        Changeable::TimeOrOthers => say::flips_time(lang),
        Changeable::Nobody => say::flips_nobody(lang),
    };
    let more = if class.count > class.listed.len() {
        text("p", "panel__note", say::flips_more(lang, class.count as i64))
    } else {
        Html::default()
    };
    let list = if class.listed.is_empty() {
        text("p", "panel__note", say::flips_none(lang))
    } else {
        group("ul", "flips__list", class.listed.iter().map(|one| way(view, one)).parts())
    };
    group("div", "flips__class", [text("h3", "panel__subtitle", title), more, list])
}

fn way(view: View<'_>, way: &Counterfactual) -> Html {
    let lang = view.lang();
    let part = |change: &AnswerChange| {
        let words = view.words(change.attribute);
        say::flip_part(lang, words.short, &words.answer_in_sentence(change.to))
    };
    let list = reason::listed(lang, &way.answers.iter().map(part).collect::<Vec<_>>());
    let zone = reason::zone_word(lang, way.colour);
    let words = say::flip(lang, &view.derived.preset.name, zone, &list);
    group("li", "flips__way", [zone_shape(way.colour), text("span", "", words)])
}

/// How many of all possible people could turn green.
fn reach(view: View<'_>) -> Html {
    let lang = view.lang();
    let Reach { already, answers, time_or_others, nobody, total } = view.derived.reach;
    let row = |(words, count): (String, u32)| {
        group("li", "bars__row", [text("span", "", words), bar(0.0, f64::from(count) / f64::from(total))])
    };
    let rows = [
        (say::reach_already(lang, already.into()), already),
        (say::reach_answers(lang, answers.into()), answers),
        (say::reach_time(lang, time_or_others.into()), time_or_others),
        (say::reach_nobody(lang, nobody.into()), nobody),
    ];
    let list = group("ul", "bars", rows.map(row));
    joined([text("p", "", say::reach_lead(lang, total.into())), list])
}
