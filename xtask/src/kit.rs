//! Writes the pages of the teacher's kit into a built site: `kit/`, one file a paper and language.
//!
//! Their bodies come from the product's own prerenderer. They borrow icon and style sheet of the page beside them, so
//! that a name with a hash stands in one place, and have a sheet and a script of their own.

use std::{fs, path::Path};

use serde::Deserialize;

use crate::{error::Error, markup::Piece, page::escaped, project::Project, styles};

/// The folder of the kit, in a built site.
pub const FOLDER: &str = "kit";

/// The button to print is all that the script does.
const SCRIPT: &str = "src/kit.mjs";

/// What the head takes over from the page: its icon, and the name of its style sheet.
const ICON: Piece = Piece::new(r#"<link rel="icon""#, ">");
const SHEET: Piece = Piece::new(r#"<link rel="stylesheet" href=""#, "\"");

/// A page as the prerenderer prints it.
#[derive(Deserialize)]
pub struct KitPage {
    lang: String,
    slug: String,
    title: String,
    description: String,
    body: String,
}

/// Writes all pages below a built site, whose page is `built`. `policy` is the element that rules a released page.
pub fn write(
    project: &Project,
    site: &Path,
    built: &str,
    pages: &[KitPage],
    policy: &str,
) -> Result<(), Error> {
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    for (from, name) in [(project.root.join(styles::KIT), "kit.css"), (project.root.join(SCRIPT), "kit.mjs")]
    {
        fs::copy(&from, folder.join(name)).map_err(Error::file(from))?;
    }
    let (icon, sheet) = (ICON.of(built)?, SHEET.inside(built)?.trim_start_matches("./"));
    for page in pages {
        let file = folder.join(format!("{}.html", page.slug));
        fs::write(&file, html(page, icon, sheet, policy)).map_err(Error::file(file))?;
    }
    Ok(())
}

fn html(page: &KitPage, icon: &str, sheet: &str, policy: &str) -> String {
    let KitPage { lang, title, description, body, .. } = page;
    let (title, description) = (escaped(title), escaped(description));
    format!(
        r#"<!doctype html>
<html lang="{lang}">
  <head>
    <meta charset="utf-8">{policy}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title}</title>
    <meta name="description" content="{description}">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    {icon}
    <link rel="stylesheet" href="../{sheet}">
    <link rel="stylesheet" href="kit.css">
    <script type="module" src="kit.mjs"></script>
  </head>
  <body>
    {body}
  </body>
</html>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str =
        r#"<link rel="icon" href="data:,x"><link rel="stylesheet" href="./a-1f.css" data-integrity="none"/>"#;

    #[test]
    fn a_page_borrows_icon_and_sheet_and_is_ruled_before_anything_else() {
        assert_eq!(SHEET.inside(BUILT).unwrap(), "./a-1f.css");
        let page = KitPage {
            lang: "da".to_owned(),
            slug: "facit".to_owned(),
            title: "Facit & \"mere\"".to_owned(),
            description: "Svar".to_owned(),
            body: "<main>24</main>".to_owned(),
        };
        let html = html(&page, ICON.of(BUILT).unwrap(), "a-1f.css", "<meta policy>");
        assert!(html.contains(r#"<link rel="stylesheet" href="../a-1f.css">"#), "{html}");
        assert!(html.contains("<title>Facit &amp; &quot;mere&quot;</title>"), "{html}");
        assert!(html.contains(r#"<link rel="icon" href="data:,x">"#), "{html}");
        let policy = html.find("<meta policy>").unwrap();
        assert!(["<link", "<script", "<title"].iter().all(|ruled| policy < html.find(ruled).unwrap()));
    }
}
