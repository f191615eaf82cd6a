//! From one state and one action to the next state.

use super::route::Address;
use super::window::PointWindow;
use super::{
    Action, Deed, Event, Guess, History, Link, Millis, Moment, Part, Person, Play, Saying, Shared, State,
    casework, suggested_pairs,
};
use crate::model::{AttributeIndex, Catalogue, Colour};

/// Steps on one answer that follow each other within this time are one change (`design.md` 3.6).
const RUN_MS: Millis = 1500.0;

/// The next state; `None` when the action changes nothing.
pub fn reduce(state: &State, action: Action) -> Option<State> {
    if state.hidden().contains(Part::Controls) && changes_person(&action) {
        return None;
    }
    match action {
        Action::SetAnswer { attribute, answer, at, held } => set_answer(state, attribute, answer, at, held),
        Action::MarkPerson(preset) => mark(state, preset),
        Action::ChoosePerson => choose(state),
        Action::Reset => reset(state),
        Action::Undo => travelled(state, Deed::Undone),
        Action::Redo => travelled(state, Deed::Redone),
        Action::Return(position) => returned(state, position),
        Action::Freeze => freeze(state),
        Action::Swap => swap(state),
        Action::Release => release(state),
        Action::Compare(pair) => compare(state, pair),
        Action::Tick(card) => tick(state, card),
        Action::AskGuess => {
            let covered = state.hidden().contains(Part::Number);
            (!covered).then(|| State { guess: Guess::Asked, ..state.clone() })
        }
        Action::Guess(colour) => guess(state, colour),
        Action::Share(sharing) => (sharing != state.sharing).then(|| State { sharing, ..state.clone() }),
        Action::OpenWholePage => {
            state.shared.is_some().then(|| State { shared: None, complaints: Vec::new(), ..state.clone() })
        }
        Action::ReadReason => Some(State { turn: state.turn.next(Saying::Reason), ..state.clone() }),
        Action::Choose { question, choice } => {
            played(state, state.play.choose(state.route.page, question, choice))
        }
        Action::GoOn => {
            played(state, state.play.go_on(state.route.page, state.step())).map(casework::settled)
        }
        Action::RestartStep => played(state, state.play.without(state.route.page, Some(state.step()))),
        Action::RestartChapter => played(state, state.play.without(state.route.page, None)),
        Action::Go(hash) => go(state, &hash),
    }
}

fn played(state: &State, play: Option<Play>) -> Option<State> {
    play.map(|play| State { play, ..state.clone() })
}

/// Whether an action gives another person or other answers, which a link can lock.
fn changes_person(action: &Action) -> bool {
    matches!(
        action,
        Action::SetAnswer { .. }
            | Action::ChoosePerson
            | Action::Reset
            | Action::Undo
            | Action::Redo
            | Action::Return(_)
            | Action::Swap
            | Action::Compare(_)
    )
}

fn set_answer(state: &State, attribute: AttributeIndex, answer: u8, at: Millis, held: bool) -> Option<State> {
    let person = state.person();
    let form = &state.catalogue.form;
    let profile = person.profile.with(form, attribute, answer)?;
    if profile == person.profile {
        return None;
    }
    let next = Person { profile, ..person.clone() };
    let deed = Deed::Answered(attribute, at);
    let run = state.latest.as_ref().filter(|event| continues(event.deed, attribute, at, held));
    let (moments, before) = match run {
        // A run that comes back to its start leaves nothing to undo; one that stands there begins anew.
        Some(event) if event.before == next => (state.moments.dropped(), next),
        Some(event) if event.before != *person => {
            (state.moments.replaced(moment(state, next, deed)), event.before.clone())
        }
        _ => (state.moments.pushed(moment(state, next, deed)), person.clone()),
    };
    let mut after = with_event(state, moments, deed, before);
    if form.attribute(attribute).is_range() && !after.bands_shown.contains(&attribute) {
        after.bands_shown.push(attribute);
    }
    Some(after)
}

fn continues(deed: Deed, attribute: AttributeIndex, at: Millis, held: bool) -> bool {
    matches!(deed, Deed::Answered(same, last) if same == attribute && (held || at - last <= RUN_MS))
}

fn moment(state: &State, person: Person, deed: Deed) -> Moment {
    Moment { person, frozen: state.frozen().cloned(), deed }
}

fn mark(state: &State, preset: usize) -> Option<State> {
    let new = preset < state.catalogue.presets.len() && preset != state.marked;
    new.then(|| State { marked: preset, ..state.clone() })
}

fn choose(state: &State) -> Option<State> {
    let preset = state.marked;
    let profile = state.catalogue.presets.get(preset)?.profile.clone();
    moved(state, moment(state, Person { preset, profile }, Deed::Chosen))
}

fn reset(state: &State) -> Option<State> {
    let preset = state.person().preset;
    let profile = state.catalogue.preset(preset).profile.clone();
    moved(state, moment(state, Person { preset, profile }, Deed::Reset))
}

fn returned(state: &State, position: usize) -> Option<State> {
    let person = state.moments.so_far().get(position)?.person.clone();
    moved(state, moment(state, person, Deed::Returned))
}

fn freeze(state: &State) -> Option<State> {
    let person = state.person().clone();
    moved(state, Moment { frozen: Some(person.clone()), person, deed: Deed::Froze })
}

fn swap(state: &State) -> Option<State> {
    let frozen = Some(state.person().clone());
    moved(state, Moment { person: state.frozen()?.clone(), frozen, deed: Deed::Swapped })
}

fn release(state: &State) -> Option<State> {
    moved(state, Moment { person: state.person().clone(), frozen: None, deed: Deed::Released })
}

fn compare(state: &State, pair: usize) -> Option<State> {
    let [frozen, person] = suggested_pairs(state.catalogue).nth(pair)?.people;
    moved(state, Moment { person, frozen: Some(frozen), deed: Deed::Paired })
}

/// On to another moment; `None` when it shows what stands there already.
fn moved(state: &State, next: Moment) -> Option<State> {
    let present = state.moments.present();
    let new = next.person != present.person || next.frozen != present.frozen;
    let (deed, before) = (next.deed, present.person.clone());
    new.then(|| with_event(state, state.moments.pushed(next), deed, before))
}

fn travelled(state: &State, deed: Deed) -> Option<State> {
    let moments = if deed == Deed::Undone { state.moments.undone() } else { state.moments.redone() }?;
    Some(with_event(state, moments, deed, state.person().clone()))
}

fn tick(state: &State, card: usize) -> Option<State> {
    let mut after = told(state, Deed::Ticked);
    let ticked = after.ticked.get_mut(card)?;
    *ticked = !*ticked;
    Some(after)
}

fn guess(state: &State, guessed: Option<Colour>) -> Option<State> {
    if state.guess != Guess::Asked {
        return None;
    }
    let Catalogue { form, model, .. } = state.catalogue;
    let found = model.assess(form, &state.person().profile).zone.colour;
    let guess = guessed.map_or(Guess::Off, |guessed| Guess::Made { guessed, found });
    Some(State { guess, ..told(state, Deed::Guessed) })
}

/// The same moment, with something to tell about it. The change before it stays in sight.
fn told(state: &State, deed: Deed) -> State {
    let before = state.latest.as_ref().map_or_else(|| state.person(), |event| &event.before);
    let event = Some(Event { deed, before: before.clone() });
    State { latest: event, turn: state.turn.next(Saying::Result), ..state.clone() }
}

fn with_event(state: &State, moments: History<Moment>, deed: Deed, before: Person) -> State {
    let now = moments.present();
    // Bars keep their scale while a person is open; another person starts afresh.
    let same_person = now.person.preset == before.preset;
    let window = if same_person { state.window } else { PointWindow::default() };
    let window = window.grown_for_pair(state.catalogue, &now.person, now.frozen.as_ref());
    // A guess was about the person who was there; who asked for it is asked again about the next.
    let guess = if !same_person && state.guess != Guess::Off { Guess::Asked } else { state.guess };
    State {
        marked: now.person.preset,
        moments,
        window,
        guess,
        latest: Some(Event { deed, before }),
        turn: state.turn.next(Saying::Result),
        ..state.clone()
    }
}

fn go(state: &State, hash: &str) -> Option<State> {
    let Address { route, stray, query } = Address::parse(hash);
    let query = query.filter(|query| state.followed.as_ref() != Some(query));
    let (link, complaints) =
        query.as_ref().map_or_else(Default::default, |query| Link::read(state.catalogue, query));
    let moved = State { route, stray, complaints, sharing: None, ..state.clone() };
    let new =
        moved.route != state.route || moved.stray != state.stray || moved.complaints != state.complaints;
    match link {
        Some(link) => Some(State { followed: query, ..follow(moved, link) }),
        None => new.then_some(moved),
    }
}

/// Opens a shared link: what it holds takes the place of what is there, and can be undone.
fn follow(state: State, link: Link) -> State {
    let shared = Some(Shared::of(&link, state.catalogue));
    let guess = Guess::of(&link);
    let person = link.person.unwrap_or_else(|| state.person().clone());
    let next = Moment { person, frozen: link.frozen, deed: Deed::Followed };
    State { shared, guess, ..moved(&state, next).unwrap_or(state) }
}
