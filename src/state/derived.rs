//! Every number of the page, worked out from the state in one place.

use super::{Comparison, Deed, Entry, Hidden, Part, PointWindow, State, log};
use crate::model::{
    Assessment, Catalogue, Change, Counterfactuals, Difference, Percent, Placed, Points, Preset, Profile,
    Reach, Shift, Step, counterfactuals, shapley_values,
};

/// What the views show; they compute nothing of their own.
#[derive(Debug)]
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
    /// The parts of the page that are hidden or locked.
    pub hidden: Hidden,
    /// What happened last.
    pub news: News,
    /// The changes so far, newest first.
    pub log: Vec<Entry>,
    /// How many cards of life outside the form have a tick.
    pub ticked: i64,
    /// What it would take to change colour.
    pub counterfactuals: Counterfactuals,
    /// Points to the line between green and the other colours.
    pub distance: Points,
    /// How many of all possible people could turn green, and by whom.
    pub reach: Reach,
    /// The same points at three places of the percent scale: as many as the largest contribution has.
    pub placed: [Placed; 3],
    /// What each answer is worth in percentage points, in the order of `steps`.
    pub shifts: Vec<Shift>,
    /// All of it together: from where everybody starts.
    pub shift: Shift,
    /// The percent that everybody starts with.
    pub start: Percent,
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
        let Catalogue { form, model, .. } = state.catalogue;
        let person = state.person();
        let assessment = model.assess(form, &person.profile);
        let steps = assessment.explanation.steps();
        let values = shapley_values(model.rule(), &assessment.explanation);
        let value = |step: &Step| values[step.contribution.attribute.position()].value;
        let hidden = state.hidden();
        let largest = steps.first().map_or(1, |step| step.contribution.points.0.abs().max(1));
        Self {
            preset: state.catalogue.preset(person.preset).clone(),
            profile: person.profile.clone(),
            counterfactuals: counterfactuals(form, model, &person.profile),
            distance: model.zones().distance_over_green_line(assessment.total),
            reach: Reach::of(form, model),
            placed: model.same_points_elsewhere(Points(largest)),
            shifts: steps.iter().map(|step| value(step).shift()).collect(),
            shift: values.iter().fold(Difference(0.0), |sum, one| Difference(sum.0 + one.value.0)).shift(),
            start: model.zones().percent(model.rule(), assessment.explanation.reference),
            steps,
            assessment,
            window: state.window,
            hidden,
            news: news(state),
            log: log::entries(state),
            ticked: state.ticked.iter().filter(|ticked| **ticked).count() as i64,
            comparison: Comparison::of(state).filter(|_| !hidden.contains(Part::Compare)),
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
    let same = event.before.preset == state.person().preset;
    match event.deed {
        Deed::Chosen | Deed::Followed => return News::Prompt,
        Deed::Froze | Deed::Swapped | Deed::Released | Deed::Paired => return News::Done(event.deed),
        Deed::Ticked if !same || event.before == *state.person() => return News::Done(event.deed),
        Deed::Guessed if !same => return News::Prompt,
        _ if !same => return News::OtherPerson,
        _ => {}
    }
    let catalogue = &state.catalogue;
    let (before, after) = (&event.before.profile, &state.person().profile);
    if before == after {
        return News::Prompt;
    }
    let change = Change::between(&catalogue.form, &catalogue.model, before, after);
    News::Changed(event.deed, Box::new(change))
}
