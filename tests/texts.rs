//! The sentences: every attribute, up, down and same, in both languages, is whole and well set.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{AttributeIndex, Catalogue, Change};
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::text::{Lang, messages, prose, reason};

/// Every change of one answer of one of the people, with whom and what it is about.
fn changes(catalogue: &Catalogue) -> Vec<(AttributeIndex, Change)> {
    let Catalogue { form, model, presets, .. } = catalogue;
    let mut changes = Vec::new();
    for preset in presets.iter() {
        for attribute in form.indices() {
            let (low, high) = form.attribute(attribute).limits();
            for answer in low..=high {
                let after = preset.profile.with(form, attribute, answer).unwrap();
                if after != preset.profile {
                    changes.push((attribute, Change::between(form, model, &preset.profile, &after)));
                }
            }
        }
    }
    changes
}

#[track_caller]
fn well_set(lang: Lang, sentence: &str) {
    assert!(!sentence.contains(['{', '}', '*']), "a slot or mark is left: {sentence}");
    assert!(!sentence.contains("  "), "two spaces: {sentence}");
    assert!(!sentence.contains(".."), "two full stops: {sentence}");
    assert!(sentence.ends_with(['.', '?']), "no full stop: {sentence}");
    assert!(sentence.starts_with(char::is_uppercase) || sentence.starts_with(char::is_numeric), "{sentence}");
    let percent_signs = sentence.matches('%').count();
    let well_spaced = match lang {
        Lang::Da => sentence.matches("\u{a0}%").count(),
        Lang::En => percent_signs - sentence.matches(" %").count() - sentence.matches("\u{a0}%").count(),
    };
    assert_eq!(well_spaced, percent_signs, "a per cent sign is badly spaced: {sentence}");
}

#[test]
fn every_change_of_every_answer_has_a_whole_sentence() {
    let catalogue = &CATALOGUE;
    let changes = changes(catalogue);
    for lang in Lang::ALL {
        for (_, change) in &changes {
            well_set(lang, &prose::plain(&reason::card(lang, change)));
            well_set(lang, &reason::spoken_reason(lang, change));
            well_set(lang, &reason::takeaway(lang, &change.after));
        }
    }
}

#[test]
fn the_live_region_says_at_most_fifteen_words_and_no_signs() {
    let catalogue = &CATALOGUE;
    for lang in Lang::ALL {
        for (_, change) in changes(catalogue) {
            let said = reason::spoken(lang, &change);
            well_set(lang, &said);
            assert!(said.split_whitespace().count() <= 15, "{said}");
            assert!(!said.contains(['%', '+', '−', '→']), "{said}");
        }
    }
}

/// The first change up, down and without effect of each attribute, as the card words it.
fn samples(lang: Lang) -> String {
    let catalogue = &CATALOGUE;
    let changes = changes(catalogue);
    let mut lines = Vec::new();
    for attribute in catalogue.form.indices() {
        for wanted in [-1, 0, 1] {
            let fits = |change: &&Change| {
                let [answer] = change.answers.as_slice() else { return false };
                (answer.points_after.0 - answer.points_before.0).signum() == wanted
            };
            let of_attribute =
                changes.iter().filter(|(index, _)| *index == attribute).map(|(_, change)| change);
            lines.extend(of_attribute.clone().find(fits).map(|change| reason::card(lang, change)));
            let crossing = of_attribute.filter(|change| change.crosses()).find(fits);
            lines.extend(crossing.map(|change| reason::card(lang, change)));
        }
    }
    lines.dedup();
    lines.join("\n")
}

#[test]
fn sentences_in_danish() {
    insta::assert_snapshot!(samples(Lang::Da));
}

#[test]
fn sentences_in_english() {
    insta::assert_snapshot!(samples(Lang::En));
}

#[test]
fn a_frequency_tells_both_sides_at_the_ends_too() {
    let said = |n: i64| prose::plain(&messages::frequency(Lang::Da, n, "Mette", 100 - n));
    let lines: Vec<String> = [0, 1, 31, 99, 100].map(said).into();
    insta::assert_snapshot!(lines.join("\n"));
}
