//! For teachers: lessons, scenarios, sheets, files, the frame code, and what a school wants to know about privacy.
//!
//! The sheets themselves are pages of their own (`ui::kit`); the page only leads to them.

use yew::{Callback, Html};

use crate::state::kit::{Set, documents, shown};
use crate::state::scenario::{SCENARIOS, Scenario};
use crate::state::{Action, Lesson, Page, Route};
use crate::text::{PlanRow, ScenarioText, messages as say};
use crate::ui::controls::{Choice, choice, select};
use crate::ui::markup::{Attr, Parts, bare, element, group, joined, tag, text};
use crate::ui::parts::copy::copying;
use crate::ui::parts::offline::offline;
use crate::ui::parts::prose::reading;
use crate::ui::parts::tables::row_head;
use crate::ui::parts::words::link;
use crate::ui::titles::PageWords;
use crate::ui::view::{Given, View};

/// Ids of what can be copied.
const EMBED: &str = "embed-code";
const RECORDS: &str = "records-text";

/// The page.
pub fn teach(view: View<'_>) -> Html {
    let lang = view.lang();
    reading(view, say::teach_line(lang), say::teach(lang), &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    match name {
        "lesson" => lesson(view),
        "scenarios" => scenarios(view),
        "sheets" => sheets(view),
        "embed" => embed(view),
        "records" => records(view),
        "files" => files(view),
        "offline" => offline(view),
        "host" => host(view),
        unknown => text("p", "prose__missing", unknown.to_owned()),
    }
}

/// The choice of a lesson, and what goes with it.
fn lesson(view: View<'_>) -> Html {
    let lang = view.lang();
    let dispatch = view.dispatch.clone();
    let ongive = Callback::from(move |Given { answer, .. }| {
        if let Some(lesson) = Lesson::ALL.get(usize::from(answer)) {
            dispatch.dispatch(Action::ChooseLesson(*lesson));
        }
    });
    let look = Choice {
        id: "lesson",
        label: say::lesson_label(lang),
        labels: Lesson::ALL.map(|lesson| say::lesson_minutes(lang, lesson.minutes().into())).into(),
        answer: (0..).zip(Lesson::ALL).find(|(_, lesson)| *lesson == view.state.lesson).map(|(at, _)| at),
        ready: view.ready,
        shape: &|_| Html::default(),
    };
    let set = Set::of(view.state.lesson);
    let way = ["lesson__print button".into(), set.file(lang).into()];
    let print = say::lesson_print(lang, set.title(lang));
    joined([
        choice(look, &ongive),
        plan(view),
        element("p", "", tag("a", &[Attr::Class, Attr::Href], way, bare(print))),
    ])
}

/// The lesson, minute by minute.
fn plan(view: View<'_>) -> Html {
    let lang = view.lang();
    let row = |row: PlanRow| {
        let minutes = [&row.from.to_string(), "–", &row.to.to_string()].concat();
        let screen = match shown(lang, row.show) {
            Some(address) => tag("a", &[Attr::Href], [address.into()], bare(row.screen)),
            None => bare(row.screen),
        };
        let cells = [row.teacher, row.pupils].map(|words| text("td", "", words));
        group("tr", "", [row_head(minutes), joined(cells), element("td", "", screen)])
    };
    let rows = say::plan(lang).filter(|row| row.plan == view.state.lesson.minutes()).map(row);
    let heads = say::lesson_heads(lang).split(';');
    let heads = heads.map(|words| tag("th", &[Attr::Scope], ["col".into()], bare(words)));
    let head = element("thead", "", group("tr", "", heads.parts()));
    group("table", "table lesson__plan", [head, group("tbody", "", rows.parts())])
}

/// Every scenario with what it asks, and the two ways to open it.
fn scenarios(view: View<'_>) -> Html {
    let lang = view.lang();
    let row = |(scenario, ScenarioText { title, question, .. }): (&Scenario, ScenarioText)| {
        let pupils = ["".into(), scenario.hash(lang, view.catalogue()).into()];
        let ways = [
            link(&scenario.board(lang), "button", bare(say::scenario_board(lang))),
            tag("a", &[Attr::Class, Attr::Href], pupils, bare(say::scenario_try(lang))),
        ];
        let words = [text("h3", "", title), text("p", "", question), group("p", "lesson__ways", ways)];
        group("li", "", words)
    };
    group("ul", "lesson__scenarios", SCENARIOS.iter().zip(say::scenarios(lang)).map(row).parts())
}

/// Every paper of the kit, with its length, and the sets that are printed in one go.
fn sheets(view: View<'_>) -> Html {
    let lang = view.lang();
    let paper = |(file, title, pages): (String, &'static str, u32)| {
        let way = tag("a", &[Attr::Href], [file.into()], bare(title));
        group("li", "", [way, bare(" "), bare(say::paper_pages(lang, pages.into()))])
    };
    let sets = Set::ALL.map(|set| (set.file(lang), set.title(lang), set.pages()));
    let papers = documents().iter().map(|one| (one.file(lang), one.title(lang), one.pages.into()));
    joined([
        text("h3", "", say::print_at_once(lang)),
        group("ul", "lesson__papers", sets.into_iter().map(paper).parts()),
        text("h3", "", say::print_single(lang)),
        group("ul", "lesson__papers", papers.map(paper).parts()),
    ])
}

/// The frame code for a page of one's choice, with a plain link for those who may not use frames, and how that looks.
fn embed(view: View<'_>) -> Html {
    let lang = view.lang();
    if !view.address.starts_with("http") {
        return text("p", "", say::embed_unknown(lang));
    }
    let chapters: Vec<Page> = Page::listed().filter(|one| one.number.is_some()).map(|one| one.page).collect();
    let titles = chapters.iter().map(|page| PageWords::of(lang, *page).title.to_owned()).collect();
    let page = view.state.framed;
    let chosen = chapters.iter().position(|chapter| *chapter == page).unwrap_or_default();
    let dispatch = view.dispatch.clone();
    let onchoose = Callback::from(move |at: usize| {
        if let Some(page) = chapters.get(at) {
            dispatch.dispatch(Action::Frame(*page));
        }
    });
    let code = frame_code(view, page);
    let field = ["share__field".into(), EMBED.into(), code.clone().into(), "readonly".into(), "text".into()];
    let label = ["share__label".into(), EMBED.into()];
    let preview = [say::embedded_query(lang), &Route::to(lang, page).hash()].concat();
    let preview = ["".into(), preview.into(), "_blank".into()];
    let preview = tag("a", &[Attr::Class, Attr::Href, Attr::Target], preview, bare(say::embed_preview(lang)));
    let parts = [
        select(say::embed_page(lang), titles, chosen, view.ready, None, onchoose),
        tag("label", &[Attr::Class, Attr::For], label, bare(say::embed_code(lang))),
        tag(
            "input",
            &[Attr::Class, Attr::Id, Attr::Value, Attr::Readonly, Attr::Type],
            field,
            Html::default(),
        ),
        copying(view, EMBED, say::embed_copy(lang), code),
        element("p", "", preview),
    ];
    group("div", "site-only", parts)
}

/// Titles hold nothing that markup would take for its own (`ui::titles`).
fn frame_code(view: View<'_>, page: Page) -> String {
    let lang = view.lang();
    let title = say::embed_title(lang, PageWords::of(lang, page).title);
    let hash = Route::to(lang, page).hash();
    [
        "<iframe src=\"",
        view.address,
        say::embedded_query(lang),
        &hash,
        "\" title=\"",
        &title,
        "\" width=\"100%\" height=\"900\" loading=\"lazy\" allow=\"fullscreen; clipboard-write\"></iframe><p><a href=\"",
        view.address,
        &hash,
        "\">",
        &title,
        "</a></p>",
    ]
    .concat()
}

/// A paragraph on privacy that a school may copy.
fn records(view: View<'_>) -> Html {
    let lang = view.lang();
    let words = say::records_text(lang);
    joined([
        tag("blockquote", &[Attr::Id], [RECORDS.into()], text("p", "", words)),
        copying(view, RECORDS, say::records_copy(lang), words.to_owned()),
    ])
}

/// The files to take along, where there are any: not in the one file itself, and not in a learning platform.
fn files(view: View<'_>) -> Html {
    let lang = view.lang();
    let file = |name: &'static str, words: &'static str, note: &'static str| {
        let values = [name.into(), name.into()];
        let parts = [tag("a", &[Attr::Href, Attr::Download], values, bare(words)), bare(". "), bare(note)];
        group("li", "", parts)
    };
    let files = [
        file("er-du-groen.html", say::download_one_file(lang), say::download_one_file_note(lang)),
        file("er-du-groen-scorm-1.2.zip", say::download_scorm(lang), say::download_scorm_note(lang)),
    ];
    group("ul", "site-only", files)
}

/// The way to the page on hosting.
fn host(view: View<'_>) -> Html {
    let way = tag("a", &[Attr::Href], ["hosting/README.md".into()], bare(say::host_guide(view.lang())));
    element("p", "site-only", way)
}
