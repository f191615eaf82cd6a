//! The few forms of markup that recur everywhere, written once.
//!
//! Each `html!` of an element costs several hundred bytes of the page's weight, each call of these some twenty for every
//! attribute; so all but what listens to events comes through here.

use std::borrow::Cow;

use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// Words and values of attributes. An `AttrValue` made of a `&'static str` would copy it, at every drawing.
pub type Words = Cow<'static, str>;

/// An element around its content: the names of its attributes, and their values in the same order. An attribute whose
/// value is empty is left out.
pub fn tag(
    name: &'static str,
    names: &'static [&'static str],
    values: impl Into<Vec<Words>>,
    content: Html,
) -> Html {
    tagged(name, names, values.into(), content)
}

#[inline(never)]
fn tagged(name: &'static str, names: &'static [&'static str], values: Vec<Words>, content: Html) -> Html {
    let given = |value: Words| (!value.is_empty()).then(|| AttributeOrProperty::Attribute(value.into()));
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys: names, values: values.into_iter().map(given).collect() });
    tag.add_child(content);
    tag.into()
}

/// An element with a class (none: empty) around its content.
#[inline(never)]
pub fn element(name: &'static str, class: &'static str, content: Html) -> Html {
    tag(name, &["class"], [class.into()], content)
}

/// An element with a class around words.
#[inline(never)]
pub fn text(name: &'static str, class: &'static str, words: impl Into<Words>) -> Html {
    element(name, class, bare(words))
}

/// An element with a class around several parts.
pub fn group(name: &'static str, class: &'static str, parts: impl Into<Vec<Html>>) -> Html {
    element(name, class, joined(parts))
}

/// Several parts after each other. Their number must not change from one drawing to the next; what comes and goes is
/// keyed, or an empty part.
pub fn joined(parts: impl Into<Vec<Html>>) -> Html {
    collected(parts.into())
}

#[inline(never)]
fn collected(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

/// Parts as they come from an iterator. Gathering them is written once here; `collect` would write it at every call.
pub trait Parts: Iterator<Item = Html> + Sized {
    /// All parts, in order.
    fn parts(mut self) -> Vec<Html> {
        gathered(&mut self)
    }

    /// All parts after each other.
    fn joined(self) -> Html {
        collected(self.parts())
    }
}

impl<I: Iterator<Item = Html>> Parts for I {}

#[inline(never)]
fn gathered(parts: &mut dyn Iterator<Item = Html>) -> Vec<Html> {
    let mut gathered = Vec::new();
    for part in parts {
        gathered.push(part);
    }
    gathered
}

/// Words without an element.
pub fn bare(words: impl Into<Words>) -> Html {
    VText::new(words.into()).into()
}

/// A heading that links and skip links can move focus to.
#[inline(never)]
pub fn heading(name: &'static str, class: &'static str, id: &'static str, words: impl Into<Words>) -> Html {
    anchored(name, class, id, bare(words))
}

/// A heading of any content.
#[inline(never)]
pub fn anchored(name: &'static str, class: &'static str, id: &'static str, content: Html) -> Html {
    tag(name, &["class", "id", "tabindex"], [class.into(), id.into(), "-1".into()], content)
}

/// A section named by its heading.
#[inline(never)]
pub fn section(class: &'static str, id: &'static str, heading: &'static str, content: Html) -> Html {
    tag("section", &["class", "id", "aria-labelledby"], [class.into(), id.into(), heading.into()], content)
}

/// An element with a class and a name for assistive technology.
#[inline(never)]
pub fn named(name: &'static str, class: &'static str, label: &'static str, content: Html) -> Html {
    tag(name, &["class", "aria-label"], [class.into(), label.into()], content)
}

/// How a button presents itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Button {
    /// Its class.
    pub class: &'static str,
    /// Its name, where the content has no words or not all of them; else empty.
    pub label: Words,
    /// It has nothing to do right now, but keeps its place in the order of focus.
    pub idle: bool,
    /// It opens a dialog.
    pub opens_dialog: bool,
    /// The app is not ready: the button cannot be pressed at all.
    pub off: bool,
}

/// A button around its content.
#[inline(never)]
pub fn button(button: Button, onclick: Callback<MouseEvent>, content: Html) -> Html {
    let Button { class, label, idle, opens_dialog, off } = button;
    html! {
        <button
            class={AttrValue::Static(class)}
            type="button"
            aria-label={(!label.is_empty()).then(|| AttrValue::from(label))}
            aria-disabled={idle.then_some("true")}
            aria-haspopup={opens_dialog.then_some("dialog")}
            disabled={off}
            {onclick}
        >
            { content }
        </button>
    }
}
