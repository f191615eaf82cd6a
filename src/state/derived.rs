//! Every number of the page, worked out from the state in one place.

use super::{Comparison, Deed, Entry, PointWindow, State, log};
use crate::model::{Assessment, Change, Points, Preset, Profile, Step};

/// What the views show; they compute nothing of their own.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Who the person started as.
    pub preset: Preset,
    /// The answers.
    pub profile: Profile,
    /// The model's word on them.
    pub assessment: Assessment,
    /// The contributions with running totals, largest first.
    pub steps: Vec<Step>,
    /// The points that the waterfall shows.
    pub window: PointWindow,
    /// What happened last.
    pub news: News,
    /// The changes so far, newest first.
    pub log: Vec<Entry>,
    /// The comparison, while somebody is held fast as A.
    pub comparison: Option<Comparison>,
}

/// What happened last, as far as it is told.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// Nothing yet with this person, or a run of steps that came back: the page suggests a first step.
    Prompt,
    /// The visitor's deed and the change it made; the person is the same before and after.
    Changed(Deed, Box<Change>),
    /// Undo or redo brought another person back.
    OtherPerson,
    /// A deed that left the person as they were, or brought two at once.
    Done(Deed),
}

impl Derived {
    /// Works out everything for a state.
    pub fn of(state: &State) -> Self {
        let catalogue = &state.catalogue;
        let person = state.person();
        let assessment = catalogue.model.assess(&catalogue.form, &person.profile);
        Self {
            preset: catalogue.preset(person.preset).clone(),
            profile: person.profile.clone(),
            steps: assessment.explanation.steps(),
            assessment,
            window: state.window,
            news: news(state),
            log: log::entries(state),
            comparison: Comparison::of(state),
        }
    }

    /// The change being told, if there is one.
    pub fn change(&self) -> Option<&Change> {
        match &self.news {
            News::Changed(_, change) => Some(change),
            _ => None,
        }
    }

    /// Points that an answer gave before the change being told; `None` when it did not change.
    pub fn points_before(&self, step: &Step) -> Option<Points> {
        let changed =
            self.change()?.answers.iter().find(|answer| answer.attribute == step.contribution.attribute);
        changed.map(|answer| answer.points_before)
    }

    /// The running total that A's answer would lead to in the place of B's; `None` when nobody is held fast, or their
    /// points are the same.
    pub fn held_end(&self, step: &Step) -> Option<Points> {
        let comparison = self.comparison.as_ref()?;
        Some(step.start + comparison.other_points(step.contribution.attribute)?)
    }
}

fn news(state: &State) -> News {
    let Some(event) = &state.latest else { return News::Prompt };
    match event.deed {
        Deed::Chosen | Deed::Guessed => return News::Prompt,
        Deed::Froze | Deed::Swapped | Deed::Released | Deed::Paired | Deed::Ticked => {
            return News::Done(event.deed);
        }
        _ => {}
    }
    if event.before.preset != state.person().preset {
        return News::OtherPerson;
    }
    let catalogue = &state.catalogue;
    let (before, after) = (&event.before.profile, &state.person().profile);
    if before == after {
        return News::Prompt;
    }
    let change = Change::between(&catalogue.form, &catalogue.model, before, after);
    News::Changed(event.deed, Box::new(change))
}
