//! The words of the published models: what they ask, their answers and their classes.

use super::{Lang, Question, messages};
use crate::model::published::{FeatureIndex, System, WorkRule};
use crate::shipped::SYSTEMS;

/// The row of a system's first feature in the table of questions; behind the last system, the plain questions.
fn first_row(system: usize) -> usize {
    SYSTEMS.iter().take(system).map(|system| system.features.len() + system.also_asked.len()).sum()
}

fn row(lang: Lang, at: usize) -> Question {
    messages::questions(lang).nth(at).unwrap_or_else(|| Question::read(""))
}

/// The words of a feature of a system, by the system's place.
pub fn feature(lang: Lang, system: usize, index: FeatureIndex) -> Question {
    row(lang, first_row(system) + index.position())
}

/// The words of what a system asks for and never looks at.
pub fn also_asked(lang: Lang, system: usize) -> impl Iterator<Item = &'static str> {
    let System { features, also_asked, .. } = &SYSTEMS[system];
    messages::questions(lang)
        .skip(first_row(system) + features.len())
        .take(also_asked.len())
        .map(|question| question.label)
}

/// The words of a plain question.
pub fn plain(lang: Lang, index: FeatureIndex) -> Question {
    row(lang, first_row(SYSTEMS.len()) + index.position())
}

/// An answer as a reason names it: "Alder: under 30".
pub fn answer(question: &Question, answer: u8) -> String {
    [question.label, ": ", &question.answer(answer)].concat()
}

/// The name of a class in the source's own words, with what it means.
pub fn class(lang: Lang, system: usize, version: usize, class: usize) -> &'static str {
    let names =
        [messages::austria_classes(lang), messages::norway_classes(lang), messages::denmark_classes(lang)]
            [system];
    // NAV's old service, which still looked at the 1st of each month, had names of its own; they stand behind the new.
    let old = SYSTEMS[system].versions[version].work_rule == Some(WorkRule::FirstOfMonth);
    let skipped = if old { SYSTEMS[system].classes.len() } else { 0 };
    names.split(';').nth(skipped + class).unwrap_or_default()
}
