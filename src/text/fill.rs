//! Puts arguments into the patterns of the messages.
//!
//! A pattern is one text with `{0}`, `{1}` … where the message's arguments belong; no brace stands in it for itself
//! (the text compiler sees to that). The texts are data and this is all their code: a message's own function is a
//! table of two patterns and a call, so that a hundred sentences weigh little in the page.

use super::{Lang, numbers};
use crate::model::Percent;

/// What stands at a place of a pattern, in the order in which the message declares its arguments.
#[derive(Clone, Copy)]
pub(super) enum Argument<'a> {
    Text(&'a str),
    Number(i64),
    Percent(Percent),
    Spoken(Percent),
    Points(i32),
}

/// The patterns of a message that a number chooses between.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    /// Patterns for certain numbers.
    pub(super) some: &'static [(i64, &'static str)],
    /// The pattern for all others.
    pub(super) other: &'static str,
}

impl Forms {
    pub(super) fn pattern(&self, number: i64) -> &'static str {
        self.some.iter().find(|(covered, _)| *covered == number).map_or(self.other, |(_, pattern)| *pattern)
    }
}

/// The member of a table of both languages.
pub(super) fn pick<T: Copy>(lang: Lang, [da, en]: &'static [T; 2]) -> T {
    *match lang {
        Lang::Da => da,
        Lang::En => en,
    }
}

/// The line of a text in both languages: Danish is the first.
#[inline(never)]
pub(super) fn line(lang: Lang, both: &'static str) -> &'static str {
    let (da, en) = both.split_once('\n').unwrap_or((both, both));
    match lang {
        Lang::Da => da,
        Lang::En => en,
    }
}

/// A message in both languages, a line each, with its arguments.
#[inline(never)]
pub(super) fn message(lang: Lang, patterns: &'static str, arguments: &[Argument<'_>]) -> String {
    fill(lang, line(lang, patterns), arguments)
}

/// A message in both languages with a pattern that depends on a number.
#[inline(never)]
pub(super) fn counted(
    lang: Lang,
    forms: &'static [Forms; 2],
    number: i64,
    arguments: &[Argument<'_>],
) -> String {
    fill(lang, pick(lang, forms).pattern(number), arguments)
}

/// The pattern with the arguments at their places.
#[inline(never)]
pub(super) fn fill(lang: Lang, pattern: &str, arguments: &[Argument<'_>]) -> String {
    let mut text = String::new();
    for piece in pattern.split('{') {
        let (place, words) = piece.split_once('}').unwrap_or(("", piece));
        if let Some(argument) = place.parse().ok().and_then(|place: usize| arguments.get(place)) {
            text.push_str(&argument.words(lang));
        }
        // An abbreviation at the end of a sentence ("7 mdr.") has one full stop, not two.
        let stopped = text.ends_with('.');
        text.push_str(words.strip_prefix('.').filter(|_| stopped).unwrap_or(words));
    }
    text
}

impl Argument<'_> {
    fn words(self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.to_owned(),
            Self::Number(number) => numbers::number(lang, number),
            Self::Percent(percent) => numbers::percent(lang, percent),
            Self::Spoken(percent) => numbers::spoken_percent(lang, percent),
            Self::Points(points) => numbers::signed(points),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_stand_where_their_places_are() {
        let arguments = [
            Argument::Text("Æ"),
            Argument::Number(1_000),
            Argument::Percent(Percent::Whole(31)),
            Argument::Spoken(Percent::UnderOne),
            Argument::Points(-3),
            Argument::Text("7 mdr."),
        ];
        for (pattern, da, en) in [
            ("", "", ""),
            ("ord", "ord", "ord"),
            ("{0}", "Æ", "Æ"),
            ("{1}{0} og {0}", "1.000Æ og Æ", "1,000Æ og Æ"),
            ("**{2}** ({4})", "**31\u{a0}%** (\u{2212}3)", "**31%** (\u{2212}3)"),
            ("{5}. {5}, {5}.", "7 mdr. 7 mdr., 7 mdr.", "7 mdr. 7 mdr., 7 mdr."),
            ("a\u{ad}b {3}.", "a\u{ad}b under 1 procent.", "a\u{ad}b under 1 per cent."),
        ] {
            assert_eq!([fill(Lang::Da, pattern, &arguments), fill(Lang::En, pattern, &arguments)], [da, en]);
        }
    }

    #[test]
    fn braces_in_an_argument_are_no_places() {
        assert_eq!(fill(Lang::Da, "{0}!", &[Argument::Text("{0}")]), "{0}!");
    }

    #[test]
    fn every_language_has_its_own_pattern() {
        let say = |lang| message(lang, "{0} ja\nyes {0}", &[Argument::Number(1)]);
        assert_eq!(Lang::ALL.map(say), ["1 ja", "yes 1"]);
    }

    #[test]
    fn a_number_chooses_its_form() {
        const FORMS: [Forms; 2] = [
            Forms { some: &[], other: "{0} job" },
            Forms { some: &[(0, "no jobs"), (1, "{0} job")], other: "{0} jobs" },
        ];
        let say = |lang, number| counted(lang, &FORMS, number, &[Argument::Number(number)]);
        assert_eq!([0, 1, 2].map(|number| say(Lang::Da, number)), ["0 job", "1 job", "2 job"]);
        assert_eq!([0, 1, 2].map(|number| say(Lang::En, number)), ["no jobs", "1 job", "2 jobs"]);
    }
}
