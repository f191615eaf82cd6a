//! Times the explorer's calculations, first natively and then in the browser that the tests run in.
//!
//! The times are printed and never judged.

use crate::{
    error::Error,
    project::{Project, run},
    setup::{self, Purpose},
};

const BENCH: [&str; 3] = ["--no-default-features", "--bench", "explorer"];
/// As a test, because that is how a browser runs anything; released, because that is what visitors get.
const IN_BROWSER: [&str; 4] = ["test", "--release", "--target", "wasm32-unknown-unknown"];

/// Runs the same cases in both places.
pub fn bench(project: &Project) -> Result<(), Error> {
    setup::setup(project, Purpose::Test)?;
    run(project.command("cargo", ["bench"].iter().chain(&BENCH)))?;
    let mut browser = project.command("cargo", IN_BROWSER.iter().chain(&BENCH).chain(&["--", "--nocapture"]));
    browser.envs(setup::browser_tests(project));
    run(browser)
}
