//! Tables for spreadsheets: the answers, points and risk of a person, and what else the page shows in rows.
//!
//! Written as the spreadsheets of the language read it: in Danish with semicolons, decimal commas and a byte order
//! mark, in English with commas and decimal points (RFC 4180). Numbers bear the plain minus, so that they stay numbers.
//!
//! Invariant: says first that the model is made up, and which version of it this is.

use super::{Lang, messages as say, numbers, reason};
use crate::model::{Assessment, Catalogue, Profile, Step};

/// A person of the table.
#[derive(Clone, Copy, Debug)]
pub struct Described<'a> {
    /// First name.
    pub name: &'a str,
    /// The answers.
    pub profile: &'a Profile,
}

/// One person's part of the table.
struct Columns<'a> {
    person: Described<'a>,
    found: Assessment,
    /// In the order of the rows.
    steps: Vec<Step>,
    /// It is the frozen person A's.
    frozen: bool,
}

/// A row of the table.
#[derive(Clone, Copy)]
enum Row {
    Head,
    Start,
    /// Position among the steps.
    Answer(usize),
    Total,
    Zone,
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
    let mut table = Text::new(lang);
    table.cell(&say::print_label(lang, catalogue.model.version.into()));
    table.end();
    table.cell(say::csv_person(lang));
    table.cell(person.name);
    table.end();
    let mut people = Vec::new();
    if let Some(person) = frozen {
        table.cell(say::csv_frozen(lang));
        table.cell(person.name);
        table.end();
        let found = assess(person);
        let steps = found.explanation.steps_in_order_of(&steps);
        people.push(Columns { person, found, steps, frozen: true });
    }
    let answers = steps.len();
    people.insert(0, Columns { person, found, steps, frozen: false });
    let rows = [Row::Head, Row::Start].into_iter().chain((0..answers).map(Row::Answer));
    for row in rows.chain([Row::Total, Row::Zone]) {
        table.cell(label(lang, &people[0].steps, row));
        for columns in &people {
            for cell in columns.cells(lang, catalogue, row) {
                table.cell(&cell);
            }
        }
        table.end();
    }
    table.text
}

/// A table of rows under a label that says what they are of.
pub fn csv_rows(lang: Lang, label: &str, rows: Vec<Vec<String>>) -> String {
    let mut table = Text::new(lang);
    table.cell(label);
    table.end();
    for row in rows {
        for cell in row {
            table.cell(&cell);
        }
        table.end();
    }
    table.text
}

/// The first cell of a row.
fn label(lang: Lang, steps: &[Step], row: Row) -> &'static str {
    match row {
        Row::Head => say::csv_question(lang),
        Row::Start => say::table_start(lang),
        Row::Answer(at) => reason::attribute(lang, steps[at].contribution.attribute).label,
        Row::Total => say::total_label(lang),
        Row::Zone => say::csv_zone(lang),
    }
}

impl Columns<'_> {
    /// Answer, points, running total, out of 100, percent.
    fn cells(&self, lang: Lang, catalogue: &Catalogue, row: Row) -> [String; 5] {
        let reference = self.found.explanation.reference;
        let (answer, points, total) = match row {
            Row::Head => {
                let heads = [
                    say::column_answer(lang),
                    say::column_points(lang),
                    say::column_sum(lang),
                    say::column_risk(lang),
                    say::csv_risk(lang),
                ];
                let of_frozen =
                    |head| if self.frozen { say::csv_frozen_column(lang, head) } else { head.to_owned() };
                return heads.map(of_frozen);
            }
            Row::Zone => {
                let mut cells: [String; 5] = Default::default();
                cells[0] = reason::zone_name(lang, self.found.zone.colour).to_owned();
                return cells;
            }
            Row::Start => (String::new(), reference, reference),
            Row::Answer(at) => {
                let Step { contribution, end, .. } = &self.steps[at];
                let given = self.person.profile.answer(contribution.attribute);
                (reason::attribute(lang, contribution.attribute).answer(given), contribution.points, *end)
            }
            Row::Total => (String::new(), self.found.total, self.found.total),
        };
        let model = &catalogue.model;
        [
            answer,
            points.0.to_string(),
            total.0.to_string(),
            model.zones().percent(model.rule(), total).count().to_string(),
            numbers::tenths(lang, model.rule().log_odds(total).probability().tenths()),
        ]
    }
}

/// The table as it is written so far.
struct Text {
    text: String,
    separator: char,
    starts: bool,
}

impl Text {
    fn new(lang: Lang) -> Self {
        let (mark, separator) = match lang {
            Lang::Da => ("\u{feff}", ';'),
            Lang::En => ("", ','),
        };
        Self { text: mark.to_owned(), separator, starts: true }
    }

    /// Adds a cell, in quotation marks where it would else be read as several; without the marks that only set a line.
    fn cell(&mut self, words: &str) {
        if !self.starts {
            self.text.push(self.separator);
        }
        self.starts = false;
        let quoted = words.contains([self.separator, '"', '\r', '\n']);
        if quoted {
            self.text.push('"');
        }
        for letter in words.chars() {
            match letter {
                '\u{ad}' => {}
                '\u{a0}' => self.text.push(' '),
                '"' => self.text.push_str("\"\""),
                _ => self.text.push(letter),
            }
        }
        if quoted {
            self.text.push('"');
        }
    }

    fn end(&mut self) {
        self.text.push_str("\r\n");
        self.starts = true;
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
            let written = |lang| {
                let mut table = Text::new(lang);
                table.cell(cell);
                table.text
            };
            assert_eq!(Lang::ALL.map(written), [format!("\u{feff}{danish}"), english.to_owned()]);
        }
    }
}
