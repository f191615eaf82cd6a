//! The result of a person as one picture in a file of its own: number, colour, hundred marks, reasons, and the label
//! that all of it is made up.
//!
//! Built from the page's own figures, not from a copy of what the browser shows: those are as wide as the screen and as
//! dark as its scheme, while shares and em fit any frame. The paint lies in `card.css`, with the light values of the
//! tokens put in by the build.
//!
//! Invariant: needs nothing from outside; the face comes along or is the system's.

use yew::Html;

use super::draw::{Place, at, decimal, line, rect, words};
use super::marks::{ASPECT, drawn_marks};
use super::patterns::patterns;
use super::percent_ruler::percent_ruler;
use super::point_ruler::point_ruler;
use super::shapes::zone_shape;
use super::waterfall::drawn_waterfall;
use crate::model::{Catalogue, Colour};
use crate::state::Derived;
use crate::text::{Lang, messages as say, prose, reason};
use crate::ui::markup::{bare, element, joined, tag};
use crate::ui::xml::xml;

/// The paint, in one line.
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/card.css"));
const VIEW_BOX: &str = "0 0 960 600";
/// Size in pixels, for viewers and for the picture made of it.
const SIZE: [&str; 2] = ["1600", "1000"];
/// Left edge and width of the two columns.
const LEFT: [f64; 2] = [32.0, 340.0];
const RIGHT: [f64; 2] = [412.0, 516.0];
/// Where the bars begin, right of their labels.
const BARS: [f64; 2] = [598.0, 322.0];
/// Top and height of the rows, and of the rulers under them.
const ROWS: [f64; 2] = [132.0, 270.0];
const FOOT: [f64; 2] = [402.0, 93.0];
/// Top of the marks; the ruler stands this far below them.
const MARKS: f64 = 374.0;
const GAP: f64 = 18.0;
/// Letters of the sentence that fit into the left column.
const LINE: usize = 45;

/// The SVG file. `face` is the display face as a `data:` address; without one (empty) the system's face stands in.
pub fn card(lang: Lang, catalogue: &Catalogue, derived: &Derived, face: &str) -> String {
    // The card is about one person; nothing on it would say whose A's outlines are.
    let derived = &Derived { comparison: None, ..derived.clone() };
    let found = &derived.assessment;
    let name = derived.preset.name.as_ref();
    let count = i64::from(found.percent.count());
    let frequency = prose::plain(&say::frequency(lang, count, name, 100 - count));
    let strip = prose::plain(say::fiction_strip(lang));
    let version = say::model_version(lang, catalogue.model.version.into());
    let told = [&frequency, &reason::takeaway(lang, found), &strip, &version].map(String::as_str).join(" ");
    let parts = [
        element("title", "", bare(say::card_title(lang, name, found.percent))),
        element("desc", "", bare(told)),
        element("style", "", bare(style(face))),
        element("defs", "", patterns()),
        ground(),
        words("card__display card__name", "", "32", "44", "Er du grøn?"),
        result(lang, catalogue, derived, &frequency),
        reasons(lang, catalogue, derived),
        words("card__bold", "", "32", "585", strip),
        words("", "end", "928", "585", version),
    ];
    let names = &["xmlns", "xml:lang", "role", "width", "height", "viewBox"];
    let [width, height] = SIZE;
    let values = ["http://www.w3.org/2000/svg", lang.code(), "img", width, height, VIEW_BOX].map(Into::into);
    xml(&tag("svg", names, values, joined(parts)))
}

fn style(face: &str) -> String {
    if face.is_empty() {
        return STYLE.to_owned();
    }
    format!("@font-face{{font-family:EDG;font-weight:600;src:url({face})}}{STYLE}")
}

/// Sheet, desk and the dotted line of fiction.
fn ground() -> Html {
    let fixed = |places: [&'static str; 2]| places.map(Place::Fixed);
    joined([
        rect("card__ground", "", fixed(["0", "960"]), fixed(["0", "600"])),
        rect("card__desk", "", fixed(["0", "960"]), fixed(["560", "40"])),
        line("card__rule", fixed(["32", "928"]), ["62", "62"]),
        line("card__dots", fixed(["0", "960"]), ["560", "560"]),
    ])
}

/// Number, colour, sentence, marks and scale.
fn result(lang: Lang, catalogue: &Catalogue, derived: &Derived, frequency: &str) -> Html {
    let found = &derived.assessment;
    let zones = catalogue.model.zones();
    let (word, figure, sign) = reason::number_parts(lang, found.percent);
    let sign = tag("tspan", &["class", "dx"], ["card__percent".into(), ".124em".into()], bare(sign));
    let number = [bare(figure), sign];
    let number = tag(
        "text",
        &["class", "x", "y"],
        ["card__display card__figure".into(), "28".into(), "214".into()],
        joined(number),
    );
    let height = LEFT[1] / ASPECT;
    let sentences = frequency.split_inclusive(". ");
    let lines = sentences.flat_map(|sentence| wrapped(sentence.trim_end(), LINE)).enumerate();
    let lines =
        lines.map(|(row, line)| at("", 0.0, Place::Share(row as f64), words("card__line", "", "", "", line)));
    joined([
        words("card__display card__title", "", "32", "94", derived.preset.name.to_string()),
        words("card__display card__word", "", "32", "122", word),
        number,
        badge(found.zone.colour, reason::zone_interval(lang, zones, found.zone.colour)),
        words("card__quiet", "", "32", "288", say::unit(lang).replace('\u{ad}', "")),
        framed(LEFT, [316.0, 22.0], lines.collect()),
        framed(LEFT, [MARKS, height], drawn_marks(found.percent, zones)),
        framed(LEFT, [MARKS + height + GAP, 39.0], percent_ruler(lang, found.percent, zones, None, None)),
    ])
}

/// The plate is as wide as its words are in the widest of the usual faces.
fn badge(colour: Colour, interval: String) -> Html {
    let class = match colour {
        Colour::Green => "badge badge--green",
        Colour::Yellow => "badge badge--yellow",
        Colour::Red => "badge badge--red",
    };
    let width = 44.0 + 9.0 * interval.chars().count() as f64;
    let all = [Place::Fixed("0"), Place::Share(1.0)];
    joined([
        framed([LEFT[0], width], [236.0, 32.0], rect(class, "", all, all)),
        framed([42.0, 18.0], [243.0, 18.0], zone_shape(colour)),
        words("card__bold", "", "68", "257", interval),
    ])
}

/// Bars, thread, rulers, and the words at their left.
fn reasons(lang: Lang, catalogue: &Catalogue, derived: &Derived) -> Html {
    let found = &derived.assessment;
    let model = &catalogue.model;
    let reference = found.explanation.reference;
    let start = say::start_row(lang, reference.0.into(), model.zones().percent(model.rule(), reference));
    let answers =
        derived.steps.iter().map(|step| reason::answer(lang, &derived.profile, step.contribution.attribute));
    let rows = derived.steps.len() + 1;
    let labels = std::iter::once(start).chain(answers).enumerate().map(|(row, label)| {
        let middle = Place::Share((row as f64 + 0.5) / rows as f64);
        at("", 0.0, middle, words("", "", "", "5", label))
    });
    joined([
        words("card__display card__title", "", "412", "94", say::reasons_heading(lang, found.percent)),
        words("card__quiet", "", "412", "118", reason::takeaway(lang, found)),
        framed(RIGHT, ROWS, labels.collect()),
        framed(BARS, ROWS, drawn_waterfall(lang, model, derived)),
        framed(BARS, FOOT, point_ruler(lang, model, found, derived.window)),
        words("card__display card__sum", "", "412", "420", say::total_label(lang)),
        words("card__quiet", "", "412", "442", say::ruler_points(lang)),
        words("card__quiet", "", "412", "488", say::ruler_risk(lang)),
    ])
}

/// A frame of the card for a figure that fills what it stands in.
fn framed([x, width]: [f64; 2], [y, height]: [f64; 2], content: Html) -> Html {
    let values = [x, width, y, height].map(|place| decimal(place).into());
    tag("svg", &["x", "width", "y", "height"], values, content)
}

/// Lines of at most so many letters; SVG does not wrap.
fn wrapped(sentence: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in sentence.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use roxmltree::{Document, Node};

    use super::*;
    use crate::shipped::CATALOGUE;
    use crate::state::{Action, Deed, History, Moment, Person, State, reduce};

    fn cards() -> Vec<(Lang, Derived, String)> {
        let mut cards = Vec::new();
        for lang in Lang::ALL {
            for (preset, person) in CATALOGUE.presets.iter().enumerate() {
                let mut state = State::new(&CATALOGUE, "");
                let person = Person { preset, profile: person.profile.clone() };
                state.window = state.window.grown_for(&CATALOGUE, &person.profile);
                state.moments = History::new(Moment { person, frozen: None, deed: Deed::Opened });
                let derived = Derived::of(&state);
                let card = card(lang, &CATALOGUE, &derived, "data:font/woff2;base64,AAAA");
                cards.push((lang, derived, card));
            }
        }
        cards
    }

    #[test]
    fn the_card_is_about_one_person_also_while_another_is_held_fast() {
        let state = State::new(&CATALOGUE, "");
        let age = CATALOGUE.form.find("age").unwrap();
        let older = Action::SetAnswer { attribute: age, answer: 52, at: 0.0, held: false };
        let alone = Derived::of(&reduce(&state, older.clone()).unwrap());
        let held = Derived::of(&reduce(&reduce(&state, Action::Freeze).unwrap(), older).unwrap());
        assert!(held.comparison.is_some());
        assert_eq!(card(Lang::Da, &CATALOGUE, &held, ""), card(Lang::Da, &CATALOGUE, &alone, ""));
    }

    fn words_of<'a>(root: Node<'a, 'a>, name: &str) -> Vec<String> {
        let all = root.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)));
        all.map(|node| node.descendants().filter_map(|part| part.text().filter(|_| part.is_text())).collect())
            .collect()
    }

    #[test]
    fn the_file_is_well_formed_and_names_itself_its_version_and_that_it_is_made_up() {
        for (lang, derived, card) in cards() {
            let document = Document::parse(&card).unwrap();
            let root = document.root_element();
            let label = prose::plain(say::fiction_strip(lang));
            let version = say::model_version(lang, 1);
            let written = words_of(root, "text");
            for line in [&label, &version, &derived.preset.name.to_string()] {
                assert!(written.contains(line), "{line} is not in {written:?}");
            }
            assert_eq!(
                words_of(root, "title"),
                [say::card_title(lang, &derived.preset.name, derived.assessment.percent)]
            );
            let [told] = words_of(root, "desc").try_into().unwrap();
            assert!(told.contains(&label) && told.contains(&version), "{told}");
            for step in &derived.steps {
                let answer = reason::answer(lang, &derived.profile, step.contribution.attribute);
                assert!(written.contains(&answer), "{answer} is not in {written:?}");
            }
        }
    }

    #[test]
    fn the_file_needs_nothing_from_outside() {
        for (_, _, card) in cards() {
            assert!(!card.contains("var("), "a colour is not resolved");
            let outside: Vec<&str> = card.split("http").skip(1).collect();
            assert_eq!(outside.len(), 1, "{outside:?}");
            let document = Document::parse(&card).unwrap();
            let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
            for fill in card.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(ids.contains(&fill), "{fill} is nowhere");
            }
            assert!(!document.descendants().any(|node| node.has_attribute("href")));
        }
    }

    #[test]
    fn all_that_is_drawn_has_paint() {
        let (_, _, card) = cards().swap_remove(0);
        let document = Document::parse(&card).unwrap();
        for node in document.descendants().filter(|node| node.is_element() && !node.has_attribute("fill")) {
            let classes = node.attribute("class").unwrap_or_default().split(' ');
            for class in
                classes.filter(|class| !class.is_empty() && !["g", "svg"].contains(&node.tag_name().name()))
            {
                let painted = STYLE.contains(&format!(".{class},")) || STYLE.contains(&format!(".{class}{{"));
                let of_text = node.has_tag_name("text");
                assert!(painted || of_text, "{class} has no paint");
            }
        }
    }

    #[test]
    fn lines_are_filled_but_never_longer_than_they_may_be() {
        assert_eq!(wrapped("31 ud af 100 som Mette", 12), ["31 ud af 100", "som Mette"]);
        assert_eq!(wrapped("", 12), [""]);
    }
}
