//! Cards that are as good as each other and yet disagree.

use super::super::points_card::Model;
use super::super::zone::Colour;
use super::{Cells, Frame, Line, Node, Outcome, Scores, World};

/// What some cards say of the same people.
#[derive(Clone, Debug, PartialEq)]
pub struct Rivals {
    /// Each card's scores, split by a node.
    pub frames: Vec<Frame>,
    /// For each card, the share of people with each colour.
    pub zones: Vec<[f64; 3]>,
    /// For each card, the share of people with another colour than under the first.
    pub differ: Vec<f64>,
    /// Share of people whose colour depends on the card.
    pub depends: f64,
    /// Share of people who are green under one card and red under another.
    pub opposite: f64,
    /// The most common combination of answers that sees all three colours; `None` when there is none.
    pub witness: Option<usize>,
    /// With room for a share of people: the share inside under every card, and under at least one.
    pub inside: [f64; 2],
}

impl Rivals {
    /// Compares cards; `room` is the share of people there is room for.
    pub fn of(world: &World, cells: &Cells, models: &[&Model], node: Node, room: f64) -> Self {
        let scores: Vec<Scores> = models.iter().map(|model| Scores::of_card(world, model)).collect();
        let frames: Vec<Frame> =
            scores.iter().map(|scores| Frame::of(cells, scores, Outcome::HalfYear, node)).collect();
        let lines: Vec<Line> = frames.iter().map(|frame| frame.overall.line_with_room(room)).collect();
        let mut found = Self {
            frames,
            zones: vec![[0.0; 3]; models.len()],
            differ: vec![0.0; models.len()],
            depends: 0.0,
            opposite: 0.0,
            witness: None,
            inside: [0.0; 2],
        };
        let mut common = 0.0;
        for (profile, weight) in cells.profiles().into_iter().enumerate() {
            let mut seen = [false; 3];
            let mut inside = [1.0_f64, 0.0];
            let mut first = None;
            for (card, model) in models.iter().enumerate() {
                let points = scores[card].profiles()[profile];
                let colour = model.zones().of(points).colour;
                seen[colour as usize] = true;
                found.zones[card][colour as usize] += weight;
                if *first.get_or_insert(colour) != colour {
                    found.differ[card] += weight;
                }
                let share = lines[card].inside(points);
                inside = [inside[0].min(share), inside[1].max(share)];
            }
            let [green, _, red] = Colour::ALL.map(|colour| seen[colour as usize]);
            let colours = seen.iter().filter(|seen| **seen).count();
            found.depends += if colours > 1 { weight } else { 0.0 };
            found.opposite += if green && red { weight } else { 0.0 };
            for (sum, share) in found.inside.iter_mut().zip(inside) {
                *sum += weight * share;
            }
            if colours == 3 && weight > common {
                (common, found.witness) = (weight, Some(profile));
            }
        }
        found
    }
}
