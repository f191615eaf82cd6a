//! The browser's own printing.

use gloo::events::EventListener;
use gloo::utils::window;

/// Asks the browser to print the page; it shows its own dialog.
pub fn print() {
    drop(window().print());
}

/// Calls back with `true` when the browser is about to print and with `false` afterwards, until the listeners are dropped.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(event, printing)| {
        let callback = callback.clone();
        EventListener::new(&window(), event, move |_| callback(printing))
    })
}
