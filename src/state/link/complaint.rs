//! What of a link could not be read as it stands, and the sentence that tells the visitor.
//!
//! Invariant: every text from the link is shortened for showing before it gets in here.

use crate::model::{AttributeIndex, Catalogue};
use crate::text::{Lang, messages as say, reason};

/// One thing about a link that the visitor is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkComplaint {
    /// It was made for another version of the model.
    OtherModel,
    /// From this text on it was not read.
    TooLong(String),
    /// This part means nothing here and was left out.
    Unread(String),
    /// This part has the key of an earlier one and was left out.
    Repeated {
        /// The key.
        key: &'static str,
        /// The part.
        part: String,
    },
    /// Letters that stand for no part of the page, beside others that do.
    UnknownParts(String),
    /// A person is not quite the one in the link.
    Person {
        /// Which person.
        whose: Whose,
        /// Position of the preset that fills the gaps.
        preset: usize,
        /// What was wrong.
        fault: PersonFault,
    },
}

/// Which person of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The one on the page.
    Shown,
    /// The one held as A.
    Frozen,
}

/// What was wrong with a person of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonFault {
    /// Answers, but nobody named who gives them.
    NoPreset,
    /// There is no preset with this id.
    UnknownPreset(String),
    /// No permitted answer; the nearest one was taken.
    Outside {
        /// The attribute.
        attribute: AttributeIndex,
        /// The text in the link.
        found: String,
        /// The answer taken.
        used: u8,
    },
    /// No number; the preset's answer was taken.
    NotANumber {
        /// The attribute.
        attribute: AttributeIndex,
        /// The text in the link.
        found: String,
    },
    /// So many answers are not there; the preset's were taken.
    Missing(usize),
    /// Text behind the last answer, left out.
    Surplus(String),
}

/// The complaint as a sentence or two.
pub fn link_complaint(lang: Lang, catalogue: &Catalogue, complaint: &LinkComplaint) -> String {
    match complaint {
        LinkComplaint::OtherModel => say::link_other_model(lang).to_owned(),
        LinkComplaint::TooLong(rest) => say::link_too_long(lang, rest),
        LinkComplaint::Unread(part) => say::link_unread(lang, part),
        LinkComplaint::Repeated { key, part } => say::link_repeated(lang, key, part),
        LinkComplaint::UnknownParts(letters) => say::link_unknown_parts(lang, letters),
        LinkComplaint::Person { whose, preset, fault } => {
            let words = person_fault(lang, catalogue, *preset, fault);
            match whose {
                Whose::Shown => words,
                Whose::Frozen => say::link_of_a(lang, &words),
            }
        }
    }
}

fn person_fault(lang: Lang, catalogue: &Catalogue, preset: usize, fault: &PersonFault) -> String {
    let preset = catalogue.preset(preset);
    let name = &preset.name;
    let answer = |attribute, answer| {
        let words = reason::attribute(lang, attribute);
        (words.short, words.answer_in_sentence(answer))
    };
    match fault {
        PersonFault::NoPreset => say::link_no_person(lang, name),
        PersonFault::UnknownPreset(found) => say::link_unknown_person(lang, found, name),
        PersonFault::Outside { attribute, found, used } => {
            let (label, used) = answer(*attribute, *used);
            say::link_answer_outside(lang, label, found, &used)
        }
        PersonFault::NotANumber { attribute, found } => {
            let (label, used) = answer(*attribute, preset.profile.answer(*attribute));
            say::link_answer_no_number(lang, label, found, name, &used)
        }
        PersonFault::Missing(count) => say::link_answers_missing(lang, *count as i64, name),
        PersonFault::Surplus(found) => say::link_answers_surplus(lang, found),
    }
}
