//! The answer key: what is worked out for it, without its words.

use super::LINES;
use super::people::{assessment, people};
use crate::model::world::Line;
use crate::model::{Assessment, AttributeIndex, Change, Colour, Points, Preset, Profile};
use crate::shipped::CATALOGUE;
use crate::state::scenario::Scenario;
use crate::state::{Page, casework, line};
use crate::text::{Lang, chapter};

/// How many of 100 are on the wrong side of a line, in the whole world.
fn wrong_at(percent: u8) -> u32 {
    line::hundred(Line::at(CATALOGUE.model.rule().first_points(percent))).wrong()
}

/// How many are on the wrong side of the model's own red line.
pub fn wrong() -> u32 {
    wrong_at(CATALOGUE.model.zones().with_colour(Colour::Red).low)
}

/// How far somebody is from the line between green and the other colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// Points to the other side.
    pub points: Points,
    /// Whether they are green now.
    pub green: bool,
}

impl Distance {
    /// Of somebody with their own answers.
    pub fn of(person: &Preset) -> Self {
        let found = assessment(person);
        let points = CATALOGUE.model.zones().distance_over_green_line(found.total);
        Self { points, green: found.zone.colour == Colour::Green }
    }
}

/// The most points that one answer of somebody gives, and every answer that gives as many, in form order.
pub fn largest(person: &Preset) -> Option<(Points, Vec<AttributeIndex>)> {
    let parts = assessment(person).explanation.contributions;
    let most = parts.iter().map(|part| part.points).max()?;
    let as_many = parts.iter().filter(|part| part.points == most);
    Some((most, as_many.map(|part| part.attribute).collect()))
}

/// How many of the twelve have each colour, in the order of [`Colour::ALL`].
pub fn colours() -> [usize; 3] {
    Colour::ALL.map(|colour| people().filter(|person| assessment(person).zone.colour == colour).count())
}

/// A citizen of chapter 7.
#[derive(Clone, Debug)]
pub struct Citizen {
    /// Their name, as the title of their step has it.
    pub name: &'static str,
    /// Their answers.
    pub profile: Profile,
    /// What the model says of them.
    pub found: Assessment,
}

impl Citizen {
    /// By the word of their step: it leads to the name and to the answers.
    pub fn named(lang: Lang, id: &str) -> Option<Self> {
        let step = chapter::steps(Page::Casework.chapter(lang)?).find(|step| step.id == id)?;
        let (name, _) = step.title.split_once(',')?;
        let profile = casework::profile(&CATALOGUE, step.at.checked_sub(1)?)?;
        let found = CATALOGUE.model.assess(&CATALOGUE.form, &profile);
        Some(Self { name, profile, found })
    }
}

/// What is seen when a frame of a scenario follows another.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    /// Another line, in percent, and how many of 100 are on its wrong side.
    AtLine(u8, u32),
    /// The same person with other answers.
    Changed(Change),
    /// Another person: both names, and the change from one's answers to the other's.
    Other([&'static str; 2], Change),
}

/// What is seen in a scenario, from its first frame to its last.
pub fn seen(scenario: &Scenario) -> Vec<Seen> {
    if scenario.page == Page::Line {
        return LINES.map(|percent| Seen::AtLine(percent, wrong_at(percent))).into();
    }
    let shown: Vec<_> =
        (0..scenario.count()).filter_map(|at| scenario.frame(&CATALOGUE, at).person).collect();
    let turned = shown.iter().zip(shown.iter().skip(1)).map(|(before, after)| {
        let change = Change::between(&CATALOGUE.form, &CATALOGUE.model, &before.profile, &after.profile);
        if before.preset == after.preset {
            return Seen::Changed(change);
        }
        Seen::Other([before, after].map(|person| CATALOGUE.preset(person.preset).name.as_ref()), change)
    });
    turned.collect()
}
