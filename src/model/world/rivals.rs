//! Cards that are as good as each other and yet disagree.

use super::super::points_card::Model;
use super::super::zone::Colour;
use super::{Cells, Frame, Line, Node, Outcome, Scores, World};

/// What some cards say of the same people.
#[derive(Clone, Debug, PartialEq)]
pub struct Rivals {
    /// Each card.
    pub cards: Vec<Rival>,
    /// Share of people whose colour depends on the card.
    pub depends: f64,
    /// Share of people who are green under one card and red under another.
    pub opposite: f64,
    /// The most common combination of answers that sees all three colours; `None` when there is none.
    pub witness: Option<usize>,
    /// With room for a share of people: the share inside under every card, and under at least one.
    pub inside: [f64; 2],
}

/// What one of the cards says.
#[derive(Clone, Debug, PartialEq)]
pub struct Rival {
    /// Its points in every cell.
    pub scores: Scores,
    /// They split by a node.
    pub frame: Frame,
    /// Its line with room for the share of people.
    pub line: Line,
    /// The share of people with each colour.
    pub zones: [f64; 3],
    /// The share of people with another colour than under the first card.
    pub differ: f64,
}

impl Rivals {
    /// Compares cards; `room` is the share of people there is room for.
    pub fn of(world: &World, cells: &Cells, models: &[&Model], node: Node, room: f64) -> Self {
        let mut found =
            Self { cards: Vec::new(), depends: 0.0, opposite: 0.0, witness: None, inside: [0.0; 2] };
        for model in models {
            let scores = Scores::of_card(world, model);
            let frame = Frame::of(cells, &scores, Outcome::HalfYear, node);
            let line = frame.overall.line_with_room(room);
            found.cards.push(Rival { scores, frame, line, zones: [0.0; 3], differ: 0.0 });
        }
        let mut common = 0.0;
        for (profile, weight) in cells.profiles().into_iter().enumerate() {
            let (mut seen, mut first) = (0, 0);
            let [mut always, mut ever] = [1.0_f64, 0.0];
            for (rival, model) in found.cards.iter_mut().zip(models) {
                let points = rival.scores.profiles()[profile];
                let colour = model.zones().of(points).colour;
                rival.zones[colour as usize] += weight;
                if seen == 0 {
                    first = bit(colour);
                }
                seen |= bit(colour);
                if bit(colour) != first {
                    rival.differ += weight;
                }
                let inside = rival.line.inside(points);
                always = always.min(inside);
                ever = ever.max(inside);
            }
            found.inside[0] += weight * always;
            found.inside[1] += weight * ever;
            if seen != first {
                found.depends += weight;
            }
            let ends = bit(Colour::Green) | bit(Colour::Red);
            if seen & ends == ends {
                found.opposite += weight;
            }
            if seen == ends | bit(Colour::Yellow) && weight > common {
                (common, found.witness) = (weight, Some(profile));
            }
        }
        found
    }
}

/// A colour as one of a set.
fn bit(colour: Colour) -> u8 {
    1 << colour as u8
}
