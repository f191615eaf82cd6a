//! The whole page: state, effects, frame, and the page that the route names. The one component there is.
use std::cell::Cell;
use std::rc::Rc;

use yew::{AttrValue, Callback, Component, Context, Html, Properties};

use super::controls::Hold;
use super::ears::Ears;
use super::effects::Effects;
use super::markup::joined;
use super::pages;
use super::parts::take::Taken;
use super::parts::{frame, shared};
use super::store::Dispatch;
use super::view::{Shown, View};
use crate::model::Catalogue;
use crate::state::{Action, Derived, Page, State, reduce};

/// What the page starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The data it runs on.
    pub catalogue: &'static Catalogue,
    /// The hash of the address.
    pub hash: AttrValue,
    /// The page's address without its hash, for links to share; empty when it is not known.
    pub address: AttrValue,
    /// Whether the page stands in a frame of another one.
    pub embedded: bool,
    /// Whether the controls answer; false for the prerendered first screen.
    pub ready: bool,
    /// Called when the page stands there for the first time.
    pub on_drawn: Callback<()>,
}

/// What the app hears of.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The visitor did something.
    Act(Action),
    /// The visitor pressed keys that only one page takes.
    Key(Action),
    /// The visitor takes something along.
    Take(Taken),
    /// The browser is about to print, or has printed.
    Print(bool),
}

/// The app. Plain methods instead of hooks: each hook would weigh a third of a kilobyte.
pub struct App {
    state: State,
    derived: Derived,
    printing: bool,
    hold: Rc<Cell<Hold>>,
    ears: Ears,
    effects: Effects,
}

/// Whether a page does what keys ask for: the explorer undoes and redoes, the board turns.
fn takes_key(page: Page, action: &Action) -> bool {
    let turns = matches!(action, Action::Turn(_));
    page == if turns { Page::Board } else { Page::Explore }
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let state = State::new(ctx.props().catalogue, &ctx.props().hash);
        Self {
            derived: Derived::of(&state),
            state,
            printing: false,
            hold: Rc::default(),
            ears: Ears::default(),
            effects: Effects::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Key(action) if !takes_key(self.state.route.page, &action) => false,
            Message::Act(action) | Message::Key(action) => {
                let next = reduce(&self.state, action);
                let changed = next.is_some();
                if let Some(state) = next {
                    self.derived = Derived::of(&state);
                    self.state = state;
                }
                changed
            }
            Message::Take(taken) => {
                taken.give(&self.state);
                false
            }
            Message::Print(printing) => std::mem::replace(&mut self.printing, printing) != printing,
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let view = &Shown {
            state: &self.state,
            derived: &self.derived,
            dispatch: &Dispatch(ctx.link().clone()),
            ready: props.ready,
            hold: &self.hold,
            address: &props.address,
            embedded: props.embedded,
            printing: self.printing,
            hush: self.effects.hush(),
        };
        // The board is one screen: of what stands round a page it has only the label.
        let around = |part: fn(View<'_>) -> Html| {
            if self.state.route.page == Page::Board { Html::default() } else { part(view) }
        };
        let drawing = joined([
            around(frame::skip_links),
            around(frame::header),
            frame::fiction_strip(view),
            frame::stray_notice(view),
            shared::shared(view),
            around(frame::chapter_row),
            match self.state.route.page {
                Page::Explore => pages::explore(view),
                Page::Sees => pages::sees(view),
                Page::Line => pages::line(view),
                Page::Real => pages::real(view),
                Page::HowMuch => pages::how_much(view),
                Page::Channel => pages::channel(view),
                Page::Casework => pages::casework(view),
                Page::Teach => pages::teach(view),
                Page::About => pages::about(view),
                Page::Board => pages::board(view),
            },
            around(frame::next_page),
            around(frame::footer),
        ]);
        self.ears.renew();
        drawing
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.ears.listen();
        }
        self.effects.follow(&self.state, &self.derived, ctx.link());
        if first {
            ctx.props().on_drawn.emit(());
        }
    }
}
