//! Texts with bold stretches, and links inside the site, as markup.

use yew::{AttrValue, Callback, Html, html};

use crate::browser::focus;
use crate::state::Route;
use crate::text::prose;
use crate::ui::markup::{Parts, bare, text};

/// A message with its `**bold**` stretches.
#[inline(never)]
pub fn rich(message: &str) -> Html {
    let stretch = |(bold, words): (bool, &str)| {
        let words = words.to_owned();
        if bold { text("strong", "", words) } else { bare(words) }
    };
    prose::stretches(message).map(stretch).joined()
}

/// A link to a place of the site. Followed a second time, when the address stays the same, it still goes there.
#[inline(never)]
pub fn link(route: &Route, class: &'static str, content: Html) -> Html {
    let class = (!class.is_empty()).then_some(AttrValue::Static(class));
    html! { <a class={class} href={route.hash()} onclick={go_again(route)}>{ content }</a> }
}

/// Moves focus to the anchor of a route, which the browser does not do when the address stays the same.
pub fn go_again<E>(route: &Route) -> Option<Callback<E>> {
    let anchor = AttrValue::from(route.anchor.clone()?);
    Some(Callback::from(move |_| focus::focus(&anchor)))
}
