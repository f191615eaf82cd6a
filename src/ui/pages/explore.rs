//! Chapter 1: change an answer, watch the number, read why.
//!
//! Order of the parts everywhere: person, number, answers, reasons, then the panels. On wide screens the answers stand
//! to the left by grid areas; unless a guess is asked for, the number holds nothing to focus, so the order of focus stays
//! that of the eye.

use yew::Html;

use crate::state::Part;
use crate::ui::markup::{element, group, joined};
use crate::ui::parts::{
    answers, compare, flips, log, minibar, print_sheet, reasons, score, take, toolbar, unknowns,
};
use crate::ui::view::View;

/// The explorer.
pub fn explore(view: View<'_>) -> Html {
    let first = [toolbar::toolbar(view), score::score(view), answers::answers(view), reasons::reasons(view)];
    // The prerendered page ends with the reasons: nothing below them can be of use before the app runs.
    let rest = if view.ready { panels(view) } else { Html::default() };
    let grid = group("div", "explorer__grid", [joined(first), rest]);
    let sheet = if view.printing { print_sheet::print_sheet(view) } else { Html::default() };
    let main = group("main", "", [element("div", "explorer", grid), sheet]);
    joined([main, minibar::mini_bar(view)])
}

/// What one asks next: under the answers on wide screens, and under the reasons.
fn panels(view: View<'_>) -> Html {
    let unless = |hidden: bool, part: fn(View<'_>) -> Html| if hidden { Html::default() } else { part(view) };
    let silent = !view.derived.hidden.allows_telling();
    let answers = [unless(silent, log::log), unless(view.hides(Part::Counterfactuals), flips::flips)];
    let reasons = [
        unless(view.hides(Part::Unknowns), unknowns::unknowns),
        unless(view.hides(Part::Compare), compare::compare),
        unless(silent, take::take),
    ];
    joined([group("div", "explorer__left panels", answers), group("div", "explorer__right panels", reasons)])
}
