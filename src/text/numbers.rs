//! Numbers as they are written in Danish and English: the one place where a number becomes text.
//!
//! Rules: `docs/design.md`, "Rounding and numbers". Nothing is rounded here; a probability arrives as [`Percent`],
//! rounded by the core.

use super::Lang;
use crate::model::{Percent, Shift};

const MINUS: &str = "\u{2212}";

/// A whole number with the language's thousands separator: 1.000 and 1,000.
pub fn number(lang: Lang, value: i64) -> String {
    let separator = match lang {
        Lang::Da => '.',
        Lang::En => ',',
    };
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { MINUS } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A change with its sign, as points are written: +6, −3 and 0.
pub fn signed(value: i32) -> String {
    match value {
        0 => "0".to_owned(),
        1.. => ["+", &value.to_string()].concat(),
        _ => [MINUS, &value.unsigned_abs().to_string()].concat(),
    }
}

/// Percentage points with their sign and one decimal: "+6,4" and "+6.4".
pub fn shift(lang: Lang, Shift(shift): Shift) -> String {
    let sign = match shift {
        0 => "",
        1.. => "+",
        _ => MINUS,
    };
    // At most 1000 tenths by the type.
    [sign, &tenths(lang, shift.unsigned_abs() as u16)].concat()
}

/// Tenths with the language's decimal sign: 30,5 and 30.5.
pub fn tenths(lang: Lang, tenths: u16) -> String {
    [(tenths / 10).to_string().as_str(), decimal_sign(lang), &(tenths % 10).to_string()].concat()
}

/// Hundredths with the language's decimal sign: 0,10 and −0.04.
pub fn hundredths(lang: Lang, hundredths: i32) -> String {
    let sign = if hundredths < 0 { MINUS } else { "" };
    let size = hundredths.unsigned_abs();
    let [whole, tenths, rest] = [size / 100, size / 10 % 10, size % 10].map(|digits| digits.to_string());
    [sign, &whole, decimal_sign(lang), &tenths, &rest].concat()
}

fn decimal_sign(lang: Lang) -> &'static str {
    match lang {
        Lang::Da => ",",
        Lang::En => ".",
    }
}

/// The same with its sign, as what an answer adds is written: +0,65.
pub fn signed_hundredths(lang: Lang, value: i32) -> String {
    let plus = if value > 0 { "+" } else { "" };
    [plus, &hundredths(lang, value)].concat()
}

/// A share of a hundred in figures: "31 %" with a space that does not break, and "31%".
pub fn percent(lang: Lang, value: Percent) -> String {
    let unit = match lang {
        Lang::Da => "\u{a0}%",
        Lang::En => "%",
    };
    with_unit(value, unit)
}

/// A share of a hundred for the ear: "31 procent" and "31 per cent".
pub fn spoken_percent(lang: Lang, value: Percent) -> String {
    let unit = match lang {
        Lang::Da => " procent",
        Lang::En => " per cent",
    };
    with_unit(value, unit)
}

/// The same text beginning with a small letter, unless it begins with an abbreviation in capitals.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// The same text beginning with a capital letter.
pub fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Both languages say "under" and "over" alike.
fn with_unit(value: Percent, unit: &str) -> String {
    match value {
        Percent::UnderOne => format!("under 1{unit}"),
        Percent::Whole(percent) => format!("{percent}{unit}"),
        Percent::OverNinetyNine => format!("over 99{unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_separated_by_the_custom_of_the_language() {
        let table: [(i64, &str, &str); 7] = [
            (0, "0", "0"),
            (7, "7", "7"),
            (999, "999", "999"),
            (1_000, "1.000", "1,000"),
            (90_000, "90.000", "90,000"),
            (1_234_567, "1.234.567", "1,234,567"),
            (-1_000, "\u{2212}1.000", "\u{2212}1,000"),
        ];
        for (value, da, en) in table {
            assert_eq!([number(Lang::Da, value), number(Lang::En, value)], [da, en]);
        }
    }

    #[test]
    fn changes_carry_a_sign_and_a_true_minus() {
        for (value, text) in [(6, "+6"), (-3, "\u{2212}3"), (0, "0"), (12, "+12")] {
            assert_eq!(signed(value), text);
        }
    }

    #[test]
    fn percentage_points_have_one_decimal() {
        for (tenths, da, en) in [(64, "+6,4", "+6.4"), (-5, "\u{2212}0,5", "\u{2212}0.5"), (0, "0,0", "0.0")]
        {
            assert_eq!([shift(Lang::Da, Shift(tenths)), shift(Lang::En, Shift(tenths))], [da, en]);
        }
    }

    #[test]
    fn log_odds_have_two_decimals() {
        for (value, da, en) in [
            (10, "+0,10", "+0.10"),
            (-4, "\u{2212}0,04", "\u{2212}0.04"),
            (0, "0,00", "0.00"),
            (-390, "\u{2212}3,90", "\u{2212}3.90"),
        ] {
            assert_eq!([signed_hundredths(Lang::Da, value), signed_hundredths(Lang::En, value)], [da, en]);
        }
    }

    #[test]
    fn percents_are_written_and_spoken() {
        let table = [
            (Percent::Whole(31), "31\u{a0}%", "31%", "31 procent", "31 per cent"),
            (Percent::UnderOne, "under 1\u{a0}%", "under 1%", "under 1 procent", "under 1 per cent"),
            (Percent::OverNinetyNine, "over 99\u{a0}%", "over 99%", "over 99 procent", "over 99 per cent"),
        ];
        for (value, da, en, spoken_da, spoken_en) in table {
            assert_eq!([percent(Lang::Da, value), percent(Lang::En, value)], [da, en]);
            assert_eq!(
                [spoken_percent(Lang::Da, value), spoken_percent(Lang::En, value)],
                [spoken_da, spoken_en]
            );
        }
    }

    #[test]
    fn first_letters_change_and_abbreviations_stay() {
        for (text, lower) in
            [("Faglært", "faglært"), ("Økonomi", "økonomi"), ("SMS", "SMS"), ("A lot", "a lot")]
        {
            assert_eq!(lower_first(text), lower);
        }
        for (text, upper) in [("grøn", "Grøn"), ("økonomi", "Økonomi"), ("", "")] {
            assert_eq!(upper_first(text), upper);
        }
    }
}
