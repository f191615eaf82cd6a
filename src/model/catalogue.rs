//! The form, the site's model and its invented people, read whole or not at all.
//!
//! The build script reads the files of `data/`; what it found is part of the program as [`crate::shipped`].

use super::attribute::{Attribute, Kind};
use super::complaint::{Complaint, Complaints};
use super::file::{CardFile, PeopleFile, ProfileEntry};
use super::form::{Form, list, repeated};
use super::points_card::{Model, Rule, read_points};
use super::profile::Profile;
use super::reach::Reach;
use super::zone::Zones;
use super::{List, Text};

/// The two ranges whose numbers the card file keeps beside the levels, as `age` and `months`.
const AGE: &str = "age";
const MONTHS: &str = "months_without_job";

/// Everything the explorer runs on.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// The questions.
    pub form: Form,
    /// The site's model: the first card of the file.
    pub model: Model,
    /// The people of the first screen; never empty, the first one opens the page.
    pub presets: List<Preset>,
    /// The file's other people.
    pub guests: List<Preset>,
    /// The file's other cards: the same rule and lines, other points.
    pub rivals: List<Model>,
    /// How many of all possible people can become green: a matter of form and model alone.
    pub reach: Reach,
}

/// An invented person with their starting answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// First name.
    pub name: Text,
    /// Whole years, as the person starts.
    pub age: u8,
    /// Starting answers.
    pub profile: Profile,
}

impl Preset {
    /// Identifier in texts and links: the name in lower case.
    pub fn id(&self) -> String {
        self.name.to_ascii_lowercase()
    }
}

impl Catalogue {
    /// Reads a form file and a card file.
    ///
    /// # Errors
    /// Every fault of the form, or else every fault of the cards.
    pub fn read(form: &str, cards: &str) -> Result<Self, Complaints> {
        let form = Form::read(form)?;
        let file: CardFile = serde_json::from_str(cards)
            .map_err(|error| Complaints(vec![Complaint::unreadable("cards", &error)]))?;
        let mut complaints = Vec::new();
        repeated("cards", file.cards.iter().map(|card| card.id.as_str()), &mut complaints);
        repeated("profiles", file.profiles.iter().map(|person| person.name.as_str()), &mut complaints);
        let rule = Rule::read(&file.rule, &mut complaints);
        let thresholds = Zones::thresholds(&file.zones, &mut complaints);
        let cards: Vec<_> = file.cards.iter().map(|card| read_points(&form, card, &mut complaints)).collect();
        let people: Vec<Preset> =
            file.profiles.iter().filter_map(|entry| person(&form, entry, &mut complaints)).collect();
        let presets = presets(&form, &file.profiles, &people, &mut complaints);
        let mut cards = cards.into_iter();
        let Some(points) = cards.next() else {
            complaints.push(Complaint::Missing {
                place: "cards".into(),
                id: "a first card".into(),
                permitted: "one card or more".into(),
            });
            return Err(Complaints(complaints));
        };
        match (rule, thresholds) {
            (Some(rule), Some(thresholds)) if complaints.is_empty() => {
                let card = |points| Model::new(file.version, rule, Zones::between(thresholds, rule), points);
                let model = card(points);
                let rivals = cards.map(card).collect();
                let reach = Reach::of(&form, &model);
                let guests = people.into_iter().filter(|person| !presets.contains(person)).collect();
                Ok(Self { form, model, presets, guests, rivals, reach })
            }
            _ => Err(Complaints(complaints)),
        }
    }

    /// Reads a file of more people.
    ///
    /// # Errors
    /// Every fault of the people; a name that somebody has already is one.
    pub fn more_people(&self, people: &str) -> Result<Vec<Preset>, Complaints> {
        let file: PeopleFile = serde_json::from_str(people)
            .map_err(|error| Complaints(vec![Complaint::unreadable("people", &error)]))?;
        let mut complaints = Vec::new();
        let known = self.presets.iter().chain(self.guests.iter()).map(|person| person.name.as_ref());
        let names = known.chain(file.profiles.iter().map(|person| person.name.as_str()));
        repeated("profiles", names, &mut complaints);
        let read = |entry| person(&self.form, entry, &mut complaints);
        let people = file.profiles.iter().filter_map(read).collect();
        if complaints.is_empty() { Ok(people) } else { Err(Complaints(complaints)) }
    }

    /// The preset at a position; the first one when there is none.
    pub fn preset(&self, position: usize) -> &Preset {
        self.presets.get(position).unwrap_or(&self.presets[0])
    }
}

/// The people of the first screen, in the form's order.
fn presets(
    form: &Form,
    entries: &[ProfileEntry],
    people: &[Preset],
    complaints: &mut Vec<Complaint>,
) -> List<Preset> {
    if form.presets().is_empty() {
        complaints.push(Complaint::Missing {
            place: "form".into(),
            id: "presets".into(),
            permitted: "one name or more".into(),
        });
    }
    let mut presets = Vec::new();
    for name in form.presets() {
        match people.iter().find(|person| person.name == *name) {
            Some(person) => presets.push(person.clone()),
            None if entries.iter().any(|entry| entry.name == name.as_ref()) => {}
            None => complaints.push(Complaint::Unknown {
                place: "form, presets".into(),
                id: name.to_string(),
                permitted: list(entries.iter().map(|entry| entry.name.as_str())),
            }),
        }
    }
    presets.into()
}

/// One person; `None` when a complaint was added.
fn person(form: &Form, entry: &ProfileEntry, complaints: &mut Vec<Complaint>) -> Option<Preset> {
    let before = complaints.len();
    let place = format!("profile `{}`", entry.name);
    for id in entry.levels.keys().filter(|id| form.find(id).is_none()) {
        complaints.push(Complaint::Unknown {
            place: place.clone(),
            id: id.clone(),
            permitted: form.permitted(),
        });
    }
    let answers: Vec<u8> =
        form.indices().filter_map(|index| answer(&place, form.attribute(index), entry, complaints)).collect();
    if complaints.len() > before {
        return None;
    }
    Profile::new(form, answers).map(|profile| Preset {
        name: entry.name.clone().into(),
        age: entry.age,
        profile,
    })
}

fn answer(
    place: &str,
    attribute: &Attribute,
    entry: &ProfileEntry,
    complaints: &mut Vec<Complaint>,
) -> Option<u8> {
    let place = format!("{place}, `{}`", attribute.id);
    let Some(level) = entry.levels.get(attribute.id.as_ref()) else {
        let permitted = list(attribute.level_ids().into_iter());
        complaints.push(Complaint::Missing { place, id: "level".into(), permitted });
        return None;
    };
    let levels = attribute.level_ids();
    let Some(position) = levels.iter().position(|id| id == level) else {
        let permitted = list(levels.iter().copied());
        complaints.push(Complaint::Unknown { place, id: level.clone(), permitted });
        return None;
    };
    let number = match &attribute.kind {
        Kind::Choice { .. } => return Some(position as u8),
        Kind::Range(_) if attribute.id == AGE => entry.age,
        Kind::Range(_) if attribute.id == MONTHS => entry.months,
        Kind::Range(_) => {
            let permitted = format!("{AGE}, {MONTHS}");
            complaints.push(Complaint::Unknown { place, id: "range".into(), permitted });
            return None;
        }
    };
    match attribute.level(number) {
        Some(found) if found == position => Some(number),
        Some(found) => {
            let permitted = levels[found].to_owned();
            complaints.push(Complaint::NotInLevel { place, value: number, level: level.clone(), permitted });
            None
        }
        None => {
            let (low, high) = attribute.limits();
            let permitted = format!("{low} to {high}");
            complaints.push(Complaint::OutOfRange { place, value: number.to_string(), permitted });
            None
        }
    }
}
