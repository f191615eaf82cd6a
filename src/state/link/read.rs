//! Text as a link.
//!
//! Tolerant of what happens to links on their way: percent signs in place of characters (once more than the browser
//! undoes), `&amp;` in place of `&`, junk at the end. Everything left out, clamped or filled in is complained about.

use super::{Hidden, Link, LinkComplaint, Part, PersonFault, Whose};
use crate::model::{Catalogue, Profile};
use crate::shipped::Country;
use crate::state::Person;
use crate::state::foreign::{decoded, shown};
use crate::state::line::PERCENT;

/// Longest link that is read whole, in bytes. The longest one that is ever written has less than a hundred.
const LONGEST_READ: usize = 400;
/// The keys of version 1, in the order in which they are written.
const KEYS: [&str; 8] = ["m", "p", "s", "a", "h", "g", "v", "l"];

impl Link {
    /// Reads the part of an address behind `?`; `None` when nothing in it can be used.
    pub fn read(catalogue: &Catalogue, query: &str) -> (Option<Self>, Vec<LinkComplaint>) {
        let query = decoded(query);
        let (query, rest) = split_long(&query);
        let mut reader = Reader { catalogue, complaints: Vec::new() };
        let [model, preset, answers, frozen, hidden, guess, version, line] = reader.pieces(query);
        if !rest.is_empty() {
            reader.complaints.push(LinkComplaint::TooLong(shown(rest)));
        }
        model.into_iter().for_each(|piece| reader.model(piece));
        let person = reader.shown(preset, answers);
        let inherited = person.as_ref().map(|person| person.preset);
        let frozen = frozen.and_then(|piece| reader.frozen(piece, inherited));
        let hidden = hidden.and_then(|piece| reader.hidden(piece));
        let guess = guess.and_then(|piece| reader.guess(piece));
        let version = version.and_then(|piece| reader.version(piece));
        let line = line.and_then(|piece| reader.line(piece));
        let usable = guess.is_some();
        let (hidden, guess) = (hidden.unwrap_or_default(), guess.unwrap_or_default());
        let link = Self { person, frozen, hidden, guess, version, line };
        let usable = usable || link != Self::default();
        (usable.then_some(link), reader.complaints)
    }
}

/// The whole pieces that are not beyond the limit, and the rest.
fn split_long(query: &str) -> (&str, &str) {
    if query.len() <= LONGEST_READ {
        return (query, "");
    }
    let cut = query.bytes().take(LONGEST_READ + 1).rposition(|byte| byte == b'&');
    cut.map_or(("", query), |cut| (&query[..cut], &query[cut + 1..]))
}

/// One `key=value` of a link.
#[derive(Clone, Copy)]
struct Piece<'q> {
    text: &'q str,
    value: &'q str,
}

struct Reader<'c> {
    catalogue: &'c Catalogue,
    complaints: Vec<LinkComplaint>,
}

impl Reader<'_> {
    /// The first piece of each key.
    fn pieces<'q>(&mut self, query: &'q str) -> [Option<Piece<'q>>; KEYS.len()] {
        let mut pieces = [None; KEYS.len()];
        for text in query.split('&') {
            let text = text.trim_start_matches("amp;");
            if text.is_empty() {
                continue;
            }
            let (key, value) = text.split_once('=').unwrap_or((text, ""));
            match KEYS.iter().position(|known| *known == key) {
                None => self.unread(text),
                Some(at) if pieces[at].is_some() => {
                    self.complaints.push(LinkComplaint::Repeated { key: KEYS[at], part: shown(text) });
                }
                Some(at) => pieces[at] = Some(Piece { text, value }),
            }
        }
        pieces
    }

    fn unread(&mut self, text: &str) {
        self.complaints.push(LinkComplaint::Unread(shown(text)));
    }

    fn model(&mut self, piece: Piece<'_>) {
        match number(piece.value) {
            Some(version) if version == self.catalogue.model.version => {}
            Some(_) => self.complaints.push(LinkComplaint::OtherModel),
            None => self.unread(piece.text),
        }
    }

    fn shown(&mut self, preset: Option<Piece<'_>>, answers: Option<Piece<'_>>) -> Option<Person> {
        let name = preset.map(|piece| piece.value);
        let person = self.person(Whose::Shown, name, None, answers.map_or("", |piece| piece.value));
        if person.is_none() {
            [preset, answers].into_iter().flatten().for_each(|piece| self.unread(piece.text));
        }
        person
    }

    fn frozen(&mut self, piece: Piece<'_>, inherited: Option<usize>) -> Option<Person> {
        let (name, answers) =
            piece.value.split_once('-').map_or((None, piece.value), |(name, answers)| (Some(name), answers));
        let person = self.person(Whose::Frozen, name, inherited, answers);
        if person.is_none() {
            self.unread(piece.text);
        }
        person
    }

    /// The person with this name and these answers; `None`, without complaint, when neither can be used.
    fn person(
        &mut self,
        whose: Whose,
        name: Option<&str>,
        inherited: Option<usize>,
        answers: &str,
    ) -> Option<Person> {
        let presets = &self.catalogue.presets;
        let named = name.and_then(|name| presets.iter().position(|preset| preset.id() == name));
        let count = self.catalogue.form.len();
        if named.is_none() && !answers.split('.').take(count).any(|answer| number(answer).is_some()) {
            return None;
        }
        let preset = named.or(inherited).unwrap_or_default();
        let fault = match name {
            _ if named.is_some() => None,
            None if inherited.is_some() => None,
            None | Some("") => Some(PersonFault::NoPreset),
            Some(name) => Some(PersonFault::UnknownPreset(shown(name))),
        };
        let mut faults: Vec<_> = fault.into_iter().collect();
        let profile = self.profile(preset, answers, &mut faults);
        self.complaints.extend(faults.into_iter().map(|fault| LinkComplaint::Person {
            whose,
            preset,
            fault,
        }));
        Some(Person { preset, profile })
    }

    fn profile(&self, preset: usize, answers: &str, faults: &mut Vec<PersonFault>) -> Profile {
        let form = &self.catalogue.form;
        let mut profile = self.catalogue.preset(preset).profile.clone();
        let mut parts = answers.splitn(form.len() + 1, '.');
        let mut missing = 0;
        for attribute in form.indices() {
            let found = parts.next().unwrap_or_default();
            if found.is_empty() {
                missing += 1;
                continue;
            }
            let Some(number) = number(found) else {
                faults.push(PersonFault::NotANumber { attribute, found: shown(found) });
                continue;
            };
            let (low, high) = form.attribute(attribute).limits();
            let used = number.clamp(low.into(), high.into()) as u8;
            if number != u32::from(used) {
                faults.push(PersonFault::Outside { attribute, found: shown(found), used });
            }
            if let Some(answered) = profile.with(form, attribute, used) {
                profile = answered;
            }
        }
        if missing > 0 {
            faults.push(PersonFault::Missing(missing));
        }
        if let Some(rest) = parts.next() {
            // With its full stop, so that a single one at the end of a sentence is named too.
            faults.push(PersonFault::Surplus(shown(&[".", rest].concat())));
        }
        profile
    }

    fn hidden(&mut self, piece: Piece<'_>) -> Option<Hidden> {
        let parts = piece.value.chars().filter_map(Part::from_letter);
        let hidden = parts.fold(Hidden::default(), Hidden::with);
        if hidden.is_empty() {
            self.unread(piece.text);
            return None;
        }
        let unknown: String =
            piece.value.chars().filter(|letter| Part::from_letter(*letter).is_none()).collect();
        if !unknown.is_empty() {
            self.complaints.push(LinkComplaint::UnknownParts(shown(&unknown)));
        }
        Some(hidden)
    }

    fn version(&mut self, piece: Piece<'_>) -> Option<usize> {
        let found = Country::Norway.system().versions.iter().position(|version| version.id == piece.value);
        if found.is_none() {
            self.unread(piece.text);
        }
        found
    }

    /// A line that the slider cannot stand at is not read.
    fn line(&mut self, piece: Piece<'_>) -> Option<u8> {
        let (low, high) = PERCENT;
        let found = number(piece.value).and_then(|percent| u8::try_from(percent).ok());
        let found = found.filter(|percent| (low..=high).contains(percent));
        if found.is_none() {
            self.unread(piece.text);
        }
        found
    }

    fn guess(&mut self, piece: Piece<'_>) -> Option<bool> {
        match piece.value {
            "0" => Some(false),
            "1" => Some(true),
            _ => {
                self.unread(piece.text);
                None
            }
        }
    }
}

/// A whole number; the largest there is when it is larger still.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u32::MAX))
}
