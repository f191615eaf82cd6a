//! Tables to read: every point, from points to "out of 100", the limits of the colours, the plans, all papers, and words
//! in both languages.

use yew::Html;

use super::form::{self, Row};
use super::line::line;
use super::{Kit, link};
use crate::model::{Colour, Points, Zone};
use crate::shipped::CATALOGUE;
use crate::state::Lesson;
use crate::state::kit::{Document, documents};
use crate::text::{GlossaryEntry, Lang, kit, messages as say, numbers, reason};
use crate::ui::figures::zone_shape;
use crate::ui::markup::{Attr, Parts, Words, bare, group, tag, text};

/// The terms of the glossary, by their ids.
const TERMS: [&str; 20] = [
    "model",
    "algorithm",
    "point",
    "risk-score",
    "percentage-point",
    "threshold",
    "zone",
    "false-positive",
    "false-negative",
    "long-term-unemployed",
    "base-rate",
    "proxy",
    "bias",
    "discrimination",
    "profiling",
    "automation",
    "caseworker",
    "job-centre",
    "judgement",
    "duty-to-give-reasons",
];

/// What a slot of such a table holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    let lang = kit.lang;
    Some(match name {
        "points-table" => points(lang),
        "lookup-table" => look_up(lang),
        "zone-limits" => limits(lang),
        "plan-45" => plan(lang, Lesson::Short),
        "plan-90" => plan(lang, Lesson::Long),
        "plan-30" => plan(lang, Lesson::Staff),
        "contents" => contents(lang),
        "glossary-20" => glossary(lang),
        _ => return None,
    })
}

/// The points of every answer, a small table for each question.
fn points(lang: Lang) -> Html {
    let one = |attribute| {
        let levels = reason::levels(lang, &CATALOGUE, attribute);
        let points = CATALOGUE.model.level_points(attribute).iter();
        let row = |(words, points): (String, &Points)| -> Row {
            (bare(words), vec![bare(numbers::signed(points.0))])
        };
        let caption = text("caption", "", reason::attribute(lang, attribute).label);
        group(
            "table",
            "points__card",
            [caption, form::body(levels.into_iter().zip(points).map(row).collect())],
        )
    };
    group("div", "points", CATALOGUE.form.indices().map(one).parts())
}

/// From every sum that there can be to its number.
fn look_up(lang: Lang) -> Html {
    let model = &CATALOGUE.model;
    let (Points(lowest), Points(highest)) = model.total_limits();
    let entry = |total: i32| {
        let risk = model.zones().percent(model.rule(), Points(total)).count();
        let total = text("span", "", numbers::number(lang, total.into()));
        group("li", "", [total, text("b", "", risk.to_string())])
    };
    let parts = [
        text("p", "look-up__title", say::lookup_caption(lang)),
        group("ol", "look-up__list", (lowest..=highest).map(entry).parts()),
    ];
    group("div", "look-up", parts)
}

/// Each colour with its mark, and from where to where it goes.
pub fn limits(lang: Lang) -> Html {
    let zones = CATALOGUE.model.zones();
    let one = |zone: &Zone| {
        group("li", "limits__zone", [zone_shape(zone.colour), text("span", "", limit(lang, zone))])
    };
    group("ul", "limits", zones.all().iter().map(one).parts())
}

fn limit(lang: Lang, zone: &Zone) -> String {
    let [from, to] = [zone.from, zone.to].map(|points| points.unwrap_or_default().0.into());
    let [low, high]: [i64; 2] = [zone.low, zone.high].map(Into::into);
    match zone.colour {
        Colour::Green => kit::zone_limits_green(lang, high + 1, to),
        Colour::Yellow => kit::zone_limits_yellow(lang, low, high, from, to),
        Colour::Red => kit::zone_limits_red(lang, low, from),
    }
}

/// A lesson, minute by minute.
fn plan(lang: Lang, lesson: Lesson) -> Html {
    let heads = if lesson == Lesson::Staff { kit::plan_heads_staff(lang) } else { kit::plan_heads(lang) };
    let rows = say::plan(lang).filter(|row| row.plan == lesson.minutes()).map(|row| -> Row {
        let screen = match link::shown(lang, row.show) {
            Some(target) => tag("a", &[Attr::Href], [target.into()], bare(row.screen)),
            None => bare(row.screen),
        };
        let minutes = kit::plan_minutes(lang, row.from.into(), row.to.into());
        (bare(minutes), vec![bare(row.teacher), bare(row.pupils), screen])
    });
    form::table("plan", form::parts(heads).map(Into::into), rows.collect())
}

/// All papers, with how many pages each takes.
fn contents(lang: Lang) -> Html {
    let one = |document: &Document| {
        let target = [document.slug(lang), ".html"].concat();
        let title = tag("a", &[Attr::Href], [target.into()], bare(document.title(lang)));
        let pages = text("span", "contents__pages", kit::kit_pages(lang, document.pages.into()));
        group("li", "", [title, bare(" "), pages])
    };
    group("ul", "contents", documents().iter().map(one).parts())
}

/// Twenty terms: the word in both languages, and what it means in the paper's own.
fn glossary(lang: Lang) -> Html {
    let find = |lang: Lang, id: &str| say::glossary(lang).find(|entry: &GlossaryEntry| entry.id == id);
    let row = |id: &&str| -> Option<Row> {
        let (da, en) = (find(Lang::Da, id)?, find(Lang::En, id)?);
        let meaning = if lang == Lang::Da { da.meaning } else { en.meaning };
        let word = |of: Lang, word: &'static str| {
            let code = if of == lang { "" } else { of.code() };
            tag("span", &[Attr::Lang], [code.into()], bare(word))
        };
        Some((word(Lang::Da, da.term), vec![word(Lang::En, en.term), line(lang, meaning)]))
    };
    let heads = form::parts(kit::glossary_heads(lang)).map(Into::<Words>::into);
    form::table("words", heads, TERMS.iter().filter_map(row).collect())
}

/// A table cell with a colour: its mark and its word.
pub fn colour(lang: Lang, colour: Colour) -> Html {
    group("span", "colour", [zone_shape(colour), bare(reason::zone_name(lang, colour))])
}
