//! The style sheets of a built site. A page under development links the sources, which browsers join by themselves; in a
//! release esbuild has joined them into one file for the page and one for the papers.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};
use xshell::cmd;

use crate::project::Project;

/// The folder, in the project and in a built site.
const FOLDER: &str = "styles";
/// Bytes of the digest that the name of the page's sheet has: hosts take a file with 16 hexadecimal digits in its name
/// for one that never changes.
const DIGEST: usize = 8;

/// Where the sheets lie, relative to the site.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheets {
    /// The sheet of the page.
    pub page: String,
    /// What the papers have beside it.
    pub kit: String,
}

impl Sheets {
    /// The sources, as Trunk has copied them.
    pub fn sources() -> Self {
        Self { page: format!("{FOLDER}/index.css"), kit: format!("{FOLDER}/kit/index.css") }
    }

    /// Puts the joined sheets into a site, in the place of the sources.
    pub fn joined(project: &Project, site: &Path) -> Result<Self> {
        let [page, kit] = [joined(project, "index.css")?, joined(project, "kit/index.css")?];
        let digest: String =
            Sha256::digest(&page).iter().take(DIGEST).map(|byte| format!("{byte:02x}")).collect();
        let sheets =
            Self { page: format!("{FOLDER}/er-du-groen-{digest}.css"), kit: format!("{FOLDER}/kit.css") };
        let folder = site.join(FOLDER);
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
        fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
        for (name, sheet) in [(&sheets.page, page), (&sheets.kit, kit)] {
            fs::write(site.join(name), sheet).with_context(|| name.clone())?;
        }
        Ok(sheets)
    }
}

/// A sheet with all that it imports, minified. The face stays a file of its own.
pub fn joined(project: &Project, entry: &str) -> Result<String> {
    let entry = format!("{FOLDER}/{entry}");
    let options = ["--bundle", "--minify", "--external:../assets/*", "--log-level=warning"];
    Ok(cmd!(project.shell, "esbuild {entry} {options...}").read()?)
}

/// The same with the face inside.
pub fn joined_with_face(project: &Project, entry: &str) -> Result<String> {
    let entry = format!("{FOLDER}/{entry}");
    let options = ["--bundle", "--minify", "--loader:.woff2=dataurl", "--log-level=warning"];
    Ok(cmd!(project.shell, "esbuild {entry} {options...}").read()?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::project::files_below;

    /// A sheet that nothing imports would be in no page, and one imported twice in one page too often.
    #[test]
    fn every_sheet_is_imported_once() {
        let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../styles");
        let mut imported: BTreeMap<String, usize> = BTreeMap::new();
        let files = files_below(&styles).unwrap();
        let name = |file: &Path| file.strip_prefix(&styles).unwrap().to_string_lossy().replace('\\', "/");
        for file in &files {
            let folder =
                name(file).rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"));
            for line in fs::read_to_string(file).unwrap().lines() {
                if let Some(import) =
                    line.strip_prefix("@import url(\"").and_then(|rest| rest.strip_suffix("\");"))
                {
                    *imported.entry(format!("{folder}{import}")).or_default() += 1;
                }
            }
        }
        for file in files {
            let name = name(&file);
            let times = imported.get(&name).copied().unwrap_or_default();
            let expected = match name.as_str() {
                "one-file.css" | "scorm.css" | "kit/index.css" => 0,
                // Both other editions have it.
                "apart/no-host.css" => 2,
                _ => 1,
            };
            assert_eq!(times, expected, "{name}");
        }
    }
}
