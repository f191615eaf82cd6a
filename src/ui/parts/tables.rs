//! Tables: the reasons, two people beside each other, every point of the model, the look-up from points to "out of
//! 100", and those of the chapters.
//!
//! What a figure shows stands here too, for those who read it rather than see it, and on paper.

use yew::Html;

use super::answers::disclosure;
use super::take::{Taken, taking};
use super::words::rich;
use crate::model::{AnswerChange, AttributeIndex, Catalogue, Contribution, Points, Step};
use crate::state::{Cell, Comparison, Table, Topic};
use crate::text::{Lang, messages as say, numbers, reason};
use crate::ui::figures::{bar, zone_shape};
use crate::ui::markup::{Attr, Parts, Words, bare, element, group, joined, tag, text};
use crate::ui::view::View;

/// Each answer with its points, the running total, and what that total is out of 100.
pub fn reasons(view: View<'_>) -> Html {
    let lang = view.lang();
    let model = &view.catalogue().model;
    let out_of_100 = |total: Points| model.zones().percent(model.rule(), total).count().to_string();
    let number = |points: Points| numbers::number(lang, points.0.into());
    let reference = view.derived.assessment.explanation.reference;
    let row = |step: &Step| {
        let Step { contribution, end, .. } = step;
        let points = numbers::signed(contribution.points.0);
        let words = answer_words(view, contribution.attribute);
        table_row(words, vec![points, number(*end), out_of_100(*end)])
    };
    let start = table_row(
        say::table_start(lang).to_owned(),
        vec![number(reference), number(reference), out_of_100(reference)],
    );
    let heads = [say::column_points(lang), say::column_sum(lang), say::column_risk(lang)];
    let rows = std::iter::once(start).chain(view.derived.steps.iter().map(row));
    let parts = [
        text("caption", "table__caption", say::table_caption(lang, &view.derived.preset.name)),
        table_head(say::column_answer(lang), &heads),
        group("tbody", "", rows.parts()),
    ];
    group("table", "table", parts)
}

/// Each answer with its points, in form order, and no total.
pub fn points_of_answers(view: View<'_>) -> Html {
    let lang = view.lang();
    let row = |part: &Contribution| {
        table_row(answer_words(view, part.attribute), vec![numbers::signed(part.points.0)])
    };
    let rows = view.derived.assessment.explanation.contributions.iter().map(row);
    let parts =
        [table_head(say::column_answer(lang), &[say::column_points(lang)]), group("tbody", "", rows.parts())];
    group("table", "table", parts)
}

/// Answers of A and B side by side, with the difference in points; the totals last.
pub fn comparison(
    lang: Lang,
    caption: &'static str,
    comparison: &Comparison,
    answers: &[AnswerChange],
) -> Html {
    let heads = [
        column("", say::column_answer(lang)),
        column("", say::compare_column_a(lang)),
        column("", say::compare_column_b(lang)),
        column("table__number", say::compare_column_points(lang)),
    ];
    let rows = answers.iter().map(|answer| {
        let words = reason::attribute(lang, answer.attribute);
        compared(words.short, [words.answer(answer.from), words.answer(answer.to)], answer.points())
    });
    let change = &comparison.change;
    let totals =
        [&change.before, &change.after].map(|found| say::total(lang, found.total.0.into(), found.percent));
    let parts = [
        text("caption", "table__caption", caption),
        element("thead", "", group("tr", "", heads)),
        group("tbody", "", rows.parts()),
        element("tfoot", "", compared(say::total_label(lang), totals, change.points())),
    ];
    group("table", "table", parts)
}

/// A row of a comparison: what it is about, A's and B's, and the difference.
fn compared(head: &'static str, [a, b]: [String; 2], Points(points): Points) -> Html {
    let number = text("td", "table__number", numbers::signed(points));
    group("tr", "", [row_head(head), text("td", "", a), text("td", "", b), number])
}

/// The head of a table: the rows' own column, then columns of numbers.
pub fn table_head(first: &'static str, numbers: &[&'static str]) -> Html {
    let number = |words: &&'static str| column("table__number", *words);
    let cells = std::iter::once(column("", first)).chain(numbers.iter().map(number));
    element("thead", "", group("tr", "", cells.parts()))
}

#[inline(never)]
fn column(class: &'static str, words: impl Into<Words>) -> Html {
    tag("th", &[Attr::Class, Attr::Scope], [class.into(), "col".into()], bare(words))
}

/// A row: what it is about, then its numbers.
pub fn table_row(head: String, numbers: Vec<String>) -> Html {
    let mut cells = vec![row_head(head)];
    cells.extend(numbers.into_iter().map(|number| text("td", "table__number", number)));
    group("tr", "", cells)
}

/// The cell that says what a row is about.
#[inline(never)]
pub fn row_head(words: impl Into<Words>) -> Html {
    tag("th", &[Attr::Scope], ["row".into()], bare(words))
}

/// An answer as a reason names it: "Helbred: lidt".
pub fn answer_words(view: View<'_>, attribute: AttributeIndex) -> String {
    reason::answer(view.lang(), &view.derived.profile, attribute)
}

/// Every point that the model gives.
pub fn points(lang: Lang, catalogue: &Catalogue) -> Html {
    let attributes = catalogue.form.indices().map(|attribute| attribute_points(lang, catalogue, attribute));
    let head = [
        text("caption", "table__caption", say::points_caption(lang)),
        table_head(say::column_answer(lang), &[say::column_points(lang)]),
    ];
    group("table", "table", head.into_iter().chain(attributes).parts())
}

fn attribute_points(lang: Lang, catalogue: &Catalogue, attribute: AttributeIndex) -> Html {
    let levels =
        reason::levels(lang, catalogue, attribute).into_iter().zip(catalogue.model.level_points(attribute));
    let values = ["table__group".into(), "rowgroup".into(), "2".into()];
    let label = bare(reason::attribute(lang, attribute).label);
    let head = element("tr", "", tag("th", &[Attr::Class, Attr::Scope, Attr::Colspan], values, label));
    let rows = levels.map(|(words, points)| table_row(words, vec![numbers::signed(points.0)]));
    group("tbody", "", std::iter::once(head).chain(rows).parts())
}

/// From every total that a person can have to "out of 100", so that a sum worked out on paper finds its number.
pub fn lookup(lang: Lang, catalogue: &Catalogue) -> Html {
    let model = &catalogue.model;
    let (Points(lowest), Points(highest)) = model.total_limits();
    let entry = |total: i32| {
        let risk = model.zones().percent(model.rule(), Points(total)).count();
        say::lookup_entry(lang, total.into(), risk.into())
    };
    let entries = (lowest..=highest).map(|total| element("li", "lookup__entry", rich(&entry(total))));
    let caption = text("figcaption", "table__caption", say::lookup_caption(lang));
    group("figure", "lookup", [caption, group("ol", "lookup__list", entries.parts())])
}

/// A table of a chapter, and the way to take it along.
pub fn table(view: View<'_>, topic: Topic) -> Html {
    let lang = view.lang();
    let Table { caption, heads, rows } = topic.table(view.state);
    let mut head = Vec::new();
    for words in heads {
        head.push(column(if head.is_empty() { "" } else { "table__number" }, words));
    }
    let mut body = Vec::new();
    for (words, cells) in rows {
        let mut row = vec![row_head(words)];
        row.extend(cells.iter().map(|cell| cell_of(lang, topic, cell)));
        body.push(group("tr", "", row));
    }
    let parts = [
        text("caption", "table__caption", caption),
        element("thead", "", group("tr", "", head)),
        group("tbody", "", body),
    ];
    joined([group("table", "table", parts), taking(view, Taken::Table(topic), say::take_table_csv(lang))])
}

/// The same, to be opened.
pub fn opened(view: View<'_>, topic: Topic) -> Html {
    disclosure(say::table_summary(view.lang()), table(view, topic))
}

fn cell_of(lang: Lang, topic: Topic, cell: &Cell) -> Html {
    let words = bare(cell.words(lang));
    match cell {
        Cell::Number(count) if topic == Topic::Influence => {
            let share = bar(0.0, *count as f64 / 100.0);
            element("td", "", group("div", "moved__bar", [share, words]))
        }
        Cell::Stretch(from, to, _) => {
            let [from, to] = [from, to].map(|end| f64::from(*end) / 1000.0);
            element("td", "", group("div", "moved__bar", [bar(from.min(to), from.max(to)), words]))
        }
        Cell::Zone(colour) => group("td", "table__number table__zone", [zone_shape(*colour), words]),
        _ => element("td", "table__number", words),
    }
}
