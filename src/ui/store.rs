//! The way from a control back to the state.

use yew::html::Scope;

use super::app::{App, Message};
use super::parts::take::Taken;
use crate::state::Action;

/// Takes actions from anywhere in the tree.
#[derive(Clone)]
pub struct Dispatch(pub(super) Scope<App>);

impl Dispatch {
    /// Has the app work out what an action leads to.
    pub fn dispatch(&self, action: Action) {
        self.0.send_message(Message::Act(action));
    }

    /// Has the app give the visitor what they take along.
    pub fn take(&self, taken: Taken) {
        self.0.send_message(Message::Take(taken));
    }
}
