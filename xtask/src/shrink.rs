//! Makes the program, the scripts and the style sheets of a built site small.
//!
//! `snip.mjs` empties what never runs in the program, wasm-opt leaves it out, `blank.mjs` blanks the data that only it
//! used, `alike.mjs` puts functions beside those they are like, and `pack.mjs` lays like beside like in their code. Each
//! function that the program and its glue script call of each other has a long name with a hash, once in either file;
//! wasm-opt gives short ones to the program, and they are put into the glue here. Then esbuild takes what only readers
//! need out of all scripts and style sheets.
//!
//! Invariant: a name that the glue does not hold exactly once stops the build; no page is made that cannot start.

use std::{fs, path::Path};

use serde::Deserialize;

use crate::{
    error::Error,
    project::{self, Project, files_below, run},
};

/// Empties functions that never run.
const SNIP: &str = "xtask/src/snip.mjs";
/// Blanks data that nothing refers to.
const BLANK: &str = "xtask/src/blank.mjs";
/// Puts functions that are alike beside each other.
const ALIKE: &str = "xtask/src/alike.mjs";

/// Lays like beside like in the code.
const PACK: &str = "xtask/src/pack.mjs";

/// The script that starts the page, and those it takes in: fewer requests before the start.
const START: &str = "boot.mjs";
const TAKEN_IN: [&str; 2] = ["start.mjs", "unpack.mjs"];

/// The compiler flag by which the linker leaves a list of all data, which the blanking reads.
pub const LISTING: &str = "-Clink-arg=--emit-relocs";

/// What a program may use of WebAssembly: what every browser has that the page runs in. wasm-opt would write the rest too.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How wasm-opt works on the program. Nothing of ours lies in the first kilobyte: that is the far end of the stack.
const PASSES: [&str; 10] = [
    "--low-memory-unused",
    "--gufa",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=20",
    "--reorder-locals",
    "--vacuum",
    "--strip-producers",
    "--strip-target-features",
    "--minify-imports-and-exports-and-modules",
];

/// What wasm-opt calls the one module that a program imports from.
const MODULE: &str = "a";

/// What each function that the glue offers to the program begins with, and what ends them all.
const FUNCTION: &str = "\n        __";
const FUNCTIONS_END: &str = "\n    };";

/// A way to start the program that the page does not use.
const OTHER_START: &str = "initSync, ";

/// The names as wasm-opt prints them: each old one with its new one.
#[derive(Deserialize)]
struct Names {
    /// Module, old name, new name.
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

/// Shrinks every program with its glue, and then every script and style sheet, of a built site.
pub fn shrink(project: &Project, folder: &Path) -> Result<(), Error> {
    for program in with_ending(folder, &["wasm"])? {
        let [built, snipped] =
            ["built.wasm", "snipped.wasm"].map(|name| project.root.join("target").join(name));
        fs::copy(&program, &built).map_err(Error::file(&program))?;
        let [built, snipped] = [built, snipped].map(|path| path.display().to_string());
        run(project.command("node", [SNIP, &built, &snipped]))?;
        let script = program.replace("_bg.wasm", ".js");
        let glue = fs::read_to_string(&script).map_err(Error::file(&script))?;
        let short = renamed(&glue, &short_names(project, &snipped, &program)?)?;
        fs::write(&script, short).map_err(Error::file(&script))?;
        run(project.command("node", [BLANK, &program, &built]))?;
        run(project.command("node", [ALIKE, &program].into_iter().chain(FEATURES)))?;
        run(project.command("node", [PACK, &program]))?;
    }
    let start = folder.join(START);
    run(project.command(
        "esbuild",
        [
            &start.display().to_string(),
            "--bundle",
            "--format=esm",
            "--allow-overwrite",
            "--log-level=warning",
            &format!("--outfile={}", start.display()),
        ],
    ))?;
    for taken_in in TAKEN_IN.map(|name| folder.join(name)) {
        fs::remove_file(&taken_in).map_err(Error::file(taken_in))?;
    }
    for text in with_ending(folder, &["css", "js", "mjs"])? {
        let outfile = format!("--outfile={text}");
        let options = ["--minify", "--tree-shaking=true", "--allow-overwrite", "--log-level=warning"];
        run(project.command("esbuild", options.into_iter().chain([text.as_str(), &outfile])))?;
    }
    Ok(())
}

fn with_ending(folder: &Path, endings: &[&str]) -> Result<Vec<String>, Error> {
    let fits = |file: &Path| file.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one));
    let files = files_below(folder)?.into_iter().filter(|file| fits(file));
    Ok(files.map(|file| file.display().to_string()).collect())
}

/// Optimises a snipped program into a small one, gives it short names, and returns them.
fn short_names(project: &Project, snipped: &str, program: &str) -> Result<Names, Error> {
    let mut command = project.command("wasm-opt", [snipped, "-o", program]);
    command.args(FEATURES).args(PASSES);
    serde_json::from_slice(&project::answer(command)?).map_err(Error::ShortNames)
}

fn renamed(glue: &str, names: &Names) -> Result<String, Error> {
    let mut glue = without_unused(glue, names);
    put(&mut glue, OTHER_START, "")?;
    for (module, old, new) in &names.imports {
        put(&mut glue, &format!(" {old}: "), &format!(" {new}: "))?;
        glue = glue.replace(&format!("{module:?}"), &format!("{MODULE:?}"));
    }
    // Longest first: one name may begin with another.
    let mut exports: Vec<_> = names.exports.iter().collect();
    exports.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
    for (old, new) in exports {
        glue = glue.replace(&format!("wasm.{old}"), &format!("wasm.{new}"));
    }
    Ok(glue)
}

/// The glue without the functions that only snipped code called.
fn without_unused(glue: &str, names: &Names) -> String {
    let (functions, rest) = glue.split_once(FUNCTIONS_END).unwrap_or((glue, ""));
    let mut functions = functions.split(FUNCTION);
    let mut used = functions.next().unwrap_or_default().to_owned();
    for function in functions {
        let name = function.split_once(':').map_or("", |(name, _)| name);
        if names.imports.iter().any(|(_, old, _)| old.strip_prefix("__") == Some(name)) {
            used.push_str(FUNCTION);
            used.push_str(function);
        }
    }
    used + FUNCTIONS_END + rest
}

fn put(glue: &mut String, old: &str, new: &str) -> Result<(), Error> {
    match glue.matches(old).count() {
        1 => *glue = glue.replace(old, new),
        found => return Err(Error::UnknownGlue { name: old.trim().to_owned(), found }),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = r#"    const imports = {
        __wbg_focus_1: function(a) {
            a.focus();
        },
        __wbg_blur_2: function(a) {
            a.blur();
        },
    };
return { "./page_bg.js": imports };
wasm.alloc_more(wasm.memory); wasm.alloc(1);
export { initSync, start as default };"#;

    fn names(import: &str) -> Names {
        let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        Names {
            imports: vec![("./page_bg.js".to_owned(), import.to_owned(), "a".to_owned())],
            exports: vec![pair("alloc", "b"), pair("alloc_more", "c"), pair("memory", "d")],
        }
    }

    #[test]
    fn both_sides_get_the_same_short_names_and_what_nobody_calls_is_left_out() {
        let short = r#"    const imports = {
        a: function(a) {
            a.focus();
        },
    };
return { "a": imports };
wasm.c(wasm.d); wasm.b(1);
export { start as default };"#;
        assert_eq!(renamed(GLUE, &names("__wbg_focus_1")).unwrap(), short);
    }

    #[test]
    fn a_name_that_the_glue_does_not_hold_is_told() {
        let error = renamed(GLUE, &names("__wbg_click_3")).unwrap_err();
        assert!(matches!(error, Error::UnknownGlue { found: 0, .. }), "{error}");
    }
}
