//! Keys that work anywhere on the page, except behind an open dialog.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use web_sys::{KeyboardEvent, wasm_bindgen::JsCast as _};

/// What keys ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Ctrl/⌘+Z.
    Undo,
    /// Ctrl/⌘+Shift+Z.
    Redo,
    /// Arrow right or page down, which is what a clicker sends.
    On,
    /// Arrow left or page up.
    Back,
}

/// Calls back for each shortcut, until the listener is dropped.
pub fn on_shortcut(callback: impl Fn(Shortcut) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let bare = !(event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key());
        let commanded = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let behind_dialog = document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
        let shortcut = match event.key().as_str() {
            _ if behind_dialog => return,
            "z" | "Z" if commanded => {
                event.prevent_default();
                if event.shift_key() { Shortcut::Redo } else { Shortcut::Undo }
            }
            "ArrowRight" | "PageDown" if bare => Shortcut::On,
            "ArrowLeft" | "PageUp" if bare => Shortcut::Back,
            _ => return,
        };
        callback(shortcut);
    })
}
