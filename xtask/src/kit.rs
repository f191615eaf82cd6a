//! Writes the pages of the teacher's kit into a built site: `kit/`, one file a paper and language.
//!
//! Their bodies come from the product's own prerenderer. They borrow icon and style sheet of the page beside them, so
//! that a name with a hash stands in one place, and have a sheet and a script of their own.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use html_escape::{encode_double_quoted_attribute, encode_text};
use serde::Deserialize;

use crate::{html, project::Project, styles::Sheets};

/// The folder of the kit, in a built site.
pub const FOLDER: &str = "kit";

/// The button to print is all that the script does.
const SCRIPT: &str = "src/kit.mjs";

/// A page as the prerenderer prints it.
#[derive(Deserialize)]
pub struct KitPage {
    pub lang: String,
    pub slug: String,
    pub title: String,
    pub description: String,
    pub body: String,
}

/// Writes all pages below a built site, whose page is `built`. `policy` is the element that rules a released page.
pub fn write(
    project: &Project,
    site: &Path,
    built: &str,
    pages: &[KitPage],
    sheets: &Sheets,
    policy: &str,
) -> Result<()> {
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    fs::copy(project.root.join(SCRIPT), folder.join("kit.mjs")).context(SCRIPT)?;
    let icon = html::attribute(built, "link[rel='icon']", "href")?;
    for page in pages {
        let file = folder.join(format!("{}.html", page.slug));
        fs::write(&file, html(page, &icon, sheets, policy)).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

fn html(page: &KitPage, icon: &str, sheets: &Sheets, policy: &str) -> String {
    let KitPage { lang, title, description, body, .. } = page;
    let (title, description) = (encode_text(title), encode_double_quoted_attribute(description));
    let Sheets { page: sheet, kit } = sheets;
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
    <link rel="icon" type="image/svg+xml" href="{icon}">
    <link rel="stylesheet" href="../{sheet}">
    <link rel="stylesheet" href="../{kit}">
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

    #[test]
    fn a_page_borrows_icon_and_sheet_and_is_ruled_before_anything_else() {
        let page = KitPage {
            lang: "da".to_owned(),
            slug: "facit".to_owned(),
            title: "Facit & mere".to_owned(),
            description: "\"Svar\"".to_owned(),
            body: "<main>24</main>".to_owned(),
        };
        let sheets = Sheets { page: "styles/a-1f.css".to_owned(), kit: "styles/kit.css".to_owned() };
        let html = html(&page, "data:,x", &sheets, "<meta policy>");
        for part in [
            r#"<link rel="stylesheet" href="../styles/a-1f.css">"#,
            r#"<link rel="stylesheet" href="../styles/kit.css">"#,
            "<title>Facit &amp; mere</title>",
            r#"content="&quot;Svar&quot;""#,
            r#"href="data:,x">"#,
        ] {
            assert!(html.contains(part), "{html}\nholds no {part}");
        }
        let policy = html.find("<meta policy>").unwrap();
        assert!(["<link", "<script", "<title"].iter().all(|ruled| policy < html.find(ruled).unwrap()));
    }
}
