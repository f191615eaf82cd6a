//! The table for spreadsheets: what stands in it in both languages, and that it reads back cell by cell.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{Points, Preset};
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::text::{Described, Lang, csv, messages, reason};

const METTE: usize = 0;
const LONE: usize = 2;

fn described(preset: &Preset) -> Described<'_> {
    Described { name: &preset.name, profile: &preset.profile }
}

fn table(lang: Lang, person: usize, frozen: Option<usize>) -> String {
    let frozen = frozen.map(|frozen| described(CATALOGUE.preset(frozen)));
    csv(lang, &CATALOGUE, described(CATALOGUE.preset(person)), frozen)
}

/// Reads a table as a spreadsheet of the language does.
fn cells(lang: Lang, table: &str) -> Vec<Vec<String>> {
    let separator = if lang == Lang::Da { ';' } else { ',' };
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = table.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => row.last_mut().unwrap().push('"'),
            '"' => quoted = !quoted,
            _ if quoted => row.last_mut().unwrap().push(letter),
            '\r' => assert_eq!(letters.peek(), Some(&'\n')),
            '\n' => rows.push(vec![String::new()]),
            _ if letter == separator => row.push(String::new()),
            _ => row.last_mut().unwrap().push(letter),
        }
    }
    assert_eq!(rows.pop().unwrap(), [""], "the last line ends");
    rows
}

fn shown(lang: Lang) -> String {
    table(lang, METTE, Some(LONE)).replace('\u{feff}', "BOM").replace("\r\n", "␍␊\n")
}

#[test]
fn mette_beside_lone_in_danish() {
    insta::assert_snapshot!(shown(Lang::Da));
}

#[test]
fn mette_beside_lone_in_english() {
    insta::assert_snapshot!(shown(Lang::En));
}

#[test]
fn danish_has_mark_semicolon_and_comma_english_has_none_comma_and_point() {
    let (da, en) = (table(Lang::Da, METTE, None), table(Lang::En, METTE, None));
    assert!(da.starts_with("\u{feff}Er du grøn? – Opdigtet model – ikke ASTA – modelversion 1\r\n"));
    assert!(en.starts_with("Er du grøn? – Made-up model – not ASTA – model version 1\r\n"));
    assert!(da.contains("\r\nI alt;;4;4;31;30,5\r\n"), "{da}");
    assert!(en.contains("\r\nTotal,,4,4,31,30.5\r\n"), "{en}");
    for text in [da, en] {
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "only whole line ends");
        assert!(
            !text.contains(['\u{2212}', '\u{a0}', '\u{ad}']),
            "numbers are numbers, words are plain: {text}"
        );
    }
}

#[test]
fn every_person_has_every_answer_and_a_sum_that_is_right() {
    for lang in Lang::ALL {
        for (position, preset) in CATALOGUE.presets.iter().enumerate() {
            let rows = cells(lang, &table(lang, position, Some(LONE)));
            let found = CATALOGUE.model.assess(&CATALOGUE.form, &preset.profile);
            assert_eq!(rows[1][1], preset.name);
            assert_eq!(rows[2][1], "Lone");
            let body = &rows[4..];
            assert!(rows[3..].iter().all(|row| row.len() == 11), "{rows:?}");
            let [start, answers @ .., total, zone] = body else { panic!("{rows:?}") };
            assert_eq!(answers.len(), CATALOGUE.form.len());
            for (answer, step) in answers.iter().zip(found.explanation.steps()) {
                let label = reason::attribute(lang, step.contribution.attribute).label;
                assert_eq!(answer[0], label.replace('\u{a0}', " "));
            }
            let (own, lone) = ([2, 3], [7, 8]);
            for [points, running] in [own, lone] {
                let number = |row: &Vec<String>, column: usize| row[column].parse::<i32>().unwrap();
                let sum = answers.iter().fold(number(start, running), |sum, row| {
                    let sum = sum + number(row, points);
                    assert_eq!(number(row, running), sum);
                    sum
                });
                assert_eq!([number(total, points), number(total, running)], [sum, sum]);
            }
            assert_eq!(Points(total[2].parse().unwrap()), found.total);
            assert_eq!(total[4], found.percent.count().to_string());
            assert_eq!(zone[..2], [messages::csv_zone(lang), reason::zone_name(lang, found.zone.colour)]);
        }
    }
}
