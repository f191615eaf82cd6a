//! Chapter 1: change an answer, watch the number, read why.
//!
//! Order of the parts everywhere: person, number, answers, reasons. On wide screens the answers stand to the left by
//! grid areas; the number holds nothing to focus, so the order of focus stays that of the eye.

use yew::Html;

use crate::ui::markup::{element, group, joined};
use crate::ui::parts::{answers, compare, minibar, reasons, score, toolbar};
use crate::ui::view::View;

/// The explorer.
pub fn explore(view: View<'_>) -> Html {
    let parts = [
        toolbar::toolbar(view),
        score::score(view),
        answers::answers(view),
        reasons::reasons(view),
        compare::compare(view),
    ];
    let grid = group("div", "explorer__grid", parts);
    let main = element("main", "", element("div", "explorer", grid));
    joined([main, minibar::mini_bar(view)])
}
