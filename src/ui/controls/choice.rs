//! One answer out of a few, all of them in sight: a group of radio buttons as a joined strip.

use yew::{Callback, Event, Html, html};

use crate::ui::view::Given;

/// A group of radio buttons.
pub struct Choice<'a> {
    /// Name of the group.
    pub id: &'a str,
    /// What is asked.
    pub label: &'static str,
    /// The permitted answers in order.
    pub labels: Vec<String>,
    /// Position of the chosen one.
    pub answer: u8,
    /// Whether it answers.
    pub ready: bool,
}

/// Draws the group; a choice comes back with its position.
pub fn choice(group: Choice<'_>, ongive: &Callback<Given>) -> Html {
    let form = match group.labels.len() {
        2 => "choice__strip",
        3 => "choice__strip choice__strip--three",
        _ => "choice__strip choice__strip--square",
    };
    let option = |(answer, label): (u8, String)| {
        let ongive = ongive.clone();
        let onchange = Callback::from(move |event: Event| {
            ongive.emit(Given { answer, at: event.time_stamp(), held: false })
        });
        html! {
            <label class="choice__option">
                <input
                    class="choice__input"
                    type="radio"
                    name={group.id.to_owned()}
                    value={answer.to_string()}
                    checked={answer == group.answer}
                    disabled={!group.ready}
                    {onchange}
                />
                <span class="choice__text" data-label={label.clone()}>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="choice">
            <legend class="choice__label">{ group.label }</legend>
            <div class={form}>
                for labelled in (0..).zip(group.labels) {
                    { option(labelled) }
                }
            </div>
        </fieldset>
    }
}
