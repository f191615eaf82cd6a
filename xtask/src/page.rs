//! Puts the first screen into the built `index.html`, and the teacher's kit beside it; Trunk calls this after each build.
//!
//! The words and the markup come from the product's own prerenderer; this module only knows the places in the
//! template, and the policy that a released page carries. A page under development has no policy, because Trunk's
//! reload script stands inline in it.

use std::{env, fs, path::PathBuf};

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    error::Error,
    kit::{self, KitPage},
    project::{self, Project},
};

const CHARSET: &str = r#"<meta charset="utf-8">"#;
const LANGUAGE: &str = r#"<html lang="da">"#;
const HEAD: &str = "<!-- head -->";
const DEFINITIONS: &str = "<!-- definitions -->";
const APP: &str = "<!-- app -->";
const NOTICE: &str = "<!-- notice -->";
const NOSCRIPT: &str = "<!-- noscript -->";

/// What a released page may do: run its own files, and nothing else.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// What must not be in a released page: the browser would refuse it, or it is a part left unfilled.
const FORBIDDEN: [&str; 7] =
    ["<script>", r#"<script type="module">"#, "<style", " style=", " integrity=", " nonce=", "{{"];

/// What the prerenderer prints.
#[derive(Deserialize)]
struct Prerendered {
    screen: Screen,
    kit: Vec<KitPage>,
}

/// The parts of the first screen.
#[derive(Deserialize)]
struct Screen {
    lang: String,
    title: String,
    description: String,
    definitions: String,
    body: String,
    notice: String,
    noscript: String,
}

/// Fills the page that Trunk has just built.
pub fn page(project: &Project) -> Result<(), Error> {
    let site = PathBuf::from(trunk_says("TRUNK_STAGING_DIR")?);
    let file = site.join("index.html");
    let released = trunk_says("TRUNK_PROFILE")? == "release";
    let built = fs::read_to_string(&file).map_err(Error::file(&file))?;
    let Prerendered { screen, kit } = prerendered(project)?;
    let filled = fill(&built, &screen, released)?;
    fs::write(&file, filled).map_err(Error::file(&file))?;
    let policy = if released { policy() } else { String::new() };
    kit::write(project, &site, &built, &kit, &policy)?;
    if let Ok(address) = env::var(crate::serve::ADDRESS) {
        println!("\n  Er du grøn? is ready: {address}\n");
    }
    Ok(())
}

fn trunk_says(variable: &'static str) -> Result<String, Error> {
    env::var(variable).map_err(|_| Error::NotCalledByTrunk { variable })
}

/// Returns what the prerenderer prints, or the part of it that is asked for.
pub fn prerendered<T: DeserializeOwned>(project: &Project) -> Result<T, Error> {
    let prerender = ["run", "--quiet", "--features", "pages", "--bin", "prerender"];
    Ok(serde_json::from_slice(&project::answer(project.command("cargo", prerender))?)?)
}

fn fill(built: &str, screen: &Screen, released: bool) -> Result<String, Error> {
    let head = format!(
        r#"<title>{}</title><meta name="description" content="{}">"#,
        escaped(&screen.title),
        escaped(&screen.description)
    );
    let mut page = built.to_owned();
    put(&mut page, LANGUAGE, &format!(r#"<html lang="{}">"#, escaped(&screen.lang)))?;
    put(&mut page, HEAD, &head)?;
    put(&mut page, DEFINITIONS, &screen.definitions)?;
    put(&mut page, APP, &screen.body)?;
    put(&mut page, NOTICE, &screen.notice)?;
    put(&mut page, NOSCRIPT, &screen.noscript)?;
    if released {
        put(&mut page, CHARSET, &[CHARSET, &policy()].concat())?;
        if let Some(found) = FORBIDDEN.into_iter().find(|forbidden| page.contains(forbidden)) {
            return Err(Error::AgainstPolicy { found });
        }
    }
    Ok(page)
}

/// The element that rules a released page.
fn policy() -> String {
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{POLICY}">"#)
}

fn put(page: &mut String, marker: &'static str, part: &str) -> Result<(), Error> {
    let at = page.find(marker).ok_or(Error::MissingMarker { marker })?;
    page.replace_range(at..at + marker.len(), part);
    Ok(())
}

/// Returns words as they stand in markup.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The real template, so that a marker lost there is seen here and not first in a build.
    const TEMPLATE: &str = include_str!("../../index.html");

    fn screen() -> Screen {
        Screen {
            lang: "da".to_owned(),
            title: "Er du \"grøn\"?".to_owned(),
            description: "Skru & se".to_owned(),
            definitions: "<svg></svg>".to_owned(),
            body: "<main>43 %</main>".to_owned(),
            notice: "<p>Prøv igen</p>".to_owned(),
            noscript: "<p>Uden script</p>".to_owned(),
        }
    }

    #[test]
    fn the_template_takes_every_part() {
        let page = fill(TEMPLATE, &screen(), false).unwrap();
        assert!(page.contains("<title>Er du &quot;grøn&quot;?</title>"));
        assert!(page.contains(r#"<div id="app"><main>43 %</main></div>"#));
        assert!(page.contains("<p>Prøv igen</p>") && page.contains("<p>Uden script</p>"));
        assert!(!page.contains("Content-Security-Policy"));
        for marker in [HEAD, APP, NOTICE, NOSCRIPT] {
            assert!(!page.contains(marker), "{marker} is left");
        }
    }

    #[test]
    fn a_released_page_has_its_policy_before_anything_it_rules() {
        let page = fill(TEMPLATE, &screen(), true).unwrap();
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(page.find("charset").unwrap() < policy);
        assert!(["<link", "<script", "<title"].iter().all(|ruled| policy < page.find(ruled).unwrap()));
    }

    #[test]
    fn an_inline_style_stops_a_release_only() {
        let screen = Screen { body: r#"<p style="color:red">"#.to_owned(), ..screen() };
        assert!(fill(TEMPLATE, &screen, false).is_ok());
        let error = fill(TEMPLATE, &screen, true).unwrap_err();
        assert!(matches!(error, Error::AgainstPolicy { found: " style=" }), "{error}");
    }

    #[test]
    fn a_lost_marker_is_named() {
        let error = fill(&TEMPLATE.replace(NOTICE, ""), &screen(), false).unwrap_err();
        assert!(matches!(error, Error::MissingMarker { marker: NOTICE }), "{error}");
    }
}
