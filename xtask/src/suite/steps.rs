//! The steps themselves, cheapest floor first: what each one calls, how it is counted, what it cannot do without.
//!
//! Adding a kind of test means adding a step here; `.ci/run`, the README and the summary follow.

use std::path::PathBuf;

use xshell::{Cmd, cmd};

use super::count::Tally;
use crate::{dist, project::Project, serve, setup};

/// The site as the end-to-end tests take it with `--debug`, apart from the one that a release left.
const DEBUG_SITE: &str = "target/debug-site";

/// Which build of the site the end-to-end tests run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// What `cargo xtask dist` makes.
    Release,
    /// What Trunk makes while somebody works on the page: minutes sooner there.
    Debug,
}

/// One line of the test run.
pub struct Step<'a> {
    pub name: &'static str,
    /// How long it takes on two cores; the first run, which compiles, where that differs.
    pub usually: &'static str,
    pub work: Work<'a>,
    needs: Vec<Need>,
}

/// What a step does.
pub enum Work<'a> {
    /// Builds the released site, in this process.
    Dist,
    /// Builds a site in a folder that is emptied before: an older one would pass for the new one if that failed.
    Site { folder: &'static str, call: Cmd<'a> },
    /// Calls another program in the project's root.
    Call { call: Cmd<'a>, tally: Tally },
}

/// What a step cannot do without, and the machine may lack.
#[derive(Clone, Copy)]
enum Need {
    NodePackages,
    Browser,
    Driver,
    Peers,
    /// The step before it that builds the site went well.
    Site(Build),
}

impl Build {
    fn folder(self, project: &Project) -> PathBuf {
        match self {
            Self::Release => dist::folder(project),
            Self::Debug => project.root.join(DEBUG_SITE),
        }
    }
}

impl<'a> Step<'a> {
    /// Says what is missing for this step, if anything is.
    pub fn missing(&self, project: &Project) -> Option<&'static str> {
        self.needs.iter().find_map(|need| match need {
            Need::NodePackages if !setup::node_packages(project) => {
                Some("Node or its packages are not there")
            }
            Need::Browser if setup::browser(project).is_none() => Some("Chromium is not there"),
            Need::Driver if setup::browser_driver(project).is_none() => {
                Some("Chromium's driver is not there")
            }
            Need::Peers if setup::peers_python(project).is_none() => {
                Some("the Python environment is not there, or lacks a package")
            }
            Need::Site(build) if !build.folder(project).join("index.html").is_file() => {
                Some("the site was not built")
            }
            _ => None,
        })
    }

    fn new(name: &'static str, usually: &'static str, work: Work<'a>) -> Self {
        Self { name, usually, work, needs: Vec::new() }
    }

    fn call(name: &'static str, usually: &'static str, tally: Tally, call: Cmd<'a>) -> Self {
        Self::new(name, usually, Work::Call { call, tally })
    }

    fn with(mut self, needs: impl Into<Vec<Need>>) -> Self {
        self.needs = needs.into();
        self
    }
}

/// Returns the steps of the quick look.
pub fn quick(project: &Project) -> Vec<Step<'_>> {
    let tidy = cmd!(project.shell, "cargo test --features pages --test tidy");
    let mut steps = vec![format(project)];
    steps.extend(lints(project));
    steps.push(Step::call("tidy", "half a minute", Tally::Cargo, tidy));
    steps
}

/// Returns every step there is. On a debug build, those that ask something of a released site are not among them.
pub fn every(project: &Project, build: Build) -> Vec<Step<'_>> {
    let mut steps = vec![format(project)];
    steps.extend(native(project));
    steps.extend(lints(project));
    steps.extend([peers(project), styles(project), browser(project)]);
    match build {
        Build::Release => steps.extend([
            Step::new("dist", "3-4 minutes", Work::Dist).with([Need::NodePackages]),
            markup(project),
            package(project),
        ]),
        Build::Debug => steps.push(debug_site(project)),
    }
    steps.push(pages(project, build));
    steps
}

fn format(project: &Project) -> Step<'_> {
    Step::call("format", "a second", Tally::Whole, cmd!(project.shell, "cargo fmt --all --check"))
}

fn native(project: &Project) -> [Step<'_>; 3] {
    let shell = &project.shell;
    let xtask = cmd!(shell, "cargo test --package xtask");
    let core = cmd!(shell, "cargo test --no-fail-fast --no-default-features");
    // What the lower floors hold was asked by the step before.
    let native = cmd!(shell, "cargo test --no-fail-fast --features pages --lib --test pages --test kit");
    [
        Step::call("xtask", "some seconds", Tally::Cargo, xtask),
        Step::call("core", "1-2 minutes at first", Tally::Cargo, core),
        Step::call("native", "2-3 minutes at first", Tally::Cargo, native),
    ]
}

fn lints(project: &Project) -> [Step<'_>; 3] {
    let shell = &project.shell;
    let native = cmd!(shell, "cargo clippy --workspace --all-targets --features pages -- -D warnings");
    let core = cmd!(shell, "cargo clippy --all-targets --no-default-features -- -D warnings");
    let browser = cmd!(
        shell,
        "cargo clippy --target wasm32-unknown-unknown --lib --bins --test golden --test systems --test browser --bench explorer --bench world -- -D warnings"
    );
    [
        Step::call("lints, native", "1-2 minutes at first", Tally::Whole, native),
        Step::call("lints, core alone", "a minute at first", Tally::Whole, core),
        Step::call("lints, browser", "1-2 minutes at first", Tally::Whole, browser),
    ]
}

fn peers(project: &Project) -> Step<'_> {
    python(project, "peers", "half a minute at first", "tests/peers").with([Need::Peers])
}

fn styles(project: &Project) -> Step<'_> {
    let stylelint = cmd!(project.shell, "stylelint styles/**/*.css");
    Step::call("styles", "some seconds", Tally::Whole, stylelint).with([Need::NodePackages])
}

fn markup(project: &Project) -> Step<'_> {
    let validate = cmd!(project.shell, "html-validate dist/index.html dist/kit/*.html");
    let needs = [Need::NodePackages, Need::Site(Build::Release)];
    Step::call("markup", "some seconds", Tally::Whole, validate).with(needs)
}

fn package(project: &Project) -> Step<'_> {
    python(project, "package", "a second", "tests/package").with([Need::Peers, Need::Site(Build::Release)])
}

fn python<'a>(
    project: &'a Project,
    name: &'static str,
    usually: &'static str,
    folder: &'static str,
) -> Step<'a> {
    let python = setup::peers_python(project).unwrap_or_default();
    let tests = cmd!(project.shell, "{python} -m unittest discover --verbose -s {folder} -p test_*.py");
    let site = Build::Release.folder(project);
    Step::call(name, usually, Tally::Unittest, tests.env("DIST_DIR", site))
}

fn browser(project: &Project) -> Step<'_> {
    let tests = cmd!(
        project.shell,
        "cargo test --target wasm32-unknown-unknown --no-fail-fast --test golden --test systems --test browser"
    );
    Step::call("browser", "2-3 minutes at first", Tally::Cargo, tests.envs(setup::browser_tests(project)))
        .with([Need::Browser, Need::Driver])
}

/// Its name begins as that of the tests that need it, so that `--only pages` takes both.
fn debug_site(project: &Project) -> Step<'_> {
    let call = serve::trunk(project, "build").args(["--dist", DEBUG_SITE]);
    Step::new("pages, debug build", "1-2 minutes at first", Work::Site { folder: DEBUG_SITE, call })
}

fn pages(project: &Project, build: Build) -> Step<'_> {
    let tests = cmd!(project.shell, "node tests/e2e/run.mjs")
        .env("DIST_DIR", build.folder(project))
        .env("CHROME", setup::browser(project).unwrap_or_default());
    let needs = [Need::NodePackages, Need::Browser, Need::Site(build)];
    Step::call("pages", "6-9 minutes", Tally::Node, tests).with(needs)
}
