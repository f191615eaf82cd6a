//! A points card: whole points per level, and a rule from their sum to a probability.
//!
//! Our own model is of this kind (`docs/design.md`, "Our model"; data in `data/cards-1.json`): 0 points are 25 of 100,
//! and every 10 points double the odds.

use std::collections::BTreeMap;

use super::List;
use super::attribute::AttributeIndex;
use super::complaint::Complaint;
use super::explanation::{Contribution, Explanation};
use super::file::{CardEntry, RuleEntry};
use super::form::{Form, list};
use super::maths::logit;
use super::profile::Profile;
use super::scale::{LogOdds, Percent, Points, Probability};
use super::zone::{Zone, Zones};

/// Most points, up or down, that one level may give.
pub(super) const MOST_POINTS: i32 = 100;

/// From points to log-odds: a straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    pub(crate) risk_at_zero: f64,
    pub(crate) doubling_points: f64,
}

impl Rule {
    /// Reads the rule; `None` when a complaint was added.
    pub(super) fn read(entry: &RuleEntry, complaints: &mut Vec<Complaint>) -> Option<Self> {
        let before = complaints.len();
        let mut demand = |holds: bool, field: &str, value: f64, permitted: &str| {
            if !holds {
                complaints.push(Complaint::OutOfRange {
                    place: format!("rule, `{field}`"),
                    value: value.to_string(),
                    permitted: permitted.into(),
                });
            }
        };
        let RuleEntry { risk_at_zero, doubling_points } = *entry;
        demand(risk_at_zero > 0.0 && risk_at_zero < 1.0, "risk_at_zero", risk_at_zero, "between 0 and 1");
        demand(doubling_points > 0.0, "doubling_points", doubling_points, "more than 0");
        (complaints.len() == before).then_some(Self { risk_at_zero, doubling_points })
    }

    /// Points that double the odds.
    pub fn doubling_points(self) -> f64 {
        self.doubling_points
    }

    /// Log-odds of a total.
    pub fn log_odds(self, total: Points) -> LogOdds {
        let step = std::f64::consts::LN_2 / self.doubling_points;
        LogOdds(logit(self.risk_at_zero) + f64::from(total.0) * step)
    }

    /// The fewest whole points with at least this percent; `count` from 1 to 99.
    pub fn first_points(self, count: u8) -> Points {
        // What is a whole number but for the last bits of the logarithm is one.
        Points(libm::ceil(self.points_at(count) - 1e-9) as i32)
    }

    /// The risk at a total, in fractions of a point.
    pub fn risk_at(self, points: f64) -> Probability {
        let step = std::f64::consts::LN_2 / self.doubling_points;
        LogOdds(logit(self.risk_at_zero) + points * step).probability()
    }

    /// The total, in fractions of a point, at which the probability is `count` of 100; `count` from 1 to 99.
    ///
    /// For the uneven ruler: `x(q) = doubling · log2(odds(q) / odds(0 points))`.
    pub fn points_at(self, count: u8) -> f64 {
        let gained = logit(f64::from(count) / 100.0) - logit(self.risk_at_zero);
        self.doubling_points * gained / std::f64::consts::LN_2
    }
}

/// A points card over a form, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Version, shown wherever a number leaves the page.
    pub version: u32,
    pub(crate) rule: Rule,
    pub(crate) zones: Zones,
    /// Points by attribute, then by level, both in form order.
    pub(crate) points: List<List<Points>>,
}

/// What a model says of one profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The sum of all points.
    pub total: Points,
    /// The same on the scale where points are a straight line.
    pub log_odds: LogOdds,
    /// The risk.
    pub probability: Probability,
    /// The risk as shown.
    pub percent: Percent,
    /// The zone that the total falls in.
    pub zone: Zone,
    /// Why.
    pub explanation: Explanation,
}

impl Model {
    pub(super) fn new(version: u32, rule: Rule, zones: Zones, points: List<List<Points>>) -> Self {
        Self { version, rule, zones, points }
    }

    /// The rule from points to risk.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The same points under another rule; colours begin at the first points that reach the same percent.
    pub(super) fn with_rule(&self, rule: Rule) -> Self {
        let [_, yellow, red] = self.zones.all().map(|zone| rule.first_points(zone.low));
        Self { rule, zones: Zones::between((yellow, red), rule), ..self.clone() }
    }

    /// The zones.
    pub fn zones(&self) -> &Zones {
        &self.zones
    }

    /// Points of every level of an attribute, in form order.
    pub fn level_points(&self, attribute: AttributeIndex) -> &[Points] {
        &self.points[attribute.position()]
    }

    /// Points that one answer gives.
    pub fn points(&self, form: &Form, attribute: AttributeIndex, answer: u8) -> Points {
        let level = form.attribute(attribute).level(answer);
        level.and_then(|level| self.level_points(attribute).get(level)).copied().unwrap_or_default()
    }

    /// Assesses a profile of the same form.
    pub fn assess(&self, form: &Form, profile: &Profile) -> Assessment {
        let contributions = form
            .indices()
            .map(|attribute| Contribution {
                attribute,
                points: self.points(form, attribute, profile.answer(attribute)),
            })
            .collect();
        let explanation = Explanation::new(Points(0), contributions);
        let total = explanation.total();
        let log_odds = self.rule.log_odds(total);
        Assessment {
            total,
            log_odds,
            probability: log_odds.probability(),
            percent: self.zones.percent(self.rule, total),
            zone: self.zones.of(total),
            explanation,
        }
    }

    /// The smallest and the largest total that any profile can have.
    pub fn total_limits(&self) -> (Points, Points) {
        let lowest = self.points.iter().filter_map(|levels| levels.iter().min().copied()).sum();
        let highest = self.points.iter().filter_map(|levels| levels.iter().max().copied()).sum();
        (lowest, highest)
    }
}

/// Points of a card by attribute, then by level, both in form order; every fault is added to `complaints`.
pub(super) fn read_points(
    form: &Form,
    card: &CardEntry,
    complaints: &mut Vec<Complaint>,
) -> List<List<Points>> {
    for id in card.points.keys().filter(|id| form.find(id).is_none()) {
        complaints.push(Complaint::Unknown {
            place: format!("card `{}`", card.id),
            id: id.clone(),
            permitted: form.permitted(),
        });
    }
    let mut attribute_points = |index| {
        let attribute = form.attribute(index);
        let levels = attribute.level_ids();
        let Some(given) = card.points.get(attribute.id.as_ref()) else {
            return vec![Points(0); levels.len()].into();
        };
        let place = format!("card `{}`, attribute `{}`", card.id, attribute.id);
        level_points(&place, &levels, given, complaints)
    };
    form.indices().map(&mut attribute_points).collect()
}

fn level_points(
    place: &str,
    levels: &[&str],
    given: &BTreeMap<String, i32>,
    complaints: &mut Vec<Complaint>,
) -> List<Points> {
    for id in given.keys().filter(|id| !levels.contains(&id.as_str())) {
        complaints.push(Complaint::Unknown {
            place: place.into(),
            id: id.clone(),
            permitted: list(levels.iter().copied()),
        });
    }
    levels
        .iter()
        .map(|&level| match given.get(level) {
            None => {
                complaints.push(Complaint::Missing {
                    place: place.into(),
                    id: level.into(),
                    permitted: format!("whole points from -{MOST_POINTS} to {MOST_POINTS}"),
                });
                Points(0)
            }
            Some(&points) if !(-MOST_POINTS..=MOST_POINTS).contains(&points) => {
                complaints.push(Complaint::OutOfRange {
                    place: format!("{place}, level `{level}`"),
                    value: points.to_string(),
                    permitted: format!("-{MOST_POINTS} to {MOST_POINTS}"),
                });
                Points(0)
            }
            Some(&points) => Points(points),
        })
        .collect()
}
