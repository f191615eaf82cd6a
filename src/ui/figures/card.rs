//! The result of a person as one picture in a file of its own: number, colour, hundred marks, reasons, and the label
//! that all of it is made up.
//!
//! `card.svg` is the drawing with a `%name%` wherever something is put in; the build puts the light values of the tokens
//! into it. The figures are the page's own, drawn anew and not copied from the screen: there they are as wide as the
//! window and as dark as its scheme, while shares and em fit the frames of the drawing.
//!
//! Invariant: needs nothing from outside; the face comes along or is the system's.

use yew::Html;

use super::draw::{Place, at, decimal, words};
use super::marks::drawn_marks;
use super::patterns::patterns;
use super::percent_ruler::percent_ruler;
use super::point_ruler::point_ruler;
use super::shapes::zone_shape;
use super::waterfall::drawn_waterfall;
use crate::model::Catalogue;
use crate::state::Derived;
use crate::text::{Lang, messages as say, prose, reason};
use crate::ui::markup::{Parts, bare};
use crate::ui::xml::xml;

const DRAWING: &str = include_str!(concat!(env!("OUT_DIR"), "/card.svg"));
/// Most bytes of a line of the sentence; SVG does not wrap.
const LINE: usize = 46;

/// The SVG file. `face` is the display face as a `data:` address; without one (empty) the system's face stands in.
pub fn card(lang: Lang, catalogue: &Catalogue, derived: Derived, face: &str) -> String {
    // The card is about one person; nothing on it would say whose A's outlines are.
    let derived = &Derived { comparison: None, ..derived };
    let mut card = String::new();
    for (at, piece) in DRAWING.split('%').enumerate() {
        if at % 2 == 0 {
            card.push_str(piece);
        } else {
            card.push_str(&xml(&part(piece, lang, catalogue, derived, face)));
        }
    }
    card
}

/// What the drawing has a name for.
fn part(name: &str, lang: Lang, catalogue: &Catalogue, derived: &Derived, face: &str) -> Html {
    let model = &catalogue.model;
    let zones = model.zones();
    let found = &derived.assessment;
    let risk = found.percent;
    let colour = found.zone.colour;
    let person = derived.preset.name.as_ref();
    let (word, figure, sign) = reason::number_parts(lang, risk);
    let drawn = match name {
        "patterns" => Some(patterns()),
        "shape" => Some(zone_shape(colour)),
        "sentence" => Some(sentence(&frequency(lang, derived))),
        "marks" => Some(drawn_marks(risk, zones)),
        "ruler" => Some(percent_ruler(lang, risk, zones, None, None)),
        "answers" => Some(answers(lang, catalogue, derived)),
        "bars" => Some(drawn_waterfall(lang, model, derived)),
        "rulers" => Some(point_ruler(lang, model, found, derived.window)),
        _ => None,
    };
    let written = |name| match name {
        "lang" => lang.code().to_owned(),
        "title" => say::card_title(lang, person, risk),
        "desc" => told(lang, catalogue, derived),
        "face" if face.is_empty() => String::new(),
        "face" => ["@font-face{font-family:EDG;font-weight:600;src:url(", face, ")}"].concat(),
        "name" => person.to_owned(),
        "word" => word.to_owned(),
        "number" => figure.clone(),
        "sign" => sign.to_owned(),
        "colour" => colour.id().to_owned(),
        // As wide as the words are in the widest of the usual faces.
        "plate" => decimal(44.0 + 8.5 * reason::zone_interval(lang, zones, colour).len() as f64),
        "zone" => reason::zone_interval(lang, zones, colour),
        "unit" => say::unit(lang).replace('\u{ad}', ""),
        "heading" => say::reasons_heading(lang, risk),
        "takeaway" => reason::takeaway(lang, found),
        "total" => say::total_label(lang).to_owned(),
        "points" => say::ruler_points(lang).to_owned(),
        "percents" => say::ruler_risk(lang).to_owned(),
        "strip" => prose::plain(say::fiction_strip(lang)),
        "version" => say::model_version(lang, model.version.into()),
        _ => String::new(),
    };
    drawn.unwrap_or_else(|| bare(written(name)))
}

fn frequency(lang: Lang, derived: &Derived) -> String {
    prose::plain(&reason::frequency(lang, &derived.preset.name, derived.assessment.percent))
}

/// The picture in words.
fn told(lang: Lang, catalogue: &Catalogue, derived: &Derived) -> String {
    let parts = [
        frequency(lang, derived),
        reason::takeaway(lang, &derived.assessment),
        prose::plain(say::fiction_strip(lang)),
        say::model_version(lang, catalogue.model.version.into()),
    ];
    parts.join(" ")
}

/// The sentence in lines a frame's height apart; what follows a full stop begins a line.
fn sentence(words: &str) -> Html {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if !line.ends_with('.') && line.len() + word.len() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let line = |(row, words)| line(row as f64, "line", words);
    lines.into_iter().enumerate().map(line).joined()
}

/// The start and every answer, each in the middle of its row.
fn answers(lang: Lang, catalogue: &Catalogue, derived: &Derived) -> Html {
    let model = &catalogue.model;
    let reference = derived.assessment.explanation.reference;
    let start = say::start_row(lang, reference.0.into(), model.zones().percent(model.rule(), reference));
    let mut labels = vec![start];
    for step in &derived.steps {
        labels.push(reason::answer(lang, &derived.profile, step.contribution.attribute));
    }
    let rows = labels.len() as f64;
    let label = |(row, words)| line((row as f64 + 0.5) / rows, "", words);
    labels.into_iter().enumerate().map(label).joined()
}

/// A line of words, its middle at a share of the frame's height.
fn line(y: f64, class: &'static str, content: String) -> Html {
    at("", 0.0, Place::Share(y), words(class, "", "", "5", content))
}

#[cfg(test)]
mod tests {
    use roxmltree::{Document, Node};

    use super::*;
    use crate::shipped::CATALOGUE;
    use crate::state::{Action, State, reduce};

    /// Everybody beside the first person, who is held fast as A.
    fn cards() -> Vec<(Lang, Derived, String)> {
        let mut cards = Vec::new();
        for lang in Lang::ALL {
            for person in 0..CATALOGUE.presets.len() {
                let actions = [Action::Freeze, Action::MarkPerson(person), Action::ChoosePerson];
                let state = actions.into_iter().fold(State::new(&CATALOGUE, ""), |state, action| {
                    reduce(&state, action).unwrap_or(state)
                });
                let derived = Derived::of(&state);
                let card = card(lang, &CATALOGUE, Derived::of(&state), "data:font/woff2;base64,AAAA");
                cards.push((lang, derived, card));
            }
        }
        cards
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
    fn every_name_of_the_drawing_is_known() {
        let state = State::new(&CATALOGUE, "");
        let derived = Derived::of(&state);
        for name in DRAWING.split('%').skip(1).step_by(2).filter(|name| *name != "word") {
            let put_in = xml(&part(name, Lang::Da, &CATALOGUE, &derived, "data:,"));
            assert!(!put_in.is_empty(), "nothing is put in for {name}");
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
        let (_, _, card) = cards().swap_remove(1);
        assert!(!card.contains("waterfall__held"));
        let document = Document::parse(&card).unwrap();
        for node in document.descendants().filter(|node| node.is_element() && !node.has_attribute("fill")) {
            let classes = node.attribute("class").unwrap_or_default().split(' ');
            for class in
                classes.filter(|class| !class.is_empty() && !["g", "svg"].contains(&node.tag_name().name()))
            {
                let painted =
                    DRAWING.contains(&format!(".{class},")) || DRAWING.contains(&format!(".{class}{{"));
                let of_text = node.has_tag_name("text");
                assert!(painted || of_text, "{class} has no paint");
            }
        }
    }
}
