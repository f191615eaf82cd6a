//! A scenario on the board of a class: large, one screen, turned with the arrow keys.
//!
//! What it shows is the person of the explorer, or the line of chapter 3, as its frame sets them; so all its numbers are
//! those of the pages that pupils have before them.
//!
//! Invariant: nothing on it is smaller than its style sheet's smallest size for the back row.

use yew::Html;

use crate::state::{Action, Page, Route, age, board_line, check_word, line};
use crate::text::{messages as say, reason};
use crate::ui::effects::TITLE;
use crate::ui::figures::{Kind, field, kind_mark, marks};
use crate::ui::markup::{Attr, Button, bare, button, element, group, heading, joined, named, tag, text};
use crate::ui::parts::score::read;
use crate::ui::parts::words::{link, rich};
use crate::ui::view::View;

/// The page.
pub fn board(view: View<'_>) -> Html {
    let lang = view.lang();
    let board = view.state.board;
    let scenario = board.scenario();
    let Some(words) = say::scenarios(lang).nth(board.scenario) else { return Html::default() };
    let [who, number, count] = if scenario.page == Page::Line { moving_line(view) } else { person(view) };
    let told = match scenario.page {
        _ if board.frame == 0 => bare(words.question),
        Page::Line => bare(line::wrong_sentence(view.state)),
        _ => rich(&board_line(view.state, view.derived)),
    };
    let id = view.state.route.anchor.as_ref().map_or(TITLE, |_| scenario.id);
    let point = if board.is_last() { words.point } else { "" };
    let content = [
        group(
            "div",
            "board__head",
            [
                heading("h1", "board__title", id, words.title),
                who,
                text(
                    "p",
                    "board__count",
                    say::board_count(lang, board.number() as i64, scenario.count() as i64),
                ),
            ],
        ),
        group("div", "board__number", [number, count]),
        group("div", "board__words", [element("p", "", told), text("p", "board__point", point)]),
        group("div", "board__side", [pupils(view), ways(view)]),
    ];
    group("main", "board", content)
}

/// The person, their number and colour, and the same as a count.
fn person(view: View<'_>) -> [Html; 3] {
    let (lang, name) = (view.lang(), &view.derived.preset.name);
    let (percent, zones) = (view.derived.assessment.percent, view.catalogue().model.zones());
    let sentence = reason::frequency(lang, name, percent);
    [
        text(
            "p",
            "board__who",
            say::person_button(lang, name, age(view.catalogue(), view.state.person()).into()),
        ),
        group("div", "board__read", read(view)),
        group("div", "", [marks(percent, zones), element("p", "", rich(&sentence))]),
    ]
}

/// The line, 100 people at it, and both errors among them.
fn moving_line(view: View<'_>) -> [Html; 3] {
    let lang = view.lang();
    let counts = line::hundred(line::line(view.state));
    let percent = say::line_percent(lang, view.state.setting.percent.into());
    let error = |kind: Kind, words: &'static str| {
        let number = text("strong", "", kind.count(counts).to_string());
        group("p", "board__error", [number, kind_mark(kind), bare(words)])
    };
    let errors = [
        error(Kind::ForNothing, say::board_for_nothing(lang)),
        error(Kind::Missed, say::board_overlooked(lang)),
    ];
    [
        text("p", "board__who", [say::line_label(lang), " ", &percent].concat()),
        field(counts),
        group("div", "", errors),
    ]
}

/// The way for pupils: a code to scan, and the word by which all can tell that they are in the same place.
fn pupils(view: View<'_>) -> Html {
    let (lang, catalogue) = (view.lang(), view.catalogue());
    let scenario = view.state.board.scenario();
    let hash = scenario.hash(lang, catalogue);
    let word = match scenario.page {
        Page::Explore => {
            let word = check_word(&scenario.frame(catalogue, 0), catalogue);
            element("p", "", rich(&say::board_word(lang, &word)))
        }
        _ => Html::default(),
    };
    let parts = match view.code(&[view.address, &hash].concat()) {
        Some(code) => joined([code, text("p", "", say::board_scan(lang)), word]),
        None => text("p", "", say::share_no_qr(lang)),
    };
    let own = ["".into(), hash.into()];
    let way = tag("a", &[Attr::Class, Attr::Href], own, bare(say::scenario_try(lang)));
    named("aside", "board__pupils", say::scenario_try(lang), joined([parts, way]))
}

/// Back, on, the next scenario, and out.
fn ways(view: View<'_>) -> Html {
    let lang = view.lang();
    let board = view.state.board;
    let turn = |on: bool, words: &'static str| {
        let look = Button {
            class: "button",
            idle: board.turned(on).is_none(),
            off: !view.ready,
            ..Button::default()
        };
        button(look, view.sending(Action::Turn(on)), bare(words))
    };
    let parts = [
        turn(false, say::board_back(lang)),
        turn(true, say::board_on(lang)),
        link(&board.next().board(lang), "", bare(say::board_next(lang))),
        link(&Route::to_anchor(lang, Page::Teach, "scenarios"), "", bare(say::board_close(lang))),
    ];
    group("div", "board__ways", parts)
}
