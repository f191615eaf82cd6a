//! Two people side by side: what is different between A, held fast, and B, whom the visitor goes on changing.
//!
//! The score card and the figures show the same comparison; the table here has its numbers.

use yew::Html;

use super::answers::disclosure;
use super::tables::comparison as table;
use crate::model::Assessment;
use crate::state::{Action, Comparison, PairId, Part, suggested_pairs};
use crate::text::{Lang, messages as say, reason};
use crate::ui::figures::zone_shape;
use crate::ui::markup::{Button, Parts, bare, button, element, group, heading, joined, section, text};
use crate::ui::view::View;

/// Id of the heading.
pub const HEADING: &str = "compare";

/// The panel: how to begin, or what is different.
pub fn compare(view: View<'_>) -> Html {
    let lang = view.lang();
    let held = view.derived.comparison.as_ref();
    let (words, action) = hold(view);
    let hold = press(view, words, action);
    let (class, lead, swap, rest) = match held {
        None => ("panel compare", bare(say::compare_lead(lang)), Html::default(), pairs(view)),
        Some(comparison) => (
            "panel compare compare--held",
            bare(reason::comparison(lang, &comparison.change, comparison.answers.len())),
            press(view, say::compare_swap(lang), Action::Swap),
            // Points are reasons; where those are hidden, the sentence says what differs.
            if view.hides(Part::Reasons) { Html::default() } else { differences(lang, comparison) },
        ),
    };
    let inner = [
        heading("h2", "panel__title", HEADING, say::compare_heading(lang)),
        element("p", "panel__note", lead),
        // The first button stays in its place whatever it does, and so keeps focus.
        group("div", "panel__buttons", [hold, swap]),
        rest,
    ];
    section(class, "", HEADING, joined(inner))
}

/// What holding fast or letting go is called, and does.
pub fn hold(view: View<'_>) -> (&'static str, Action) {
    match view.derived.comparison {
        None => (say::compare_freeze(view.lang()), Action::Freeze),
        Some(_) => (say::compare_release(view.lang()), Action::Release),
    }
}

fn press(view: View<'_>, words: &'static str, action: Action) -> Html {
    let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
    button(look, view.sending(action), bare(words))
}

fn pairs(view: View<'_>) -> Html {
    let lang = view.lang();
    let name = |id| match id {
        PairId::LoneAndBirgit => say::pair_lone_and_birgit(lang),
        PairId::NukaLater => say::pair_nuka_later(lang),
        PairId::MettesBirthday => say::pair_mettes_birthday(lang),
    };
    let pairs = suggested_pairs(view.catalogue()).enumerate();
    let buttons = pairs.map(|(position, pair)| press(view, name(pair.id), Action::Compare(position)));
    let buttons = group("div", "panel__buttons", buttons.parts());
    group("div", "", [text("p", "panel__note", say::pairs_lead(lang)), buttons])
}

/// The answers that differ, and all of them on request.
fn differences(lang: Lang, comparison: &Comparison) -> Html {
    let table = |caption, answers| table(lang, caption, comparison, answers);
    let differing = &comparison.change.answers;
    let all = say::compare_all(lang, comparison.answers.len() as i64);
    joined([
        if differing.is_empty() { Html::default() } else { table(say::compare_differences(lang), differing) },
        disclosure(all, table(say::compare_all_caption(lang), &comparison.answers)),
    ])
}

/// What the empty bars in the waterfall are; nothing while there are none.
pub fn empty_bars(view: View<'_>) -> &'static str {
    if view.derived.comparison.is_some() { say::compare_bars(view.lang()) } else { "" }
}

/// A and B at the top of the score card, with the difference between them; nothing while nobody is held fast.
pub fn sides(view: View<'_>) -> Html {
    let Some(Comparison { preset, ages: [age_a, age_b], change, .. }) = &view.derived.comparison else {
        return Html::default();
    };
    let lang = view.lang();
    let side = |class, side: &'static str, name: &str, age: u8, found: &Assessment| {
        let words = say::compare_side(lang, side, name, age.into(), found.percent);
        let zone = text("span", "visually-hidden", reason::zone_name(lang, found.zone.colour));
        group("p", class, [zone_shape(found.zone.colour), text("span", "", words), zone])
    };
    let parts = [
        side("sides__side", say::compare_column_a(lang), &preset.name, *age_a, &change.before),
        text("p", "sides__difference", say::compare_difference(lang, change.percentage_points())),
        side(
            "sides__side sides__side--b",
            say::compare_column_b(lang),
            &view.derived.preset.name,
            *age_b,
            &change.after,
        ),
    ];
    group("div", "sides", parts)
}
