//! The eight answers, and where they come from.

use yew::Html;

use super::words::{link, rich};
use crate::model::{AttributeIndex, Source};
use crate::state::Action;
use crate::text::{messages as say, numbers, reason};
use crate::ui::controls::{Choice, Range, choice, range};
use crate::ui::markup::{Parts, Words, bare, element, group, heading, joined, section, text};
use crate::ui::view::{Given, View};

/// Id of the heading.
pub const HEADING: &str = "answers";

/// The controls with their note and what explains them.
pub fn answers(view: View<'_>) -> Html {
    let lang = view.lang();
    let form = &view.catalogue().form;
    let more = [
        disclosure(say::where_summary(lang), sources(view)),
        disclosure(say::outcome_summary(lang), outcome(view)),
        disclosure(say::zone_summary(lang), text("p", "", say::zone_help(lang))),
    ];
    let content = [
        heading("h2", "visually-hidden", HEADING, say::answers_heading(lang)),
        group("div", "controls__grid", form.indices().map(|attribute| control(view, attribute)).parts()),
        text("p", "controls__note", say::own_data(lang)),
        group("div", "controls__more disclosures", more),
    ];
    section("explorer__controls controls", "", HEADING, joined(content))
}

fn control(view: View<'_>, index: AttributeIndex) -> Html {
    let attribute = view.catalogue().form.attribute(index);
    let words = view.words(index);
    let answer = view.derived.profile.answer(index);
    let dispatch = view.dispatch.clone();
    let ongive = yew::Callback::from(move |Given { answer, at, held }| {
        dispatch.dispatch(Action::SetAnswer { attribute: index, answer, at, held });
    });
    if attribute.is_range() {
        let starts = attribute.bands().into_iter().skip(1).map(|(from, _)| from);
        let bands: Vec<u8> = starts.filter(|_| view.state.bands_shown.contains(&index)).collect();
        let shown = Range {
            id: &attribute.id,
            lang: view.lang(),
            label: words.label,
            limits: attribute.limits(),
            answer,
            said: (words.answer(answer), words.answer_in_sentence(answer)),
            bands: &bands,
            ready: view.answering(),
        };
        range(shown, view.hold, &ongive)
    } else {
        let labels = (0..=attribute.limits().1).map(|answer| words.answer(answer)).collect();
        choice(
            Choice {
                id: &attribute.id,
                label: words.label,
                labels,
                answer: Some(answer),
                ready: view.answering(),
                shape: &|_| Html::default(),
            },
            &ongive,
        )
    }
}

/// Text that opens on request.
pub fn disclosure(summary: impl Into<Words>, body: Html) -> Html {
    let summary = text("summary", "disclosure__summary", summary);
    group("details", "disclosure", [summary, element("div", "disclosure__body", body)])
}

fn sources(view: View<'_>) -> Html {
    let lang = view.lang();
    let of = |source| names(view, source);
    let lines = [
        say::where_record(lang, &of(Source::Record)),
        say::where_own_answer(lang, &of(Source::OwnAnswer)),
        say::where_place(lang, &of(Source::Place)),
        say::sms_follow_up(lang).to_owned(),
    ];
    lines.iter().map(|line| element("p", "", rich(line))).joined()
}

/// The attributes of one source in a sentence: "alder, uddannelse og seneste job".
fn names(view: View<'_>, source: Source) -> String {
    let form = &view.catalogue().form;
    let names: Vec<String> = form
        .indices()
        .filter(|&index| form.attribute(index).source == source)
        .map(|index| numbers::lower_first(view.words(index).short))
        .collect();
    reason::listed(view.lang(), &names)
}

fn outcome(view: View<'_>) -> Html {
    let lang = view.lang();
    let more = link(&view.about("outcome"), "", bare(say::outcome_link(lang)));
    joined([
        text("p", "", say::outcome(lang)),
        text("p", "", say::who_of_100(lang, &view.derived.preset.name)),
        element("p", "", more),
    ])
}
