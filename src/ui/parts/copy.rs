//! A button that copies words, and says beside itself whether it could.
//!
//! Not the share dialog: that has a live region of its own.

use yew::{Callback, Html};

use crate::browser::{clipboard, field, live};
use crate::text::messages as say;
use crate::ui::markup::{Attr, Button, bare, button, joined, tag};
use crate::ui::view::View;

/// Draws the button. `source` is the id of the element that holds the words: where copying is refused, a field is
/// selected, and of other words the visitor is told to do it.
pub fn copying(view: View<'_>, source: &'static str, label: &'static str, words: String) -> Html {
    let lang = view.lang();
    let status = [source, "-status"].concat();
    let hush = view.hush.clone();
    let id = status.clone();
    let copy = Callback::from(move |_| {
        let id = id.clone();
        hush.emit(());
        live::clear();
        clipboard::copy(&words, move |done| {
            if !done {
                field::select(source);
            }
            let told = if done { say::copied(lang) } else { say::copy_refused(lang) };
            live::tell(&id, told);
            live::tell(live::REGION, told);
        });
    });
    let look = Button { class: "button", off: !view.ready, ..Button::default() };
    let values = ["copy__status".into(), status.into()];
    joined([button(look, copy, bare(label)), tag("p", &[Attr::Class, Attr::Id], values, Html::default())])
}
