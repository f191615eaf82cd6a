//! The words of a paper as markup, with links that lead on from the folder of the kit.

use yew::Html;

use super::link;
use crate::text::Lang;
use crate::text::prose::{Span, spans};
use crate::ui::markup::{Attr, Parts, bare, tag, text};

/// The words of a block or a fact.
pub fn line(lang: Lang, words: &'static str) -> Html {
    spans(words).map(|found| span(lang, found)).joined()
}

fn span(lang: Lang, span: Span) -> Html {
    match span {
        Span::Text(words) => bare(words),
        Span::Strong(words) => text("strong", "", words),
        Span::Danish(words) => tag("span", &[Attr::Lang], ["da".into()], bare(words)),
        Span::Link { text: words, href } => match link::target(lang, href) {
            Some(target) => tag("a", &[Attr::Href], [target.into()], bare(words)),
            None => text("span", "lost", words),
        },
    }
}
