//! Chapter 5: how much a machine may decide. Eight tasks on paper, then a circumstance; the reader's own ladder.

use yew::Html;

use crate::state::{DEGREES, HowMuch, Page, Rungs};
use crate::text::chapter;
use crate::text::messages as say;
use crate::ui::markup::{Attr, Parts, bare, element, group, joined, tag, text};
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::illustration;
use crate::ui::parts::tables::row_head;
use crate::ui::view::View;

/// The page.
pub fn how_much(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    let lang = view.lang();
    match name {
        "task-ours" => illustration(lang, say::task_ours(lang)),
        "circumstance-ours" => illustration(lang, say::circumstance_ours(lang)),
        "details-ours" => illustration(lang, say::details_ours(lang)),
        "ladder" => ladder(view),
        name => common(view, name),
    }
}

/// The ladder as a table: a ring where a task stood on paper, a square where it stands now, and the same in words.
fn ladder(view: View<'_>) -> Html {
    let lang = view.lang();
    let found = HowMuch::of(view.state);
    let HowMuch { tasks, done, up, down } = found;
    if tasks.iter().all(|rungs| rungs.before.is_none()) {
        return text("p", "", say::ladder_empty(lang));
    }
    let titles = Page::HowMuch.chapter(lang).map(chapter::steps).into_iter().flatten();
    let rows = titles.zip(tasks).map(|(step, rungs)| row(view, step.title, rungs));
    let column = |degree: u8| {
        tag("th", &[Attr::Scope, Attr::AriaHidden], ["col".into(), "true".into()], bare(degree.to_string()))
    };
    let heads = [tag("th", &[Attr::Scope], ["col".into()], bare(say::ladder_task(lang)))]
        .into_iter()
        .chain((1..=DEGREES).map(column))
        .chain([tag("th", &[Attr::Scope], ["col".into()], bare(say::ladder_words(lang)))]);
    let parts = [
        text("caption", "table__caption", say::ladder_caption(lang)),
        element("thead", "", group("tr", "", heads.parts())),
        group("tbody", "", rows.parts()),
    ];
    let count = say::ladder_count(lang, found.moved(), done);
    let ways = if done > 0 { say::ladder_ways(lang, up, down) } else { String::new() };
    joined([text("p", "chapter__result", count + " " + &ways), group("table", "table ladder", parts)])
}

fn row(view: View<'_>, title: &'static str, Rungs { before, after }: Rungs) -> Html {
    let lang = view.lang();
    let cell = |degree: u8| {
        let class = match (before == Some(degree), after == Some(degree)) {
            (true, true) => "ladder__rung ladder__both",
            (true, false) => "ladder__rung ladder__before",
            (false, true) => "ladder__rung ladder__after",
            (false, false) => "ladder__rung",
        };
        let mark = element("span", class, Html::default());
        tag("td", &[Attr::AriaHidden], ["true".into()], mark)
    };
    let words = match (before, after) {
        (Some(before), Some(after)) if before == after => say::ladder_same(lang, before.into()),
        (Some(before), Some(after)) => say::ladder_moved(lang, before.into(), after.into()),
        (Some(before), None) => say::ladder_half(lang, before.into()),
        (None, _) => say::ladder_none(lang).into(),
    };
    let cells = [row_head(title)].into_iter().chain((1..=DEGREES).map(cell)).chain([text("td", "", words)]);
    group("tr", "", cells.parts())
}
