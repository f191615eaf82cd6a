//! The browser's own printing.

use gloo::utils::window;

/// Asks the browser to print the page; it shows its own dialog.
pub fn print() {
    drop(window().print());
}
