//! The words of the published models: what they ask, their answers and their classes.

use super::{Lang, Question, messages};
use crate::model::published::{FeatureIndex, QuestionIndex, System};
use crate::shipped::{Country, SYSTEMS};

/// The row of a system's first feature in the table of questions; behind the last system, the plain questions.
fn first_row(system: usize) -> usize {
    SYSTEMS.iter().take(system).map(|system| system.features.len() + system.also_asked.len()).sum()
}

fn row(lang: Lang, at: usize) -> Question {
    messages::questions(lang).nth(at).unwrap_or_else(|| Question::read(""))
}

/// The words of a feature.
pub fn feature(lang: Lang, country: Country, index: FeatureIndex) -> Question {
    row(lang, first_row(country as usize) + index.position())
}

/// The words of what a system asks for and never looks at.
pub fn also_asked(lang: Lang, country: Country) -> impl Iterator<Item = &'static str> {
    let System { features, also_asked, .. } = country.system();
    messages::questions(lang)
        .skip(first_row(country as usize) + features.len())
        .take(also_asked.len())
        .map(|question| question.label)
}

/// The words of a plain question.
pub fn plain(lang: Lang, QuestionIndex(position): QuestionIndex) -> Question {
    row(lang, first_row(SYSTEMS.len()) + position)
}

/// An answer as a reason names it: "Alder: under 30".
pub fn answer(question: &Question, answer: u8) -> String {
    [question.label, ": ", &question.answer(answer)].concat()
}

/// The name of a class in the source's own words at that time, without what it means.
pub fn class_name(lang: Lang, country: Country, version: usize, at: usize) -> &'static str {
    let name = class(lang, country, version, at);
    name.split_once(" (").map_or(name, |(name, _)| name)
}

/// The same with what it means.
pub fn class(lang: Lang, country: Country, version: usize, class: usize) -> &'static str {
    let names = match country {
        Country::Austria => messages::austria_classes(lang),
        Country::Norway => messages::norway_classes(lang),
        Country::Denmark => messages::denmark_classes(lang),
    };
    let System { classes, versions, .. } = country.system();
    let set = versions.get(version).map_or(0, |version| version.class_names);
    names.split(';').nth(usize::from(set) * classes.len() + class).unwrap_or_default()
}
