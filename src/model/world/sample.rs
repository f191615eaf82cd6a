//! People drawn from the world: the same ones each time for the same seed.
//!
//! For tables that others calculate with, and to hold the exact sums against plain counting. What the page draws is no
//! sample: its 100 marks are rounded from the exact masses ([`Ranked::hundred`](super::Ranked::hundred)).

use super::{Cells, Outcome};

/// Somebody drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sampled {
    /// Their cell.
    pub cell: usize,
    /// Whether they are still without a job half a year later.
    pub happened: bool,
}

/// Draws people, with the generator SplitMix64 (Steele, Lea and Flood 2014).
pub fn sample(cells: &Cells, seed: u64, people: usize) -> Vec<Sampled> {
    let mut up_to: Vec<f64> = Vec::with_capacity(cells.len());
    let mut sum = 0.0;
    for weight in cells.weight() {
        sum += weight;
        up_to.push(sum);
    }
    let mut state = seed;
    let mut draw = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        // The upper 53 bits, which a float holds exactly.
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    };
    let chance = cells.chance(Outcome::HalfYear);
    let mut person = || {
        let at = draw() * sum;
        let cell = up_to.partition_point(|up_to| *up_to <= at).min(cells.len() - 1);
        Sampled { cell, happened: draw() < chance[cell] }
    };
    (0..people).map(|_| person()).collect()
}
