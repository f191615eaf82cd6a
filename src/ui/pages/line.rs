//! Chapter 3: the line and whom the errors hit; room, help and control, three wishes, base rates, definitions, and cards
//! that are equally good.

use yew::{Callback, Html};

use crate::model::Colour;
use crate::model::world::{Confusion, Counts, Metric};
use crate::state::line::{self, Cards, PERCENT, ROOM, Side, Wish};
use crate::state::{Action, Level, Page, sees};
use crate::text::{messages as say, reason};
use crate::ui::controls::{Range, range, select};
use crate::ui::figures::{Crowd, Kind, field, kind_mark, plot, tallest, zone_shape};
use crate::ui::markup::{Button, Parts, bare, button, element, group, joined, text};
use crate::ui::pages::sees::{measure, numbers_row};
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::illustration;
use crate::ui::parts::tables::{data_table, row_head, table_of, table_row};
use crate::ui::parts::take::Taken;
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
        "consequence-answers" if state.play.choice(Page::Line, line::CONTROL).is_some() => {
            text("p", "chapter__result", say::consequence_answers(lang))
        }
        "consequence-answers" => Html::default(),
        "wishes" => wishes(view),
        "base-rate" => line::tool(state).map_or_else(Html::default, |counts| {
            measure(view, line::tool_sentence(state), vec![tally(counts, say::mark_words(lang), "")])
        }),
        "definition" => definition(view),
        "rivals" => rivals(view),
        "tables" => tables(view),
        name => common(view, name),
    }
}

/// The slider, both groups, and what it does to them.
fn moving_line(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let percent = state.setting.percent;
    let said = (say::line_percent(lang, percent.into()), say::line_spoken(lang, percent.into()));
    let slider = slider(view, "line", say::line_label(lang), PERCENT, percent, said, Action::SetLine);
    let found = line::sides(state);
    joined([
        group("div", "pair__head", [groups(view), slider]),
        sides(view, line::sides_sentence(state, &found), &found),
        text("p", "", line::wrong_sentence(state)),
        rates(view),
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
        select(say::group_label(lang, name), words, position, view.ready, onchoose)
    };
    group("div", "pair__groups", [one((0, "A")), one((1, "B"))])
}

/// Both groups beside each other - the plot, the field and the counts - and what is to be read off them.
fn sides(view: View<'_>, result: String, sides: &[Side; 2]) -> Html {
    let lang = view.lang();
    let rows = tallest(&sides[0].stacks).max(tallest(&sides[1].stacks));
    let one = |side: &Side| {
        let Side { stacks, counts, line, percent, .. } = side;
        let crowd = Crowd { stacks, counts: *counts, line: *line, percent: *percent, rows };
        let counts = tally(side.counts, say::mark_words(lang), say::mark_notes(lang));
        let parts = [
            text("h3", "pair__name", side.group.words(lang)),
            plot(lang, &view.catalogue().model, crowd),
            group("div", "pair__counts", [field(side.counts), counts]),
        ];
        group("div", "pair__one", parts)
    };
    joined([
        group("div", "pair", [one(&sides[0]), one(&sides[1])]),
        text("p", "chapter__result", result),
        illustration(lang, say::world_ours(lang)),
    ])
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

/// The rates of every group, to be opened, and the way to take them along.
fn rates(view: View<'_>) -> Html {
    let lang = view.lang();
    let mut rows = Vec::new();
    for rates in line::rates(line::line(view.state)) {
        rows.push(numbers_row(rates.name(lang), view, &rates.columns()));
    }
    let details = [
        text("summary", "disclosure__summary", say::table_open(lang)),
        data_table(line::rates_caption(view.state), say::rates_heads(lang), rows),
        taking(view, Taken::Rates, say::take_rates(lang)),
    ];
    group("details", "disclosure", details)
}

fn taking(view: View<'_>, taken: Taken, words: &'static str) -> Html {
    let dispatch = view.dispatch.clone();
    let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
    button(look, Callback::from(move |_| dispatch.take(taken)), bare(words))
}

/// Room instead of a line.
fn room(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let room = state.setting.room;
    let said = (room.to_string(), room.to_string());
    joined([
        slider(view, "room", say::room_label(lang), ROOM, room, said, Action::SetRoom),
        sides(view, line::room_sentence(state), &line::sides_with_room(state)),
    ])
}

/// The same numbers with what red leads to.
fn consequence(view: View<'_>, lead: String, words: &'static str) -> Html {
    let counts = line::everybody(line::line(view.state)).of(100);
    joined([text("p", "", lead), tally(counts, words, "")])
}

/// The three wishes in a table, and both groups under the one that is chosen.
fn wishes(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let mut rows = Vec::new();
    let mut shown = Html::default();
    for (wish, name) in Wish::ALL.into_iter().zip(say::wish_rows(lang).split(';')) {
        let mut cells = vec![say::wish_never(lang).to_owned(), String::new(), String::new()];
        if let Some(found) = wish.fulfilled(state) {
            let rate = |metric: Metric| {
                let [a, b] = found.each_ref().map(|side| sees::of(metric(&side.found), 100).to_string());
                reason::listed(lang, &[a, b])
            };
            let rates = [rate(Confusion::false_positive_rate), rate(Confusion::precision)];
            cells = vec![line::percents(state, &found)];
            cells.extend(rates);
            if Wish::chosen(state) == Some(wish) {
                shown = sides(view, line::sides_sentence(state, &found), &found);
            }
        }
        rows.push(table_row(name.to_owned(), cells));
    }
    let [first, second] = state.setting.groups.map(|group| group.words(lang));
    let caption = say::wishes_caption(lang, &first, &second);
    joined([data_table(caption, say::wish_heads(lang), rows), shown])
}

/// Colours under both definitions.
fn definition(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    if line::definition(state).is_none() {
        return Html::default();
    }
    let found = line::definitions(state);
    let mut rows = Vec::new();
    for (row, name) in found.rows.iter().zip(say::definition_rows(lang).split(';')) {
        rows.push(numbers_row(name.to_owned(), view, row));
    }
    let table =
        table_of(say::definition_caption(lang).into(), &heads(view, say::definition_heads(lang)), rows);
    measure(view, line::definition_sentence(state, &found), vec![table])
}

/// Heads of a table, and the three colours behind them.
fn heads(view: View<'_>, first: &'static str) -> Vec<&'static str> {
    let mut heads: Vec<&'static str> = first.split(';').collect();
    heads.extend(Colour::ALL.map(|colour| reason::zone_name(view.lang(), colour)));
    heads
}

/// The cards beside each other, and the person who sees all colours.
fn rivals(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let cards = Cards::of(state);
    let person = line::witness(view.catalogue());
    let mut rows = Vec::new();
    for (at, name) in say::card_names(lang).split(';').enumerate() {
        let colour = cards.witness[at].zone.colour;
        let shape = [zone_shape(colour), bare(" "), bare(reason::zone_name(lang, colour))];
        let mut cells = vec![row_head(name)];
        for number in cards.rows[at] {
            cells.push(text("td", "table__number", number.to_string()));
        }
        cells.push(element("td", "tally__colour", joined(shape)));
        rows.push(group("tr", "", cells));
    }
    let mut heads = heads(view, say::card_heads(lang));
    heads.push(&person.name);
    let [all, some] = cards.inside;
    let below = vec![
        text("p", "", say::cards_witness(lang, &person.name, person.age.into())),
        table_of(say::cards_caption(lang).into(), &heads, rows),
        text("p", "", say::cards_depends(lang, cards.depends, all, some)),
        text("p", "", say::cards_best(lang, cards.rows[0][0], cards.best)),
    ];
    measure(view, line::bought_sentence(state, &cards), below)
}

/// Tables for the reader's own tools.
fn tables(view: View<'_>) -> Html {
    let lang = view.lang();
    let parts = [
        taking(view, Taken::Cells, say::take_cells(lang)),
        text("p", "chapter__note", say::cells_note(lang)),
        taking(view, Taken::People, say::take_people(lang)),
        rates(view),
    ];
    group("div", "measure", parts)
}
