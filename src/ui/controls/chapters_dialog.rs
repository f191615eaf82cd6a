//! The list of chapters and pages, in a sheet behind one button.

use yew::Html;

use super::sheet::{closing, opening, sheet};
use crate::state::{Page, PageEntry, Route};
use crate::text::{Lang, messages as say};
use crate::ui::figures::{Icon, icon};
use crate::ui::markup::{
    Attr, Button, Parts, Told, bare, button, element, group, joined, tag, telling, text,
};
use crate::ui::titles::PageWords;
use crate::ui::view::View;

const ID: &str = "chapters";

/// The button and its sheet.
pub fn chapters_dialog(view: View<'_>) -> Html {
    let (lang, page) = (view.lang(), view.state.route.page);
    let (chapters, others): (Vec<&PageEntry>, _) = Page::listed().partition(|entry| entry.number.is_some());
    let chapters =
        chapters.into_iter().map(|entry| element("li", "chapters__item", chapter(lang, entry, page)));
    let others = others.into_iter().map(|entry: &PageEntry| {
        let href = Route::to(lang, entry.page).hash();
        let words = bare(PageWords::of(lang, entry.page).title);
        tag("a", &[Attr::Href, Attr::AriaCurrent], [href.into(), current(entry, page).into()], words)
    });
    let list = [group("ol", "chapters", chapters.parts()), group("p", "chapters__more", others.parts())];
    let heard = [(Told::Click, closing(ID))];
    let list = telling("nav", &[Attr::AriaLabelledby], ["chapters-heading".into()], heard, joined(list));
    let look =
        Button { class: "header__chapters", opens_dialog: true, off: !view.ready, ..Button::default() };
    let hush = view.hush.clone();
    let words = joined([icon(Icon::Chapters), bare(say::chapters_button(lang))]);
    joined([
        button(look, opening(ID, move || hush.emit(())), words),
        sheet(ID, view, say::chapters_heading(lang), list, None),
    ])
}

fn current(entry: &PageEntry, page: Page) -> &'static str {
    if entry.page == page { "page" } else { "" }
}

fn chapter(lang: Lang, entry: &PageEntry, page: Page) -> Html {
    let PageWords { title, line, minutes, .. } = PageWords::of(lang, entry.page);
    let number = entry.number.map(|number| number.to_string()).unwrap_or_default();
    let here = if entry.page == page { text("strong", "", say::you_are_here(lang)) } else { Html::default() };
    let parts = [
        text("span", "chapters__numeral", number),
        text("span", "chapters__title", title),
        text("span", "chapters__minutes", minutes),
        group("span", "chapters__line", [bare(line.to_owned() + " "), here]),
    ];
    let href = Route::to(lang, entry.page).hash();
    let values = ["chapters__link".into(), href.into(), current(entry, page).into()];
    tag("a", &[Attr::Class, Attr::Href, Attr::AriaCurrent], values, joined(parts))
}
