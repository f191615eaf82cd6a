//! Packs the built site for learning platforms: `er-du-groen-scorm-1.2.zip` with one unit (SCO), the site's own page.
//!
//! The page has one script and one bar more than the site (`src/scorm.mjs`, `src/ui/parts/platform.rs`); the rest is
//! the site file by file. What a platform serves itself, or cannot use, stays out: packed forms, offline use, the page
//! in one file, and the examples for hosts.
//!
//! Invariant: the same site gives the same bytes. Sizes stand before the data, because some importers read a package
//! in one go.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write as _},
    path::Path,
};

use anyhow::{Context as _, Result, ensure};
use html_escape::encode_text;
use serde::Deserialize;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use crate::{
    edition,
    html::{Edit, edited},
    offline, page,
    project::{Project, files_below},
    styles,
};

/// The package, in the folder of the site.
const PACKAGE: &str = "er-du-groen-scorm-1.2.zip";
const MANIFEST: &str = "imsmanifest.xml";
const START: &str = "index.html";

/// What the package has beside the site: its script and its style sheet.
const SCRIPT: &str = "src/scorm.mjs";
const SHEET: &str = "scorm.css";

/// What the head of the start page takes in addition.
const HEAD: &str =
    r#"<link rel="stylesheet" href="scorm.css"><script type="module" src="scorm.mjs"></script>"#;

/// The files of a package, by path.
type Files = BTreeMap<String, Vec<u8>>;

/// The parts of the prerenderer's answer that only the package has.
#[derive(Deserialize)]
struct Prerendered {
    screen: Words,
}

#[derive(Deserialize)]
struct Words {
    package_title: String,
    package_bar: String,
}

/// Writes the package of a site beside it.
pub fn package(project: &Project, site: &Path) -> Result<()> {
    let Prerendered { screen: words } = page::prerendered(project)?;
    let mut files = Files::new();
    for file in files_below(site)? {
        let name = name(site, &file)?;
        if belongs(&name) {
            files.insert(name, fs::read(&file).with_context(|| file.display().to_string())?);
        }
    }
    files.insert("scorm.mjs".to_owned(), fs::read(project.root.join(SCRIPT)).context(SCRIPT)?);
    files.insert(SHEET.to_owned(), styles::joined(project, SHEET)?.into_bytes());
    let start = files.get(START).map(|page| String::from_utf8_lossy(page)).unwrap_or_default();
    files.insert(START.to_owned(), extended(&start, &words.package_bar)?.into_bytes());
    let target = site.join(PACKAGE);
    let archive = archive(&manifest(&words.package_title, &files), &files)
        .context("the package for learning platforms cannot be packed")?;
    fs::write(&target, archive).with_context(|| target.display().to_string())
}

/// The path of a file below the site, as the package has it.
fn name(site: &Path, file: &Path) -> Result<String> {
    let parts = file.strip_prefix(site).unwrap_or(file).iter().map(|part| part.to_string_lossy());
    let name = parts.collect::<Vec<_>>().join("/");
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    ensure!(
        name.chars().all(plain),
        "{}: a learning platform may not take a file of this name; use a-z, 0-9, `.`, `_` and `-`",
        file.display()
    );
    Ok(name)
}

/// The whole site, but for what keeps it for use without a network.
fn belongs(name: &str) -> bool {
    edition::is_of_site(name) && !offline::ON_REQUEST.contains(&name)
}

/// The start page with the bar, and without what the package leaves out.
fn extended(page: &str, bar: &str) -> Result<String> {
    edited(page, vec![offline::without_offer(), Edit::append("head", HEAD), Edit::before("#live", bar)])
}

/// What a platform reads first: one unit, and every file of it. The schemas that IMS and ADL published for it may be
/// copied by nobody but them, so that neither they nor references to them stand in the package.
fn manifest(title: &str, files: &Files) -> String {
    let title = encode_text(title);
    let files: String = files.keys().map(|name| format!("      <file href=\"{name}\"/>\n")).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="er-du-groen" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>{title}</title>
      <item identifier="item" identifierref="site" isvisible="true">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="site" type="webcontent" adlcp:scormtype="sco" href="{START}">
{files}    </resource>
  </resources>
</manifest>
"#
    )
}

fn archive(manifest: &str, files: &Files) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let manifest = (MANIFEST, manifest.as_bytes());
    for (name, content) in
        std::iter::once(manifest).chain(files.iter().map(|(name, content)| (name.as_str(), &content[..])))
    {
        archive.start_file(name, options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        let file = |name: &str, content: &str| (name.to_owned(), content.as_bytes().to_vec());
        Files::from([file("index.html", "<html></html>"), file("kit/ark-a.html", "<p>Ark A</p>")])
    }

    #[test]
    fn what_a_platform_cannot_use_stays_out() {
        for out in [
            "index.html.br",
            "kit/ark-a.html.gz",
            "sw.js",
            "offline.mjs",
            "site.webmanifest",
            "icon.svg",
            "er-du-groen.html",
            "hosting/nginx.conf",
            PACKAGE,
        ] {
            assert!(!belongs(out), "{out}");
        }
        for inside in
            ["index.html", "kit/ark-a.html", "boot.mjs", "words-da-0123456789abcdef.txt", "assets/edg.woff2"]
        {
            assert!(belongs(inside), "{inside}");
        }
    }

    #[test]
    fn a_name_that_a_platform_may_refuse_is_told() {
        let site = Path::new("dist");
        assert_eq!(name(site, &site.join("kit/ark-a.html")).unwrap(), "kit/ark-a.html");
        for odd in ["kit/grænsen.html", "kit/ark a.html"] {
            assert!(name(site, &site.join(odd)).unwrap_err().to_string().contains(odd), "{odd}");
        }
    }

    #[test]
    fn the_page_takes_script_and_bar_and_no_longer_offers_to_be_kept() {
        let page = r#"<head><script data-wasm="a.wasm" data-offline="offline.mjs"></script></head><body><p id="live"></p>"#;
        let expected = format!(
            r#"<head><script data-wasm="a.wasm"></script>{HEAD}</head><body><i>bar</i><p id="live"></p>"#
        );
        assert_eq!(extended(page, "<i>bar</i>").unwrap(), expected);
        let error = extended("<head></head>", "").unwrap_err();
        assert!(error.to_string().contains("data-wasm"), "{error}");
    }

    #[test]
    fn the_manifest_names_every_file_once() {
        let manifest = manifest("Er du grøn & klar?", &files());
        assert!(manifest.contains("<title>Er du grøn &amp; klar?</title>"));
        for name in files().keys() {
            assert_eq!(manifest.matches(&format!(r#"<file href="{name}"/>"#)).count(), 1, "{name}");
        }
    }

    /// Local headers: signature, then flags at 6, method at 8, time and date at 10, packed size at 18, name's length
    /// at 26, extra field's length at 28.
    #[test]
    fn sizes_stand_before_the_data_and_two_packages_are_equal() {
        let packed = archive("<manifest/>", &files()).unwrap();
        assert_eq!(packed, archive("<manifest/>", &files()).unwrap());
        let number = |at: usize| usize::from(u16::from_le_bytes([packed[at], packed[at + 1]]));
        let mut at = 0;
        let mut names = Vec::new();
        while packed[at..].starts_with(b"PK\x03\x04") {
            assert_eq!(
                number(at + 6),
                0,
                "no flags: neither sizes behind the data nor names of another kind"
            );
            assert_eq!((number(at + 8), number(at + 10), number(at + 12)), (8, 0, 0x21), "1 January 1980");
            let (size, name) = (number(at + 18), number(at + 26));
            names.push(String::from_utf8_lossy(&packed[at + 30..at + 30 + name]).into_owned());
            at += 30 + name + number(at + 28) + size;
        }
        assert_eq!(names, [MANIFEST, "index.html", "kit/ark-a.html"]);
        assert!(packed[at..].starts_with(b"PK\x01\x02"), "the list of files follows the last one");
    }
}
