//! The program as the start script (`src/start.mjs`) sees it: it takes in the words of a language, and mounts the app.
use er_du_groen::browser::location;
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::state::Address;
use er_du_groen::text::{Lang, pack};
use er_du_groen::ui::{App, AppProps};
use gloo::utils::document;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::js_sys::Function;
use yew::Callback;

/// Nothing: the start script calls [`mount`] once it has the words.
fn main() {}

/// Takes in the words of a language.
///
/// # Errors
///
/// There is no such language, or the words are not those that this program was built with.
#[wasm_bindgen(js_name = takeWords)]
pub fn take_words(lang: &str, words: String) -> Result<(), JsError> {
    let lang =
        Lang::from_code(lang).ok_or_else(|| JsError::new(&format!("no language is called `{lang}`")))?;
    Ok(pack::load(lang, words)?)
}

/// Mounts the app in `#app`, at the address as it now stands, and calls back when it has drawn itself and answers. Where
/// the words of that address' language have not been taken in, it mounts nothing and returns the language.
#[wasm_bindgen]
pub fn mount(drawn: Function) -> Option<String> {
    let hash = location::hash();
    let lang = Address::language(&hash);
    if !pack::is_loaded(lang) {
        return Some(lang.code().to_owned());
    }
    let Some(host) = document().get_element_by_id("app") else {
        wasm_bindgen::throw_str("the page has no element with the id `app`");
    };
    let props = AppProps {
        catalogue: &CATALOGUE,
        hash: hash.into(),
        address: location::address().into(),
        embedded: location::is_embedded(),
        ready: true,
        on_drawn: Callback::from(move |()| drop(drawn.call0(&JsValue::NULL))),
    };
    yew::Renderer::<App>::with_root_and_props(host, props).render();
    None
}
