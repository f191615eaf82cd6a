//! The form: every attribute, in the order in which it is asked.
//!
//! Invariant: built only by [`Form::read`]; ids are unique, bands ascend without gaps, no attribute is without
//! levels, and no attribute has more than five of them (`docs/design.md`, "Controls": no drop-down list).

use super::attribute::{Attribute, AttributeIndex, Band, Kind};
use super::complaint::{Complaint, Complaints};
use super::file::{AttributeEntry, FormFile, KindEntry};
use super::{List, Text};

const FILE: &str = "form";
const MOST_LEVELS: usize = 5;

/// The questions in form order, and the names of the people on the first screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub(crate) attributes: List<Attribute>,
    pub(crate) presets: List<Text>,
}

impl Form {
    /// Reads a form file; every fault is in the answer, or there is none.
    pub fn read(json: &str) -> Result<Self, Complaints> {
        let file: FormFile = serde_json::from_str(json)
            .map_err(|error| Complaints(vec![Complaint::unreadable(FILE, &error)]))?;
        let mut complaints = Vec::new();
        let attributes: List<Attribute> = file.attributes.into_iter().map(attribute).collect();
        repeated(FILE, attributes.iter().map(|attribute| attribute.id.as_ref()), &mut complaints);
        repeated("form, presets", file.presets.iter().map(String::as_str), &mut complaints);
        for attribute in attributes.iter() {
            check(attribute, &mut complaints);
        }
        if attributes.is_empty() {
            complaints.push(Complaint::Missing {
                place: FILE.into(),
                id: "attributes".into(),
                permitted: "one attribute or more".into(),
            });
        }
        if complaints.is_empty() {
            Ok(Self { attributes, presets: file.presets.into_iter().map(Text::from).collect() })
        } else {
            Err(Complaints(complaints))
        }
    }

    /// Number of attributes.
    #[expect(clippy::len_without_is_empty, reason = "a form is never empty")]
    pub fn len(&self) -> usize {
        self.attributes.len()
    }

    /// The positions of all attributes, in form order.
    pub fn indices(&self) -> impl DoubleEndedIterator<Item = AttributeIndex> + use<> {
        (0..self.attributes.len()).map(AttributeIndex)
    }

    /// The attribute at a position that this form gave out.
    pub fn attribute(&self, index: AttributeIndex) -> &Attribute {
        &self.attributes[index.0]
    }

    /// Position of the attribute with this id.
    pub fn find(&self, id: &str) -> Option<AttributeIndex> {
        self.attributes.iter().position(|attribute| attribute.id == id).map(AttributeIndex)
    }

    /// Names of the people on the first screen.
    pub fn presets(&self) -> &[Text] {
        &self.presets
    }

    /// The ids of all attributes, for complaints.
    pub(super) fn permitted(&self) -> String {
        list(self.attributes.iter().map(|attribute| attribute.id.as_ref()))
    }
}

/// Names in one line, for complaints.
pub(super) fn list<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.collect::<Vec<_>>().join(", ")
}

/// Complains of every id that stands in a list for the second time.
pub(super) fn repeated<'a>(place: &str, ids: impl Iterator<Item = &'a str>, complaints: &mut Vec<Complaint>) {
    let mut seen = Vec::new();
    for id in ids {
        if seen.contains(&id) {
            complaints.push(Complaint::Duplicate { place: place.into(), id: id.into() });
        }
        seen.push(id);
    }
}

fn attribute(entry: AttributeEntry) -> Attribute {
    let kind = match entry.kind {
        KindEntry::Range { bands } => Kind::Range(bands.into()),
        KindEntry::Choice { levels, ordered } => {
            Kind::Choice { levels: levels.into_iter().map(Text::from).collect(), ordered }
        }
    };
    Attribute { id: entry.id.into(), kind, source: entry.source, changeable: entry.change }
}

fn check(attribute: &Attribute, complaints: &mut Vec<Complaint>) {
    let place = format!("form, attribute `{}`", attribute.id);
    let levels = attribute.level_ids();
    repeated(&place, levels.iter().copied(), complaints);
    if !(2..=MOST_LEVELS).contains(&levels.len()) {
        complaints.push(Complaint::OutOfRange {
            place: format!("{place}, number of levels"),
            value: levels.len().to_string(),
            permitted: format!("2 to {MOST_LEVELS}"),
        });
    }
    if let Kind::Range(bands) = &attribute.kind {
        check_bands(&place, bands, complaints);
    }
}

fn check_bands(place: &str, bands: &[Band], complaints: &mut Vec<Complaint>) {
    for band in bands {
        if band.to < band.from {
            complaints.push(Complaint::OutOfRange {
                place: format!("{place}, band `{}`, `to`", band.id),
                value: band.to.to_string(),
                permitted: format!("{} or more", band.from),
            });
        }
    }
    for (before, band) in bands.iter().zip(bands.iter().skip(1)) {
        let expected = u16::from(before.to) + 1;
        if u16::from(band.from) != expected {
            complaints.push(Complaint::Gap {
                place: place.into(),
                id: band.id.to_string(),
                found: band.from.to_string(),
                expected: expected.to_string(),
            });
        }
    }
}
