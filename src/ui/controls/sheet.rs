//! The frame of a dialog: a sheet drawn in from the right edge, with heading and close button.

use yew::{Callback, Event, Html, MouseEvent, html};

use crate::browser::dialog;
use crate::text::messages as say;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{Button, bare, button, joined};
use crate::ui::view::View;

/// Draws a closed `<dialog>` around its content; `id` names it, and with `-heading` its heading; `onclose` hears however
/// it is closed. The prerendered page has none: nothing can open it there, and its words would be sent twice.
pub fn sheet(
    id: &'static str,
    view: View<'_>,
    heading: &'static str,
    content: Html,
    onclose: Option<Callback<Event>>,
) -> Html {
    if !view.ready {
        return Html::default();
    }
    let lang = view.lang();
    let look = Button { class: "dialog__close", ..Button::default() };
    let close = button(look, closing(id), joined([bare(say::close(lang)), icon(Icon::Close)]));
    let heading_id = format!("{id}-heading");
    html! {
        <dialog class="dialog" {id} aria-labelledby={heading_id.clone()} {onclose}>
            <div class="dialog__head">
                <h2 class="dialog__title" id={heading_id}>{ heading }</h2>
                { close }
            </div>
            { content }
        </dialog>
    }
}

/// Opens the dialog; `first` runs before.
pub fn opening(id: &'static str, first: impl Fn() + 'static) -> Callback<MouseEvent> {
    Callback::from(move |_| {
        first();
        dialog::open(id);
    })
}

/// Closes the dialog; focus goes back to whatever opened it.
pub fn closing(id: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |_| dialog::close(id))
}
