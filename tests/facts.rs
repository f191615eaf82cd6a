//! What the page says of the world: each sentence rests on a source that was read, and none says what the notes warn of.
//!
//! The text compiler sees to it that a fact names its sources; here stands what those may be, and what no fact may say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;

/// The sources that were read for the site, by what the notes call them. What is only generally known has none.
const READ: [&str; 66] = [
    "S0", "S1", "S2", "S3", "S4", "S5", "S6", "S8", "S9", "S10", "S17", "S19", "S20", "S23", "S24", "S25",
    "S28", "S29", "S30", "S31", "S33", "S33b", "S34", "S34c", "S35a", "S35d", "S36", "S37", "S38", "S39",
    "S39b", "S41", "S57", "P-W", "P-K", "P-L", "P-M", "P-O", "P-G", "P-B", "P-S", "P-N", "P-E", "P-D3",
    "P-D4", "P-A1", "P-A2", "P-A3", "P-K5", "P-I1", "P-I2", "P-SE1", "P-SE2", "P-NL1", "P-NL2", "P-B1",
    "P-P2", "P-P3", "P-P4", "P-IT1", "P-U1", "P-U2", "P-DE2", "P-NZ1", "P-UK1", "P-CH1",
];

/// Words for what is only generally known or is not so: the authority gave an opinion and did not forbid, nobody knows
/// how many caseworkers were asked, the report is no peer-reviewed paper, some rules were not read, and two numbers on
/// Austria were not seen in a source.
const NEVER: [&str; 25] = [
    "forbød",
    "forbudt",
    "banned",
    "forbade",
    "bøde",
    "fined",
    "75 %",
    "75%",
    "procent af sagsbehandlerne",
    "per cent of caseworkers",
    "videnskabelig artikel",
    "scientific paper",
    "§ 23",
    "section 23",
    "§ 9 ",
    "section 9)",
    "1. august 2024",
    "1 August 2024",
    "når algoritmer sagsbehandler",
    "to tredjedele",
    "two thirds",
    "96 modeller",
    "96 models",
    "80–85",
    "80-85",
];

fn table(lang: &str, name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text").join(lang).join(name);
    fs::read_to_string(path).unwrap().replace("{\"\\u00A0\"}", " ")
}

#[test]
fn every_source_was_read() {
    for lang in ["da", "en"] {
        for line in table(lang, "sources.ftl").lines() {
            if let Some(number) = line.trim().strip_prefix(".seen = ") {
                assert!(READ.contains(&number), "{number} is no source that was read");
            }
        }
    }
}

#[test]
fn no_fact_says_what_is_only_known_or_not_so() {
    for lang in ["da", "en"] {
        for name in ["facts.ftl", "systems.ftl", "timeline.ftl", "glossary.ftl"] {
            let text = table(lang, name).to_lowercase();
            for words in NEVER {
                assert!(!text.contains(&words.to_lowercase()), "{lang}/{name} says »{words}«");
            }
        }
    }
}

#[test]
fn the_report_is_called_what_it_is_wherever_it_is_named() {
    for (lang, report, reviewed) in [
        ("da", "Rapporten »Er du grøn?«", "ikke fagfællebedømt"),
        ("en", "report \"Er du grøn?\"", "not peer reviewed"),
    ] {
        for name in ["facts.ftl", "timeline.ftl"] {
            let text = table(lang, name);
            let named: Vec<&str> = text.lines().filter(|line| line.contains(report)).collect();
            assert!(!named.is_empty(), "{lang}/{name} tells of the report");
            assert!(named.iter().all(|line| line.contains(reviewed)), "{named:?}");
        }
    }
}

#[test]
fn what_three_of_four_said_comes_with_what_is_not_known_of_it() {
    for (lang, unknown) in [("da", "Vi har ikke set, hvor mange"), ("en", "We have not seen how many")] {
        let text = table(lang, "facts.ftl");
        let fact = text.lines().find(|line| line.starts_with("ltu-fifth = ")).unwrap();
        assert!(fact.contains(unknown), "{fact}");
    }
}
