//! A number on a slide rule: the browser's own slider, a step button at either end, and the value in words.
//!
//! The slider lets one feel where the number jumps; the buttons serve those for whom dragging is hard, and exactness.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, KeyboardEvent, TargetCast as _};

use crate::text::{Lang, messages as say};
use crate::ui::figures::{Icon, icon, range_scale};
use crate::ui::markup::{Attr, Button, Entered, Told, bare, button, flag, group, input, tag};
use crate::ui::view::Given;

/// Steps of the page keys; browsers differ, so it is set.
const PAGE: i16 = 5;

/// What a range shows.
pub struct Range<'a> {
    /// Id of the attribute.
    pub id: &'a str,
    /// Language.
    pub lang: Lang,
    /// What is asked.
    pub label: &'static str,
    /// Smallest and largest answer.
    pub limits: (u8, u8),
    /// The answer.
    pub answer: u8,
    /// The answer in words, short for the eye and long for the ear.
    pub said: (String, String),
    /// Where bands begin, if they are marked.
    pub bands: &'a [u8],
    /// Whether it answers.
    pub ready: bool,
}

/// Whether the pointer is down on a slider, and has already given an answer since. There is one pointer, so one of these
/// serves all sliders.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hold {
    down: bool,
    given: bool,
}

/// Draws a slider with its steppers; a new answer goes to `ongive`.
pub fn range(range: Range<'_>, hold: &Rc<Cell<Hold>>, ongive: &Callback<Given>) -> Html {
    let Range { id, lang, label, limits: (low, high), answer, said: (shown, spoken), bands, ready } = range;
    let give = {
        let ongive = ongive.clone();
        Rc::new(move |wanted: i16, at: f64, held: bool| {
            let wanted = wanted.clamp(low.into(), high.into()) as u8;
            if wanted != answer {
                ongive.emit(Given { answer: wanted, at, held });
            }
        })
    };
    let oninput = {
        let (give, hold) = (give.clone(), hold.clone());
        Callback::from(move |event: Event| {
            let slider: HtmlInputElement = event.target_unchecked_into();
            let before = hold.replace(Hold { given: true, ..hold.get() });
            give(slider.value_as_number() as i16, event.time_stamp(), before.down && before.given);
        })
    };
    let onkeydown = {
        let give = give.clone();
        Callback::from(move |event: Event| {
            let step = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
                "PageUp" => PAGE,
                "PageDown" => -PAGE,
                _ => return,
            };
            event.prevent_default();
            give(i16::from(answer) + step, event.time_stamp(), false);
        })
    };
    let press = |down: bool| {
        let hold = hold.clone();
        Callback::from(move |_| hold.set(Hold { down, given: false }))
    };
    let step = |by: i16, label: String, drawn: Icon| {
        let give = give.clone();
        let onclick =
            Callback::from(move |event: Event| give(i16::from(answer) + by, event.time_stamp(), false));
        let idle = answer == if by < 0 { low } else { high };
        let look =
            Button { class: "range__step", label: label.into(), idle, off: !ready, ..Button::default() };
        button(look, onclick, icon(drawn))
    };
    let input_id = ["a-", id].concat();
    let values = [
        "range__input".into(),
        "range".into(),
        input_id.clone().into(),
        low.to_string().into(),
        high.to_string().into(),
        spoken.into(),
        flag("disabled", !ready),
    ];
    let heard = [
        (Told::Input, oninput),
        (Told::Keydown, onkeydown),
        (Told::Pointerdown, press(true)),
        (Told::Pointerup, press(false)),
        (Told::Pointercancel, press(false)),
    ];
    let names =
        &[Attr::Class, Attr::Type, Attr::Id, Attr::Min, Attr::Max, Attr::AriaValuetext, Attr::Disabled];
    let slider = input(names, values, Entered::Value(answer.to_string()), heard);
    let label_of = ["range__label".into(), input_id.into()];
    let value = ["range__value".into(), "true".into()];
    let head = [
        tag("label", &[Attr::Class, Attr::For], label_of, bare(label)),
        tag("span", &[Attr::Class, Attr::AriaHidden], value, bare(shown)),
    ];
    let strip = [
        step(-1, say::step_less(lang, label), Icon::Minus),
        group("div", "range__track", [range_scale(low, high, answer, bands), slider]),
        step(1, say::step_more(lang, label), Icon::Plus),
    ];
    group("div", "range", [group("div", "range__head", head), group("div", "range__strip", strip)])
}
