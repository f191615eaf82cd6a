//! Two rulers: why the same points are not always the same percent, and what each answer is worth in percentage points.

use yew::Html;

use super::tables::{answer_words, table_head, table_row};
use crate::model::{Placed, Points};
use crate::text::{messages as say, numbers};
use crate::ui::figures::{bar, of_100};
use crate::ui::markup::{Parts, group, joined, text};
use crate::ui::view::View;

/// The content of the disclosure.
pub fn rulers(view: View<'_>) -> Html {
    let lang = view.lang();
    let derived = view.derived;
    let row = |placed: &Placed| {
        let (from, to) = (placed.before.count(), placed.after.count());
        let words = say::rulers_row(lang, placed.before, placed.after, placed.percentage_points());
        group("li", "bars__row", [text("span", "", words), bar(of_100(from), of_100(to))])
    };
    let Points(points) = derived.placed[0].points();
    joined([
        text("p", "", say::rulers_lead(lang, points.into())),
        group("ul", "bars", derived.placed.iter().map(row).parts()),
        text("p", "", say::rulers_why(lang)),
        table(view),
        text("p", "", say::rulers_rounded(lang)),
    ])
}

/// Each answer in points and in percentage points.
fn table(view: View<'_>) -> Html {
    let lang = view.lang();
    let derived = view.derived;
    let rows = derived.steps.iter().zip(&derived.shifts).map(|(step, shift)| {
        let part = step.contribution;
        let values = vec![numbers::signed(part.points.0), numbers::shift(lang, *shift)];
        table_row(answer_words(view, part.attribute), values)
    });
    let found = &derived.assessment;
    let total = table_row(
        say::rulers_total(lang, derived.start, found.percent),
        vec![numbers::signed(found.total.0), numbers::shift(lang, derived.shift)],
    );
    let parts = [
        text("caption", "table__caption", say::rulers_caption(lang, &derived.preset.name)),
        table_head(say::column_answer(lang), &[say::column_points(lang), say::column_shift(lang)]),
        group("tbody", "", rows.chain([total]).parts()),
    ];
    group("table", "table", parts)
}
