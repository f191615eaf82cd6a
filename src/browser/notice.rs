//! The static notice of `index.html`, for a page that cannot go on.

use gloo::utils::document_element;
use web_sys::console;

use super::{by_id, focus};

/// Shows the notice from the next panic on, and says in the console what happened.
pub fn on_panic() {
    yew::set_custom_panic_hook(Box::new(|info| show(&info.to_string())));
}

/// Shows the notice; `reason` is for developers and goes to the console.
pub fn show(reason: &str) {
    console::error_1(&reason.into());
    drop(document_element().set_attribute("data-ready", "crashed"));
    if let Some(notice) = by_id("notice") {
        drop(notice.remove_attribute("hidden"));
    }
    focus::focus("notice");
}
