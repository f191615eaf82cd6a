//! The steps themselves, cheapest floor first: what each one calls, how it is counted, what it cannot do without.
//!
//! Adding a kind of test means adding a step here; `.ci/run`, the README and the summary follow.

use std::ffi::OsString;

use super::count::Tally;
use crate::{
    dist,
    project::{Project, files_below},
    setup,
};

/// One line of the test run.
pub struct Step {
    pub name: &'static str,
    /// How long it takes on two cores; the first run, which compiles, where that differs.
    pub usually: &'static str,
    pub work: Work,
    needs: &'static [Need],
}

/// What a step does.
pub enum Work {
    /// Builds the released site, in this process.
    Dist,
    /// Calls another program in the project's root.
    Call {
        program: OsString,
        arguments: Vec<OsString>,
        variables: Vec<(&'static str, OsString)>,
        tally: Tally,
    },
}

/// What a step cannot do without, and the machine may lack.
#[derive(Clone, Copy)]
enum Need {
    NodePackages,
    Browser,
    Driver,
    Peers,
    /// The step before it that builds the site went well.
    Site,
}

impl Step {
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
            Need::Site if !dist::folder(project).join("index.html").is_file() => {
                Some("the site was not built")
            }
            _ => None,
        })
    }

    fn with(mut self, needs: &'static [Need]) -> Self {
        self.needs = needs;
        self
    }

    fn variable(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        if let Work::Call { variables, .. } = &mut self.work {
            variables.push((name, value.into()));
        }
        self
    }
}

/// Returns the steps of the quick look.
pub fn quick() -> Vec<Step> {
    let mut steps = vec![format()];
    steps.extend(lints());
    steps.push(cargo("tidy", "half a minute", "test --features pages --test tidy", Tally::Cargo));
    steps
}

/// Returns every step there is.
pub fn every(project: &Project) -> Vec<Step> {
    let mut steps = vec![
        format(),
        cargo("xtask", "some seconds", "test --package xtask", Tally::Cargo),
        cargo("core", "1-2 minutes at first", "test --no-fail-fast --no-default-features", Tally::Cargo),
        cargo("native", "2-3 minutes at first", "test --no-fail-fast --features pages", Tally::Cargo),
    ];
    steps.extend(lints());
    steps.extend([
        peers(project),
        call("styles", "some seconds", "stylelint", ["styles/**/*.css"], Tally::Whole)
            .with(&[Need::NodePackages]),
        browser(project),
        Step { name: "dist", usually: "2-3 minutes", work: Work::Dist, needs: &[Need::NodePackages] },
        call("markup", "some seconds", "html-validate", ["dist/index.html"], Tally::Whole)
            .with(&[Need::NodePackages, Need::Site]),
        package(project),
        pages(project),
    ]);
    steps
}

fn format() -> Step {
    cargo("format", "a second", "fmt --all --check", Tally::Whole)
}

fn lints() -> [Step; 3] {
    [
        cargo(
            "lints, native",
            "1-2 minutes at first",
            "clippy --workspace --all-targets --features pages -- -D warnings",
            Tally::Whole,
        ),
        cargo(
            "lints, core alone",
            "a minute at first",
            "clippy --all-targets --no-default-features -- -D warnings",
            Tally::Whole,
        ),
        cargo(
            "lints, browser",
            "1-2 minutes at first",
            "clippy --target wasm32-unknown-unknown --lib --bins --test golden --test systems --test browser --bench explorer --bench world -- -D warnings",
            Tally::Whole,
        ),
    ]
}

fn peers(project: &Project) -> Step {
    python(project, "peers", "half a minute at first", "tests/peers").with(&[Need::Peers])
}

fn package(project: &Project) -> Step {
    python(project, "package", "a second", "tests/package")
        .variable("DIST_DIR", dist::folder(project))
        .with(&[Need::Peers, Need::Site])
}

fn python(project: &Project, name: &'static str, usually: &'static str, folder: &'static str) -> Step {
    let python = setup::peers_python(project).unwrap_or_default();
    let arguments = ["-m", "unittest", "discover", "--verbose", "-s", folder, "-p", "test_*.py"];
    call(name, usually, python, arguments, Tally::Unittest)
}

fn browser(project: &Project) -> Step {
    let tests =
        "test --target wasm32-unknown-unknown --no-fail-fast --test golden --test systems --test browser";
    let step = cargo("browser", "2-3 minutes at first", tests, Tally::Cargo);
    setup::browser_tests(project)
        .into_iter()
        .fold(step, |step, (name, value)| step.variable(name, value))
        .with(&[Need::Browser, Need::Driver])
}

/// Node's own way to take a folder of tests changed between its versions: every file is named.
fn pages(project: &Project) -> Step {
    // Without the folder Node finds no test, and that counts as a failure.
    let files = files_below(&project.root.join("tests/e2e")).unwrap_or_default();
    let files =
        files.into_iter().map(OsString::from).filter(|file| file.as_encoded_bytes().ends_with(b".test.mjs"));
    let arguments = ["--test", "--test-reporter=spec"].map(OsString::from).into_iter().chain(files);
    call("pages", "10-15 minutes", "node", arguments, Tally::Node)
        .variable("DIST_DIR", dist::folder(project))
        .variable("CHROME", setup::browser(project).unwrap_or_default())
        .with(&[Need::NodePackages, Need::Browser, Need::Site])
}

fn cargo(name: &'static str, usually: &'static str, words: &str, tally: Tally) -> Step {
    call(name, usually, "cargo", words.split_whitespace(), tally)
}

fn call<I>(
    name: &'static str,
    usually: &'static str,
    program: impl Into<OsString>,
    arguments: I,
    tally: Tally,
) -> Step
where
    I: IntoIterator<Item: Into<OsString>>,
{
    let arguments = arguments.into_iter().map(Into::into).collect();
    Step {
        name,
        usually,
        work: Work::Call { program: program.into(), arguments, variables: Vec::new(), tally },
        needs: &[],
    }
}
