//! Writes a checked catalogue as a Rust value, so that the page need not carry the files and their reader.

use crate::model::{Attribute, Catalogue, Kind, Preset, Zone};

/// The source of `CATALOGUE`.
pub fn source(catalogue: &Catalogue) -> String {
    let Catalogue { form, model, presets, reach } = catalogue;
    let attributes = list(form.attributes.iter().map(attribute));
    let names = list(form.presets.iter().map(|name| text(name)));
    let points =
        list(model.points.iter().map(|levels| list(levels.iter().map(|points| format!("{points:?}")))));
    let zones: String = model.zones.all().iter().map(|zone| zone_value(zone) + ", ").collect();
    let rule = model.rule;
    let people = list(presets.iter().map(preset));
    let version = model.version;
    format!(
        "/// The form, the model and the people.
pub static CATALOGUE: Catalogue = Catalogue {{
    form: Form {{ attributes: {attributes}, presets: {names} }},
    model: Model {{ version: {version}, rule: {rule:?}, zones: Zones([{zones}]), points: {points} }},
    presets: {people},
    reach: {reach:?},
}};
"
    )
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| item + ", ").collect();
    format!("Cow::Borrowed(&[{items}])")
}

fn text(text: &str) -> String {
    format!("Cow::Borrowed({text:?})")
}

fn attribute(attribute: &Attribute) -> String {
    let kind = match &attribute.kind {
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
    };
    format!(
        "Attribute {{ id: {}, kind: {kind}, source: Source::{:?}, changeable: Changeable::{:?} }}",
        text(&attribute.id),
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
