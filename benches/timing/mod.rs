//! How a calculation is timed, natively (`cargo bench`) and in a browser (as a browser test): medians in a table.
//!
//! Judges nothing: times depend on the machine. What is timed stands in the files beside this folder.

use std::time::Duration;

#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::Instant;

/// Samples of one case; odd, so that one stands in the middle.
const SAMPLES: usize = 51;
/// Shortest sample, far above the clock of a browser, which only tells tenths of a millisecond.
const SHORTEST: Duration = Duration::from_millis(10);

/// Something to time. It is told which round it is, from 0, so that it can go through several of a kind.
pub struct Case<'a> {
    /// With what is aimed at, where that was agreed.
    pub name: &'a str,
    /// Does it once.
    pub run: &'a dyn Fn(usize),
}

impl Case<'_> {
    /// Time for so many rounds.
    fn sample(&self, rounds: usize) -> Duration {
        let start = Instant::now();
        (0..rounds).for_each(self.run);
        start.elapsed()
    }

    /// Median time of one round, in microseconds.
    fn median(&self, fewest: usize) -> f64 {
        let mut rounds = fewest;
        while self.sample(rounds) < SHORTEST {
            rounds *= 2;
        }
        let mut samples: Vec<Duration> = (0..SAMPLES).map(|_| self.sample(rounds)).collect();
        samples.sort();
        samples[SAMPLES / 2].as_secs_f64() * 1e6 / rounds as f64
    }
}

/// Times all cases, each with a multiple of so many rounds, and prints them.
pub fn print(fewest: usize, cases: &[Case<'_>]) {
    let widest = cases.iter().map(|case| case.name.chars().count()).max().unwrap_or_default();
    let rows = cases.iter().map(|case| format!("{:<widest$}{:>11.1} µs\n", case.name, case.median(fewest)));
    let place = if cfg!(target_arch = "wasm32") { "browser" } else { "native" };
    let table = format!("{place}, median of {SAMPLES} samples\n{}", rows.collect::<String>());
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_test::console_log!("{table}");
    #[cfg(not(target_arch = "wasm32"))]
    println!("{table}");
}
