//! Build step: turns the texts of `src/text/da` and `src/text/en` into one Rust file, `texts.rs`.
//!
//! This file only reads and writes; what is right and wrong about a text is decided in [`texts`].
//!
//! Invariant: a text that is missing, unequal or misspelt stops the build with its file and line.

mod texts;

use std::path::{Path, PathBuf};
use std::{env, fs, io};
use texts::Source;

const FORM: &str = "src/model/data/form-1.json";
const DANISH: &str = "src/text/da";
const ENGLISH: &str = "src/text/en";

fn main() -> io::Result<()> {
    for watched in [FORM, DANISH, ENGLISH] {
        println!("cargo::rerun-if-changed={watched}");
    }
    match texts::compile(&read(FORM.as_ref())?, &read_folder(DANISH)?, &read_folder(ENGLISH)?) {
        Ok(code) => {
            let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
            fs::write(Path::new(&folder).join("texts.rs"), code)
        }
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            Ok(())
        }
    }
}

/// Reads the `.ftl` and `.md` files of a folder, by name, so that two builds give the same file.
fn read_folder(folder: &str) -> io::Result<Vec<Source>> {
    let entries = fs::read_dir(folder).map_err(|error| at(folder.as_ref(), &error))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl" || ending == "md"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> io::Result<Source> {
    let text = fs::read_to_string(path).map_err(|error| at(path, &error))?;
    Ok(Source { path: path.display().to_string().replace('\\', "/"), text })
}

/// The system's own message does not say which file it is about.
fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
