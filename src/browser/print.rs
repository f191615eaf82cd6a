//! The browser's own printing.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use web_sys::Event;

/// Asks the browser to print the page; it shows its own dialog.
///
/// Whoever listens hears of it first: what the page draws in answer would come too late when a script is what prints.
pub fn print() {
    if let Ok(event) = Event::new("beforeprint") {
        drop(window().dispatch_event(&event));
    }
    Timeout::new(0, || drop(window().print())).forget();
}

/// Calls back with `true` when the browser is about to print and with `false` afterwards, until the listeners are dropped.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(event, printing)| {
        let callback = callback.clone();
        EventListener::new(&window(), event, move |_| callback(printing))
    })
}
