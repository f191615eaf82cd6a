//! People and roles to cut out.

use yew::Html;

use super::form::blank;
use super::table::colour;
use super::{Kit, task};
use crate::model::{AttributeIndex, Contribution, Preset};
use crate::shipped::CATALOGUE;
use crate::state::kit::{Citizen, Drawn, drawn, people};
use crate::text::{Lang, kit, messages as say, numbers, reason};
use crate::ui::markup::{Parts, bare, element, group, joined, text};

/// Person cards on one sheet.
const ON_A_SHEET: usize = 6;
/// Chapter 7's citizens whose talk is played, by the words of their steps.
const VERA: &str = "vera";
const TAGE: &str = "tage";

/// What a slot of cards holds; `None` for a slot of another kind.
pub fn slot(kit: Kit, name: &str) -> Option<Html> {
    let lang = kit.lang;
    Some(match name {
        "people-20" => twenty(lang),
        "role-cards-tage" => roles(lang, TAGE)?,
        "role-cards-vera" => roles(lang, VERA)?,
        _ => return None,
    })
}

/// The people of sheet D: the number above the fold, what came of them below it.
fn twenty(lang: Lang) -> Html {
    let one = |(at, person): (usize, &Drawn)| {
        let letter =
            if person.group == 0 { say::compare_column_a(lang) } else { say::compare_column_b(lang) };
        let head =
            [text("span", "", kit::people_number(lang, at as i64 + 1)), text("span", "drawn__group", letter)];
        let later = if person.happened { kit::later_yes(lang) } else { kit::later_no(lang) };
        let parts = [
            group("p", "drawn__head", head),
            element("p", "drawn__risk", risk(lang, person)),
            text("p", "drawn__later", later),
        ];
        let class = if person.group == 0 { "drawn" } else { "drawn drawn--b" };
        group("li", class, parts)
    };
    group("ol", "drawn-people", drawn().iter().enumerate().map(one).parts())
}

/// "34 out of 100" with the number large.
fn risk(lang: Lang, person: &Drawn) -> Html {
    let words = kit::people_risk(lang, person.percent.count().into());
    let number = person.percent.count().to_string();
    match words.strip_prefix(number.as_str()) {
        Some(rest) => joined([text("strong", "", number), bare(rest.to_owned())]),
        None => bare(words),
    }
}

/// The twelve, with their answers and without their numbers, sheet by sheet.
pub fn twelve(lang: Lang) -> Vec<Html> {
    let one = |person: &'static Preset| {
        let blanks = [kit::card_sum(lang), kit::card_risk(lang), kit::card_colour(lang)].map(blank);
        let parts = [
            task::answers(lang, person),
            group("p", "person-card__blanks", blanks),
            text("p", "person-card__made-up", say::badge_fiction(lang)),
        ];
        group("li", "person-card", parts)
    };
    let all: Vec<Html> = people().map(one).collect();
    all.chunks(ON_A_SHEET).map(|sheet| group("ol", "person-cards", sheet.to_vec())).collect()
}

/// The cards of a talk: the citizen, and the caseworker before and after the reasons are shown.
fn roles(lang: Lang, id: &str) -> Option<Html> {
    let Citizen { name, profile, found } = Citizen::named(lang, id)?;
    let age = i64::from(CATALOGUE.form.indices().next().map_or(0, |age| profile.answer(age)));
    let word = reason::zone_word(lang, found.zone.colour);
    let told = match id {
        TAGE => kit::role_citizen_tage(lang, age, word),
        _ => kit::role_citizen_vera(lang, age, word),
    };
    let answer = |attribute: AttributeIndex| text("li", "", reason::answer(lang, &profile, attribute));
    let because = |part: &Contribution| {
        let points = numbers::signed(part.points.0);
        let parts =
            [bare(reason::answer(lang, &profile, part.attribute)), bare(" "), text("strong", "", points)];
        group("li", "", parts)
    };
    let total = kit::role_total(lang, found.total.0.into(), found.percent.count().into());
    let cards = [
        card(
            kit::role_citizen(lang),
            [
                text("p", "", told),
                text("p", "", kit::role_form(lang)),
                group("ul", "role__answers", CATALOGUE.form.indices().map(answer).parts()),
            ],
        ),
        card(
            kit::role_caseworker_1(lang),
            [
                text("p", "", kit::role_round_1(lang, name, age, word)),
                element("p", "role__colour", colour(lang, found.zone.colour)),
                Html::default(),
            ],
        ),
        card(
            kit::role_caseworker_2(lang),
            [
                text("p", "", kit::role_round_2(lang, name, word)),
                group("ul", "role__answers", found.explanation.contributions.iter().map(because).parts()),
                element("p", "", text("strong", "", total)),
            ],
        ),
    ];
    Some(group("div", "roles", cards))
}

fn card(title: &'static str, parts: [Html; 3]) -> Html {
    group("section", "role", [text("h3", "role__title", title), joined(parts)])
}
