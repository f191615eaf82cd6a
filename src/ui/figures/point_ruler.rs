//! The two rulers on one strip: points above, evenly spaced; "out of 100" below, unevenly. The cursor crosses both.

use yew::Html;

use super::draw::{Place, at, figure, line, rect, ticks, upright, words};
use super::strip::strip;
use crate::model::{Assessment, Colour, Model};
use crate::state::PointWindow;
use crate::text::{Lang, messages as say, numbers};
use crate::ui::markup::{Parts, element, joined};

/// A label nearer to the cursor than this share of the width would be covered by the lens; it is left out.
const COVERED: f64 = 0.055;
/// Nearer than this it is covered where the figure is narrow; the style sheet decides.
const CLOSE: f64 = 0.085;
/// Nearer than this it is too near for text of twice the size.
const NEAR: f64 = 0.16;
/// Nearer to an end than this, a label would stick out of a phone's page.
const END: f64 = 0.02;
/// The total's words stand right of the cursor up to this share of the width, and left of it beyond.
const ROOM_RIGHT: f64 = 0.67;
/// Whole percent that carry a label.
const LABELLED: [u8; 12] = [10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 85, 90];
/// Those that stay where room is short.
const MAJOR: [u8; 4] = [10, 25, 50, 75];
/// A window wider than this has a label at every eighth point instead of every fourth.
const WIDE: i32 = 40;

/// Where a total stands, as a share of the window.
pub fn place(window: PointWindow, points: f64) -> f64 {
    (points - f64::from(window.low)) / f64::from(window.width())
}

/// Where yellow and red begin on the strip: at their percent, between two whole points.
pub fn limits(model: &Model, window: PointWindow) -> [f64; 2] {
    [Colour::Yellow, Colour::Red]
        .map(|colour| place(window, model.rule().points_at(model.zones().with_colour(colour).low)))
}

/// The rulers under the waterfall.
pub fn point_ruler(lang: Lang, model: &Model, found: &Assessment, window: PointWindow) -> Html {
    let cursor = place(window, found.total.0.into());
    let limits = limits(model, window);
    let [yellow, red] = limits.map(|limit| upright("limit", limit, ["0", "3.1875em"]));
    let parts = [
        element("g", "waterfall__joins", joined([yellow, red, thread_end(cursor)])),
        strip(limits, "3.1875em", ".75em"),
        point_ticks(lang, window, cursor),
        percent_ticks(model, window, cursor),
        at("waterfall__cursor", cursor, Place::Fixed(""), cursor_with_lenses(lang, found, cursor)),
    ];
    figure("waterfall__ruler", "", joined(parts))
}

/// The thread's last stretch, from the rows to the cursor.
fn thread_end(cursor: f64) -> Html {
    let down = [Place::Fixed("0"), Place::Fixed("1.5em")];
    rect("waterfall__thread", "", [Place::Share(cursor), Place::Fixed("1.5")], down)
}

fn point_ticks(lang: Lang, window: PointWindow, cursor: f64) -> Html {
    let step = if window.width() > WIDE { 8 } else { 4 };
    let label = |points: i32| {
        let minor = points % (2 * step) != 0;
        label(numbers::number(lang, points.into()), place(window, points.into()), "2.5em", (cursor, minor))
    };
    let labelled = (window.low..=window.high).filter(|points| points % step == 0);
    joined([
        ticks("ruler__ticks", window.width(), 0.08, "3.0625em", ".25em"),
        ticks("ruler__ticks", window.width() / step, 0.08 / f64::from(step), "2.96875em", ".4375em"),
        labelled.map(label).joined(),
    ])
}

fn percent_ticks(model: &Model, window: PointWindow, cursor: f64) -> Html {
    let tick = |(count, x): (u8, f64)| {
        if !LABELLED.contains(&count) {
            return upright("waterfall__tick", x, ["3.9375em", "4.1875em"]);
        }
        let label = label(count.to_string(), x, "5.375em", (cursor, !MAJOR.contains(&count)));
        joined([upright("waterfall__tick", x, ["3.9375em", "4.375em"]), label])
    };
    let place = |count: u8| (count, place(window, model.rule().points_at(count)));
    (1..=99).map(place).filter(|(_, x)| (0.0..=1.0).contains(x)).map(tick).joined()
}

/// A number at a ruler, unless the lens would cover it. Its classes tell the style sheet which to leave out where room
/// is short.
fn label(number: String, x: f64, y: &'static str, (cursor, minor): (f64, bool)) -> Html {
    let distance = (x - cursor).abs();
    let class = match distance {
        _ if distance < COVERED => return Html::default(),
        _ if !(END..=1.0 - END).contains(&x) => "waterfall__scale waterfall__scale--end halo",
        _ if distance < CLOSE => "waterfall__scale waterfall__scale--close halo",
        _ if minor => "waterfall__scale waterfall__scale--minor halo",
        _ if distance < NEAR => "waterfall__scale waterfall__scale--near halo",
        _ => "waterfall__scale halo",
    };
    at("", x, Place::Fixed(y), words(class, "middle", "", "", number))
}

/// The upright line, the total in words beside it, and the two readings.
fn cursor_with_lenses(lang: Lang, found: &Assessment, cursor: f64) -> Html {
    let (class, anchor, x) = match cursor {
        ..=0.5 => ("waterfall__sum halo", "start", "10"),
        ..=ROOM_RIGHT => ("waterfall__sum waterfall__sum--tight halo", "start", "10"),
        _ => ("waterfall__sum halo", "end", "-10"),
    };
    let total = i64::from(found.total.0);
    let stroke = |class| line(class, [Place::Fixed("0"), Place::Fixed("0")], ["2.75em", "4.5em"]);
    joined([
        words(class, anchor, x, "1.15em", say::total(lang, total, found.percent)),
        stroke("ruler__halo"),
        stroke("ruler__line"),
        lens(numbers::number(lang, total), "1.5em", "2.6em"),
        lens(found.percent.count().to_string(), "4.46875em", "5.76em"),
    ])
}

fn lens(number: String, top: &'static str, baseline: &'static str) -> Html {
    let plate = [Place::Fixed(top), Place::Fixed("1.25em")];
    joined([
        rect("waterfall__lens", "", [Place::Fixed("-.9375em"), Place::Fixed("1.875em")], plate),
        words("waterfall__reading", "middle", "", baseline, number),
    ])
}
