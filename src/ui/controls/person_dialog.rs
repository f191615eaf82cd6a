//! Another person: a sheet with the eight of them, and a choice that is confirmed because it replaces all answers.

use yew::{Callback, Html};

use super::sheet::{closing, opening, sheet};
use crate::browser::dialog;
use crate::model::Preset;
use crate::state::Action;
use crate::text::messages as say;
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{Attr, Button, Entered, Parts, Told, bare, button, flag, group, input, joined, text};
use crate::ui::view::View;

const ID: &str = "people";

/// The button and its sheet.
pub fn person_dialog(view: View<'_>) -> Html {
    let lang = view.lang();
    let options =
        view.catalogue().presets.iter().enumerate().map(|(position, preset)| option(view, position, preset));
    let legend = text("legend", "visually-hidden", say::person_heading(lang));
    let fieldset = group("fieldset", "people", std::iter::once(legend).chain(options).parts());
    let confirm = |guessing: bool| {
        let dispatch = view.dispatch.clone();
        Callback::from(move |_| {
            dialog::close(ID);
            if guessing {
                dispatch.dispatch(Action::AskGuess);
            }
            dispatch.dispatch(Action::ChoosePerson);
        })
    };
    let plain = |class: &'static str| Button { class, ..Button::default() };
    let foot = [
        button(plain("button"), confirm(false), bare(say::person_choose(lang))),
        button(plain("button button--quiet"), confirm(true), bare(say::person_choose_guess(lang))),
        button(plain("button button--quiet"), closing(ID), bare(say::person_cancel(lang))),
    ];
    let content =
        [text("p", "dialog__note", say::person_note(lang)), fieldset, group("div", "dialog__foot", foot)];
    // A mark that was not confirmed is forgotten.
    let onclose = view.sending(Action::MarkPerson(view.state.person().preset));
    joined([opener(view), sheet(ID, view, say::person_heading(lang), joined(content), Some(onclose))])
}

/// The button that names the person and opens the sheet.
fn opener(view: View<'_>) -> Html {
    let lang = view.lang();
    let preset = &view.derived.preset;
    let age = i64::from(preset.age);
    let look = Button {
        class: "button button--quiet toolbar__person",
        label: say::person_button_label(lang, &preset.name, age).into(),
        opens_dialog: true,
        off: !view.answering(),
        ..Button::default()
    };
    let hush = view.hush.clone();
    let open = opening(ID, move || hush.emit(()));
    button(look, open, joined([bare(say::person_button(lang, &preset.name, age)), icon(Icon::Down)]))
}

fn option(view: View<'_>, position: usize, preset: &Preset) -> Html {
    let lang = view.lang();
    let marked = position == view.state.marked;
    let values = [
        "people__input".into(),
        "radio".into(),
        "person".into(),
        preset.id().into(),
        flag("autofocus", marked),
    ];
    let names = &[Attr::Class, Attr::Type, Attr::Name, Attr::Value, Attr::Autofocus];
    let heard = [(Told::Change, view.sending(Action::MarkPerson(position)))];
    let parts = [
        input(names, values, Entered::Checked(marked), heard),
        text("span", "people__name", say::person_button(lang, &preset.name, preset.age.into())),
        text("span", "people__line", say::person_line(lang, &preset.id()).unwrap_or_default()),
    ];
    group("label", "people__option", parts)
}
