//! The browser's own disclosures (`<details>`).

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{EventTarget, HtmlElement, Node};

use super::by_id;

/// Closes the `<details>` with this id, if it is open, and gives focus back to its summary.
pub fn close(id: &str) {
    let Some(details) = by_id(id).filter(|details| details.has_attribute("open")) else { return };
    drop(details.remove_attribute("open"));
    let summary = details.first_element_child().and_then(|first| first.dyn_into::<HtmlElement>().ok());
    if let Some(summary) = summary {
        drop(summary.focus());
    }
}

/// Closes the `<details>` with this id when focus has gone to an element outside it.
pub fn close_behind(id: &str, focused: &EventTarget) {
    if let Some(details) = by_id(id).filter(|details| !details.contains(focused.dyn_ref::<Node>())) {
        drop(details.remove_attribute("open"));
    }
}
