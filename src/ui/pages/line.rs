//! Chapter 3: the line and whom the errors hit; room, help and control, three wishes, base rates, definitions, and cards
//! that are equally good.

use yew::{Callback, Html};

use crate::model::world::Counts;
use crate::state::line::{self, PERCENT, ROOM, Side, Wish};
use crate::state::{Action, Level, Topic};
use crate::text::messages as say;
use crate::ui::controls::{Range, range, select};
use crate::ui::figures::{Crowd, Kind, field, kind_mark, plot, tallest};
use crate::ui::markup::{Parts, group, joined, text};
use crate::ui::pages::sees::measure;
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::illustration;
use crate::ui::parts::tables::{opened, table};
use crate::ui::parts::take::{Taken, taking};
use crate::ui::view::{Given, View};

/// The page.
pub fn line(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let percent = state.setting.percent.into();
    match name {
        "line" => moving_line(view),
        "room" => room(view),
        "help" => consequence(view, say::help_lead(lang, percent), say::help_words(lang)),
        "control" => consequence(view, say::control_lead(lang, percent), say::control_words(lang)),
        "consequence-answers" => text("p", "chapter__result", line::answers_sentence(state)),
        "wishes" => wishes(view),
        "base-rate" => base_rate(view),
        "definition" if line::asked_definition(state) => {
            measure(view, line::definition_sentence(state), vec![table(view, Topic::Definition)])
        }
        "definition" => Html::default(),
        "rivals" => rivals(view),
        "tables" => tables(view),
        name => common(view, name),
    }
}

/// The slider with what it does, both groups, and their numbers.
fn moving_line(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let percent = state.setting.percent;
    let said = (say::line_percent(lang, percent.into()), say::line_spoken(lang, percent.into()));
    let found = line::sides(state);
    let moving = [
        slider(view, "line", say::line_label(lang), PERCENT, percent, said, Action::SetLine),
        text("p", "chapter__result", line::sides_sentence(state, &found)),
    ];
    joined([
        group("div", "pair__head", [groups(view), group("div", "", moving)]),
        sides(view, &found),
        text("p", "", line::wrong_sentence(state)),
        opened(view, Topic::Line),
    ])
}

/// A number of the chapter to set.
fn slider(
    view: View<'_>,
    id: &str,
    label: &'static str,
    limits: (u8, u8),
    answer: u8,
    said: (String, String),
    action: fn(u8) -> Action,
) -> Html {
    let dispatch = view.dispatch.clone();
    let ongive = Callback::from(move |Given { answer, .. }| dispatch.dispatch(action(answer)));
    let look = Range { id, lang: view.lang(), label, limits, answer, said, bands: &[], ready: view.ready };
    range(look, view.hold, &ongive)
}

/// The two lists of groups.
fn groups(view: View<'_>) -> Html {
    let lang = view.lang();
    let one = |(side, name): (usize, &'static str)| {
        let chosen = view.state.setting.groups[side];
        let position = Level::all().position(|level| level == chosen).unwrap_or_default();
        let dispatch = view.dispatch.clone();
        let onchoose = Callback::from(move |position: usize| {
            if let Some(level) = Level::all().nth(position) {
                dispatch.dispatch(Action::SetGroup(side, level));
            }
        });
        let words = Level::all().map(|level| level.words(lang)).collect();
        select(say::group_label(lang, name), words, position, view.ready, None, onchoose)
    };
    group("div", "pair__groups", [one((0, "A")), one((1, "B"))])
}

/// Both groups beside each other: the plot, the field and the counts.
fn sides(view: View<'_>, sides: &[Side; 2]) -> Html {
    let lang = view.lang();
    let rows = sides.iter().map(|side| tallest(&side.stacks, side.line)).max().unwrap_or_default();
    let one = |(side, name): (&Side, &'static str)| {
        let Side { stacks, counts, line, percent, .. } = side;
        let crowd = Crowd { stacks, counts: *counts, line: *line, percent: *percent, rows };
        let counts = tally(side.counts, say::mark_words(lang), say::mark_notes(lang));
        let parts = [
            text("h3", "pair__name", say::side_name(lang, name, &side.group.words(lang))),
            plot(lang, &view.catalogue().model, crowd),
            group("div", "pair__counts", [field(side.counts), counts]),
        ];
        group("div", "pair__one", parts)
    };
    let both = sides.iter().zip(["A", "B"]).map(one);
    joined([group("div", "pair", both.parts()), illustration(lang, say::world_ours(lang))])
}

/// The four counts with their marks, the two errors first and large: their names, and notes on the errors.
fn tally(counts: Counts, words: &'static str, notes: &'static str) -> Html {
    let mut notes = notes.split(';');
    let kinds = [Kind::ForNothing, Kind::Missed, Kind::Hit, Kind::Rest];
    let one = |(kind, name): (Kind, &'static str)| {
        let note = text("span", "tally__note", notes.next().unwrap_or_default());
        let parts = [
            text("span", "tally__number", kind.count(counts).to_string()),
            kind_mark(kind),
            group("span", "tally__words", [text("strong", "", name), note]),
        ];
        group("li", "tally__one", parts)
    };
    group("ul", "tally", kinds.into_iter().zip(words.split(';')).map(one).parts())
}

/// Room instead of a line.
fn room(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let room = state.setting.room;
    let said = (room.to_string(), room.to_string());
    joined([
        slider(view, "room", say::room_label(lang), ROOM, room, said, Action::SetRoom),
        text("p", "chapter__result", line::room_sentence(state)),
        sides(view, &line::sides_with_room(state)),
        opened(view, Topic::Room),
    ])
}

/// The same numbers with what red leads to.
fn consequence(view: View<'_>, lead: String, words: &'static str) -> Html {
    joined([text("p", "", lead), tally(line::hundred(line::line(view.state)), words, "")])
}

/// The three wishes in a table, and both groups under the one that is chosen.
fn wishes(view: View<'_>) -> Html {
    let state = view.state;
    let chosen = Wish::chosen(state).and_then(|wish| wish.fulfilled(state));
    let shown = chosen.map_or_else(Html::default, |found| {
        joined([text("p", "chapter__result", line::wish_sentence(state, &found)), sides(view, &found)])
    });
    joined([table(view, Topic::Wishes), shown])
}

/// The tool with the base rate that is chosen, and with both.
fn base_rate(view: View<'_>) -> Html {
    let lang = view.lang();
    line::tool_chosen(view.state).map_or_else(Html::default, |counts| {
        let below = vec![tally(counts, say::mark_words(lang), ""), opened(view, Topic::BaseRate)];
        measure(view, line::tool_sentence(view.state), below)
    })
}

/// The cards beside each other, and the person who sees all colours.
fn rivals(view: View<'_>) -> Html {
    let (lang, person) = (view.lang(), line::witness());
    let [depends, best] = line::cards_sentences(view.state);
    let below = vec![
        text("p", "", say::cards_witness(lang, &person.name, person.age.into())),
        table(view, Topic::Cards),
        text("p", "", depends),
        text("p", "", best),
    ];
    measure(view, line::bought_sentence(view.state), below)
}

/// Tables for the reader's own tools.
fn tables(view: View<'_>) -> Html {
    let lang = view.lang();
    let parts = [
        table(view, Topic::Rates),
        taking(view, Taken::Cells, say::take_cells(lang)),
        text("p", "chapter__note", line::cells_sentence(view.state)),
        taking(view, Taken::People, say::take_people(lang)),
    ];
    group("div", "measure", parts)
}
