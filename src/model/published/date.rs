//! Days of the calendar, as far as the work rules need them.
//!
//! Not a calendar library: the rules need whole days and the days between them, no clock and no time zone.

use serde::Deserialize;

/// A day of the Gregorian calendar; dates are ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Date {
    pub(crate) year: i32,
    /// 1 to 12.
    pub(crate) month: u8,
    /// 1 to 31.
    pub(crate) day: u8,
}

impl TryFrom<String> for Date {
    type Error = String;

    /// Reads `2021-12-31`.
    fn try_from(text: String) -> Result<Self, String> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<u16>().ok());
        let mut next = || parts.next().flatten();
        let read = (next(), next(), next());
        let (Some(year), Some(month), Some(day)) = read else { return Err(format!("`{text}` is no date")) };
        let (year, month) = (i32::from(year), u8::try_from(month).unwrap_or_default());
        let exists = (1..=12).contains(&month) && (1..=u16::from(last_day(year, month))).contains(&day);
        if exists { Ok(Self { year, month, day: day as u8 }) } else { Err(format!("`{text}` is no date")) }
    }
}

impl Date {
    /// The first day of its month.
    pub fn first_of_month(self) -> Self {
        Self { day: 1, ..self }
    }

    /// So many months later; where that month is shorter, its last day.
    pub fn plus_months(self, months: i32) -> Self {
        let count = self.year * 12 + i32::from(self.month) - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u8 + 1);
        Self { year, month, day: self.day.min(last_day(year, month)) }
    }

    /// Whole months from this day to a later one, as Java's `Period` counts them: a month is whole when the later day
    /// of the month is not smaller, so that from the 31st to the 30th one is missing.
    pub fn whole_months_to(self, later: Self) -> i32 {
        let months = (later.year - self.year) * 12 + i32::from(later.month) - i32::from(self.month);
        months - i32::from(later.day < self.day)
    }

    /// Days from one fixed day of long ago, by the usual rule for leap years.
    pub fn number(self) -> i32 {
        // Years begin in March here, so that the leap day is their last.
        let before_march = i32::from(self.month < 3);
        let year = self.year - before_march;
        let month = i32::from(self.month) - 3 + 12 * before_march;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * month + 2) / 5 + i32::from(self.day)
    }
}

fn last_day(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::try_from(text.to_owned()).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for (text, is) in
            [("2024-02-29", true), ("2023-02-29", false), ("2021-13-01", false), ("2021-06", false)]
        {
            assert_eq!(Date::try_from(text.to_owned()).is_ok(), is, "{text}");
        }
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        assert_eq!(date("2020-01-31").plus_months(1), date("2020-02-29"));
        assert_eq!(date("2021-01-15").plus_months(-12), date("2020-01-15"));
        assert_eq!(date("2020-01-01").whole_months_to(date("2020-07-01")), 6);
        assert_eq!(date("2020-01-02").whole_months_to(date("2020-07-01")), 5);
        assert_eq!(date("2021-08-31").whole_months_to(date("2022-02-28")), 5);
    }

    #[test]
    fn days_are_numbered_without_a_gap() {
        let mut before = date("1999-12-31").number();
        for year in 2000..2030 {
            for month in 1..=12 {
                for day in 1..=last_day(year, month) {
                    let number = Date { year, month, day }.number();
                    assert_eq!(number, before + 1, "{year}-{month}-{day}");
                    before = number;
                }
            }
        }
    }
}
