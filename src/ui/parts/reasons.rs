//! Why the number is what it is: heading, takeaway, waterfall, and the same as table and as a sum.
use yew::Html;

use super::answers::disclosure;
use super::compare::empty_bars;
use super::rulers::rulers;
use super::tables::{answer_words, lookup, points, points_of_answers, reasons as reasons_table};
use super::words::link;
use crate::model::Points;
use crate::state::{Action, Part};
use crate::text::{messages as say, numbers, reason};
use crate::ui::figures::waterfall;
use crate::ui::markup::{Button, bare, button, element, group, heading, joined, section, text};
use crate::ui::view::View;

/// Id of the heading.
pub const HEADING: &str = "reasons";

/// The reasons; empty when they are hidden.
pub fn reasons(view: View<'_>) -> Html {
    let content = match (view.hides(Part::Reasons), view.hides(Part::Number)) {
        (true, _) => return Html::default(),
        (false, true) => points_alone(view),
        (false, false) => waterfall_and_more(view),
    };
    section("explorer__reasons reasons", "", HEADING, group("div", "reasons__inner", content))
}

/// What each answer gives, without the sum: where the number is hidden, it can still be worked out.
fn points_alone(view: View<'_>) -> Vec<Html> {
    let lang = view.lang();
    vec![
        heading("h2", "reasons__title", HEADING, say::points_alone(lang)),
        text("p", "reasons__note", say::calculation_how(lang)),
        points_of_answers(view),
        lookup(lang, view.catalogue()),
    ]
}

fn waterfall_and_more(view: View<'_>) -> Vec<Html> {
    let lang = view.lang();
    let model = &view.catalogue().model;
    let found = &view.derived.assessment;
    let head = [
        heading("h2", "reasons__title", HEADING, say::reasons_heading(lang, found.percent)),
        text("p", "reasons__takeaway", reason::takeaway(lang, found)),
    ];
    // Before the app runs, the long tables would make the page heavier for nothing.
    let once_ready = |body: fn(View<'_>) -> Html| if view.ready { body(view) } else { Html::default() };
    let more = [
        disclosure(say::table_summary(lang), reasons_table(view)),
        disclosure(say::calculation_summary(lang), once_ready(calculation)),
        disclosure(say::rulers_summary(lang), once_ready(rulers)),
    ];
    let aloud =
        Button { class: "button button--quiet reasons__aloud", off: !view.ready, ..Button::default() };
    vec![
        group("div", "reasons__head", head),
        waterfall(lang, model, view.derived, |attribute| answer_words(view, attribute)),
        group("p", "reasons__note", [bare(say::same_points(lang)), bare(" "), bare(empty_bars(view))]),
        group("div", "disclosures", more),
        button(aloud, view.sending(Action::ReadReason), bare(say::read_reason(lang))),
    ]
}

/// The sum written out, with everything needed to do it on paper.
fn calculation(view: View<'_>) -> Html {
    let lang = view.lang();
    let found = &view.derived.assessment;
    let catalogue = view.state.catalogue;
    let terms: String = view.derived.steps.iter().map(|step| term(step.contribution.points)).collect();
    let terms = [numbers::number(lang, found.explanation.reference.0.into()), terms].concat();
    let sum = say::calculation(lang, &terms, found.total.0.into(), found.percent.count().into());
    joined([
        text("p", "", sum),
        text("p", "", say::calculation_how(lang)),
        points(lang, catalogue),
        lookup(lang, catalogue),
        element("p", "", link(&view.about("points"), "", bare(say::calculation_link(lang)))),
    ])
}

/// A term of the written sum: " + 6" or " − 3".
fn term(Points(points): Points) -> String {
    let sign = if points < 0 { " \u{2212} " } else { " + " };
    [sign, &points.unsigned_abs().to_string()].concat()
}
