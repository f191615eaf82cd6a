//! Real published models: what each asks, its rule in every dated version, and what it makes of a person.
//!
//! ```text
//! logistic        an equation: log-odds add up          file, read       the data file, whole or not at all
//! decision_list   rules in order: the first that fits   profiles         every profile that a system admits
//! decision_tree   questions that lead to a class        translation      one person in the words of several systems
//! condition       what a rule asks of one answer        work_rule, date  whether jobs are six months in a row
//! reached         whether every way of a tree is walked
//! ```
//!
//! They differ from the site's own model ([`Model`](super::Model), a points card) in what they know: a class in the
//! source's own words instead of a colour, and an explanation of their own kind ([`Grounds`]). They are never set
//! beside it.
//!
//! Sources: `data/at-ams-2018.json`, `data/no-nav-profilering.json`, `data/dk-demo-2021.json`, each with its own.

mod condition;
mod date;
mod decision_list;
mod decision_tree;
mod file;
mod logistic;
mod profiles;
mod reached;
mod read;
mod translation;
mod work_rule;

use super::attribute::Kind;
use super::{List, Text};

pub use condition::{Allowed, Condition};
pub use date::Date;
pub use decision_list::{DecisionList, Rule};
pub use decision_tree::{Branch, DecisionTree, Node, Target};
pub use logistic::{Hundredths, Logistic, Term};
pub use profiles::Profiles;
pub use translation::{SamePerson, Translation};
pub use work_rule::{Spell, WorkExample, WorkRule};

/// A published model in all its versions.
#[derive(Clone, Debug, PartialEq)]
pub struct System {
    /// Identifier, also in texts.
    pub id: Text,
    /// What the model looks at, in the order of its file.
    pub features: List<Feature>,
    /// What is asked for beside that and looked at by no version.
    pub also_asked: List<Text>,
    /// The classes' identifiers, in the order of the file.
    pub classes: List<Text>,
    pub(crate) constraints: List<Constraint>,
    /// The dated versions, oldest first; never empty.
    pub versions: List<Version>,
    /// Jobs that its work rules judge differently.
    pub work_example: Option<WorkExample>,
}

/// Position of a feature in its system, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeatureIndex(pub(crate) usize);

impl FeatureIndex {
    /// The position as a number, for arrays in the order of the file.
    pub fn position(self) -> usize {
        self.0
    }
}

/// Position of a plain question in its list, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionIndex(pub(crate) usize);

/// A complete, valid set of answers: one to every feature or plain question, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Answers(pub(crate) List<u8>);

impl Answers {
    /// The answer to a feature: the number itself, or the 0-based position of a level.
    pub fn of(&self, index: FeatureIndex) -> u8 {
        self.0[index.0]
    }

    /// The answer to a plain question.
    pub fn plain(&self, index: QuestionIndex) -> u8 {
        self.0[index.0]
    }
}

/// One thing that a model looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Identifier, for example `case_frequency`.
    pub id: Text,
    /// The permitted answers; a number is one band.
    pub kind: Kind,
}

/// Where one answer leaves no choice of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    pub(crate) when: Condition,
    pub(crate) feature: FeatureIndex,
    pub(crate) level: u8,
}

/// The rule as it stood from a date on.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Identifier, for example `2018-10`.
    pub id: Text,
    /// How it decides.
    pub method: Method,
    /// How it looks at jobs, where it does.
    pub work_rule: Option<WorkRule>,
    /// Which set of names the classes had then, where they were renamed: 0 are those of today.
    pub class_names: u8,
}

/// The kinds of published models.
#[derive(Clone, Debug, PartialEq)]
pub enum Method {
    /// An equation.
    Logistic(Logistic),
    /// Rules in order.
    DecisionList(DecisionList),
    /// Questions that lead to a class.
    DecisionTree(DecisionTree),
}

/// What a version makes of somebody's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Position among the system's classes.
    pub class: usize,
    /// Why.
    pub grounds: Grounds,
}

/// Why a model decides as it does, in its own terms.
#[derive(Clone, Debug, PartialEq)]
pub enum Grounds {
    /// What was added up, largest first and without zeros; the first total is the reference's.
    Sum {
        /// Log-odds of the reference person.
        reference: Hundredths,
        /// The terms with their running totals.
        terms: Vec<Term>,
        /// Whether the rounding of the published numbers could change the class.
        undecided: bool,
    },
    /// The rule that decided is the first without a failed condition.
    Rules {
        /// For each rule before the one that decided, the position of its first failed condition.
        failed: Vec<usize>,
    },
    /// The way through a tree.
    Path {
        /// The nodes on the way, each with the branch that was taken.
        path: Vec<(usize, usize)>,
        /// The features that no node on the way looks at.
        unread: Vec<FeatureIndex>,
    },
}

impl Grounds {
    /// The whole sum; `None` for a model that adds nothing up.
    pub fn total(&self) -> Option<Hundredths> {
        match self {
            Self::Sum { reference, terms, .. } => Some(terms.last().map_or(*reference, |term| term.total)),
            Self::Rules { .. } | Self::Path { .. } => None,
        }
    }
}

impl Feature {
    /// Smallest and largest permitted answer.
    pub fn limits(&self) -> (u8, u8) {
        self.kind.limits()
    }

    /// Identifiers of the levels; that of a number is one for all.
    pub fn level_ids(&self) -> Vec<&str> {
        self.kind.level_ids()
    }
}

impl Constraint {
    fn holds(&self, answers: &[u8]) -> bool {
        !self.when.holds(answers) || answers[self.feature.position()] == self.level
    }
}

impl System {
    /// The positions of all features.
    pub fn indices(&self) -> impl Iterator<Item = FeatureIndex> + use<> {
        (0..self.features.len()).map(FeatureIndex)
    }

    /// The feature at a position that this system gave out.
    pub fn feature(&self, index: FeatureIndex) -> &Feature {
        &self.features[index.position()]
    }

    /// Position of the feature with this id.
    pub fn find(&self, id: &str) -> Option<FeatureIndex> {
        self.features.iter().position(|feature| feature.id == id).map(FeatureIndex)
    }

    /// These answers, with the constraints of the model applied; `None` when their number is not the
    /// system's or one is not permitted.
    pub fn answers(&self, answers: Vec<u8>) -> Option<Answers> {
        let permitted = |(feature, answer): (&Feature, &u8)| {
            let (low, high) = feature.limits();
            (low..=high).contains(answer)
        };
        if answers.len() != self.features.len() || !self.features.iter().zip(&answers).all(permitted) {
            return None;
        }
        Some(self.settle(answers))
    }

    /// Permitted answers with the constraints of the model applied.
    fn settle(&self, mut answers: Vec<u8>) -> Answers {
        for constraint in self.constraints.iter() {
            if constraint.when.holds(&answers) {
                answers[constraint.feature.position()] = constraint.level;
            }
        }
        Answers(answers.into())
    }

    /// The first answer to everything: of an equation, the published reference person.
    pub fn first(&self) -> Answers {
        let lowest = self.features.iter().map(|feature| feature.limits().0);
        Answers(lowest.collect())
    }

    /// The same answers but for one, and what follows from it; `None` when it is not permitted.
    pub fn with(&self, answers: &Answers, index: FeatureIndex, answer: u8) -> Option<Answers> {
        let mut answers = answers.0.to_vec();
        *answers.get_mut(index.position())? = answer;
        self.answers(answers)
    }

    /// Whether the model itself has settled this answer.
    pub fn is_settled(&self, answers: &Answers, index: FeatureIndex) -> bool {
        self.constraints.iter().any(|part| part.feature == index && part.when.holds(&answers.0))
    }

    /// Every profile that the system admits.
    pub fn profiles(&self) -> Profiles<'_> {
        Profiles::of(self)
    }

    /// Assesses answers to this system by one of its versions.
    pub fn assess(&self, version: usize, answers: &Answers) -> Assessment {
        let answers = &answers.0;
        match &self.versions[version].method {
            Method::Logistic(equation) => equation.assess(answers),
            Method::DecisionList(list) => list.assess(answers),
            Method::DecisionTree(tree) => tree.assess(answers),
        }
    }

    /// The class alone, for going through many profiles.
    pub fn class(&self, version: usize, answers: &[u8]) -> usize {
        match &self.versions[version].method {
            Method::Logistic(equation) => equation.class(equation.total(answers)),
            Method::DecisionList(list) => list.class(answers),
            Method::DecisionTree(tree) => tree.assess(answers).class,
        }
    }

    /// The equation of a version that is one.
    pub fn equation(&self, version: usize) -> Option<&Logistic> {
        match &self.versions[version].method {
            Method::Logistic(equation) => Some(equation),
            _ => None,
        }
    }
}
