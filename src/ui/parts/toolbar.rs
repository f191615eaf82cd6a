//! The heading of the explorer, and what acts on all answers at once: person, undo, redo, the rest.

use yew::Html;

use super::compare::hold;
use crate::state::{Action, Part};
use crate::text::messages as say;
use crate::ui::controls::{menu, person_dialog};
use crate::ui::effects::TITLE;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{Attr, Button, Heard, button, group, heading, joined, tag};
use crate::ui::view::View;

/// Heading and tools.
pub fn toolbar(view: View<'_>) -> Html {
    let lang = view.lang();
    let history = &view.state.moments;
    let ready = view.answering();
    let commands = if view.hides(Part::Controls) {
        Html::default()
    } else {
        menu(say::menu(lang), commands(view), ready)
    };
    let tools = [
        tool(say::undo(lang), Icon::Undo, history.can_undo(), ready, view.sending(Action::Undo)),
        tool(say::redo(lang), Icon::Redo, history.can_redo(), ready, view.sending(Action::Redo)),
        commands,
    ];
    let content = joined([
        heading("h1", "toolbar__title", TITLE, say::explore_title(lang)),
        person_dialog(view),
        group("div", "toolbar__tools", tools),
    ]);
    let values = ["explorer__toolbar toolbar".into(), "group".into(), say::toolbar_label(lang).into()];
    tag("div", &[Attr::Class, Attr::Role, Attr::AriaLabel], values, content)
}

/// An icon button. One that has nothing to do keeps its place in the order of focus.
fn tool(label: &'static str, drawn: Icon, can: bool, ready: bool, onclick: Heard) -> Html {
    let look = Button {
        class: "button button--icon",
        label: label.into(),
        idle: !can,
        off: !ready,
        ..Button::default()
    };
    button(look, onclick, icon(drawn))
}

/// The commands behind the three dots.
fn commands(view: View<'_>) -> Vec<(&'static str, Heard)> {
    let lang = view.lang();
    let mut commands = vec![(say::reset(lang), Action::Reset)];
    // A number that a link hides cannot be guessed at.
    if !view.hides(Part::Number) {
        commands.push((say::guess_first(lang), Action::AskGuess));
    }
    if !view.hides(Part::Compare) {
        commands.push(hold(view));
    }
    commands.into_iter().map(|(words, action)| (words, view.sending(action))).collect()
}
