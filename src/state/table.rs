//! Tables of chapters 2, 3 and 4: what a step claims, in rows and numbers, for the page and for spreadsheets alike.

use super::line::{self, Side, Wish};
use super::sees::{self, GroupRates, Proxy};
use super::{Level, State, real};
use crate::model::Colour;
use crate::model::world::{Confusion, Counts, Line, Metric};
use crate::shipped::Country;
use crate::text::{Lang, csv_rows, messages as say, numbers, reason};

/// Makes [`Topic`], all of them, and what the file of each is called from one list.
macro_rules! topics {
    ($($(#[$about:meta])* $topic:ident $file:literal,)*) => {
        /// What a table is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Topic {
            $($(#[$about])* $topic,)*
        }

        impl Topic {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$topic,)*];

            /// The name of its file.
            pub fn file(self) -> &'static str {
                match self {
                    $(Self::$topic => concat!("er-du-groen-", $file, ".csv"),)*
                }
            }
        }
    };
}

topics! {
    /// How many each answer moves.
    Influence "answers",
    /// The groups with the disputed facts off, and as they stand.
    Disputed "disputed",
    /// What the answers give away.
    Proxy "proxy",
    /// The two groups and everybody at the slider's line.
    Line "line",
    /// The same with the room that is set.
    Room "room",
    /// The two groups under each wish.
    Wishes "wishes",
    /// The tool with both base rates.
    BaseRate "base-rate",
    /// Colours under both definitions.
    Definition "definition",
    /// The equally good cards.
    Cards "cards",
    /// Every group at the slider's line.
    Rates "groups",
    /// The Austrian equation, term by term.
    Equation "austria-2018",
    /// The versions of Norway's rules.
    Versions "norway-versions",
    /// The same person in three countries.
    SamePerson "same-person",
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Whole people or pairs.
    Number(i64),
    /// Percents, or that something cannot be had.
    Words(String),
    /// What a card says.
    Zone(Colour),
    /// A stretch of the figure's scale, from and to in thousandths of its width, and what it stands for.
    Stretch(u16, u16, String),
}

/// A table in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The rows' own head, then one for each of their cells.
    pub heads: Vec<String>,
    /// What each row is about, and its cells.
    pub rows: Vec<(String, Vec<Cell>)>,
}

impl Topic {
    /// The table as the state has it.
    pub fn table(self, state: &State) -> Table {
        let lang = state.route.lang;
        let percent = i64::from(state.setting.percent);
        match self {
            Self::Influence => influence(lang),
            Self::Disputed => disputed(state),
            Self::Proxy => proxy(state),
            Self::Line => {
                let groups = sides(&line::sides(state), line::line(state));
                of_groups(lang, say::line_caption(lang, percent), groups)
            }
            Self::Room => {
                let groups = sides(&line::sides_with_room(state), line::room(state));
                of_groups(lang, say::room_caption(lang, state.setting.room.into()), groups)
            }
            Self::Wishes => wishes(state),
            Self::BaseRate => base_rate(lang),
            Self::Definition => definition(lang),
            Self::Cards => cards(lang),
            Self::Equation => real::equation(lang, &state.trial),
            Self::Versions => real::versions(lang, &state.trial),
            Self::SamePerson => real::same_person(lang, &state.trial),
            Self::Rates => of_groups(lang, say::rates_caption(lang, percent), line::rates(line::line(state))),
        }
    }

    /// The same for spreadsheets.
    pub fn csv(self, state: &State) -> String {
        let lang = state.route.lang;
        let Table { caption, heads, rows } = self.table(state);
        let mut lines = vec![vec![caption], heads];
        for (head, cells) in rows {
            let mut line = vec![head];
            line.extend(cells.into_iter().map(|cell| match cell {
                Cell::Number(number) => number.to_string(),
                cell => cell.words(lang),
            }));
            lines.push(line);
        }
        csv_rows(lang, &self.label(state), lines)
    }

    /// What the rows are of: a real model is never labelled as the invented one.
    fn label(self, state: &State) -> String {
        let lang = state.route.lang;
        match self {
            Self::Equation => say::real_label(lang, real::name(lang, Country::Austria)),
            Self::Versions => say::real_label(lang, real::name(lang, Country::Norway)),
            Self::SamePerson => say::real_label(lang, &listed(say::countries(lang)).join(", ")),
            _ => say::print_label(lang, state.catalogue.model.version.into()),
        }
    }
}

impl Cell {
    /// What the page writes into it.
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::Number(number) => numbers::number(lang, *number),
            Self::Words(words) | Self::Stretch(_, _, words) => words.clone(),
            Self::Zone(colour) => reason::zone_name(lang, *colour).to_owned(),
        }
    }
}

/// The parts of a message with semicolons between them.
pub(super) fn listed(words: &'static str) -> Vec<String> {
    words.split(';').map(str::to_owned).collect()
}

/// A table of numbers: its heads as a message has them, and its rows.
fn numbers_of(caption: String, heads: &'static str, rows: Vec<(String, Vec<i64>)>) -> Table {
    let mut table = Table { caption, heads: listed(heads), rows: Vec::new() };
    for (head, numbers) in rows {
        table.rows.push((head, numbers.into_iter().map(Cell::Number).collect()));
    }
    table
}

/// To whom it happened, red, called in for nothing, missed.
fn four(counts: Counts) -> Vec<i64> {
    let Counts { true_positive, false_positive, false_negative, .. } = counts;
    [true_positive + false_negative, counts.selected(), false_positive, false_negative].map(i64::from).into()
}

fn influence(lang: Lang) -> Table {
    let mut rows = Vec::new();
    for part in sees::influence() {
        let label = reason::attribute(lang, part.attribute).label.to_owned();
        rows.push((label, vec![sees::of(part.recoloured, 100)]));
    }
    numbers_of(say::moved_caption(lang).to_owned(), say::moved_heads(lang), rows)
}

fn disputed(state: &State) -> Table {
    let lang = state.route.lang;
    let mut rows = Vec::new();
    for found in sees::disputed(state) {
        let GroupRates { group, points, says, is, off, now } = *found;
        rows.push((say::disputed_row(lang, &group.words(lang), points), vec![says, is, off, now]));
    }
    numbers_of(say::disputed_caption(lang).to_owned(), say::disputed_heads(lang), rows)
}

fn proxy(state: &State) -> Table {
    let lang = state.route.lang;
    let (now, all) = (Proxy::of(state).rows, Proxy::whole().rows);
    let mut rows = Vec::new();
    for (place, head) in listed(say::proxy_rows(lang)).into_iter().enumerate() {
        rows.push((head, vec![now[place], all[place]]));
    }
    numbers_of(say::proxy_caption(lang).to_owned(), say::proxy_heads(lang), rows)
}

/// Both groups, then everybody.
fn sides(sides: &[Side; 2], line: Line) -> Vec<(Option<Level>, Counts)> {
    let [a, b] = sides.each_ref().map(|side| (Some(side.group), side.counts));
    vec![a, b, (None, line::hundred(line))]
}

fn of_groups(lang: Lang, caption: String, groups: Vec<(Option<Level>, Counts)>) -> Table {
    let mut rows = Vec::new();
    for (group, counts) in groups {
        let name = group.map_or_else(|| say::group_everybody(lang).to_owned(), |group| group.words(lang));
        rows.push((name, four(counts)));
    }
    numbers_of(caption, say::rates_heads(lang), rows)
}

fn wishes(state: &State) -> Table {
    let lang = state.route.lang;
    let [first, second] = state.setting.groups.map(|group| group.words(lang));
    let heads = listed(say::wish_heads(lang));
    let mut table = Table { caption: say::wishes_caption(lang, &first, &second), heads, rows: Vec::new() };
    for (wish, head) in Wish::ALL.into_iter().zip(listed(say::wish_rows(lang))) {
        let mut cells = [say::wish_never(lang).to_owned(), String::new(), String::new()];
        if let Some(sides) = wish.fulfilled(state) {
            let rate = |metric: Metric| {
                let both = sides.each_ref().map(|side| sees::of(metric(&side.found), 100).to_string());
                reason::listed(lang, &both)
            };
            cells = [
                line::percents(state, &sides),
                rate(Confusion::false_positive_rate),
                rate(Confusion::precision),
            ];
        }
        table.rows.push((head, cells.map(Cell::Words).into()));
    }
    table
}

fn base_rate(lang: Lang) -> Table {
    let mut rows = Vec::new();
    for (rate, head) in line::BASE_RATES.into_iter().zip(listed(say::base_rows(lang))) {
        rows.push((head, four(line::tool(rate))));
    }
    numbers_of(say::base_caption(lang).to_owned(), say::base_heads(lang), rows)
}

fn definition(lang: Lang) -> Table {
    let mut rows = Vec::new();
    for (head, row) in listed(say::definition_rows(lang)).into_iter().zip(line::definitions().rows) {
        rows.push((head, row.into()));
    }
    let mut table = numbers_of(say::definition_caption(lang).to_owned(), say::definition_heads(lang), rows);
    table.heads.extend(colours(lang));
    table
}

fn colours(lang: Lang) -> [String; 3] {
    Colour::ALL.map(|colour| reason::zone_name(lang, colour).to_owned())
}

/// A column for each card.
fn cards(lang: Lang) -> Table {
    let cards = line::cards();
    let mut heads = listed(say::card_rows(lang));
    heads.extend(colours(lang));
    let mut rows = Vec::new();
    for (place, head) in heads.into_iter().enumerate() {
        rows.push((head, cards.columns.iter().map(|column| column[place]).collect()));
    }
    let mut table = numbers_of(say::cards_caption(lang).to_owned(), say::card_names(lang), rows);
    table.heads.insert(0, say::cards_measure(lang).to_owned());
    let says = cards.witness.iter().map(|found| Cell::Zone(found.zone.colour));
    table.rows.push((line::witness().name.to_string(), says.collect()));
    table
}
