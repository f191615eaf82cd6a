//! How long the explorer's calculations take, natively (`cargo bench`) and in a browser (as a browser test).
//!
//! Prints a table and judges nothing: times depend on the machine. Both run the same cases, built as the page is.

use std::hint::black_box;
use std::time::Duration;

use er_du_groen::model::{Catalogue, Preset, Reach, counterfactuals, shapley_values};
use er_du_groen::shipped::CATALOGUE;

#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::Instant;

/// Samples of one case; odd, so that one stands in the middle.
const SAMPLES: usize = 51;
/// Shortest sample, far above the clock of a browser, which only tells tenths of a millisecond.
const SHORTEST: Duration = Duration::from_millis(10);

/// Something to time, with one person.
type Case = fn(&Preset);

const CASES: [(&str, Case); 4] = [
    ("assess one person", |person| {
        let Catalogue { form, model, .. } = black_box(&CATALOGUE);
        black_box(model.assess(form, &person.profile));
    }),
    ("counterfactuals of one person", |person| {
        let Catalogue { form, model, .. } = black_box(&CATALOGUE);
        black_box(counterfactuals(form, model, &person.profile));
    }),
    ("reach over the whole form", |_| {
        let Catalogue { form, model, .. } = black_box(&CATALOGUE);
        black_box(Reach::of(form, model));
    }),
    ("assess one person, Shapley values", |person| {
        let Catalogue { form, model, .. } = black_box(&CATALOGUE);
        let found = model.assess(form, &person.profile);
        black_box(shapley_values(model.rule(), &found.explanation));
    }),
];

/// Time for `rounds` calls, over the presets in turn.
fn sample(case: Case, rounds: usize) -> Duration {
    let start = Instant::now();
    for round in 0..rounds {
        case(black_box(CATALOGUE.preset(round % CATALOGUE.presets.len())));
    }
    start.elapsed()
}

/// Median time of one call, in microseconds.
fn median(case: Case) -> f64 {
    let mut rounds = CATALOGUE.presets.len();
    while sample(case, rounds) < SHORTEST {
        rounds *= 2;
    }
    let mut samples: Vec<Duration> = (0..SAMPLES).map(|_| sample(case, rounds)).collect();
    samples.sort();
    samples[SAMPLES / 2].as_secs_f64() * 1e6 / rounds as f64
}

fn table(place: &str) -> String {
    let rows = CASES.map(|(name, case)| format!("{name:<36}{:>10.1} µs\n", median(case)));
    format!("{place}, median of {SAMPLES} samples\n{}", rows.concat())
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
fn times() {
    wasm_bindgen_test::console_log!("{}", table("browser"));
}

fn main() {
    if cfg!(not(target_arch = "wasm32")) {
        println!("{}", table("native"));
    }
}
