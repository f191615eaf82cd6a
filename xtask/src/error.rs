//! Everything that can end a command, each with what, where and what to do.
//!
//! Failing tests are no errors here: they are counted in `suite`.

use std::{io, path::PathBuf, process::ExitStatus};

/// Why a command could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("`{given}` is not understood.\n\n{usage}")]
    Usage { given: String, usage: &'static str },

    #[error("this command is started as `cargo xtask`, inside the project")]
    NotInProject,

    #[error("could not start `{command}`: {source}")]
    Start { command: String, source: io::Error },

    #[error("`{command}` failed ({status})")]
    Failed { command: String, status: ExitStatus },

    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },

    #[error("Cargo.lock names no version of `{package}`")]
    NotLocked { package: &'static str },

    #[error(
        "the compiler has no wasm32-unknown-unknown target, and rustup could not add it; without it the page \
         cannot be built. With a compiler from elsewhere, add that target by its own package manager"
    )]
    NoWasmTarget,

    #[error("{name} is not found although it was just set up; is another one earlier on the PATH?")]
    StillMissing { name: &'static str },

    #[error("{name} has to be installed by hand: {how}")]
    ByHand { name: &'static str, how: &'static str },

    #[error("no free port from {first} to {last}; name another with --port")]
    NoFreePort { first: u16, last: u16 },

    #[error("no step's name starts with `{given}`; there are: {steps}")]
    NoSuchStep { given: String, steps: String },
}

impl Error {
    /// Returns a function that says which file an I/O error was about.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        move |source| Error::File { path, source }
    }
}
