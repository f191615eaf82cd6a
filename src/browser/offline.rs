//! Keeping the page in this browser, for use without a network. The work is done by `files.mjs` and by what that fetches.
//!
//! Invariant: nothing is stored and nothing requested before [`keep`] is called, in this visit or an earlier one.

use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::wasm_bindgen::{self, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen(js_namespace = files)]
extern "C" {
    #[wasm_bindgen(catch, js_name = keep)]
    fn wish(wish: u8) -> Result<(), JsValue>;
    fn kept() -> u8;
}

/// Finds out whether the page is kept, or can be.
pub fn look() {
    drop(wish(0));
}

/// Keeps the page.
pub fn keep() {
    drop(wish(1));
}

/// Lets go of the page, and of everything that was stored for it.
pub fn release() {
    drop(wish(2));
}

/// Calls back with how it stands, as a number (`src/files.mjs`), whenever that may have changed, until the listener is
/// dropped.
pub fn on_change(callback: impl Fn(u8) + 'static) -> EventListener {
    EventListener::new(&window(), "kept", move |_| callback(kept()))
}
