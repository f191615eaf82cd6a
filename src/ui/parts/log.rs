//! What the visitor changed: a sentence for each change, newest first, with a way back to it.

use yew::{Callback, Html};

use super::answers::disclosure;
use crate::browser::focus;
use crate::state::{Action, Entry, Part, log_line};
use crate::text::messages as say;
use crate::ui::markup::{Button, Parts, bare, button, element, group, heading, joined, section, text};
use crate::ui::view::View;

/// Id of the heading.
pub const HEADING: &str = "log";

/// Entries in sight; the others open on request.
const SHOWN: usize = 5;

/// The log.
pub fn log(view: View<'_>) -> Html {
    let lang = view.lang();
    let entries = &view.derived.log;
    let (shown, rest) = entries.split_at(entries.len().min(SHOWN));
    let list = |entries: &[Entry]| group("ul", "log", entries.iter().map(|one| entry(view, one)).parts());
    let empty = if entries.is_empty() { say::log_empty(lang) } else { "" };
    let more = if rest.is_empty() {
        Html::default()
    } else {
        disclosure(say::log_all(lang, entries.len() as i64), list(rest))
    };
    let parts = [
        heading("h2", "panel__title", HEADING, say::log_heading(lang)),
        text("p", "panel__note", empty),
        list(shown),
        more,
    ];
    section("panel", "", HEADING, joined(parts))
}

fn entry(view: View<'_>, entry: &Entry) -> Html {
    let lang = view.lang();
    let line = log_line(lang, view.catalogue(), entry);
    let idle = entry.person == *view.state.person() || view.hides(Part::Controls);
    let look = Button {
        class: "log__return",
        label: say::log_return_label(lang, &line).into(),
        idle,
        ..Button::default()
    };
    let (dispatch, moment) = (view.dispatch.clone(), entry.moment);
    let back = Callback::from(move |_| {
        if idle {
            return;
        }
        dispatch.dispatch(Action::Return(moment));
        // The entry moves down; what it led to is told by the live region, and read on from the log's heading.
        focus::focus(HEADING);
    });
    let words = [text("span", "log__line", line), bare(" "), button(look, back, bare(say::log_return(lang)))];
    element("li", "log__entry", joined(words))
}
