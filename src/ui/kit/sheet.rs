//! A paper: its text, with what its slots hold, on one sheet after another. Every sheet says that it is made up.

use yew::Html;

use super::line::line;
use super::texts::of_paper;
use super::{Kit, card, code, form, key, link, ruler, table, task};
use crate::shipped::CATALOGUE;
use crate::state::kit::Document;
use crate::text::prose::{self, Block, items};
use crate::text::{Lang, messages as say};
use crate::ui::markup::{Attr, Parts, bare, element, group, joined, tag, text};
use crate::ui::parts::facts::{Badge, badge};

/// The break between two sheets of a paper.
const NEW_PAGE: &str = "new-page";

/// A paper. Its headings stand so many levels deeper than in its file.
pub fn sheet(kit: Kit, document: &Document, deeper: usize) -> Html {
    let (file, of) = of_paper(document.paper);
    let mut sheets: Vec<Vec<Html>> = vec![Vec::new()];
    for found in prose::blocks(of(kit.lang)) {
        match found {
            Block::Slot(NEW_PAGE) => sheets.push(Vec::new()),
            Block::Slot(name) if let Some(drawn) = whole_sheets(kit, name) => {
                let mut drawn = drawn.into_iter();
                if let Some(sheet) = sheets.last_mut() {
                    sheet.extend(drawn.next());
                }
                sheets.extend(drawn.map(|sheet| vec![sheet]));
            }
            _ => {
                if let Some(sheet) = sheets.last_mut() {
                    sheet.push(block(kit, found, deeper));
                }
            }
        }
    }
    let sheets = sheets.into_iter().map(|mut blocks| {
        blocks.insert(0, label(kit.lang));
        group("section", "paper__sheet", blocks)
    });
    let class = ["paper paper--", file].concat();
    tag("article", &[Attr::Class], [class.into()], sheets.joined())
}

/// What goes on over several sheets; `None` for a slot that stands among the text.
fn whole_sheets(kit: Kit, name: &str) -> Option<Vec<Html>> {
    match name {
        "person-cards" => Some(card::twelve(kit.lang)),
        "line-scale" => Some(ruler::halves(kit.lang)),
        _ => None,
    }
}

/// What stands on every sheet.
fn label(lang: Lang) -> Html {
    text("p", "paper__label", say::print_label(lang, CATALOGUE.model.version.into()))
}

fn block(kit: Kit, block: Block, deeper: usize) -> Html {
    match block {
        Block::Heading { level, words, .. } => element(heading(level + deeper), "", line(kit.lang, words)),
        Block::Paragraph(words) => element("p", "", line(kit.lang, words)),
        Block::List { ordered, items: list } => {
            let items = items(list).map(|words| element("li", "", line(kit.lang, words)));
            group(if ordered { "ol" } else { "ul" }, "", items.parts())
        }
        Block::Slot(name) => slot(kit, name),
    }
}

fn heading(level: usize) -> &'static str {
    ["h1", "h2", "h3", "h4"][level.clamp(1, 4) - 1]
}

/// A fact by its place in the table, with its sources.
fn fact(lang: Lang, place: &str) -> Option<Html> {
    let fact = say::facts(lang).nth(place.parse().ok()?)?;
    let cite = |id: &'static str| {
        let source = say::sources(lang).find(|source| source.id == id)?;
        let target = link::target(lang, &["#", &source.anchor()].concat())?;
        Some(joined([bare(" "), tag("a", &[Attr::Href], [target.into()], bare(source.name))]))
    };
    let sources = fact.sources().filter_map(cite).joined();
    let cited = group("span", "fact__source", [bare(say::source_label(lang)), sources]);
    let parts = [badge(lang, Badge::Fact), line(lang, fact.words), bare(" "), cited];
    Some(group("p", "fact", parts))
}

fn slot(kit: Kit, name: &'static str) -> Html {
    if let Some(drawn) = name.strip_prefix("fact-").and_then(|place| fact(kit.lang, place)) {
        return drawn;
    }
    if let Some(count) = name.strip_prefix("lines-").and_then(|count| count.parse().ok()) {
        return form::lines(count);
    }
    let families = [form::slot, table::slot, task::slot, card::slot, code::slot, ruler::slot, key::slot];
    families.into_iter().find_map(|family| family(kit, name)).unwrap_or_else(|| text("p", "lost", name))
}
