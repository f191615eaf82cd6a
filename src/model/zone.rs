//! Zones: what the thresholds of a points card yield.
//!
//! A zone is decided from points, never from a rounded percentage.

use serde::Deserialize;

use super::complaint::Complaint;
use super::file::ZoneEntry;
use super::points_card::Rule;
use super::scale::{Percent, Points};

/// The colours of the site's invented model; no real model uses them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// Lowest zone.
    Green,
    /// Middle zone.
    Yellow,
    /// Highest zone.
    Red,
}

impl Colour {
    /// All colours, lowest zone first.
    pub const ALL: [Self; 3] = [Self::Green, Self::Yellow, Self::Red];

    /// Identifier in files, links and class names.
    pub fn id(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
        }
    }
}

/// One colour with the points and the whole percent it covers; all ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The colour.
    pub colour: Colour,
    /// Fewest points; `None` in the lowest zone.
    pub from: Option<Points>,
    /// Most points; `None` in the highest zone.
    pub to: Option<Points>,
    /// Lowest whole percent shown in this zone.
    pub low: u8,
    /// Highest whole percent shown in this zone.
    pub high: u8,
}

/// The three zones of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zones(pub(crate) [Zone; 3]);

impl Zones {
    /// The zones, lowest first.
    pub fn all(&self) -> &[Zone; 3] {
        &self.0
    }

    /// The zone of a total.
    pub fn of(&self, total: Points) -> Zone {
        let [green, yellow, red] = self.0;
        match total {
            _ if green.to.is_some_and(|to| total <= to) => green,
            _ if yellow.to.is_some_and(|to| total <= to) => yellow,
            _ => red,
        }
    }

    /// How many points a total is from the other side of the line between green and the other colours.
    pub fn distance_over_green_line(&self, total: Points) -> Points {
        match self.with_colour(Colour::Green).to {
            Some(last) if total <= last => last + Points(1) - total,
            Some(last) => total - last,
            None => Points(0),
        }
    }

    /// The zone of a colour.
    pub fn with_colour(&self, colour: Colour) -> Zone {
        self.0[colour as usize]
    }

    /// The whole percent to show for a total: rounded, and never one that contradicts the zone.
    pub fn percent(&self, rule: Rule, total: Points) -> Percent {
        let zone = self.of(total);
        Percent::of_100(rule.log_odds(total).probability().rounded().clamp(zone.low, zone.high))
    }

    /// Reads the two thresholds: the fewest points of yellow and of red; `None` when a complaint was added.
    pub(super) fn thresholds(
        entries: &[ZoneEntry],
        complaints: &mut Vec<Complaint>,
    ) -> Option<(Points, Points)> {
        let before = complaints.len();
        let place = "zones";
        for (position, colour) in Colour::ALL.iter().enumerate() {
            match entries.get(position) {
                None => complaints.push(Complaint::Missing {
                    place: place.into(),
                    id: colour.id().into(),
                    permitted: "green, yellow and red in this order".into(),
                }),
                Some(entry) if entry.id != colour.id() => complaints.push(Complaint::Unknown {
                    place: format!("{place}, number {}", position + 1),
                    id: entry.id.clone(),
                    permitted: colour.id().into(),
                }),
                Some(_) => {}
            }
        }
        for entry in entries.iter().skip(Colour::ALL.len()) {
            complaints.push(Complaint::Unknown {
                place: place.into(),
                id: entry.id.clone(),
                permitted: "green, yellow, red, once each".into(),
            });
        }
        for (lower, upper) in entries.iter().zip(entries.iter().skip(1)) {
            let expected = lower.to_points.and_then(|to| to.checked_add(1));
            if expected.is_none() || upper.from_points != expected {
                let said =
                    |points: Option<i32>| points.map_or("no points".into(), |points| points.to_string());
                complaints.push(Complaint::Gap {
                    place: place.into(),
                    id: upper.id.clone(),
                    found: said(upper.from_points),
                    expected: said(expected),
                });
            }
        }
        let (first, second) = (entries.get(1)?.from_points?, entries.get(2)?.from_points?);
        if first >= second {
            complaints.push(Complaint::OutOfRange {
                place: format!("{place}, `red`, `from_points`"),
                value: second.to_string(),
                permitted: format!("more than {first}"),
            });
        }
        (complaints.len() == before).then_some((Points(first), Points(second)))
    }

    /// The zones between two thresholds, with the whole percent that `rule` gives at each.
    pub(super) fn between((first, second): (Points, Points), rule: Rule) -> Self {
        let limit = |points: Points| rule.log_odds(points).probability().rounded().clamp(1, 100);
        let (low, high) = (limit(first), limit(second));
        let below = |points: Points| Some(points - Points(1));
        Self([
            Zone { colour: Colour::Green, from: None, to: below(first), low: 0, high: low - 1 },
            Zone {
                colour: Colour::Yellow,
                from: Some(first),
                to: below(second),
                low,
                high: (high - 1).max(low),
            },
            Zone { colour: Colour::Red, from: Some(second), to: None, low: high, high: 100 },
        ])
    }
}
