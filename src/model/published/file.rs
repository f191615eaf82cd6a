//! The shapes of the data files, before anything is checked.
//!
//! No shape takes a field that it does not know: a misspelled `reference` or `work_rule` would read as none.

use serde::Deserialize;

use super::Date;
use super::work_rule::{Spell, WorkRule};

/// A published model. What is only for its readers is asked for as well: a model without it is not shipped.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystemFile {
    pub id: String,
    pub country: String,
    pub name: String,
    pub year: u16,
    /// What it predicts or sorts.
    pub about: String,
    pub licence: String,
    /// What could not be had.
    pub missing: Vec<String>,
    pub doubts: Vec<String>,
    pub sources: Vec<SourceEntry>,
    pub features: Vec<FeatureEntry>,
    #[serde(default)]
    pub also_asked: Vec<String>,
    pub classes: Vec<String>,
    pub constraints: Vec<ConstraintEntry>,
    pub versions: Vec<VersionEntry>,
    pub work_example: Option<WorkExampleEntry>,
    /// Remarks on features, for the file's readers.
    #[serde(default, rename = "notes")]
    _notes: serde_json::Value,
    /// Which districts have which type, for the file's readers.
    #[serde(default, rename = "region_lookup")]
    _region_lookup: serde_json::Value,
}

/// Where the model was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    pub title: String,
    pub author: String,
    pub url: String,
    #[serde(default, rename = "year")]
    _year: serde_json::Value,
    /// The state that was read, for the file's readers.
    #[serde(default, rename = "commit")]
    _commit: serde_json::Value,
    #[serde(default, rename = "note")]
    _note: serde_json::Value,
}

/// Levels, or a range of numbers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeatureEntry {
    pub id: String,
    pub levels: Option<Vec<String>>,
    pub from: Option<u8>,
    pub to: Option<u8>,
}

/// Answers that fit: levels, or numbers from one to another.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowedEntry {
    pub is: Option<Vec<String>>,
    pub from: Option<u8>,
    pub to: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionEntry {
    pub feature: String,
    #[serde(flatten)]
    pub allowed: AllowedEntry,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConstraintEntry {
    pub when: ConditionEntry,
    pub feature: String,
    pub is: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionEntry {
    pub id: String,
    pub logistic: Option<LogisticEntry>,
    pub rules: Option<Vec<RuleEntry>>,
    pub tree: Option<Vec<NodeEntry>>,
    pub work_rule: Option<WorkRule>,
    /// Which set of class names the texts have for it; without, today's.
    #[serde(default)]
    pub class_names: u8,
    /// Since when, and how that is known, for the file's readers.
    #[serde(default, rename = "from")]
    _from: serde_json::Value,
    #[serde(default, rename = "evidence")]
    _evidence: serde_json::Value,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogisticEntry {
    pub intercept: f64,
    pub coefficients: Vec<CoefficientsEntry>,
    pub line: LineEntry,
    /// How far from the line, as a probability, the rounding of the coefficients leaves the class open.
    pub caution: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoefficientsEntry {
    pub feature: String,
    pub levels: Vec<CoefficientEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoefficientEntry {
    pub id: String,
    pub coefficient: f64,
    #[serde(default)]
    pub reference: bool,
}

/// The class from a probability on, and the other one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineEntry {
    pub class: String,
    pub from: f64,
    pub otherwise: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleEntry {
    pub class: String,
    pub when: Vec<ConditionEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeEntry {
    pub id: String,
    pub feature: String,
    pub branches: Vec<BranchEntry>,
}

/// Leads to a node or to a class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BranchEntry {
    #[serde(flatten)]
    pub allowed: AllowedEntry,
    pub node: Option<String>,
    pub class: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkExampleEntry {
    pub submitted: Date,
    pub spells: Vec<Spell>,
    /// Where the jobs were found.
    pub source: String,
}

/// The person who is judged by all systems.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SamePersonFile {
    pub about: String,
    pub questions: Vec<QuestionEntry>,
    pub translations: Vec<TranslationsEntry>,
}

/// A plain question with the answer that the page opens with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionEntry {
    #[serde(flatten)]
    pub feature: FeatureEntry,
    pub start: serde_json::Value,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslationsEntry {
    pub system: String,
    pub features: Vec<TranslationEntry>,
}

/// From a plain question, level by level or as the same number; or assumed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslationEntry {
    pub feature: String,
    pub question: Option<String>,
    #[serde(default)]
    pub levels: Vec<LevelEntry>,
    pub assume: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelEntry {
    pub id: String,
    #[serde(flatten)]
    pub allowed: AllowedEntry,
}
