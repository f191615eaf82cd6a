//! What differs between two profiles under one model: the difference of two explanations.

use super::attribute::AttributeIndex;
use super::form::Form;
use super::points_card::{Assessment, Model};
use super::profile::Profile;
use super::scale::Points;

/// From one profile to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The model's word on the profile before.
    pub before: Assessment,
    /// The model's word on the profile after.
    pub after: Assessment,
    /// The answers that differ, in form order. Their differences in points add up to that of the totals.
    pub answers: Vec<AnswerChange>,
}

/// One answer before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerChange {
    /// The attribute.
    pub attribute: AttributeIndex,
    /// The answer before.
    pub from: u8,
    /// The answer after.
    pub to: u8,
    /// What the answer before gave.
    pub points_before: Points,
    /// What the answer after gives.
    pub points_after: Points,
}

impl Change {
    /// The change from `before` to `after`, both of this form.
    pub fn between(form: &Form, model: &Model, before: &Profile, after: &Profile) -> Self {
        let mut answers = AnswerChange::all(form, model, before, after);
        answers.retain(|answer| answer.from != answer.to);
        Self { before: model.assess(form, before), after: model.assess(form, after), answers }
    }

    /// Difference of the totals.
    pub fn points(&self) -> Points {
        self.after.total - self.before.total
    }

    /// Difference of the shown percent, in whole percentage points: what a reader gets who subtracts.
    pub fn percentage_points(&self) -> i32 {
        i32::from(self.after.percent.count()) - i32::from(self.before.percent.count())
    }

    /// Whether the zone differs.
    pub fn crosses(&self) -> bool {
        self.before.zone.colour != self.after.zone.colour
    }
}

impl AnswerChange {
    /// Every answer of two profiles of this form, in form order, whether it differs or not.
    pub fn all(form: &Form, model: &Model, before: &Profile, after: &Profile) -> Vec<Self> {
        let between = |attribute| {
            let (from, to) = (before.answer(attribute), after.answer(attribute));
            Self {
                attribute,
                from,
                to,
                points_before: model.points(form, attribute, from),
                points_after: model.points(form, attribute, to),
            }
        };
        form.indices().map(between).collect()
    }

    /// Difference in points.
    pub fn points(&self) -> Points {
        self.points_after - self.points_before
    }
}
