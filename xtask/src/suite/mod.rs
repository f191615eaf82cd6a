//! Runs steps one after the other and counts what their tests said.
//!
//! Invariant: the last line is `N passed, N failed`, with `, N skipped` when something was; a failed step never
//! keeps a later one from running.

pub mod count;
pub mod steps;

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use crate::{
    dist,
    error::Error,
    project::{self, Project},
    setup::{self, Purpose},
};
use count::Count;
use steps::{Step, Work};

/// Sets up what is missing and runs every test, or the steps whose name starts with `only`.
pub fn test(project: &Project, only: Option<&str>) -> Result<ExitCode, Error> {
    setup::setup(project, Purpose::Test)?;
    let (chosen, left_out): (Vec<Step>, Vec<Step>) =
        steps::every(project).into_iter().partition(|step| step.name.starts_with(only.unwrap_or_default()));
    if chosen.is_empty() {
        let steps = left_out.iter().map(|step| step.name).collect::<Vec<_>>().join(" | ");
        return Err(Error::NoSuchStep { given: only.unwrap_or_default().to_owned(), steps });
    }
    Ok(run_all(project, &chosen, &left_out))
}

/// Runs the chosen steps and prints the summary; the code says whether all went well.
pub fn run_all(project: &Project, steps: &[Step], left_out: &[Step]) -> ExitCode {
    let mut total = Count { skipped: left_out.len(), ..Count::default() };
    let mut failed = Vec::new();
    let mut skipped: Vec<_> = left_out.iter().map(|step| format!("{}: not asked for", step.name)).collect();
    for (number, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {} (usually {})", number + 1, steps.len(), step.name, step.usually);
        if let Some(reason) = step.missing(project) {
            println!("   skipped: {reason}");
            skipped.push(format!("{}: {reason}", step.name));
            total.skipped += 1;
            continue;
        }
        let started = Instant::now();
        let count = run_step(project, step);
        println!("   {}: {count}, {}", step.name, seconds(started.elapsed()));
        if count.failed > 0 {
            failed.push(format!("{}: {} failed", step.name, count.failed));
        }
        if count.skipped > 0 {
            skipped.push(format!("{}: {} left out by the tests themselves", step.name, count.skipped));
        }
        total = total + count;
    }
    println!();
    list("Failed:", &failed);
    list("Skipped:", &skipped);
    println!("{total}");
    // An empty run is no success either.
    if total.failed == 0 && total.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run_step(project: &Project, step: &Step) -> Count {
    let counted = match &step.work {
        Work::Dist => dist::dist(project).map(|()| Count::one(true)),
        Work::Call { program, arguments, variables, tally } => {
            let mut command = project.command(program, arguments);
            command.envs(variables.iter().map(|(name, value)| (name, value)));
            project::run_and_listen(command)
                .map(|(status, heard)| tally.count(status.success(), &heard))
                .map_err(anyhow::Error::from)
        }
    };
    counted.unwrap_or_else(|error| {
        println!("   {error}");
        Count::one(false)
    })
}

fn list(title: &str, lines: &[String]) {
    if !lines.is_empty() {
        println!("{title}");
        lines.iter().for_each(|line| println!("  {line}"));
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.0} s", time.as_secs_f64())
}
