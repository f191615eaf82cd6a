//! Texts with bold stretches, and links inside the site, as markup.

use yew::{Callback, Html};

use crate::browser::focus;
use crate::state::Route;
use crate::text::prose;
use crate::ui::markup::{Attr, Heard, Parts, Told, bare, telling, text};

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
    let heard = go_again(route).map(|heard| (Told::Click, heard));
    telling(
        "a",
        &[Attr::Class, Attr::Href],
        [class.into(), route.hash().into()],
        Vec::from_iter(heard),
        content,
    )
}

/// Moves focus to the anchor of a route, which the browser does not do when the address stays the same.
fn go_again(route: &Route) -> Option<Heard> {
    let anchor = route.anchor.clone()?;
    Some(Callback::from(move |_| focus::focus(&anchor)))
}
