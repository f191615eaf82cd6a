//! From one state and one action to the next state.

use super::line::Setting;
use super::play::GUESS;
use super::real::Trial;
use super::route::Address;
use super::window::PointWindow;
use super::{
    Action, Board, Deed, Event, Guess, Link, Millis, Moment, Offline, Page, Part, Person, Saying, Shared,
    State, casework, suggested_pairs,
};
use crate::model::{AttributeIndex, Catalogue, Colour};

/// Steps on one answer that follow each other within this time are one change (`docs/design.md`, "The change log").
const RUN_MS: Millis = 1500.0;
/// So long ago that no run goes on from here.
const NO_RUN: Millis = Millis::NEG_INFINITY;

/// The next state; `None` when the action changes nothing.
pub fn reduce(state: &State, action: Action) -> Option<State> {
    if state.hidden().contains(Part::Controls) && changes_person(&action) {
        return None;
    }
    let mut next = state.clone();
    act(&mut next, action)?;
    Some(next)
}

/// Carries the action out; `None` when it changes nothing, and then the state is given up.
fn act(state: &mut State, action: Action) -> Option<()> {
    match action {
        Action::SetAnswer { attribute, answer, at, held } => set_answer(state, attribute, answer, at, held),
        Action::MarkPerson(preset) => {
            let new = preset < state.catalogue.presets.len();
            put(&mut state.marked, preset).filter(|()| new)
        }
        Action::ChoosePerson => choose(state),
        Action::Reset => reset(state),
        Action::Undo => travel(state, Deed::Undone),
        Action::Redo => travel(state, Deed::Redone),
        Action::Return(position) => {
            let person = state.moments.so_far().get(position)?.person.clone();
            move_to(state, person, Deed::Returned)
        }
        Action::Freeze => {
            let person = state.person().clone();
            advance(state, Moment { frozen: Some(person.clone()), person, deed: Deed::Froze })
        }
        Action::Swap => {
            let frozen = Some(state.person().clone());
            advance(state, Moment { person: state.frozen()?.clone(), frozen, deed: Deed::Swapped })
        }
        Action::Release => {
            advance(state, Moment { person: state.person().clone(), frozen: None, deed: Deed::Released })
        }
        Action::Compare(pair) => {
            let [frozen, person] = suggested_pairs(state.catalogue).nth(pair)?.people;
            advance(state, Moment { person, frozen: Some(frozen), deed: Deed::Paired })
        }
        Action::Tick(card) => {
            let ticked = state.ticked.get_mut(card)?;
            *ticked = !*ticked;
            tell(state, Deed::Ticked)
        }
        Action::AskGuess => {
            let covered = state.hidden().contains(Part::Number);
            state.guess = Guess::Asked;
            (!covered).then_some(())
        }
        Action::Guess(colour) => guess(state, colour),
        Action::Share(sharing) => put(&mut state.sharing, sharing),
        Action::OpenWholePage => {
            state.complaints.clear();
            state.shared.take().map(|_| ())
        }
        Action::ReadReason => say(state, Saying::Reason),
        Action::Choose { question, choice } => {
            state.play = state.play.choose(state.route.lang, state.route.page, question, choice)?;
            // A guess changes nothing that is measured; the other chapters measure nothing.
            let measured = question != GUESS && matches!(state.route.page, Page::Sees | Page::Line);
            if measured { say(state, Saying::Chapter) } else { Some(()) }
        }
        Action::SetLine(percent) => set(state, Setting { percent, ..state.setting }),
        Action::SetRoom(room) => set(state, Setting { room, ..state.setting }),
        Action::SetGroup(side, group) => {
            let mut groups = state.setting.groups;
            *groups.get_mut(side)? = group;
            set(state, Setting { groups, ..state.setting })
        }
        Action::Try(attempt) => {
            state.trial = state.trial.with(attempt)?;
            say(state, Saying::Chapter)
        }
        Action::GoOn => {
            state.play = state.play.go_on(state.route.lang, state.route.page, state.step())?;
            casework::settle(state);
            Some(())
        }
        Action::RestartStep => {
            state.play = state.play.without(state.route.lang, state.route.page, Some(state.step()))?;
            Some(())
        }
        Action::RestartChapter => restart(state),
        Action::ChooseLesson(lesson) => put(&mut state.lesson, lesson),
        Action::Frame(page) => put(&mut state.framed, page),
        Action::Turn(on) => {
            state.board = state.board.turned(on).filter(|_| state.route.page == Page::Board)?;
            show_frame(state)
        }
        Action::Keep(offline) => {
            // What the page finds when it opens is nobody's doing.
            let found = state.offline == Offline::Unavailable;
            put(&mut state.offline, offline)?;
            if found { Some(()) } else { say(state, Saying::Offline) }
        }
        Action::Go(hash) => go(state, &hash),
    }
}

/// Puts a value in its place; `None` when it stands there already.
fn put<T: PartialEq>(place: &mut T, value: T) -> Option<()> {
    let new = *place != value;
    *place = value;
    new.then_some(())
}

fn say(state: &mut State, saying: Saying) -> Option<()> {
    state.turn = state.turn.next(saying);
    Some(())
}

fn set(state: &mut State, setting: Setting) -> Option<()> {
    put(&mut state.setting, setting)?;
    say(state, Saying::Chapter)
}

/// The chapter without its answers, and without what was set in it.
fn restart(state: &mut State) -> Option<()> {
    let page = state.route.page;
    let reset = match page {
        Page::Line => put(&mut state.setting, Setting::default()),
        Page::Real => put(&mut state.trial, Trial::default()),
        _ => None,
    };
    let play = state.play.without(state.route.lang, page, None);
    let changed = play.is_some() || reset.is_some();
    state.play = play.unwrap_or_else(|| state.play.clone());
    changed.then_some(())
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

fn set_answer(
    state: &mut State,
    attribute: AttributeIndex,
    answer: u8,
    at: Millis,
    held: bool,
) -> Option<()> {
    let person = state.person().clone();
    let form = &state.catalogue.form;
    let profile = person.profile.with(form, attribute, answer)?;
    if profile == person.profile {
        return None;
    }
    let next = Person { profile, ..person.clone() };
    let deed = Deed::Answered(attribute, at);
    let moment = moment(state, next.clone(), deed);
    let run = state.latest.take().filter(|event| continues(event.deed, attribute, at, held));
    // A run that comes back to its start leaves nothing to undo; one that stands there begins anew.
    let before = match run.map(|event| event.before) {
        Some(before) if before == next => {
            state.moments.discard();
            next
        }
        Some(before) if before != person => {
            state.moments.replace(moment);
            before
        }
        _ => {
            state.moments.push(moment);
            person
        }
    };
    happen(state, deed, before);
    if form.attribute(attribute).is_range() && !state.bands_shown.contains(&attribute) {
        state.bands_shown.push(attribute);
    }
    Some(())
}

fn continues(deed: Deed, attribute: AttributeIndex, at: Millis, held: bool) -> bool {
    matches!(deed, Deed::Answered(same, last) if same == attribute && (held || at - last <= RUN_MS))
}

fn moment(state: &State, person: Person, deed: Deed) -> Moment {
    Moment { person, frozen: state.frozen().cloned(), deed }
}

fn choose(state: &mut State) -> Option<()> {
    let preset = state.marked;
    let profile = state.catalogue.presets.get(preset)?.profile.clone();
    move_to(state, Person { preset, profile }, Deed::Chosen)
}

fn reset(state: &mut State) -> Option<()> {
    let preset = state.person().preset;
    let profile = state.catalogue.preset(preset).profile.clone();
    move_to(state, Person { preset, profile }, Deed::Reset)
}

/// On to another person.
fn move_to(state: &mut State, person: Person, deed: Deed) -> Option<()> {
    let next = moment(state, person, deed);
    advance(state, next)
}

/// On to another moment; `None` when it shows what stands there already.
fn advance(state: &mut State, next: Moment) -> Option<()> {
    let present = state.moments.present();
    let new = next.person != present.person || next.frozen != present.frozen;
    let (deed, before) = (next.deed, present.person.clone());
    if !new {
        return None;
    }
    state.moments.push(next);
    happen(state, deed, before)
}

fn travel(state: &mut State, deed: Deed) -> Option<()> {
    let before = state.person().clone();
    if deed == Deed::Undone { state.moments.undo() } else { state.moments.redo() }?;
    happen(state, deed, before)
}

fn guess(state: &mut State, guessed: Option<Colour>) -> Option<()> {
    if state.guess != Guess::Asked {
        return None;
    }
    let Catalogue { form, model, .. } = state.catalogue;
    let found = model.assess(form, &state.person().profile).zone.colour;
    state.guess = guessed.map_or(Guess::Off, |guessed| Guess::Made { guessed, found });
    tell(state, Deed::Guessed)
}

/// The same moment, with something to tell about it. The change before it stays in sight.
fn tell(state: &mut State, deed: Deed) -> Option<()> {
    let before = state.latest.take().map_or_else(|| state.person().clone(), |event| event.before);
    state.latest = Some(Event { deed, before });
    say(state, Saying::Result)
}

/// What follows from a new present.
fn happen(state: &mut State, deed: Deed, before: Person) -> Option<()> {
    let now = state.moments.present();
    // Bars keep their scale while a person is open; another person starts afresh.
    let same_person = now.person.preset == before.preset;
    let window = if same_person { state.window } else { PointWindow::default() };
    state.window = window.grown_for_pair(state.catalogue, &now.person, now.frozen.as_ref());
    // A guess was about the person who was there; who asked for it is asked again about the next.
    if !same_person && state.guess != Guess::Off {
        state.guess = Guess::Asked;
    }
    state.marked = now.person.preset;
    state.latest = Some(Event { deed, before });
    say(state, Saying::Result)
}

fn go(state: &mut State, hash: &str) -> Option<()> {
    let Address { route, stray, query } = Address::parse(hash);
    let query = query.filter(|query| state.followed.as_ref() != Some(query));
    let (link, complaints) =
        query.as_ref().map_or_else(Default::default, |query| Link::read(state.catalogue, query));
    let news = [
        put(&mut state.route, route),
        put(&mut state.stray, stray),
        put(&mut state.complaints, complaints),
        link.as_ref().map(|_| ()),
    ];
    state.sharing = None;
    if let Some(link) = link {
        state.followed = query;
        follow(state, link);
    }
    if state.route.page == Page::Board {
        state.board = Board::of(&state.route);
        // Whether the first frame brought anything new is for the log; the board shows it either way.
        let _ = show_frame(state);
    }
    news.into_iter().flatten().next()
}

/// Shows what the board's frame says, under no shared link: the board is the teacher's. One other answer is a change like any other; anything else brings the person anew.
fn show_frame(state: &mut State) -> Option<()> {
    let Link { person, frozen, line, .. } = state.board.link(state.catalogue);
    (state.shared, state.guess) = (None, Guess::Off);
    state.setting = state.setting.with_line(line);
    let Some(person) = person else { return say(state, Saying::Chapter) };
    let now = state.moments.present();
    let other = |at: &AttributeIndex| now.person.profile.answer(*at) != person.profile.answer(*at);
    let others: Vec<_> = state.catalogue.form.indices().filter(other).collect();
    match others[..] {
        [at] if (now.person.preset, &now.frozen) == (person.preset, &frozen) => {
            set_answer(state, at, person.profile.answer(at), NO_RUN, false)
        }
        _ => advance(state, Moment { person, frozen, deed: Deed::Followed }),
    }
}

/// Opens a shared link: what it holds takes the place of what is there, and can be undone.
fn follow(state: &mut State, link: Link) {
    if let Some(version) = link.version {
        state.trial.version = version;
    }
    state.setting = state.setting.with_line(link.line);
    if !link.is_for_explorer() {
        return;
    }
    let shared = Some(Shared::of(&link, state.catalogue));
    let guess = Guess::of(&link);
    let person = link.person.unwrap_or_else(|| state.person().clone());
    // Whether it brought anybody new is for the log; the link is open either way.
    let _ = advance(state, Moment { person, frozen: link.frozen, deed: Deed::Followed });
    (state.shared, state.guess) = (shared, guess);
}
