//! Where the project lies, and how other programs are called from its root.
//!
//! Invariant: no program is called but through [`Project::command`], so all see the same folder and PATH.

use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    io::{self, BufRead as _, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    thread,
};

use xshell::Shell;

use crate::error::Error;

/// The project's folder and the PATH its tools are looked up on.
pub struct Project {
    pub root: PathBuf,
    pub shell: Shell,
    path: OsString,
}

impl Project {
    /// Finds the project from what cargo tells the programs it runs.
    pub fn find() -> anyhow::Result<Self> {
        let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).ok_or(Error::NotInProject)?;
        let root = manifest_dir.parent().ok_or(Error::NotInProject)?.to_path_buf();
        let inherited = env::var_os("PATH").unwrap_or_default();
        let mut folders: Vec<PathBuf> = env::split_paths(&inherited).collect();
        // At the end: where cargo itself comes from elsewhere, a second compiler in there must not get in its way.
        folders.extend(cargo_bin().filter(|bin| !folders.contains(bin)));
        folders.insert(0, root.join("node_modules/.bin"));
        let path = env::join_paths(folders).unwrap_or(inherited);
        let shell = Shell::new()?;
        shell.change_dir(&root);
        shell.set_var("PATH", &path);
        Ok(Self { root, shell, path })
    }

    /// Returns a call of `program` in the project's root; nothing has run yet.
    pub fn command<I>(&self, program: impl AsRef<OsStr>, arguments: I) -> Command
    where
        I: IntoIterator<Item: AsRef<OsStr>>,
    {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// Returns what a program prints, trimmed; `None` when it is not there or fails.
    pub fn says(&self, program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
        let output = self.command(program, arguments).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Tells whether a program of this name is on the PATH.
    pub fn has(&self, program: &str) -> bool {
        self.locate(program).is_some()
    }

    /// Returns the full path of a program on the PATH.
    pub fn locate(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&self.path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
    }
}

/// Prints the call, runs it with its output shown, and fails when it does.
pub fn run(mut command: Command) -> Result<(), Error> {
    println!("  $ {}", shown(&command));
    let status = command.status().map_err(not_started(&command))?;
    if status.success() { Ok(()) } else { Err(Error::Failed { command: shown(&command), status }) }
}

/// Runs a call with its output shown *and* kept; failing is left to the caller to judge.
pub fn run_and_listen(mut command: Command) -> Result<(ExitStatus, String), Error> {
    println!("  $ {}", shown(&command));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(not_started(&command))?;
    let out = child.stdout.take().map(|stream| thread::spawn(|| pass_on(stream, io::stdout())));
    let err = child.stderr.take().map(|stream| thread::spawn(|| pass_on(stream, io::stderr())));
    let status = child.wait().map_err(not_started(&command))?;
    let heard = [out, err].into_iter().flatten().filter_map(|thread| thread.join().ok()).collect();
    Ok((status, heard))
}

/// Lists every file below a folder, by path in byte order, so that results do not depend on the file system.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.is_dir() { files.extend(files_below(&path)?) } else { files.push(path) }
    }
    files.sort_by(|a, b| a.as_os_str().as_encoded_bytes().cmp(b.as_os_str().as_encoded_bytes()));
    Ok(files)
}

/// Returns the call as a person would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Returns a function that says which call an I/O error was about.
pub fn not_started(command: &Command) -> impl FnOnce(io::Error) -> Error + use<> {
    let command = shown(command);
    move |source| Error::Start { command, source }
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
