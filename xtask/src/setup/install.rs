//! Brings in one piece by the package manager it comes from, with that manager's own progress shown.

use std::{
    fs,
    io::{self, IsTerminal as _},
};

use super::{
    Kind,
    present::{PEERS, SCHEMAS, environment, installed_lock, locked_wasm_bindgen, python},
};
use crate::{
    error::Error,
    project::{Project, run},
};

const TRUNK: &str = "0.21.14";

/// Installs a piece that is not there.
pub fn install(project: &Project, kind: Kind) -> Result<(), Error> {
    match kind {
        Kind::WasmTarget => run(project.command("rustup", ["target", "add", "wasm32-unknown-unknown"]))
            .map_err(|_| Error::NoWasmTarget),
        Kind::Trunk => prebuilt(project, "trunk", TRUNK).or_else(|_| {
            // Its default features only add downloads and an update check, and minutes of compiling.
            run(project.command(
                "cargo",
                ["install", "trunk", "--version", TRUNK, "--locked", "--no-default-features"],
            ))
        }),
        Kind::WasmBindgen => {
            let version = locked_wasm_bindgen(project)?;
            let compile = ["install", "wasm-bindgen-cli", "--version", &version];
            // A package index may lag behind one of the versions that the command itself has locked.
            prebuilt(project, "wasm-bindgen-cli", &version)
                .or_else(|_| run(project.command("cargo", compile.iter().chain(&["--locked"]))))
                .or_else(|_| run(project.command("cargo", compile)))
        }
        Kind::Node => Err(Error::ByHand {
            name: "Node 20.19 or newer",
            how: "get it from https://nodejs.org or from your system's packages (nodejs, npm)",
        }),
        Kind::NodePackages => {
            run(project.command("npm", ["ci", "--no-audit", "--no-fund"]))?;
            let lock = project.root.join("package-lock.json");
            fs::copy(&lock, installed_lock(project)).map_err(Error::file(lock))?;
            Ok(())
        }
        Kind::Debian(package) => debian(project, package),
        Kind::PeersPython => {
            let environment = environment(project);
            run(project.command("python3", ["-m".as_ref(), "venv".as_ref(), environment.as_os_str()]))?;
            let python = python(project).ok_or(Error::StillMissing { name: "the Python environment" })?;
            let pip = ["-m", "pip", "install", "--quiet"];
            run(project.command(&python, pip.iter().chain(&PEERS)))?;
            run(project.command(&python, pip.iter().chain(&["--no-deps", SCHEMAS])))
        }
    }
}

/// Seconds instead of minutes, where `cargo-binstall` is there and finds a ready-made program.
fn prebuilt(project: &Project, package: &'static str, version: &str) -> Result<(), Error> {
    if !project.has("cargo-binstall") {
        return Err(Error::StillMissing { name: "cargo-binstall" });
    }
    let wanted = format!("{package}@{version}");
    let arguments = ["binstall", "--no-confirm", "--disable-strategies", "compile", &wanted];
    run(project.command("cargo", arguments))
}

fn debian(project: &Project, package: &'static str) -> Result<(), Error> {
    if !project.has("apt-get") {
        let how = "there is no apt-get here; look for it in your system's packages";
        return Err(Error::ByHand { name: package, how });
    }
    // Packages are looked up as they are known; a fresh machine knows none until it has asked.
    let install = || apt_get(project, &["install", "--yes", "--no-install-recommends", package]);
    install().or_else(|_| apt_get(project, &["update"]).and_then(|()| install()))
}

fn apt_get(project: &Project, arguments: &[&str]) -> Result<(), Error> {
    let mut words = Vec::new();
    let root = project.says("id", &["-u"]).is_some_and(|user| user == "0");
    if !root && project.has("sudo") {
        words.push("sudo");
        if !io::stdin().is_terminal() {
            // Nobody is there to type a password: better a plain no than a wait without end.
            words.push("-n");
        }
    }
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    words.extend(arguments);
    let (program, arguments) = words.split_first().unwrap_or((&"apt-get", &[]));
    run(project.command(program, arguments))
}
