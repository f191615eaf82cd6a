//! The part of the address behind the `#`, and the names of the page that follow it.

use gloo::events::EventListener;
use gloo::utils::{document, document_element, window};

/// The hash of the address, with its `#`; empty when there is none.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// The address under which others reach the page, as a build setting; unset, it is the page's own.
pub const PUBLIC: Option<&str> = option_env!("ER_DU_GROEN_ADDRESS");

/// The address of the page without its hash and what stands before it, for links to share.
pub fn address() -> String {
    if let Some(address) = PUBLIC {
        return address.to_owned();
    }
    let address = window().location().href().unwrap_or_default();
    address.split(['#', '?']).next().unwrap_or_default().to_owned()
}

/// Whether the address asks for the page as it stands in a frame; `route.js` has read it.
pub fn is_embedded() -> bool {
    document_element().get_attribute("data-view").is_some()
}

/// Calls back with the new hash whenever it changes, until the listener is dropped.
pub fn on_hash_change(callback: impl Fn(String) + 'static) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| callback(hash()))
}

/// Sets the title of the page and its language.
pub fn set_title(title: &str, lang: &str) {
    document().set_title(title);
    // A refused attribute leaves the language as it was; nothing else depends on it.
    drop(document_element().set_attribute("lang", lang));
}
