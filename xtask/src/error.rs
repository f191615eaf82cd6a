//! Everything that can end a command, each with what, where and what to do.
//!
//! Failing tests are no errors here: they are counted in `suite`.

use std::{io, path::PathBuf, process::ExitStatus};

use crate::{offline, one_file, weight};

/// Why a command could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Other(#[from] anyhow::Error),

    #[error("could not start `{command}`: {source}")]
    Start { command: String, source: io::Error },

    #[error("`{command}` failed ({status})")]
    Failed { command: String, status: ExitStatus },

    #[error("the page that is to become one file does not hold `{part}` exactly once")]
    NotOnce { part: String },

    #[error("a script or style sheet that is to stand in the page holds `{found}`, which would end it")]
    EndsInline { found: &'static str },

    #[error("the whole site in one file has {total} bytes, and {} are permitted", one_file::LIMIT)]
    OneFileTooHeavy { total: usize },

    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },

    #[error("styles/ holds no .css file")]
    NoStyles,

    #[error("{variable} is not set: `cargo xtask page` is called by Trunk, see Trunk.toml")]
    NotCalledByTrunk { variable: &'static str },

    #[error("the prerenderer printed no usable JSON: {0}")]
    Prerender(#[from] serde_json::Error),

    #[error("the built index.html has no `{marker}` to put the page's parts at")]
    MissingMarker { marker: &'static str },

    #[error("the built index.html holds `{found}`, which the page's policy forbids")]
    AgainstPolicy { found: &'static str },

    #[error("wasm-opt printed no usable list of names: {0}")]
    ShortNames(#[source] serde_json::Error),

    #[error(
        "the glue script holds `{name}` {found} times instead of once; has wasm-bindgen changed its form?"
    )]
    UnknownGlue { name: String, found: usize },

    #[error("{} names a folder of this machine: {path}", file.display())]
    NamesMachine { file: PathBuf, path: String },

    #[error("the package for learning platforms cannot be packed: {0}")]
    Zip(#[from] zip::result::ZipError),

    #[error("{}: a learning platform may not take a file of this name; use a-z, 0-9, `.`, `_` and `-`", file.display())]
    UnplainName { file: PathBuf },

    #[error("a first visit weighs {total} bytes in brotli; the limit is {}", weight::FIRST_VISIT_LIMIT)]
    TooHeavy { total: usize },

    #[error(
        "who keeps the site for use without a network would keep {total} bytes; the page (`offline-off` in the \
         texts) promises less than {}",
        offline::KEPT_LIMIT
    )]
    TooMuchToKeep { total: usize },
}

impl Error {
    /// Returns a function that says which file an I/O error was about.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        move |source| Error::File { path, source }
    }
}
