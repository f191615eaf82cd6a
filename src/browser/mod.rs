//! Floor 3, the effects: address, focus, dialogs, live region, files, the words of the other language, and keeping the
//! page for use without a network.
//!
//! Each function does one thing to the browser and decides nothing. What the browser refuses is passed over: the
//! page then lacks that one comfort and goes on.
//!
//! Invariant: the only module that uses `web_sys` for more than the target of an event; it requests nothing
//! but [`words`], and writes storage only in [`offline`], when the visitor presses the button for it.

pub mod clipboard;
pub mod dialog;
pub mod disclosure;
pub mod download;
pub mod events;
pub mod field;
pub mod focus;
pub mod keyboard;
pub mod live;
pub mod location;
pub mod offline;
pub mod print;
pub mod visibility;
pub mod words;

use gloo::utils::document;
use web_sys::Element;

/// Listens until it is dropped.
pub type Listener = gloo::events::EventListener;

/// The element with this id.
fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}
