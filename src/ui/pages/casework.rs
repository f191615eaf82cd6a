//! Chapter 7: the reader as a caseworker. A case, the tool's colour without reasons, the citizen's question, and then
//! the reasons; the tally of it; the timeline; and what one may ask an authority.
//!
//! The tool is the site's own model. Its reasons come from the same figure and table as everywhere.

use yew::Html;

use crate::model::{Assessment, Colour};
use crate::state::casework::{self, Named};
use crate::state::{Casework, Derived};
use crate::text::{chapter as steps, messages as say, reason};
use crate::ui::figures::{waterfall, zone_shape};
use crate::ui::markup::{Attr, Parts, bare, element, group, joined, tag, text};
use crate::ui::parts::chapter::{chapter, common};
use crate::ui::parts::facts::{Badge, badge};
use crate::ui::parts::tables::{answer_words, points_of_answers};
use crate::ui::parts::take::{Taken, taking};
use crate::ui::parts::timeline::timeline;
use crate::ui::view::{Shown, View};

/// The page.
pub fn casework(view: View<'_>) -> Html {
    chapter(view, &|name| slot(view, name))
}

fn slot(view: View<'_>, name: &str) -> Html {
    match name {
        "tally" => tally(view),
        "timeline" => timeline(view),
        "rights-case" => printed_case(view),
        "print" => taking(view, Taken::Print, say::rights_print(view.lang())),
        "case" => of_citizen(view, view.state.step().wrapping_sub(1), case),
        "colour" => of_citizen(view, view.state.step().wrapping_sub(1), colour),
        "reasons" => of_citizen(view, view.state.step().wrapping_sub(1), reasons),
        name => common(view, name),
    }
}

/// A part of the page with the numbers of a citizen in the place of the explorer's.
fn of_citizen(view: View<'_>, citizen: usize, part: fn(View<'_>, usize) -> Html) -> Html {
    let derived: Option<Derived> = casework::derived(view.state, citizen);
    derived.map_or_else(Html::default, |derived| part(&Shown { derived: &derived, ..*view }, citizen))
}

/// The answers on the form.
fn case(view: View<'_>, _: usize) -> Html {
    let answer = |attribute| {
        let words = view.words(attribute);
        let answer = words.answer(view.derived.profile.answer(attribute));
        group("div", "", [text("dt", "", words.label), text("dd", "", answer)])
    };
    let answers = view.catalogue().form.indices().map(answer);
    joined([text("p", "chapter__note", say::case_heading(view.lang())), group("dl", "case", answers.parts())])
}

/// The tool's colour as the caseworker sees it: a window with room for reasons that are not shown. Once they are, the
/// window below has taken its place.
fn colour(view: View<'_>, _: usize) -> Html {
    if view.state.stage() > 1 {
        return Html::default();
    }
    let rows = view.derived.steps.iter().map(|_| element("span", "", Html::default()));
    let rows =
        tag("div", &[Attr::Class, Attr::AriaHidden], ["tool__rows".into(), "true".into()], rows.joined());
    tool(view, say::tool_hidden(view.lang()).into(), rows)
}

/// The same window with its reasons, and what became of the reader's reply.
fn reasons(view: View<'_>, citizen: usize) -> Html {
    let lang = view.lang();
    let Assessment { total, percent, .. } = view.derived.assessment;
    let sum = say::total(lang, total.0.into(), percent);
    let drawn =
        waterfall(lang, &view.catalogue().model, view.derived, |attribute| answer_words(view, attribute));
    let table = element("div", "visually-hidden", points_of_answers(view));
    joined([tool(view, sum, joined([drawn, table])), text("p", "chapter__result", replied(view, citizen))])
}

fn tool(view: View<'_>, note: String, body: Html) -> Html {
    let lang = view.lang();
    let colour = view.derived.assessment.zone.colour;
    let why = [
        text("strong", "", say::tool_why(lang, reason::zone_word(lang, colour))),
        bare(" "),
        text("span", "", note),
    ];
    let parts = [
        group("p", "tool__colour", [zone_shape(colour), bare(reason::zone_name(lang, colour))]),
        group("p", "tool__why", why),
        body,
    ];
    group("div", "tool", parts)
}

fn replied(view: View<'_>, citizen: usize) -> String {
    let lang = view.lang();
    match casework::named(view.state, citizen) {
        None => String::new(),
        Some(Named::Unknown) => say::reply_unknown(lang).into(),
        Some(Named::Counted(attribute, points)) => {
            say::reply_counted(lang, &answer_words(view, attribute), points.0)
        }
        Some(Named::Nothing(attribute)) => say::reply_nothing(lang, &answer_words(view, attribute)),
        Some(Named::Against(attribute, points)) => {
            say::reply_against(lang, &answer_words(view, attribute), points.0)
        }
    }
}

fn tally(view: View<'_>) -> Html {
    let lang = view.lang();
    let tally = Casework::of(view.state);
    let Casework { decided, agreed, moved, sure, sure_moved, replied, explained, missed, unknown, unsaid } =
        tally;
    if decided == 0 && replied == 0 {
        return text("p", "chapter__result", say::tally_empty(lang));
    }
    let towards = Colour::ALL.into_iter().zip(moved).filter(|(_, times)| *times > 0);
    let towards =
        towards.map(|(colour, times)| say::tally_towards(lang, reason::zone_word(lang, colour), times));
    let towards: Vec<String> = towards.collect();
    let towards = if towards.is_empty() { String::new() } else { reason::listed(lang, &towards) };
    let lines = [
        say::tally_decided(lang, decided, agreed),
        say::tally_moved(lang, tally.moves(), &towards),
        say::tally_sure(lang, sure, sure_moved),
        say::tally_replied(lang, replied, explained),
        say::tally_missed(lang, missed, unknown),
        say::tally_unsaid(lang, unsaid),
    ];
    group("ul", "", lines.into_iter().map(|line| text("li", "", line)).parts())
}

/// The case of a citizen whom the reader knows; before that only the answers, so that nothing is given away.
fn printed_case(view: View<'_>) -> Html {
    let seen = casework::last_explained(view.state);
    let shown = seen.unwrap_or_default();
    let lang = view.lang();
    let words = view.state.route.page.chapter(lang);
    let person = words.and_then(|words| steps::steps(words).nth(shown)).map_or("", |step| step.title);
    casework::derived(view.state, shown).map_or_else(Html::default, |derived| {
        let Assessment { total, percent, zone, .. } = &derived.assessment;
        let sum = say::total(lang, total.0.into(), *percent);
        let line = match seen {
            Some(_) => say::rights_case(lang, person, reason::zone_word(lang, zone.colour), &sum),
            None => say::rights_person(lang, person),
        };
        let view = &Shown { derived: &derived, ..*view };
        joined([group("p", "rights", [badge(lang, Badge::Fiction), bare(line)]), case(view, shown)])
    })
}
