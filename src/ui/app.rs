//! The whole page: store, effects, frame, and the page that the route names.
use std::cell::Cell;

use yew::{AttrValue, Html, Properties, component, use_memo, use_reducer};

use super::controls::Hold;
use super::effects::{
    TITLE, use_address, use_kept_focus, use_live_region, use_mini_bar, use_printing, use_route, use_shortcuts,
};
use super::markup::joined;
use super::pages;
use super::parts::{compare, frame, score, shared};
use super::store::Store;
use super::view::Shown;
use crate::model::Catalogue;
use crate::state::{Derived, Guess, Page, Part, State};

/// What the page starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The data it runs on.
    pub catalogue: &'static Catalogue,
    /// The hash of the address.
    pub hash: AttrValue,
    /// The page's address without its hash, for links to share; empty when it is not known.
    pub address: AttrValue,
    /// Whether the controls answer; false for the prerendered first screen.
    pub ready: bool,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer({
        let props = props.clone();
        move || Store(State::new(props.catalogue, &props.hash))
    });
    let state = &store.0;
    let derived = Derived::of(state);
    let dispatch = store.dispatcher();
    use_address(&dispatch);
    use_shortcuts(state.route.page, &dispatch);
    use_route(&state.route, state.stray.as_ref());
    use_mini_bar(state.route.page, derived.hidden.contains(Part::Number));
    use_kept_focus(state.shared.is_some(), TITLE);
    use_kept_focus(state.guess == Guess::Asked, score::HEADING);
    use_kept_focus(derived.comparison.is_some(), compare::HEADING);
    let hold = use_memo((), |()| Cell::new(Hold::default()));
    let hush = use_live_region(state, &derived);
    let view = &Shown {
        state,
        derived: &derived,
        dispatch: &dispatch,
        ready: props.ready,
        hold: &hold,
        address: &props.address,
        printing: use_printing(),
        hush: &hush,
    };
    joined([
        frame::skip_links(view),
        frame::header(view),
        frame::fiction_strip(view),
        frame::stray_notice(view),
        shared::shared(view),
        match state.route.page {
            Page::Explore => pages::explore(view),
            Page::About => pages::about(view),
        },
        frame::next_page(view),
        frame::footer(view),
    ])
}
