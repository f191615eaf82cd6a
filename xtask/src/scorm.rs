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

use serde::Deserialize;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use crate::{
    edition,
    error::Error,
    offline, page,
    project::{Project, files_below},
    styles,
};

/// The package, in the folder of the site.
const PACKAGE: &str = "er-du-groen-scorm-1.2.zip";
const MANIFEST: &str = "imsmanifest.xml";
const START: &str = "index.html";

/// What the package has beside the site: its script, and what its style sheet is made of.
const SCRIPT: &str = "src/scorm.mjs";
const SHEETS: [&str; 2] = ["bar.css", "no-host.css"];

/// Where the start page takes the addition, and what it is.
const HEAD_END: &str = "</head>";
const HEAD: &str =
    r#"<link rel="stylesheet" href="scorm.css"><script type="module" src="scorm.mjs"></script>"#;
const LIVE: &str = r#"<p id="live""#;

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
pub fn package(project: &Project, site: &Path) -> Result<(), Error> {
    let Prerendered { screen: words } = page::prerendered(project)?;
    let mut files = Files::new();
    for file in files_below(site)? {
        let name = name(site, &file)?;
        if belongs(&name) {
            files.insert(name, fs::read(&file).map_err(Error::file(file))?);
        }
    }
    let script = project.root.join(SCRIPT);
    files.insert("scorm.mjs".to_owned(), fs::read(&script).map_err(Error::file(script))?);
    files.insert("scorm.css".to_owned(), styles::apart(project, SHEETS)?.into_bytes());
    let start = files.get(START).map(|page| String::from_utf8_lossy(page)).unwrap_or_default();
    files.insert(START.to_owned(), extended(&start, &words.package_bar)?.into_bytes());
    let target = site.join(PACKAGE);
    fs::write(&target, archive(&manifest(&words.package_title, &files), &files)?).map_err(Error::file(target))
}

/// The path of a file below the site, as the package has it.
fn name(site: &Path, file: &Path) -> Result<String, Error> {
    let parts = file.strip_prefix(site).unwrap_or(file).iter().map(|part| part.to_string_lossy());
    let name = parts.collect::<Vec<_>>().join("/");
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    if name.chars().all(plain) { Ok(name) } else { Err(Error::UnplainName { file: file.to_owned() }) }
}

/// The whole site, but for what keeps it for use without a network.
fn belongs(name: &str) -> bool {
    edition::is_of_site(name) && !offline::ON_REQUEST.contains(&name)
}

/// The start page with the bar, and without what the package leaves out.
fn extended(page: &str, bar: &str) -> Result<String, Error> {
    let mut page = offline::without_offer(page);
    for (marker, part) in [(HEAD_END, HEAD), (LIVE, bar)] {
        let at = page.find(marker).ok_or(Error::MissingMarker { marker })?;
        page.insert_str(at, part);
    }
    Ok(page)
}

/// What a platform reads first: one unit, and every file of it. The schemas that IMS and ADL published for it may be
/// copied by nobody but them, so that neither they nor references to them stand in the package.
fn manifest(title: &str, files: &Files) -> String {
    let title = page::escaped(title);
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
        for inside in ["index.html", "kit/ark-a.html", "boot.mjs", "edg.woff2", "OFL.txt"] {
            assert!(belongs(inside), "{inside}");
        }
    }

    #[test]
    fn a_name_that_a_platform_may_refuse_is_told() {
        let site = Path::new("dist");
        assert_eq!(name(site, &site.join("kit/ark-a.html")).unwrap(), "kit/ark-a.html");
        for odd in ["kit/grænsen.html", "kit/ark a.html"] {
            assert!(matches!(name(site, &site.join(odd)), Err(Error::UnplainName { .. })), "{odd}");
        }
    }

    #[test]
    fn the_page_takes_script_and_bar_and_no_longer_offers_to_be_kept() {
        let page = r#"<head><script src="files.mjs" data-offline="offline.mjs"></script></head><body><p id="live"></p>"#;
        let expected = format!(
            r#"<head><script src="files.mjs"></script>{HEAD}</head><body><i>bar</i><p id="live"></p>"#
        );
        assert_eq!(extended(page, "<i>bar</i>").unwrap(), expected);
        let error = extended("<head></head>", "").unwrap_err();
        assert!(matches!(error, Error::MissingMarker { marker: LIVE }), "{error}");
    }

    #[test]
    fn the_manifest_names_every_file_once() {
        let manifest = manifest("Er du \"grøn\" & klar?", &files());
        assert!(manifest.contains("<title>Er du &quot;grøn&quot; &amp; klar?</title>"));
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
