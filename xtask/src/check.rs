//! The quick look before a commit: format, lints, and the house rules that are written as a test.
//!
//! It installs nothing but the target that the lints compile for, and runs no other test.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    project::Project,
    setup::{self, Purpose},
    suite::{self, steps},
};

/// Runs the quick steps and ends with the same kind of summary as the tests do.
pub fn check(project: &Project) -> Result<ExitCode> {
    setup::setup(project, Purpose::Check)?;
    Ok(suite::run_all(project, steps::quick(project), &[]))
}
