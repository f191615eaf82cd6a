//! The clipboard, for writing only. The work is done by `files.mjs`.

use web_sys::wasm_bindgen::{self, JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen(js_namespace = files)]
extern "C" {
    #[wasm_bindgen(catch, js_name = copy)]
    fn copy_text(text: &str, done: JsValue) -> Result<(), JsValue>;
}

/// Copies a text, and calls back whether it was done: a page in a frame, or without encryption, may be refused.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    drop(copy_text(text, Closure::once_into_js(done)));
}
