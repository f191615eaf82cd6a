//! The number first, then the same number as colour, as a count, on a scale, and what just happened.
//!
//! Invariant: nothing in it can take focus but the guess, so that it may stand beside the answers on wide screens.

use yew::Html;

use super::compare::sides;
use super::guess;
use super::words::rich;
use crate::model::{Colour, Percent, Zones};
use crate::state::{Guess, Part, reason_line};
use crate::text::{Lang, messages as say};
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
    let found = &view.derived.assessment;
    let zones = view.catalogue().model.zones();
    let count = i64::from(found.percent.count());
    let frequency = say::frequency(lang, count, &view.derived.preset.name, 100 - count);
    let read = [
        number(lang, found.percent),
        badge(lang, zones, found.zone.colour),
        text("p", "score__unit", say::unit(lang)),
    ];
    let held = view.derived.comparison.as_ref().map(|comparison| &comparison.change);
    let figure =
        [marks(found.percent, zones), percent_ruler(lang, found.percent, zones, view.derived.change(), held)];
    let counted = [element("p", "score__sentence", rich(&frequency)), group("div", "score__figure", figure)];
    let card = [
        sides(view),
        group("div", "score__read", read),
        group("div", "score__count", counted),
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

fn number(lang: Lang, risk: Percent) -> Html {
    let (word, figure) = match risk {
        Percent::UnderOne => (say::under(lang), 1),
        Percent::Whole(count) => ("", count),
        Percent::OverNinetyNine => (say::over(lang), 99),
    };
    let word =
        if word.is_empty() { Html::default() } else { text("span", "score__word", format!("{word} ")) };
    let sign = text("span", "score__percent", say::percent_sign(lang));
    group("div", "score__number", [word, bare(figure.to_string()), sign])
}

/// The zone by shape, word and interval.
fn badge(lang: Lang, zones: &Zones, colour: Colour) -> Html {
    let low = |colour| i64::from(zones.with_colour(colour).low);
    let (class, words) = match colour {
        Colour::Green => ("badge badge--green score__badge", say::badge_green(lang, low(Colour::Yellow))),
        Colour::Yellow => {
            let high = zones.with_colour(Colour::Yellow).high.into();
            ("badge badge--yellow score__badge", say::badge_yellow(lang, low(Colour::Yellow), high))
        }
        Colour::Red => ("badge badge--red score__badge", say::badge_red(lang, low(Colour::Red))),
    };
    group("p", class, [zone_shape(colour), text("span", "", words)])
}

/// The reason line. Before the app is ready it also holds the words that the style sheet shows after a second.
fn reason(view: View<'_>) -> Html {
    let line = rich(&reason_line(view.state, view.derived));
    if view.ready {
        return line;
    }
    joined([text("span", "waiting", say::loading(view.lang())), element("span", "", line)])
}
