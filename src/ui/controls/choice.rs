//! One answer out of a few, all of them in sight: a group of radio buttons as a joined strip.

use yew::{Callback, Event, Html};

use crate::ui::markup::{Attr, Entered, Parts, Told, bare, flag, group, input, tag, text};
use crate::ui::view::Given;

/// A group of radio buttons.
pub struct Choice<'a> {
    /// Name of the group.
    pub id: &'a str,
    /// What is asked.
    pub label: &'static str,
    /// The permitted answers in order.
    pub labels: Vec<String>,
    /// Position of the chosen one, if one is.
    pub answer: Option<u8>,
    /// Whether it answers.
    pub ready: bool,
    /// What stands beside the words of an answer, by its position.
    pub shape: &'a dyn Fn(u8) -> Html,
}

/// More bytes than this make an answer a sentence: then they stand under each other.
const SHORT: usize = 20;

/// Draws the group; a choice comes back with its position.
pub fn choice(choice: Choice<'_>, ongive: &Callback<Given>) -> Html {
    let Choice { id, label, labels, answer: chosen, ready, shape } = choice;
    let form = match labels.len() {
        _ if labels.iter().any(|label| label.len() > SHORT) => "choice__strip choice__strip--list",
        2 => "choice__strip",
        3 => "choice__strip choice__strip--three",
        _ => "choice__strip choice__strip--square",
    };
    let option = |(answer, label): (u8, String)| {
        let ongive = ongive.clone();
        let onchange = Callback::from(move |event: Event| {
            ongive.emit(Given { answer, at: event.time_stamp(), held: false })
        });
        let values = [
            "choice__input".into(),
            "radio".into(),
            id.to_owned().into(),
            answer.to_string().into(),
            flag("disabled", !ready),
        ];
        let names = &[Attr::Class, Attr::Type, Attr::Name, Attr::Value, Attr::Disabled];
        let heard = [(Told::Change, onchange)];
        let words = ["choice__text".into(), label.clone().into()];
        let parts = [
            input(names, values, Entered::Checked(Some(answer) == chosen), heard),
            tag("span", &[Attr::Class, Attr::DataLabel], words, bare(label)),
            shape(answer),
        ];
        group("label", "choice__option", parts)
    };
    let options = group("div", form, (0..).zip(labels).map(option).parts());
    group("fieldset", "choice", [text("legend", "choice__label", label), options])
}
