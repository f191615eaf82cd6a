//! The people on paper: twelve to cut out, and what changes when one answer of theirs does.

use crate::model::{Assessment, AttributeIndex, Catalogue, Change, Preset};
use crate::shipped::{CATALOGUE, KIT_PEOPLE};

/// Attributes of the changes on sheet A, with the new answers: of Mette one that goes up and stays yellow, one that
/// turns her green, and one that moves a little.
const CHANGES: [(&str, u8); 3] = [("age", 52), ("own_expectation", 0), ("text_messages", 1)];

/// The twelve people of the cards: those of the first screen, the card file's others, and the kit's own.
pub fn people() -> impl Iterator<Item = &'static Preset> {
    CATALOGUE.presets.iter().chain(CATALOGUE.guests.iter()).chain(KIT_PEOPLE)
}

/// The person of this name among the twelve.
pub fn person(name: &str) -> Option<&'static Preset> {
    people().find(|person| person.name == name)
}

/// What the site's model says of somebody.
pub fn assessment(person: &Preset) -> Assessment {
    CATALOGUE.model.assess(&CATALOGUE.form, &person.profile)
}

/// The change of one answer; `None` when the form has no such attribute or answer.
pub fn changed(person: &Preset, attribute: &str, answer: u8) -> Option<Change> {
    let Catalogue { form, model, .. } = &CATALOGUE;
    let after = person.profile.with(form, form.find(attribute)?, answer)?;
    Some(Change::between(form, model, &person.profile, &after))
}

/// The changes of sheet A, each from the person's own answers.
pub fn changes(person: &Preset) -> Vec<Change> {
    CHANGES.iter().filter_map(|(attribute, answer)| changed(person, attribute, *answer)).collect()
}

/// What the model would say of somebody for each level of one attribute, in form order.
pub fn by_level(person: &Preset, attribute: AttributeIndex) -> Vec<Assessment> {
    let Catalogue { form, model, .. } = &CATALOGUE;
    let own = person.profile.answer(attribute);
    let levels = 0..model.level_points(attribute).len();
    let answers = levels.map(|level| form.attribute(attribute).nearest(level, own));
    let profiles = answers.filter_map(|answer| person.profile.with(form, attribute, answer));
    profiles.map(|profile| model.assess(form, &profile)).collect()
}
