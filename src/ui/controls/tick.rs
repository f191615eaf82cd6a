//! One statement that is true or not: a checkbox in a row of its own.

use yew::{Callback, Html, html};

/// Draws the checkbox with its words; a press comes back without a value, because the state knows the present one.
pub fn tick(words: &'static str, checked: bool, ontoggle: &Callback<()>) -> Html {
    html! {
        <label class="tick">
            <input class="tick__input" type="checkbox" {checked} onchange={ontoggle.reform(|_| ())} />
            <span class="tick__text">{ words }</span>
        </label>
    }
}
