//! Installs what a command needs and the machine lacks: each thing once, named with what it is for and how long
//! it usually takes.
//!
//! Only package managers are used (rustup, cargo, npm, pip, apt-get). Whatever a test run can do without is named
//! and left out; `suite` then lists the tests that it could not run.
//!
//! Invariant: what is there already is never installed again.

mod install;
mod present;

pub use present::{browser, browser_driver, node_packages, peers_python};

use std::ffi::OsString;

use crate::{error::Error, project::Project};

/// The command that things are set up for; each needs everything the one before it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    Check,
    Serve,
    Dist,
    Test,
}

impl Purpose {
    /// Reads the word after `--for`.
    pub fn parse(word: &str) -> Result<Self, Error> {
        match word {
            "serve" => Ok(Self::Serve),
            "dist" => Ok(Self::Dist),
            "test" => Ok(Self::Test),
            _ => {
                Err(Error::Usage { given: word.to_owned(), usage: "cargo xtask setup --for serve|dist|test" })
            }
        }
    }
}

/// One thing that may be missing.
struct Piece {
    name: &'static str,
    what_for: &'static str,
    usually: &'static str,
    kind: Kind,
    /// The first purpose that needs it.
    since: Purpose,
}

/// How a piece is recognised and brought in.
#[derive(Clone, Copy)]
enum Kind {
    WasmTarget,
    Trunk,
    WasmBindgen,
    Node,
    NodePackages,
    Debian(&'static str),
    PeersPython,
}

const PIECES: [Piece; 11] = [
    Piece {
        name: "the wasm32-unknown-unknown target",
        what_for: "compiles the page for the browser",
        usually: "some seconds",
        kind: Kind::WasmTarget,
        since: Purpose::Check,
    },
    Piece {
        name: "Trunk 0.21.14",
        what_for: "builds and serves the page",
        usually: "5-7 minutes",
        kind: Kind::Trunk,
        since: Purpose::Serve,
    },
    Piece {
        name: "wasm-bindgen-cli",
        what_for: "joins the compiled page and the browser, and runs browser tests",
        usually: "3 minutes",
        kind: Kind::WasmBindgen,
        since: Purpose::Serve,
    },
    Piece {
        name: "Node 20.19 or newer",
        what_for: "shrinks the release, checks markup and style sheets, and runs the page tests",
        usually: "a minute by hand",
        kind: Kind::Node,
        since: Purpose::Dist,
    },
    Piece {
        name: "the Node packages of package.json",
        what_for: "wasm-opt, playwright-core, axe-core, html-validate, stylelint",
        usually: "half a minute",
        kind: Kind::NodePackages,
        since: Purpose::Dist,
    },
    Piece {
        name: "Chromium",
        what_for: "runs the browser and page tests",
        usually: "half a minute",
        kind: Kind::Debian("chromium"),
        since: Purpose::Test,
    },
    Piece {
        name: "Chromium's driver",
        what_for: "lets the browser tests steer Chromium",
        usually: "some seconds",
        kind: Kind::Debian("chromium-driver"),
        since: Purpose::Test,
    },
    Piece {
        name: "the font Roboto",
        what_for: "makes the tests of the layout measure the same everywhere",
        usually: "some seconds",
        kind: Kind::Debian("fonts-roboto"),
        since: Purpose::Test,
    },
    Piece {
        name: "the PDF tools of poppler",
        what_for: "lets the page tests read what was printed",
        usually: "some seconds",
        kind: Kind::Debian("poppler-utils"),
        since: Purpose::Test,
    },
    Piece {
        name: "Python's venv",
        what_for: "makes a place of its own for the checks against other programs",
        usually: "some seconds",
        kind: Kind::Debian("python3-venv"),
        since: Purpose::Test,
    },
    Piece {
        name: "the Python packages colorspacious, lxml, numpy, scikit-learn and zxing-cpp, and the schemas of SCORM 1.2",
        what_for: "recalculates the colours and the world, reads the QR codes, and checks the package for learning platforms, by other programs",
        usually: "a minute",
        kind: Kind::PeersPython,
        since: Purpose::Test,
    },
];

/// Installs what `purpose` needs and the machine lacks; says nothing when nothing is missing.
pub fn setup(project: &Project, purpose: Purpose) -> Result<(), Error> {
    for piece in PIECES.iter().filter(|piece| piece.since <= purpose) {
        if present::is_present(project, piece.kind)? {
            continue;
        }
        println!("Missing: {} ({}). This usually takes {}.", piece.name, piece.what_for, piece.usually);
        match bring_in(project, piece) {
            // A test run goes on and lists what it skipped; only what every build needs must be there.
            Err(error) if purpose == Purpose::Test && piece.since > Purpose::Serve => {
                println!("  Going on without: {error}.");
            }
            result => result?,
        }
    }
    Ok(())
}

/// Sets up, and says that it is done.
pub fn setup_and_say(project: &Project, purpose: Purpose) -> Result<(), Error> {
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

fn bring_in(project: &Project, piece: &Piece) -> Result<(), Error> {
    install::install(project, piece.kind)?;
    if present::is_present(project, piece.kind)? {
        Ok(())
    } else {
        Err(Error::StillMissing { name: piece.name })
    }
}
