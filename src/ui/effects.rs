//! The page's effects, one hook each: title, focus after a change of page, live region, address and shortcuts.

use yew::{Callback, hook, use_callback, use_effect_with, use_mut_ref, use_state};

use super::parts::{minibar, score};
use super::store::Dispatch;
use crate::browser::{focus, keyboard, live, location, print, visibility};
use crate::state::{Action, Derived, Page, Route, State, Stray, spoken};
use crate::text::{Lang, messages as say};

/// Id of the `h1` of every page.
pub const TITLE: &str = "title";

/// The title of a page.
pub fn title(lang: Lang, page: Page) -> &'static str {
    match page {
        Page::Explore => say::explore_title(lang),
        Page::About => say::about_title(lang),
    }
}

/// Follows the address for as long as the page is open.
#[hook]
pub fn use_address(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let address = location::on_hash_change(move |hash| dispatch.dispatch(Action::Go(hash)));
        move || drop(address)
    });
}

/// Undo and redo by key, where there is something to undo.
#[hook]
pub fn use_shortcuts(page: Page, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(page, move |page| {
        let shortcuts = (*page == Page::Explore).then(|| {
            keyboard::on_shortcut(move |shortcut| {
                dispatch.dispatch(match shortcut {
                    keyboard::Shortcut::Undo => Action::Undo,
                    keyboard::Shortcut::Redo => Action::Redo,
                });
            })
        });
        move || drop(shortcuts)
    });
}

/// Keeps title, language and focus with the route. The first page takes no focus, but an anchor in its address does.
#[hook]
pub fn use_route(route: &Route, stray: Option<&Stray>) {
    let first = use_mut_ref(|| true);
    use_effect_with((route.clone(), stray.cloned()), move |(route, _)| {
        let page = say::page_title(route.lang, title(route.lang, route.page));
        location::set_title(&page, route.lang.code());
        let first = first.replace(false);
        match &route.anchor {
            Some(anchor) => focus::focus(anchor),
            None if first => {}
            None => focus::focus_at_top(TITLE),
        }
    });
}

/// Says each turn's words once it has been quiet for a while; the answer takes back what is about to be said.
#[hook]
pub fn use_live_region(state: &State, derived: &Derived) -> Callback<()> {
    let pending = use_mut_ref(|| None::<live::Pending>);
    let words = spoken(state, derived);
    use_effect_with(state.turn, {
        let pending = pending.clone();
        move |_| *pending.borrow_mut() = words.map(live::say)
    });
    // What belongs to the page one leaves is not said on the next.
    use_effect_with(state.route.clone(), {
        let pending = pending.clone();
        move |_| drop(pending.borrow_mut().take())
    });
    use_callback((), move |(), ()| drop(pending.borrow_mut().take()))
}

/// Shows the mini bar while the score card is out of sight.
#[hook]
pub fn use_mini_bar(page: Page, hidden: bool) {
    use_effect_with((page, hidden), |_| {
        let watch = visibility::show_while_away(minibar::ID, score::ID);
        move || drop(watch)
    });
}

/// Moves focus to a heading when what had it came or went with the part that this tells of.
#[hook]
pub fn use_kept_focus(present: bool, heading: &'static str) {
    let first = use_mut_ref(|| true);
    use_effect_with(present, move |_| {
        if !first.replace(false) {
            focus::keep(heading);
        }
    });
}

/// Whether the browser is about to print.
#[hook]
pub fn use_printing() -> bool {
    let printing = use_state(|| false);
    let setter = printing.setter();
    use_effect_with((), move |()| {
        let watch = print::on_print(move |printing| setter.set(printing));
        move || drop(watch)
    });
    *printing
}
