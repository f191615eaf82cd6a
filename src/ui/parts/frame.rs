//! What stands round every page: skip links, header, fiction strip, the link onward, footer.

use yew::{Callback, Event, Html, html};

use super::words::{link, rich};
use super::{answers, reasons, score};
use crate::browser::focus;
use crate::state::{Offline, Page, Part, Route, Stray};
use crate::text::{messages as say, prose};
use crate::ui::controls::chapters_dialog;
use crate::ui::effects::TITLE;
use crate::ui::figures::{arrow, wordmark};
use crate::ui::markup::{Attr, Heard, Parts, Told, bare, group, joined, named, tag, telling, text};
use crate::ui::titles::PageWords;
use crate::ui::view::View;

/// Links over what one has heard already. They move focus and leave the address alone.
pub fn skip_links(view: View<'_>) -> Html {
    let lang = view.lang();
    let targets = match view.state.route.page {
        Page::Explore if view.hides(Part::Reasons) => {
            vec![(score::HEADING, say::skip_number(lang)), (answers::HEADING, say::skip_answers(lang))]
        }
        Page::Explore => vec![
            (score::HEADING, say::skip_number(lang)),
            (answers::HEADING, say::skip_answers(lang)),
            (reasons::HEADING, say::skip_reasons(lang)),
        ],
        _ => vec![(TITLE, say::skip_content(lang))],
    };
    let links = targets.into_iter().map(|(id, words)| {
        let values = ["skip__link".into(), ["#", id].concat().into()];
        telling("a", &[Attr::Class, Attr::Href], values, [(Told::Click, jump(id))], bare(words))
    });
    named("nav", "skip", say::skip_label(lang), links.joined())
}

fn jump(id: &'static str) -> Heard {
    Callback::from(move |event: Event| {
        event.prevent_default();
        focus::focus(id);
    })
}

/// Name, the other language, the chapters.
pub fn header(view: View<'_>) -> Html {
    let lang = view.lang();
    let translated = view.state.route.translated();
    let other = translated.lang.code();
    let home = [
        "header__home".into(),
        Route::to(lang, Page::Explore).hash().into(),
        say::wordmark_label(lang).into(),
    ];
    let language = ["header__language".into(), translated.hash().into(), other.into(), other.into()];
    let tools = [
        tag(
            "a",
            &[Attr::Class, Attr::Href, Attr::Hreflang, Attr::Lang],
            language,
            bare(say::language_link(lang)),
        ),
        chapters_dialog(view),
    ];
    let parts = [
        tag("a", &[Attr::Class, Attr::Href, Attr::AriaLabel], home, wordmark()),
        group("div", "header__tools", tools),
    ];
    group("header", "header", parts)
}

/// The label that is never out of sight: this is made up. On paper it names the site and the model's version.
pub fn fiction_strip(view: View<'_>) -> Html {
    let lang = view.lang();
    let version = view.catalogue().model.version.into();
    let page = view.state.route.page;
    let research = if page.builds_on_studies() { say::research_note(lang) } else { "" };
    let made_up = if page == Page::Real { say::real_strip(lang) } else { say::fiction_strip(lang) };
    let screen = [rich(made_up), bare(" "), bare(research)];
    let screen = group("p", "strip__text", screen);
    let paper = if page == Page::Real { prose::plain(made_up) } else { say::print_label(lang, version) };
    let paper = text("p", "strip__label", paper);
    let outside = if view.embedded { outside(view) } else { Html::default() };
    let class = if page == Page::Board { "strip strip--board" } else { "strip" };
    named("aside", class, say::fiction_strip_label(lang), joined([screen, outside, paper]))
}

/// The way out of a frame: the same page, and in the explorer the same person, in a window of its own.
pub fn outside(view: View<'_>) -> Html {
    let here = if view.state.route.page == Page::Explore {
        view.link(view.state.as_it_stands())
    } else {
        [view.address, &view.state.route.hash()].concat()
    };
    let values = ["strip__open".into(), here.into(), "_blank".into()];
    tag("a", &[Attr::Class, Attr::Href, Attr::Target], values, bare(say::embedded_open(view.lang())))
}

/// The chapters, over each of them on wide screens.
pub fn chapter_row(view: View<'_>) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    if page.chapter(lang).is_none() {
        return Html::default();
    }
    let chapters = Page::listed().filter_map(|entry| Some((entry.page, entry.number?)));
    let chapter = |(other, number): (Page, u8)| {
        let href = Route::to(lang, other).hash();
        let current = if other == page { "page" } else { "" };
        let words = [
            text("span", "chapter-row__numeral", number.to_string()),
            bare(" "),
            bare(PageWords::of(lang, other).short),
        ];
        let values = ["chapter-row__link".into(), href.into(), current.into()];
        tag("a", &[Attr::Class, Attr::Href, Attr::AriaCurrent], values, joined(words))
    };
    named("nav", "chapter-row", say::chapters_heading(lang), chapters.map(chapter).joined())
}

/// Names the part of the address that could not be read.
pub fn stray_notice(view: View<'_>) -> Html {
    let lang = view.lang();
    let words = match &view.state.stray {
        None => return Html::default(),
        Some(Stray::Page(part)) => say::unknown_address(lang, part),
        Some(Stray::Part(part)) => say::unread_address(lang, part),
    };
    html! {
        <aside class="stray" aria-label={say::stray_label(lang)}>
            <p class="stray__text">{ words }</p>
        </aside>
    }
}

/// The ink band with the next page in reading order; on the last page, the way back.
pub fn next_page(view: View<'_>) -> Html {
    let lang = view.lang();
    let next = view.state.route.page.next().unwrap_or(Page::Explore);
    let lead = match next {
        Page::Explore => say::back_to_explore(lang),
        _ if next.entry().number.is_some() => say::next_chapter(lang),
        _ => say::next_page(lang),
    };
    let title = PageWords::of(lang, next).title;
    let named_page = match next.entry().number {
        Some(number) => format!("{number} · {title}"),
        None => title.to_owned(),
    };
    let parts = [text("span", "next__lead", lead), text("span", "next__title", named_page), arrow()];
    named("nav", "next", lead, link(&Route::to(lang, next), "next__link", joined(parts)))
}

/// The promise about privacy, and help in the same place everywhere. That a new version waits is told here as well: at
/// the end of the page it moves nothing while the page is in use.
pub fn footer(view: View<'_>) -> Html {
    let lang = view.lang();
    let links = [
        (Route::to(lang, Page::Teach), say::teach_title(lang)),
        (view.about("glossary"), say::footer_glossary(lang)),
        (view.about("sources"), say::footer_sources(lang)),
        (view.about("accessibility"), say::footer_accessibility(lang)),
        (view.about("contact"), say::footer_contact(lang)),
    ];
    html! {
        <footer class="footer">
            if view.state.offline == Offline::Waiting {
                <p class="footer__version">{ say::offline_waiting(lang) }</p>
            }
            <p>{ say::privacy(lang) }</p>
            <nav class="footer__nav" aria-label={say::footer_label(lang)}>
                <ul class="footer__links">
                    for (route, words) in links {
                        <li>{ link(&route, "", bare(words)) }</li>
                    }
                </ul>
            </nav>
        </footer>
    }
}
