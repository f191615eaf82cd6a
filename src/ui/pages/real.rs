//! Chapter 4: real published models, each in a frame of its own, and one invented person whom all of them judge.

use yew::{Callback, Html};

use crate::model::published::{FeatureIndex, Method};
use crate::shipped::Country;
use crate::state::real::{self, Finding, Provenance, Try};
use crate::state::{Action, Link, Route, Topic};
use crate::text::{messages as say, published};
use crate::ui::controls::{Choice, choice};
use crate::ui::markup::{Attr, Button, Parts, bare, button, element, group, joined, tag, text};
use crate::ui::parts::answers::disclosure;
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::{Badge, badge, cited};
use crate::ui::parts::published::{answers, asked, frame, known, questions, reset, rules, sources, tree};
use crate::ui::parts::tables::table;
use crate::ui::view::{Given, View};

/// The page.
pub fn real(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    let lang = view.lang();
    match name {
        "austria" => own(view, Country::Austria, Html::default(), table(view, Topic::Equation)),
        "norway" => by_rule(view, Country::Norway),
        "norway-versions" => shift(view),
        "norway-work" => {
            let lines = real::example_sentences(lang).into_iter().map(|line| text("li", "", line));
            group("ul", "", lines.parts())
        }
        "denmark" => by_rule(view, Country::Denmark),
        "same-person" => same_person(view),
        "known" => known(view),
        "findings" => findings(view),
        name => common(view, name),
    }
}

/// A system with answers of its own: what it says, what it asks, and why it says so.
fn own(view: View<'_>, country: Country, beside: Html, why: Html) -> Html {
    let (lang, trial) = (view.lang(), &view.state.trial);
    let (given, found) = (trial.own(country), trial.assessment(country));
    let note = |feature: FeatureIndex| {
        let settled = country.system().is_settled(given, feature);
        if settled { published::feature(lang, country, feature).note.to_owned() } else { String::new() }
    };
    let asks = [answers(view, country, given, Try::Answer, &note), reset(view, Try::Reset(country)), beside];
    let class = published::class(lang, country, trial.own_version(country), found.class);
    let parts = [
        text("p", "real-now", real::sentence(lang, trial, country)),
        group("div", "", asks),
        frame(
            view,
            country,
            real::own_name(lang, trial, country),
            class,
            joined([text("p", "", real::caution(lang, &found)), why]),
        ),
    ];
    group("div", "real-pair wide", parts)
}

/// The same with its whole rule, and the way that these answers took.
fn by_rule(view: View<'_>, country: Country) -> Html {
    let trial = &view.state.trial;
    let version = trial.own_version(country);
    let grounds = trial.assessment(country).grounds;
    match country.system().versions.get(version).map(|version| &version.method) {
        Some(Method::DecisionList(list)) => {
            let whole = rules(view, country, version, list, &grounds);
            joined([versions(view), own(view, country, Html::default(), whole)])
        }
        Some(Method::DecisionTree(nodes)) => {
            let asked = asked(view, country, &grounds);
            own(view, country, asked, tree(view, country, nodes, &grounds))
        }
        Some(Method::Logistic(_)) | None => Html::default(),
    }
}

/// What the version on the page changed, and what those have in common whose class it changed.
fn shift(view: View<'_>) -> Html {
    let lang = view.lang();
    let version = view.state.trial.version;
    let common = real::common_words(lang, version);
    let head = if common.is_empty() { "" } else { say::shift_common(lang) };
    let list =
        |lines: Vec<String>| group("ul", "", lines.into_iter().map(|line| text("li", "", line)).parts());
    let parts = [
        list(real::shift_ways(lang, version)),
        text("p", "", head),
        list(common),
        table(view, Topic::Versions),
    ];
    group("div", "wide words", parts)
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
    let parts = [
        choice(look, &ongive),
        text("p", "chapter__result", real::shift_sentence(lang, shown)),
        element("p", "chapter__note", link),
    ];
    group("div", "wide", parts)
}

/// The person's plain answers, what each system makes of them, and how they became the system's words.
fn same_person(view: View<'_>) -> Html {
    let (lang, trial) = (view.lang(), &view.state.trial);
    let judged = |country: Country| {
        let given = trial.translated(country);
        let note = |feature: FeatureIndex| {
            let remark = published::feature(lang, country, feature).note;
            match trial.provenance(country, &given, feature) {
                Provenance::Translated(question) => {
                    let origin = say::from_question(lang, published::plain(lang, question).label);
                    [origin.as_str(), remark].join(" ")
                }
                Provenance::Assumed => [remark, say::assumed(lang)].join(" "),
                Provenance::Chosen => say::chosen(lang).to_owned(),
                Provenance::Settled => remark.to_owned(),
            }
        };
        let words = answers(view, country, &given, Try::Translate, &note);
        let found = trial.judged(country);
        let why = [real::account(lang, country, &found).as_str(), real::caution(lang, &found)].join(" ");
        let parts = [text("p", "", why), disclosure(say::same_words(lang), words)];
        frame(
            view,
            country,
            real::name(lang, country),
            real::judged_class(lang, trial, country),
            joined(parts),
        )
    };
    let asks = [
        text("p", "real-now", real::same_sentence(lang, trial)),
        group("h3", "real__title", [badge(lang, Badge::Fiction), bare(say::same_questions(lang))]),
        questions(view),
        reset(view, Try::ResetPerson),
    ];
    let frames = group("div", "real-three", Country::ALL.into_iter().map(judged).parts());
    group("div", "wide words", [table(view, Topic::SamePerson), group("div", "", asks), frames])
}

/// The findings, each to be recomputed.
fn findings(view: View<'_>) -> Html {
    let lang = view.lang();
    let one = |finding: Finding| {
        let claim = finding.claim(lang);
        let label = [say::recheck(lang), ": ", claim].concat().into();
        let look = Button { class: "button button--quiet", label, off: !view.ready, ..Button::default() };
        let check = button(look, view.sending(Action::Try(Try::Check(finding))), bare(say::recheck(lang)));
        let result = if view.state.trial.has_checked(finding) {
            let sources = cited(view, sources(finding.country()).iter().copied());
            joined([bare(finding.result(lang)), bare(" "), sources])
        } else {
            Html::default()
        };
        let parts = [text("h3", "finding__claim", claim), check, element("p", "finding__result", result)];
        group("li", "finding", parts)
    };
    group("ul", "findings wide", Finding::ALL.into_iter().map(one).parts())
}
