//! The project's own command, `cargo xtask`: sets up what is missing, serves, tests and builds the page.
//!
//! What belongs to the product does not live here; this crate only calls cargo, Trunk, Node and Python in the
//! right order and does the little work around them that needs no other tool.
//!
//! Invariant: nothing is installed that the asked-for command can do without.

mod bench;
mod check;
mod digest;
mod dist;
mod edition;
mod hosting;
mod html;
mod kit;
mod offline;
mod one_file;
mod page;
mod program;
mod project;
mod scorm;
mod serve;
mod setup;
mod styles;
mod suite;
mod weight;

use std::process::ExitCode;

use anyhow::{Result, bail};
use project::Project;
use setup::Purpose;

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--open] [--port N]       build and serve the page on this machine, rebuild on every change
  test [--only STEP] [--debug]    run every test there is (or the steps whose name starts with STEP); with --debug,
                                  the end-to-end tests on a debug build, which is there sooner
  check                           the quick look: format, lints, house rules
  bench                           time the calculations, natively and in the browser, and the page in ./dist
  dist                            build the site for a web host into ./dist, with a package for learning platforms,
                                  and print what it weighs
  setup [--for serve|test|dist]   install what is missing, and only that

  page                            called by Trunk after each build";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<ExitCode> {
    let project = Project::find()?;
    let (command, rest) = arguments.split_first().unwrap_or((&"help", &[]));
    match (*command, rest) {
        ("serve", options) => serve::serve(&project, &serve::Options::parse(options)?)?,
        ("test", options) => return suite::test(&project, &suite::Options::parse(options)?),
        ("check", []) => return check::check(&project),
        ("bench", []) => bench::bench(&project)?,
        ("dist", []) => {
            setup::setup(&project, Purpose::Dist)?;
            dist::dist(&project)?;
        }
        ("setup", []) => setup::setup_and_say(&project, Purpose::Test)?,
        ("setup", ["--for", purpose]) => setup::setup_and_say(&project, Purpose::parse(purpose)?)?,
        ("page", []) => page::page(&project)?,
        ("help" | "--help" | "-h", _) => println!("{USAGE}"),
        _ => bail!("`{}` is not understood.\n\n{USAGE}", arguments.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}
