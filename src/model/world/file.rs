//! The shape of `data/world-1.json`, before anything is checked. What only people read is passed over.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The file.
#[derive(Debug, Deserialize)]
pub struct WorldFile {
    pub version: u32,
    pub nodes: Vec<NodeEntry>,
    pub tables: Vec<TableEntry>,
    pub hidden: Vec<HiddenEntry>,
    pub outcomes: Vec<OutcomeEntry>,
}

/// A node of the cells.
#[derive(Debug, Deserialize)]
pub struct NodeEntry {
    pub id: String,
    pub role: Role,
    pub levels: Vec<LevelEntry>,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Group,
    Attribute,
}

/// A level of a node.
#[derive(Debug, Deserialize)]
pub struct LevelEntry {
    pub id: String,
}

/// Shares of a node's levels given its parents.
#[derive(Debug, Deserialize)]
pub struct TableEntry {
    pub node: String,
    pub parents: Vec<String>,
    pub rows: Vec<RowEntry>,
}

/// Shares under one combination of the parents' levels.
#[derive(Debug, Deserialize)]
pub struct RowEntry {
    pub when: BTreeMap<String, String>,
    pub p: Vec<f64>,
}

/// A node that no cell tells apart.
#[derive(Debug, Deserialize)]
pub struct HiddenEntry {
    pub id: String,
    pub levels: Vec<LevelEntry>,
    pub table: TableEntry,
}

/// What comes of it.
#[derive(Debug, Deserialize)]
pub struct OutcomeEntry {
    pub id: String,
    pub weeks: u32,
    pub intercept: f64,
    pub effects: BTreeMap<String, BTreeMap<String, f64>>,
    pub interactions: Vec<InteractionEntry>,
    pub hidden_effects: BTreeMap<String, BTreeMap<String, f64>>,
}

/// Added where all conditions hold.
#[derive(Debug, Deserialize)]
pub struct InteractionEntry {
    pub when: BTreeMap<String, Vec<String>>,
    pub add: f64,
}

/// The part of `data/cards-1.json` that gives points for groups.
#[derive(Debug, Deserialize)]
pub struct DisputedFile {
    pub disputed: DisputedEntry,
}

/// Points by group and level.
#[derive(Debug, Deserialize)]
pub struct DisputedEntry {
    pub points: BTreeMap<String, BTreeMap<String, i32>>,
}
