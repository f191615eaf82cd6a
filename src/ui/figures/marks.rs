//! The hundred marks: a square for each of 100 to whom it happens, a ring for each to whom it does not.
//!
//! Filled column by column, five to a column, so that 31 squares end at 31 on the ruler below and the limits fall
//! between columns (`docs/design.md`, "Figures").

use std::ops::Range;

use yew::Html;

use super::draw::{decimal, figure, path, repeated, upright, view_box};
use super::of_100;
use crate::model::{Percent, Zones};
use crate::ui::markup::{Parts, element, joined};

const COLUMNS: u8 = 20;
const ROWS: u8 = 5;

/// Measures of the field in its own units.
struct Measures {
    width: f64,
    mark: f64,
    /// Distance of rows, as a share of the distance of columns.
    row_pitch: f64,
}

const WIDE: Measures = Measures { width: 404.0, mark: 12.5, row_pitch: 0.92 };
const NARROW: Measures = Measures { width: 328.0, mark: 11.5, row_pitch: 0.84 };

/// The field for a risk, with the limits rising through it; the style sheet shows the form that fits.
pub fn marks(risk: Percent, zones: &Zones) -> Html {
    element(
        "div",
        "field",
        joined([
            field(&WIDE, "field__marks field__marks--wide", risk),
            field(&NARROW, "field__marks field__marks--narrow", risk),
            limits(zones),
        ]),
    )
}

/// The wide field alone, as SVG that fills the figure it stands in, 100 wide and 23 high.
pub(super) fn drawn_marks(risk: Percent, zones: &Zones) -> Html {
    joined([field(&WIDE, "", risk), limits(zones)])
}

fn limits(zones: &Zones) -> Html {
    let limits = zones.all().iter().skip(1).map(|zone| upright("limit", of_100(zone.low), ["-2", "100%"]));
    figure("field__limits", "", limits.joined())
}

fn field(measures: &Measures, class: &'static str, risk: Percent) -> Html {
    let height = row_distance(measures) * f64::from(ROWS);
    let view_box = view_box(&decimal(measures.width), &decimal(height));
    // A ring is a little smaller than a square, so that both look equally large.
    let (half, radius) = (measures.mark / 2.0, measures.mark / 2.0 - 0.7);
    let side = decimal(measures.mark);
    let (r, width) = (decimal(radius), decimal(2.0 * radius));
    let square = ["h", &side, "v", &side, "h-", &side, "z"].concat();
    let radii = ["a", &r, " ", &r, " 0 1 0"].concat();
    let ring = [&radii, " ", &width, " 0", &radii, "-", &width, " 0"].concat();
    let squares = risk.count();
    let paths = [
        path("field__square", marked(measures, 0..squares, (-half, -half), &square)),
        path("field__ring", marked(measures, squares..COLUMNS * ROWS, (-radius, 0.0), &ring)),
    ];
    figure(class, view_box, joined(paths))
}

fn column_distance(measures: &Measures) -> f64 {
    measures.width / f64::from(COLUMNS)
}

/// In whole hundredths, as it is written: so the last of a hundred steps still ends where it should.
fn row_distance(measures: &Measures) -> f64 {
    libm::floor(column_distance(measures) * measures.row_pitch * 100.0 + 0.5) / 100.0
}

/// Middle of a mark, counted from 0 down the columns.
fn place(measures: &Measures, mark: u8) -> (f64, f64) {
    let (column, row) = (mark / ROWS, mark % ROWS);
    ((f64::from(column) + 0.5) * column_distance(measures), (f64::from(row) + 0.5) * row_distance(measures))
}

fn marked(measures: &Measures, marks: Range<u8>, (left, up): (f64, f64), mark: &str) -> String {
    let moved = |(x, y)| (x + left, y + up);
    repeated(&mut marks.map(|mark| moved(place(measures, mark))), mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_fill_column_by_column_and_end_on_the_ruler() {
        // The 31st mark stands in the first row of the seventh column: 30 of 100 lie left of it.
        let (x, y) = place(&WIDE, 30);
        assert!((x - 6.5 * 20.2).abs() < 1e-9);
        assert!((y - 0.5 * 18.58).abs() < 1e-9);
    }

    #[test]
    fn the_limits_fall_between_columns() {
        for limit in [25, 50] {
            let ((left, _), (right, _)) = (place(&WIDE, limit - 1), place(&WIDE, limit));
            let x = WIDE.width * f64::from(limit) / 100.0;
            assert!(left < x && x < right, "{limit}");
        }
    }
}
