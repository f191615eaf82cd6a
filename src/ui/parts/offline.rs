//! Keeping the page for use without a network: how it stands, and the button to keep it or to let it go again.
//!
//! Whoever shows it says what it is about, in a heading of their own.

use yew::{Callback, Html};

use crate::browser::offline;
use crate::state::{Action, Offline};
use crate::text::messages as say;
use crate::ui::markup::{Button, bare, button, group, joined, text};
use crate::ui::view::View;

/// The button, where the browser can keep the page, and how it stands: below, where a longer sentence moves no button.
pub fn offline(view: View<'_>) -> Html {
    let (lang, offline) = (view.lang(), view.state.offline);
    let button = if offline == Offline::Unavailable { Html::default() } else { pressed(view) };
    joined([button, text("p", "", offline.line(lang))])
}

/// One button for both: who presses it with the keyboard stays on it.
fn pressed(view: View<'_>) -> Html {
    let (lang, offline) = (view.lang(), view.state.offline);
    let words = if offline.is_kept() { say::offline_remove(lang) } else { say::offline_save(lang) };
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |_| match offline {
        Offline::Saving => {}
        kept if kept.is_kept() => offline::release(),
        _ => {
            dispatch.dispatch(Action::Keep(Offline::Saving));
            offline::keep();
        }
    });
    let look =
        Button { class: "button button--quiet", idle: offline == Offline::Saving, ..Button::default() };
    group("div", "panel__buttons", [button(look, onclick, bare(words))])
}
