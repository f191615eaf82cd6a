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
use super::{Allowed, Condition, Constraint, Feature, FeatureIndex, Spell, System, Version, WorkExample};

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
        let also_asked = file.also_asked.iter().map(String::as_str);
        repeated(&format!("{place}, `also_asked`"), also_asked, &mut reader.complaints);
        for asked in file.also_asked.iter().filter(|asked| features.iter().any(|own| own.id == **asked)) {
            reader.duplicate("features and `also_asked`", asked);
        }
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
        let constraints: List<Constraint> = constraints.collect();
        reader.settled(&features, &constraints);
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
            self.some(id, words.len(), "words");
        }
        self.some("sources", file.sources.len(), "one source or more");
        self.some("missing", file.missing.len(), "what could not be had");
        self.some("doubts", file.doubts.len(), "what is not certain");
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
            self.some("work_example, source", example.source.len(), "where the jobs were found");
            for (number, Spell(from, to)) in (1..).zip(&example.spells) {
                if to.is_some_and(|to| to < *from) {
                    self.out_of_range(&format!("job {number}"), &"the last day", "the first day or later");
                }
            }
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
                if ids.is_empty() {
                    self.missing(&format!("{place}, feature `{}`", feature.id), "is", "one answer or more");
                }
                let levels: Vec<u8> = ids.iter().filter_map(|id| self.level(feature, place, id)).collect();
                Some(Allowed::Levels(levels.into()))
            }
            (None, Some(from), Some(to)) => {
                let place = format!("{place}, feature `{}`", feature.id);
                let value = format!("{from} to {to}");
                if !matches!(feature.kind, Kind::Range(_)) {
                    self.out_of_range(&place, &value, "levels, by `is`");
                } else if !(low <= from && from <= to && to <= high) {
                    self.out_of_range(&place, &value, &format!("{low} to {high}"));
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

    /// Complains of constraints that [`System::answers`] could not keep by applying each once, in their order, and of
    /// those that the first answers break.
    fn settled(&mut self, features: &[Feature], constraints: &[Constraint]) {
        for (at, Constraint { when, feature, level }) in constraints.iter().enumerate() {
            let Feature { id, .. } = &features[feature.position()];
            let upto = &constraints[..=at];
            if upto.iter().any(|one| one.when.feature == *feature) {
                self.out_of_range("constraint", id, "a feature that no constraint up to this one looks at");
            }
            let place = format!("constraint, feature `{id}`");
            let ids = features[feature.position()].level_ids();
            if upto.iter().any(|one| one.feature == *feature && one.level != *level) {
                self.duplicate(&place, "is");
            }
            let first = features[when.feature.position()].limits().0;
            if when.allowed.contains(first) && *level != 0 {
                let given = ids.get(usize::from(*level)).copied().unwrap_or_default();
                let permitted = ids.first().copied().unwrap_or_default();
                self.out_of_range(&place, &given, &format!("{permitted}, because the first answers fit"));
            }
        }
    }

    /// Complains of answers that fit no way on, or more than one.
    fn covered<'a>(
        &mut self,
        place: &str,
        feature: &Feature,
        ways: &(impl Iterator<Item = &'a Allowed> + Clone),
    ) {
        // A feature without answers has its own complaint.
        if feature.level_ids().is_empty() {
            return;
        }
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
