//! Fields of text.

use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast as _;

use super::by_id;

/// Selects the text of a field and gives it focus, so that it can be copied by hand.
pub fn select(id: &str) {
    if let Some(field) = by_id(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        drop(field.focus());
        field.select();
    }
}
