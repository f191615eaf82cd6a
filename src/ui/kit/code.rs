//! Addresses with their QR codes. Without a public address there is nothing for a phone to open: the address inside the
//! site stands alone, and a sentence says why.

use yew::Html;

use super::Kit;
use crate::shipped::CATALOGUE;
use crate::state::kit::of_person;
use crate::state::scenario::{SCENARIOS, Scenario};
use crate::state::{Hidden, Page, Route};
use crate::text::{ScenarioText, kit, messages as say};
use crate::ui::figures::qr;
use crate::ui::markup::{Attr, Parts, bare, group, joined, tag, text};

/// What a slot of addresses holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    Some(match name {
        "address" => address(kit),
        "check-codes" => people(kit, &super::task::BY_HAND),
        "scenarios" => scenarios(kit),
        _ => return None,
    })
}

/// Where the app lies, large, for the board.
fn address(kit: Kit) -> Html {
    let Some(address) = kit.address else { return text("p", "note", kit::kit_no_address(kit.lang)) };
    let words = [
        text("p", "address__label", kit::kit_address(kit.lang)),
        text("p", "address__words", shown(address).to_owned()),
    ];
    group("div", "address", [code(address), group("div", "", words)])
}

/// The links to some people.
fn people(kit: Kit, names: &[&'static str]) -> Html {
    let one = |name: &&'static str| {
        let preset = CATALOGUE.presets.iter().position(|preset| preset.name == *name)?;
        let hash = of_person(kit.lang, preset, Hidden::default());
        Some(linked(kit, text("p", "linked__title", *name), &hash))
    };
    group("div", "linked-people", names.iter().filter_map(one).parts())
}

/// The scenarios, each with its question and its link.
fn scenarios(kit: Kit) -> Html {
    let lang = kit.lang;
    let one = |(scenario, words): (&Scenario, ScenarioText)| {
        let told = [text("h2", "linked__title", words.title), text("p", "", words.question)];
        let hash = scenario.hash(lang, &CATALOGUE);
        group("li", "", [linked(kit, joined(told), &hash)])
    };
    let list = SCENARIOS.iter().zip(say::scenarios(lang)).map(one);
    let why =
        if kit.address.is_none() { text("p", "note", kit::kit_no_codes(lang)) } else { Html::default() };
    joined([why, group("ol", "scenarios", list.parts())])
}

/// The address of the page for teachers, seen from the folder of the kit.
pub fn teach(kit: Kit) -> String {
    super::link::app(&Route::to(kit.lang, Page::Teach))
}

/// Something with the address that shows it.
fn linked(kit: Kit, words: Html, hash: &str) -> Html {
    let (picture, written) = match kit.address {
        Some(address) => {
            let whole = [address, hash].concat();
            (code(&whole), shown(&whole).to_owned())
        }
        None => return linked_on_screen(kit, words, hash),
    };
    let words = [words, text("p", "linked__address", written)];
    group("div", "linked", [picture, group("div", "linked__words", words)])
}

/// Without an address: a link for the screen. On paper it would be no use.
fn linked_on_screen(kit: Kit, words: Html, hash: &str) -> Html {
    let way = ["linked__open".into(), [super::link::APP, hash].concat().into()];
    let way = tag("a", &[Attr::Class, Attr::Href], way, bare(say::scenario_try(kit.lang)));
    group("div", "linked", [group("div", "linked__words", [words, way])])
}

fn code(words: &str) -> Html {
    qr(words).unwrap_or_default()
}

/// An address as one types it.
fn shown(address: &str) -> &str {
    address.strip_prefix("https://").unwrap_or(address)
}
