//! The few forms of markup that recur everywhere, written once.
//!
//! Each `html!` of an element costs several hundred bytes of the page's weight, each call of these some twenty for every
//! attribute; so every element of the app comes through here.

use std::borrow::Cow;

use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

use super::ears;
pub use super::ears::{Heard, Told};

/// Words and values of attributes. An `AttrValue` made of a `&'static str` would copy it, at every drawing.
pub type Words = Cow<'static, str>;

/// Makes [`Attr`] and what each is in the markup from one list, so that the two cannot disagree.
macro_rules! attributes {
    ($($name:ident $written:literal,)*) => {
        /// The attributes that elements of the app have.
        ///
        /// Each element has room for all of them: so Yew compares the attributes of any two elements place by place,
        /// and the page does not carry what would find them by name.
        #[allow(missing_docs, reason = "the standards tell what each is")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Attr {
            $($name,)*
        }

        /// Static, not constant: Yew knows two lists for the same by their address.
        static NAMES: &[&str] = &[$($written,)*];
    };
}

attributes! {
    Class "class",
    Id "id",
    AriaCurrent "aria-current",
    AriaDescribedby "aria-describedby",
    AriaDisabled "aria-disabled",
    AriaHaspopup "aria-haspopup",
    AriaHidden "aria-hidden",
    AriaLabel "aria-label",
    AriaLabelledby "aria-labelledby",
    AriaSort "aria-sort",
    AriaValuetext "aria-valuetext",
    Autofocus "autofocus",
    Colspan "colspan",
    D "d",
    DataLabel "data-label",
    Disabled "disabled",
    Download "download",
    Fill "fill",
    Focusable "focusable",
    For "for",
    Height "height",
    Hidden "hidden",
    Href "href",
    Hreflang "hreflang",
    Lang "lang",
    Max "max",
    Min "min",
    Name "name",
    PathLength "pathLength",
    PatternTransform "patternTransform",
    PatternUnits "patternUnits",
    Readonly "readonly",
    Rel "rel",
    Role "role",
    Scope "scope",
    Selected "selected",
    StrokeDasharray "stroke-dasharray",
    StrokeWidth "stroke-width",
    Tabindex "tabindex",
    Target "target",
    TextAnchor "text-anchor",
    Type "type",
    Value "value",
    ViewBox "viewBox",
    Width "width",
    X "x",
    X1 "x1",
    X2 "x2",
    Y "y",
    Y1 "y1",
    Y2 "y2",
}

/// An element around its content: the names of its attributes, and their values in the same order. An attribute whose
/// value is empty is left out.
pub fn tag(name: &'static str, names: &'static [Attr], values: impl Into<Vec<Words>>, content: Html) -> Html {
    tagged(name, names, values.into(), content).into()
}

#[inline(never)]
fn tagged(name: &'static str, names: &'static [Attr], values: Vec<Words>, content: Html) -> VTag {
    let mut all: Vec<Option<AttributeOrProperty>> = vec![None; NAMES.len()];
    for (name, value) in names.iter().zip(values) {
        all[*name as usize] = (!value.is_empty()).then(|| AttributeOrProperty::Attribute(value.into()));
    }
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys: NAMES, values: all.into() });
    tag.add_child(content);
    tag
}

/// An element that keeps its place on the page's tree when its list is drawn in another order.
pub fn keyed(name: &'static str, key: usize, content: Html) -> Html {
    let mut tag = tagged(name, &[], Vec::new(), content);
    tag.key = Some(key.into());
    tag.into()
}

/// An element that tells of events.
pub fn telling(
    name: &'static str,
    names: &'static [Attr],
    values: impl Into<Vec<Words>>,
    heard: impl Into<Vec<(Told, Heard)>>,
    content: Html,
) -> Html {
    with_ears(tagged(name, names, values.into(), content), heard.into())
}

#[inline(never)]
fn with_ears(tag: VTag, heard: Vec<(Told, Heard)>) -> Html {
    ears::add(&tag.node_ref, heard);
    tag.into()
}

/// What the visitor has put into an input.
pub enum Entered {
    /// It is marked, or not.
    Checked(bool),
    /// Its value.
    Value(String),
}

/// An input that keeps what the state says, and tells of events.
pub fn input(
    names: &'static [Attr],
    values: impl Into<Vec<Words>>,
    entered: Entered,
    heard: impl Into<Vec<(Told, Heard)>>,
) -> Html {
    let mut tag = tagged("input", names, values.into(), Html::default());
    match entered {
        Entered::Checked(checked) => tag.set_checked(checked),
        Entered::Value(value) => tag.set_value(value),
    }
    with_ears(tag, heard.into())
}

/// The value of an attribute that stands alone, such as `disabled`.
pub fn flag(name: &'static str, set: bool) -> Words {
    if set { name.into() } else { Words::default() }
}

/// An element with a class (none: empty) around its content.
#[inline(never)]
pub fn element(name: &'static str, class: &'static str, content: Html) -> Html {
    tag(name, &[Attr::Class], [class.into()], content)
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
    tag(name, &[Attr::Class, Attr::Id, Attr::Tabindex], [class.into(), id.into(), "-1".into()], content)
}

/// A section named by its heading.
#[inline(never)]
pub fn section(class: &'static str, id: &'static str, heading: &'static str, content: Html) -> Html {
    tag(
        "section",
        &[Attr::Class, Attr::Id, Attr::AriaLabelledby],
        [class.into(), id.into(), heading.into()],
        content,
    )
}

/// An element with a class and a name for assistive technology.
#[inline(never)]
pub fn named(name: &'static str, class: &'static str, label: &'static str, content: Html) -> Html {
    tag(name, &[Attr::Class, Attr::AriaLabel], [class.into(), label.into()], content)
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
pub fn button(button: Button, onclick: Heard, content: Html) -> Html {
    let Button { class, label, idle, opens_dialog, off } = button;
    let names =
        &[Attr::Class, Attr::Type, Attr::AriaLabel, Attr::AriaDisabled, Attr::AriaHaspopup, Attr::Disabled];
    let values = [
        class.into(),
        "button".into(),
        label,
        flag("true", idle),
        flag("dialog", opens_dialog),
        flag("disabled", off),
    ];
    telling("button", names, values, [(Told::Click, onclick)], content)
}
