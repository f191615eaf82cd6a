//! Reads one version of a model: its equation, its rules or its tree.

use super::super::super::attribute::Kind;
use super::super::super::complaint::Complaint;
use super::super::super::form::{list, repeated};
use super::super::super::{List, Text};
use super::super::file::{CoefficientsEntry, LogisticEntry, NodeEntry, RuleEntry, VersionEntry};
use super::super::{
    Branch, DecisionList, DecisionTree, Feature, Hundredths, Logistic, Method, Node, Rule, Target, Version,
    WorkRule, reached,
};
use super::{Known, Reader};

/// Coefficients lie within this many log-odds of 0.
const MOST_LOG_ODDS: f64 = 20.0;
/// A coefficient is written with two decimals; what differs more from a hundredth is none.
const EXACT: f64 = 1e-9;

impl Reader {
    pub(super) fn version(&mut self, known: &Known<'_>, entry: &VersionEntry) -> Option<Version> {
        let place = format!("version `{}`", entry.id);
        let method = match (&entry.logistic, &entry.rules, &entry.tree) {
            (Some(equation), None, None) => self.logistic(known, &place, equation).map(Method::Logistic),
            (None, Some(rules), None) => Some(Method::DecisionList(self.rules(known, &place, rules))),
            (None, None, Some(nodes)) => self.tree(known, &place, nodes).map(Method::DecisionTree),
            _ => {
                self.missing(&place, "method", "one of `logistic`, `rules`, `tree`");
                None
            }
        };
        if let Some(WorkRule::LongestSpell { margin_days: margin_days @ ..0 }) = entry.work_rule {
            self.out_of_range(&format!("{place}, `margin_days`"), &margin_days, "0 or more");
        }
        Some(Version {
            id: entry.id.clone().into(),
            method: method?,
            work_rule: entry.work_rule,
            class_names: entry.class_names,
        })
    }

    fn logistic(&mut self, known: &Known<'_>, place: &str, entry: &LogisticEntry) -> Option<Logistic> {
        let mut coefficients = vec![None; known.features.len()];
        for part in &entry.coefficients {
            let Some(feature) = self.feature(known, place, &part.feature) else { continue };
            let slot = &mut coefficients[feature.position()];
            if slot.is_some() {
                self.duplicate(place, &part.feature);
            }
            *slot = Some(self.coefficients(&known.features[feature.position()], place, part));
        }
        for (feature, found) in known.features.iter().zip(&coefficients) {
            if found.is_none() {
                self.missing(place, &feature.id, "coefficients for every feature");
            }
        }
        let intercept = self.hundredths(&format!("{place}, intercept"), entry.intercept);
        let classes = [&entry.line.class, &entry.line.otherwise]
            .map(|id| self.class(known, &format!("{place}, line"), id));
        if entry.line.class == entry.line.otherwise {
            self.duplicate(&format!("{place}, line"), &entry.line.class);
        }
        let (from, caution) = (entry.line.from, entry.caution);
        if !(caution > 0.0 && from - caution > 0.0 && from + caution < 1.0) {
            self.out_of_range(
                &format!("{place}, `line` and `caution`"),
                &format!("{from} and {caution}"),
                "inside 0 to 1, with the caution",
            );
            return None;
        }
        let [Some(upper), Some(lower)] = classes else { return None };
        Some(Logistic {
            intercept,
            coefficients: coefficients.into_iter().map(Option::unwrap_or_default).collect(),
            line: Logistic::first_sum(from),
            classes: [upper, lower],
            undecided: Logistic::sums_near(from, caution),
        })
    }

    fn coefficients(
        &mut self,
        feature: &Feature,
        place: &str,
        entry: &CoefficientsEntry,
    ) -> List<Hundredths> {
        let place = format!("{place}, feature `{}`", feature.id);
        let full = self.at(&place);
        repeated(&full, entry.levels.iter().map(|level| level.id.as_str()), &mut self.complaints);
        let references: Vec<_> = entry.levels.iter().filter(|level| level.reference).collect();
        match references[..] {
            [] => self.missing(&place, "reference", "one level with `reference`"),
            [one] if one.coefficient != 0.0 => {
                self.out_of_range(&place, &one.coefficient, "0 for the reference")
            }
            [_] => {}
            _ => self.duplicate(&place, "reference"),
        }
        let Kind::Choice { levels, .. } = &feature.kind else {
            self.missing(&place, "levels", "an equation knows levels only");
            return List::default();
        };
        // The first answers are the reference person's.
        if let ([reference], Some(first)) = (&references[..], levels.first())
            && reference.id != *first
        {
            self.out_of_range(&format!("{place}, reference"), &reference.id, first);
        }
        for level in &entry.levels {
            let _ = self.level(feature, &place, &level.id);
        }
        let coefficient = |id: &Text| match entry.levels.iter().find(|level| level.id == *id) {
            Some(level) => self.hundredths(&format!("{place}, level `{id}`"), level.coefficient),
            None => {
                self.missing(&place, id, "a coefficient for every level");
                Hundredths::default()
            }
        };
        levels.iter().map(coefficient).collect()
    }

    fn hundredths(&mut self, place: &str, value: f64) -> Hundredths {
        let hundredths = libm::round(value * 100.0);
        if value.abs() > MOST_LOG_ODDS || (value * 100.0 - hundredths).abs() > EXACT {
            self.out_of_range(place, &value, "two decimals, from -20 to 20");
        }
        Hundredths(hundredths as i32)
    }

    fn rules(&mut self, known: &Known<'_>, place: &str, entries: &[RuleEntry]) -> DecisionList {
        if entries.is_empty() {
            self.missing(place, "rules", "one rule or more");
        }
        let mut rules = Vec::new();
        for (number, entry) in (1..).zip(entries) {
            let place = format!("{place}, rule {number}");
            let class = self.class(known, &place, &entry.class).unwrap_or_default();
            let when =
                entry.when.iter().filter_map(|condition| self.condition(known, &place, condition)).collect();
            if entry.when.is_empty() != (number == entries.len()) {
                self.missing(&place, "conditions", "conditions for every rule but the last, which has none");
            }
            rules.push(Rule { class, when });
        }
        DecisionList { rules: rules.into() }
    }

    fn tree(&mut self, known: &Known<'_>, place: &str, entries: &[NodeEntry]) -> Option<DecisionTree> {
        let full = self.at(place);
        repeated(&full, entries.iter().map(|node| node.id.as_str()), &mut self.complaints);
        if entries.is_empty() {
            self.missing(place, "nodes", "one node or more");
        }
        let before = self.complaints.len();
        let mut nodes = Vec::new();
        for entry in entries {
            let place = format!("{place}, node `{}`", entry.id);
            let Some(feature) = self.feature(known, &place, &entry.feature) else { continue };
            let mut branches = Vec::new();
            for branch in &entry.branches {
                let allowed = self.allowed(&known.features[feature.position()], &place, &branch.allowed);
                let target = match (&branch.node, &branch.class) {
                    (None, Some(class)) => self.class(known, &place, class).map(Target::Class),
                    (Some(node), None) => {
                        let found = entries.iter().position(|entry| entry.id == *node);
                        if found.is_none() {
                            self.unknown(&place, node, list(entries.iter().map(|entry| entry.id.as_str())));
                        }
                        found.map(Target::Node)
                    }
                    _ => {
                        self.missing(&place, "target", "`node` or `class`");
                        None
                    }
                };
                branches.extend(allowed.zip(target).map(|(allowed, target)| Branch { allowed, target }));
            }
            self.covered(
                &place,
                &known.features[feature.position()],
                &branches.iter().map(|branch| &branch.allowed),
            );
            nodes.push(Node { feature, branches: branches.into() });
        }
        if self.complaints.len() > before || nodes.is_empty() {
            return None;
        }
        let tree = DecisionTree { nodes: nodes.into() };
        for fault in reached::faults(&tree, known.features) {
            let place = format!("{full}, node `{}`", entries[fault.node].id);
            self.complaints.push(match fault.branch {
                Some(branch) => Complaint::Unreachable { place, id: format!("branch {}", branch + 1) },
                None => Complaint::Cycle { place },
            });
        }
        Some(tree)
    }
}
