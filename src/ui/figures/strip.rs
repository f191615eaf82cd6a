//! The zone strip that both rulers share: green plain, yellow striped, red cross-hatched, ink edges.

use yew::Html;

use super::draw::{Place, rect};
use crate::ui::markup::joined;

/// A strip from edge to edge of the figure, `height` high at `y`; yellow and red begin at these shares of its width.
pub fn strip([yellow, red]: [f64; 2], y: &'static str, height: &'static str) -> Html {
    let band = |class: &'static str, fill: &'static str, from: f64, to: f64| {
        let across = [Place::Share(from), Place::Share(to - from)];
        rect(class, fill, across, [Place::Fixed(y), Place::Fixed(height)])
    };
    joined([
        band("ruler__green", "", 0.0, yellow),
        band("ruler__yellow", "", yellow, red),
        band("ruler__pattern", "url(#zone-yellow)", yellow, red),
        band("ruler__red", "", red, 1.0),
        band("ruler__pattern", "url(#zone-red)", red, 1.0),
        band("ruler__edge", "", 0.0, yellow),
        band("ruler__edge", "", yellow, red),
        band("ruler__edge", "", red, 1.0),
    ])
}
