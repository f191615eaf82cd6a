//! The data the page runs on, as the build script read and checked it (`build/shipped.rs`).
//!
//! The page carries values instead of files and their reader: a fault in a file stops the build, and nothing has to be
//! parsed, or can fail, while the page opens. What is worked out of the world, which takes some hundredths of a second,
//! is worked out once, when a chapter first asks for it.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::model::published::{
    Allowed, Answers, Branch, Condition, Constraint, Date, DecisionList, DecisionTree, Feature, FeatureIndex,
    Hundredths, Logistic, Method, Node as TreeNode, QuestionIndex, Rule as DecisionRule, SamePerson, Spell,
    System, Target, Translation, Version, WorkExample, WorkRule,
};
use crate::model::world::{Cells, Frame, Group, Interaction, Node, Outcome, Scores, Table, Weights, World};
use crate::model::{
    Attribute, Band, Catalogue, Changeable, Colour, Form, Kind, Model, Points, Preset, Profile, Reach, Rule,
    Source, Zone, Zones,
};

/// The cells of the world, worked out when they are first asked for.
pub fn cells() -> &'static Cells {
    static CELLS: OnceLock<Cells> = OnceLock::new();
    CELLS.get_or_init(|| Cells::of(&WORLD))
}

/// The site's model in the world, split by a node; each split is made when it is first asked for.
pub fn frame(node: Node) -> &'static Frame {
    static FRAMES: [OnceLock<Frame>; NODES] = [const { OnceLock::new() }; NODES];
    let of_model = || {
        let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
        Frame::of(cells(), &scores, Outcome::HalfYear, node)
    };
    FRAMES[node.0].get_or_init(of_model)
}

/// Where the published models come from: the places of [`SYSTEMS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// The Austrian equation of 2018.
    Austria,
    /// NAV's rules.
    Norway,
    /// The Danish demonstration tree of 2021.
    Denmark,
}

impl Country {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Austria, Self::Norway, Self::Denmark];

    /// Its name in the page's markup.
    pub fn id(self) -> &'static str {
        ["austria", "norway", "denmark"][self as usize]
    }

    /// Its model.
    pub fn system(self) -> &'static System {
        &SYSTEMS[self as usize]
    }

    /// The version of the model that is in force, or was last.
    pub fn newest(self) -> usize {
        self.system().versions.len().saturating_sub(1)
    }
}

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
