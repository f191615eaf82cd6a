//! Less used commands behind one button.
//!
//! The browser's own disclosure, not an ARIA menu: its commands are ordinary buttons, one Tab apart. Esc or a command
//! closes it and gives focus back.

use yew::{Callback, Html, KeyboardEvent, html};

use crate::browser::disclosure;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{Button, bare, button, element, group};

const ID: &str = "menu";

/// Draws the button with its list of commands: words, and what they do.
pub fn menu(label: &'static str, commands: Vec<(&'static str, Callback<()>)>, ready: bool) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Escape" {
            disclosure::close(ID);
        }
    });
    let command = |(words, callback): (&'static str, Callback<()>)| {
        let onclick = Callback::from(move |_| {
            callback.emit(());
            disclosure::close(ID);
        });
        let look = Button { class: "menu__button", off: !ready, ..Button::default() };
        element("li", "menu__item", button(look, onclick, bare(words)))
    };
    html! {
        <details class="menu" id={ID} {onkeydown}>
            <summary class="button button--icon menu__summary" aria-label={label}>{ icon(Icon::More) }</summary>
            { group("ul", "menu__list", commands.into_iter().map(command).collect::<Vec<_>>()) }
        </details>
    }
}
