//! Chapter 1: change an answer, watch the number, read why.
//!
//! Order of the parts everywhere: person, number, answers, reasons. On wide screens the answers stand to the left by
//! grid areas; the number holds nothing to focus, so the order of focus stays that of the eye.

use yew::Html;

use crate::ui::markup::{element, group, joined};
use crate::ui::parts::print_sheet::print_sheet;
use crate::ui::parts::{answers, minibar, reasons, score, toolbar};
use crate::ui::view::View;

/// The explorer.
pub fn explore(view: View<'_>) -> Html {
    let parts = [toolbar::toolbar(view), score::score(view), answers::answers(view), reasons::reasons(view)];
    let grid = group("div", "explorer__grid", parts);
    let sheet = print_sheet(view, Vec::new(), Vec::new(), None);
    let main = group("main", "", [element("div", "explorer", grid), sheet]);
    joined([main, minibar::mini_bar(view)])
}
