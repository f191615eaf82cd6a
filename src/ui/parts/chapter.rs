//! The frame of a chapter: opening with lead and guess, its steps one at a time, what was to be seen, and what the
//! chapter builds on.
//!
//! What stands in a step is the chapter's text (`text::chapter`); places for what the page makes itself are filled by
//! the caller.

use yew::Html;

use super::facts::{Badge, badge, fact};
use super::prose::block;
use super::questions::{ask, guess_made, marks, onward};
use super::words::link;
use crate::state::{Action, Route};
use crate::text::chapter::{self, Part, Placed, Step};
use crate::text::messages as say;
use crate::text::prose::Block;
use crate::ui::effects::TITLE;
use crate::ui::markup::{
    Attr, Button, Parts, bare, button, element, group, heading, joined, keyed, named, tag, text,
};
use crate::ui::titles::PageWords;
use crate::ui::view::View;

/// Fills the places of a chapter, by name.
pub type Slots<'a> = &'a dyn Fn(&str) -> Html;

/// The chapter on the page.
pub fn chapter(view: View<'_>, slots: Slots<'_>) -> Html {
    let (lang, page, here) = (view.lang(), view.state.route.page, view.state.step());
    let Some(words) = page.chapter(lang) else { return Html::default() };
    let parts = chapter::parts(words);
    let steps: Vec<Step> = chapter::steps(words).collect();
    let begun = view.state.begun();
    let seen = chapter::seen_after(words, here).filter(|_| begun).map_or_else(Html::default, |at| {
        let words = [
            text("h2", "chapter__saw-title", say::saw_heading(lang)),
            element("div", "chapter__saw-words", joined(of_step(view, &parts, at, 0, slots))),
        ];
        group("div", "chapter__saw", words)
    });
    let parts = [
        opening(view, &parts, slots),
        element("div", "chapter__trail", trail(view, &parts, &steps, here)),
        keyed("div", here, step(view, &parts, &steps, here, slots)),
        seen,
        foot(view, &parts, here, slots),
    ];
    group("main", "chapter", parts)
}

/// Numeral, heading and lead, and the guess.
fn opening(view: View<'_>, parts: &[Placed], slots: Slots<'_>) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    let number = page.entry().number.map(|number| number.to_string()).unwrap_or_default();
    let lead = at_start(view, parts, slots, |part| matches!(part, Part::Block(Block::Paragraph(_))));
    let guess = at_start(view, parts, slots, |part| matches!(part, Part::Ask { .. }));
    let title = heading("h1", "page__title", TITLE, PageWords::of(lang, page).title);
    let guess = [
        text("h2", "chapter__guess-title", say::guess_heading(lang)),
        guess,
        text("p", "chapter__note", say::guess_free(lang)),
    ];
    let columns = [
        text("p", "chapter__numeral", number),
        group("div", "", [title, element("div", "page__lead", lead)]),
        group("div", "chapter__guess", guess),
    ];
    group("div", "chapter__opening", columns)
}

/// Parts of the opening.
fn at_start(view: View<'_>, parts: &[Placed], slots: Slots<'_>, which: fn(&Part) -> bool) -> Html {
    let start = parts.iter().filter(|placed| placed.step == 0 && which(&placed.part));
    start.map(|placed| part(view, parts, placed, slots)).joined()
}

/// The steps as links: each has its address, they can be taken in any order, and those answered have a tick.
fn trail(view: View<'_>, parts: &[Placed], steps: &[Step], here: usize) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    let step = |step: &Step| {
        let href = Route::to_anchor(lang, page, step.id).hash();
        let current = if step.at == here { "step" } else { "" };
        let values = [href.into(), current.into()];
        let done = if view.state.play.done(page, parts, step.at) { "\u{2713} " } else { "" };
        let words = joined([bare(done), bare(step.title)]);
        element("li", "", tag("a", &[Attr::Href, Attr::AriaCurrent], values, words))
    };
    named("nav", "", say::steps_label(lang), group("ol", "chapter__steps", steps.iter().map(step).parts()))
}

/// The step on the page: the stages in sight, and the way onward.
fn step(view: View<'_>, parts: &[Placed], steps: &[Step], here: usize, slots: Slots<'_>) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    let Some(place) = steps.iter().position(|step| step.at == here) else { return Html::default() };
    let stage = |stage: usize| {
        let head = if stage == 0 {
            heading("h2", "chapter__title", steps[place].id, steps[place].title)
        } else {
            Html::default()
        };
        let body = of_step(view, parts, here, stage, slots);
        keyed("div", stage, group("div", "chapter__stage prose", [head, joined(body)]))
    };
    let last =
        parts.iter().filter(|placed| placed.step == here).map(|placed| placed.stage).max().unwrap_or(0);
    let class = if last > 0 { "chapter__stages chapter__stages--two" } else { "chapter__stages" };
    let onward =
        steps.get(place + 1).filter(|_| view.state.stage() == last).map_or_else(Html::default, |next| {
            let words = bare(say::step_next(lang, next.title));
            let answered = view.state.play.answered(page, parts, here);
            let class = if answered { "button" } else { "button button--quiet" };
            link(&Route::to_anchor(lang, page, next.id), class, words)
        });
    let previous = match place.checked_sub(1).and_then(|before| steps.get(before)) {
        Some(step) => (Route::to_anchor(lang, page, step.id), step.title),
        None => {
            let before = page.previous().unwrap_or(page);
            (Route::to(lang, before), PageWords::of(lang, before).title)
        }
    };
    let previous = link(&previous.0, "", bare(say::step_previous(lang, previous.1)));
    let ways = keyed("div", last + 1, group("p", "chapter__onward", [onward, previous]));
    let stages = (0..=view.state.stage()).map(stage).chain([ways]);
    element("div", "chapter__sheet", group("div", class, stages.parts()))
}

fn of_step(view: View<'_>, parts: &[Placed], step: usize, stage: usize, slots: Slots<'_>) -> Vec<Html> {
    let here = parts.iter().filter(|placed| (placed.step, placed.stage) == (step, stage));
    here.map(|placed| part(view, parts, placed, slots)).parts()
}

fn part(view: View<'_>, parts: &[Placed], placed: &Placed, slots: Slots<'_>) -> Html {
    let page = view.state.route.page;
    match placed.part {
        Part::Block(found) => block(view.lang(), found, slots),
        Part::Ask { at, words, options } => {
            let behind = placed.stage < view.state.play.stage(page, placed.step);
            ask(view, at, words, options, behind)
        }
        Part::Marks { at, items } => marks(view, at, items),
        Part::Onward(words) => onward(view, parts, placed, words),
    }
}

/// What is made up, what the chapter builds on, and the way to begin again where there is something to take back.
fn foot(view: View<'_>, parts: &[Placed], here: usize, slots: Slots<'_>) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    let asks = |placed: &Placed| placed.step == here && !matches!(placed.part, Part::Block(_));
    let result = page.chapter(lang).is_some_and(|words| chapter::seen_after(words, here).is_some());
    let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
    let again = match (result, parts.iter().any(asks)) {
        (true, _) => button(look, view.sending(Action::RestartChapter), bare(say::restart(lang))),
        (false, true) => button(look, view.sending(Action::RestartStep), bare(say::restart_step(lang))),
        (false, false) => Html::default(),
    };
    let sources = link(&view.about("sources"), "", bare(say::all_sources(lang)));
    let parts = [
        group("p", "", [badge(lang, Badge::Fiction), bare(say::fiction_note(lang))]),
        at_start(view, parts, slots, |part| matches!(part, Part::Block(Block::Slot(_)))),
        group("p", "", [bare(say::forgotten_note(lang)), bare(" "), sources]),
        again,
    ];
    group("div", "chapter__foot", parts)
}

/// The places that every chapter can have.
pub fn common(view: View<'_>, name: &str) -> Html {
    match name.strip_prefix("fact-") {
        Some(place) => fact(view, place),
        None if name == "guess-made" => guess_made(view),
        None => text("p", "prose__missing", name.to_owned()),
    }
}
