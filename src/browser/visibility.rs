//! Showing one part of the page while another is off the screen.

use web_sys::wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{IntersectionObserver, IntersectionObserverEntry, js_sys::Array};

use super::by_id;

/// Watches one element until dropped.
pub struct Watch {
    observer: IntersectionObserver,
    // The browser calls into it for as long as it observes.
    _callback: Closure<dyn Fn(Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Shows the element `shown` whenever `watched` leaves the screen and hides it when that comes back. `None` where there
/// is no such element or the browser cannot watch; then `shown` stays hidden.
pub fn show_while_away(shown: &'static str, watched: &str) -> Option<Watch> {
    let watched = by_id(watched)?;
    let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        let last = entries.at(-1).dyn_into::<IntersectionObserverEntry>();
        if let (Ok(entry), Some(shown)) = (last, by_id(shown)) {
            drop(shown.toggle_attribute_with_force("hidden", entry.is_intersecting()));
        }
    });
    let observer = IntersectionObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    observer.observe(&watched);
    Some(Watch { observer, _callback: callback })
}
