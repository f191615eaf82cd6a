//! Longer texts as markup. Places for what the page makes itself are filled by the caller.

use yew::Html;

use super::words::link;
use crate::state::{Page, Route};
use crate::text::prose::{Block, Span, blocks, items, spans};
use crate::text::{Lang, messages as say};
use crate::ui::effects::TITLE;
use crate::ui::markup::{Attr, Parts, anchored, bare, element, group, heading, joined, tag, text};
use crate::ui::titles::PageWords;
use crate::ui::view::View;

/// Id of the heading of the table of contents.
const CONTENTS: &str = "contents";

/// The blocks of a text; `slot` draws what a named place holds.
pub fn prose(lang: Lang, text: &'static str, slot: &dyn Fn(&str) -> Html) -> Html {
    blocks(text).map(|found| block(lang, found, slot)).joined()
}

/// A page to read: its opening, its table of contents, its text.
pub fn reading(view: View<'_>, lead: &'static str, words: &'static str, slot: &dyn Fn(&str) -> Html) -> Html {
    let Route { lang, page, .. } = view.state.route;
    let opening =
        [heading("h1", "page__title", TITLE, PageWords::of(lang, page).title), text("p", "page__lead", lead)];
    let item = |(id, words)| element("li", "", link(&Route::to_anchor(lang, page, id), "", bare(words)));
    let title = ["page__contents-title".into(), CONTENTS.into()];
    let title = tag("h2", &[Attr::Class, Attr::Id], title, bare(say::on_this_page(lang)));
    let items = group("ul", "", contents(words).map(item).parts());
    let nav = ["page__contents".into(), CONTENTS.into()];
    let columns = [
        tag("nav", &[Attr::Class, Attr::AriaLabelledby], nav, joined([title, items])),
        element("div", "page__text prose", prose(lang, words, slot)),
    ];
    let sheet = element("div", "page__sheet", group("div", "page__columns", columns));
    group("main", "page", [group("div", "page__opening", opening), sheet])
}

/// The headings of the second level, with their anchors.
fn contents(text: &'static str) -> impl Iterator<Item = (&'static str, String)> {
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
    line_with(words, &|words, href| match href.strip_prefix('#') {
        Some(anchor) => link(&Route::to_anchor(lang, Page::About, anchor), "", words),
        None => tag("a", &[Attr::Href, Attr::Rel], [href.into(), "noreferrer".into()], words),
    })
}

/// The words of a block, with `linked` to draw a link around its words.
pub fn line_with(words: &'static str, linked: &dyn Fn(Html, &'static str) -> Html) -> Html {
    let span = |span: Span| match span {
        Span::Text(words) => bare(words),
        Span::Strong(words) => text("strong", "", words),
        Span::Danish(words) => tag("span", &[Attr::Lang], ["da".into()], bare(words)),
        Span::Link { text, href } => linked(bare(text), href),
    };
    spans(words).map(span).joined()
}
