//! The 0–100 ruler under the hundred marks, with its pointer and the way it came.

use yew::Html;

use super::draw::{Place, at, figure, line, path, rect, ticks, upright, words};
use super::of_100;
use super::strip::strip;
use crate::model::{Change, Colour, Percent, Zones};
use crate::text::{Lang, messages as say, numbers, reason};
use crate::ui::markup::{Parts, Words, joined};

/// The difference stands ahead of the pointer unless that is nearer to the figure's end than this share of its width.
const ROOM: f64 = 0.08;

/// The ruler for a risk. A hollow triangle stands where it is measured from: the place before a change, or A, by name,
/// while somebody is held fast.
pub fn percent_ruler(
    lang: Lang,
    risk: Percent,
    zones: &Zones,
    change: Option<&Change>,
    held: Option<&Change>,
) -> Html {
    let limits = [Colour::Yellow, Colour::Red].map(|colour| of_100(zones.with_colour(colour).low));
    let now = of_100(risk.count());
    let rising = limits.map(|limit| upright("limit", limit, ["-1.125em", "0"]));
    let labels: Html = labels(lang, zones, limits)
        .into_iter()
        .map(|(class, anchor, x, label)| {
            at("", x, Place::Fixed("2.25em"), words(class, anchor, "", "", label))
        })
        .joined();
    let parts = [
        joined(rising),
        strip(limits, "0", ".875em"),
        ticks("ruler__ticks", 20, 0.05, "1em", ".25em"),
        ticks("ruler__ticks", 4, 0.01, "1.09375em", ".4375em"),
        labels,
        held.map_or_else(|| moved(change, now), |held| held_fast(lang, held, now)),
        pointer(now),
    ];
    figure("ruler ruler--percent", "", joined(parts))
}

/// Class, anchor, place and words of everything written under the strip.
fn labels(
    lang: Lang,
    zones: &Zones,
    [yellow, red]: [f64; 2],
) -> [(&'static str, &'static str, f64, Words); 7] {
    let limit = |colour| Words::from(zones.with_colour(colour).low.to_string());
    let name = |colour| Words::from(reason::zone_name(lang, colour));
    // The last word makes room for "100 %".
    let middle_of_red = f64::midpoint(red, 1.0) - 0.02;
    [
        ("ruler__number", "start", 0.0, "0".into()),
        ("ruler__zone", "middle", yellow / 2.0, name(Colour::Green)),
        ("ruler__number", "middle", yellow, limit(Colour::Yellow)),
        ("ruler__zone", "middle", f64::midpoint(yellow, red), name(Colour::Yellow)),
        ("ruler__number", "middle", red, limit(Colour::Red)),
        ("ruler__zone", "middle", middle_of_red, name(Colour::Red)),
        ("ruler__number", "end", 1.0, say::scale_end(lang).into()),
    ]
}

fn pointer(now: f64) -> Html {
    let stroke = |class, y| line(class, [Place::Fixed("0"), Place::Fixed("0")], y);
    let drawn = [
        stroke("ruler__halo", ["-1", "1.1875em"]),
        path("ruler__pointer", "M-6 -10.5H6L0 -1.5Z"),
        stroke("ruler__line", ["-2", "1.25em"]),
    ];
    at("ruler__now", now, Place::Fixed(""), joined(drawn))
}

/// A hollow triangle, and the way from there to the pointer.
fn way(before: f64, now: f64) -> [Html; 2] {
    let way = rect(
        "ruler__way",
        "",
        [Place::Share(before.min(now)), Place::Share((now - before).abs())],
        [Place::Fixed("-.5em"), Place::Fixed("2")],
    );
    let from =
        at("ruler__before", before, Place::Fixed(""), path("ruler__hollow", "M-5.5 -10.75H5.5L0 -2.5Z"));
    [way, from]
}

/// A's place, named on the side away from the pointer.
fn held_fast(lang: Lang, held: &Change, now: f64) -> Html {
    let place = of_100(held.before.percent.count());
    let (anchor, x) = if now < place { ("start", "10") } else { ("end", "-10") };
    let name = words("ruler__difference halo", anchor, x, "-.1875em", say::compare_column_a(lang));
    let [way, from] = way(place, now);
    joined([way, from, at("ruler__before", place, Place::Fixed(""), name)])
}

/// Where the pointer stood, the way it went, and how far in percentage points.
fn moved(change: Option<&Change>, now: f64) -> Html {
    let Some(change) = change.filter(|change| change.percentage_points() != 0) else {
        return Html::default();
    };
    let before = of_100(change.before.percent.count());
    let [way, from] = way(before, now);
    // The difference stands beside the pointer, or behind the hollow triangle where the figure ends.
    let rose = now > before;
    let at_end = if rose { now > 1.0 - ROOM } else { now < ROOM };
    let (anchor, x) = if rose == at_end { ("end", "-11") } else { ("start", "11") };
    let far = numbers::signed(change.percentage_points());
    let far = words("ruler__difference halo", anchor, x, "-.1875em", far);
    joined([way, from, at("ruler__now", if at_end { before } else { now }, Place::Fixed(""), far)])
}
