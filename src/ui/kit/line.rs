//! The words of a paper as markup, with links that lead on from the folder of the kit.

use yew::Html;

use super::link;
use crate::text::Lang;
use crate::ui::markup::{Attr, element, tag};
use crate::ui::parts::prose::line_with;

/// The words of a block or a fact.
pub fn line(lang: Lang, words: &'static str) -> Html {
    line_with(words, &|words, href| match link::target(lang, href) {
        Some(target) => tag("a", &[Attr::Href], [target.into()], words),
        None => element("span", "lost", words),
    })
}
