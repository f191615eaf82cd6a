//! Runs steps one after the other, counts what their tests said, and tells how long each took.
//!
//! Invariant: the last line is `N passed, N failed`, with `, N skipped` when something was; a failed step never
//! keeps a later one from running.

pub mod count;
pub mod steps;

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::{
    dist,
    project::{self, Project},
    setup::{self, Purpose},
};
use count::Count;
use steps::{Build, Step, Work};

const USAGE: &str = "cargo xtask test [--only STEP] [--debug]";

/// What the visitor of the command line asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Options<'a> {
    /// What the names of the steps start with.
    only: &'a str,
    build: Build,
}

impl<'a> Options<'a> {
    /// Reads `--only STEP` and `--debug`, in any order.
    pub fn parse(mut arguments: &[&'a str]) -> Result<Self> {
        let given = arguments.join(" ");
        let mut options = Self { only: "", build: Build::Release };
        loop {
            arguments = match arguments {
                [] => return Ok(options),
                ["--only", prefix, rest @ ..] => {
                    options.only = prefix;
                    rest
                }
                ["--debug", rest @ ..] => {
                    options.build = Build::Debug;
                    rest
                }
                _ => bail!("`{given}` is not understood.\n\nUsage: {USAGE}"),
            };
        }
    }
}

/// Sets up what is missing and runs every test, or the steps that are asked for.
pub fn test(project: &Project, options: &Options) -> Result<ExitCode> {
    setup::setup(project, Purpose::Test)?;
    let (chosen, left_out): (Vec<Step>, Vec<Step>) = steps::every(project, options.build)
        .into_iter()
        .partition(|step| step.name.starts_with(options.only));
    if chosen.is_empty() {
        let steps = left_out.iter().map(|step| step.name).collect::<Vec<_>>().join(" | ");
        bail!("no step's name starts with `{}`; there are: {steps}", options.only);
    }
    let left_out: Vec<&str> = left_out.iter().map(|step| step.name).collect();
    Ok(run_all(project, chosen, &left_out))
}

/// Runs the chosen steps and prints the summary; the code says whether all went well.
pub fn run_all(project: &Project, steps: Vec<Step<'_>>, left_out: &[&str]) -> ExitCode {
    let mut total = Count { skipped: left_out.len(), ..Count::default() };
    let mut times = Vec::new();
    let mut failed = Vec::new();
    let mut skipped: Vec<_> = left_out.iter().map(|name| format!("{name}: not asked for")).collect();
    let steps_there_are = steps.len();
    for (number, step) in steps.into_iter().enumerate() {
        let name = step.name;
        println!("\n== {}/{steps_there_are} {name} (usually {})", number + 1, step.usually);
        if let Some(reason) = step.missing(project) {
            println!("   skipped: {reason}");
            skipped.push(format!("{name}: {reason}"));
            total.skipped += 1;
            continue;
        }
        let started = Instant::now();
        let count = run_step(project, step.work);
        times.push((name, started.elapsed()));
        println!("   {name}: {count}");
        if count.failed > 0 {
            failed.push(format!("{name}: {} failed", count.failed));
        }
        if count.skipped > 0 {
            skipped.push(format!("{name}: {} left out by the tests themselves", count.skipped));
        }
        total = total + count;
    }
    println!();
    list("Times:", &table(&times));
    list("Failed:", &failed);
    list("Skipped:", &skipped);
    println!("{total}");
    // An empty run is no success either.
    if total.failed == 0 && total.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run_step(project: &Project, work: Work<'_>) -> Count {
    run(project, work).unwrap_or_else(|error| {
        println!("   {error:#}");
        Count::one(false)
    })
}

fn run(project: &Project, work: Work<'_>) -> Result<Count> {
    match work {
        Work::Dist => dist::dist(project)?,
        Work::Site { folder, call } => {
            project.shell.remove_path(folder)?;
            call.run()?;
        }
        Work::Call { call, tally } => {
            let (status, heard) = project::run_and_listen(call)?;
            return Ok(tally.count(status.success(), &heard));
        }
    }
    Ok(Count::one(true))
}

/// A line for each time, and one for all of them.
fn table(times: &[(&str, Duration)]) -> Vec<String> {
    let all = times.iter().map(|(_, time)| *time).sum();
    times
        .iter()
        .copied()
        .chain([("in all", all)])
        .map(|(name, time)| format!("{:>7}  {name}", minutes(time)))
        .collect()
}

fn list(title: &str, lines: &[String]) {
    if !lines.is_empty() {
        println!("{title}");
        lines.iter().for_each(|line| println!("  {line}"));
    }
}

/// A time as `m:ss`.
fn minutes(time: Duration) -> String {
    let seconds = time.as_secs_f64().round();
    format!("{}:{:02}", (seconds / 60.0).floor(), seconds % 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_in_any_order() {
        let expected = Options { only: "pages", build: Build::Debug };
        assert_eq!(Options::parse(&["--debug", "--only", "pages"]).unwrap(), expected);
        assert_eq!(Options::parse(&["--only", "pages", "--debug"]).unwrap(), expected);
        assert_eq!(Options::parse(&[]).unwrap(), Options { only: "", build: Build::Release });
        for wrong in [&["--only"][..], &["pages"], &["--debug", "pages"]] {
            assert!(Options::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn times_are_listed_and_summed() {
        let times = [("format", Duration::from_millis(1400)), ("pages", Duration::from_secs(725))];
        assert_eq!(table(&times), ["   0:01  format", "  12:05  pages", "  12:06  in all"]);
    }
}
