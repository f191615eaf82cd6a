//! Getting the words of a language that is not loaded yet. The work is done by `words.mjs`.

use web_sys::wasm_bindgen::{self, JsValue, closure::Closure, prelude::wasm_bindgen};

use crate::text::{Lang, pack};

#[wasm_bindgen(js_namespace = words)]
extern "C" {
    #[wasm_bindgen(catch)]
    fn load(lang: &str, done: JsValue) -> Result<(), JsValue>;
}

/// Calls back once the words of a language can be read: at once, where they are loaded already. When they cannot be had,
/// the visitor is told, and nothing is called.
pub fn when_loaded(lang: Lang, callback: impl FnOnce() + 'static) {
    if pack::is_loaded(lang) {
        callback();
    } else {
        drop(load(lang.code(), Closure::once_into_js(callback)));
    }
}
