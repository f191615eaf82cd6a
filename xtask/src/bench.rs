//! Times the calculations, first natively and then in the browser that the tests run in; then the page itself, where a
//! built site lies ready: from a key press to the painted frame, and from its address to controls that answer.
//!
//! The times are printed and never judged.

use anyhow::Result;
use xshell::cmd;

use crate::{
    dist,
    project::Project,
    setup::{self, Purpose},
};

const BENCH: [&str; 5] = ["--no-default-features", "--bench", "explorer", "--bench", "world"];
const FRAMES: &str = "benches/frames.mjs";
const FIRST_VISIT: &str = "benches/first-visit.mjs";

/// Runs the same cases in both places, then opens the page and moves its sliders.
pub fn bench(project: &Project) -> Result<()> {
    setup::setup(project, Purpose::Test)?;
    let shell = &project.shell;
    cmd!(shell, "cargo bench {BENCH...}").run()?;
    // As a test, because that is how a browser runs anything; released, because that is what visitors get.
    cmd!(shell, "cargo test --release --target wasm32-unknown-unknown {BENCH...} -- --nocapture")
        .envs(setup::browser_tests(project))
        .run()?;
    page(project)
}

/// The site is taken as it lies there: to build it takes minutes, and who times a change has just built it.
fn page(project: &Project) -> Result<()> {
    let site = dist::folder(project);
    if !site.join("index.html").is_file() {
        println!("page: left out, there is no built site; `cargo xtask dist` makes one.");
        return Ok(());
    }
    let Some(browser) = setup::browser(project).filter(|_| setup::node_packages(project)) else {
        println!("page: left out, Node, its packages or Chromium are not there.");
        return Ok(());
    };
    cmd!(project.shell, "node {FRAMES}").env("DIST_DIR", &site).env("CHROME", &browser).run()?;
    cmd!(project.shell, "node {FIRST_VISIT} {site}").env("CHROME", &browser).run()?;
    Ok(())
}
