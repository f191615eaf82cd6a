//! The first screen as HTML, drawn natively by the very components of the app, so that the two cannot drift apart.
//!
//! Invariant: needs no browser.
use yew::{AttrValue, BaseComponent, Callback, LocalServerRenderer};

use super::app::{App, AppProps};
use super::figures::Definitions;
use super::kit::{KitPage, kit_pages};
use super::parts::notice::{NoScript, NoScriptProps, Notice};
use super::parts::platform::PlatformBar;
use super::titles::PageWords;
use crate::browser::location::PUBLIC;
use crate::model::Catalogue;
use crate::state::Address;
use crate::text::{Lang, messages as say, pack};

/// The parts of a page that stands before the app runs.
#[derive(Clone, Debug, serde::Serialize)]
pub struct FirstScreen {
    /// Language tag.
    pub lang: &'static str,
    /// Title.
    pub title: String,
    /// One sentence for search engines.
    pub description: &'static str,
    /// What figures refer to, beside the app.
    pub definitions: String,
    /// The page with its controls switched off.
    pub body: String,
    /// What is shown when the app cannot start or stops.
    pub notice: String,
    /// What is shown where scripts are off.
    pub noscript: String,
    /// The same where everything is one file, and no paper lies beside it.
    pub noscript_alone: String,
    /// What the package for learning platforms is called there.
    pub package_title: &'static str,
    /// What the page has beside the app in that package.
    pub package_bar: String,
}

/// Everything that is drawn when the site is built.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Prerendered {
    /// The page of the app.
    pub screen: FirstScreen,
    /// The pages of the teacher's kit, which stand beside it.
    pub kit: Vec<KitPage>,
    /// The words of each language, which the page fetches.
    pub packs: [PackFile; 2],
}

/// The words of a language as a file.
#[derive(Clone, Debug, serde::Serialize)]
pub struct PackFile {
    /// Language tag.
    pub lang: &'static str,
    /// Name of the file.
    pub file: String,
    /// What it holds.
    pub text: &'static str,
}

/// Draws all of it.
pub async fn prerendered(catalogue: &'static Catalogue) -> Prerendered {
    let packs = Lang::ALL.map(|lang| PackFile {
        lang: lang.code(),
        file: pack::file_name(lang),
        text: pack::text(lang),
    });
    Prerendered { screen: first_screen(catalogue, "").await, kit: kit_pages(PUBLIC), packs }
}

/// Draws the page at an address as it stands before the app runs.
pub async fn first_screen(catalogue: &'static Catalogue, hash: &str) -> FirstScreen {
    let route = Address::parse(hash).route;
    FirstScreen {
        lang: route.lang.code(),
        title: say::page_title(route.lang, PageWords::of(route.lang, route.page).title),
        description: say::page_description(route.lang),
        definitions: drawn::<Definitions>(()).await,
        body: page(catalogue, hash, false).await,
        notice: drawn::<Notice>(()).await,
        noscript: drawn::<NoScript>(NoScriptProps { papers_beside: true }).await,
        noscript_alone: drawn::<NoScript>(NoScriptProps { papers_beside: false }).await,
        package_title: say::platform_title(route.lang),
        package_bar: drawn::<PlatformBar>(()).await,
    }
}

/// Draws the app at an address, as it stands before it runs or, `ready`, at its first drawing.
pub async fn page(catalogue: &'static Catalogue, hash: &str, ready: bool) -> String {
    let (hash, address) = (hash.to_owned().into(), AttrValue::default());
    drawn::<App>(AppProps { catalogue, hash, address, embedded: false, ready, on_drawn: Callback::noop() })
        .await
}

async fn drawn<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await
}
