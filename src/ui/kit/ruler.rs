//! Scales on paper, drawn in millimetres: one to draw a line on, one to lay the cards on, and a slide rule that adds
//! points and reads the number off.

use yew::Html;

use super::Kit;
use super::form::{self, Row};
use crate::model::{Colour, Points};
use crate::shipped::CATALOGUE;
use crate::text::{Lang, kit, messages as say, numbers, reason};
use crate::ui::figures::{decimal, figure, path};
use crate::ui::markup::{Attr, Parts, Words, bare, element, group, joined, tag, text};

/// Width of the paper within its margins.
const WIDTH: f64 = 182.0;
/// Free room at both ends of a scale, for the half of a number that stands beyond it.
const END: f64 = 5.0;
/// Height of a number out of 100 on the scale for the cards.
const STEP: f64 = 4.8;
/// Forms to add up on, side by side.
const FORMS: usize = 3;

/// What a slot of scales holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    let lang = kit.lang;
    Some(match name {
        "line-blank" => line(lang),
        "line-count" => counts(lang),
        "slide-rule" => slide_rule(lang),
        "add-up" => add_up(lang),
        _ => return None,
    })
}

/// From 0 to 100 across the paper.
fn line(lang: Lang) -> Html {
    let at = |count: u32| END + f64::from(count) / 100.0 * (WIDTH - 2.0 * END);
    let tick = |count: u32| {
        let length = if count.is_multiple_of(10) {
            6.0
        } else if count.is_multiple_of(5) {
            4.0
        } else {
            2.0
        };
        stroke([at(count), 20.0], [at(count), 20.0 + length])
    };
    let ticks: String = (0..=100).map(tick).collect();
    let parts = [
        path("scale__line", [stroke([at(0), 20.0], [at(100), 20.0]), ticks].concat()),
        (0..=10)
            .map(|tens| words("scale__number", "middle", at(tens * 10), 31.0, (tens * 10).to_string()))
            .joined(),
    ];
    let drawn = figure("scale scale--across", "0 0 182 33", joined(parts));
    group("div", "scale-box", [text("p", "scale__label", kit::scale_label(lang)), drawn])
}

/// The long scale in two sheets.
pub fn halves(lang: Lang) -> Vec<Html> {
    [0..=50, 50..=100].map(|counts| half(lang, counts)).into()
}

/// One half of the long scale: the paper is laid end to end with the other half.
fn half(lang: Lang, counts: std::ops::RangeInclusive<u32>) -> Html {
    let first = *counts.start();
    let at = |count: u32| END + f64::from(count - first) * STEP;
    let height = 2.0 * END + 50.0 * STEP;
    let tick = |count: u32| {
        let length = if count.is_multiple_of(10) {
            14.0
        } else if count.is_multiple_of(5) {
            10.0
        } else {
            6.0
        };
        stroke([91.0 - length / 2.0, at(count)], [91.0 + length / 2.0, at(count)])
    };
    let ticks: String = counts.clone().map(tick).collect();
    let numbers = counts.clone().filter(|count| count.is_multiple_of(5));
    let numbers =
        numbers.map(|count| words("scale__number", "end", 82.0, at(count) + 1.6, count.to_string()));
    let parts = [
        path("scale__line", [stroke([91.0, at(first)], [91.0, at(*counts.end())]), ticks].concat()),
        numbers.joined(),
    ];
    let measure = ["0 0 182 ", &decimal(height)].concat();
    let drawn = figure("scale scale--down", measure, joined(parts));
    group("div", "scale-page", [text("p", "scale__label", kit::scale_label(lang)), drawn])
}

/// Lines and what they do, with the model's own lines filled in.
fn counts(lang: Lang) -> Html {
    let heads = kit::line_count_heads(lang);
    let columns = form::parts(heads).count() - 1;
    let zones = CATALOGUE.model.zones();
    let model = [Colour::Yellow, Colour::Red].map(|colour| bare(zones.with_colour(colour).low.to_string()));
    let row = |(at, words): (usize, &'static str)| -> Row {
        let mut cells = vec![Html::default(); columns];
        if at == 1 {
            cells[..2].clone_from_slice(&model);
        }
        (bare(words), cells)
    };
    let rows = form::parts(kit::line_count_rows(lang)).enumerate().map(row);
    form::table("grid", form::parts(heads).map(Into::into), rows.collect())
}

/// Two strips to cut out. The long one has points along its upper edge and "out of 100" below; the short one is laid on
/// that edge, with its arrow at the sum so far: then the new sum stands under the points of the next answer.
fn slide_rule(lang: Lang) -> Html {
    let model = &CATALOGUE.model;
    let (Points(lowest), Points(highest)) = model.total_limits();
    let unit = (WIDTH - 2.0 * END) / f64::from(highest - lowest);
    let at = |points: f64| END + (points - f64::from(lowest)) * unit;
    let point_tick =
        |points: i32| stroke([at(points.into()), 0.0], [at(points.into()), length(points % 10, points % 5)]);
    let risk_at = |count: u8| at(model.rule().points_at(count));
    let labelled = |count: &u8| count.is_multiple_of(10) || *count == 5;
    let fits = |count: &u8| (END..=WIDTH - END).contains(&risk_at(*count));
    let risk_tick = |count: u8| {
        let tick = length((count % 10).into(), (count % 5).into());
        stroke([risk_at(count), 14.0], [risk_at(count), 14.0 + tick])
    };
    let drawn = [
        stroke([END, 14.0], [WIDTH - END, 14.0]),
        (lowest..=highest).map(point_tick).collect(),
        (1..=99).filter(fits).map(risk_tick).collect(),
    ];
    let points = (lowest..=highest).filter(|points| points % 5 == 0).map(|points| {
        words("scale__number", "middle", at(points.into()), 10.2, numbers::number(lang, points.into()))
    });
    let risks = (1..=99).filter(labelled).filter(fits);
    let risks = risks.map(|count| words("scale__number", "middle", risk_at(count), 24.2, count.to_string()));
    let zones = Colour::ALL.map(|colour| {
        let zone = model.zones().with_colour(colour);
        let [from, to] = [zone.from, zone.to].map(|end| end.map(|points| f64::from(points.0)));
        let middle = (from.unwrap_or(lowest.into()) + to.unwrap_or(highest.into())) / 2.0;
        words("scale__zone", "middle", at(middle), 30.0, reason::zone_name(lang, colour).to_owned())
    });
    let limits = [Colour::Yellow, Colour::Red].map(|colour| {
        let x = risk_at(model.zones().with_colour(colour).low);
        path("scale__limit", stroke([x, 25.8], [x, 32.0]))
    });
    let ruler = joined([
        path("scale__line", drawn.concat()),
        points.joined(),
        risks.joined(),
        joined(limits),
        joined(zones),
        words("scale__name", "start", 0.8, 13.0, say::column_points(lang)),
        words("scale__name", "start", 0.8, 30.0, kit::scale_label(lang)),
    ]);
    let ruler = figure("scale scale--rule", "0 0 182 33", ruler);
    joined([slider(unit), element("div", "rule", ruler)])
}

/// How long the tick of a number is, by what it leaves when it is parted by ten and by five.
fn length(by_ten: i32, by_five: i32) -> f64 {
    match (by_ten, by_five) {
        (0, _) => 6.0,
        (_, 0) => 4.5,
        _ => 2.5,
    }
}

/// The short strip: from the fewest points of one answer to the most, along its lower edge.
fn slider(unit: f64) -> Html {
    let all = || CATALOGUE.form.indices().flat_map(|attribute| CATALOGUE.model.level_points(attribute));
    let least = all().min().copied().unwrap_or_default().0;
    let most = all().max().copied().unwrap_or_default().0;
    let width = 2.0 * END + f64::from(most - least) * unit;
    let at = |points: i32| END + f64::from(points - least) * unit;
    let tick = |points: i32| stroke([at(points), 16.0], [at(points), 16.0 - length(points % 10, points % 5)]);
    let numbers = (least..=most).filter(|points| points % 5 == 0);
    let numbers =
        numbers.map(|points| words("scale__number", "middle", at(points), 6.4, numbers::signed(points)));
    let arrow = ["M", &decimal(at(0)), " 16l-1.4 -3.5h2.8z"].concat();
    let parts = [
        path("scale__line", (least..=most).map(tick).collect::<String>()),
        path("scale__arrow", arrow),
        numbers.joined(),
    ];
    let measure = ["0 0 ", &decimal(width), " 16"].concat();
    let wide = [decimal(width).as_str(), "mm"].concat();
    let values: [Words; 5] = ["scale".into(), measure.into(), wide.into(), "true".into(), "false".into()];
    let names = &[Attr::Class, Attr::ViewBox, Attr::Width, Attr::AriaHidden, Attr::Focusable];
    element("div", "slider", tag("svg", names, values, joined(parts)))
}

/// Forms for sums by hand: a person's points, and the sum so far.
fn add_up(lang: Lang) -> Html {
    let row = |attribute| -> Row {
        (bare(reason::attribute(lang, attribute).short), vec![Html::default(), Html::default()])
    };
    let heads =
        || [say::column_answer(lang), say::column_points(lang), say::column_sum(lang)].map(Words::from);
    let one = |_| {
        let name = element("p", "add-up__name", form::blank(kit::name_line(lang)));
        let table = form::table("grid", heads().into_iter(), CATALOGUE.form.indices().map(row).collect());
        let blanks = [kit::card_risk(lang), kit::card_colour(lang)].map(form::blank);
        group("div", "add-up__form", [name, table, group("p", "add-up__end", blanks)])
    };
    group("div", "add-up", (0..FORMS).map(one).parts())
}

fn stroke([x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> String {
    ["M", &decimal(x1), " ", &decimal(y1), "L", &decimal(x2), " ", &decimal(y2)].concat()
}

fn words(class: &'static str, anchor: &'static str, x: f64, y: f64, shown: impl Into<Words>) -> Html {
    let values = [class.into(), anchor.into(), decimal(x).into(), decimal(y).into()];
    tag("text", &[Attr::Class, Attr::TextAnchor, Attr::X, Attr::Y], values, bare(shown))
}
