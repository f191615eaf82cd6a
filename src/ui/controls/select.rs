//! One out of many: the browser's own list, with its label before it and, where there is one, a note under it.

use yew::{Callback, Event, Html, TargetCast as _};

use crate::ui::markup::{Attr, Parts, Told, Words, bare, flag, group, joined, tag, telling, text};

/// A note that belongs to a list: its id on the page, and its words.
pub type Note = (String, String);

/// Draws the list; the position of what is chosen comes back.
pub fn select(
    label: impl Into<Words>,
    options: Vec<String>,
    chosen: usize,
    ready: bool,
    note: Option<Note>,
    onchoose: Callback<usize>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<web_sys::HtmlSelectElement>();
        if let Some(position) = select.and_then(|select| usize::try_from(select.selected_index()).ok()) {
            onchoose.emit(position);
        }
    });
    let option = |(position, words): (usize, String)| {
        tag("option", &[Attr::Selected], [flag("selected", position == chosen)], bare(words))
    };
    let heard = [(Told::Change, onchange)];
    let (id, words) = note.unwrap_or_default();
    let values = ["select__list".into(), flag("disabled", !ready), id.clone().into()];
    let options = joined(options.into_iter().enumerate().map(option).parts());
    let list =
        telling("select", &[Attr::Class, Attr::Disabled, Attr::AriaDescribedby], values, heard, options);
    let list = group("label", "select", [text("span", "select__label", label), list]);
    if words.is_empty() {
        return list;
    }
    let values = ["select__note".into(), id.into()];
    joined([list, tag("p", &[Attr::Class, Attr::Id], values, bare(words))])
}
