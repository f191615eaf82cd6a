//! A link as text.
//!
//! Invariant: one link has one text, made of digits, a-z, `.` and `-` beside its keys.

use super::Link;
use crate::model::{Catalogue, Profile};
use crate::shipped::Country;

impl Link {
    /// The part of an address behind `?`. Model and person come first; what is not set is left out.
    pub fn query(&self, catalogue: &Catalogue) -> String {
        let mut query = String::from("m=");
        query.push_str(&catalogue.model.version.to_string());
        query.push_str(&self.parameters(catalogue));
        query
    }

    /// What the link says of the page, whatever the model: `&p=mette&s=34.7.2.2.1.1.1.0`.
    pub(super) fn parameters(&self, catalogue: &Catalogue) -> String {
        let mut text = String::new();
        if let Some(person) = &self.person {
            text.push_str("&p=");
            text.push_str(&catalogue.preset(person.preset).id());
            text.push_str("&s=");
            push_answers(&mut text, catalogue, &person.profile);
        }
        if let Some(frozen) = &self.frozen {
            text.push_str("&a=");
            if self.person.as_ref().is_none_or(|person| person.preset != frozen.preset) {
                text.push_str(&catalogue.preset(frozen.preset).id());
                text.push('-');
            }
            push_answers(&mut text, catalogue, &frozen.profile);
        }
        if !self.hidden.is_empty() {
            text.push_str("&h=");
            text.extend(self.hidden.iter().map(super::Part::letter));
        }
        if self.guess {
            text.push_str("&g=1");
        }
        if let Some(version) = self.version.and_then(|at| Country::Norway.system().versions.get(at)) {
            text.push_str("&v=");
            text.push_str(&version.id);
        }
        if let Some(percent) = self.line {
            text.push_str("&l=");
            text.push_str(&percent.to_string());
        }
        text
    }
}

fn push_answers(text: &mut String, catalogue: &Catalogue, profile: &Profile) {
    for attribute in catalogue.form.indices() {
        if attribute.position() > 0 {
            text.push('.');
        }
        text.push_str(&profile.answer(attribute).to_string());
    }
}
