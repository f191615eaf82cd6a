//! What a chapter asks: questions with a few answers, statements to mark, and the way to what comes next.
//!
//! Invariant: what the reader has gone on from can be read and no longer changed, because what came next would give the
//! answer away.

use yew::{Callback, Html};

use crate::model::Colour;
use crate::state::{Action, Page, Route, casework};
use crate::text::chapter::{self, Part, Placed};
use crate::text::{messages as say, prose};
use crate::ui::controls::{Choice, choice, tick};
use crate::ui::figures::zone_shape;
use crate::ui::markup::{Attr, Button, Parts, bare, button, group, joined, tag, text};
use crate::ui::view::{Given, View};

/// A question; once the reader has gone on, only their answer to it.
pub fn ask(
    view: View<'_>,
    question: usize,
    words: &'static str,
    options: &'static str,
    behind: bool,
) -> Html {
    let page = view.state.route.page;
    let answer = view.state.play.choice(page, question);
    if behind {
        let given = answer.and_then(|answer| prose::items(options).nth(answer.into())).unwrap_or_default();
        return group("p", "chapter__given", [bare(words), bare(" "), text("strong", "", given)]);
    }
    if page == Page::Casework && casework::is_settled(view.state, question) {
        return text("p", "chapter__given", say::decision_settled(view.lang()));
    }
    let dispatch = view.dispatch.clone();
    let ongive = Callback::from(move |Given { answer: choice, .. }| {
        dispatch.dispatch(Action::Choose { question, choice });
    });
    let colours = page == Page::Casework && casework::asks_colour(question);
    let shape = |answer: u8| match Colour::ALL.get(usize::from(answer)) {
        Some(colour) if colours => zone_shape(*colour),
        _ => Html::default(),
    };
    let look = Choice {
        id: &["question-", &question.to_string()].concat(),
        label: words,
        labels: prose::items(options).map(str::to_owned).collect(),
        answer,
        ready: view.ready,
        shape: &shape,
    };
    joined([choice(look, &ongive), if colours { colour_meaning(view) } else { Html::default() }])
}

/// What a colour of the site's model says, where one is asked for.
fn colour_meaning(view: View<'_>) -> Html {
    let zones = view.catalogue().model.zones();
    let [low, high] = [Colour::Yellow, Colour::Red].map(|colour| i64::from(zones.with_colour(colour).low));
    let below_red = zones.with_colour(Colour::Yellow).high.into();
    text("p", "chapter__note", say::colour_meaning(view.lang(), low, below_red, high))
}

/// Statements to mark, under the heading of their step.
pub fn marks(view: View<'_>, first: usize, items: &'static str) -> Html {
    let page = view.state.route.page;
    let mark = |(place, words): (usize, &'static str)| {
        let question = first + place;
        let marked = view.state.play.choice(page, question) == Some(1);
        tick(words, marked, view.sending(Action::Choose { question, choice: u8::from(!marked) }))
    };
    let Route { lang, page, .. } = view.state.route;
    let heading = page.chapter(lang).and_then(|text| chapter::heading(text, view.state.step(), 0));
    let values = ["ticks ticks--list".into(), "group".into(), heading.unwrap_or_default().into()];
    let marks = prose::items(items).enumerate().map(mark).joined();
    tag("div", &[Attr::Class, Attr::Role, Attr::AriaLabelledby], values, marks)
}

/// The button to the next stage, until it is pressed. It waits for the answers of its own stage.
pub fn onward(view: View<'_>, parts: &[Placed], placed: &Placed, words: &'static str) -> Html {
    let (page, play) = (view.state.route.page, &view.state.play);
    if placed.stage < play.stage(page, placed.step) {
        return Html::default();
    }
    let idle = !play.answered(page, parts, placed.step);
    let look = Button { class: "button", idle, off: !view.ready, ..Button::default() };
    let note = if idle { say::answer_first(view.lang()) } else { say::answer_stands(view.lang()) };
    let button = button(look, view.sending(Action::GoOn), bare(words));
    group("div", "chapter__go", [button, text("p", "chapter__note", note)])
}

/// The reader's guess, if they made one, and nothing on whether it was right.
pub fn guess_made(view: View<'_>) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    let guess = page.chapter(lang).and_then(|words| {
        let chosen = usize::from(view.state.play.choice(page, 0)?);
        chapter::parts(words).into_iter().find_map(|placed| match placed.part {
            Part::Ask { at: 0, options, .. } => prose::items(options).nth(chosen),
            _ => None,
        })
    });
    text("p", "", guess.map_or_else(String::new, |guess| say::guess_echo(lang, guess)))
}
