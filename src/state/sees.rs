//! Chapter 2: what the reader would tell, what the model does with what it asks, and what the answers give away.
//!
//! Invariant: the order of questions is the chapter's: the guess, the cards, the disputed facts, the answers taken away
//! (`sees-and-misses.md`). What a mark leads to is worked out once for each set of marks.

use std::sync::OnceLock;

use super::level::{DANISH, Level, NON_WESTERN, ORIGIN};
use super::{Page, State};
use crate::model::world::{Frame, Guesser, Influence, Line, Node, Outcome, Ranked, Scores, influences};
use crate::model::{AttributeIndex, Catalogue, Colour, people};
use crate::shipped::{CATALOGUE, WORLD, cells, frame};
use crate::text::{Lang, messages as say, reason};

/// Cards of everyday life.
pub const EVERYDAY: usize = 12;
/// Facts that the model may be made to use: the groups of the world, in their order.
const FACTS: usize = 3;
/// Answers that may be taken away, in form order.
const ANSWERS: usize = 8;
/// The number of the first disputed fact.
const DISPUTED: usize = 1 + EVERYDAY;
/// The number of the first answer to take away.
const TAKEN_AWAY: usize = DISPUTED + FACTS;

/// How many of the cards the reader would tell about.
pub fn told(state: &State) -> i64 {
    marks(state, 1, EVERYDAY).count_ones().into()
}

/// The marked ones of some statements, a bit for each.
fn marks(state: &State, first: usize, count: usize) -> usize {
    let marked = |place: &usize| state.play.choice(Page::Sees, first + place) == Some(1);
    (0..count).filter(marked).fold(0, |marks, place| marks | 1 << place)
}

fn has(marks: usize, place: usize) -> bool {
    marks >> place & 1 == 1
}

/// What each answer does to the colours of the world, largest first.
pub fn influence() -> &'static [Influence] {
    static FOUND: OnceLock<Vec<Influence>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let mut sorted: Vec<Influence> = Vec::new();
        for part in influences(&WORLD, cells(), &CATALOGUE.model) {
            sorted.insert(sorted.partition_point(|larger| larger.recoloured >= part.recoloured), part);
        }
        sorted
    })
}

/// One group of people under a card: what it says and what came, in people of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupRates {
    /// The group.
    pub group: Level,
    /// Points that the card gives for it, were it to look.
    pub points: i32,
    /// The card's risk on average.
    pub says: i64,
    /// Still without a job.
    pub is: i64,
    /// Called in for nothing while no disputed fact is on.
    pub off: i64,
    /// Called in for nothing with those that are on.
    pub now: i64,
}

/// A share in whole people of so many, as messages take it.
pub fn of(share: f64, count: u32) -> i64 {
    people(share, count).into()
}

/// Every level of origin, gender and small children, with the disputed facts that are on.
pub fn disputed(state: &State) -> &'static [GroupRates] {
    static FOUND: [OnceLock<Vec<GroupRates>>; 1 << FACTS] = [const { OnceLock::new() }; 1 << FACTS];
    let on = marks(state, DISPUTED, FACTS);
    FOUND[on].get_or_init(|| {
        let model = &CATALOGUE.model;
        let scores = Scores::of(&WORLD, model, &|_| true, &|node| has(on, node.0));
        let nothing = |ranked: &Ranked| i64::from(ranked.at(red_line()).of(100).false_positive);
        let mut told = Vec::new();
        for node in (0..FACTS).map(Node) {
            for (level, now) in
                Frame::of(cells(), &scores, Outcome::HalfYear, node).by_group.iter().enumerate()
            {
                let group = Level { node, level };
                told.push(GroupRates {
                    group,
                    points: WORLD.disputed[node.0][level].0,
                    says: of(now.mean_risk(model.rule()), 100),
                    is: of(now.at(red_line()).base_rate(), 100),
                    off: nothing(group.ranked()),
                    now: nothing(now),
                });
            }
        }
        told
    })
}

/// The model's own line for red.
pub fn red_line() -> Line {
    let red = CATALOGUE.model.zones().with_colour(Colour::Red);
    red.from.map_or(Line(0.0), Line::at)
}

/// What is left when answers are taken away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proxy {
    /// Share of pairs, one person of Danish and one of non-Western background, that the best guesser tells apart.
    pairs: f64,
    /// Of 1,000, measure by measure in the order of the table's rows: those pairs; people whose background the guesser
    /// names right, and those right by never naming it; people of Danish, then of non-Western background, called in for
    /// nothing with as many red as before; pairs, one to whom it happened and one to whom it did not, in which the card
    /// gives the first more points, ties as halves.
    pub rows: [i64; 6],
}

impl Proxy {
    /// With the answers that the reader took away.
    pub fn of(state: &State) -> Self {
        Self::without(marks(state, TAKEN_AWAY, ANSWERS))
    }

    /// With all answers.
    pub fn whole() -> Self {
        Self::without(0)
    }

    fn without(away: usize) -> Self {
        static FOUND: [OnceLock<Proxy>; 1 << ANSWERS] = [const { OnceLock::new() }; 1 << ANSWERS];
        *FOUND[away].get_or_init(|| {
            let kept = |attribute: AttributeIndex| !has(away, attribute.position());
            let guess = |no| Guesser::of(cells(), ORIGIN, NON_WESTERN.level, no, &kept);
            let (pair, all) = (guess(Some(DANISH.level)), guess(None));
            let scores = Scores::of(&WORLD, &CATALOGUE.model, &kept, &|_| false);
            let found = Frame::of(cells(), &scores, Outcome::HalfYear, ORIGIN);
            let red = frame(ORIGIN).overall.at(red_line()).selection_rate();
            let line = found.overall.line_with_room(red);
            let nothing = |group: Level| found.by_group[group.level].at(line).of(1000).false_positive.into();
            let rows = [
                of(pair.pairs, 1000),
                of(all.right, 1000),
                of(all.blind, 1000),
                nothing(DANISH),
                nothing(NON_WESTERN),
                of(found.overall.auc(), 1000),
            ];
            Self { pairs: pair.pairs, rows }
        })
    }

    /// How far the guesser is from a coin (0) to knowing (1).
    pub fn over_coin(self) -> f64 {
        2.0 * self.pairs - 1.0
    }

    /// How well the guesser does, in words.
    pub fn sentence(self, lang: Lang) -> String {
        say::proxy_sentence(lang, of(self.pairs, 100))
    }
}

/// What the number does with the cards, in words.
pub fn cards_sentence(state: &State) -> String {
    let Catalogue { form, model, .. } = state.catalogue;
    let person = state.person();
    let risk = model.assess(form, &person.profile).percent;
    say::cards_seen(state.route.lang, told(state), &state.catalogue.preset(person.preset).name, risk)
}

/// Which answer moves most people and which fewest, in words.
pub fn influence_sentence(lang: Lang) -> String {
    let (Some(most), Some(least)) = (influence().first(), influence().last()) else { return String::new() };
    let label = |part: &Influence| reason::attribute(lang, part.attribute).label;
    let count = |part: &Influence| of(part.recoloured, 100);
    say::moved_sentence(lang, label(most), count(most), label(least), count(least))
}

/// The errors of the two groups with the disputed facts as they stand, in words.
pub fn disputed_sentence(state: &State) -> String {
    let lang = state.route.lang;
    let found = disputed(state);
    let [danish, other] = [DANISH, NON_WESTERN].map(|group| found[group.level].now);
    let on = marks(state, DISPUTED, FACTS) != 0;
    if on { say::disputed_on(lang, danish, other) } else { say::disputed_off(lang, danish, other) }
}

/// What an answer of the chapter changed, for the live region.
pub fn spoken(state: &State, step: &str) -> String {
    match step {
        "cards" => cards_sentence(state),
        "disputed" => disputed_sentence(state),
        "proxy" => Proxy::of(state).sentence(state.route.lang),
        _ => String::new(),
    }
}
