//! The waterfall: how each answer moves the running total from the start to the end, in points.
//!
//! Labels are page text in rows of equal height; bars and thread are one drawing in shares of width and height, so
//! that the style sheet's row height decides. What raises is solid and goes right, what lowers is hatched and goes
//! left, so colour is never alone (`docs/design.md`, "Figures"). While A is held fast, an outline behind each bar shows
//! what A's answer would do in its place.

use yew::Html;

use super::draw::{Place, at, figure, path, rect, upright, words};
use super::point_ruler::{limits, place, point_ruler};
use crate::model::{AttributeIndex, Colour, Model, Points, Step};
use crate::state::{Derived, PointWindow};
use crate::text::{Lang, messages as say, numbers, reason};
use crate::ui::markup::{Attr, Parts, element, group, joined, keyed, tag, text};

/// A bar that ends right of this share leaves no room for the tag at the row's end.
const ROOM_FOR_TAG: f64 = 0.58;
/// A yellow limit left of this share leaves little room for the green zone's name; the style sheet decides.
const ROOM_FOR_GREEN: f64 = 0.3;
const ZONE: &str = "waterfall__zone halo";

/// Places in the drawing.
#[derive(Clone, Copy)]
struct Grid {
    window: PointWindow,
    rows: usize,
}

impl Grid {
    /// A row for the start and one for each answer.
    fn of(derived: &Derived) -> Self {
        Self { window: derived.window, rows: derived.steps.len() + 1 }
    }

    fn x(self, points: Points) -> f64 {
        place(self.window, points.0.into())
    }

    /// Middle of a row, counted from 0.
    fn y(self, row: usize) -> f64 {
        (row as f64 + 0.5) / self.rows as f64
    }
}

/// The figure; `label` words an answer as a reason names it.
pub fn waterfall(
    lang: Lang,
    model: &Model,
    derived: &Derived,
    label: impl Fn(AttributeIndex) -> String,
) -> Html {
    let grid = Grid::of(derived);
    let found = &derived.assessment;
    let reference = found.explanation.reference;
    let start = say::start_row(lang, reference.0.into(), model.zones().percent(model.rule(), reference));
    let start =
        element("div", "waterfall__row waterfall__row--start", text("span", "waterfall__label", start));
    let rows =
        derived.steps.iter().map(|step| row(lang, grid, derived, step, label(step.contribution.attribute)));
    let body = [plot(lang, grid, model, derived), start, rows.joined()];
    let foot = [
        point_ruler(lang, model, found, derived.window),
        text("span", "waterfall__total waterfall__total--wide", say::total_label(lang)),
        text(
            "span",
            "waterfall__total waterfall__total--narrow",
            say::total_row(lang, found.total.0.into(), found.percent),
        ),
        text("span", "waterfall__caption waterfall__caption--wide", say::ruler_points(lang)),
        text(
            "span",
            "waterfall__caption waterfall__caption--wide waterfall__caption--lower",
            say::ruler_risk(lang),
        ),
        text("span", "waterfall__caption", say::ruler_short(lang)),
    ];
    let parts = [group("div", "waterfall__body", body), group("div", "waterfall__foot", foot)];
    tag("div", &[Attr::Class, Attr::AriaHidden], ["waterfall".into(), "true".into()], joined(parts))
}

/// Bars and thread alone, as SVG that fills the figure it stands in; rows of equal height, one more than steps.
pub(super) fn drawn_waterfall(lang: Lang, model: &Model, derived: &Derived) -> Html {
    plot(lang, Grid::of(derived), model, derived)
}

fn row(lang: Lang, grid: Grid, derived: &Derived, step: &Step, label: String) -> Html {
    let label = text("span", "waterfall__label", label);
    let Some(before) = derived.points_before(step) else { return element("div", "waterfall__row", label) };
    let [_, right] = reach(step, derived.held_end(step));
    let near = grid.x(right) > ROOM_FOR_TAG;
    let class = if near { "waterfall__tag waterfall__tag--near" } else { "waterfall__tag" };
    let tag = text("span", class, say::changed_tag(lang, before.0));
    element("div", "waterfall__row waterfall__row--changed", joined([label, tag]))
}

/// From the leftmost to the rightmost point of a row: the bar, and A's outline.
fn reach(step: &Step, held: Option<Points>) -> [Points; 2] {
    let held = held.unwrap_or(step.end);
    [step.start.min(step.end).min(held), step.start.max(step.end).max(held)]
}

fn plot(lang: Lang, grid: Grid, model: &Model, derived: &Derived) -> Html {
    let (steps, reference) = (&derived.steps, derived.assessment.explanation.reference);
    let limits = limits(model, grid.window);
    let rising = limits.map(|limit| upright("limit", limit, ["2%", "100%"]));
    let totals = std::iter::once(reference).chain(steps.iter().map(|step| step.end));
    let threads: Html = totals.enumerate().map(|(row, total)| thread(grid, row, total)).joined();
    let dot = path("waterfall__dot", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
    let dot = at("", grid.x(reference), Place::Share(grid.y(0)), dot);
    let bar = |(row, step): (usize, &Step)| {
        let bar = bar(grid, row, step, derived.held_end(step));
        keyed("g", step.contribution.attribute.position(), bar)
    };
    let bars = (1..).zip(steps).map(bar).parts();
    let parts = [joined(rising), zone_words(lang, grid, limits), threads, dot, group("g", "", bars)];
    figure("waterfall__plot", "", joined(parts))
}

/// The colours' names between the limits, in the first row.
fn zone_words(lang: Lang, grid: Grid, [yellow, red]: [f64; 2]) -> Html {
    let word = |colour, x: f64, class: &'static str, anchor: &'static str, offset: &'static str| {
        let name = words(class, anchor, offset, ".3125em", reason::zone_name(lang, colour));
        at("", x, Place::Share(grid.y(0)), name)
    };
    let tight = yellow < ROOM_FOR_GREEN;
    let green = if tight { "waterfall__zone waterfall__zone--tight halo" } else { ZONE };
    joined([
        word(Colour::Green, yellow, green, "end", "-8"),
        word(Colour::Yellow, f64::midpoint(yellow, red), ZONE, "middle", "0"),
        word(Colour::Red, red, ZONE, "start", "8"),
    ])
}

/// The running total from the middle of one row to the middle of the next; from the last row to the end.
fn thread(grid: Grid, row: usize, total: Points) -> Html {
    let height = if row + 1 < grid.rows { 1.0 } else { 0.5 } / grid.rows as f64;
    let down = [Place::Share(grid.y(row)), Place::Share(height)];
    rect("waterfall__thread", "", [Place::Share(grid.x(total)), Place::Fixed("1.5")], down)
}

/// One answer's bar with its points; `held` is where A's ends.
fn bar(grid: Grid, row: usize, step: &Step, held: Option<Points>) -> Html {
    let points = step.contribution.points;
    let y = Place::Share(grid.y(row));
    let to = |end: Points, class: &'static str, fill: &'static str, height: &'static str| {
        let (left, right) = (grid.x(step.start.min(end)), grid.x(step.start.max(end)));
        rect(class, fill, [Place::Share(left), Place::Share(right - left)], [y, Place::Fixed(height)])
    };
    let outline = held.map(|end| to(end, "waterfall__held", "", "1em")).unwrap_or_default();
    let stroke = |class, fill| to(step.end, class, fill, ".875em");
    let drawn = match points {
        Points(0) => Html::default(),
        Points(1..) => stroke("waterfall__raises", ""),
        Points(_) => {
            joined([stroke("waterfall__lowers", ""), stroke("waterfall__hatch", "url(#hatch-lower)")])
        }
    };
    let [left, right] = reach(step, held).map(|end| grid.x(end));
    let (x, anchor, offset) = if points < Points(0) { (left, "end", "-8") } else { (right, "start", "8") };
    let number = numbers::signed(points.0);
    let number = words("waterfall__number halo", anchor, offset, ".3125em", number);
    joined([outline, drawn, at("waterfall__points", x, y, number)])
}
