//! Builds the site that a web host is given: `dist/`, with every page, script and text of it in three forms.
//!
//! Hosts that know how hand out the `.br` or `.gz` beside a file; the rest compress or send it plain. The program is what
//! Trunk, wasm-bindgen and wasm-opt have left.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail, ensure};
use xshell::cmd;

use crate::{
    hosting, offline, one_file,
    program::must_be_as_optimized,
    project::{Project, files_below},
    scorm,
    serve::{ADDRESS, trunk},
    weight::Weight,
};

/// What is said when nobody has told where the site will be.
const WITHOUT_ADDRESS: &str = "\
No public address is set, so the papers carry no QR codes: those are fixed when the site is built. To have them:
  ER_DU_GROEN_ADDRESS=\"https://example.org/er-du-groen/\" cargo xtask dist";

/// Where Trunk leaves what wasm-opt wrote.
const OPTIMIZED: &str = "target/wasm-opt/release/er-du-groen_bg.wasm";

/// The script that starts the page. The scripts it imports become part of it: fewer requests before the start.
const START: &str = "boot.mjs";
const IMPORTED: [&str; 3] = ["files.mjs", "start.mjs", "words.mjs"];

/// The list of what a first visit requests, for the end-to-end tests.
const FIRST_VISIT: &str = "target/first-visit.json";

/// What lays the packed forms beside a file.
const COMPRESS: &str = "xtask/src/compress.mjs";

/// Returns the folder of the built site.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("dist")
}

/// Builds the site, prints what a first visit weighs, and fails when that is too much.
pub fn dist(project: &Project) -> Result<()> {
    let folder = folder(project);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    let private = private_paths(project);
    trunk(project, "build")
        .args(["--release", "--dist", "dist"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags(&private))
        .run()?;
    names_no_machine(&folder, &private)?;
    minify(project, &folder)?;
    offline::offline(project, &folder)?;
    compress(project, files_below(&folder)?)?;
    let weight = Weight::of(&folder)?;
    fs::write(project.root.join(FIRST_VISIT), weight.files()).context(FIRST_VISIT)?;
    one_file::one_file(project, &folder)?;
    compress(project, vec![folder.join(one_file::FILE)])?;
    scorm::package(project, &folder)?;
    hosting::examples(project, &folder)?;
    must_be_as_optimized(&program(&folder)?, &project.root.join(OPTIMIZED))?;
    println!("\nA first visit until the page answers, bytes in brotli (Danish, English, limit):\n{weight}");
    if env::var_os(ADDRESS).is_none_or(|address| address.is_empty()) {
        println!("{WITHOUT_ADDRESS}\n");
    }
    weight.must_be_within_limits()
}

/// The folders of this machine that the compiler would write into the page, for its messages about panics.
fn private_paths(project: &Project) -> Vec<(String, &'static str)> {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home?.join(".cargo")));
    let named = |path: &Path, name| (path.display().to_string(), name);
    cargo.iter().map(|cargo| named(cargo, "cargo")).chain([named(&project.root, "er-du-groen")]).collect()
}

/// Compiler flags of the wasm target only: the build script's own tools keep theirs, and need not be built again.
fn flags(private: &[(String, &str)]) -> String {
    let flags = private.iter().map(|(path, name)| format!("--remap-path-prefix={path}={name}"));
    flags.collect::<Vec<_>>().join(" ")
}

fn names_no_machine(folder: &Path, private: &[(String, &'static str)]) -> Result<()> {
    for file in files_below(folder)? {
        let content = fs::read(&file).with_context(|| file.display().to_string())?;
        for (path, _) in private {
            let named = content.windows(path.len()).any(|window| window == path.as_bytes());
            ensure!(!named, "{} names a folder of this machine: {path}", file.display());
        }
    }
    Ok(())
}

/// The one program of a site.
fn program(folder: &Path) -> Result<PathBuf> {
    let is_program = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "wasm");
    let mut programs = files_below(folder)?.into_iter().filter(is_program);
    match (programs.next(), programs.next()) {
        (Some(program), None) => Ok(program),
        _ => bail!("{} does not hold exactly one program", folder.display()),
    }
}

/// Takes out of the scripts what only their readers need.
fn minify(project: &Project, folder: &Path) -> Result<()> {
    let shell = &project.shell;
    let options = ["--allow-overwrite", "--log-level=warning", "--minify"];
    let start = folder.join(START);
    cmd!(shell, "esbuild {start} --bundle --format=esm {options...} --outfile={start}").run()?;
    for name in IMPORTED {
        fs::remove_file(folder.join(name)).context(name)?;
    }
    let is_script = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "js" || ending == "mjs");
    for script in files_below(folder)?.into_iter().filter(is_script).filter(|script| *script != start) {
        cmd!(shell, "esbuild {script} --tree-shaking=true {options...} --outfile={script}").run()?;
    }
    Ok(())
}

/// Lays the packed forms beside files. A face in woff2 is brotli inside: packing it again gains nothing.
fn compress(project: &Project, mut files: Vec<PathBuf>) -> Result<()> {
    files.retain(|file| file.extension().is_none_or(|ending| ending != "woff2"));
    Ok(cmd!(project.shell, "node {COMPRESS} {files...}").quiet().run()?)
}
