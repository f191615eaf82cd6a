//! The timeline: what happened, as a list with sources, and beside it on wide screens the same on a true scale.

use yew::Html;

use super::facts::cited;
use super::prose::line;
use crate::text::{Milestone, messages as say};
use crate::ui::figures;
use crate::ui::markup::{Parts, bare, group, joined, text};
use crate::ui::view::View;

/// List and figure.
pub fn timeline(view: View<'_>) -> Html {
    let lang = view.lang();
    let events: Vec<Milestone> = say::timeline(lang).collect();
    let times: Vec<f64> = events.iter().map(Milestone::at).collect();
    let event = |event: &Milestone| {
        let parts = [
            text("strong", "", event.when),
            bare(" "),
            text("span", "timeline__kind", event.kind),
            bare(" "),
            group(
                "span",
                "timeline__what",
                [line(lang, event.words), bare(" "), cited(view, event.sources())],
            ),
        ];
        group("li", "timeline__event", parts)
    };
    let list = group("ol", "timeline__events", events.iter().map(event).parts());
    joined([
        text("p", "chapter__note", say::timeline_note(lang)),
        group("div", "timeline", [figures::timeline(lang, &times), list]),
    ])
}
