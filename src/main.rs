//! Mounts the app in `#app`. What starts it, and tells when it stops, is `boot.mjs`.
use er_du_groen::browser::location;
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::ui::{App, AppProps};
use gloo::utils::document;

/// A visitor would fetch 2 KB more with the standard library's allocator, which is not faster either.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    let Some(host) = document().get_element_by_id("app") else {
        wasm_bindgen::throw_str("the page has no element with the id `app`");
    };
    let (hash, address) = (location::hash().into(), location::address().into());
    let props =
        AppProps { catalogue: &CATALOGUE, hash, address, embedded: location::is_embedded(), ready: true };
    yew::Renderer::<App>::with_root_and_props(host, props).render();
}
