//! The frame of a dialog: a sheet drawn in from the right edge, with heading and close button.

use yew::{Callback, Html};

use crate::browser::dialog;
use crate::text::messages as say;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{Attr, Button, Heard, Told, bare, button, group, joined, tag, telling};
use crate::ui::view::View;

/// Draws a closed `<dialog>` around its content; `id` names it, and with `-heading` its heading; `onclose` hears however
/// it is closed. The prerendered page has none: nothing can open it there, and its words would be sent twice.
pub fn sheet(
    id: &'static str,
    view: View<'_>,
    heading: &'static str,
    content: Html,
    onclose: Option<Heard>,
) -> Html {
    if !view.ready {
        return Html::default();
    }
    let lang = view.lang();
    let look = Button { class: "dialog__close", ..Button::default() };
    let close = button(look, closing(id), joined([bare(say::close(lang)), icon(Icon::Close)]));
    let heading_id = [id, "-heading"].concat();
    let title = ["dialog__title".into(), heading_id.clone().into()];
    let title = tag("h2", &[Attr::Class, Attr::Id], title, bare(heading));
    let values = ["dialog".into(), id.into(), heading_id.into()];
    let heard = onclose.map(|onclose| (Told::Close, onclose));
    let content = joined([group("div", "dialog__head", [title, close]), content]);
    telling("dialog", &[Attr::Class, Attr::Id, Attr::AriaLabelledby], values, Vec::from_iter(heard), content)
}

/// Opens the dialog; `first` runs before.
pub fn opening(id: &'static str, first: impl Fn() + 'static) -> Heard {
    Callback::from(move |_| {
        first();
        dialog::open(id);
    })
}

/// Closes the dialog; focus goes back to whatever opened it.
pub fn closing(id: &'static str) -> Heard {
    Callback::from(move |_| dialog::close(id))
}
