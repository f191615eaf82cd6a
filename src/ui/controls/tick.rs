//! One statement that is true or not: a checkbox in a row of its own.

use yew::Html;

use crate::ui::markup::{Attr, Entered, Heard, Told, group, input, text};

/// Draws the checkbox with its words; a press comes back without a value, because the state knows the present one.
pub fn tick(words: &'static str, checked: bool, ontoggle: Heard) -> Html {
    let values = ["tick__input".into(), "checkbox".into()];
    let heard = [(Told::Change, ontoggle)];
    let field = input(&[Attr::Class, Attr::Type], values, Entered::Checked(checked), heard);
    group("label", "tick", [field, text("span", "tick__text", words)])
}
