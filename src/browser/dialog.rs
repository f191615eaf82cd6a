//! The browser's own modal dialogs. They trap focus, close on Esc and give focus back to their opener.

use web_sys::HtmlDialogElement;
use web_sys::wasm_bindgen::JsCast as _;

use super::by_id;

/// Opens the `<dialog>` with this id as a modal; an open one stays open.
pub fn open(id: &str) {
    if let Some(dialog) = find(id).filter(|dialog| !dialog.open()) {
        drop(dialog.show_modal());
    }
}

/// Closes the `<dialog>` with this id.
pub fn close(id: &str) {
    if let Some(dialog) = find(id) {
        dialog.close();
    }
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    by_id(id)?.dyn_into().ok()
}
