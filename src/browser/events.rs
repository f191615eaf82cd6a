//! Events of every element of the page.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::utils::document;
use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Event, Node};

/// Calls back for each event of a kind, until the listener is dropped: before the element itself hears of it, since not
/// every kind comes back up from there.
pub fn on(kind: &'static str, callback: impl Fn(&Event) + 'static) -> EventListener {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(&document(), kind, options, callback)
}

/// Whether an event happens to an element, or to something inside it.
pub fn is_within(event: &Event, element: &Node) -> bool {
    let target = event.target();
    element.contains(target.as_ref().and_then(|target| target.dyn_ref::<Node>()))
}
