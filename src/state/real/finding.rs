//! What is worth knowing of the published models, worked out anew by going through their profiles.
//!
//! Source of what to look for: the notes on published models, sections 3 and 6. Every number is this module's own.

use std::sync::OnceLock;

use super::told::{shift_sentence, shift_ways};
use crate::model::published::{FeatureIndex, Hundredths, Logistic, System};
use crate::model::{Difference, Shift};
use crate::shipped::Country;
use crate::text::{Lang, messages as say, numbers, published};

/// One thing worth knowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Never having been unemployed counts against one.
    NoCase,
    /// Coming and going counts for one.
    Regular,
    /// The address outweighs the age.
    Address,
    /// Two districts next to each other.
    Districts,
    /// Citizenship and education.
    Citizenship,
    /// Help that was given lowers the chance.
    Help,
    /// Effects add up in log-odds, not in percent: the same answer is worth less for a woman.
    Slip,
    /// Men who would leave the best class as women.
    Women,
    /// Lowest and highest chance.
    Range,
    /// How many profiles are so near the line that rounding could decide.
    Rounding,
    /// What one number changed in Norway.
    OneNumber,
}

impl Finding {
    /// All, in the order of the page.
    pub const ALL: [Self; 11] = [
        Self::NoCase,
        Self::Regular,
        Self::Address,
        Self::Districts,
        Self::Citizenship,
        Self::Help,
        Self::Slip,
        Self::Women,
        Self::Range,
        Self::Rounding,
        Self::OneNumber,
    ];

    /// What it says, before anything is recomputed.
    pub fn claim(self, lang: Lang) -> &'static str {
        say::findings(lang).split(';').nth(self as usize).unwrap_or_default()
    }

    /// Whose model it is about.
    pub fn country(self) -> Country {
        if self == Self::OneNumber { Country::Norway } else { Country::Austria }
    }

    /// What comes out.
    pub fn result(self, lang: Lang) -> &'static str {
        static FOUND: [[OnceLock<String>; Finding::ALL.len()]; 2] =
            [const { [const { OnceLock::new() }; Finding::ALL.len()] }; 2];
        FOUND[lang as usize][self as usize].get_or_init(|| self.compute(lang))
    }

    fn compute(self, lang: Lang) -> String {
        let Some(equation) = Equation::of(Country::Austria.system()) else { return String::new() };
        let effects = |base: Answer, answers: &[Answer]| {
            let told = answers.iter().map(|answer| equation.effect_sentence(lang, base, *answer));
            told.collect::<Vec<_>>().join(" ")
        };
        match self {
            Self::NoCase => {
                let [all, best, unsure, austrians, women] = equation.count(&mut |answers, class| {
                    let inside = answers[CASES] == 0;
                    let best = inside && class == A;
                    let unsure = best && equation.is_undecided(answers);
                    [inside, best, unsure, best && answers[CITIZENSHIP] == 0, best && answers[SEX] == WOMAN]
                });
                say::found_no_case(lang, all, best, unsure, austrians, women)
            }
            Self::Regular => effects(REFERENCE, &[THREE_YEARS]),
            Self::Address => effects(REFERENCE, &[TYPE_4, OVER_50]),
            Self::Districts => {
                let Shift(gap) = Difference(equation.chance(&[TYPE_3]) - equation.chance(&[TYPE_5])).shift();
                say::found_districts(lang, &numbers::tenths(lang, gap.unsigned_abs() as u16))
            }
            Self::Citizenship => effects(REFERENCE, &[EU, EXAM, TRADE]),
            // Who has no case has no measure either, so this is about somebody with one.
            Self::Help => effects(ONE_YEAR, &[(MEASURE, 1), (MEASURE, 2), (MEASURE, 3)]),
            Self::Slip => {
                let effect = |base| numbers::shift(lang, equation.effect(base, OVER_50).shift());
                say::found_slip(lang, &effect(REFERENCE), &effect((SEX, WOMAN)))
            }
            Self::Women => {
                let [men, leave] = equation.count(&mut |answers, class| {
                    let man = answers[SEX] != WOMAN && class == A;
                    let mut twin = answers.to_vec();
                    twin[SEX] = WOMAN;
                    [man, man && equation.system.class(0, &twin) != A]
                });
                say::found_women(lang, leave, men)
            }
            Self::Range => {
                let (mut lowest, mut highest) = (Hundredths(i32::MAX), Hundredths(i32::MIN));
                let [all, best] = equation.count(&mut |answers, class| {
                    let total = equation.equation.total(answers);
                    (lowest, highest) = (lowest.min(total), highest.max(total));
                    [true, class == A]
                });
                let [lowest, highest] = [lowest, highest]
                    .map(|total| numbers::hundredths(lang, total.probability().hundredths()));
                say::found_range(lang, all, &lowest, &highest, best)
            }
            Self::Rounding => {
                let [all, undecided] =
                    equation.count(&mut |answers, _| [true, equation.is_undecided(answers)]);
                say::found_rounding(lang, undecided, all)
            }
            Self::OneNumber => {
                let newest = Country::Norway.newest();
                [vec![shift_sentence(lang, newest)], shift_ways(lang, newest)].concat().join(" ")
            }
        }
    }
}

/// An answer to the Austrian model: the positions of the feature and of the level.
type Answer = (usize, u8);

const SEX: usize = 0;
const CITIZENSHIP: usize = 3;
const CASES: usize = 9;
const MEASURE: usize = 11;
const WOMAN: u8 = 1;
const OVER_50: Answer = (2, 2);
const EU: Answer = (CITIZENSHIP, 1);
const TRADE: Answer = (4, 1);
const EXAM: Answer = (4, 2);
const TYPE_3: Answer = (5, 2);
const TYPE_4: Answer = (5, 3);
const TYPE_5: Answer = (5, 4);
const ONE_YEAR: Answer = (CASES, 1);
const THREE_YEARS: Answer = (CASES, 3);
/// An answer of the reference person's own.
const REFERENCE: Answer = (CASES, 0);
/// The Austrian class A.
const A: usize = 0;

/// The Austrian equation.
struct Equation {
    system: &'static System,
    equation: &'static Logistic,
}

impl Equation {
    fn of(system: &'static System) -> Option<Self> {
        Some(Self { system, equation: system.equation(0)? })
    }

    /// The chance of the reference person with some other answers.
    fn chance(&self, answers: &[Answer]) -> f64 {
        let part = |(feature, level): &Answer| self.equation.coefficients[*feature][usize::from(*level)].0;
        let parts: i32 = answers.iter().map(part).sum();
        Hundredths(self.equation.reference().0 + parts).probability().value()
    }

    fn is_undecided(&self, answers: &[u8]) -> bool {
        self.equation.is_undecided(self.equation.total(answers))
    }

    /// What one more answer does to the chance of the reference person with another one.
    fn effect(&self, base: Answer, answer: Answer) -> Difference {
        Difference(self.chance(&[base, answer]) - self.chance(&[base]))
    }

    /// The same in words.
    fn effect_sentence(&self, lang: Lang, base: Answer, answer: Answer) -> String {
        let (feature, level) = answer;
        let question = published::feature(lang, Country::Austria, FeatureIndex(feature));
        say::found_effect(
            lang,
            &published::answer(&question, level),
            &numbers::shift(lang, self.effect(base, answer).shift()),
        )
    }

    /// Goes through all profiles with their classes and counts for how many each statement is true.
    fn count<const N: usize>(&self, statements: &mut dyn FnMut(&[u8], usize) -> [bool; N]) -> [i64; N] {
        let mut counts = [0; N];
        let mut profiles = self.system.profiles();
        while let Some(answers) = profiles.step() {
            let class = self.system.class(0, answers);
            for (count, holds) in counts.iter_mut().zip(statements(answers, class)) {
                *count += i64::from(holds);
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_data_file() {
        let system = Country::Austria.system();
        for ((feature, level), name) in [
            ((SEX, WOMAN), "sex female"),
            (OVER_50, "age 50plus"),
            ((CITIZENSHIP, 0), "citizenship austria"),
            (EU, "citizenship eu"),
            (TRADE, "education apprenticeship"),
            (EXAM, "education matura_plus"),
            (TYPE_3, "region rgs3"),
            (TYPE_4, "region rgs4"),
            (TYPE_5, "region rgs5"),
            (REFERENCE, "case_frequency 0"),
            (ONE_YEAR, "case_frequency 1"),
            (THREE_YEARS, "case_frequency 3plus"),
            ((MEASURE, 0), "measure none"),
        ] {
            let found = &system.features[feature];
            assert_eq!(format!("{} {}", found.id, found.level_ids()[usize::from(level)]), name);
        }
        assert_eq!(system.classes[A], "A");
    }
}
