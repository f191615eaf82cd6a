//! Chapter 4: real published models, each in a frame of its own, and one invented person whom all of them judge.

use yew::{Callback, Html};

use crate::model::published::{FeatureIndex, Method};
use crate::state::real::{self, AUSTRIA, DENMARK, Finding, NORWAY, Provenance, Try, systems};
use crate::state::{Action, Link, Route, Topic};
use crate::text::{messages as say, published};
use crate::ui::controls::{Choice, choice};
use crate::ui::markup::{Attr, Button, Parts, bare, button, element, group, joined, tag, text};
use crate::ui::parts::answers::disclosure;
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::published::{answers, asked, frame, known, questions, reset, rules, tree};
use crate::ui::parts::tables::table;
use crate::ui::view::{Given, View};

/// The page.
pub fn real(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    let lang = view.lang();
    match name {
        "austria" => own(view, AUSTRIA, Html::default(), table(view, Topic::Equation)),
        "norway" => by_rule(view, NORWAY),
        "norway-versions" => {
            let told = text("p", "chapter__result", real::shift_sentence(lang, view.state.trial.version));
            group("div", "wide words", [told, table(view, Topic::Versions)])
        }
        "denmark" => by_rule(view, DENMARK),
        "same-person" => same_person(view),
        "known" => known(view),
        "findings" => findings(view),
        name => common(view, name),
    }
}

/// A system with answers of its own: what it says, what it asks, and why it says so.
fn own(view: View<'_>, place: usize, beside: Html, why: Html) -> Html {
    let (lang, trial) = (view.lang(), &view.state.trial);
    let asks = [
        answers(view, place, trial.own(place), Try::Answer, &|_| Html::default()),
        reset(view, Try::Reset(place)),
        beside,
    ];
    let class = published::class(lang, place, trial.own_version(place), trial.assessment(place).class);
    let parts = [
        text("p", "real-now", real::sentence(lang, trial, place)),
        group("div", "", asks),
        frame(view, place, class, why),
    ];
    group("div", "real-pair wide", parts)
}

/// The same with its whole rule, and the way that these answers took.
fn by_rule(view: View<'_>, place: usize) -> Html {
    let trial = &view.state.trial;
    let version = trial.own_version(place);
    let grounds = trial.assessment(place).grounds;
    match &systems()[place].versions[version].method {
        Method::DecisionList(list) => joined([
            versions(view),
            own(view, place, Html::default(), rules(view, place, version, list, &grounds)),
        ]),
        Method::DecisionTree(nodes) => {
            let asked = asked(view, place, nodes, &grounds);
            own(view, place, asked, tree(view, place, nodes, &grounds))
        }
        Method::Logistic(_) => Html::default(),
    }
}

/// The switch between the versions of Norway's rules, and the link to the one that is shown.
fn versions(view: View<'_>) -> Html {
    let (lang, state) = (view.lang(), view.state);
    let shown = state.trial.version;
    let dispatch = view.dispatch.clone();
    let ongive = Callback::from(move |Given { answer, .. }| {
        dispatch.dispatch(Action::Try(Try::Version(answer.into())));
    });
    let look = Choice {
        id: "version",
        label: say::norway_version(lang),
        labels: say::norway_versions(lang).split(';').map(str::to_owned).collect(),
        answer: u8::try_from(shown).ok(),
        ready: view.ready,
        shape: &|_| Html::default(),
    };
    let query = Link { version: Some(shown), ..Link::default() }.query(view.catalogue());
    let route = Route::to_anchor(lang, state.route.page, "norway").hash();
    let link = tag("a", &[Attr::Href], [[route, query].join("?").into()], bare(say::version_link(lang)));
    group("div", "wide", [choice(look, &ongive), element("p", "chapter__note", link)])
}

/// The person's plain answers, what each system makes of them, and how they became the system's words.
fn same_person(view: View<'_>) -> Html {
    let (lang, trial) = (view.lang(), &view.state.trial);
    let judged = |place: usize| {
        let note = |feature: FeatureIndex| {
            let origin = match trial.provenance(place, feature) {
                Provenance::Translated(question) => {
                    say::from_question(lang, published::plain(lang, question).label)
                }
                Provenance::Assumed => say::assumed(lang).to_owned(),
                Provenance::Chosen => say::chosen(lang).to_owned(),
                Provenance::Settled => say::settled(lang).to_owned(),
            };
            let remark = published::feature(lang, place, feature).note;
            text("p", "real__note", [origin.as_str(), remark].join(" "))
        };
        let words = answers(view, place, &trial.translated(place), Try::Translate, &note);
        frame(view, place, real::judged_class(lang, trial, place), disclosure(say::same_words(lang), words))
    };
    let asks = [
        text("h3", "real__title", say::same_questions(lang)),
        questions(view),
        reset(view, Try::ResetPerson),
    ];
    let frames = group("div", "real-three", (0..systems().len()).map(judged).parts());
    group("div", "wide words", [table(view, Topic::SamePerson), group("div", "", asks), frames])
}

/// The findings, each to be recomputed.
fn findings(view: View<'_>) -> Html {
    let lang = view.lang();
    let one = |finding: Finding| {
        let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
        let check = button(look, view.sending(Action::Try(Try::Check(finding))), bare(say::recheck(lang)));
        let checked = view.state.trial.has_checked(finding);
        let result = if checked { finding.result(lang) } else { "" };
        let parts = [text("strong", "", finding.claim(lang)), check, text("p", "chapter__result", result)];
        group("li", "finding", parts)
    };
    group("ul", "findings wide", Finding::ALL.into_iter().map(one).parts())
}
