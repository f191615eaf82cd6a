//! A link to share: copied, or read off a board as a QR code; for a class it can hide and lock parts of the page.
//!
//! What it holds is worked out only while the sheet is open.

use yew::{Callback, Html};

use super::select::select;
use super::sheet::{opening, sheet};
use super::tick;
use crate::browser::{clipboard, field, live};
use crate::state::{Action, Part, Sharing, check_word};
use crate::text::{Lang, messages as say};
use crate::ui::markup::{Attr, Button, bare, button, element, group, joined, tag, text};
use crate::ui::parts::words::rich;
use crate::ui::store::Dispatch;
use crate::ui::view::View;

const ID: &str = "share";
const FIELD: &str = "share-link";
/// The sheet's own live region: while the sheet is open, the page's cannot be heard.
const STATUS: &str = "share-status";

/// The button that opens the sheet.
pub fn share_button(view: View<'_>) -> Html {
    let look =
        Button { class: "button button--quiet", opens_dialog: true, off: !view.ready, ..Button::default() };
    let (dispatch, hush) = (view.dispatch.clone(), view.hush.clone());
    let open = opening(ID, move || {
        hush.emit(());
        dispatch.dispatch(Action::Share(Some(Sharing::default())));
    });
    button(look, open, bare(say::share_open(view.lang())))
}

/// The sheet.
pub fn share_dialog(view: View<'_>) -> Html {
    let onclose = view.sending(Action::Share(None));
    let content = view.state.sharing.map_or_else(Html::default, |sharing| content(view, sharing));
    sheet(ID, view, say::share_heading(view.lang()), content, Some(onclose))
}

fn content(view: View<'_>, sharing: Sharing) -> Html {
    let lang = view.lang();
    let words = view.link(sharing);
    let word = check_word(&view.state.link(sharing), view.catalogue());
    let copy = {
        let words = words.clone();
        Callback::from(move |_| {
            // Emptied first, so that the same words can be said again.
            live::tell(STATUS, "");
            clipboard::copy(&words, move |done| told(lang, done));
        })
    };
    let field = ["share__field".into(), FIELD.into(), words.clone().into(), "readonly".into(), "text".into()];
    let label = ["share__label".into(), FIELD.into()];
    let status = ["share__status".into(), STATUS.into(), "status".into()];
    joined([
        tag("label", &[Attr::Class, Attr::For], label, bare(say::share_field(lang))),
        tag(
            "input",
            &[Attr::Class, Attr::Id, Attr::Value, Attr::Readonly, Attr::Type],
            field,
            Html::default(),
        ),
        button(Button { class: "button", ..Button::default() }, copy, bare(say::share_copy(lang))),
        tag("p", &[Attr::Class, Attr::Id, Attr::Role], status, Html::default()),
        text("p", "dialog__note", say::share_note(lang)),
        code(view, &words),
        element("p", "share__word", rich(&say::share_word(lang, &word))),
        class(view, sharing),
    ])
}

fn told(lang: Lang, done: bool) {
    if !done {
        field::select(FIELD);
    }
    live::tell(STATUS, if done { say::share_copied(lang) } else { say::share_refused(lang) });
}

/// Another link: what was said of the last one no longer holds.
fn changed(dispatch: &Dispatch, sharing: Sharing) {
    live::tell(STATUS, "");
    dispatch.dispatch(Action::Share(Some(sharing)));
}

/// The link as a QR code, where the page has an address that others can reach.
fn code(view: View<'_>, words: &str) -> Html {
    let lang = view.lang();
    match view.code(words) {
        Some(code) => group("figure", "share__code", [code, text("figcaption", "", say::share_qr(lang))]),
        None => text("p", "dialog__note", say::share_no_qr(lang)),
    }
}

/// What a teacher can choose.
fn class(view: View<'_>, sharing: Sharing) -> Html {
    let lang = view.lang();
    let setting = |words: &'static str, checked: bool, next: Sharing| {
        let dispatch = view.dispatch.clone();
        tick(words, checked, Callback::from(move |_| changed(&dispatch, next)))
    };
    let parts = Part::ALL.map(|part| {
        let next = Sharing { hidden: sharing.hidden.toggled(part), ..sharing };
        setting(hiding(lang, part), sharing.hidden.contains(part), next)
    });
    let guess = setting(say::share_guess(lang), sharing.guess, Sharing { guess: !sharing.guess, ..sharing });
    let content = [
        text("legend", "share__legend", say::share_class(lang)),
        start(view, sharing),
        joined(parts),
        guess,
        text("p", "dialog__note", say::share_hide_note(lang)),
    ];
    group("fieldset", "share__class", content)
}

/// Whom the link starts with.
fn start(view: View<'_>, sharing: Sharing) -> Html {
    let lang = view.lang();
    let presets = &view.catalogue().presets;
    let dispatch = view.dispatch.clone();
    let onchoose = Callback::from(move |position: usize| {
        changed(&dispatch, Sharing { start: position.checked_sub(1), ..sharing });
    });
    let now = say::share_as_now(lang, &view.derived.preset.name);
    let names = presets.iter().map(|preset| say::person_button(lang, &preset.name, preset.age.into()));
    let chosen = sharing.start.map_or(0, |start| start + 1);
    select(say::share_start(lang), std::iter::once(now).chain(names).collect(), chosen, true, None, onchoose)
}

fn hiding(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Controls => say::share_hide_controls(lang),
        Part::Number => say::share_hide_number(lang),
        Part::Reasons => say::share_hide_reasons(lang),
        Part::Counterfactuals => say::share_hide_counterfactuals(lang),
        Part::Compare => say::share_hide_compare(lang),
        Part::Unknowns => say::share_hide_unknowns(lang),
    }
}
