//! Reads the person whom all models judge, and how their answers become those of each.

use super::super::super::List;
use super::super::super::attribute::Kind;
use super::super::super::complaint::{Complaint, Complaints};
use super::super::super::form::{list, repeated};
use super::super::file::{QuestionEntry, SamePersonFile, TranslationEntry};
use super::super::{Allowed, Answers, Feature, FeatureIndex, QuestionIndex, SamePerson, System, Translation};
use super::{Known, Reader};

impl SamePerson {
    /// Reads the person who is judged by these systems, in their order.
    ///
    /// # Errors
    /// Every fault found in the file.
    pub fn read(systems: &[System], json: &str) -> Result<Self, Complaints> {
        let file: SamePersonFile = serde_json::from_str(json)
            .map_err(|error| Complaints(vec![Complaint::unreadable("same person", &error)]))?;
        let mut reader = Reader { complaints: Vec::new(), place: "same person".to_owned() };
        reader.some("about", file.about.len(), "what the file is");
        let questions = reader.features(file.questions.iter().map(|question| &question.feature));
        let start = reader.start(&questions, &file.questions);
        let names = file.translations.iter().map(|entry| entry.system.as_str());
        repeated("same person, translations", names, &mut reader.complaints);
        for entry in &file.translations {
            if systems.iter().all(|system| system.id != entry.system) {
                let ids = list(systems.iter().map(|system| system.id.as_ref()));
                reader.unknown("translations", &entry.system, ids);
            }
        }
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

impl Reader {
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
        let question = match (&entry.question, &entry.assume) {
            (Some(question), None) => question,
            (None, Some(assumed)) if entry.levels.is_empty() => {
                return self.level(feature, &place, assumed).map(Translation::Assumed);
            }
            _ => {
                self.missing(&place, "answer", "`question`, or `assume` alone");
                return None;
            }
        };
        let FeatureIndex(at) =
            self.feature(&Known { features: questions, classes: &[] }, &place, question)?;
        let (index, asked) = (QuestionIndex(at), &questions[at]);
        if entry.levels.is_empty() {
            if asked.kind != feature.kind {
                self.out_of_range(
                    &place,
                    question,
                    "a question with the same answers, unless there are `levels`",
                );
            }
            return Some(Translation::Same(index));
        }
        let full = self.at(&place);
        repeated(&full, entry.levels.iter().map(|level| level.id.as_str()), &mut self.complaints);
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
