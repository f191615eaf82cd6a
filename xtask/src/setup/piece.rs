//! The pieces that a machine may lack: what each is for, how long it takes, and which command needs it first.
//!
//! How a piece is found is in `present`, how it is brought in, in `install`.

use anyhow::{Result, bail};

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
    pub fn parse(word: &str) -> Result<Self> {
        match word {
            "serve" => Ok(Self::Serve),
            "dist" => Ok(Self::Dist),
            "test" => Ok(Self::Test),
            _ => bail!("`{word}` is not understood.\n\nUsage: cargo xtask setup --for serve|dist|test"),
        }
    }
}

/// One thing that may be missing.
pub struct Piece {
    pub name: &'static str,
    pub what_for: &'static str,
    pub usually: &'static str,
    pub kind: Kind,
    /// The first purpose that needs it.
    pub since: Purpose,
}

/// How a piece is recognised and brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    WasmTarget,
    Trunk,
    WasmBindgen,
    Node,
    NodePackages,
    Debian(&'static str),
    PeersPython,
}

impl Kind {
    /// Whether cargo compiles it on this machine, which takes minutes.
    pub fn is_compiled(self) -> bool {
        matches!(self, Self::Trunk | Self::WasmBindgen)
    }
}

/// Every piece, those first that others need.
pub const PIECES: [Piece; 11] = [
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
        what_for: "bundles, minifies and packs the release, checks markup and style sheets, and runs the page tests",
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
