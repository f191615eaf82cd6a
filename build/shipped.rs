//! Writes a checked catalogue and world as Rust values, so that the page need not carry the files and their readers.

use crate::model::world::{Group, Interaction, Node, Table, Weights, World};
use crate::model::{Attribute, Catalogue, Kind, List, Model, Points, Preset, Zone};

/// The source of `CATALOGUE`.
pub fn catalogue(catalogue: &Catalogue) -> String {
    let Catalogue { form, model, presets, guests, rivals, reach } = catalogue;
    let attributes = list(form.attributes.iter().map(attribute));
    let names = list(form.presets.iter().map(|name| text(name)));
    let model = card(model);
    let rivals = list(rivals.iter().map(card));
    let guests = list(guests.iter().map(preset));
    let people = list(presets.iter().map(preset));
    format!(
        "/// The form, the model and the people.
pub static CATALOGUE: Catalogue = Catalogue {{
    form: Form {{ attributes: {attributes}, presets: {names} }},
    model: {model},
    presets: {people},
    guests: {guests},
    rivals: {rivals},
    reach: {reach:?},
}};
"
    )
}

/// The source of `KIT_PEOPLE`.
pub fn people(people: &[Preset]) -> String {
    let people: String = people.iter().map(|person| preset(person) + ", ").collect();
    format!(
        "/// The people of the teacher's kit who are not in the catalogue.
pub static KIT_PEOPLE: &[Preset] = &[{people}];
"
    )
}

/// The source of `WORLD`.
pub fn world(world: &World) -> String {
    let World { version, groups, levels, tables, hidden, outcomes, settled, disputed } = world;
    let group = |group: &Group| {
        format!(
            "Group {{ id: {}, levels: {} }}",
            text(&group.id),
            list(group.levels.iter().map(|id| text(id)))
        )
    };
    let outcomes = list(outcomes.iter().map(weights));
    let disputed = list(disputed.iter().map(points));
    format!(
        "/// Number of nodes of the world.
const NODES: usize = {};

/// The invented world.
pub static WORLD: World = World {{
    version: {version},
    groups: {},
    levels: {},
    tables: {},
    hidden: {},
    outcomes: {outcomes},
    settled: {settled:?},
    disputed: {disputed},
}};
",
        levels.len(),
        list(groups.iter().map(group)),
        list(levels.iter().map(ToString::to_string)),
        list(tables.iter().map(table)),
        table(hidden),
    )
}

fn table(table: &Table) -> String {
    let Table { parents, width, shares } = table;
    let parents = list(parents.iter().map(|node| format!("{node:?}")));
    let shares = list(shares.iter().map(ToString::to_string));
    format!("Table {{ parents: {parents}, width: {width}, shares: {shares} }}")
}

fn weights(weights: &Weights) -> String {
    let Weights { intercept, effects, interactions, hidden } = weights;
    let floats = |list_of: &List<f64>| list(list_of.iter().map(|effect| format!("{effect:?}")));
    let interaction = |part: &Interaction| {
        let when = |(node, levels): &(Node, List<u8>)| {
            format!("({node:?}, {})", list(levels.iter().map(ToString::to_string)))
        };
        format!("Interaction {{ when: {}, add: {:?} }}", list(part.when.iter().map(when)), part.add)
    };
    format!(
        "Weights {{ intercept: {intercept:?}, effects: {}, interactions: {}, hidden: {} }}",
        list(effects.iter().map(floats)),
        list(interactions.iter().map(interaction)),
        floats(hidden),
    )
}

fn card(model: &Model) -> String {
    let zones: String = model.zones().all().iter().map(|zone| zone_value(zone) + ", ").collect();
    let Model { version, rule, .. } = model;
    let points = list(model.points.iter().map(points));
    format!("Model {{ version: {version}, rule: {rule:?}, zones: Zones([{zones}]), points: {points} }}")
}

fn points(levels: &List<Points>) -> String {
    list(levels.iter().map(|points| format!("{points:?}")))
}

pub fn list(items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| item + ", ").collect();
    format!("Cow::Borrowed(&[{items}])")
}

pub fn text(text: &str) -> String {
    format!("Cow::Borrowed({text:?})")
}

/// The permitted answers of an attribute or feature.
pub fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Range(bands) => {
            let band = |band: &crate::model::Band| {
                format!("Band {{ id: {}, from: {}, to: {} }}", text(&band.id), band.from, band.to)
            };
            format!("Kind::Range({})", list(bands.iter().map(band)))
        }
        Kind::Choice { levels, ordered } => {
            let levels = list(levels.iter().map(|level| text(level)));
            format!("Kind::Choice {{ levels: {levels}, ordered: {ordered} }}")
        }
    }
}

fn attribute(attribute: &Attribute) -> String {
    format!(
        "Attribute {{ id: {}, kind: {}, source: Source::{:?}, changeable: Changeable::{:?} }}",
        text(&attribute.id),
        kind(&attribute.kind),
        attribute.source,
        attribute.changeable
    )
}

fn zone_value(zone: &Zone) -> String {
    let Zone { colour, from, to, low, high } = zone;
    format!("Zone {{ colour: Colour::{colour:?}, from: {from:?}, to: {to:?}, low: {low}, high: {high} }}")
}

fn preset(preset: &Preset) -> String {
    let answers = list(preset.profile.answers.iter().map(ToString::to_string));
    format!(
        "Preset {{ name: {}, age: {}, profile: Profile {{ answers: {answers} }} }}",
        text(&preset.name),
        preset.age
    )
}
