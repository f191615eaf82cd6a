//! Puts arguments into the patterns of the messages.
//!
//! A pattern is one text with `{0}`, `{1}` … where the message's arguments belong; no brace stands in it for itself
//! (the text compiler sees to that). A message's own function is a place in its pack and a call of one of these.

use super::{Lang, numbers, pack};
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

/// The pattern of some forms that a number chooses.
///
/// The first line is the pattern for all numbers that no other is for; each of the others begins with its numbers.
pub(super) fn form(forms: &str, number: i64) -> &str {
    let number = number.to_string();
    let (other, some) = forms.split_once('\n').unwrap_or((forms, ""));
    let mut some = some.lines().filter_map(|line| line.split_once('\t'));
    some.find(|(covered, _)| covered.split(' ').any(|covered| covered == number))
        .map_or(other, |(_, pattern)| pattern)
}

/// The message at a place, with its arguments.
pub(super) fn message(lang: Lang, place: usize, arguments: &[Argument<'_>]) -> String {
    fill(lang, pack::at(lang, place), arguments)
}

/// The message at a place, whose pattern depends on a number.
pub(super) fn counted(lang: Lang, place: usize, number: i64, arguments: &[Argument<'_>]) -> String {
    fill(lang, form(pack::at(lang, place), number), arguments)
}

/// The pattern with the arguments at their places.
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
    fn a_number_chooses_its_form() {
        let forms = "{0} jobs\n0\tno jobs\n-1 1\t{0} job";
        assert_eq!(
            [-1, 0, 1, 2, 11].map(|number| form(forms, number)),
            ["{0} job", "no jobs", "{0} job", "{0} jobs", "{0} jobs"]
        );
        assert_eq!(form("{0} job", 1), "{0} job");
    }
}
