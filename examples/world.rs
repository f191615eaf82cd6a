//! Prints the invented world for other programs: `cargo run --no-default-features --example world -- cells` (or `rates`).
//!
//! `cells` is the table that the page gives away. `rates` is what the core makes of it, with all its digits: one rate a
//! line, for everybody and for every level of every node. `tests/peers/test_world.py` holds the two against each other.

use std::io::{self, Write};
use std::process::ExitCode;

use er_du_groen::model::Points;
use er_du_groen::model::world::{Cells, Confusion, Frame, Line, Metric, Outcome, Ranked, Scores};
use er_du_groen::shipped::{CATALOGUE, WORLD};
use er_du_groen::text::cell_table;

const LINES: [i32; 10] = [-10, -5, 0, 5, 10, 13, 16, 20, 25, 30];
const RATES: [(&str, Metric); 6] = [
    ("selection_rate", Confusion::selection_rate),
    ("false_positive_rate", Confusion::false_positive_rate),
    ("false_negative_rate", Confusion::false_negative_rate),
    ("precision", Confusion::precision),
    ("base_rate", Confusion::base_rate),
    ("accuracy", Confusion::accuracy),
];

fn main() -> ExitCode {
    let cells = Cells::of(&WORLD);
    let table = match std::env::args().nth(1).as_deref() {
        Some("cells") => cell_table(&CATALOGUE, &WORLD, &cells),
        Some("rates") => rates(&cells),
        _ => {
            eprintln!("say `cells` or `rates`");
            return ExitCode::FAILURE;
        }
    };
    // Who reads on may have had enough (`| head`).
    let printed = io::stdout().write_all(table.as_bytes());
    if printed.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Of the site's model, half a year on.
fn rates(cells: &Cells) -> String {
    let scores = Scores::of_card(&WORLD, &CATALOGUE.model);
    let mut table = String::from("node,level,line,rate,value\n");
    for (at, node) in WORLD.nodes().enumerate() {
        let frame = Frame::of(cells, &scores, Outcome::HalfYear, node);
        if at == 0 {
            of_group(&mut table, "overall", "", &frame.overall);
        }
        let (id, levels): (&str, Vec<&str>) = match WORLD.attribute(node) {
            Some(index) => {
                let attribute = CATALOGUE.form.attribute(index);
                (&attribute.id, attribute.level_ids())
            }
            None => {
                let group = &WORLD.groups()[at];
                (&group.id, group.levels.iter().map(AsRef::as_ref).collect())
            }
        };
        for (level, group) in levels.iter().zip(&frame.by_group) {
            of_group(&mut table, id, level, group);
        }
    }
    table
}

fn of_group(table: &mut String, node: &str, level: &str, group: &Ranked) {
    let mut row = |line: &str, rate: &str, value: f64| {
        table.push_str(&format!("{node},{level},{line},{rate},{value:.17e}\n"));
    };
    for line in LINES {
        let found = group.at(Line::at(Points(line)));
        for (rate, metric) in RATES {
            row(&line.to_string(), rate, metric(&found));
        }
    }
    row("", "auc", group.auc());
    row("", "calibration_error", group.calibration_error(CATALOGUE.model.rule()));
}
