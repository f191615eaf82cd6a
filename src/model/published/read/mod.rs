//! Reads the file of a published model whole or not at all, with every complaint at once.
//!
//! ```text
//! mod      the file as a whole, and what all parts share: features, classes, answers that fit
//! method   a version with its equation, rules or tree
//! person   the person whom all models judge
//! ```

mod method;
mod person;

use super::super::attribute::{Band, Kind};
use super::super::complaint::{Complaint, Complaints};
use super::super::form::{list, repeated};
use super::super::{List, Text};
use super::file::{AllowedEntry, ConditionEntry, FeatureEntry, SystemFile};
use super::{Allowed, Condition, Constraint, Feature, FeatureIndex, System, Version, WorkExample};

impl System {
    /// Reads a published model.
    ///
    /// # Errors
    /// Every fault found in the file.
    pub fn read(name: &'static str, json: &str) -> Result<Self, Complaints> {
        let file: SystemFile = serde_json::from_str(json)
            .map_err(|error| Complaints(vec![Complaint::unreadable(name, &error)]))?;
        let mut reader = Reader { complaints: Vec::new(), place: file.id.clone() };
        reader.for_readers(&file);
        let features = reader.features(&file.features);
        let known = Known { features: &features, classes: &file.classes };
        let place = reader.place.clone();
        repeated(
            &format!("{place}, classes"),
            file.classes.iter().map(String::as_str),
            &mut reader.complaints,
        );
        let constraints = file.constraints.iter().filter_map(|entry| {
            let when = reader.condition(&known, "constraint", &entry.when);
            let feature = reader.feature(&known, "constraint", &entry.feature)?;
            let level = reader.level(&known.features[feature.position()], "constraint", &entry.is)?;
            Some(Constraint { when: when?, feature, level })
        });
        let constraints = constraints.collect();
        let versions: List<Version> =
            file.versions.iter().filter_map(|entry| reader.version(&known, entry)).collect();
        repeated(
            &format!("{place}, versions"),
            file.versions.iter().map(|version| version.id.as_str()),
            &mut reader.complaints,
        );
        reader.some("versions", file.versions.len(), "one version or more");
        let work_example = file
            .work_example
            .map(|entry| WorkExample { submitted: entry.submitted, spells: entry.spells.into() });
        reader.finish(Self {
            id: file.id.into(),
            also_asked: file.also_asked.into_iter().map(Text::from).collect(),
            classes: file.classes.into_iter().map(Text::from).collect(),
            features,
            constraints,
            versions,
            work_example,
        })
    }
}

/// What a part of the file may name.
struct Known<'a> {
    features: &'a [Feature],
    classes: &'a [String],
}

struct Reader {
    complaints: Vec<Complaint>,
    place: String,
}

impl Reader {
    fn finish<T>(self, read: T) -> Result<T, Complaints> {
        if self.complaints.is_empty() { Ok(read) } else { Err(Complaints(self.complaints)) }
    }

    fn at(&self, place: &str) -> String {
        format!("{}, {place}", self.place)
    }

    fn missing(&mut self, place: &str, id: &str, permitted: &str) {
        let place = self.at(place);
        self.complaints.push(Complaint::Missing { place, id: id.into(), permitted: permitted.into() });
    }

    fn unknown(&mut self, place: &str, id: &str, permitted: String) {
        let place = self.at(place);
        self.complaints.push(Complaint::Unknown { place, id: id.into(), permitted });
    }

    fn out_of_range(&mut self, place: &str, value: &dyn ToString, permitted: &str) {
        let (place, value) = (self.at(place), value.to_string());
        self.complaints.push(Complaint::OutOfRange { place, value, permitted: permitted.into() });
    }

    fn duplicate(&mut self, place: &str, id: &str) {
        let place = self.at(place);
        self.complaints.push(Complaint::Duplicate { place, id: id.into() });
    }

    fn some(&mut self, id: &str, count: usize, permitted: &str) {
        if count == 0 {
            self.missing("file", id, permitted);
        }
    }

    /// What the file says to people: a published model without source, licence, gaps and doubts is not shipped.
    fn for_readers(&mut self, file: &SystemFile) {
        for (id, words) in [
            ("country", &file.country),
            ("name", &file.name),
            ("about", &file.about),
            ("licence", &file.licence),
        ] {
            self.some(&format!("`{id}`"), words.len(), "words");
        }
        self.some("`sources`", file.sources.len(), "one source or more");
        self.some("`missing`", file.missing.len(), "what could not be had");
        self.some("`doubts`", file.doubts.len(), "what is not certain");
        if !(1990..=2100).contains(&file.year) {
            self.out_of_range("`year`", &file.year, "1990 to 2100");
        }
        for source in &file.sources {
            let place = format!("source `{}`", source.title);
            if source.title.is_empty() || source.author.is_empty() {
                self.missing(&place, "author and title", "words");
            }
            if !source.url.starts_with("http") {
                self.unknown(&place, &source.url, "an address".into());
            }
        }
        if let Some(example) = &file.work_example {
            self.some("`work_example`, `source`", example.source.len(), "where the jobs were found");
        }
    }

    fn features<'a>(&mut self, entries: impl IntoIterator<Item = &'a FeatureEntry>) -> List<Feature> {
        let entries: Vec<&FeatureEntry> = entries.into_iter().collect();
        let place = self.at("features");
        repeated(&place, entries.iter().map(|entry| entry.id.as_str()), &mut self.complaints);
        self.some("features", entries.len(), "one feature or more");
        entries
            .into_iter()
            .map(|entry| Feature { id: entry.id.clone().into(), kind: self.kind(entry) })
            .collect()
    }

    fn kind(&mut self, entry: &FeatureEntry) -> Kind {
        let place = format!("feature `{}`", entry.id);
        match (&entry.levels, entry.from, entry.to) {
            (Some(levels), None, None) => {
                let full = self.at(&place);
                repeated(&full, levels.iter().map(String::as_str), &mut self.complaints);
                if !(2..=u8::MAX.into()).contains(&levels.len()) {
                    self.out_of_range(&format!("{place}, number of levels"), &levels.len(), "2 to 255");
                }
                Kind::Choice { levels: levels.iter().cloned().map(Text::from).collect(), ordered: false }
            }
            (None, Some(from), Some(to)) if from < to => {
                Kind::Range(vec![Band { id: "all".into(), from, to }].into())
            }
            _ => {
                self.missing(&place, "answers", "`levels`, or `from` and a larger `to`");
                Kind::Choice { levels: List::default(), ordered: false }
            }
        }
    }

    fn feature(&mut self, known: &Known<'_>, place: &str, id: &str) -> Option<FeatureIndex> {
        let found = known.features.iter().position(|feature| feature.id == id);
        if found.is_none() {
            self.unknown(place, id, list(known.features.iter().map(|feature| feature.id.as_ref())));
        }
        found.map(FeatureIndex)
    }

    fn class(&mut self, known: &Known<'_>, place: &str, id: &str) -> Option<usize> {
        let found = known.classes.iter().position(|class| class == id);
        if found.is_none() {
            self.unknown(place, id, list(known.classes.iter().map(String::as_str)));
        }
        found
    }

    fn level(&mut self, feature: &Feature, place: &str, id: &str) -> Option<u8> {
        let levels = match &feature.kind {
            Kind::Choice { levels, .. } => levels.as_ref(),
            Kind::Range(_) => &[],
        };
        let found = levels.iter().position(|level| level == id);
        if found.is_none() {
            let place = format!("{place}, feature `{}`", feature.id);
            self.unknown(&place, id, list(levels.iter().map(Text::as_ref)));
        }
        found.map(|found| found as u8)
    }

    fn allowed(&mut self, feature: &Feature, place: &str, entry: &AllowedEntry) -> Option<Allowed> {
        let (low, high) = feature.limits();
        match (&entry.is, entry.from, entry.to) {
            (Some(ids), None, None) => {
                let full = format!("{}, feature `{}`", self.at(place), feature.id);
                repeated(&full, ids.iter().map(String::as_str), &mut self.complaints);
                let levels: Vec<u8> = ids.iter().filter_map(|id| self.level(feature, place, id)).collect();
                Some(Allowed::Levels(levels.into()))
            }
            (None, Some(from), Some(to)) => {
                if !(matches!(feature.kind, Kind::Range(_)) && low <= from && from <= to && to <= high) {
                    let value = format!("{from} to {to}");
                    self.out_of_range(
                        &format!("{place}, feature `{}`", feature.id),
                        &value,
                        &format!("{low} to {high}"),
                    );
                }
                Some(Allowed::Between(from, to))
            }
            _ => {
                self.missing(
                    &format!("{place}, feature `{}`", feature.id),
                    "answers",
                    "`is`, or `from` and `to`",
                );
                None
            }
        }
    }

    fn condition(&mut self, known: &Known<'_>, place: &str, entry: &ConditionEntry) -> Option<Condition> {
        let feature = self.feature(known, place, &entry.feature)?;
        let allowed = self.allowed(&known.features[feature.position()], place, &entry.allowed)?;
        Some(Condition { feature, allowed })
    }

    /// Complains of answers that fit no way on, or more than one.
    fn covered<'a>(
        &mut self,
        place: &str,
        feature: &Feature,
        ways: &(impl Iterator<Item = &'a Allowed> + Clone),
    ) {
        let (low, high) = feature.limits();
        for answer in low..=high {
            let name = match &feature.kind {
                Kind::Choice { levels, .. } => levels.get(usize::from(answer)).map(ToString::to_string),
                Kind::Range(_) => Some(answer.to_string()),
            };
            let name = name.unwrap_or_default();
            match ways.clone().filter(|way| way.contains(answer)).count() {
                0 => self.missing(place, &name, "a way on for every answer"),
                1 => {}
                _ => self.duplicate(place, &name),
            }
        }
    }
}
