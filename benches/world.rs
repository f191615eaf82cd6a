//! How long the calculations over the whole invented world take. Built as the page is; the same cases in both places.
//!
//! The numbers beside the names are what is aimed at in the browser, and what it must stay below.

mod timing;

use std::hint::black_box;

use er_du_groen::model::world::{
    Cells, Confusion, Frame, Guesser, Line, Metric, MetricFrame, Node, Outcome, Rivals, Scores, World,
    influences,
};
use er_du_groen::model::{AttributeIndex, Catalogue, Model};
use er_du_groen::shipped::{CATALOGUE, WORLD};
use er_du_groen::text::cell_table;
use timing::Case;

/// Places in the world's file.
const ORIGIN: Node = Node(0);
const DANISH: usize = 0;
const NON_WESTERN: usize = 2;
const ROOM: f64 = 0.2;
/// Lines from end to end of the scale, a quarter of a point apart, so that lots are drawn at most of them.
const LOWEST_LINE: f64 = -40.0;
const LINES: usize = 400;

const RATES: [Metric; 6] = [
    Confusion::selection_rate,
    Confusion::false_positive_rate,
    Confusion::false_negative_rate,
    Confusion::precision,
    Confusion::base_rate,
    Confusion::accuracy,
];

/// Every rate of everybody and of each group.
fn rates(frame: &MetricFrame) {
    for group in frame.by_group.iter().chain([&frame.overall]) {
        black_box(RATES.map(|rate| rate(group)));
    }
}

fn line(round: usize) -> Line {
    black_box(Line(LOWEST_LINE + (round % LINES) as f64 / 4.0))
}

/// One attribute after the other counts no more.
fn without(world: &World, model: &Model, round: usize) -> Scores {
    let left_out = round % CATALOGUE.form.len();
    Scores::of(world, model, &|attribute| attribute.position() != left_out, &|_| false)
}

fn times() {
    let world = &WORLD;
    let Catalogue { model, rivals, .. } = &CATALOGUE;
    let cells = Cells::of(world);
    let scores = Scores::of_card(world, model);
    let frames: Vec<Frame> =
        world.nodes().map(|node| Frame::of(&cells, &scores, Outcome::HalfYear, node)).collect();
    let models: Vec<&Model> = std::iter::once(model).chain(rivals.iter()).collect();
    let all = |_: AttributeIndex| true;
    let cases = [
        Case {
            name: "move a line: all rates of all groups (1 ms, 5 ms)",
            run: &|round| frames.iter().for_each(|frame| rates(&frame.at(line(round)))),
        },
        Case {
            name: "change a weight: score all, rates by origin (16 ms, 50 ms)",
            run: &|round| {
                let scores = without(world, black_box(model), round);
                let frame = Frame::of(&cells, &scores, Outcome::HalfYear, ORIGIN);
                rates(&frame.at(line(round)));
            },
        },
        Case {
            name: "build the world for the first time (200 ms)",
            run: &|_| {
                black_box(Cells::of(black_box(world)));
            },
        },
        Case {
            name: "find the line with a wanted rate",
            run: &|round| {
                let groups = &frames[ORIGIN.0].by_group;
                let near = line(round);
                let wanted = groups[DANISH].at(near).false_positive_rate();
                let metric = Confusion::false_positive_rate;
                black_box(groups[NON_WESTERN].line_with(metric, wanted, near, 0.0));
            },
        },
        Case {
            name: "the best guesser of origin",
            run: &|_| {
                black_box(Guesser::of(black_box(&cells), ORIGIN, NON_WESTERN, Some(DANISH), &all));
            },
        },
        Case {
            name: "how much each answer moves people",
            run: &|_| {
                black_box(influences(world, &cells, black_box(model)));
            },
        },
        Case {
            name: "compare four cards",
            run: &|_| {
                black_box(Rivals::of(world, &cells, black_box(&models), ORIGIN, ROOM));
            },
        },
        Case {
            name: "write the table of all cells",
            run: &|_| {
                black_box(cell_table(&CATALOGUE, world, black_box(&cells)));
            },
        },
    ];
    timing::print(1, &cases);
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
fn in_the_browser() {
    times();
}

fn main() {
    if cfg!(not(target_arch = "wasm32")) {
        times();
    }
}
