//! One out of many: the browser's own list, with its label before it.

use yew::{Callback, Event, Html, TargetCast as _};

use crate::ui::markup::{Attr, Parts, Told, Words, bare, flag, group, joined, tag, telling, text};

/// Draws the list; the position of what is chosen comes back.
pub fn select(
    label: impl Into<Words>,
    options: Vec<String>,
    chosen: usize,
    ready: bool,
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
    let values = ["select__list".into(), flag("disabled", !ready)];
    let options = joined(options.into_iter().enumerate().map(option).parts());
    let list = telling("select", &[Attr::Class, Attr::Disabled], values, heard, options);
    group("label", "select", [text("span", "select__label", label), list])
}
