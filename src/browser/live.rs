//! The one live region, in the body beside the app (`docs/design.md`, "Live region").

use gloo::timers::callback::Timeout;

use super::by_id;

/// Id of the live region in `index.html`.
pub const REGION: &str = "live";
/// Quiet time after the last change before something is said.
const QUIET_MS: u32 = 700;
/// A text about to be said. Dropping it takes it back.
pub type Pending = Timeout;

/// Says a text after a quiet while. The region is emptied at once, so that the same words can be said again.
pub fn say(text: String) -> Pending {
    clear();
    Timeout::new(QUIET_MS, move || tell(REGION, &text))
}

/// Empties the live region of the page.
pub fn clear() {
    tell(REGION, "");
}

/// Says a text in a live region at once: that of an open dialog has its own id.
pub fn tell(region: &str, text: &str) {
    if let Some(region) = by_id(region) {
        region.set_text_content(Some(text));
    }
}
