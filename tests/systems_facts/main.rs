//! What the pages say of the published models, counted over every profile there is, and the laws that hold for any.
//!
//! The counts are written down here by hand. `tests/peers/test_systems.py` counts those of Austria and Norway without
//! the core; those of Denmark are products, spelled out beside them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod austria;
mod denmark;
mod laws;
mod norway;
mod peers;

use er_du_groen::model::published::{Answers, FeatureIndex, System};
use er_du_groen::shipped::SYSTEMS;

const AUSTRIA: usize = 0;
const NORWAY: usize = 1;
const DENMARK: usize = 2;

fn index(system: &System, feature: &str) -> FeatureIndex {
    system.find(feature).unwrap_or_else(|| panic!("{} has no {feature}", system.id))
}

/// Position of a level of a feature.
fn level(system: &System, feature: &str, id: &str) -> u8 {
    let levels = system.feature(index(system, feature)).level_ids();
    levels.iter().position(|level| *level == id).unwrap_or_else(|| panic!("{feature} has no {id}")) as u8
}

/// The same answers with others to some features, which the system must permit as they are.
fn but(system: &System, answers: &Answers, changes: &[(&str, &str)]) -> Answers {
    let changed = changes.iter().fold(answers.clone(), |answers, (feature, id)| {
        system.with(&answers, index(system, feature), level(system, feature, id)).unwrap()
    });
    for (feature, id) in changes {
        assert_eq!(changed.of(index(system, feature)), level(system, feature, id), "{feature} is settled");
    }
    changed
}

/// Goes through every profile of a system.
fn each(system: &System, mut look: impl FnMut(&[u8])) {
    let mut profiles = system.profiles();
    while let Some(answers) = profiles.step() {
        look(answers);
    }
}

#[test]
fn the_systems_are_the_three_in_their_order() {
    assert_eq!(SYSTEMS.each_ref().map(|system| system.id.as_ref()), ["austria", "norway", "denmark"]);
}
