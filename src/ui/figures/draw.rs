//! The strokes that all figures are made of, and how a place in a figure is written.
//!
//! Each is written once here, because markup is the heaviest part of the page (see [`markup`](crate::ui::markup)).

use yew::Html;

use crate::ui::markup::{Attr, Words, bare, tag};

/// A place or length in a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// A share of the figure's width or height, 0 to 1.
    Share(f64),
    /// As it stands: em, pixels or percent.
    Fixed(&'static str),
}

impl Place {
    #[inline(never)]
    fn written(self) -> Words {
        match self {
            Self::Share(part) => (decimal(part * 100.0) + "%").into(),
            Self::Fixed(text) => text.into(),
        }
    }
}

/// A number with at most two decimals, which is finer than any screen. Whole numbers are cheaper to write than floats.
#[inline(never)]
pub fn decimal(number: f64) -> String {
    let hundredths = libm::floor(number * 100.0 + 0.5) as i32;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let whole = [sign, &whole.to_string()].concat();
    match rest {
        0 => whole,
        1..10 => [&whole, ".0", &rest.to_string()].concat(),
        _ => [&whole, ".", &rest.to_string()].concat(),
    }
}

/// A figure that is hidden from assistive technology, as all are.
#[inline(never)]
pub fn figure(class: &'static str, view_box: impl Into<Words>, content: Html) -> Html {
    let values = [class.into(), view_box.into(), "true".into(), "false".into()];
    tag("svg", &[Attr::Class, Attr::ViewBox, Attr::AriaHidden, Attr::Focusable], values, content)
}

/// A figure's own measure: its width and height from 0.
pub fn view_box(width: &str, height: &str) -> String {
    ["0 0 ", width, " ", height].concat()
}

/// A straight line between two places.
#[inline(never)]
pub fn line(class: &'static str, [x1, x2]: [Place; 2], [y1, y2]: [&'static str; 2]) -> Html {
    let values = [class.into(), x1.written(), x2.written(), y1.into(), y2.into()];
    tag("line", &[Attr::Class, Attr::X1, Attr::X2, Attr::Y1, Attr::Y2], values, Html::default())
}

/// A straight line between two places, given as shares of the figure's width and height.
#[inline(never)]
pub fn stroke(class: &'static str, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> Html {
    let [x1, x2, y1, y2] = [x1, x2, y1, y2].map(|place| Place::Share(place).written());
    let names = &[Attr::Class, Attr::X1, Attr::X2, Attr::Y1, Attr::Y2];
    tag("line", names, [class.into(), x1, x2, y1, y2], Html::default())
}

/// Words at a place, given in shares of the figure's width and height.
pub fn words_at(class: &'static str, x: f64, y: f64, shown: impl Into<Words>) -> Html {
    at("", x, Place::Share(y), words(class, "", "0", "0", shown))
}

/// An upright line.
pub fn upright(class: &'static str, x: f64, y: [&'static str; 2]) -> Html {
    line(class, [Place::Share(x), Place::Share(x)], y)
}

/// Evenly spaced ticks from edge to edge of the figure, as one thick dashed line: `intervals` of them, each tick `width`
/// of an interval wide and `length` long around `y`.
#[inline(never)]
pub fn ticks(class: &'static str, intervals: i32, width: f64, y: &'static str, length: &'static str) -> Html {
    let intervals = f64::from(intervals);
    // The line begins and ends half a tick outside, so that the outer ticks are whole.
    let outside = width / 2.0 / intervals;
    let values = [
        class.into(),
        Place::Share(-outside).written(),
        Place::Share(1.0 + outside).written(),
        y.into(),
        y.into(),
        length.into(),
        decimal(intervals + width).into(),
        (decimal(width) + " " + &decimal(1.0 - width)).into(),
    ];
    let names = &[
        Attr::Class,
        Attr::X1,
        Attr::X2,
        Attr::Y1,
        Attr::Y2,
        Attr::StrokeWidth,
        Attr::PathLength,
        Attr::StrokeDasharray,
    ];
    tag("line", names, values, Html::default())
}

/// A rectangle; `fill` names a pattern, or none.
#[inline(never)]
pub fn rect(
    class: &'static str,
    fill: &'static str,
    [x, width]: [Place; 2],
    [y, height]: [Place; 2],
) -> Html {
    let values = [class.into(), fill.into(), x.written(), width.written(), y.written(), height.written()];
    tag(
        "rect",
        &[Attr::Class, Attr::Fill, Attr::X, Attr::Width, Attr::Y, Attr::Height],
        values,
        Html::default(),
    )
}

/// A path in pixels around the place it stands at.
#[inline(never)]
pub fn path(class: &'static str, d: impl Into<Words>) -> Html {
    tag("path", &[Attr::Class, Attr::D], [class.into(), d.into()], Html::default())
}

/// A run of equal marks, each drawn from where the one before it began: so all but the first are written alike. A mark
/// ends where it began.
#[inline(never)]
pub fn repeated(places: &mut dyn Iterator<Item = (f64, f64)>, mark: &str) -> String {
    let mut from = (0.0, 0.0);
    let mut drawn = String::new();
    for to in places {
        drawn += &["m", &decimal(to.0 - from.0), " ", &decimal(to.1 - from.1), mark].concat();
        from = to;
    }
    drawn
}

/// Moves its content to a place.
#[inline(never)]
pub fn at(class: &'static str, x: f64, y: Place, content: Html) -> Html {
    tag(
        "svg",
        &[Attr::Class, Attr::X, Attr::Y],
        [class.into(), Place::Share(x).written(), y.written()],
        content,
    )
}

/// Words: where they are anchored, how far from their place in pixels, and their baseline; empty is as usual.
#[inline(never)]
pub fn words(
    class: &'static str,
    anchor: &'static str,
    x: &'static str,
    y: &'static str,
    words: impl Into<Words>,
) -> Html {
    let values = [class.into(), anchor.into(), x.into(), y.into()];
    tag("text", &[Attr::Class, Attr::TextAnchor, Attr::X, Attr::Y], values, bare(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_at_most_two_decimals() {
        for (number, written) in
            [(0.0, "0"), (31.0, "31"), (12.5, "12.50"), (0.071, "0.07"), (-3.333, "-3.33"), (99.999, "100")]
        {
            assert_eq!(decimal(number), written);
        }
    }
}
