//! Chapter 3: the line, and whom the errors hit.
//!
//! Invariant: the order of questions is the chapter's: the guess, two for help and control, the wish, the base rate, the
//! definition, the card (`threshold.md`).

mod told;

use std::sync::OnceLock;

use super::level::{DANISH, Level, NON_WESTERN, ORIGIN};
use super::sees::{of, red_line};
use super::{Page, State};
use crate::model::world::{
    Confusion, Counts, Frame, Line, Metric, Outcome, Rival, Rivals, Scores, Stack, best_auc,
};
use crate::model::{Assessment, Catalogue, Preset};
use crate::shipped::{CATALOGUE, WORLD, cells, frame};

pub use told::{
    answers_sentence, bought_sentence, cards_sentences, cells_sentence, definition_sentence, percents,
    room_sentence, sides_sentence, spoken, tool_sentence, wish_sentence, wrong_sentence,
};

/// The lowest and the highest percent that the line can stand at.
pub const PERCENT: (u8, u8) = (10, 80);
/// The smallest and the largest room, of 100.
pub const ROOM: (u8, u8) = (5, 50);
/// Where a smaller share is above or below the line, precision rests on too few people to compare by.
const THIN: f64 = 0.05;
/// Rates that differ by less are the same.
const SAME: f64 = 1e-9;
/// People in the base-rate step.
pub const PEOPLE: u32 = 1000;
/// How often the tool of that step is right.
const RIGHT: f64 = 0.7;

const HELP: usize = 1;
const CONTROL: usize = 2;
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

impl Setting {
    /// With the line at this percent, if there is one.
    #[must_use]
    pub fn with_line(self, percent: Option<u8>) -> Self {
        Self { percent: percent.unwrap_or(self.percent), ..self }
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
fn everybody(line: Line) -> Confusion {
    frame(ORIGIN).overall.at(line)
}

/// The same in 100 people.
pub fn hundred(line: Line) -> Counts {
    everybody(line).of(100)
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

    /// Both groups with the wish fulfilled; `None` where no line of the second group does it that has enough people on
    /// either side. The first group keeps the slider's line, and so does the second where that will do.
    pub fn fulfilled(self, state: &State) -> Option<[Side; 2]> {
        let [first, second] = sides(state);
        let (metric, thin): (Metric, f64) = match self {
            Self::Line => return Some([first, second]),
            Self::ForNothing => (Confusion::false_positive_rate, 0.0),
            Self::Precision => (Confusion::precision, THIN),
        };
        let wanted = metric(&first.found);
        if libm::fabs(metric(&second.found) - wanted) < SAME {
            return Some([first, second]);
        }
        let line = second.group.ranked().line_with(metric, wanted, first.line, thin)?;
        Some([first, Side::of(second.group, line, percent_at(state.catalogue, line))])
    }
}

/// The percent at a line.
fn percent_at(catalogue: &Catalogue, Line(points): Line) -> i64 {
    of(catalogue.model.rule().risk_at(points).value(), 100)
}

/// Base rates of the base-rate step, in the order of the answers.
pub const BASE_RATES: [f64; 2] = [0.1, 0.3];

/// A tool that is right for 70 of 100 to whom it happens, and for 70 of 100 to whom it does not.
pub fn tool(base_rate: f64) -> Counts {
    Confusion::of_tool(base_rate, RIGHT).of(PEOPLE)
}

/// That tool with the base rate that the reader chose; `None` before.
pub fn tool_chosen(state: &State) -> Option<Counts> {
    let choice = state.play.choice(Page::Line, BASE_RATE)?;
    BASE_RATES.get(usize::from(choice)).copied().map(tool)
}

/// The answers to the question after help and to that after control; `None` before both are given.
fn answers(state: &State) -> Option<[u8; 2]> {
    Some([state.play.choice(Page::Line, HELP)?, state.play.choice(Page::Line, CONTROL)?])
}

/// The same points under the two definitions of long-term unemployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definitions {
    /// For half a year and for a year: of 100 people, still without a job, then green, yellow and red.
    pub rows: [[i64; 4]; 2],
    /// Of 100 people, those whose colour differs.
    pub differ: i64,
}

/// Whether the reader has asked about a definition.
pub fn asked_definition(state: &State) -> bool {
    state.play.choice(Page::Line, DEFINITION).is_some()
}

/// Both definitions.
pub fn definitions() -> &'static Definitions {
    static FOUND: OnceLock<Definitions> = OnceLock::new();
    FOUND.get_or_init(|| {
        let model = &CATALOGUE.model;
        let scores = Scores::of_card(&WORLD, model);
        let year = Frame::of(cells(), &scores, Outcome::Year, ORIGIN).overall;
        let other = year.recalibrated(model);
        let found = Rivals::of(&WORLD, cells(), &[model, &other], ORIGIN, 0.0);
        let happened = [&frame(ORIGIN).overall, &year].map(|ranked| ranked.at(red_line()).base_rate());
        let row = |at: usize| {
            let [green, yellow, red] = found.cards[at].zones;
            [happened[at], green, yellow, red].map(|share| of(share, 100))
        };
        Definitions { rows: [row(0), row(1)], differ: of(found.cards[1].differ, 100) }
    })
}

/// The equally good cards side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Cards {
    /// Card by card: of 1,000 pairs right; of 100 people right at the line for red; of 100 people green, yellow, red.
    pub columns: Vec<[i64; 5]>,
    /// Card by card: what it says of the person who sees all colours.
    pub witness: Vec<Assessment>,
    /// Of 100 people, those whose colour depends on the card.
    pub depends: i64,
    /// With room for 20 of 100: inside under all cards, and under at least one.
    pub inside: [i64; 2],
    /// Of 1,000 pairs, those that the best card could get right that these answers allow.
    pub best: i64,
}

/// Room in the step of the cards.
const ROOM_OF_CARDS: f64 = 0.2;

/// Compares the cards.
pub fn cards() -> &'static Cards {
    static FOUND: OnceLock<Cards> = OnceLock::new();
    FOUND.get_or_init(|| {
        let Catalogue { form, model, rivals, .. } = &CATALOGUE;
        let mut models = vec![model];
        models.extend(rivals.iter());
        let found = Rivals::of(&WORLD, cells(), &models, ORIGIN, ROOM_OF_CARDS);
        let column = |Rival { frame, zones, .. }: &Rival| {
            let [green, yellow, red] = zones.map(|share| of(share, 100));
            let right = of(frame.overall.at(red_line()).accuracy(), 100);
            [of(frame.overall.auc(), 1000), right, green, yellow, red]
        };
        Cards {
            columns: found.cards.iter().map(column).collect(),
            witness: models.iter().map(|model| model.assess(form, &witness().profile)).collect(),
            depends: of(found.depends, 100),
            inside: found.inside.map(|share| of(share, 100)),
            best: of(best_auc(cells()), 1000),
        }
    })
}

/// The card that the reader bought.
pub fn bought(state: &State) -> Option<usize> {
    state.play.choice(Page::Line, CARD).map(usize::from)
}

/// The invented person who is green, yellow and red: the most common of all such answers.
pub fn witness() -> &'static Preset {
    CATALOGUE.guests.first().unwrap_or(&CATALOGUE.presets[0])
}

/// Everybody and every group at a line, in people of 1,000; `None` is everybody.
pub fn rates(line: Line) -> Vec<(Option<Level>, Counts)> {
    let mut rates = vec![(None, everybody(line).of(PEOPLE))];
    rates.extend(Level::all().map(|group| (Some(group), group.ranked().at(line).of(PEOPLE))));
    rates
}
