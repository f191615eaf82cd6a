//! What only a browser knows: that the app follows the address and real input events.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::text::{Lang, pack};
use er_du_groen::ui::{App, AppProps};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn find(selector: &str) -> Element {
    document().query_selector(selector).unwrap().unwrap_or_else(|| panic!("nothing is {selector}"))
}

fn text(selector: &str) -> String {
    find(selector).text_content().unwrap()
}

/// A fresh element in place of the last one. The rest of the body belongs to the test runner.
fn host(id: &str) -> Element {
    if let Some(last) = document().get_element_by_id("host") {
        last.remove();
    }
    let host = document().create_element("div").unwrap();
    host.set_id("host");
    let inner = document().create_element("div").unwrap();
    inner.set_id(id);
    host.append_child(&inner).unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    inner
}

/// The app in a fresh host, at an address, with the words of both languages.
async fn mount(hash: &str) {
    let packs = [
        (Lang::Da, include_str!(concat!(env!("OUT_DIR"), "/da.pack"))),
        (Lang::En, include_str!(concat!(env!("OUT_DIR"), "/en.pack"))),
    ];
    for (lang, words) in packs {
        pack::load(lang, words.to_owned()).unwrap();
    }
    let host = host("app");
    let catalogue = &CATALOGUE;
    let props = AppProps {
        catalogue,
        hash: hash.to_owned().into(),
        address: "".into(),
        embedded: false,
        ready: true,
        on_drawn: yew::Callback::noop(),
    };
    yew::Renderer::<App>::with_root_and_props(host, props).render();
    yew::scheduler::flush().await;
}

/// Sets a slider as a hand does.
async fn slide(id: &str, value: &str) {
    let slider: HtmlInputElement = find(&format!("#{id}")).unchecked_into();
    slider.set_value(value);
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    slider.dispatch_event(&Event::new_with_event_init_dict("input", &bubbling).unwrap()).unwrap();
    yew::scheduler::flush().await;
}

#[wasm_bindgen_test]
async fn an_input_event_moves_the_number_and_undo_brings_it_back() {
    mount("").await;
    assert_eq!(text(".score__number"), "31\u{a0}%");
    slide("a-age", "52").await;
    assert_eq!(text(".score__number"), "43\u{a0}%");
    find("button[aria-label='Fortryd']").unchecked_into::<HtmlElement>().click();
    yew::scheduler::flush().await;
    assert_eq!(text(".score__number"), "31\u{a0}%");
}

#[wasm_bindgen_test]
async fn a_radio_button_is_an_answer() {
    mount("#/en/explore").await;
    find("input[name='health'][value='2']").unchecked_into::<HtmlElement>().click();
    yew::scheduler::flush().await;
    assert_eq!(text(".score__number"), "43%");
}

#[wasm_bindgen_test]
async fn the_address_decides_language_page_and_title() {
    mount("#/en/about").await;
    assert_eq!(text("h1"), "About");
    assert_eq!(document().title(), "About – Er du grøn?");
    assert_eq!(document().document_element().unwrap().get_attribute("lang").as_deref(), Some("en"));
}
