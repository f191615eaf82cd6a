//! Who hears of which event.
//!
//! One listener for each kind hears of it wherever on the page it happens, and tells those whose element is around it.
//! Yew's own way, for any kind of event and any number of apps on a page, would weigh three kilobytes more.
//!
//! Not here: what an event leads to, and what becomes of it in the browser.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, Event, NodeRef};

use crate::browser::{Listener, events};

/// Who hears of an event.
pub type Heard = Callback<Event>;

/// Makes [`Told`] and how the browser names each from one list, so that the two cannot disagree.
macro_rules! kinds {
    ($($told:ident $name:literal,)*) => {
        /// Events that elements of the app tell of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the standards tell what each is")]
        pub enum Told {
            $($told,)*
        }

        const KINDS: &[(Told, &str)] = &[$((Told::$told, $name),)*];
    };
}

kinds! {
    Change "change",
    Click "click",
    Close "close",
    Focusout "focusout",
    Input "input",
    Keydown "keydown",
    Pointercancel "pointercancel",
    Pointerdown "pointerdown",
    Pointerup "pointerup",
}

/// Of which event an element tells, and whom.
struct Ear {
    element: NodeRef,
    told: Told,
    heard: Heard,
}

thread_local! {
    /// Those of the drawing that is being made: no view has to hand them on.
    static DRAWING: RefCell<Vec<Ear>> = const { RefCell::new(Vec::new()) };
}

/// Has an element of the drawing that is being made tell of events. What is inside it has to come before it.
pub fn add(element: &NodeRef, heard: Vec<(Told, Heard)>) {
    let ear = |(told, heard)| Ear { element: element.clone(), told, heard };
    DRAWING.with_borrow_mut(|drawing| drawing.extend(heard.into_iter().map(ear)));
}

/// Everyone who hears of what happens on the page: those of the last drawing.
#[derive(Default)]
pub struct Ears {
    drawn: Rc<RefCell<Vec<Ear>>>,
    listeners: Vec<Listener>,
}

impl Ears {
    /// Takes those of the drawing that has been made, in place of those of the one before.
    pub fn renew(&self) {
        self.drawn.replace(DRAWING.take());
    }

    /// Listens from now on.
    pub fn listen(&mut self) {
        let listener = |&(told, name)| {
            let drawn = self.drawn.clone();
            events::on(name, move |event| tell(&drawn, told, event))
        };
        self.listeners = KINDS.iter().map(listener).collect();
    }
}

/// Tells those whose element is around the event's target, from the inside out.
fn tell(drawn: &RefCell<Vec<Ear>>, told: Told, event: &Event) {
    let around = |ear: &&Ear| {
        ear.told == told && ear.element.get().is_some_and(|element| events::is_within(event, &element))
    };
    // All are found before the first is told: the answer may be another event, or another drawing.
    let hearing: Vec<Heard> = drawn.borrow().iter().filter(around).map(|ear| ear.heard.clone()).collect();
    for heard in hearing {
        heard.emit(event.clone());
    }
}
