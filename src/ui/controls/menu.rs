//! Less used commands behind one button.
//!
//! The browser's own disclosure, not an ARIA menu: its commands are ordinary buttons, one Tab apart. Esc or a command
//! closes it and gives focus back; when focus goes on to another control, it closes and covers none of them.

use wasm_bindgen::JsCast as _;
use yew::{Callback, Event, FocusEvent, Html, KeyboardEvent};

use crate::browser::disclosure;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{
    Attr, Button, Heard, Parts, Told, bare, button, element, group, joined, named, telling,
};

const ID: &str = "menu";

/// Draws the button with its list of commands: words, and what they do.
pub fn menu(label: &'static str, commands: Vec<(&'static str, Heard)>, ready: bool) -> Html {
    let onkeydown = Callback::from(|event: Event| {
        if event.unchecked_into::<KeyboardEvent>().key() == "Escape" {
            disclosure::close(ID);
        }
    });
    let onfocusout = Callback::from(|event: Event| {
        if let Some(focused) = event.unchecked_into::<FocusEvent>().related_target() {
            disclosure::close_behind(ID, &focused);
        }
    });
    let command = |(words, callback): (&'static str, Heard)| {
        let onclick = Callback::from(move |event| {
            callback.emit(event);
            disclosure::close(ID);
        });
        let look = Button { class: "menu__button", off: !ready, ..Button::default() };
        element("li", "menu__item", button(look, onclick, bare(words)))
    };
    let content = [
        named("summary", "button button--icon menu__summary", label, icon(Icon::More)),
        group("ul", "menu__list", commands.into_iter().map(command).parts()),
    ];
    let heard = [(Told::Keydown, onkeydown), (Told::Focusout, onfocusout)];
    telling("details", &[Attr::Class, Attr::Id], ["menu".into(), ID.into()], heard, joined(content))
}
