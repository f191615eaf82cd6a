//! Moving focus and view to a part of the page.

use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
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

/// Moves focus to an element once the first drawing can be seen: until the start script has let go of the page, nothing
/// on it takes focus.
pub fn focus_when_shown(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || focus(&id)).forget();
}

/// Shows the top of the page and moves focus to an element there.
pub fn focus_at_top(id: &str) {
    focus(id);
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Moves focus to an element when what had it is gone from the page.
pub fn keep(id: &str) {
    if document().active_element().is_some_and(|active| active.tag_name() != "BODY") {
        return;
    }
    if let Some(element) = by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        drop(element.focus());
    }
}
