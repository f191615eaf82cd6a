//! Reads a world file whole or not at all, with every complaint at once.
//!
//! What is asked of it: groups first, then the form's attributes with the form's levels; one table for every node, after
//! its parents', with every combination of their levels once; shares of at most four decimals that add up to 1; effects
//! for every level of the nodes that have any.

use std::collections::BTreeMap;

use super::super::complaint::{Complaint, Complaints};
use super::super::form::{Form, list, repeated};
use super::super::points_card::MOST_POINTS;
use super::super::scale::Points;
use super::super::{List, Text};
use super::file::{DisputedFile, InteractionEntry, NodeEntry, OutcomeEntry, Role, TableEntry, WorldFile};
use super::{Group, Interaction, Node, OUTCOMES, Table, WHOLE, Weights, World};

const MOST_PARENTS: usize = 2;
/// A share is written with four decimals; what differs more from one is none.
const EXACT: f64 = 1e-6;
/// Weights and intercepts lie within this many log-odds of 0.
const MOST_LOG_ODDS: f64 = 20.0;
const WEEKS: [u32; OUTCOMES] = [26, 52];

/// The nodes that a part of the file may name, with their levels.
type Names<'a> = [(&'a str, Vec<&'a str>)];

impl World {
    /// Reads a world over a form, and the points for groups from the file of cards.
    ///
    /// # Errors
    /// Every fault found in the two files.
    pub fn read(form: &Form, world: &str, cards: &str) -> Result<Self, Complaints> {
        let unreadable =
            |file, error: serde_json::Error| Complaints(vec![Complaint::unreadable(file, &error)]);
        let file: WorldFile = serde_json::from_str(world).map_err(|error| unreadable("world", error))?;
        let cards: DisputedFile = serde_json::from_str(cards).map_err(|error| unreadable("cards", error))?;
        let mut reader = Reader::default();
        let names: Vec<(&str, Vec<&str>)> = file.nodes.iter().map(named).collect();
        reader.nodes(form, &file.nodes, &names);
        let groups: List<Group> =
            file.nodes.iter().take_while(|node| node.role == Role::Group).map(group).collect();
        let tables = reader.tables(&file.tables, &names);
        let hidden = reader.hidden(&file, &names);
        let outcomes = reader.outcomes(&file, &names);
        let disputed = reader.disputed(&cards, &names[..groups.len()]);
        let levels = names.iter().map(|(_, levels)| levels.len() as u8).collect();
        match hidden {
            Some(hidden) if reader.0.is_empty() => {
                let settled = settled(&hidden, &outcomes);
                Ok(Self {
                    version: file.version,
                    groups,
                    levels,
                    tables,
                    hidden,
                    outcomes,
                    settled,
                    disputed,
                })
            }
            _ => Err(Complaints(reader.0)),
        }
    }
}

fn settled(hidden: &Table, outcomes: &[Weights]) -> Node {
    let effects = outcomes.iter().filter_map(|outcome| {
        outcome.effects.iter().rposition(|effects| effects.iter().any(|effect| *effect != 0.0)).map(Node)
    });
    let interactions = outcomes.iter().flat_map(|outcome| outcome.interactions.iter());
    let conditions = interactions.flat_map(|part| part.when.iter().map(|(node, _)| *node));
    hidden.parents.iter().copied().chain(effects).chain(conditions).max().unwrap_or(Node(0))
}

fn named(node: &NodeEntry) -> (&str, Vec<&str>) {
    (&node.id, node.levels.iter().map(|level| level.id.as_str()).collect())
}

fn group(node: &NodeEntry) -> Group {
    let levels = node.levels.iter().map(|level| Text::from(level.id.clone())).collect();
    Group { id: node.id.clone().into(), levels }
}

fn ids(names: &Names<'_>) -> String {
    list(names.iter().map(|(id, _)| *id))
}

/// The complaints so far.
#[derive(Default)]
struct Reader(Vec<Complaint>);

impl Reader {
    fn unknown(&mut self, place: &str, id: &str, permitted: String) {
        self.0.push(Complaint::Unknown { place: place.into(), id: id.into(), permitted });
    }

    fn missing(&mut self, place: &str, id: &str, permitted: &str) {
        self.0.push(Complaint::Missing { place: place.into(), id: id.into(), permitted: permitted.into() });
    }

    fn out_of_range(&mut self, place: &str, value: &impl ToString, permitted: impl Into<String>) {
        let (value, permitted) = (value.to_string(), permitted.into());
        self.0.push(Complaint::OutOfRange { place: place.into(), value, permitted });
    }

    /// Position of a name, with a complaint where it is unknown.
    fn find(&mut self, place: &str, id: &str, known: &[&str]) -> Option<usize> {
        let found = known.iter().position(|known| *known == id);
        if found.is_none() {
            self.unknown(place, id, list(known.iter().copied()));
        }
        found
    }

    fn node(&mut self, place: &str, id: &str, names: &Names<'_>) -> Option<usize> {
        let known: Vec<&str> = names.iter().map(|(id, _)| *id).collect();
        self.find(place, id, &known)
    }

    /// Groups, then the form's own attributes.
    fn nodes(&mut self, form: &Form, nodes: &[NodeEntry], names: &Names<'_>) {
        repeated("world, nodes", names.iter().map(|(id, _)| *id), &mut self.0);
        for (id, levels) in names {
            let place = format!("world, node `{id}`");
            repeated(&place, levels.iter().copied(), &mut self.0);
            self.number_of_levels(&place, levels.len());
        }
        let groups = nodes.iter().take_while(|node| node.role == Role::Group).count();
        for node in nodes[groups..].iter().filter(|node| node.role == Role::Group) {
            let place = format!("world, node `{}`, role", node.id);
            self.unknown(&place, "group", "attribute, as for every node after the first attribute".into());
        }
        let asked: Vec<&str> = names[groups..].iter().map(|(id, _)| *id).collect();
        let wanted: Vec<&str> = form.indices().map(|index| form.attribute(index).id.as_ref()).collect();
        if asked != wanted {
            let (found, wanted) = (list(asked.into_iter()), list(wanted.into_iter()));
            self.unknown("world, nodes after the groups", &found, wanted);
            return;
        }
        for (index, (id, levels)) in form.indices().zip(&names[groups..]) {
            let wanted = form.attribute(index).level_ids();
            if *levels != wanted {
                let (found, wanted) = (list(levels.iter().copied()), list(wanted.into_iter()));
                self.unknown(&format!("world, node `{id}`, levels"), &found, wanted);
            }
        }
    }

    /// Levels are numbered in a byte.
    fn number_of_levels(&mut self, place: &str, levels: usize) {
        if !(2..=u8::MAX.into()).contains(&levels) {
            self.out_of_range(&format!("{place}, number of levels"), &levels, format!("2 to {}", u8::MAX));
        }
    }

    /// A table for every node. They stand in the file in an order in which nobody comes before their parents.
    fn tables(&mut self, entries: &[TableEntry], names: &Names<'_>) -> List<Table> {
        repeated("world, tables", entries.iter().map(|entry| entry.node.as_str()), &mut self.0);
        for (at, entry) in entries.iter().enumerate() {
            let place = format!("world, table `{}`", entry.node);
            self.node(&place, &entry.node, names);
            let before: Vec<&str> = entries[..at].iter().map(|entry| entry.node.as_str()).collect();
            for parent in entry.parents.iter().filter(|parent| !before.contains(&parent.as_str())) {
                self.unknown(&format!("{place}, parents"), parent, list(before.iter().copied()));
            }
        }
        let mut tables = Vec::new();
        for (id, levels) in names {
            match entries.iter().find(|entry| entry.node == *id) {
                Some(entry) => tables.extend(self.table(entry, levels.len(), names)),
                None => self.missing("world, tables", id, "one table for every node"),
            }
        }
        tables.into()
    }

    /// One table; `None` when a complaint was added.
    fn table(&mut self, entry: &TableEntry, width: usize, names: &Names<'_>) -> Option<Table> {
        let before = self.0.len();
        let place = format!("world, table `{}`", entry.node);
        if entry.parents.len() > MOST_PARENTS {
            let place = format!("{place}, number of parents");
            self.out_of_range(&place, &entry.parents.len(), format!("at most {MOST_PARENTS}"));
            return None;
        }
        repeated(&format!("{place}, parents"), entry.parents.iter().map(String::as_str), &mut self.0);
        let parents: Vec<usize> =
            entry.parents.iter().filter_map(|parent| names.iter().position(|(id, _)| id == parent)).collect();
        let combinations = combinations(&parents, names);
        for row in &entry.rows {
            if !combinations.contains(&row.when) {
                self.unknown(
                    &place,
                    &said(&row.when),
                    format!("levels of {}", list(entry.parents.iter().map(String::as_str))),
                );
            }
        }
        let mut shares = Vec::new();
        for when in combinations {
            let place = format!("{place}, row `{}`", said(&when));
            let mut rows = entry.rows.iter().filter(|row| row.when == when);
            match (rows.next(), rows.next()) {
                (None, _) => {
                    self.missing(&place, "p", "one row for every combination of the parents' levels")
                }
                (Some(_), Some(_)) => self.0.push(Complaint::Duplicate { place, id: "row".into() }),
                (Some(row), None) => shares.extend(self.shares(&place, &row.p, width)),
            }
        }
        let parents = parents.into_iter().map(Node).collect();
        (self.0.len() == before).then(|| Table { parents, width: width as u8, shares: shares.into() })
    }

    /// Shares in ten-thousandths.
    fn shares(&mut self, place: &str, shares: &[f64], width: usize) -> Vec<u16> {
        if shares.len() != width {
            self.out_of_range(&format!("{place}, number of shares"), &shares.len(), width.to_string());
        }
        let whole = f64::from(WHOLE);
        for share in shares {
            let exact = libm::fabs(share * whole - libm::round(share * whole)) < EXACT;
            if !(exact && *share > 0.0 && *share <= 1.0) {
                self.out_of_range(place, share, "more than 0, at most 1, with at most four decimals");
            }
        }
        let shares: Vec<u16> = shares.iter().map(|share| libm::round(share * whole) as u16).collect();
        let sum: u32 = shares.iter().map(|share| u32::from(*share)).sum();
        if sum != u32::from(WHOLE) {
            self.out_of_range(&format!("{place}, sum"), &(f64::from(sum) / whole), "1");
        }
        shares
    }

    /// The one node that is summed out.
    fn hidden(&mut self, file: &WorldFile, names: &Names<'_>) -> Option<Table> {
        if file.hidden.len() != 1 {
            self.out_of_range("world, `hidden`, number of nodes", &file.hidden.len(), "1");
        }
        let hidden = file.hidden.first()?;
        self.number_of_levels(&format!("world, hidden node `{}`", hidden.id), hidden.levels.len());
        let place = format!("world, table `{}`, parents", hidden.table.node);
        for parent in &hidden.table.parents {
            self.node(&place, parent, names);
        }
        self.table(&hidden.table, hidden.levels.len(), names)
    }

    fn outcomes(&mut self, file: &WorldFile, names: &Names<'_>) -> List<Weights> {
        let weeks: Vec<u32> = file.outcomes.iter().map(|outcome| outcome.weeks).collect();
        if weeks != WEEKS {
            let found: Vec<String> = weeks.iter().map(ToString::to_string).collect();
            let wanted = WEEKS.map(|weeks| weeks.to_string());
            let wanted = list(wanted.iter().map(String::as_str));
            self.out_of_range("world, outcomes, weeks", &list(found.iter().map(String::as_str)), wanted);
        }
        file.outcomes.iter().map(|outcome| self.outcome(outcome, file, names)).collect()
    }

    fn outcome(&mut self, entry: &OutcomeEntry, file: &WorldFile, names: &Names<'_>) -> Weights {
        let place = format!("world, outcome `{}`", entry.id);
        self.log_odds(&format!("{place}, `intercept`"), entry.intercept);
        for id in entry.effects.keys() {
            self.node(&format!("{place}, effects"), id, names);
        }
        let effects = names.iter().map(|(id, levels)| {
            let place = format!("{place}, effects, `{id}`");
            entry.effects.get(*id).map(|given| self.effects(&place, levels, given)).unwrap_or_default()
        });
        let effects = effects.collect::<Vec<_>>().into();
        let interactions = entry
            .interactions
            .iter()
            .map(|interaction| self.interaction(&place, interaction, names))
            .collect();
        for id in entry.hidden_effects.keys().filter(|id| file.hidden.iter().all(|hidden| hidden.id != **id))
        {
            self.unknown(
                &format!("{place}, hidden_effects"),
                id,
                list(file.hidden.iter().map(|hidden| hidden.id.as_str())),
            );
        }
        let mut hidden = List::default();
        for node in &file.hidden {
            let levels: Vec<&str> = node.levels.iter().map(|level| level.id.as_str()).collect();
            let place = format!("{place}, hidden_effects, `{}`", node.id);
            let none = BTreeMap::new();
            hidden = self.effects(&place, &levels, entry.hidden_effects.get(&node.id).unwrap_or(&none));
        }
        Weights { intercept: entry.intercept, effects, interactions, hidden }
    }

    fn log_odds(&mut self, place: &str, value: f64) {
        if !(-MOST_LOG_ODDS..=MOST_LOG_ODDS).contains(&value) {
            self.out_of_range(place, &value, format!("-{MOST_LOG_ODDS} to {MOST_LOG_ODDS}"));
        }
    }

    /// An effect for every level, in their order.
    fn effects(&mut self, place: &str, levels: &[&str], given: &BTreeMap<String, f64>) -> List<f64> {
        for id in given.keys() {
            self.find(place, id, levels);
        }
        let mut effects = Vec::new();
        for level in levels {
            match given.get(*level) {
                Some(effect) => {
                    self.log_odds(&format!("{place}, `{level}`"), *effect);
                    effects.push(*effect);
                }
                None => self.missing(place, level, "an effect for every level"),
            }
        }
        effects.into()
    }

    fn interaction(&mut self, place: &str, entry: &InteractionEntry, names: &Names<'_>) -> Interaction {
        let place = format!("{place}, interactions");
        self.log_odds(&format!("{place}, `add`"), entry.add);
        if entry.when.is_empty() {
            self.missing(&place, "when", "one condition or more");
        }
        let mut when = Vec::new();
        for (id, counted) in &entry.when {
            let Some(node) = self.node(&place, id, names) else { continue };
            let place = format!("{place}, `{id}`");
            let levels = counted.iter().filter_map(|level| self.find(&place, level, &names[node].1));
            when.push((Node(node), levels.map(|level| level as u8).collect()));
        }
        when.sort_unstable();
        Interaction { when: when.into(), add: entry.add }
    }

    /// Points for every level of every group.
    fn disputed(&mut self, file: &DisputedFile, groups: &Names<'_>) -> List<List<Points>> {
        let points = &file.disputed.points;
        for id in points.keys().filter(|id| groups.iter().all(|(group, _)| group != id)) {
            self.unknown("cards, disputed", id, ids(groups));
        }
        let mut all = Vec::new();
        for (group, levels) in groups {
            let place = format!("cards, disputed, `{group}`");
            let none = BTreeMap::new();
            let given = points.get(*group).unwrap_or(&none);
            for id in given.keys() {
                self.find(&place, id, levels);
            }
            let mut row = Vec::new();
            for level in levels {
                match given.get(*level) {
                    Some(points) => {
                        if !(-MOST_POINTS..=MOST_POINTS).contains(points) {
                            let place = format!("{place}, level `{level}`");
                            self.out_of_range(&place, points, format!("-{MOST_POINTS} to {MOST_POINTS}"));
                        }
                        row.push(Points(*points));
                    }
                    None => self.missing(&place, level, "whole points for every level"),
                }
            }
            all.push(row.into());
        }
        all.into()
    }
}

/// Every combination of the parents' levels, the last parent's changing fastest.
fn combinations(parents: &[usize], names: &Names<'_>) -> Vec<BTreeMap<String, String>> {
    parents.iter().fold(vec![BTreeMap::new()], |rows, parent| {
        let (id, levels) = &names[*parent];
        let longer = |row: &BTreeMap<String, String>, level: &str| {
            let mut row = row.clone();
            row.insert((*id).to_owned(), level.to_owned());
            row
        };
        rows.iter().flat_map(|row| levels.iter().map(move |level| longer(row, level))).collect()
    })
}

/// A row's condition, for complaints.
fn said(when: &BTreeMap<String, String>) -> String {
    let parts: Vec<String> = when.iter().map(|(id, level)| format!("{id}: {level}")).collect();
    list(parts.iter().map(String::as_str))
}
