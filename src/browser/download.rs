//! Files made in the page, given to the visitor as downloads. The work is done by `files.mjs`.
//!
//! Invariant: nothing is requested. The face for the pictures is what the page was loaded with.

use web_sys::wasm_bindgen::{self, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen(js_namespace = files)]
extern "C" {
    #[wasm_bindgen(catch)]
    fn face() -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = save)]
    fn save_text(name: &str, kind: &str, content: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = savePicture)]
    fn draw_and_save(name: &str, svg: &str) -> Result<(), JsValue>;
}

/// Saves a text; `kind` is its MIME type.
pub fn save(name: &str, kind: &'static str, content: &str) {
    drop(save_text(name, kind, content));
}

/// Saves the picture that an SVG file shows, as PNG in the size that the file names.
pub fn save_picture(name: &str, svg: &str) {
    drop(draw_and_save(name, svg));
}

/// The face of the page as a `data:` address; empty when it did not arrive.
pub fn embedded_face() -> String {
    face().unwrap_or_default()
}
