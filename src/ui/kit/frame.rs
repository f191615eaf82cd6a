//! What stands around the papers on the screen: the name, the other language, the label, a button to print, and the
//! other papers. None of it is printed.

use yew::Html;

use super::{Kit, code, sheet};
use crate::state::kit::{Document, Set, documents};
use crate::text::{Lang, kit, messages as say};
use crate::ui::figures::wordmark;
use crate::ui::markup::{Attr, Parts, bare, element, flag, group, joined, named, tag, text};
use crate::ui::parts::words::rich;

/// A page with one paper.
pub fn of_document(kit: Kit, document: &Document) -> Html {
    let here = document.slug(kit.lang);
    let paper = sheet::sheet(kit, document, 0);
    around(kit, document.slug(kit.lang.other()), here, [tools(kit, document.pages.into()), paper].into())
}

/// A page with the papers of a set.
pub fn of_set(kit: Kit, set: Set) -> Html {
    let mut parts = vec![text("h1", "kit__title", set.title(kit.lang)), tools(kit, set.pages())];
    parts.extend(set.documents().map(|document| sheet::sheet(kit, document, 1)));
    around(kit, set.slug(kit.lang.other()), set.slug(kit.lang), parts)
}

fn around(kit: Kit, translated: &'static str, here: &'static str, main: Vec<Html>) -> Html {
    joined([header(kit, translated), strip(kit.lang), group("main", "kit", main), papers(kit, here)])
}

fn header(kit: Kit, translated: &'static str) -> Html {
    let other = kit.lang.other().code();
    let home = ["header__home".into(), code::teach(kit).into(), kit::kit_back(kit.lang).into()];
    let language =
        ["header__language".into(), [translated, ".html"].concat().into(), other.into(), other.into()];
    let language = tag(
        "a",
        &[Attr::Class, Attr::Href, Attr::Hreflang, Attr::Lang],
        language,
        bare(say::language_link(kit.lang)),
    );
    let parts = [
        tag("a", &[Attr::Class, Attr::Href, Attr::AriaLabel], home, wordmark()),
        group("div", "header__tools", [language]),
    ];
    group("header", "header", parts)
}

fn strip(lang: Lang) -> Html {
    let words = element("p", "strip__text", rich(say::fiction_strip(lang)));
    named("aside", "strip", say::fiction_strip_label(lang), words)
}

/// How many pages it takes, and the button: `kit.mjs` shows it where scripts run.
fn tools(kit: Kit, pages: u32) -> Html {
    let values = ["button kit__print".into(), "button".into(), flag("hidden", true)];
    let button =
        tag("button", &[Attr::Class, Attr::Type, Attr::Hidden], values, bare(kit::kit_print(kit.lang)));
    group(
        "div",
        "kit__tools",
        [button, text("p", "kit__pages", kit::kit_pages_on_paper(kit.lang, pages.into()))],
    )
}

/// Links to all papers and sets.
fn papers(kit: Kit, here: &'static str) -> Html {
    let lang = kit.lang;
    let entry = |slug: &'static str, title: &'static str, pages: u32| {
        let current = if slug == here { "page" } else { "" };
        let values = [[slug, ".html"].concat().into(), current.into()];
        let link = tag("a", &[Attr::Href, Attr::AriaCurrent], values, bare(title));
        group("li", "", [link, bare(" "), text("span", "kit__pages", kit::kit_pages(lang, pages.into()))])
    };
    let sets = Set::ALL.map(|set| entry(set.slug(lang), set.title(lang), set.pages()));
    let single = documents()
        .iter()
        .map(|document| entry(document.slug(lang), document.title(lang), document.pages.into()));
    let parts = [
        text("h2", "kit__subtitle", kit::kit_sets(lang)),
        group("ul", "kit__list", sets),
        text("h2", "kit__subtitle", kit::kit_papers(lang)),
        group("ul", "kit__list", single.parts()),
        element(
            "p",
            "kit__back",
            tag("a", &[Attr::Href], [code::teach(kit).into()], bare(kit::kit_back(lang))),
        ),
    ];
    named("nav", "kit__nav", kit::kit_papers(lang), joined(parts))
}
