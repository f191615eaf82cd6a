//! Reads the file of a published model whole or not at all, with every complaint at once.

use super::super::attribute::{Band, Kind};
use super::super::complaint::{Complaint, Complaints};
use super::super::form::{list, repeated};
use super::super::{List, Text};
use super::file::{
    AllowedEntry, ConditionEntry, FeatureEntry, LogisticEntry, NodeEntry, QuestionEntry, RuleEntry,
    SamePersonFile, SystemFile, TranslationEntry, VersionEntry,
};
use super::{
    Allowed, Answers, Branch, Condition, Constraint, DecisionList, DecisionTree, Feature, FeatureIndex,
    Hundredths, Logistic, Method, Node, Rule, SamePerson, System, Target, Translation, Version, WorkExample,
    reached,
};

/// Coefficients lie within this many log-odds of 0.
const MOST_LOG_ODDS: f64 = 20.0;
/// A coefficient is written with two decimals; what differs more from a hundredth is none.
const EXACT: f64 = 1e-9;

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

impl SamePerson {
    /// Reads the person who is judged by these systems, in their order.
    ///
    /// # Errors
    /// Every fault found in the file.
    pub fn read(systems: &[System], json: &str) -> Result<Self, Complaints> {
        let file: SamePersonFile = serde_json::from_str(json)
            .map_err(|error| Complaints(vec![Complaint::unreadable("same person", &error)]))?;
        let mut reader = Reader { complaints: Vec::new(), place: "same person".to_owned() };
        reader.some("`about`", file.about.len(), "what the file is");
        let questions = reader.features(file.questions.iter().map(|question| &question.feature));
        let start = reader.start(&questions, &file.questions);
        let names = file.translations.iter().map(|entry| entry.system.as_str());
        repeated("same person, translations", names, &mut reader.complaints);
        let mut translations = Vec::new();
        for system in systems {
            match file.translations.iter().find(|entry| entry.system == system.id) {
                Some(entry) => translations.push(reader.translations(system, &questions, &entry.features)),
                None => reader.missing("translations", &system.id, "a translation for every system"),
            }
        }
        reader.finish(Self { questions, start: Answers(start.into()), translations: translations.into() })
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

    fn version(&mut self, known: &Known<'_>, entry: &VersionEntry) -> Option<Version> {
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
        Some(Version { id: entry.id.clone().into(), method: method?, work_rule: entry.work_rule })
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
        let (from, caution) = (entry.line.from, entry.caution);
        if !(caution > 0.0 && from - caution > 0.0 && from + caution < 1.0) {
            self.out_of_range(
                &format!("{place}, `line` and `caution`"),
                &from,
                "inside 0 to 1, with the caution",
            );
            return None;
        }
        let classes = [&entry.line.class, &entry.line.otherwise]
            .map(|id| self.class(known, &format!("{place}, line"), id));
        let [Some(upper), Some(lower)] = classes else { return None };
        Some(Logistic {
            intercept: self.hundredths(&format!("{place}, intercept"), entry.intercept),
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
        entry: &super::file::CoefficientsEntry,
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
        self.some("nodes", entries.len(), "one node or more");
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

    fn start(&mut self, questions: &[Feature], entries: &[QuestionEntry]) -> Vec<u8> {
        let mut answers = Vec::new();
        for (feature, entry) in questions.iter().zip(entries) {
            let (low, high) = feature.limits();
            answers.push(match (&feature.kind, &entry.start) {
                (Kind::Choice { .. }, serde_json::Value::String(id)) => {
                    self.level(feature, "start", id).unwrap_or_default()
                }
                (Kind::Range(_), start) => {
                    let number =
                        start.as_u64().filter(|number| (u64::from(low)..=u64::from(high)).contains(number));
                    if number.is_none() {
                        self.out_of_range(
                            &format!("question `{}`", feature.id),
                            &start,
                            &format!("{low} to {high}"),
                        );
                    }
                    number.unwrap_or_default() as u8
                }
                (Kind::Choice { .. }, start) => {
                    self.unknown(
                        &format!("question `{}`", feature.id),
                        &start.to_string(),
                        "the name of a level".into(),
                    );
                    0
                }
            });
        }
        answers
    }

    fn translations(
        &mut self,
        system: &System,
        questions: &[Feature],
        entries: &[TranslationEntry],
    ) -> List<Translation> {
        let place = format!("translation for `{}`", system.id);
        let full = self.at(&place);
        repeated(&full, entries.iter().map(|entry| entry.feature.as_str()), &mut self.complaints);
        let known = Known { features: &system.features, classes: &[] };
        for entry in entries {
            let _ = self.feature(&known, &place, &entry.feature);
        }
        let mut translations = Vec::new();
        for feature in system.features.iter() {
            match entries.iter().find(|entry| entry.feature == feature.id) {
                Some(entry) => translations.extend(self.translation(&place, feature, questions, entry)),
                None => self.missing(&place, &feature.id, "a translation for every feature"),
            }
        }
        translations.into()
    }

    fn translation(
        &mut self,
        place: &str,
        feature: &Feature,
        questions: &[Feature],
        entry: &TranslationEntry,
    ) -> Option<Translation> {
        let place = format!("{place}, feature `{}`", feature.id);
        let Some(question) = &entry.question else {
            let Some(assumed) = &entry.assume else {
                self.missing(&place, "answer", "`question` or `assume`");
                return None;
            };
            return self.level(feature, &place, assumed).map(Translation::Assumed);
        };
        let index = self.feature(&Known { features: questions, classes: &[] }, &place, question)?;
        let asked = &questions[index.position()];
        if entry.levels.is_empty() {
            if asked.limits() != feature.limits() {
                self.out_of_range(
                    &place,
                    &format!("{:?}", asked.limits()),
                    "the same answers as the question's",
                );
            }
            return Some(Translation::Same(index));
        }
        let mut levels = Vec::new();
        for level in feature.level_ids() {
            let found = entry.levels.iter().find(|entry| entry.id == level);
            let allowed = found.and_then(|entry| self.allowed(asked, &place, &entry.allowed));
            levels.push(allowed.unwrap_or_else(|| Allowed::Levels(List::default())));
        }
        for level in &entry.levels {
            let _ = self.level(feature, &place, &level.id);
        }
        self.covered(&place, asked, &levels.iter());
        Some(Translation::From(index, levels.into()))
    }
}
