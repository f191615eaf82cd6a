//! What chapter 4 says of its numbers, in words.

use super::shifts::{Shift, shifts};
use super::{Finding, Trial};
use crate::model::published::{
    Allowed, Assessment, Condition, FeatureIndex, Grounds, Hundredths, Method, System, WorkExample,
};
use crate::shipped::Country;
use crate::state::State;
use crate::text::{Lang, messages as say, numbers, published};

/// A chance with one decimal; the published numbers are no finer.
pub(super) fn chance(lang: Lang, total: Hundredths) -> String {
    say::chance(lang, &numbers::tenths(lang, total.probability().tenths()))
}

/// What a system says in its own step, and why.
pub fn sentence(lang: Lang, trial: &Trial, country: Country) -> String {
    let found = trial.assessment(country);
    let class = published::class_name(lang, country, trial.own_version(country), found.class);
    let unsure = !caution(lang, &found).is_empty();
    let class = if unsure { say::class_unsure(lang, class) } else { say::class_sentence(lang, class) };
    [account(lang, country, &found), class].join(" ")
}

/// The class that a system puts the person into.
pub fn judged_class(lang: Lang, trial: &Trial, country: Country) -> &'static str {
    published::class(lang, country, country.newest(), trial.judged(country).class)
}

/// Why a system decides as it does.
pub fn account(lang: Lang, country: Country, found: &Assessment) -> String {
    let System { features, also_asked, versions, .. } = country.system();
    match &found.grounds {
        Grounds::Sum { .. } => {
            let total = found.grounds.total().unwrap_or_default();
            say::austria_account(lang, &chance(lang, total))
        }
        Grounds::Rules { failed } => say::norway_account(lang, failed.len() as i64 + 1),
        Grounds::Path { path, .. } => {
            let asked = features.len() + also_asked.len();
            let label = match versions.last().map(|version| &version.method).zip(path.last()) {
                Some((Method::DecisionTree(tree), (node, _))) => {
                    published::feature(lang, country, tree.nodes[*node].feature).label
                }
                _ => "",
            };
            say::denmark_account(lang, path.len() as i64, asked as i64, label)
        }
    }
}

/// That the class is not certain, where it is not; else empty.
pub fn caution(lang: Lang, found: &Assessment) -> &'static str {
    match found.grounds {
        Grounds::Sum { undecided: true, .. } => say::austria_undecided(lang),
        _ => "",
    }
}

/// A version of Norway's rules by its month.
pub fn version_words(lang: Lang, version: usize) -> String {
    say::norway_versions(lang).split(';').nth(version).unwrap_or_default().to_owned()
}

/// The name of a system in its own step, by the version that is shown.
pub fn own_name(lang: Lang, trial: &Trial, country: Country) -> String {
    match country {
        Country::Norway => say::norway_title(lang, &version_words(lang, trial.version)),
        _ => name(lang, country).to_owned(),
    }
}

/// The name of a system: its country and the year.
pub fn name(lang: Lang, country: Country) -> &'static str {
    say::countries(lang).split(';').nth(country as usize).unwrap_or_default()
}

/// What a version of Norway's rules changed, and for whom.
pub fn shift_sentence(lang: Lang, version: usize) -> String {
    let Some(Shift { changed, ages: Some((first, last)), all, .. }) = shifts().get(version) else {
        return say::shift_none(lang).to_owned();
    };
    say::shift_some(lang, *changed, *all, (*first).into(), (*last).into())
}

/// From which class to which, as they were called before and then.
pub fn shift_ways(lang: Lang, version: usize) -> Vec<String> {
    let class = |version, class| published::class_name(lang, Country::Norway, version, class);
    let ways = shifts().get(version).map_or(&[][..], |shift| &shift.ways);
    let told = |(from, to, count): &(usize, usize, i64)| {
        say::shift_way(lang, *count, class(version.saturating_sub(1), *from), class(version, *to))
    };
    ways.iter().map(told).collect()
}

/// What all have in common whose class a version changed, beside their ages.
pub fn common_words(lang: Lang, version: usize) -> Vec<String> {
    let common = shifts().get(version).map_or(&[][..], |shift| &shift.common);
    common.iter().map(|condition| condition_words(lang, Country::Norway, condition)).collect()
}

/// What both work rules say of the example: the oldest version's, then today's.
pub fn example_sentences(lang: Lang) -> [String; 2] {
    let country = Country::Norway;
    let System { versions, work_example, .. } = country.system();
    let says = |version: usize| {
        let rule = versions.get(version).and_then(|version| version.work_rule);
        let worked = work_example
            .as_ref()
            .zip(rule)
            .is_some_and(|(WorkExample { submitted, spells }, rule)| rule.worked(*submitted, spells));
        if worked { say::work_yes(lang) } else { say::work_no(lang) }
    };
    [say::work_old(lang, says(0)), say::work_new(lang, says(country.newest()))]
}

/// What a condition of a rule asks: "Alder: 18–59".
pub fn condition_words(lang: Lang, country: Country, Condition { feature, allowed }: &Condition) -> String {
    let label = published::feature(lang, country, *feature).label;
    let (low, high) = country.system().feature(*feature).limits();
    match allowed {
        Allowed::Levels(levels) if levels.len() * 2 > usize::from(high - low) + 2 => {
            let others = (low..=high).filter(|level| !levels.contains(level)).collect::<Vec<_>>();
            let others = Allowed::Levels(others.into());
            say::condition_not(lang, label, &allowed_words(lang, country, *feature, &others))
        }
        _ => say::condition(lang, label, &allowed_words(lang, country, *feature, allowed)),
    }
}

/// Answers that fit: "ja / ved ikke", "18–59".
pub fn allowed_words(lang: Lang, country: Country, feature: FeatureIndex, allowed: &Allowed) -> String {
    match allowed {
        Allowed::Between(from, to) => [from.to_string(), to.to_string()].join("–"),
        Allowed::Levels(levels) => {
            let question = published::feature(lang, country, feature);
            levels.iter().map(|level| question.answer(*level)).collect::<Vec<_>>().join(" / ")
        }
    }
}

/// The three classes of the person.
pub fn same_sentence(lang: Lang, trial: &Trial) -> String {
    let [austria, norway, denmark] = Country::ALL
        .map(|country| published::class_name(lang, country, country.newest(), trial.judged(country).class));
    say::same_spoken(lang, austria, norway, denmark)
}

/// What a move in the chapter changed, for the live region.
pub fn spoken(state: &State, step: &str) -> String {
    let lang = state.route.lang;
    let trial = &state.trial;
    match step {
        "austria" => sentence(lang, trial, Country::Austria),
        "norway" => sentence(lang, trial, Country::Norway),
        "denmark" => sentence(lang, trial, Country::Denmark),
        "same-person" => same_sentence(lang, trial),
        "known" => {
            let head = say::known_heads(lang).split(';').nth(trial.sorted.0).unwrap_or_default();
            say::sorted_spoken(lang, head)
        }
        "findings" => {
            trial.last_checked().map_or_else(String::new, |finding: Finding| finding.result(lang).to_owned())
        }
        _ => String::new(),
    }
}
