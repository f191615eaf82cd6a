//! Keys that work anywhere on the page, except behind an open dialog.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use web_sys::{KeyboardEvent, wasm_bindgen::JsCast as _};

/// Undo or redo, as asked for by Ctrl/⌘+Z and Ctrl/⌘+Shift+Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Ctrl/⌘+Z.
    Undo,
    /// Ctrl/⌘+Shift+Z.
    Redo,
}

/// Calls back for each shortcut, until the listener is dropped.
pub fn on_shortcut(callback: impl Fn(Shortcut) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let pressed = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let behind_dialog = document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
        if pressed && !behind_dialog && event.key().eq_ignore_ascii_case("z") {
            event.prevent_default();
            callback(if event.shift_key() { Shortcut::Redo } else { Shortcut::Undo });
        }
    })
}
