//! The page's effects: title, focus, live region, address, shortcuts, printing, the mini bar, and what the browser keeps.
//!
//! After each drawing, each effect looks at the one thing it follows, and acts when that has changed.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;
use yew::html::Scope;

use super::app::{App, Message};
use super::parts::{compare, minibar, score};
use super::titles::PageWords;
use crate::browser::{Listener, focus, keyboard, live, location, offline, print, visibility, words};
use crate::state::{Action, Address, Derived, Guess, Offline, Part, Route, State, Stray, Turn, spoken};
use crate::text::{chapter, messages as say};

/// Id of the `h1` of every page.
pub const TITLE: &str = "title";

/// What lasts from one drawing to the next.
pub struct Effects {
    /// What the last drawing showed; `None` before the first.
    last: Option<Followed>,
    /// Address, printing, shortcuts and what is kept, for as long as the page is open.
    listeners: Vec<Listener>,
    watch: Option<visibility::Watch>,
    pending: Rc<RefCell<Option<live::Pending>>>,
    hush: Callback<()>,
}

/// What the effects follow.
struct Followed {
    turn: Turn,
    address: (Route, Option<Stray>),
    number_hidden: bool,
    guessing: bool,
    comparing: bool,
    shared: bool,
    stage: usize,
}

impl Default for Effects {
    fn default() -> Self {
        let pending: Rc<RefCell<Option<live::Pending>>> = Rc::default();
        let hush = {
            let pending = pending.clone();
            Callback::from(move |()| drop(pending.borrow_mut().take()))
        };
        Self { last: None, listeners: Vec::new(), watch: None, pending, hush }
    }
}

impl Effects {
    /// Takes back what the live region was about to say.
    pub fn hush(&self) -> &Callback<()> {
        &self.hush
    }

    /// Brings the browser after what was drawn.
    pub fn follow(&mut self, state: &State, derived: &Derived, link: &Scope<App>) {
        let now = Followed {
            turn: state.turn,
            address: (state.route.clone(), state.stray.clone()),
            number_hidden: derived.hidden.contains(Part::Number),
            guessing: state.guess == Guess::Asked,
            comparing: derived.comparison.is_some(),
            shared: state.shared.is_some(),
            stage: state.stage(),
        };
        let last = self.last.replace(now);
        let Some(now) = &self.last else { return };
        if last.is_none() {
            self.listeners = listeners(link);
        }
        let changed =
            |differs: fn(&Followed, &Followed) -> bool| last.as_ref().is_none_or(|last| differs(last, now));
        if changed(|last, now| last.turn != now.turn) {
            self.pending.replace(spoken(state, derived).map(live::say));
        }
        if changed(|last, now| last.number_hidden != now.number_hidden) && now.number_hidden {
            // What was said, or is about to be, would give the number away.
            self.pending.take();
            live::clear();
        }
        if changed(|last, now| last.address.0 != now.address.0) {
            // What belongs to the page one leaves is not said on the next.
            self.pending.take();
        }
        if changed(|last, now| {
            (last.address.0.page, last.number_hidden) != (now.address.0.page, now.number_hidden)
        }) {
            self.watch = visibility::show_while_away(minibar::ID, score::ID);
        }
        if changed(|last, now| last.address != now.address) {
            arrive(&state.route, last.is_none());
        }
        let began_or_ended =
            |differs: fn(&Followed, &Followed) -> bool| last.as_ref().is_some_and(|last| differs(last, now));
        // The question stands where the number was. What had focus came or went with the other parts.
        if began_or_ended(|last, now| last.guessing != now.guessing) {
            focus::focus(score::HEADING);
        }
        if began_or_ended(|last, now| last.shared != now.shared) {
            focus::keep(TITLE);
        }
        if began_or_ended(|last, now| last.address == now.address && last.stage != now.stage)
            && let Some(text) = state.route.page.chapter(state.route.lang)
            && let Some(heading) = chapter::heading(text, state.step(), now.stage)
        {
            focus::focus(heading);
        }
        if began_or_ended(|last, now| last.comparing != now.comparing) {
            focus::keep(compare::HEADING);
        }
    }
}

/// Keeps title, language and focus with the route. The first page takes no focus, but an anchor in its address does.
fn arrive(route: &Route, first: bool) {
    let page = say::page_title(route.lang, PageWords::of(route.lang, route.page).title);
    location::set_title(&page, route.lang.code());
    match &route.anchor {
        Some(anchor) if first => focus::focus_when_shown(anchor),
        Some(anchor) => focus::focus(anchor),
        None if first => {}
        None => focus::focus_at_top(TITLE),
    }
}

fn listeners(link: &Scope<App>) -> Vec<Listener> {
    let [address, shortcuts, printing, keeping] = [link.clone(), link.clone(), link.clone(), link.clone()];
    let address = location::on_hash_change(move |hash| {
        let address = address.clone();
        // While the words are on their way the address may change again: what counts is where it leads in the end.
        words::when_loaded(Address::language(&hash), move || {
            address.send_message(Message::Act(Action::Go(location::hash())));
        });
    });
    let shortcuts = keyboard::on_shortcut(move |shortcut| {
        shortcuts.send_message(Message::Key(match shortcut {
            keyboard::Shortcut::Undo => Action::Undo,
            keyboard::Shortcut::Redo => Action::Redo,
            keyboard::Shortcut::On => Action::Turn(true),
            keyboard::Shortcut::Back => Action::Turn(false),
        }));
    });
    let [before, after] = print::on_print(move |about| printing.send_message(Message::Print(about)));
    let kept = offline::on_change(move |told| {
        if let Some(offline) = Offline::ALL.get(usize::from(told)) {
            keeping.send_message(Message::Act(Action::Keep(*offline)));
        }
    });
    offline::look();
    vec![address, shortcuts, before, after, kept]
}
