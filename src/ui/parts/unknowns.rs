//! What the number does not know: cards of life outside the form. A tick changes nothing, and that is what it shows.

use yew::Html;

use crate::state::{Action, CARDS};
use crate::text::{Lang, messages as say};
use crate::ui::controls::tick;
use crate::ui::markup::{Attr, Parts, heading, joined, section, tag, text};
use crate::ui::view::View;

/// Id of the heading.
pub const HEADING: &str = "unknowns";

/// The cards' words, in their order.
pub fn cards(lang: Lang) -> [&'static str; CARDS] {
    [
        say::unknown_offer(lang),
        say::unknown_care(lang),
        say::unknown_languages(lang),
        say::unknown_friend(lang),
        say::unknown_course(lang),
        say::unknown_loss(lang),
    ]
}

/// The cards.
pub fn unknowns(view: View<'_>) -> Html {
    let lang = view.lang();
    let ticked = view.state.ticked;
    let card = |(position, words): (usize, &'static str)| {
        tick(words, ticked[position], view.sending(Action::Tick(position)))
    };
    let lead = say::unknowns_lead(lang, &view.derived.preset.name);
    let cards = cards(lang).into_iter().enumerate().map(card);
    let group = ["ticks".into(), "group".into(), HEADING.into()];
    let parts = [
        heading("h2", "panel__title", HEADING, say::unknowns_heading(lang)),
        text("p", "panel__note", lead),
        tag("div", &[Attr::Class, Attr::Role, Attr::AriaLabelledby], group, cards.joined()),
        text("p", "panel__result", say::unknowns_count(lang, view.derived.ticked)),
    ];
    section("panel", "", HEADING, joined(parts))
}
