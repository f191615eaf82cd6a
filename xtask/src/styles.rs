//! Joins the style sheets into the one file that `index.html` links, and those of the teacher's kit into another; Trunk
//! calls this before it builds.
//!
//! One request is faster than twenty, and the order of layers is then the order of file names. Comments and indentation
//! stay behind, because every visitor would fetch them; nothing else inside a sheet changes.

use std::{fs, path::PathBuf};

use crate::{
    error::Error,
    project::{Project, files_below},
};

/// The joined sheet, below the project's root. Fixed, whatever the build folder is: `index.html` names it.
const JOINED: &str = "target/er-du-groen.css";

/// The kit's own sheet, likewise.
pub const KIT: &str = "target/er-du-groen-kit.css";

/// The folder below `styles/` with what no page of the site links: other editions take it.
const APART: &str = "apart";

/// Writes every sheet below `styles/`, in byte order of the path, into one; those below `styles/kit/` into one of their
/// own.
pub fn styles(project: &Project) -> Result<(), Error> {
    let styles = project.root.join("styles");
    let apart = |path: &PathBuf| path.starts_with(styles.join(APART));
    let (of_kit, of_page): (Vec<PathBuf>, Vec<PathBuf>) = files_below(&styles)?
        .into_iter()
        .filter(|path| !apart(path))
        .partition(|path| path.starts_with(styles.join("kit")));
    write(project, of_page, JOINED)?;
    write(project, of_kit, KIT)
}

/// The sheets of another edition that have these names, as one.
pub fn apart<const N: usize>(project: &Project, names: [&str; N]) -> Result<String, Error> {
    joined(names.map(|name| project.root.join("styles").join(APART).join(name)))
}

fn joined(sheets: impl IntoIterator<Item = PathBuf>) -> Result<String, Error> {
    let mut joined = String::new();
    for path in sheets {
        if path.extension().is_some_and(|extension| extension == "css") {
            joined.push_str(&bare(&fs::read_to_string(&path).map_err(Error::file(&path))?));
        }
    }
    if joined.is_empty() { Err(Error::NoStyles) } else { Ok(joined) }
}

fn write(project: &Project, sheets: Vec<PathBuf>, target: &str) -> Result<(), Error> {
    let joined = joined(sheets)?;
    let target = project.root.join(target);
    let folder = project.root.join("target");
    fs::create_dir_all(&folder).map_err(Error::file(folder))?;
    fs::write(&target, joined).map_err(Error::file(target))
}

/// A sheet without comments, indentation and empty lines. No text in our sheets holds a comment's marks.
fn bare(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    let code = pieces.fold(first, |code, piece| code + piece.split_once("*/").map_or("", |(_, rest)| rest));
    let lines = code.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |sheet, line| sheet + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn comments_and_indentation_stay_behind() {
        let sheet = "/* What it\n   is for. */\n\n@layer a {\n  .b { /* why */\n    c: d;\n  }\n}\n";
        assert_eq!(bare(sheet), "@layer a {\n.b {\nc: d;\n}\n}\n");
    }
}
