//! Chapter 2: what the reader would tell, what the model does with what it asks, and what the answers give away.
//!
//! Invariant: the order of questions is the chapter's: the guess, the cards, the disputed facts, the answers taken away
//! (`sees-and-misses.md`).

use super::level::{DANISH, Level, NON_WESTERN, ORIGIN};
use super::{Page, State};
use crate::model::world::{Frame, Guesser, Influence, Line, Node, Outcome, Ranked, Scores, influences};
use crate::model::{AttributeIndex, Catalogue, Colour};
use crate::shipped::{CATALOGUE, WORLD, cells, frame};
use crate::text::{Lang, messages as say};

/// Cards of everyday life.
pub const EVERYDAY: usize = 12;
/// The number of the first disputed fact, in the order of the world's groups.
const DISPUTED: usize = 1 + EVERYDAY;
/// The number of the first answer to take away, in form order.
const TAKEN_AWAY: usize = DISPUTED + 3;

/// How many of the cards the reader would tell about.
pub fn told(state: &State) -> i64 {
    (1..=EVERYDAY).filter(|card| marked(state, *card)).count() as i64
}

fn marked(state: &State, question: usize) -> bool {
    state.play.choice(Page::Sees, question) == Some(1)
}

/// What each answer does to the colours of the world, largest first.
pub fn influence() -> Vec<Influence> {
    let mut sorted: Vec<Influence> = Vec::new();
    for part in influences(&WORLD, cells(), &CATALOGUE.model) {
        sorted.insert(sorted.partition_point(|larger| larger.recoloured >= part.recoloured), part);
    }
    sorted
}

/// One group of people by origin under a card: what it says and what came, in whole people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Of 100 people: the card's risk.
    pub says: i64,
    /// Of 100 people: still without a job.
    pub is: i64,
    /// Of 100 people to whom it did not happen: called in.
    pub for_nothing: i64,
    /// Of 100 people to whom it happened: missed.
    pub missed: i64,
}

/// A share in whole people of `people`, rounded half up.
pub fn of(share: f64, people: u32) -> i64 {
    libm::floor(share * f64::from(people) + 0.5) as i64
}

/// By level of origin, with the disputed facts that are on.
pub fn by_origin(state: &State) -> Vec<Told> {
    let model = &state.catalogue.model;
    let on = |node: Node| marked(state, DISPUTED + node.0);
    let scores = Scores::of(&WORLD, model, &|_| true, &on);
    let line = red_line(state);
    let frame = Frame::of(cells(), &scores, Outcome::HalfYear, ORIGIN);
    let told = |group: &Ranked| {
        let found = group.at(line);
        Told {
            says: of(group.mean_risk(model.rule()), 100),
            is: of(found.base_rate(), 100),
            for_nothing: of(found.false_positive_rate(), 100),
            missed: of(found.false_negative_rate(), 100),
        }
    };
    frame.by_group.iter().map(told).collect()
}

/// The model's own line for red.
pub fn red_line(state: &State) -> Line {
    let red = state.catalogue.model.zones().with_colour(Colour::Red);
    red.from.map_or(Line(0.0), Line::at)
}

/// What is left when answers are taken away, measure by measure in the order of the table's rows: of 1,000 pairs, one
/// person of Danish and one of non-Western background, told apart by the best guesser; of 1,000 people, those whose
/// background it names right, and those right by always saying the larger one; of 100 people of Danish, then of
/// non-Western background, to whom it did not happen, called in with as many red as before; of 1,000 pairs, one to whom
/// it happened and one to whom it did not, those in which the card gives the first more points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proxy(pub [i64; 6]);

impl Proxy {
    /// With the answers that the reader took away.
    pub fn of(state: &State) -> Self {
        Self::without(state, &|attribute| marked(state, TAKEN_AWAY + attribute.position()))
    }

    /// With all answers.
    pub fn whole(state: &State) -> Self {
        Self::without(state, &|_| false)
    }

    fn without(state: &State, away: &dyn Fn(AttributeIndex) -> bool) -> Self {
        let kept = |attribute: AttributeIndex| !away(attribute);
        let guess = |no| Guesser::of(cells(), ORIGIN, NON_WESTERN.level, no, &kept);
        let (pair, all) = (guess(Some(DANISH.level)), guess(None));
        let scores = Scores::of(&WORLD, &state.catalogue.model, &kept, &|_| false);
        let found = Frame::of(cells(), &scores, Outcome::HalfYear, ORIGIN);
        let red = frame(ORIGIN).overall.at(red_line(state)).selection_rate();
        let line = found.overall.line_with_room(red);
        let for_nothing = |group: Level| of(found.by_group[group.level].at(line).false_positive_rate(), 100);
        Self([
            of(pair.pairs, 1000),
            of(all.right, 1000),
            of(all.blind, 1000),
            for_nothing(DANISH),
            for_nothing(NON_WESTERN),
            of(found.overall.auc(), 1000),
        ])
    }

    /// How well the guesser does, in words.
    pub fn sentence(self, lang: Lang) -> String {
        say::proxy_sentence(lang, (self.0[0] + 5) / 10)
    }
}

/// What the number does with the cards, in words.
pub fn cards_sentence(state: &State) -> String {
    let Catalogue { form, model, .. } = state.catalogue;
    let person = state.person();
    let risk = model.assess(form, &person.profile).percent;
    say::cards_seen(state.route.lang, told(state), &state.catalogue.preset(person.preset).name, risk)
}

/// The errors of the two groups with the disputed facts as they stand, in words.
pub fn disputed_sentence(state: &State, found: &[Told]) -> String {
    let [danish, other] = [DANISH, NON_WESTERN].map(|group| found[group.level].for_nothing);
    let lang = state.route.lang;
    let on = (DISPUTED..TAKEN_AWAY).any(|question| marked(state, question));
    if on { say::disputed_on(lang, danish, other) } else { say::disputed_off(lang, danish, other) }
}

/// What an answer of the chapter changed, for the live region.
pub fn spoken(state: &State, step: &str) -> String {
    match step {
        "cards" => cards_sentence(state),
        "disputed" => disputed_sentence(state, &by_origin(state)),
        "proxy" => Proxy::of(state).sentence(state.route.lang),
        _ => String::new(),
    }
}
