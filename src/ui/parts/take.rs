//! Files of the person on the page, and the way to paper.
//!
//! Each is made when it is asked for, from the numbers that the page shows then.

use std::rc::Rc;

use yew::{Callback, Html};

use crate::browser::{download, print};
use crate::model::Catalogue;
use crate::state::{Derived, Person};
use crate::text::{Described, Lang, csv, file_name, messages as say};
use crate::ui::controls::{share_button, share_dialog};
use crate::ui::figures::card;
use crate::ui::markup::{Button, Parts, bare, button, group, heading, joined, section, text};
use crate::ui::view::View;

/// What the files tell.
struct Shown {
    lang: Lang,
    catalogue: &'static Catalogue,
    derived: Derived,
    frozen: Option<Person>,
}

/// What one can take along.
#[derive(Clone, Copy)]
enum Taken {
    Picture,
    Drawing,
    Table,
    Print,
}

/// Id of the heading.
pub const HEADING: &str = "take";

/// The buttons.
pub fn take(view: View<'_>) -> Html {
    let lang = view.lang();
    let shown = Rc::new(Shown {
        lang,
        catalogue: view.catalogue(),
        derived: view.derived.clone(),
        frozen: view.derived.comparison.as_ref().and(view.state.frozen()).cloned(),
    });
    let taking = |(taken, words): (Taken, &'static str)| {
        let shown = Rc::clone(&shown);
        let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
        button(look, Callback::from(move |_| shown.give(taken)), bare(words))
    };
    let buttons = [
        (Taken::Picture, say::take_picture(lang)),
        (Taken::Drawing, say::take_drawing(lang)),
        (Taken::Table, say::take_table(lang)),
        (Taken::Print, say::take_print(lang)),
    ];
    let buttons = std::iter::once(share_button(view)).chain(buttons.map(taking));
    let parts = [
        heading("h2", "panel__title", HEADING, say::take_heading(lang)),
        text("p", "panel__note", say::take_lead(lang)),
        group("div", "panel__buttons", buttons.parts()),
        share_dialog(view),
    ];
    section("panel", "", HEADING, joined(parts))
}

impl Shown {
    fn give(&self, taken: Taken) {
        match taken {
            Taken::Picture => download::save_picture(&self.name("png"), &self.card()),
            Taken::Drawing => download::save(&self.name("svg"), "image/svg+xml", &self.card()),
            Taken::Table => download::save(&self.name("csv"), "text/csv", &self.table()),
            Taken::Print => print::print(),
        }
    }

    fn name(&self, ending: &'static str) -> String {
        file_name(&self.derived.preset.name, self.derived.assessment.percent, ending)
    }

    fn card(&self) -> String {
        card(self.lang, self.catalogue, &self.derived, &download::embedded_face())
    }

    fn table(&self) -> String {
        let shown = Described { name: &self.derived.preset.name, profile: &self.derived.profile };
        let frozen = self.frozen.as_ref().map(|person| {
            let name = &self.catalogue.preset(person.preset).name;
            Described { name, profile: &person.profile }
        });
        csv(self.lang, self.catalogue, shown, frozen)
    }
}
