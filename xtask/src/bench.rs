//! Times the calculations, first natively and then in the browser that the tests run in; then the page itself, from a
//! key press to the painted frame, where a built site lies ready.
//!
//! The times are printed and never judged.

use crate::{
    dist,
    error::Error,
    project::{Project, run},
    setup::{self, Purpose},
};

const BENCH: [&str; 5] = ["--no-default-features", "--bench", "explorer", "--bench", "world"];
/// As a test, because that is how a browser runs anything; released, because that is what visitors get.
const IN_BROWSER: [&str; 4] = ["test", "--release", "--target", "wasm32-unknown-unknown"];
const FRAMES: &str = "benches/frames.mjs";

/// Runs the same cases in both places, then moves the sliders of the page.
pub fn bench(project: &Project) -> Result<(), Error> {
    setup::setup(project, Purpose::Test)?;
    run(project.command("cargo", ["bench"].iter().chain(&BENCH)))?;
    let mut browser = project.command("cargo", IN_BROWSER.iter().chain(&BENCH).chain(&["--", "--nocapture"]));
    browser.envs(setup::browser_tests(project));
    run(browser)?;
    frames(project)
}

/// The site is taken as it lies there: to build it takes minutes, and who times a change has just built it.
fn frames(project: &Project) -> Result<(), Error> {
    let site = dist::folder(project);
    if !site.join("index.html").is_file() {
        println!("page: left out, there is no built site; `cargo xtask dist` makes one.");
        return Ok(());
    }
    let Some(browser) = setup::browser(project).filter(|_| setup::node_packages(project)) else {
        println!("page: left out, Node, its packages or Chromium are not there.");
        return Ok(());
    };
    let mut frames = project.command("node", [FRAMES]);
    frames.env("DIST_DIR", site).env("CHROME", browser);
    run(frames)
}
