//! Moving focus and view to a part of the page.

use gloo::utils::window;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast as _;

use super::by_id;

/// Moves focus to an element and shows it.
pub fn focus(id: &str) {
    let Some(element) = by_id(id) else { return };
    element.scroll_into_view();
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        drop(element.focus());
    }
}

/// Shows the top of the page and moves focus to an element there.
pub fn focus_at_top(id: &str) {
    focus(id);
    window().scroll_to_with_x_and_y(0.0, 0.0);
}
