//! Where the project lies, and the shell that other programs are called with from its root.
//!
//! Invariant: every program is called through [`Project::shell`], so all see the same folder and PATH.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, BufRead as _, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    thread,
};

use anyhow::{Context as _, Result};
use xshell::{Cmd, Shell};

/// The project's folder, and a shell in it that finds the project's tools.
pub struct Project {
    pub root: PathBuf,
    pub shell: Shell,
}

impl Project {
    /// Finds the project from what cargo tells the programs it runs.
    pub fn find() -> Result<Self> {
        let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = manifest_dir.as_deref().and_then(Path::parent);
        let root =
            root.context("this command is started as `cargo xtask`, inside the project")?.to_path_buf();
        let shell = Shell::new()?;
        shell.change_dir(&root);
        shell.set_var("PATH", search_path(&root));
        Ok(Self { root, shell })
    }

    /// Tells whether a program of this name is on the PATH.
    pub fn has(&self, program: &str) -> bool {
        self.locate(program).is_some()
    }

    /// Returns the full path of a program on the PATH.
    pub fn locate(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        let path = self.shell.var_os("PATH")?;
        env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
    }
}

/// Returns what a program prints; `None` when it is not there or fails. Its complaints are not shown.
pub fn answer_of(call: Cmd<'_>) -> Option<String> {
    call.quiet().ignore_stderr().read().ok()
}

/// Runs a call with its output shown *and* returned; whether it failed is left to the caller to judge.
pub fn run_and_listen(call: Cmd<'_>) -> Result<(ExitStatus, String)> {
    println!("$ {call}");
    let shown = call.to_string();
    let not_started = || format!("could not start `{shown}`");
    let mut command = Command::from(call);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(not_started)?;
    let out = child.stdout.take().map(|stream| thread::spawn(|| pass_on(stream, io::stdout())));
    let err = child.stderr.take().map(|stream| thread::spawn(|| pass_on(stream, io::stderr())));
    let status = child.wait().with_context(not_started)?;
    let heard = [out, err].into_iter().flatten().filter_map(|thread| thread.join().ok()).collect();
    Ok((status, heard))
}

/// Lists every file below a folder, by path in byte order, so that results do not depend on the file system.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let reading = || folder.display().to_string();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        if path.is_dir() { files.extend(files_below(&path)?) } else { files.push(path) }
    }
    files.sort_by(|a, b| a.as_os_str().as_encoded_bytes().cmp(b.as_os_str().as_encoded_bytes()));
    Ok(files)
}

/// The PATH, with the project's own tools first.
fn search_path(root: &Path) -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&inherited).collect();
    // At the end: where cargo itself comes from elsewhere, a second compiler in there must not get in its way.
    folders.extend(cargo_bin().filter(|bin| !folders.contains(bin)));
    folders.insert(0, root.join("node_modules/.bin"));
    env::join_paths(folders).unwrap_or(inherited)
}

/// Where `cargo install` puts programs; a compiler from a package manager does not have it on the PATH.
fn cargo_bin() -> Option<PathBuf> {
    let home = env::var_os("CARGO_INSTALL_ROOT").or_else(|| env::var_os("CARGO_HOME")).map(PathBuf::from);
    home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).map(|home| home.join("bin"))
}

/// Copies a stream line by line and returns all of it.
fn pass_on(stream: impl Read, mut to: impl Write) -> String {
    let mut heard = String::new();
    let mut lines = BufReader::new(stream);
    let mut line = Vec::new();
    while matches!(lines.read_until(b'\n', &mut line), Ok(1..)) {
        // A closed terminal is no reason to stop listening: the result is still wanted.
        let _ = to.write_all(&line);
        heard.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    heard
}
