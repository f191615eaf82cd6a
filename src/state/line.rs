//! Chapter 3: the line, and whom the errors hit.
//!
//! Invariant: the order of questions is the chapter's: the guess, two for help and control, the wish, the base rate, the
//! definition, the card (`threshold.md`).

use super::level::{DANISH, Level, NON_WESTERN, ORIGIN};
use super::sees::{of, red_line};
use super::{Page, State};
use crate::model::world::{
    Confusion, Counts, Frame, Line, Metric, Outcome, Rival, Rivals, Scores, Stack, best_auc,
};
use crate::model::{Assessment, Catalogue, Preset};
use crate::shipped::{WORLD, cells, frame};
use crate::text::{Lang, csv_rows, messages as say, reason};

/// The lowest and the highest percent that the line can stand at.
pub const PERCENT: (u8, u8) = (10, 80);
/// The smallest and the largest room, of 100.
pub const ROOM: (u8, u8) = (5, 50);
/// Where a smaller share is above or below the line, precision rests on too few people to compare by.
const THIN: f64 = 0.05;
/// People in the base-rate step.
pub const PEOPLE: u32 = 1000;
/// How often the tool of that step is right.
const RIGHT: f64 = 0.7;

/// The number of the question after control.
pub const CONTROL: usize = 2;
const WISH: usize = 3;
const BASE_RATE: usize = 4;
const DEFINITION: usize = 5;
const CARD: usize = 6;

/// What the visitor has set in the chapter, beside its questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Red begins at this percent.
    pub percent: u8,
    /// There is room for so many of 100.
    pub room: u8,
    /// The two groups side by side.
    pub groups: [Level; 2],
}

impl Default for Setting {
    fn default() -> Self {
        Self { percent: 50, room: 20, groups: [DANISH, NON_WESTERN] }
    }
}

/// A group at a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The group.
    pub group: Level,
    /// Its line.
    pub line: Line,
    /// The percent that the line is said to be at: the slider's own, or the line's risk.
    pub percent: i64,
    /// Who is above it.
    pub found: Confusion,
    /// The same in 100 people.
    pub counts: Counts,
    /// 100 people by their points.
    pub stacks: Vec<Stack>,
}

impl Side {
    fn of(group: Level, line: Line, percent: i64) -> Self {
        let found = group.ranked().at(line);
        Self { group, line, percent, counts: found.of(100), stacks: group.ranked().hundred(), found }
    }
}

/// The line that the slider stands at: the fewest points with that percent.
pub fn line(state: &State) -> Line {
    Line::at(state.catalogue.model.rule().first_points(state.setting.percent))
}

/// Both groups at the slider's line.
pub fn sides(state: &State) -> [Side; 2] {
    let (line, percent) = (line(state), state.setting.percent.into());
    state.setting.groups.map(|group| Side::of(group, line, percent))
}

/// Both groups at the line with the room that is set.
pub fn sides_with_room(state: &State) -> [Side; 2] {
    let line = room(state);
    state.setting.groups.map(|group| Side::of(group, line, percent_at(state.catalogue, line)))
}

/// Everybody at a line.
pub fn everybody(line: Line) -> Confusion {
    frame(ORIGIN).overall.at(line)
}

/// The line with the room that is set.
pub fn room(state: &State) -> Line {
    frame(ORIGIN).overall.line_with_room(f64::from(state.setting.room) / 100.0)
}

/// What one may wish to be the same for the two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The same line.
    Line,
    /// The same share of those to whom it does not happen called in.
    ForNothing,
    /// Red means the same.
    Precision,
}

impl Wish {
    /// All, in the order of the question.
    pub const ALL: [Self; 3] = [Self::Line, Self::ForNothing, Self::Precision];

    /// The one that the reader chose.
    pub fn chosen(state: &State) -> Option<Self> {
        let choice = state.play.choice(Page::Line, WISH)?;
        Self::ALL.get(usize::from(choice)).copied()
    }

    /// Both groups with the wish fulfilled; `None` where no line of the second group does it. The first group keeps the
    /// slider's line.
    pub fn fulfilled(self, state: &State) -> Option<[Side; 2]> {
        let [first, second] = sides(state);
        let (metric, thin): (Metric, f64) = match self {
            Self::Line => return Some([first, second]),
            Self::ForNothing => (Confusion::false_positive_rate, 0.0),
            Self::Precision => (Confusion::precision, THIN),
        };
        let ranked = second.group.ranked();
        let line = ranked.line_with(metric, metric(&first.found), first.line, thin)?;
        Some([first, Side::of(second.group, line, percent_at(state.catalogue, line))])
    }
}

/// The percent at a line.
fn percent_at(catalogue: &Catalogue, Line(points): Line) -> i64 {
    of(catalogue.model.rule().risk_at(points).value(), 100)
}

/// A tool that is right for 70 of 100, with the base rate that the reader chose; `None` before.
pub fn tool(state: &State) -> Option<Counts> {
    let base = match state.play.choice(Page::Line, BASE_RATE)? {
        0 => 0.1,
        _ => 0.3,
    };
    Some(Confusion::of_tool(base, RIGHT).of(PEOPLE))
}

/// The same points under the two definitions of long-term unemployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definitions {
    /// For half a year and for a year: of 100 people, still without a job, then green, yellow and red.
    pub rows: [[i64; 4]; 2],
    /// Of 100 people, those whose colour differs.
    pub differ: i64,
}

/// The definition that the reader asked about; `None` before they chose.
pub fn definition(state: &State) -> Option<u8> {
    state.play.choice(Page::Line, DEFINITION)
}

/// Works out both definitions.
pub fn definitions(state: &State) -> Definitions {
    let model = &state.catalogue.model;
    let scores = Scores::of_card(&WORLD, model);
    let year = Frame::of(cells(), &scores, Outcome::Year, ORIGIN).overall;
    let other = year.recalibrated(model);
    let found = Rivals::of(&WORLD, cells(), &[model, &other], ORIGIN, 0.0);
    let happened = [&frame(ORIGIN).overall, &year].map(|ranked| ranked.at(red_line(state)).base_rate());
    let row = |at: usize| {
        let [green, yellow, red] = found.cards[at].zones;
        [happened[at], green, yellow, red].map(|share| of(share, 100))
    };
    Definitions { rows: [row(0), row(1)], differ: of(found.cards[1].differ, 100) }
}

/// The equally good cards side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Cards {
    /// Card by card: of 1,000 pairs right; of 100 people right at the line for red; of 100 people green, yellow, red.
    pub rows: Vec<[i64; 5]>,
    /// Card by card: what it says of the person who sees all colours.
    pub witness: Vec<Assessment>,
    /// Of 100 people, those whose colour depends on the card.
    pub depends: i64,
    /// With room for 20 of 100: inside under all cards, and under at least one.
    pub inside: [i64; 2],
    /// Of 1,000 pairs, those that the best card could get right that these answers allow.
    pub best: i64,
    /// The card that the reader bought.
    pub bought: Option<usize>,
}

/// Room in the step of the cards.
const ROOM_OF_CARDS: f64 = 0.2;

impl Cards {
    /// Compares the cards.
    pub fn of(state: &State) -> Self {
        let Catalogue { form, model, rivals, .. } = state.catalogue;
        let models: Vec<_> = std::iter::once(model).chain(rivals.iter()).collect();
        let found = Rivals::of(&WORLD, cells(), &models, ORIGIN, ROOM_OF_CARDS);
        let line = red_line(state);
        let row = |Rival { frame, zones, .. }: &Rival| {
            let [green, yellow, red] = zones.map(|share| of(share, 100));
            let right = of(frame.overall.at(line).accuracy(), 100);
            [of(frame.overall.auc(), 1000), right, green, yellow, red]
        };
        Self {
            rows: found.cards.iter().map(row).collect(),
            witness: models
                .iter()
                .map(|model| model.assess(form, &witness(state.catalogue).profile))
                .collect(),
            depends: of(found.depends, 100),
            inside: found.inside.map(|share| of(share, 100)),
            best: of(best_auc(cells()), 1000),
            bought: state.play.choice(Page::Line, CARD).map(usize::from),
        }
    }
}

/// The invented person who is green, yellow and red: the most common of all such answers.
pub fn witness(catalogue: &Catalogue) -> &Preset {
    catalogue.guests.first().unwrap_or(&catalogue.presets[0])
}

/// Rates of one group for the table that can be opened and taken along, in people of 1,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rates {
    /// The group; `None` is everybody.
    pub group: Option<Level>,
    /// Of 1,000 people.
    pub counts: Counts,
}

impl Rates {
    /// The group in words.
    pub fn name(&self, lang: Lang) -> String {
        self.group.map_or_else(|| say::group_everybody(lang).to_owned(), |group| group.words(lang))
    }

    /// To whom it happened, red, red for nothing, missed.
    pub fn columns(&self) -> [i64; 4] {
        let counts = self.counts;
        let became = counts.true_positive + counts.false_negative;
        [became, counts.selected(), counts.false_positive, counts.false_negative].map(i64::from)
    }
}

/// Everybody and every group at a line.
pub fn rates(line: Line) -> impl Iterator<Item = Rates> {
    let all = Rates { group: None, counts: everybody(line).of(PEOPLE) };
    let group = move |group: Level| Rates { group: Some(group), counts: group.ranked().at(line).of(PEOPLE) };
    std::iter::once(all).chain(Level::all().map(group))
}

/// The same as a table for spreadsheets.
pub fn rates_csv(state: &State) -> String {
    let lang = state.route.lang;
    let heads = say::rates_heads(lang).split(';').map(str::to_owned).collect();
    let mut rows = vec![vec![rates_caption(state)], heads];
    for rates in rates(line(state)) {
        let mut row = vec![rates.name(lang)];
        row.extend(rates.columns().iter().map(ToString::to_string));
        rows.push(row);
    }
    csv_rows(lang, state.catalogue, rows)
}

/// What that table is about.
pub fn rates_caption(state: &State) -> String {
    say::rates_caption(state.route.lang, state.setting.percent.into())
}

/// Both errors of both groups, in words.
pub fn sides_sentence(state: &State, sides: &[Side; 2]) -> String {
    let [a, b] = sides;
    say::line_sentence(
        state.route.lang,
        &percents(state, sides),
        a.counts.false_positive.into(),
        b.counts.false_positive.into(),
        a.counts.false_negative.into(),
        b.counts.false_negative.into(),
    )
}

/// The line of both groups in percent: one number where it is the same.
pub fn percents(state: &State, sides: &[Side; 2]) -> String {
    let [a, b] = sides.each_ref().map(|side| say::line_percent(state.route.lang, side.percent));
    if a == b { a } else { reason::listed(state.route.lang, &[a, b]) }
}

/// How many of all are on the wrong side, in words.
pub fn wrong_sentence(state: &State) -> String {
    say::line_wrong(state.route.lang, everybody(line(state)).of(100).wrong().into())
}

/// Who is inside and who is not, in words.
pub fn room_sentence(state: &State) -> String {
    let Counts { true_positive, false_positive, false_negative, .. } = everybody(room(state)).of(100);
    let told = [true_positive, false_positive, false_negative].map(i64::from);
    say::room_sentence(state.route.lang, state.setting.room.into(), told[0], told[1], told[2])
}

/// What the tool's colours are worth, in words; empty before a base rate is chosen.
pub fn tool_sentence(state: &State) -> String {
    tool(state).map_or_else(String::new, |counts| {
        let green = counts.false_positive + counts.true_negative;
        say::base_sentence(
            state.route.lang,
            counts.selected().into(),
            counts.true_positive.into(),
            green.into(),
        )
    })
}

/// How many change colour with the definition, in words.
pub fn definition_sentence(state: &State, found: &Definitions) -> String {
    say::definition_sentence(state.route.lang, found.differ)
}

/// What the card that was bought says of the person who sees all colours; empty before one is.
pub fn bought_sentence(state: &State, cards: &Cards) -> String {
    let lang = state.route.lang;
    let names = || say::card_names(lang).split(';');
    let bought = cards.bought.and_then(|at| Some((names().nth(at)?, cards.witness.get(at)?)));
    bought.map_or_else(String::new, |(card, found)| {
        let name = &witness(state.catalogue).name;
        say::cards_bought(lang, card, name, reason::zone_word(lang, found.zone.colour))
    })
}

/// What an answer or a move in the chapter changed, for the live region; empty where nothing did.
pub fn spoken(state: &State, step: &str) -> String {
    match step {
        "line" => sides_sentence(state, &sides(state)),
        "room" => room_sentence(state),
        "wishes" => {
            let fulfilled = Wish::chosen(state).map(|wish| wish.fulfilled(state));
            match fulfilled {
                None => String::new(),
                Some(None) => say::wish_never(state.route.lang).into(),
                Some(Some(sides)) => sides_sentence(state, &sides),
            }
        }
        "base-rate" => tool_sentence(state),
        "definition" if definition(state).is_some() => definition_sentence(state, &definitions(state)),
        "cards" => bought_sentence(state, &Cards::of(state)),
        _ => String::new(),
    }
}
