//! From one state and one action to the next state.

use super::route::Address;
use super::window::PointWindow;
use super::{Action, Deed, Event, Millis, Person, Saying, State};
use crate::model::AttributeIndex;

/// Steps on one answer that follow each other within this time are one change (`design.md` 3.6).
const RUN_MS: Millis = 1500.0;

/// The next state; `None` when the action changes nothing.
pub fn reduce(state: &State, action: Action) -> Option<State> {
    match action {
        Action::SetAnswer { attribute, answer, at, held } => set_answer(state, attribute, answer, at, held),
        Action::MarkPerson(preset) => mark(state, preset),
        Action::ChoosePerson => choose(state),
        Action::Reset => reset(state),
        Action::Undo => travelled(state, Deed::Undone),
        Action::Redo => travelled(state, Deed::Redone),
        Action::ReadReason => Some(State { turn: state.turn.next(Saying::Reason), ..state.clone() }),
        Action::Go(hash) => go(state, &hash),
    }
}

fn set_answer(state: &State, attribute: AttributeIndex, answer: u8, at: Millis, held: bool) -> Option<State> {
    let person = state.person();
    let form = &state.catalogue.form;
    let profile = person.profile.with(form, attribute, answer)?;
    if profile == person.profile {
        return None;
    }
    let next = Person { profile, ..person.clone() };
    let run = state.latest.as_ref().filter(|event| continues(event.deed, attribute, at, held));
    let (people, before) = match run {
        // A run that is back where it started has nothing left to replace.
        Some(event) if event.before != *person => (state.people.replaced(next), event.before.clone()),
        _ => (state.people.pushed(next), person.clone()),
    };
    let mut after = with_event(state, people, Deed::Answered(attribute, at), before);
    if form.attribute(attribute).is_range() && !after.bands_shown.contains(&attribute) {
        after.bands_shown.push(attribute);
    }
    Some(after)
}

fn continues(deed: Deed, attribute: AttributeIndex, at: Millis, held: bool) -> bool {
    matches!(deed, Deed::Answered(same, last) if same == attribute && (held || at - last <= RUN_MS))
}

fn mark(state: &State, preset: usize) -> Option<State> {
    let new = preset < state.catalogue.presets.len() && preset != state.marked;
    new.then(|| State { marked: preset, ..state.clone() })
}

fn choose(state: &State) -> Option<State> {
    let preset = state.marked;
    let profile = state.catalogue.presets.get(preset)?.profile.clone();
    let person = Person { preset, profile };
    if &person == state.person() {
        return None;
    }
    let before = state.person().clone();
    Some(with_event(state, state.people.pushed(person), Deed::Chosen, before))
}

fn reset(state: &State) -> Option<State> {
    let before = state.person().clone();
    let profile = state.catalogue.preset(before.preset).profile.clone();
    if profile == before.profile {
        return None;
    }
    let people = state.people.pushed(Person { profile, ..before });
    Some(with_event(state, people, Deed::Reset, before))
}

fn travelled(state: &State, deed: Deed) -> Option<State> {
    let people = if deed == Deed::Undone { state.people.undone() } else { state.people.redone() }?;
    Some(with_event(state, people, deed, state.person().clone()))
}

fn with_event(state: &State, people: super::History<Person>, deed: Deed, before: Person) -> State {
    // Bars keep their scale while a person is open; another person starts afresh.
    let same_person = people.present().preset == before.preset;
    let window = if same_person { state.window } else { PointWindow::default() };
    let window = window.grown_for(state.catalogue, &people.present().profile);
    let turn = state.turn.next(Saying::Result);
    State {
        marked: people.present().preset,
        people,
        window,
        latest: Some(Event { deed, before }),
        turn,
        ..state.clone()
    }
}

fn go(state: &State, hash: &str) -> Option<State> {
    let Address { route, stray, .. } = Address::parse(hash);
    if route == state.route && stray == state.stray {
        return None;
    }
    Some(State { route, stray, ..state.clone() })
}
