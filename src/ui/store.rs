//! The way from a control back to the state.

use yew::html::Scope;

use super::app::{App, Message};
use crate::state::Action;

/// Takes actions from anywhere in the tree.
#[derive(Clone)]
pub struct Dispatch(pub(super) Scope<App>);

impl Dispatch {
    /// Has the app work out what an action leads to.
    pub fn dispatch(&self, action: Action) {
        self.0.send_message(Message::Act(action));
    }
}
