//! The timeline's scale: years from top to bottom, the tools in use as upright bars, and a thin line from each event's
//! time to its row in the list beside it.
//!
//! Rows of the list have equal height, so a row's place is a share of the figure's height. Solid ends of a bar are
//! known, dashed ends are not (`docs/design.md`, "Figures").

use yew::Html;

use super::draw::{Place, figure, rect, stroke, words_at};
use crate::text::{Lang, messages as say};
use crate::ui::markup::{Parts, joined};

/// The years from edge to edge.
const YEARS: [u16; 2] = [2004, 2027];
/// Years between two that are named.
const NAMED: usize = 5;
/// The axis, and where the lines to the rows bend, in shares of the width.
const AXIS: f64 = 0.66;
const BENDS: [f64; 3] = [0.7, 0.9, 1.0];
/// Width of a bar.
const BAR: f64 = 0.1;

/// A tool in use: from when to when, where that is known.
struct Tool {
    /// What it is called.
    name: fn(Lang) -> &'static str,
    from: f64,
    to: f64,
    /// Whether its beginning and its end are known.
    known: [bool; 2],
    /// Left edge.
    x: f64,
}

/// The three tools of the list (`timeline.ftl`).
const TOOLS: [Tool; 3] = [
    Tool { name: say::timeline_jobbarometer, from: 2004.0, to: 2015.0, known: [true, false], x: 0.02 },
    Tool { name: say::timeline_star, from: 2015.0, to: 2022.5, known: [false, false], x: 0.18 },
    Tool { name: say::timeline_ltu, from: 2018.8, to: 2022.6, known: [false, true], x: 0.34 },
];

/// The figure for events at these times, in the order of their rows.
pub fn timeline(lang: Lang, times: &[f64]) -> Html {
    let named = (YEARS[0]..YEARS[1]).filter(|year| usize::from(*year) % NAMED == 0 || *year == YEARS[0]);
    let rows = times.len() as f64;
    let parts = [
        TOOLS.iter().map(|tool| drawn(lang, tool)).joined(),
        stroke("timeline__axis", [AXIS, 0.0], [AXIS, 1.0]),
        (YEARS[0]..=YEARS[1]).map(tick).joined(),
        named.map(|year| words_at("timeline__year", AXIS - 0.04, y(year.into()), year.to_string())).joined(),
        times.iter().enumerate().map(|(row, time)| leader(y(*time), (row as f64 + 0.5) / rows)).joined(),
    ];
    figure("timeline__scale", "", joined(parts))
}

/// A time as a share of the height.
fn y(time: f64) -> f64 {
    let [first, last] = YEARS.map(f64::from);
    (time - first) / (last - first)
}

fn tick(year: u16) -> Html {
    stroke("timeline__tick", [AXIS - 0.02, y(year.into())], [AXIS, y(year.into())])
}

fn leader(from: f64, to: f64) -> Html {
    let [first, second, end] = BENDS;
    joined([
        stroke("timeline__dot", [AXIS, from], [AXIS, from]),
        stroke("timeline__leader", [AXIS, from], [first, from]),
        stroke("timeline__leader", [first, from], [second, to]),
        stroke("timeline__leader", [second, to], [end, to]),
    ])
}

fn drawn(lang: Lang, tool: &Tool) -> Html {
    let (top, bottom, right) = (y(tool.from), y(tool.to), tool.x + BAR);
    let cap = |known: bool, at: f64| {
        let class = if known { "timeline__cap" } else { "timeline__cap timeline__cap--open" };
        stroke(class, [tool.x - 0.01, at], [right + 0.01, at])
    };
    let across = [Place::Share(tool.x), Place::Share(BAR)];
    joined([
        rect("timeline__tool", "", across, [Place::Share(top), Place::Share(bottom - top)]),
        cap(tool.known[0], top),
        cap(tool.known[1], bottom),
        words_at("timeline__name", tool.x + BAR / 2.0, (top + bottom) / 2.0, (tool.name)(lang)),
    ])
}
