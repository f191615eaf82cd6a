//! What chapter 4 says of its numbers, in words.

use super::tables::{Shift, shifts};
use super::{AUSTRIA, DENMARK, NORWAY, Trial, newest};
use crate::model::published::{
    Allowed, Assessment, Condition, FeatureIndex, Grounds, Hundredths, Method, System,
};
use crate::shipped::SYSTEMS;
use crate::state::State;
use crate::text::{Lang, messages as say, numbers, published};

/// A chance with one decimal; the published numbers are no finer.
pub(super) fn chance(lang: Lang, total: Hundredths) -> String {
    say::chance(lang, &numbers::tenths(lang, total.probability().tenths()))
}

/// What a system says in its own step, and why.
pub fn sentence(lang: Lang, trial: &Trial, place: usize) -> String {
    let found = trial.assessment(place);
    let class = published::class(lang, place, trial.own_version(place), found.class);
    [account_of(lang, place, &found), say::class_sentence(lang, class)].join(" ")
}

/// Why a system judges the person as it does.
pub(super) fn account(lang: Lang, trial: &Trial, place: usize) -> String {
    account_of(lang, place, &trial.judged(place))
}

/// The class that a system puts the person into.
pub fn judged_class(lang: Lang, trial: &Trial, place: usize) -> &'static str {
    published::class(lang, place, newest(place), trial.judged(place).class)
}

fn account_of(lang: Lang, place: usize, found: &Assessment) -> String {
    let System { features, also_asked, versions, .. } = &SYSTEMS[place];
    match (&found.grounds, &versions[newest(place)].method) {
        (Grounds::Sum { undecided, .. }, _) => {
            let total = found.grounds.total().unwrap_or_default();
            let sum = numbers::hundredths(lang, total.0);
            let account = say::austria_account(lang, &sum, &chance(lang, total));
            if *undecided { [account.as_str(), say::austria_undecided(lang)].join(" ") } else { account }
        }
        (Grounds::Path(path), Method::DecisionTree(tree)) => {
            let last = path.last().map_or(0, |(node, _)| *node);
            let label = published::feature(lang, place, tree.nodes[last].feature).label;
            let asked = features.len() + also_asked.len();
            say::denmark_account(lang, path.len() as i64, asked as i64, label)
        }
        (Grounds::Rules { failed }, _) => say::norway_account(lang, failed.len() as i64 + 1),
        (Grounds::Path(_), _) => String::new(),
    }
}

/// A version of Norway's rules by its month.
pub fn version_words(lang: Lang, version: usize) -> String {
    say::norway_versions(lang).split(';').nth(version).unwrap_or_default().to_owned()
}

/// What a version of Norway's rules changed, and for whom.
pub fn shift_sentence(lang: Lang, version: usize) -> String {
    let Shift { changed, ages, ways, all } = &shifts()[version];
    let Some((first, last)) = ages else { return say::shift_none(lang).to_owned() };
    let mut told = say::shift_some(lang, *changed, *all, (*first).into(), (*last).into());
    for (from, to, count) in ways {
        let [from, to] = [*from, *to].map(|class| published::class(lang, NORWAY, newest(NORWAY), class));
        told.push(' ');
        told.push_str(&say::shift_way(lang, *count, from, to));
    }
    told
}

/// What a condition of a rule asks: "Alder: 18–59".
pub fn condition_words(lang: Lang, place: usize, Condition { feature, allowed }: &Condition) -> String {
    let label = published::feature(lang, place, *feature).label;
    let (low, high) = SYSTEMS[place].feature(*feature).limits();
    match allowed {
        Allowed::Levels(levels) if levels.len() * 2 > usize::from(high - low) + 2 => {
            let others = (low..=high).filter(|level| !levels.contains(level)).collect::<Vec<_>>();
            let others = Allowed::Levels(others.into());
            say::condition_not(lang, label, &allowed_words(lang, place, *feature, &others))
        }
        _ => say::condition(lang, label, &allowed_words(lang, place, *feature, allowed)),
    }
}

/// Answers that fit: "ja / ved ikke", "18–59".
pub fn allowed_words(lang: Lang, place: usize, feature: FeatureIndex, allowed: &Allowed) -> String {
    match allowed {
        Allowed::Between(from, to) => [from.to_string(), to.to_string()].join("–"),
        Allowed::Levels(levels) => {
            let question = published::feature(lang, place, feature);
            levels.iter().map(|level| question.answer(*level)).collect::<Vec<_>>().join(" / ")
        }
    }
}

/// What a move in the chapter changed, for the live region.
pub fn spoken(state: &State, step: &str) -> String {
    let lang = state.route.lang;
    let trial = &state.trial;
    match step {
        "austria" => sentence(lang, trial, AUSTRIA),
        "norway" => sentence(lang, trial, NORWAY),
        "denmark" => sentence(lang, trial, DENMARK),
        "same-person" => {
            let [austria, norway, denmark] =
                [AUSTRIA, NORWAY, DENMARK].map(|place| judged_class(lang, trial, place));
            say::same_spoken(lang, austria, norway, denmark)
        }
        "known" => {
            say::sorted_spoken(lang, say::known_heads(lang).split(';').nth(trial.sorted).unwrap_or_default())
        }
        _ => trial.last_checked().map_or_else(String::new, |finding| finding.result(lang).to_owned()),
    }
}
