//! Installs what a command needs and the machine lacks: each thing once, named with what it is for and how long
//! it usually takes.
//!
//! Only package managers are used (rustup, cargo, npm, pip, apt-get). Whatever a test run can do without is named
//! and left out; `suite` then lists the tests that it could not run.
//!
//! Invariant: what is there already is never installed again.

mod install;
mod piece;
mod present;

pub use piece::Purpose;
pub use present::{browser, browser_driver, node_packages, peers_python};

use std::ffi::OsString;

use anyhow::{Result, ensure};

use crate::project::Project;
use piece::{PIECES, Piece};

/// Installs what `purpose` needs and the machine lacks; says nothing when nothing is missing.
pub fn setup(project: &Project, purpose: Purpose) -> Result<()> {
    // What is compiled takes minutes a piece, so it is brought in at once.
    for group in PIECES.chunk_by(|one, next| one.kind.is_compiled() && next.kind.is_compiled()) {
        let mut missing = Vec::new();
        for piece in group.iter().filter(|piece| piece.since <= purpose) {
            if !present::is_present(project, piece.kind)? {
                println!(
                    "Missing: {} ({}). This usually takes {}.",
                    piece.name, piece.what_for, piece.usually
                );
                missing.push(piece);
            }
        }
        match bring_in(project, &missing) {
            // A test run goes on and lists what it skipped; only what every build needs must be there.
            Err(error)
                if purpose == Purpose::Test && missing.iter().all(|piece| piece.since > Purpose::Serve) =>
            {
                println!("  Going on without: {error:#}.");
            }
            result => result?,
        }
    }
    Ok(())
}

/// Sets up, and says that it is done.
pub fn setup_and_say(project: &Project, purpose: Purpose) -> Result<()> {
    setup(project, purpose)?;
    println!("Set-up done.");
    Ok(())
}

/// The variables with which cargo runs browser tests in the browser that is there.
pub fn browser_tests(project: &Project) -> [(&'static str, OsString); 3] {
    [
        ("CHROMEDRIVER", browser_driver(project).unwrap_or_default().into()),
        ("WASM_BINDGEN_USE_BROWSER", "1".into()),
        ("WASM_BINDGEN_TEST_TIMEOUT", "300".into()),
    ]
}

fn bring_in(project: &Project, missing: &[&Piece]) -> Result<()> {
    let kinds: Vec<_> = missing.iter().map(|piece| piece.kind).collect();
    match kinds[..] {
        [kind] => install::install(project, kind)?,
        _ => install::compile(project, &kinds)?,
    }
    for piece in missing {
        let there = present::is_present(project, piece.kind)?;
        ensure!(
            there,
            "{} is not found although it was just set up; is another one earlier on the PATH?",
            piece.name
        );
    }
    Ok(())
}
