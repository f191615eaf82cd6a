//! The number first, then the same number as colour, as a count, on a scale, and what just happened.
//!
//! Invariant: nothing in it can take focus but the guess, so that it may stand beside the answers on wide screens.

use yew::Html;

use super::compare::sides;
use super::guess;
use super::words::rich;
use crate::model::Colour;
use crate::state::{Guess, Part, reason_line};
use crate::text::messages as say;
use crate::text::reason::{self, number_parts, zone_interval};
use crate::ui::figures::{marks, percent_ruler, zone_shape};
use crate::ui::markup::{bare, element, group, heading, joined, section, text};
use crate::ui::view::View;

/// Id of the part, watched by the mini bar.
pub const ID: &str = "score-card";
/// Id of its heading.
pub const HEADING: &str = "score";

/// The score card.
pub fn score(view: View<'_>) -> Html {
    let lang = view.lang();
    let card = [
        sides(view),
        group("div", "score__read", read(view)),
        group("div", "score__count", counted(view)),
        element("p", "score__reason reason", reason(view)),
        guess::kept(lang, view.state.guess),
    ];
    let content = [
        heading("h2", "visually-hidden", HEADING, say::number_heading(lang)),
        match view.state.guess {
            Guess::Asked => guess::question(view),
            _ if view.hides(Part::Number) => text("p", "panel__note", say::number_hidden(lang)),
            Guess::Off | Guess::Made { .. } => group("div", "score__card", card),
        },
    ];
    section("explorer__score score", ID, HEADING, joined(content))
}

/// What is read first: the number, its zone by shape, word and interval, and what it is a number of.
pub fn read(view: View<'_>) -> [Html; 3] {
    let lang = view.lang();
    let found = &view.derived.assessment;
    let colour = found.zone.colour;
    let (word, figure, sign) = number_parts(lang, found.percent);
    let word =
        if word.is_empty() { Html::default() } else { text("span", "score__word", [word, " "].concat()) };
    let number = [word, bare(figure), text("span", "score__percent", sign)];
    let class = match colour {
        Colour::Green => "badge badge--green score__badge",
        Colour::Yellow => "badge badge--yellow score__badge",
        Colour::Red => "badge badge--red score__badge",
    };
    let interval = zone_interval(lang, view.catalogue().model.zones(), colour);
    [
        group("div", "score__number", number),
        group("p", class, [zone_shape(colour), text("span", "", interval)]),
        text("p", "score__unit", say::unit(lang)),
    ]
}

/// The same number as a count: in a sentence, and as marks on the ruler.
pub fn counted(view: View<'_>) -> [Html; 2] {
    let lang = view.lang();
    let risk = view.derived.assessment.percent;
    let zones = view.catalogue().model.zones();
    let sentence = reason::frequency(lang, &view.derived.preset.name, risk);
    let held = view.derived.comparison.as_ref().map(|comparison| &comparison.change);
    let figure = [marks(risk, zones), percent_ruler(lang, risk, zones, view.derived.change(), held)];
    [element("p", "score__sentence", rich(&sentence)), group("div", "score__figure", figure)]
}

/// The reason line. Before the app is ready it also holds the words that the style sheet shows after a second.
fn reason(view: View<'_>) -> Html {
    let line = rich(&reason_line(view.state, view.derived));
    if view.ready {
        return line;
    }
    joined([text("span", "waiting", say::loading(view.lang())), element("span", "", line)])
}
