//! Blanks to write on: ruled lines, boxes to tick, tables with empty cells. All of it is ink on white.

use yew::Html;

use super::Kit;
use crate::text::kit;
use crate::ui::markup::{Attr, Parts, Words, bare, element, group, tag};

/// What a slot to write in holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    let lang = kit.lang;
    Some(match name {
        "name-line" => group("p", "name-line", [blank(kit::name_line(lang)), blank(kit::date_line(lang))]),
        "observer-table" => empty("grid grid--tall", kit::observer_heads(lang), kit::observer_rows(lang)),
        "count-table" => empty("grid", kit::count_blank_heads(lang), kit::count_rows(lang)),
        "vote-table" => empty("grid grid--votes", kit::vote_heads(lang), kit::vote_rows(lang)),
        "matrix" => empty("grid grid--tall", kit::matrix_heads(lang), kit::matrix_rows(lang)),
        _ => return None,
    })
}

/// Ruled lines.
pub fn lines(count: usize) -> Html {
    group("div", "ruled", (0..count).map(|_| element("div", "ruled__line", Html::default())).parts())
}

/// A line with its word before it.
pub fn blank(label: impl Into<Words>) -> Html {
    group("span", "blank", [bare(label), element("span", "blank__line", Html::default())])
}

/// A box to tick.
pub fn tick_box() -> Html {
    element("span", "tick-box", Html::default())
}

/// A box with its word behind it.
pub fn ticked(word: impl Into<Words>) -> Html {
    group("span", "tick-word", [tick_box(), bare(word)])
}

/// The parts of a message that holds several.
pub fn parts(message: &'static str) -> impl Iterator<Item = &'static str> {
    message.split(';').map(str::trim)
}

/// A row of a table: what it is about, and its cells.
pub type Row = (Html, Vec<Html>);

/// A table with a head for every column.
pub fn table(class: &'static str, heads: impl Iterator<Item = Words>, rows: Vec<Row>) -> Html {
    let column = |words: Words| tag("th", &[Attr::Scope], ["col".into()], bare(words));
    let head = element("thead", "", group("tr", "", heads.map(column).parts()));
    group("table", class, [head, body(rows)])
}

/// The rows of a table.
pub fn body(rows: Vec<Row>) -> Html {
    let row = |(head, cells): Row| {
        let head = tag("th", &[Attr::Scope], ["row".into()], head);
        let cells = cells.into_iter().map(|cell| element("td", "", cell));
        group("tr", "", std::iter::once(head).chain(cells).parts())
    };
    group("tbody", "", rows.into_iter().map(row).parts())
}

/// A table to fill in: heads and rows as messages, the other cells empty.
pub fn empty(class: &'static str, heads: &'static str, rows: &'static str) -> Html {
    let columns = parts(heads).count() - 1;
    let row = |words: &'static str| (bare(words), vec![Html::default(); columns]);
    table(class, parts(heads).map(Into::into), parts(rows).map(row).collect())
}
