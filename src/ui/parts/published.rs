//! A published model on the page: its frame, what it asks, and its rule with the way that was taken; and the table of
//! who used what.
//!
//! In ink, under a double line, with the source's own names: never in the colours of the site's own model.

use yew::{Callback, Html};

use super::facts::{Badge, badge, cited};
use crate::model::published::{
    Answers, Branch, Condition, DecisionList, DecisionTree, Feature, FeatureIndex, Grounds, Node,
    QuestionIndex, Rule, Target,
};
use crate::shipped::{Country, SAME_PERSON};
use crate::state::Action;
use crate::state::real::{self, COLUMNS, Try, allowed_words, condition_words};
use crate::text::{KnownSystem, Question, messages as say, published};
use crate::ui::controls::{Note, select};
use crate::ui::markup::{Attr, Button, Parts, Words, bare, button, element, group, joined, tag, text};
use crate::ui::view::View;

/// The sources of a system.
pub fn sources(country: Country) -> &'static [&'static str] {
    match country {
        Country::Austria => &["der-standard", "kanalona"],
        Country::Norway => &["nav"],
        Country::Denmark => &["ledighedsalgoritmen"],
    }
}

/// The frame of a system: its name, the class, what belongs to it, and where it was read.
pub fn frame(
    view: View<'_>,
    country: Country,
    name: impl Into<Words>,
    class: &'static str,
    content: Html,
) -> Html {
    let parts = [
        group("h3", "real__title", [badge(view.lang(), Badge::Fact), bare(name)]),
        text("p", "real__class", class),
        content,
        element("p", "", cited(view, sources(country).iter().copied())),
    ];
    group("div", "real", parts)
}

/// Lists for all answers to a system, each with a note under it.
pub fn answers(
    view: View<'_>,
    country: Country,
    given: &Answers,
    attempt: fn(Country, FeatureIndex, u8) -> Try,
    note: &dyn Fn(FeatureIndex) -> String,
) -> Html {
    let system = country.system();
    let one = |index: FeatureIndex| {
        let dispatch = view.dispatch.clone();
        let ongive =
            Callback::from(move |answer| dispatch.dispatch(Action::Try(attempt(country, index, answer))));
        let words = published::feature(view.lang(), country, index);
        let open = view.ready && !system.is_settled(given, index);
        let note = Some(note(index)).filter(|words| !words.is_empty()).map(|words| {
            let id = ["note", country.id(), &index.position().to_string()].join("-");
            (id, words)
        });
        element("div", "", asking(&words, system.feature(index), given.of(index), open, note, ongive))
    };
    lists(real::name(view.lang(), country), system.indices().map(one).joined())
}

/// Lists for the plain answers of the person whom all judge.
pub fn questions(view: View<'_>) -> Html {
    let one = |index: QuestionIndex| {
        let dispatch = view.dispatch.clone();
        let ongive = Callback::from(move |answer| dispatch.dispatch(Action::Try(Try::Person(index, answer))));
        let feature = SAME_PERSON.question(index);
        let given = view.state.trial.person.plain(index);
        asking(&published::plain(view.lang(), index), feature, given, view.ready, None, ongive)
    };
    lists(say::same_questions(view.lang()), SAME_PERSON.indices().map(one).joined())
}

fn lists(name: &'static str, content: Html) -> Html {
    let values = ["real__answers".into(), "group".into(), name.into()];
    tag("div", &[Attr::Class, Attr::Role, Attr::AriaLabel], values, content)
}

fn asking(
    words: &Question,
    feature: &Feature,
    given: u8,
    open: bool,
    note: Option<Note>,
    ongive: Callback<u8>,
) -> Html {
    let (low, high) = feature.limits();
    let onchoose = Callback::from(move |position: usize| ongive.emit(low.saturating_add(position as u8)));
    let options = (low..=high).map(|answer| words.answer(answer)).collect();
    select(words.label, options, usize::from(given - low), open, note, onchoose)
}

/// The button that takes back what was tried.
pub fn reset(view: View<'_>, attempt: Try) -> Html {
    let look = Button { class: "button button--quiet", off: !view.ready, ..Button::default() };
    button(look, view.sending(Action::Try(attempt)), bare(say::reset_answers(view.lang())))
}

/// All rules of a list in order: what each asks, and whether it fits.
pub fn rules(
    view: View<'_>,
    country: Country,
    version: usize,
    list: &DecisionList,
    grounds: &Grounds,
) -> Html {
    let lang = view.lang();
    let Grounds::Rules { failed } = grounds else { return Html::default() };
    let words = |condition: &Condition| condition_words(lang, country, condition);
    let mut ways = Vec::new();
    for (at, Rule { class, when }) in list.rules.iter().enumerate() {
        let status = match failed.get(at) {
            Some(condition) => say::rule_failed(lang, &words(&when[*condition])),
            None if at == failed.len() => say::rule_decides(lang).to_owned(),
            None => say::rule_unread(lang).to_owned(),
        };
        let mut lines: Vec<String> = when.iter().map(words).collect();
        if lines.is_empty() {
            lines.push(say::rule_else(lang).to_owned());
        }
        let title = say::rule_title(lang, at as i64 + 1, published::class(lang, country, version, *class));
        ways.push(way(at == failed.len(), title, lines, None, status));
    }
    group("ol", "ways", ways)
}

/// All nodes of a tree with their ways on; the ones that were taken stand out.
pub fn tree(view: View<'_>, country: Country, tree: &DecisionTree, grounds: &Grounds) -> Html {
    let lang = view.lang();
    let Grounds::Path { path, .. } = grounds else { return Html::default() };
    let label = |node: &Node| published::feature(lang, country, node.feature).label;
    let mut ways = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        let mut lines = Vec::new();
        for Branch { allowed, target } in node.branches.iter() {
            let target = match target {
                Target::Class(class) => published::class(lang, country, 0, *class).to_owned(),
                Target::Node(next) => say::branch_next(lang, label(&tree.nodes[*next])),
            };
            lines.push(say::branch(lang, &allowed_words(lang, country, node.feature, allowed), &target));
        }
        let taken = path.iter().find(|(passed, _)| *passed == at).map(|(_, branch)| *branch);
        let status = if taken.is_some() { say::asked_looked(lang) } else { say::asked_not_reached(lang) };
        ways.push(way(taken.is_some(), label(node).to_owned(), lines, taken, status.to_owned()));
    }
    group("ol", "ways", ways)
}

/// A rule or a node: what it is called, its lines with the one that was taken, and what became of it.
fn way(met: bool, title: String, lines: Vec<String>, taken: Option<usize>, status: String) -> Html {
    let mut items = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        items.push(element("li", "", text(if taken == Some(at) { "strong" } else { "span" }, "", line)));
    }
    let parts = [text("strong", "", title), group("ul", "", items), text("p", "way__status", status)];
    group("li", if met { "way way--taken" } else { "way" }, parts)
}

/// Everything that the tree's system asks for, and whether anybody looks.
pub fn asked(view: View<'_>, country: Country, grounds: &Grounds) -> Html {
    let lang = view.lang();
    let Grounds::Path { unread, .. } = grounds else { return Html::default() };
    let one = |label: &'static str, looked: bool, status: &'static str| {
        let class = if looked { "asked__one asked__one--looked" } else { "asked__one" };
        group("li", class, [bare(label), text("span", "asked__status", status)])
    };
    let looked = country.system().indices().map(|index| {
        let looked = !unread.contains(&index);
        let status = if looked { say::asked_looked(lang) } else { say::asked_not_reached(lang) };
        one(published::feature(lang, country, index).label, looked, status)
    });
    let never = published::also_asked(lang, country).map(|label| one(label, false, say::asked_never(lang)));
    let list = group("ul", "asked", looked.chain(never).parts());
    joined([text("h3", "real__title", say::asked_caption(lang)), list])
}

/// Who used what: a row for each system, sorted by the column whose heading was pressed.
pub fn known(view: View<'_>) -> Html {
    let lang = view.lang();
    let (sorted, backwards) = view.state.trial.sorted;
    let heads: Vec<&'static str> = say::known_heads(lang).split(';').collect();
    let head = |column: usize| {
        let look = Button { class: "known__sort", off: !view.ready, ..Button::default() };
        let press = button(look, view.sending(Action::Try(Try::Sort(column))), bare(heads[column]));
        let order = match (column == sorted, backwards) {
            (true, false) => "ascending",
            (true, true) => "descending",
            (false, _) => "",
        };
        let values = ["columnheader".into(), "col".into(), order.into()];
        tag("th", &[Attr::Role, Attr::Scope, Attr::AriaSort], values, press)
    };
    let row = |system: KnownSystem| {
        let KnownSystem { name, method, accuracy, happened, .. } = system;
        let public = say::known_public(lang).split(';').nth(system.rank(0).into()).unwrap_or_default();
        let accuracy = if accuracy.is_empty() { say::known_none(lang) } else { accuracy };
        let cell = |(column, words): (usize, &'static str)| {
            let values = ["cell".into(), heads[column + 1].into()];
            tag("td", &[Attr::Role, Attr::DataLabel], values, bare(words))
        };
        let name = joined([text("strong", "", name), cited(view, system.sources())]);
        let name = tag("th", &[Attr::Role, Attr::Scope], ["rowheader".into(), "row".into()], name);
        let cells = [method, public, accuracy, happened].into_iter().enumerate().map(cell);
        part("tr", "row", std::iter::once(name).chain(cells).joined())
    };
    let heads = part("tr", "row", (0..COLUMNS).map(head).joined());
    let parts = [
        text("caption", "table__caption", say::known_caption(lang)),
        part("thead", "rowgroup", heads),
        part("tbody", "rowgroup", real::known(lang, (sorted, backwards)).into_iter().map(row).joined()),
    ];
    let table =
        tag("table", &[Attr::Class, Attr::Role], ["table known".into(), "table".into()], joined(parts));
    element("div", "wide", table)
}

/// A part of a table that says what it is: where it becomes a block on a narrow screen, it would be none without.
fn part(name: &'static str, role: &'static str, content: Html) -> Html {
    tag(name, &[Attr::Role], [role.into()], content)
}
