//! Brings in one piece by the package manager it comes from, with that manager's own progress shown; and those that
//! are compiled at once and quietly, because the progress of two would mix.

use std::{
    fs,
    io::{self, IsTerminal as _},
    num::NonZero,
    panic::resume_unwind,
    process::Command,
    thread,
    time::Instant,
};

use anyhow::{Context as _, Result, bail, ensure};
use xshell::{Cmd, cmd};

use super::{
    piece::Kind,
    present::{PEERS, SCHEMAS, environment, installed_lock, locked_wasm_bindgen, python},
};
use crate::project::Project;

const TRUNK: &str = "0.21.14";

/// Cargo's settings for a tool that runs for seconds: whoever waits for it waits for its compilation.
const QUICK_TO_COMPILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// A tool that is compiled, with every way to get it, the quickest first.
struct Tool {
    name: &'static str,
    ways: Vec<Way>,
}

/// A call, and how a person would type it.
struct Way {
    call: Command,
    typed: String,
}

/// Installs a piece that is not there.
pub fn install(project: &Project, kind: Kind) -> Result<()> {
    let shell = &project.shell;
    match kind {
        Kind::WasmTarget => cmd!(shell, "rustup target add wasm32-unknown-unknown").run().context(
            "the compiler has no wasm32-unknown-unknown target, and rustup could not add it; without it the page \
             cannot be built. With a compiler from elsewhere, add that target by its own package manager",
        )?,
        Kind::Trunk | Kind::WasmBindgen => compile(project, &[kind])?,
        Kind::Node => bail!(
            "Node has to be installed by hand: get it from https://nodejs.org or from your system's packages \
             (nodejs, npm)"
        ),
        Kind::NodePackages => {
            cmd!(shell, "npm ci --no-audit --no-fund").run()?;
            let lock = project.root.join("package-lock.json");
            fs::copy(&lock, installed_lock(project)).with_context(|| lock.display().to_string())?;
        }
        Kind::Debian(package) => debian(project, package)?,
        Kind::PeersPython => {
            let environment = environment(project);
            cmd!(shell, "python3 -m venv {environment}").run()?;
            let python = python(project).context("the Python environment that was just made holds no Python")?;
            cmd!(shell, "{python} -m pip install --quiet {PEERS...}").run()?;
            cmd!(shell, "{python} -m pip install --quiet --no-deps {SCHEMAS}").run()?;
        }
    }
    Ok(())
}

/// Installs tools by compiling them, as many at once as there are cores.
pub fn compile(project: &Project, kinds: &[Kind]) -> Result<()> {
    let mut tools = kinds.iter().map(|kind| tool(project, *kind)).collect::<Result<Vec<_>>>()?;
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    for at_once in tools.chunks_mut(cores) {
        thread::scope(|scope| {
            let installs: Vec<_> = at_once.iter_mut().map(|tool| scope.spawn(|| tool.install())).collect();
            installs
                .into_iter()
                .try_for_each(|install| install.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })?;
    }
    Ok(())
}

fn tool(project: &Project, kind: Kind) -> Result<Tool> {
    let shell = &project.shell;
    let (name, version) = match kind {
        Kind::Trunk => ("trunk", TRUNK.to_owned()),
        Kind::WasmBindgen => ("wasm-bindgen-cli", locked_wasm_bindgen(project)?),
        _ => bail!("{kind:?} is not compiled"),
    };
    let mut ways = Vec::new();
    if project.has("cargo-binstall") {
        // Seconds instead of minutes, where it finds a ready-made program.
        ways.push(cmd!(shell, "cargo binstall --no-confirm --disable-strategies compile {name}@{version}"));
    }
    // The second way is for a package index that lags behind one of the versions that a tool itself has locked.
    for locked in [Some("--locked"), None] {
        // The default features are for downloads that nobody asks for here, and minutes of compiling.
        let way = cmd!(shell, "cargo install {name} --version {version} --no-default-features {locked...}");
        ways.push(way.envs(QUICK_TO_COMPILE));
    }
    Ok(Tool { name, ways: ways.into_iter().map(Way::from).collect() })
}

impl From<Cmd<'_>> for Way {
    fn from(call: Cmd<'_>) -> Self {
        Self { typed: call.to_string(), call: call.into() }
    }
}

impl Tool {
    /// Takes one way after the other until one leads there; what the calls print is shown only if none does.
    fn install(&mut self) -> Result<()> {
        let started = Instant::now();
        let mut printed = String::new();
        for Way { call, typed } in &mut self.ways {
            println!("$ {typed}");
            let output = call.output().with_context(|| format!("could not start `{typed}`"))?;
            if output.status.success() {
                println!("  {} is there after {:.0} s.", self.name, started.elapsed().as_secs_f64());
                return Ok(());
            }
            printed += &format!("$ {typed}\n{}", String::from_utf8_lossy(&output.stderr));
        }
        bail!("{} could not be installed:\n{printed}", self.name)
    }
}

fn debian(project: &Project, package: &'static str) -> Result<()> {
    ensure!(
        project.has("apt-get"),
        "{package} has to be installed by hand: there is no apt-get here; look for it in your system's packages"
    );
    // Packages are looked up as they are known; a fresh machine knows none until it has asked.
    let install = || apt_get(project).args(["install", "--yes", "--no-install-recommends", package]).run();
    if install().is_err() {
        apt_get(project).arg("update").run()?;
        install()?;
    }
    Ok(())
}

fn apt_get(project: &Project) -> Cmd<'_> {
    let shell = &project.shell;
    let apt_get = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let is_root = cmd!(shell, "id -u").quiet().read().is_ok_and(|user| user == "0");
    if is_root || !project.has("sudo") {
        return cmd!(shell, "env {apt_get...}");
    }
    // Nobody is there to type a password: better a plain no than a wait without end.
    let never_ask = (!io::stdin().is_terminal()).then_some("-n");
    cmd!(shell, "sudo {never_ask...} env {apt_get...}")
}
