//! Looks for each piece; changes nothing.

use std::{fs, path::PathBuf};

use anyhow::{Context as _, Result};
use xshell::cmd;

use super::piece::Kind;
use crate::project::{Project, answer_of};

/// The first Node that every package of `package.json` runs on.
const NODE: (u32, u32) = (20, 19);

/// The Python packages of the checks against other programs.
pub const PEERS: [&str; 5] =
    ["colorspacious==1.1.2", "lxml==6.1.3", "numpy==2.4.6", "scikit-learn==1.9.1", "zxing-cpp==3.1.1"];
/// A package wanted for the schemas in it alone: what it is made of stays away.
pub const SCHEMAS: &str = "plct-bulder-for-sphinx==0.0.5";

/// Fails unless the packages named are there in the versions named; loads none of them, which would take seconds.
const ALL_THERE: &str = "\
import sys
from importlib.metadata import version
sys.exit(any(version(name) != wanted for name, wanted in (pin.split('==') for pin in sys.argv[1:])))";

/// Asks only for whether a package is installed.
const DPKG_STATUS: &str = "-f=${Status}";

/// Tells whether a piece is there, in a version that will do.
pub fn is_present(project: &Project, kind: Kind) -> Result<bool> {
    let shell = &project.shell;
    Ok(match kind {
        Kind::WasmTarget => wasm_target(project),
        Kind::Trunk => answer_of(cmd!(shell, "trunk --version")).is_some_and(|said| trunk_will_do(&said)),
        Kind::WasmBindgen => {
            let locked = locked_wasm_bindgen(project)?;
            project.has("wasm-bindgen-test-runner")
                && answer_of(cmd!(shell, "wasm-bindgen --version"))
                    .is_some_and(|said| last_word(&said) == Some(locked.as_str()))
        }
        Kind::Node => node(project),
        Kind::NodePackages => node_packages(project),
        Kind::Debian(package) => debian(project, package),
        Kind::PeersPython => peers_python(project).is_some(),
    })
}

/// Tells whether Node is there and new enough.
fn node(project: &Project) -> bool {
    let said = answer_of(cmd!(project.shell, "node --version")).unwrap_or_default();
    major_minor(said.trim_start_matches('v')).is_some_and(|version| version >= NODE)
}

/// Tells whether `node_modules` is what the lock file says.
pub fn node_packages(project: &Project) -> bool {
    let same = |a: PathBuf, b: PathBuf| matches!((fs::read(a), fs::read(b)), (Ok(a), Ok(b)) if a == b);
    node(project) && same(project.root.join("package-lock.json"), installed_lock(project))
}

/// The copy of the lock file that the last complete `npm ci` left.
pub fn installed_lock(project: &Project) -> PathBuf {
    project.root.join("node_modules/.installed-lock.json")
}

/// Returns the browser that tests run in.
pub fn browser(project: &Project) -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(|name| project.locate(name))
}

/// Returns the driver of that browser.
pub fn browser_driver(project: &Project) -> Option<PathBuf> {
    project.locate("chromedriver")
}

/// Returns the Python of the project's own environment when all its packages are there. One that was made before a
/// package joined them is not enough.
pub fn peers_python(project: &Project) -> Option<PathBuf> {
    let answer =
        |python: &PathBuf| answer_of(cmd!(project.shell, "{python} -c {ALL_THERE} {PEERS...} {SCHEMAS}"));
    python(project).filter(|python| answer(python).is_some())
}

/// Returns the Python of the project's own environment, whatever packages it has.
pub fn python(project: &Project) -> Option<PathBuf> {
    let environment = environment(project);
    ["bin/python", "Scripts/python.exe"]
        .into_iter()
        .map(|python| environment.join(python))
        .find(|file| file.is_file())
}

/// Where the project's own Python environment lies.
pub fn environment(project: &Project) -> PathBuf {
    project.root.join("target/peers-venv")
}

/// Returns the version of wasm-bindgen that the page is compiled with; its command must have the same.
pub fn locked_wasm_bindgen(project: &Project) -> Result<String> {
    let lock = project.shell.read_file("Cargo.lock")?;
    locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no version of wasm-bindgen")
}

fn wasm_target(project: &Project) -> bool {
    let question = cmd!(project.shell, "rustc --print target-libdir --target wasm32-unknown-unknown");
    answer_of(question).is_some_and(|folder| PathBuf::from(folder).is_dir())
}

fn debian(project: &Project, package: &str) -> bool {
    let shell = &project.shell;
    match package {
        "chromium" => browser(project).is_some(),
        "chromium-driver" => browser_driver(project).is_some(),
        // A system may have the font from elsewhere, or the package but nothing that lists fonts.
        "fonts-roboto" => {
            answer_of(cmd!(shell, "fc-list Roboto")).is_some_and(|said| !said.is_empty())
                || answer_of(cmd!(shell, "dpkg-query -W {DPKG_STATUS} {package}"))
                    .is_some_and(|said| said.ends_with(" installed"))
        }
        "poppler-utils" => project.has("pdftotext"),
        "python3-venv" => answer_of(cmd!(shell, "python3 -c 'import ensurepip, venv'")).is_some(),
        _ => false,
    }
}

/// Trunk.toml asks for ^0.21.14; 0.22 needs a newer compiler than the stable one of today.
fn trunk_will_do(said: &str) -> bool {
    let version = last_word(said).unwrap_or_default();
    let patch = version.strip_prefix("0.21.").and_then(|patch| patch.parse::<u32>().ok());
    patch.is_some_and(|patch| patch >= 14)
}

fn last_word(said: &str) -> Option<&str> {
    said.split_whitespace().next_back()
}

fn major_minor(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.').map(|part| part.parse::<u32>().ok());
    Some((parts.next()??, parts.next()??))
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "yew"), None);
    }

    #[test]
    fn trunk_will_do_from_0_21_14_and_below_0_22() {
        assert!(trunk_will_do("trunk 0.21.14") && trunk_will_do("trunk 0.21.15"));
        for other in ["trunk 0.21.9", "trunk 0.22.1", "trunk 0.21.14-rc.1", ""] {
            assert!(!trunk_will_do(other), "{other}");
        }
    }

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(major_minor("20.9.0"), Some((20, 9)));
        assert!(major_minor("20.9.0") < Some(NODE) && major_minor("22.1.0") > Some(NODE));
        assert_eq!(major_minor("twenty"), None);
    }
}
