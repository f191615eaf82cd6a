//! The one store: Yew's reducer around the pure [`reduce`].

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use crate::state::{Action, State, reduce};

/// Holds the state for as long as the page is open.
pub struct Store(pub State);

/// Takes actions from anywhere in the tree; equal between renders.
pub type Dispatch = UseReducerDispatcher<Store>;

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match reduce(&self.0, action) {
            Some(state) => Rc::new(Self(state)),
            None => self,
        }
    }
}
