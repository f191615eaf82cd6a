//! What a shared link did to the page: what it hides or locks, how to open the whole page, what it held in vain, and
//! four characters by which a class can tell that all have the same page.

use yew::Html;

use crate::state::{Action, Hidden, Page, Part, Shared, link_complaint};
use crate::text::{Lang, messages as say, reason};
use crate::ui::markup::{Button, Parts, bare, button, element, group, joined, named, text};
use crate::ui::view::View;

/// Most complaints that are told one by one.
const MOST_TOLD: usize = 4;

/// The words about a link; empty without one.
pub fn shared(view: View<'_>) -> Html {
    let lang = view.lang();
    let state = view.state;
    let page = state.route.page;
    let shared = state.shared.as_ref().filter(|_| page == Page::Explore);
    // Chapter 4 has links of its own, to a version of the rules.
    let told = matches!(page, Page::Explore | Page::Real) && !state.complaints.is_empty();
    if shared.is_none() && !told {
        return Html::default();
    }
    let complaints = state
        .complaints
        .iter()
        .take(MOST_TOLD)
        .map(|complaint| text("li", "", link_complaint(lang, state.catalogue, complaint)));
    let rest = state.complaints.len().saturating_sub(MOST_TOLD);
    let more = if rest == 0 { Html::default() } else { text("li", "", say::link_more(lang, rest as i64)) };
    let parts = [
        shared.map_or_else(Html::default, |shared| link(view, shared)),
        group("ul", "shared__complaints", [complaints.joined(), more]),
    ];
    named("aside", "shared", say::shared_label(lang), joined(parts))
}

fn link(view: View<'_>, shared: &Shared) -> Html {
    let lang = view.lang();
    let label = if shared.hidden.is_empty() { say::shared_close(lang) } else { say::shared_open(lang) };
    let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
    joined([
        text("p", "shared__text", hidden_parts(lang, shared.hidden)),
        element("p", "shared__text", super::words::rich(&say::shared_word(lang, &shared.word))),
        button(look, view.sending(Action::OpenWholePage), bare(label)),
    ])
}

/// What a link hides and locks, in a sentence or more.
fn hidden_parts(lang: Lang, hidden: Hidden) -> String {
    let hidden = hidden.implied();
    let names: Vec<String> =
        hidden.iter().filter_map(|part| hidden_name(lang, part)).map(String::from).collect();
    let hides =
        if names.is_empty() { String::new() } else { say::shared_hides(lang, &reason::listed(lang, &names)) };
    let telling = if hidden.allows_telling() { "" } else { say::shared_silent(lang) };
    let locks = if hidden.contains(Part::Controls) { say::shared_locks(lang) } else { "" };
    let plain = if hidden.is_empty() { say::shared_plain(lang) } else { "" };
    let sentences = [hides.as_str(), telling, locks, plain];
    sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What a hidden part is called; the answers are never hidden, only locked.
fn hidden_name(lang: Lang, part: Part) -> Option<&'static str> {
    Some(match part {
        Part::Controls => return None,
        Part::Number => say::part_number(lang),
        Part::Reasons => say::part_reasons(lang),
        Part::Counterfactuals => say::part_counterfactuals(lang),
        Part::Compare => say::part_compare(lang),
        Part::Unknowns => say::part_unknowns(lang),
    })
}
