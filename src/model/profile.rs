//! A complete, valid set of answers to one form.
//!
//! Invariant: only answers that the form permits get in, so nobody downstream checks again.

use super::List;
use super::attribute::AttributeIndex;
use super::form::Form;

/// One answer to every attribute, in form order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    pub(crate) answers: List<u8>,
}

impl Profile {
    /// A profile of these answers; `None` when their number is not the form's or one is not permitted.
    pub fn new(form: &Form, answers: Vec<u8>) -> Option<Self> {
        let complete = answers.len() == form.len();
        let permitted = form
            .indices()
            .zip(answers.iter())
            .all(|(index, &answer)| form.attribute(index).level(answer).is_some());
        (complete && permitted).then(|| Self { answers: answers.into() })
    }

    /// The answer to an attribute: the value of a range, the 0-based position of a choice.
    pub fn answer(&self, attribute: AttributeIndex) -> u8 {
        self.answers[attribute.0]
    }

    /// The same profile with one other answer; `None` when the form does not permit it.
    pub fn with(&self, form: &Form, attribute: AttributeIndex, answer: u8) -> Option<Self> {
        form.attribute(attribute).level(answer)?;
        let mut answers = self.answers.to_vec();
        answers[attribute.0] = answer;
        Some(Self { answers: answers.into() })
    }
}
