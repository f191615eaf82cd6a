//! Less used commands behind one button.
//!
//! The browser's own disclosure, not an ARIA menu: its commands are ordinary buttons, one Tab apart. Esc or a command
//! closes it and gives focus back; when focus goes on to another control, it closes and covers none of them.

use yew::{Callback, FocusEvent, Html, KeyboardEvent, html};

use crate::browser::disclosure;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{Button, Parts, bare, button, element, group};

const ID: &str = "menu";

/// Draws the button with its list of commands: words, and what they do.
pub fn menu(label: &'static str, commands: Vec<(&'static str, Callback<()>)>, ready: bool) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Escape" {
            disclosure::close(ID);
        }
    });
    let onfocusout = Callback::from(|event: FocusEvent| {
        if let Some(focused) = event.related_target() {
            disclosure::close_behind(ID, &focused);
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
        <details class="menu" id={ID} {onkeydown} {onfocusout}>
            <summary class="button button--icon menu__summary" aria-label={label}>{ icon(Icon::More) }</summary>
            { group("ul", "menu__list", commands.into_iter().map(command).parts()) }
        </details>
    }
}
