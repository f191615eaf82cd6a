//! About the site: the model's passport and points, words, sources, privacy, accessibility, licence.

use yew::Html;

use crate::model::{Colour, Points};
use crate::text::{GlossaryEntry, Source, messages as say, numbers};
use crate::ui::markup::{Attr, Parts, Words, bare, element, group, joined, tag, text};
use crate::ui::parts::offline::offline;
use crate::ui::parts::prose::reading;
use crate::ui::parts::tables::{lookup, points, row_head};
use crate::ui::view::View;

/// Where to write, as a build setting; unset, the page says to ask whoever put it online.
const CONTACT: Option<&str> = option_env!("ER_DU_GROEN_CONTACT");

/// The page.
pub fn about(view: View<'_>) -> Html {
    let lang = view.lang();
    reading(view, say::about_line(lang), say::about(lang), &|name| slot(view, name))
}

/// What the page makes itself. A name that the text has and this page does not would be seen in the page tests.
fn slot(view: View<'_>, name: &str) -> Html {
    let (lang, catalogue) = (view.lang(), view.state.catalogue);
    match name {
        "passport" => passport(view),
        "points-table" => points(lang, catalogue),
        "lookup-table" => lookup(lang, catalogue),
        "glossary" => glossary(view),
        "sources" => sources(view),
        "offline" => offline(view),
        "contact" => {
            let words = CONTACT
                .map_or_else(|| say::contact_unset(lang).into(), |contact| say::contact_set(lang, contact));
            text("p", "", words)
        }
        unknown => text("p", "prose__missing", unknown.to_owned()),
    }
}

fn passport(view: View<'_>) -> Html {
    let lang = view.lang();
    let model = &view.catalogue().model;
    let [low, high] =
        [Colour::Yellow, Colour::Red].map(|colour| i64::from(model.zones().with_colour(colour).low));
    let below_red = model.zones().with_colour(Colour::Yellow).high.into();
    let start = model.zones().percent(model.rule(), Points(0));
    let rows: [(&'static str, String); 9] = [
        (say::passport_version_label(lang), say::passport_version(lang, model.version.into())),
        (say::passport_makers_label(lang), say::passport_makers(lang).into()),
        (say::passport_outcome_label(lang), say::passport_outcome(lang).into()),
        (say::passport_answers_label(lang), say::passport_answers(lang, view.catalogue().form.len() as i64)),
        (say::passport_start_label(lang), say::passport_start(lang, start)),
        (
            say::passport_doubling_label(lang),
            say::passport_doubling(lang, model.rule().doubling_points() as i64),
        ),
        (say::passport_zones_label(lang), say::passport_zones(lang, low, below_red, high)),
        (say::passport_data_label(lang), say::passport_data(lang).into()),
        (say::passport_purpose_label(lang), say::passport_purpose(lang).into()),
    ];
    let rows = rows.map(|(label, value)| group("tr", "", [row_head(label), text("td", "", value)]));
    let caption = text("caption", "table__caption", say::passport_caption(lang));
    group("table", "table table--facts", [caption, group("tbody", "", rows)])
}

fn glossary(view: View<'_>) -> Html {
    let entry =
        |entry: GlossaryEntry| listed(entry.anchor(), numbers::upper_first(entry.term), bare(entry.meaning));
    group("dl", "", say::glossary(view.lang()).map(entry).parts())
}

fn sources(view: View<'_>) -> Html {
    let entry = |source: Source| {
        let title =
            tag("a", &[Attr::Href, Attr::Rel], [source.url.into(), "noreferrer".into()], bare(source.title));
        listed(source.anchor(), source.name, joined([title, bare(". "), bare(source.note)]))
    };
    group("dl", "", say::sources(view.lang()).map(entry).parts())
}

/// An entry of a list that links lead to.
fn listed(anchor: String, term: impl Into<Words>, content: Html) -> Html {
    let parts = [text("dt", "", term), element("dd", "", content)];
    let values = ["entry".into(), anchor.into(), "-1".into()];
    tag("div", &[Attr::Class, Attr::Id, Attr::Tabindex], values, joined(parts))
}
