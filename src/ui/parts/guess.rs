//! The guess at the colour: asked in the place of the number, and kept beside it afterwards.

use yew::Html;

use crate::model::Colour;
use crate::state::{Action, Guess};
use crate::text::{Lang, messages as say, reason};
use crate::ui::figures::zone_shape;
use crate::ui::markup::{Attr, Button, bare, button, group, joined, tag, text};
use crate::ui::view::View;

/// The question, with a button for each colour and one to pass.
pub fn question(view: View<'_>) -> Html {
    let lang = view.lang();
    let guessing = |class: &'static str, colour: Option<Colour>, content: Html| {
        button(Button { class, ..Button::default() }, view.sending(Action::Guess(colour)), content)
    };
    let colour = |colour: Colour| {
        let words = [zone_shape(colour), bare(reason::zone_name(lang, colour))];
        guessing("button button--quiet guess__colour", Some(colour), joined(words))
    };
    let words = say::guess_question(lang, &view.derived.preset.name);
    let values = ["guess".into(), "group".into(), words.clone().into()];
    let parts = [
        text("p", "guess__question", words),
        group("div", "guess__colours", Colour::ALL.map(colour)),
        guessing("guess__pass", None, bare(say::guess_pass(lang))),
        text("p", "guess__note", say::guess_note(lang)),
    ];
    tag("div", &[Attr::Class, Attr::Role, Attr::AriaLabel], values, joined(parts))
}

/// What was guessed and what the model gave; empty without a guess.
pub fn kept(lang: Lang, guess: Guess) -> Html {
    match guess {
        Guess::Made { guessed, found } => {
            let words =
                say::guess_made(lang, reason::zone_word(lang, guessed), reason::zone_word(lang, found));
            text("p", "score__guess", words)
        }
        Guess::Off | Guess::Asked => Html::default(),
    }
}
