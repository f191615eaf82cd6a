//! The answers, points and risk of a person as a table for spreadsheets.
//!
//! Written as the spreadsheets of the language read it: in Danish with semicolons, decimal commas and a byte order
//! mark, in English with commas and decimal points (RFC 4180). Numbers bear the plain minus, so that they stay numbers.
//!
//! Invariant: says first that the model is made up, and which version of it this is.

use super::{Lang, messages as say, numbers, reason};
use crate::model::{Assessment, Catalogue, Points, Profile, Step};

/// A person of the table.
#[derive(Clone, Copy, Debug)]
pub struct Described<'a> {
    /// First name.
    pub name: &'a str,
    /// The answers.
    pub profile: &'a Profile,
}

/// The table of a person, and of the frozen person A beside them.
///
/// A row for each answer, largest contribution first, with the points, the running total, and what that total is out
/// of 100 and in percent; then the total and the zone.
pub fn csv(
    lang: Lang,
    catalogue: &Catalogue,
    person: Described<'_>,
    frozen: Option<Described<'_>>,
) -> String {
    let assess = |person: Described<'_>| catalogue.model.assess(&catalogue.form, person.profile);
    let found = assess(person);
    let steps = found.explanation.steps();
    let mut rows = vec![
        vec![say::print_label(lang, catalogue.model.version.into())],
        vec![say::csv_person(lang).to_owned(), person.name.to_owned()],
    ];
    let mut table = labels(lang, &steps);
    add(&mut table, columns(lang, catalogue, person, &found, &steps));
    if let Some(frozen) = frozen {
        rows.push(vec![say::csv_frozen(lang).to_owned(), frozen.name.to_owned()]);
        let found = assess(frozen);
        let mut of_frozen =
            columns(lang, catalogue, frozen, &found, &found.explanation.steps_in_order_of(&steps));
        if let Some(heads) = of_frozen.first_mut() {
            for head in heads {
                *head = say::csv_frozen_column(lang, head);
            }
        }
        add(&mut table, of_frozen);
    }
    rows.append(&mut table);
    written(lang, &rows)
}

/// The first cell of every row of the table.
fn labels(lang: Lang, steps: &[Step]) -> Vec<Vec<String>> {
    let attributes = steps.iter().map(|step| reason::attribute(lang, step.contribution.attribute).label);
    let first = [say::csv_question(lang), say::table_start(lang)];
    let last = [say::total_label(lang), say::csv_zone(lang)];
    first.into_iter().chain(attributes).chain(last).map(|label| vec![label.to_owned()]).collect()
}

/// The columns of one person, a row for each of [`labels`].
fn columns(
    lang: Lang,
    catalogue: &Catalogue,
    person: Described<'_>,
    found: &Assessment,
    steps: &[Step],
) -> Vec<Vec<String>> {
    let model = &catalogue.model;
    let row = |answer: String, points: Points, total: Points| {
        let out_of_100 = model.zones().percent(model.rule(), total).count();
        let risk = model.rule().log_odds(total).probability().tenths();
        let numbers = [points.0.to_string(), total.0.to_string(), out_of_100.to_string()];
        std::iter::once(answer).chain(numbers).chain([numbers::tenths(lang, risk)]).collect()
    };
    let heads = [
        say::column_answer(lang),
        say::column_points(lang),
        say::column_sum(lang),
        say::column_risk(lang),
        say::csv_risk(lang),
    ];
    let reference = found.explanation.reference;
    let mut rows = vec![heads.map(str::to_owned).into(), row(String::new(), reference, reference)];
    for Step { contribution, end, .. } in steps {
        let attribute = contribution.attribute;
        let answer = reason::attribute(lang, attribute).answer(person.profile.answer(attribute));
        rows.push(row(answer, contribution.points, *end));
    }
    rows.push(row(String::new(), found.total, found.total));
    let mut zone = vec![String::new(); heads.len()];
    zone[0] = reason::zone_name(lang, found.zone.colour).to_owned();
    rows.push(zone);
    rows
}

fn add(table: &mut [Vec<String>], columns: Vec<Vec<String>>) {
    for (row, mut more) in table.iter_mut().zip(columns) {
        row.append(&mut more);
    }
}

fn written(lang: Lang, rows: &[Vec<String>]) -> String {
    let (mark, separator) = match lang {
        Lang::Da => ("\u{feff}", ";"),
        Lang::En => ("", ","),
    };
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell, separator)).collect();
        cells.join(separator) + "\r\n"
    };
    rows.iter().fold(mark.to_owned(), |text, row| text + &line(row))
}

/// A cell, in quotation marks where it would else be read as several; without the marks that only set a line.
fn quoted(cell: &str, separator: &str) -> String {
    let cell = cell.replace('\u{a0}', " ").replace('\u{ad}', "");
    if cell.contains(separator) || cell.contains(['"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be() {
        for (cell, danish, english) in [
            ("Faglært", "Faglært", "Faglært"),
            ("30,5", "30,5", "\"30,5\""),
            ("a; b", "\"a; b\"", "a; b"),
            ("»a« \"b\"", "\"»a« \"\"b\"\"\"", "\"»a« \"\"b\"\"\""),
            ("7\u{a0}mdr. lang\u{ad}tid", "7 mdr. langtid", "7 mdr. langtid"),
            ("a\nb", "\"a\nb\"", "\"a\nb\""),
        ] {
            assert_eq!([quoted(cell, ";"), quoted(cell, ",")], [danish, english]);
        }
    }
}
