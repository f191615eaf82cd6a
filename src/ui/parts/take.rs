//! What one can take along: files of the person, of a step's table and of the world, and the way to paper.
//!
//! Each is made when it is asked for, from the numbers that the page shows then.

use yew::{Callback, Html};

use crate::browser::{download, print};
use crate::model::Catalogue;
use crate::shipped::{WORLD, cells};
use crate::state::line::PEOPLE;
use crate::state::{Derived, Person, State, Topic};
use crate::text::{Described, cell_table, csv, file_name, messages as say, sample_table};
use crate::ui::controls::{share_button, share_dialog};
use crate::ui::figures::card;
use crate::ui::markup::{Button, Parts, bare, button, group, heading, joined, section, text};
use crate::ui::view::View;

/// What one can take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The card as PNG.
    Picture,
    /// The card as SVG.
    Drawing,
    /// The person's numbers as CSV.
    Numbers,
    /// The sheet of paper.
    Print,
    /// A table of a chapter, as CSV.
    Table(Topic),
    /// Every cell of the world, as CSV.
    Cells,
    /// A thousand people of the world, as CSV.
    People,
}

/// Seed of the thousand people.
const SEED: u64 = 1;

/// Id of the heading.
pub const HEADING: &str = "take";

/// The buttons.
pub fn take(view: View<'_>) -> Html {
    let lang = view.lang();
    let taking = |(taken, words): (Taken, &'static str)| taking(view, taken, words);
    let buttons = [
        (Taken::Picture, say::take_picture(lang)),
        (Taken::Drawing, say::take_drawing(lang)),
        (Taken::Numbers, say::take_table(lang)),
        (Taken::Print, say::take_print(lang)),
    ];
    let buttons = std::iter::once(share_button(view)).chain(buttons.map(taking));
    let parts = [
        heading("h2", "panel__title", HEADING, say::take_heading(lang)),
        text("p", "panel__note", if view.embedded { say::embedded_note(lang) } else { say::take_lead(lang) }),
        group("div", "panel__buttons", buttons.parts()),
        share_dialog(view),
    ];
    section("panel", "", HEADING, joined(parts))
}

/// A button that gives something to take along.
pub fn taking(view: View<'_>, taken: Taken, words: &'static str) -> Html {
    let dispatch = view.dispatch.clone();
    let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
    button(look, Callback::from(move |_| dispatch.take(taken)), bare(words))
}

impl Taken {
    /// Gives it to the visitor.
    pub fn give(self, state: &State) {
        match self {
            Self::Picture => download::save_picture(&name(state, "png"), &picture(state)),
            Self::Drawing => download::save(&name(state, "svg"), "image/svg+xml", &picture(state)),
            Self::Numbers => download::save(&name(state, "csv"), "text/csv", &table(state)),
            Self::Print => print::print(),
            Self::Table(topic) => download::save(topic.file(), "text/csv", &topic.csv(state)),
            Self::Cells => {
                let table = cell_table(state.catalogue, &WORLD, cells());
                download::save("er-du-groen-world-1.csv", "text/csv", &table);
            }
            Self::People => {
                let table = sample_table(state.catalogue, &WORLD, cells(), SEED, PEOPLE as usize);
                download::save("er-du-groen-1000.csv", "text/csv", &table);
            }
        }
    }
}

fn name(state: &State, ending: &'static str) -> String {
    let Catalogue { form, model, .. } = state.catalogue;
    let person = state.person();
    let found = model.assess(form, &person.profile);
    file_name(&state.catalogue.preset(person.preset).name, found.percent, ending)
}

fn picture(state: &State) -> String {
    card(state.route.lang, state.catalogue, Derived::of(state), &download::embedded_face())
}

fn table(state: &State) -> String {
    csv(
        state.route.lang,
        state.catalogue,
        described(state, state.person()),
        state.frozen().map(|person| described(state, person)),
    )
}

fn described<'a>(state: &State, person: &'a Person) -> Described<'a> {
    Described { name: &state.catalogue.preset(person.preset).name, profile: &person.profile }
}
