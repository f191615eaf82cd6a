//! The explorer on paper: one sheet of A4 of its own, with room for notes. On the screen it is not shown.
//!
//! Drawn when the browser is about to print, whether by button, key or menu.
//! Header, label and footer of the page stand above and below it.
//!
//! Invariant: has no ids and nothing to press; what it shows stands on the screen too.

use yew::Html;

use super::compare::{empty_bars, sides};
use super::tables::{answer_words, points, points_of_answers, reasons};
use super::unknowns;
use super::words::rich;
use crate::model::{Colour, Zones};
use crate::state::{Part, log_line};
use crate::text::{Lang, messages as say, reason};
use crate::ui::figures::{marks, percent_ruler, waterfall, zone_shape};
use crate::ui::markup::{Parts, bare, element, group, joined, text};
use crate::ui::view::View;

/// Changes that the sheet tells.
const CHANGES: usize = 5;
/// Lines for notes.
const NOTES: usize = 3;

/// The sheet, without what a shared link hides.
pub fn print_sheet(view: View<'_>) -> Html {
    let lang = view.lang();
    let (number, why) = (!view.hides(Part::Number), !view.hides(Part::Reasons));
    let log = if number && why { view.derived.log.as_slice() } else { &[] };
    let changes = log.iter().take(CHANGES).map(|entry| log_line(lang, view.catalogue(), entry));
    let cards = unknowns::cards(lang).into_iter().zip(view.state.ticked);
    let told = cards.filter(|(_, ticked)| *ticked).map(|(card, _)| card.to_owned());
    let written = [
        list(say::sheet_changes(lang), "ol", &changes.collect::<Vec<_>>()),
        list(say::sheet_told(lang), "ul", &told.collect::<Vec<_>>()),
        title(say::sheet_notes(lang)),
        (0..NOTES).map(|_| element("p", "print-sheet__note", Html::default())).joined(),
    ];
    let unless_hidden = |part: fn(View<'_>) -> Html| if why { part(view) } else { Html::default() };
    let answers = match (number, why) {
        (true, true) => reasons(view),
        (false, true) => points_of_answers(view),
        (_, false) => answers(view),
    };
    let tables = [answers, unless_hidden(all_points), opened(view)];
    let columns = [group("div", "print-sheet__written", written), group("div", "", tables)];
    let parts = [
        if number { result(view) } else { person(view) },
        if number { unless_hidden(figure) } else { Html::default() },
        group("div", "print-sheet__columns", columns),
    ];
    group("div", "print-sheet", parts)
}

/// Why the number is what it is.
fn figure(view: View<'_>) -> Html {
    let lang = view.lang();
    let drawn =
        waterfall(lang, &view.catalogue().model, view.derived, |attribute| answer_words(view, attribute));
    joined([
        title(say::reasons_heading(lang, view.derived.assessment.percent)),
        element("div", "print-sheet__reasons", drawn),
        text("p", "", empty_bars(view)),
    ])
}

fn all_points(view: View<'_>) -> Html {
    element("div", "print-sheet__points", points(view.lang(), view.state.catalogue))
}

/// The answers without what the model makes of them.
fn answers(view: View<'_>) -> Html {
    let words = view.catalogue().form.indices().map(|attribute| answer_words(view, attribute));
    list(say::answers_heading(view.lang()), "ul", &words.collect::<Vec<_>>())
}

fn person(view: View<'_>) -> Html {
    text("p", "print-sheet__name", view.derived.preset.name.to_string())
}

fn title(words: impl Into<crate::ui::markup::Words>) -> Html {
    text("h2", "print-sheet__title", words)
}

/// A titled list; nothing where there is nothing to tell.
fn list(heading: &'static str, kind: &'static str, items: &[String]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let items = items.iter().map(|item| element("li", "", rich(item)));
    joined([title(heading), group(kind, "print-sheet__list", items.parts())])
}

fn result(view: View<'_>) -> Html {
    let lang = view.lang();
    let found = &view.derived.assessment;
    let zones = view.catalogue().model.zones();
    let count = i64::from(found.percent.count());
    let name = &view.derived.preset.name;
    let (word, figure, sign) = reason::number_parts(lang, found.percent);
    let word =
        if word.is_empty() { Html::default() } else { text("span", "score__word", format!("{word} ")) };
    let number = [word, bare(figure), text("span", "score__percent", sign)];
    let read = [
        person(view),
        group("div", "score__number", number),
        badge(lang, zones, found.zone.colour),
        text("p", "score__unit", say::unit(lang)),
    ];
    let held = view.derived.comparison.as_ref().map(|comparison| &comparison.change);
    let ruler = percent_ruler(lang, found.percent, zones, view.derived.change(), held);
    let figure = [marks(found.percent, zones), ruler];
    let counted = [
        sides(view),
        element("p", "", rich(&say::frequency(lang, count, name, 100 - count))),
        group("div", "score__figure", figure),
    ];
    group("div", "print-sheet__result", [group("div", "", read), group("div", "print-sheet__count", counted)])
}

fn badge(lang: Lang, zones: &Zones, colour: Colour) -> Html {
    let words = reason::zone_interval(lang, zones, colour);
    group("p", "badge", [zone_shape(colour), text("span", "", words)])
}

/// The link in words and, where others can reach it, as a code.
fn opened(view: View<'_>) -> Html {
    let link = view.link(view.state.as_it_stands());
    let code = view.code(&link).unwrap_or_default();
    let words = [text("p", "", say::sheet_link(view.lang())), text("p", "print-sheet__address", link)];
    group("div", "print-sheet__link", [code, group("div", "", words)])
}
