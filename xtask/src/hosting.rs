//! Puts the examples for web hosts beside the built site: `hosting/`.
//!
//! They are the project's own files, copied as they are, but that the one for static hosts names the built files: such
//! hosts know no patterns. That they say of the policy what the page itself says is tested here.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use crate::project::{Project, files_below};

/// The folder, in the project and in the site.
pub const FOLDER: &str = "hosting";

/// The example whose last rule is repeated for each file that never changes.
const STATIC_HOST: &str = "_headers";
const RULE: &str = "\n/{hashed}\n";
/// Digits of the hash that such a file has in its name.
const HASH: usize = 16;

/// Copies the examples into a site.
pub fn examples(project: &Project, site: &Path) -> Result<()> {
    let target = site.join(FOLDER);
    fs::create_dir_all(&target).with_context(|| target.display().to_string())?;
    for file in files_below(&project.root.join(FOLDER))? {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, target.join(name)).with_context(|| file.display().to_string())?;
    }
    let static_host = target.join(STATIC_HOST);
    let example = fs::read_to_string(&static_host).with_context(|| static_host.display().to_string())?;
    let built: Vec<_> = files_below(site)?
        .iter()
        .filter_map(|file| Some(file.strip_prefix(site).ok()?.to_str()?.to_owned()))
        .collect();
    fs::write(&static_host, filled(&example, &built)).with_context(|| static_host.display().to_string())
}

/// The example for static hosts with a rule for each built file that has a hash in its name.
fn filled(example: &str, built: &[String]) -> String {
    let Some((rest, rule)) = example.split_once(RULE) else { return example.to_owned() };
    let served =
        built.iter().filter(|name| has_hash(name) && !name.ends_with(".br") && !name.ends_with(".gz"));
    let rules: String = served.map(|name| ["\n/", name, "\n", rule].concat()).collect();
    [rest, &rules].concat()
}

fn has_hash(name: &str) -> bool {
    let digits =
        |part: &str| part.len() >= HASH && part.chars().take(HASH).all(|digit| digit.is_ascii_hexdigit());
    name.split('-').skip(1).any(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::POLICY;

    const NGINX: &str = include_str!("../../hosting/nginx.conf");
    const APACHE: &str = include_str!("../../hosting/apache.htaccess");
    const HEADERS: &str = include_str!("../../hosting/_headers");

    /// The lines of an example that are no comments.
    fn lines(example: &str) -> impl Iterator<Item = &str> {
        example.lines().map(str::trim).filter(|line| !line.starts_with('#'))
    }

    #[test]
    fn every_host_sends_the_policy_that_the_page_has() {
        for (name, example) in [("nginx", NGINX), ("apache", APACHE), ("_headers", HEADERS)] {
            let policies: Vec<_> = lines(example).filter(|line| line.contains("default-src")).collect();
            assert!(!policies.is_empty(), "{name} has no policy");
            for line in policies {
                assert!(line.contains(POLICY), "{name}: {line}");
                assert_eq!(
                    line.matches(';').count(),
                    POLICY.matches(';').count() + usize::from(name == "nginx")
                );
            }
        }
    }

    #[test]
    fn a_static_host_keeps_the_files_with_a_hash_and_no_others() {
        let hashed = [
            "er-du-groen-497a29225ccb74cf.js",
            "er-du-groen-497a29225ccb74cf_bg.wasm",
            "words-da-497a29225ccb74cf.txt",
            "styles/er-du-groen-497a29225ccb74cf.css",
        ];
        let others = ["index.html", "er-du-groen-scorm-1.2.zip", "er-du-groen-497a29225ccb74cf.js.br"];
        let built: Vec<_> = hashed.iter().chain(&others).map(|name| (*name).to_owned()).collect();
        let kept = filled(HEADERS, &built);
        for name in hashed {
            assert!(
                kept.contains(&format!("\n/{name}\n  Cache-Control: public, max-age=31536000, immutable\n"))
            );
        }
        assert_eq!(kept.matches("immutable").count(), hashed.len());
        assert!(!lines(&kept).any(|line| line.contains('{')), "nothing is left to fill");
    }

    #[test]
    fn every_host_lets_a_closed_frame_have_the_files() {
        for example in [NGINX, APACHE, HEADERS] {
            let allowed: Vec<_> =
                lines(example).filter(|line| line.contains("Access-Control-Allow-Origin")).collect();
            assert!(matches!(allowed[..], [line] if line.contains('*')), "{allowed:?}");
        }
        let (_, for_all) = HEADERS.split_once("\n/*\n").unwrap();
        let for_all = for_all.lines().take_while(|line| line.starts_with(' '));
        assert!(for_all.into_iter().any(|line| line.trim() == "Access-Control-Allow-Origin: *"));
    }

    #[test]
    fn no_host_keeps_the_page_out_of_frames() {
        for example in [NGINX, APACHE, HEADERS] {
            for word in ["frame-ancestors", "X-Frame-Options", "Cross-Origin-Embedder-Policy"] {
                assert!(!lines(example).any(|line| line.contains(word)), "{word}");
            }
        }
    }
}
