//! Longer texts as markup. Places for what the page makes itself are filled by the caller.

use yew::Html;

use super::words::link;
use crate::state::{Page, Route};
use crate::text::Lang;
use crate::text::prose::{Block, Span, blocks, items, spans};
use crate::ui::markup::{Attr, Parts, anchored, bare, element, group, tag, text};

/// The blocks of a text; `slot` draws what a named place holds.
pub fn prose(lang: Lang, text: &'static str, slot: &dyn Fn(&str) -> Html) -> Html {
    blocks(text).map(|found| block(lang, found, slot)).joined()
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

/// One block.
pub fn block(lang: Lang, block: Block, slot: &dyn Fn(&str) -> Html) -> Html {
    match block {
        Block::Heading { level: 2, id, words } => anchored("h2", "", id, line(lang, words)),
        Block::Heading { id, words, .. } => anchored("h3", "", id, line(lang, words)),
        Block::Paragraph(words) => element("p", "", line(lang, words)),
        Block::List { ordered, items: list } => {
            let items: Vec<Html> = items(list).map(|words| element("li", "", line(lang, words))).collect();
            group(if ordered { "ol" } else { "ul" }, "", items)
        }
        Block::Slot(name) => slot(name),
    }
}

/// The words of a block, a fact or the like.
#[inline(never)]
pub fn line(lang: Lang, words: &'static str) -> Html {
    spans(words).map(|found| span(lang, found)).joined()
}

fn span(lang: Lang, span: Span) -> Html {
    match span {
        Span::Text(words) => bare(words),
        Span::Strong(words) => text("strong", "", words),
        Span::Danish(text) => tag("span", &[Attr::Lang], ["da".into()], bare(text)),
        Span::Link { text, href } => match href.strip_prefix('#') {
            Some(anchor) => link(&Route::to_anchor(lang, Page::About, anchor), "", bare(text)),
            None => tag("a", &[Attr::Href, Attr::Rel], [href.into(), "noreferrer".into()], bare(text)),
        },
    }
}
