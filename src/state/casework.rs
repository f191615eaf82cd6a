//! Chapter 7: six invented citizens, what the reader as their caseworker decided and answered, and the tally of it.
//!
//! The tool in the chapter is the site's own model, so every reason it gives can be recalculated.
//!
//! Invariant: the order of questions is the chapter's: the guess, then those of [`Asked`] for each citizen
//! (`explain-the-number.md`).

use super::{Deed, Derived, Guess, History, Moment, Page, Person, PointWindow, State};
use crate::model::{AttributeIndex, Catalogue, Colour, Points, Profile};

/// How many citizens there are; they are the chapter's first steps.
pub const CITIZENS: usize = 6;
/// Questions for each citizen.
const QUESTIONS: usize = 5;
/// Replies that name a reason; the one after them is "I don't know".
const REPLIES: usize = 3;

/// Answers to the form, in form order, and the attributes that the replies name, by their place in the form.
type Case = ([u8; 8], [usize; REPLIES]);

const CASES: [Case; CITIZENS] = [
    ([52, 8, 2, 1, 1, 1, 1, 1], [AGE, NEARBY, JOB]),
    ([58, 3, 2, 3, 2, 0, 0, 0], [MONTHS, AGE, EXPECTATION]),
    ([27, 5, 1, 3, 1, 0, 0, 0], [EXPECTATION, EDUCATION, HEALTH]),
    ([44, 13, 3, 0, 2, 0, 2, 0], [MONTHS, EDUCATION, HEALTH]),
    ([39, 14, 2, 3, 2, 0, 0, 0], [AGE, NEARBY, HEALTH]),
    ([36, 1, 3, 0, 0, 0, 0, 0], [EDUCATION, JOB, HEALTH]),
];

const AGE: usize = 0;
const MONTHS: usize = 1;
const EDUCATION: usize = 2;
const JOB: usize = 3;
const NEARBY: usize = 4;
const HEALTH: usize = 5;
const EXPECTATION: usize = 6;

/// The stage of a citizen's step that shows the reasons.
const LAST_STAGE: usize = 2;

/// What is asked about each citizen, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The reader's own colour, before the tool's.
    Judgement,
    /// How sure they are of it.
    Sureness,
    /// Whether they keep it, once they know the tool's.
    Decision,
    /// What they answer when the citizen asks why.
    Reply,
    /// Whether they would say the reasons aloud.
    Aloud,
}

/// The answer of [`Asked::Sureness`] that leaves no doubt.
const SURE: u8 = 0;
/// The answers of [`Asked::Decision`]: the reader keeps their colour, or takes the tool's.
const KEEPS: u8 = 0;
const TAKES: u8 = 1;

/// What became of a reply, once the reasons are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// It named an answer that counted towards the colour.
    Counted(AttributeIndex, Points),
    /// It named an answer that gave 0 points.
    Nothing(AttributeIndex),
    /// It named an answer that pulled the other way.
    Against(AttributeIndex, Points),
    /// It was "I don't know".
    Unknown,
}

/// What the reader did, over all citizens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Casework {
    /// Citizens with a decision.
    pub decided: i64,
    /// Of these, those where the reader's colour was the tool's from the start.
    pub agreed: i64,
    /// Of these, those where the reader left their colour for the tool's, by the colour they went to.
    pub moved: [i64; 3],
    /// Citizens with a decision of whose colour the reader was sure.
    pub sure: i64,
    /// Of these, those where they left it for the tool's.
    pub sure_moved: i64,
    /// Citizens who got a reply.
    pub replied: i64,
    /// Replies that named an answer that counted towards the colour.
    pub explained: i64,
    /// Replies that named an answer that did not, or pulled the other way.
    pub missed: i64,
    /// Replies that were "I don't know".
    pub unknown: i64,
    /// Citizens to whom the reader would not say all reasons aloud.
    pub unsaid: i64,
}

impl Casework {
    /// Reads it off the answers.
    pub fn of(state: &State) -> Self {
        (0..CITIZENS).fold(Self::default(), |tally, citizen| tally.with(state, citizen))
    }

    /// How many times the reader left their colour for the tool's.
    pub fn moves(&self) -> i64 {
        self.moved.iter().sum()
    }

    fn with(mut self, state: &State, citizen: usize) -> Self {
        let answer = |asked| answer(state, citizen, asked);
        let Some(colour) = colour(state.catalogue, citizen) else { return self };
        if let (Some(_), Some(decision)) = (answer(Asked::Judgement), answer(Asked::Decision)) {
            let agreed = agrees(state, citizen);
            let moved = i64::from(!agreed && decision == TAKES);
            let sure = i64::from(answer(Asked::Sureness) == Some(SURE));
            self.decided += 1;
            self.agreed += i64::from(agreed);
            self.moved[colour as usize] += moved;
            self.sure += sure;
            self.sure_moved += sure * moved;
        }
        if let Some(named) = named(state, citizen) {
            self.replied += 1;
            match named {
                Named::Counted(..) => self.explained += 1,
                Named::Nothing(_) | Named::Against(..) => self.missed += 1,
                Named::Unknown => self.unknown += 1,
            }
        }
        self.unsaid += i64::from(answer(Asked::Aloud).is_some_and(|choice| choice > 0));
        self
    }
}

/// The number of a question in the chapter.
pub const fn question(citizen: usize, asked: Asked) -> usize {
    1 + QUESTIONS * citizen + asked as usize
}

/// Whether the reader's colour of a citizen is the tool's.
pub fn agrees(state: &State, citizen: usize) -> bool {
    let own = answer(state, citizen, Asked::Judgement).and_then(|own| Colour::ALL.get(usize::from(own)));
    own.is_some_and(|own| colour(state.catalogue, citizen).as_ref() == Some(own))
}

/// Once the tool's colour is seen, a reader who gave the same has nothing to decide.
pub(super) fn settle(state: &mut State) {
    let citizen = state.step().wrapping_sub(1);
    let open = state.route.page == Page::Casework && answer(state, citizen, Asked::Decision).is_none();
    if open && agrees(state, citizen) {
        let play =
            state.play.choose(state.route.lang, Page::Casework, question(citizen, Asked::Decision), KEEPS);
        state.play = play.unwrap_or_else(|| state.play.clone());
    }
}

/// Whether a question of the chapter asks for a decision that is none, because both colours are the same.
pub fn is_settled(state: &State, number: usize) -> bool {
    let citizen = number.checked_sub(1).map(|number| number / QUESTIONS);
    citizen.is_some_and(|citizen| number == question(citizen, Asked::Decision) && agrees(state, citizen))
}

/// The last citizen, in the order of the chapter, of whom the reader has seen the reasons.
pub fn last_explained(state: &State) -> Option<usize> {
    (0..CITIZENS).rev().find(|citizen| state.play.stage(Page::Casework, citizen + 1) == LAST_STAGE)
}

/// Whether a question of the chapter is about the reader's own colour.
pub const fn asks_colour(number: usize) -> bool {
    number % QUESTIONS == question(0, Asked::Judgement)
}

fn answer(state: &State, citizen: usize, asked: Asked) -> Option<u8> {
    state.play.choice(Page::Casework, question(citizen, asked))
}

/// A citizen's answers to the form; `None` past the last citizen.
pub fn profile(catalogue: &Catalogue, citizen: usize) -> Option<Profile> {
    Profile::new(&catalogue.form, CASES.get(citizen)?.0.into())
}

/// The numbers of a citizen, as the page has those of the person on it; `None` past the last citizen.
pub fn derived(state: &State, citizen: usize) -> Option<Derived> {
    let profile = profile(state.catalogue, citizen)?;
    let window = PointWindow::default().grown_for(state.catalogue, &profile);
    let moment = Moment { person: Person { preset: 0, profile }, frozen: None, deed: Deed::Opened };
    let moments = History::new(moment);
    Some(Derived::of(&State {
        moments,
        window,
        latest: None,
        guess: Guess::Off,
        shared: None,
        ..state.clone()
    }))
}

/// What became of the reader's reply to a citizen; `None` without one.
pub fn named(state: &State, citizen: usize) -> Option<Named> {
    let reply = usize::from(answer(state, citizen, Asked::Reply)?);
    let Catalogue { form, model, .. } = state.catalogue;
    let found = model.assess(form, &profile(state.catalogue, citizen)?);
    let Some(place) = CASES.get(citizen)?.1.get(reply) else { return Some(Named::Unknown) };
    let part = found.explanation.contributions.iter().find(|part| part.attribute.position() == *place)?;
    let (attribute, points) = (part.attribute, part.points);
    Some(match (points.0.signum(), found.zone.colour) {
        (0, _) => Named::Nothing(attribute),
        (1, Colour::Green) | (-1, Colour::Yellow | Colour::Red) => Named::Against(attribute, points),
        _ => Named::Counted(attribute, points),
    })
}

fn colour(catalogue: &Catalogue, citizen: usize) -> Option<Colour> {
    let Catalogue { form, model, .. } = catalogue;
    Some(model.assess(form, &profile(catalogue, citizen)?).zone.colour)
}
