//! Longer texts as markup. Places for what the page makes itself are filled by the caller.

use yew::Html;

use super::words::link;
use crate::state::Address;
use crate::text::prose::{Block, Span, blocks, items, spans};
use crate::ui::markup::{Attr, Parts, anchored, bare, element, group, tag, text};

/// The blocks of a text; `slot` draws what a named place holds.
pub fn prose(text: &'static str, slot: impl Fn(&str) -> Html) -> Html {
    blocks(text).map(|block| draw(block, &slot)).joined()
}

/// The headings of the second level, with their anchors: a table of contents.
pub fn contents(text: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    blocks(text).filter_map(|block| match block {
        Block::Heading { level: 2, id, words } => Some((id, spans(words).map(plain).collect())),
        _ => None,
    })
}

fn plain(span: Span) -> &'static str {
    match span {
        Span::Text(text) | Span::Strong(text) | Span::Danish(text) | Span::Link { text, .. } => text,
    }
}

fn draw(block: Block, slot: &impl Fn(&str) -> Html) -> Html {
    match block {
        Block::Heading { level: 2, id, words } => anchored("h2", "", id, line(words)),
        Block::Heading { id, words, .. } => anchored("h3", "", id, line(words)),
        Block::Paragraph(words) => element("p", "", line(words)),
        Block::List { ordered, items: list } => {
            let items: Vec<Html> = items(list).map(|words| element("li", "", line(words))).collect();
            group(if ordered { "ol" } else { "ul" }, "", items)
        }
        Block::Slot(name) => slot(name),
    }
}

#[inline(never)]
fn line(words: &'static str) -> Html {
    spans(words).map(span).joined()
}

fn span(span: Span) -> Html {
    match span {
        Span::Text(words) => bare(words),
        Span::Strong(words) => text("strong", "", words),
        Span::Danish(text) => tag("span", &[Attr::Lang], ["da".into()], bare(text)),
        Span::Link { text, href } if href.starts_with('#') => {
            link(&Address::parse(href).route, "", bare(text))
        }
        Span::Link { text, href } => {
            tag("a", &[Attr::Href, Attr::Rel], [href.into(), "noreferrer".into()], bare(text))
        }
    }
}
