//! The slide rule behind a slider: rail, filled part, and a tick for every whole number.

use yew::Html;

use super::draw::{Place, figure, line, rect, ticks, upright};
use crate::ui::markup::{Parts, joined};

/// Width of a tick in intervals, for each interval: ticks of the two sliders look alike.
const TICK: f64 = 0.0042;

/// The scale from `low` to `high` with `answer` reached; `bands` are the numbers marked as limits.
pub fn range_scale(low: u8, high: u8, answer: u8, bands: &[u8]) -> Html {
    let intervals = high - low;
    let place = |number: u8| f64::from(number - low) / f64::from(intervals);
    let filled = [Place::Fixed("0"), Place::Share(place(answer))];
    let bands: Html =
        bands.iter().map(|band| upright("range__band", place(*band), ["1.6875em", "2.3125em"])).joined();
    let parts = [
        line("range__rail", [Place::Fixed("0"), Place::Fixed("100%")], ["1.125em", "1.125em"]),
        rect("range__filled", "", filled, [Place::Fixed("1em"), Place::Fixed(".25em")]),
        ticks("range__ticks", intervals.into(), TICK * f64::from(intervals), "2.15625em", ".3125em"),
        bands,
    ];
    figure("range__scale", "", joined(parts))
}
