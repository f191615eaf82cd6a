//! A hundred people at a line: standing by their points with the line through them, and sorted ten by ten.
//!
//! Four marks, told apart by shape: squares are red, rings are not; what came out wrong is in ink - a cross in the
//! square, a dot in the ring - and the rest is grey (`docs/design.md`, "Figures").

use yew::Html;

use super::draw::{Place, at, decimal, figure, line, path, rect, repeated, upright, view_box, words};
use crate::model::Model;
use crate::model::world::{Counts, Line, Stack};
use crate::text::{Lang, messages as say};
use crate::ui::markup::{Parts, Words, group, joined};

/// What became of somebody at a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Red, and it happened.
    Hit,
    /// Red, and it did not happen.
    ForNothing,
    /// Not red, and it happened.
    Missed,
    /// Not red, and it did not happen.
    Rest,
}

impl Kind {
    /// In the order of the sorted field.
    const ALL: [Self; 4] = [Self::Hit, Self::ForNothing, Self::Missed, Self::Rest];

    /// How many of this kind.
    pub fn count(self, counts: Counts) -> u32 {
        match self {
            Self::Hit => counts.true_positive,
            Self::ForNothing => counts.false_positive,
            Self::Missed => counts.false_negative,
            Self::Rest => counts.true_negative,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Hit => "crowd__hit",
            Self::ForNothing => "crowd__nothing",
            Self::Missed => "crowd__missed",
            Self::Rest => "crowd__rest",
        }
    }

    /// The mark around its middle, ending where it began. 13.5 wide.
    fn shape(self) -> &'static str {
        match self {
            Self::Hit => "m-6.75-6.75h13.5v13.5h-13.5zm6.75 6.75",
            Self::ForNothing => "m-6-6h12v12h-12zl12 12m0-12l-12 12m6-6",
            Self::Missed => {
                "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0m4.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0m1.5 0"
            }
            Self::Rest => "m-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0m6.2 0",
        }
    }
}

/// Width of a mark with its air.
const PITCH: f64 = 20.0;
const FIELD: u32 = 10;

/// One mark by itself.
pub fn kind_mark(kind: Kind) -> Html {
    figure("crowd__mark", "0 0 20 20", marks(kind, &mut std::iter::once((10.0, 10.0))))
}

fn marks(kind: Kind, places: &mut dyn Iterator<Item = (f64, f64)>) -> Html {
    path(kind.class(), repeated(places, kind.shape()))
}

/// The hundred sorted ten by ten: red ones first, with a stepped line under them.
pub fn field(counts: Counts) -> Html {
    let mut next = 0;
    let kinds = Kind::ALL.map(|kind| {
        let first = next;
        next += kind.count(counts);
        let place = |at: u32| (middle(at % FIELD), middle(at / FIELD));
        marks(kind, &mut (first..next).map(place))
    });
    let (rows, rest) = (counts.selected() / FIELD, counts.selected() % FIELD);
    let (across, down) = (edge(rest), edge(rows));
    let last = edge_at(rows + u32::from(rest > 0));
    let step = ["M0 ", &last, "H", &decimal(across), "V", &decimal(down), "H200"].concat();
    figure("crowd__field", "-2 -2 204 204", joined([joined(kinds), path("crowd__step", step)]))
}

fn middle(place: u32) -> f64 {
    edge(place) + PITCH / 2.0
}

fn edge(place: u32) -> f64 {
    f64::from(place) * PITCH
}

fn edge_at(place: u32) -> String {
    decimal(edge(place))
}

/// Points at the ends of the plot; people beyond stand in the outermost column.
const LOW: i32 = -24;
const HIGH: i32 = 40;
/// Points in one column. A column begins at the line, so that nobody in it stands on the other side, unless lots are
/// drawn there.
const COLUMN: i32 = 2;
const COLUMNS: usize = ((HIGH - LOW) / COLUMN) as usize;
/// Rows above the tallest column, for the words at the line.
const AIR: u32 = 2;
const ROW_PITCH: f64 = 15.0;
/// A label nearer to the line than this share of the width would be covered by the lens; it is left out.
const COVERED: f64 = 0.09;
/// Nearer than this it is covered where the figure is narrow; the style sheet decides.
const CLOSE: f64 = 0.2;
/// Whole percent with a label.
const LABELLED: [u8; 4] = [10, 30, 50, 70];

/// A hundred people and the line through them.
#[derive(Clone, Copy, Debug)]
pub struct Crowd<'a> {
    /// The people by their points.
    pub stacks: &'a [Stack],
    /// Who is above the line.
    pub counts: Counts,
    /// The line.
    pub line: Line,
    /// The percent at the line.
    pub percent: i64,
    /// Marks that every column has room for: figures beside each other have the same.
    pub rows: u32,
}

/// The hundred by their points, those to whom it happened at the bottom, with the line through them.
pub fn plot(lang: Lang, model: &Model, crowd: Crowd<'_>) -> Html {
    let Crowd { stacks, counts, line: at_line, percent, rows } = crowd;
    let rows = rows + AIR;
    let shift = f64::from(first_points(at_line) - LOW) * PITCH / f64::from(COLUMN);
    let mut heights = [0; COLUMNS];
    let mut places: [Vec<(f64, f64)>; 4] = Default::default();
    let mut stand = |column: usize, kind: Kind, count: u32| {
        for _ in 0..count {
            let height = &mut heights[column];
            let up = f64::from((rows - 1).saturating_sub(*height));
            places[kind as usize].push((shift + middle(column as u32), up * ROW_PITCH + PITCH / 2.0));
            *height += 1;
        }
    };
    for column in 0..COLUMNS {
        let own = |stack: &&Stack| column_of(stack, at_line) == column;
        let here = stacks.iter().filter(own);
        let [mut hit, mut nothing, mut missed, mut rest] = [0; 4];
        for stack in here {
            let [hits, reds] = red(stack, stacks, counts, at_line);
            hit += hits;
            missed += stack.positives - hits;
            nothing += reds;
            rest += stack.negatives - reds;
        }
        let kinds =
            [(Kind::Hit, hit), (Kind::Missed, missed), (Kind::ForNothing, nothing), (Kind::Rest, rest)];
        for (kind, count) in kinds {
            stand(column, kind, count);
        }
    }
    let box_ = view_box(&edge_at(COLUMNS as u32), &decimal(f64::from(rows) * ROW_PITCH + 5.0));
    let drawn = Kind::ALL.map(|kind| marks(kind, &mut places[kind as usize].iter().copied()));
    let cut = place(at_line.0).clamp(0.06, 0.94);
    let label = |words_: Words, anchor, x| {
        at("", cut, Place::Fixed(""), words("plot__word", anchor, x, "1em", words_))
    };
    let line_parts = [
        upright("plot__line", cut, ["0", "100%"]),
        label(say::plot_not_red(lang).into(), "end", "-8"),
        label(say::plot_red(lang).into(), "start", "8"),
    ];
    let parts = [
        figure("plot__people", box_, joined(drawn)),
        figure("plot__cut", "", joined(line_parts)),
        ruler(lang, model, cut, percent),
    ];
    group("div", "plot", parts)
}

/// How many of a stack are red: to whom it happened, and the others. Where lots are drawn, as many as the counts leave.
fn red(stack: &Stack, stacks: &[Stack], counts: Counts, line: Line) -> [u32; 2] {
    if stack.points != line.lowest() || line.share() >= 1.0 {
        let all = line.inside(stack.points) > 0.0;
        return if all { [stack.positives, stack.negatives] } else { [0, 0] };
    }
    let above = |count: fn(&Stack) -> u32| -> u32 {
        stacks.iter().filter(|other| other.points > stack.points).map(count).sum()
    };
    [
        counts.true_positive.saturating_sub(above(|stack| stack.positives)).min(stack.positives),
        counts.false_positive.saturating_sub(above(|stack| stack.negatives)).min(stack.negatives),
    ]
}

fn column_of(stack: &Stack, line: Line) -> usize {
    let first = first_points(line);
    let columns = (HIGH - first) / COLUMN;
    ((stack.points.0 - first) / COLUMN).clamp(0, columns - 1) as usize
}

/// Points at which the first column begins.
fn first_points(line: Line) -> i32 {
    LOW + (line.lowest().0 - LOW).rem_euclid(COLUMN)
}

/// Marks in the tallest column.
pub fn tallest(stacks: &[Stack], line: Line) -> u32 {
    let mut heights = [0; COLUMNS];
    for stack in stacks {
        heights[column_of(stack, line)] += stack.positives + stack.negatives;
    }
    heights.into_iter().max().unwrap_or_default()
}

fn place(points: f64) -> f64 {
    (points - f64::from(LOW)) / f64::from(HIGH - LOW)
}

/// The strip, empty left of the line and red right of it; percent below; and the line's own percent in a lens.
fn ruler(lang: Lang, model: &Model, cut: f64, percent: i64) -> Html {
    let strip = |class, fill, from: f64, to: f64| {
        rect(
            class,
            fill,
            [Place::Share(from), Place::Share(to - from)],
            [Place::Fixed("0"), Place::Fixed(".75em")],
        )
    };
    let tick = |count: u8| {
        let x = place(model.rule().points_at(count));
        let far = libm::fabs(x - cut);
        let class = if far > CLOSE { "ruler__number" } else { "ruler__number plot__close" };
        let label = if far > COVERED {
            at("", x, Place::Fixed("2.125em"), words(class, "middle", "", "", count.to_string()))
        } else {
            Html::default()
        };
        joined([upright("waterfall__tick", x, [".875em", "1.125em"]), label])
    };
    let lens = [
        rect(
            "plot__lens",
            "",
            [Place::Fixed("-1.6em"), Place::Fixed("3.2em")],
            [Place::Fixed("1.1em"), Place::Fixed("1.4em")],
        ),
        words("plot__percent", "middle", "", "2.125em", say::line_percent(lang, percent)),
    ];
    let parts = [
        strip("ruler__red", "", cut, 1.0),
        strip("ruler__pattern", "url(#zone-red)", cut, 1.0),
        strip("ruler__edge", "", 0.0, 1.0),
        LABELLED.into_iter().map(tick).joined(),
        line("plot__line", [Place::Share(cut), Place::Share(cut)], ["0", "1.25em"]),
        at("plot__at", cut, Place::Fixed(""), joined(lens)),
    ];
    figure("plot__ruler", "", joined(parts))
}
