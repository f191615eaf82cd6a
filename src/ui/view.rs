//! What every page is given: the state, the numbers derived from it, and the way back to the store.

use std::cell::Cell;
use std::rc::Rc;

use yew::{Callback, Html};

use super::controls::Hold;
use super::figures::qr;
use super::markup::Heard;
use super::store::Dispatch;
use crate::model::{AttributeIndex, Catalogue};
use crate::state::{Action, Derived, Millis, Part, Route, Sharing, State};
use crate::text::{AttributeText, Lang, reason};

/// One drawing's view of everything, as every part is given it. A pointer: a copy at each call would weigh kilobytes.
pub type View<'a> = &'a Shown<'a>;

/// What a drawing shows.
pub struct Shown<'a> {
    /// What the visitor has chosen.
    pub state: &'a State,
    /// Every number of the page.
    pub derived: &'a Derived,
    /// Where actions go.
    pub dispatch: &'a Dispatch,
    /// Whether the controls answer: not in the prerendered first screen.
    pub ready: bool,
    /// What the pointer does on a slider.
    pub hold: &'a Rc<Cell<Hold>>,
    /// The page's own address without its hash; empty where it is not known.
    pub address: &'a str,
    /// Whether the page stands in a frame of another one.
    pub embedded: bool,
    /// Whether the browser is about to print.
    pub printing: bool,
    /// Takes back what the live region was about to say.
    pub hush: &'a Callback<()>,
}

impl Shown<'_> {
    /// Language of the page.
    pub fn lang(&self) -> Lang {
        self.state.route.lang
    }

    /// Whether a part of the page is hidden or locked.
    pub fn hides(&self, part: Part) -> bool {
        self.derived.hidden.contains(part)
    }

    /// Whether the answers can be changed.
    pub fn answering(&self) -> bool {
        self.ready && !self.hides(Part::Controls)
    }

    /// Sends an action when it hears of an event.
    #[inline(never)]
    pub fn sending(&self, action: Action) -> Heard {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(action.clone()))
    }

    /// The link to this page.
    pub fn link(&self, sharing: Sharing) -> String {
        let route = Route { anchor: None, ..self.state.route.clone() };
        let query = self.state.link(sharing).query(self.catalogue());
        [self.address, &route.hash(), "?", &query].concat()
    }

    /// A link as a QR code; `None` where others cannot reach the page's address, or the link is too long.
    pub fn code(&self, link: &str) -> Option<Html> {
        qr(link).filter(|_| self.address.starts_with("http"))
    }

    /// The data behind the page.
    pub fn catalogue(&self) -> &'static Catalogue {
        self.state.catalogue
    }

    /// The words of an attribute.
    pub fn words(&self, attribute: AttributeIndex) -> &'static AttributeText {
        reason::attribute(self.lang(), attribute)
    }

    /// The address of an anchor of "Om" in the language of the page.
    pub fn about(&self, anchor: &str) -> Route {
        Route::to_anchor(self.lang(), crate::state::Page::About, anchor)
    }
}

/// An answer as a control gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    /// The value of a range, the 0-based position of a choice.
    pub answer: u8,
    /// When.
    pub at: Millis,
    /// The pointer is still down since the last answer.
    pub held: bool,
}
