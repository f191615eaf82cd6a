//! What a first visit costs the visitor, in each language: every file that a browser requests until the page answers.
//!
//! Which files these are is read from the built page itself; `tests/e2e/first-visit.test.mjs` holds the list against what a
//! browser really requests.

use std::{
    fmt::{self, Display},
    fs,
    path::Path,
};

use anyhow::{Context as _, Result, ensure};

use crate::{html, page};

/// What a first visit in one language may weigh, in bytes as they are sent (brotli).
const FIRST_VISIT_LIMIT: usize = 280 * 1024;
/// What the words of one language may weigh.
const PACK_LIMIT: usize = 60 * 1024;
/// What may be needed to read the first screen, before any program.
const FIRST_SCREEN_LIMIT: usize = 45 * 1024;

/// What a file is to the first visit, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Page,
    Styles,
    Face,
    /// The script that stands before everything else.
    Route,
    Scripts,
    Program,
    Words,
}

impl Part {
    const ALL: [Self; 7] =
        [Self::Page, Self::Styles, Self::Face, Self::Route, Self::Scripts, Self::Program, Self::Words];

    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Styles => "style sheet",
            Self::Face => "typeface",
            Self::Route => "route.js",
            Self::Scripts => "other scripts",
            Self::Program => "program",
            Self::Words => "words",
        }
    }

    /// Whether the first screen can be read as soon as this is there.
    fn is_of_first_screen(self) -> bool {
        matches!(self, Self::Page | Self::Styles | Self::Face | Self::Route)
    }
}

/// The files of a first visit in one language.
#[derive(Debug, PartialEq, Eq)]
struct Visit {
    lang: &'static str,
    files: Vec<(Part, String)>,
}

impl Visit {
    /// Reads off a built page what a browser requests.
    fn of(index: &str, lang: &'static str) -> Result<Self> {
        let named = |selector: &str, attribute: &str| {
            let name = html::attribute(index, selector, attribute)?;
            anyhow::Ok(name.trim_start_matches("./").to_owned())
        };
        let mut files = vec![
            (Part::Page, "index.html".to_owned()),
            (Part::Styles, named("link[rel='stylesheet']", "href")?),
            (Part::Face, named("link[as='font']", "href")?),
        ];
        for script in html::attributes(index, "script[src]", "src")? {
            let script = script.trim_start_matches("./").to_owned();
            let part = if script == "route.js" { Part::Route } else { Part::Scripts };
            files.push((part, script));
        }
        files.push((Part::Scripts, named("script[data-js]", "data-js")?));
        files.push((Part::Program, named("script[data-wasm]", "data-wasm")?));
        files.push((Part::Words, named(page::PACKS, &page::pack_attribute(lang))?));
        Ok(Self { lang, files })
    }
}

/// The table of a built site.
#[derive(Debug)]
pub struct Weight {
    visits: Vec<(Visit, [usize; Part::ALL.len()])>,
}

impl Weight {
    /// Weighs the files of a site that lie there in brotli too.
    pub fn of(site: &Path) -> Result<Self> {
        let index = site.join("index.html");
        let index = fs::read_to_string(&index).with_context(|| index.display().to_string())?;
        let mut visits = Vec::new();
        for lang in page::LANGUAGES {
            let visit = Visit::of(&index, lang)?;
            let mut sizes = [0; Part::ALL.len()];
            for (part, name) in &visit.files {
                sizes[*part as usize] += sent(&site.join(name))?;
            }
            visits.push((visit, sizes));
        }
        Ok(Self { visits })
    }

    /// The files of a first visit by language, as JSON for the end-to-end tests.
    pub fn files(&self) -> String {
        let files = |visit: &Visit| visit.files.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>();
        let by_language: serde_json::Map<_, _> =
            self.visits.iter().map(|(visit, _)| (visit.lang.to_owned(), files(visit).into())).collect();
        serde_json::Value::Object(by_language).to_string()
    }

    /// Fails when anything is heavier than permitted.
    pub fn must_be_within_limits(&self) -> Result<()> {
        for (Visit { lang, .. }, sizes) in &self.visits {
            for (what, found, limit) in [
                ("a first visit", sizes.iter().sum(), FIRST_VISIT_LIMIT),
                ("the readable first screen", first_screen(sizes), FIRST_SCREEN_LIMIT),
                ("the words", sizes[Part::Words as usize], PACK_LIMIT),
            ] {
                ensure!(
                    found <= limit,
                    "{lang}: {what} weighs {found} bytes in brotli; the limit is {limit}"
                );
            }
        }
        Ok(())
    }
}

fn first_screen(sizes: &[usize; Part::ALL.len()]) -> usize {
    Part::ALL.into_iter().filter(|part| part.is_of_first_screen()).map(|part| sizes[part as usize]).sum()
}

/// The bytes of a file as a host sends them: packed, where it is packed.
fn sent(file: &Path) -> Result<usize> {
    let packed = file.with_added_extension("br");
    let sent = if packed.is_file() { &packed } else { file };
    Ok(fs::metadata(sent).with_context(|| sent.display().to_string())?.len() as usize)
}

impl Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = |name: &str, of: &dyn Fn(&[usize; Part::ALL.len()]) -> usize, limit: Option<usize>| {
            write!(f, "  {name:<22}")?;
            for (_, sizes) in &self.visits {
                write!(f, "{:>10}", of(sizes))?;
            }
            match limit {
                Some(limit) => writeln!(f, "{limit:>10}"),
                None => writeln!(f),
            }
        };
        for part in Part::ALL {
            let limit = (part == Part::Words).then_some(PACK_LIMIT);
            row(part.name(), &|sizes| sizes[part as usize], limit)?;
        }
        row("readable first screen", &first_screen, Some(FIRST_SCREEN_LIMIT))?;
        row("first visit", &|sizes| sizes.iter().sum(), Some(FIRST_VISIT_LIMIT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = r#"<link rel="stylesheet" href="styles/a-1f.css"><link as="font" href="assets/edg.woff2">
        <script src="route.js" data-words-da="words-da-1.txt" data-words-en="words-en-2.txt"></script>
        <script type="module" src="./boot.mjs" data-js="./a-2f.js" data-wasm="./a-2f_bg.wasm"></script>"#;

    #[test]
    fn the_files_of_a_visit_are_read_off_the_page() {
        let files = |lang| Visit::of(INDEX, lang).unwrap().files.into_iter().map(|(_, name)| name);
        let common = [
            "index.html",
            "styles/a-1f.css",
            "assets/edg.woff2",
            "route.js",
            "boot.mjs",
            "a-2f.js",
            "a-2f_bg.wasm",
        ];
        for (lang, words) in [("da", "words-da-1.txt"), ("en", "words-en-2.txt")] {
            assert!(files(lang).eq(common.into_iter().chain([words]).map(str::to_owned)));
        }
    }

    #[test]
    fn every_limit_is_one() {
        let weight = |part: Part, size| {
            let mut sizes = [1; Part::ALL.len()];
            sizes[part as usize] = size;
            Weight { visits: vec![(Visit { lang: "da", files: Vec::new() }, sizes)] }
        };
        assert!(weight(Part::Program, 1000).must_be_within_limits().is_ok());
        for (part, size, what) in [
            (Part::Program, FIRST_VISIT_LIMIT, "a first visit"),
            (Part::Styles, FIRST_SCREEN_LIMIT, "the readable first screen"),
            (Part::Words, PACK_LIMIT + 1, "the words"),
        ] {
            let error = weight(part, size).must_be_within_limits().unwrap_err().to_string();
            assert!(error.contains(what) && error.starts_with("da: "), "{error}");
        }
    }

    #[test]
    fn the_table_has_a_row_for_every_part_and_the_sums() {
        let sizes = [7, 11, 5, 1, 6, 200, 29];
        let table = Weight { visits: vec![(Visit { lang: "da", files: Vec::new() }, sizes)] }.to_string();
        let row = |name: &str| table.lines().find(|line| line.trim().starts_with(name)).unwrap().to_owned();
        assert!(row("program").ends_with("200"), "{table}");
        assert!(row("readable first screen").contains(" 24 "), "{table}");
        assert!(row("first visit").contains(" 259 "), "{table}");
    }
}
