//! The teacher's kit as pages that stand beside the app: drawn natively when the site is built, so that they work
//! without scripts and no visitor fetches them with the app.
//!
//! ```text
//! frame   what stands around the papers on the screen     sheet   a paper: its text, and what its slots hold
//! link    where a link leads                               form    blanks to write on: lines, boxes, tables
//! table   points, look-up, limits, plans, words            card    people and roles to cut out
//! task    what pupils fill in on sheets A, B, C and F      key     the answers, and the sentences of the guide
//! ruler   scales to draw on, and a slide rule              code    addresses with their QR codes
//! texts   which text belongs to which paper               line    words with their links
//! ```
//!
//! Invariant: every number comes from the model, the world or `state::kit`; every word from `da/kit/` and `en/kit/` or
//! the texts of the app.

mod card;
mod code;
mod form;
mod frame;
mod key;
mod line;
mod link;
mod ruler;
mod sheet;
mod table;
mod task;
mod texts;

use super::xml::xml;
use crate::state::kit::{Set, documents};
use crate::text::{Lang, kit, messages as say};

/// A page of the kit: one paper, or a set of them.
#[derive(Clone, Debug, serde::Serialize)]
pub struct KitPage {
    /// Language tag.
    pub lang: &'static str,
    /// Name of the file, without ending.
    pub slug: &'static str,
    /// Title.
    pub title: String,
    /// One sentence for search engines.
    pub description: &'static str,
    /// What stands in the page's body.
    pub body: String,
}

/// What all papers of a drawing share.
#[derive(Clone, Copy, Debug)]
struct Kit {
    lang: Lang,
    /// The address under which others reach the app; `None` where it is not known.
    address: Option<&'static str>,
}

/// All pages in both languages. `address` is the app's, where it has one.
pub fn kit_pages(address: Option<&'static str>) -> Vec<KitPage> {
    let address = address.filter(|address| !address.is_empty());
    Lang::ALL.into_iter().flat_map(|lang| of_language(Kit { lang, address })).collect()
}

fn of_language(kit: Kit) -> Vec<KitPage> {
    let lang = kit.lang;
    let page = |slug, title, body| KitPage {
        lang: lang.code(),
        slug,
        title: say::page_title(lang, title),
        description: kit::kit_description(lang),
        body: xml(&body),
    };
    let papers = documents()
        .iter()
        .map(|document| page(document.slug(lang), document.title(lang), frame::of_document(kit, document)));
    let sets = Set::ALL.into_iter().map(|set| page(set.slug(lang), set.title(lang), frame::of_set(kit, set)));
    papers.chain(sets).collect()
}
