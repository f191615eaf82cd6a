//! Puts the first screen into the built `index.html`, and beside it the packs of words and the teacher's kit; Trunk calls
//! this after each build.
//!
//! The words and the markup come from the product's own prerenderer; this module only knows the places in the
//! template, and the policy that a released page carries. A page under development has no policy, because Trunk's
//! reload script stands inline in it.

use std::{env, fs, path::PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, de::DeserializeOwned};
use xshell::cmd;

use crate::{
    html::{Edit, edited},
    kit::{self, KitPage},
    project::Project,
    styles::Sheets,
};

/// What a released page may do: run its own files, and nothing else.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// The tags of the site's languages.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// The element that names the packs: the first script to run.
pub const PACKS: &str = "script[src='route.js']";

/// What must not be in a released page: the browser would refuse it, or it is a part left unfilled.
const FORBIDDEN: [&str; 7] =
    ["<script>", r#"<script type="module">"#, "<style", " style=", " integrity=", " nonce=", "{{"];

/// What the prerenderer prints.
#[derive(Deserialize)]
struct Prerendered {
    screen: Screen,
    kit: Vec<KitPage>,
    packs: [Pack; 2],
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

/// The words of a language.
#[derive(Deserialize)]
struct Pack {
    lang: String,
    file: String,
    text: String,
}

/// The attribute that names the pack of a language.
pub fn pack_attribute(lang: &str) -> String {
    format!("data-words-{lang}")
}

/// Fills the page that Trunk has just built.
pub fn page(project: &Project) -> Result<()> {
    let site = PathBuf::from(trunk_says("TRUNK_STAGING_DIR")?);
    let file = site.join("index.html");
    let released = trunk_says("TRUNK_PROFILE")? == "release";
    let built = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let Prerendered { screen, kit, packs } = prerendered(project)?;
    let sheets = if released { Sheets::joined(project, &site)? } else { Sheets::sources() };
    let filled = fill(&built, &screen, &packs, &sheets, released)?;
    fs::write(&file, filled).with_context(|| file.display().to_string())?;
    for Pack { file, text, .. } in &packs {
        fs::write(site.join(file), text).with_context(|| file.clone())?;
    }
    let policy = if released { policy() } else { String::new() };
    kit::write(project, &site, &built, &kit, &sheets, &policy)?;
    if let Ok(address) = env::var(crate::serve::ADDRESS) {
        println!("\n  Er du grøn? is ready: {address}\n");
    }
    Ok(())
}

fn trunk_says(variable: &'static str) -> Result<String> {
    env::var(variable).with_context(|| {
        format!("{variable} is not set: `cargo xtask page` is called by Trunk, see Trunk.toml")
    })
}

/// Returns what the prerenderer prints, or the part of it that is asked for.
pub fn prerendered<T: DeserializeOwned>(project: &Project) -> Result<T> {
    let printed = cmd!(project.shell, "cargo run --quiet --features pages --bin prerender").quiet().read()?;
    serde_json::from_str(&printed).context("the prerenderer printed no usable JSON")
}

fn fill(built: &str, screen: &Screen, packs: &[Pack], sheets: &Sheets, released: bool) -> Result<String> {
    let policy = if released { policy() } else { String::new() };
    let edits = vec![
        Edit::attribute("html", "lang", &screen.lang),
        Edit::after("meta[charset]", &policy),
        Edit::words("title", &screen.title),
        Edit::attribute("meta[name='description']", "content", &screen.description),
        Edit::of(PACKS, |script| {
            for Pack { lang, file, .. } in packs {
                script.set_attribute(&pack_attribute(lang), file)?;
            }
            Ok(())
        }),
        Edit::attribute("link[rel='stylesheet']", "href", &sheets.page),
        Edit::before("#app", &screen.definitions),
        Edit::content("#app", &screen.body),
        Edit::content("#notice", &screen.notice),
        Edit::content("noscript", &screen.noscript),
    ];
    let page = edited(built, edits)?;
    if released && let Some(found) = FORBIDDEN.into_iter().find(|forbidden| page.contains(forbidden)) {
        bail!("the built index.html holds `{found}`, which the page's policy forbids");
    }
    Ok(page)
}

/// The element that rules a released page.
fn policy() -> String {
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{POLICY}">"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The real template, so that an element lost there is seen here and not first in a build.
    const TEMPLATE: &str = include_str!("../../index.html");

    fn screen() -> Screen {
        Screen {
            lang: "da".to_owned(),
            title: "Er du <grøn>?".to_owned(),
            description: "Skru & \"se\"".to_owned(),
            definitions: "<svg></svg>".to_owned(),
            body: "<main>43 %</main>".to_owned(),
            notice: "<p>Prøv igen</p>".to_owned(),
            noscript: "<p>Uden script</p>".to_owned(),
        }
    }

    fn filled(screen: &Screen, released: bool) -> Result<String> {
        let pack = |lang: &str| Pack {
            lang: lang.to_owned(),
            file: format!("words-{lang}-0.txt"),
            text: String::new(),
        };
        fill(TEMPLATE, screen, &[pack("da"), pack("en")], &Sheets::sources(), released)
    }

    #[test]
    fn the_template_takes_every_part() {
        let page = filled(&screen(), false).unwrap();
        for part in [
            "<title>Er du &lt;grøn&gt;?</title>",
            r#"content="Skru & &quot;se&quot;""#,
            r#"<svg></svg><div id="app"><main>43 %</main></div>"#,
            "<p>Prøv igen</p></div>",
            "<noscript><p>Uden script</p></noscript>",
            r#"<script src="route.js" data-words-da="words-da-0.txt" data-words-en="words-en-0.txt">"#,
        ] {
            assert!(page.contains(part), "{page}\nholds no {part}");
        }
        assert!(!page.contains("Content-Security-Policy"));
    }

    #[test]
    fn a_released_page_has_its_policy_before_anything_it_rules() {
        let page = filled(&screen(), true).unwrap();
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(page.find("charset").unwrap() < policy);
        assert!(["<link", "<script", "<title"].iter().all(|ruled| policy < page.find(ruled).unwrap()));
    }

    #[test]
    fn an_inline_style_stops_a_release_only() {
        let screen = Screen { body: r#"<p style="color:red">"#.to_owned(), ..screen() };
        assert!(filled(&screen, false).is_ok());
        let error = filled(&screen, true).unwrap_err();
        assert!(error.to_string().contains("` style=`"), "{error}");
    }
}
