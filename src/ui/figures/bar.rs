//! A stretch of a line from 0 to all: how many of all, or from where to where on the percent scale.

use yew::Html;

use super::draw::{Place, figure, line, rect};
use crate::ui::markup::joined;

/// A bar from one share of the line to another.
pub fn bar(from: f64, to: f64) -> Html {
    let whole = line("bar__line", [Place::Share(0.0), Place::Share(1.0)], ["50%", "50%"]);
    let stretch = [Place::Share(from), Place::Share(to - from)];
    let part = rect("bar__part", "", stretch, [Place::Fixed("0"), Place::Fixed("100%")]);
    figure("bar", "", joined([whole, part]))
}
