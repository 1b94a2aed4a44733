//! Dates as sources give them: a year, a month of a year, or a day.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A calendar date that may lack its day, or its month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// One calendar day, as a number that orders like the calendar (20260421).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a date that is not in the calendar is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2));
        let day = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() || year == 0 {
            return None;
        }
        let month = match month {
            None => None,
            Some(month) => Some(month.filter(|m| (1..=12).contains(m))? as u8),
        };
        let day = match day {
            None => None,
            Some(day) => {
                let last = u16::from(days_in_month(year, month?));
                Some(day.filter(|d| (1..=last).contains(d))? as u8)
            }
        };
        Some(Self { year, month, day })
    }

    /// The first day this date can mean.
    pub fn first_day(self) -> Day {
        Day::of(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day this date can mean.
    pub fn last_day(self) -> Day {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in_month(self.year, month));
        Day::of(self.year, month, day)
    }

    /// The date in English words: `21 April 2026`, `April 2026` or `2026`. Day and month stay on one line.
    pub fn in_words(self) -> String {
        let month = self.month.map(|month| MONTHS[usize::from(month - 1) % 12]);
        match (month, self.day) {
            (Some(month), Some(day)) => format!("{day}\u{a0}{month} {}", self.year),
            (Some(month), None) => format!("{month} {}", self.year),
            _ => self.year.to_string(),
        }
    }

    /// The same with a short month: `21 Apr 2026`.
    pub fn in_short(self) -> String {
        let month = self.month.map(|month| MONTHS[usize::from(month - 1) % 12]);
        let month = month.map(|name| if name.len() > 4 { &name[..3] } else { name });
        match (month, self.day) {
            (Some(month), Some(day)) => format!("{day}\u{a0}{month} {}", self.year),
            (Some(month), None) => format!("{month} {}", self.year),
            _ => self.year.to_string(),
        }
    }

    /// Where the middle of the date lies in time, in years.
    pub fn in_years(self) -> f64 {
        (self.first_day().in_years() + self.last_day().in_years()) / 2.0
    }

    /// The day itself, if the date is precise to the day.
    pub fn day(self) -> Option<Day> {
        self.day.map(|_| self.first_day())
    }
}

impl Day {
    /// The first day of this calendar.
    pub const FIRST: Self = Self(1_01_01);

    fn of(year: u16, month: u8, day: u8) -> Self {
        Self(u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day))
    }

    fn parts(self) -> (u16, u8, u8) {
        ((self.0 / 10_000) as u16, (self.0 / 100 % 100) as u8, (self.0 % 100) as u8)
    }

    /// The day as a date.
    pub fn date(self) -> Date {
        let (year, month, day) = self.parts();
        Date { year, month: Some(month), day: Some(day) }
    }

    /// Where the day lies in time, in years: a little over 2026.3 for 21 April 2026.
    pub fn in_years(self) -> f64 {
        let (year, month, day) = self.parts();
        let before: u32 = (1..month).map(|month| u32::from(days_in_month(year, month))).sum();
        let whole = if days_in_month(year, 2) == 29 { 366.0 } else { 365.0 };
        f64::from(year) + (f64::from(before + u32::from(day)) - 0.5) / whole
    }

    /// Its year.
    pub fn year(self) -> u32 {
        self.0 / 10_000
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        Date::parse(text)?.day()
    }

    /// The number of the day, 20260421 for 21 April 2026.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The day of a number, if the calendar has it.
    pub fn from_number(number: u32) -> Option<Self> {
        let (year, month, day) = Self(number).parts();
        let known = (1..=9999).contains(&(number / 10_000)) && (1..=12).contains(&month);
        (known && (1..=days_in_month(year, month)).contains(&day)).then_some(Self(number))
    }

    /// The day after. The calendar of this model ends with the year 9999.
    #[must_use]
    pub fn next(self) -> Self {
        let (year, month, day) = self.parts();
        if day < days_in_month(year, month) {
            Self::of(year, month, day + 1)
        } else if month < 12 {
            Self::of(year, month + 1, 1)
        } else if year < 9999 {
            Self::of(year + 1, 1, 1)
        } else {
            self
        }
    }

    /// The day before. The calendar of this model begins with the year 1.
    #[must_use]
    pub fn previous(self) -> Self {
        let (year, month, day) = self.parts();
        if day > 1 {
            Self::of(year, month, day - 1)
        } else if month > 1 {
            Self::of(year, month - 1, days_in_month(year, month - 1))
        } else if year > 1 {
            Self::of(year - 1, 12, 31)
        } else {
            self
        }
    }
}

/// Exactly `width` digits and nothing else.
fn number(text: &str, width: usize) -> Option<u16> {
    let digits = text.len() == width && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.bytes().fold(0, |sum, b| sum * 10 + u16::from(b - b'0')))
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Both dates and days travel as ISO text.
macro_rules! as_iso_text {
    ($type:ty, $expected:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| D::Error::custom(concat!("expected a date as ", $expected)))
            }
        }
    };
}

as_iso_text!(Date, "YYYY, YYYY-MM or YYYY-MM-DD");
as_iso_text!(Day, "YYYY-MM-DD");

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let found = Date::parse(text).map(|date| (date.first_day().to_string(), date.last_day().to_string()));
        let found = found.as_ref().map(|(first, last)| (first.as_str(), last.as_str()));
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn a_date_spans_the_days_it_can_mean() {
        check("2026", Some(("2026-01-01", "2026-12-31")));
        check("2024-02", Some(("2024-02-01", "2024-02-29")));
        check("1900-02", Some(("1900-02-01", "1900-02-28")));
        check("2000-02-29", Some(("2000-02-29", "2000-02-29")));
    }

    #[test]
    fn what_the_calendar_lacks_is_no_date() {
        for text in ["", "26", "2026-", "2026-13", "2026-00", "2023-02-29", "1900-02-29", "2026-4-1", "2026-04-31"] {
            check(text, None);
        }
        for text in ["+026", "0000", "2026-04-21-1", "2026-04-21 ", "２０２６", "-026-01-01"] {
            check(text, None);
        }
    }

    #[test]
    fn a_date_reads_as_words() {
        let words = |text| Date::parse(text).map(Date::in_words);
        assert_eq!(words("2026-04-21").as_deref(), Some("21\u{a0}April 2026"));
        assert_eq!(words("2010-12").as_deref(), Some("December 2010"));
        assert_eq!(words("1945").as_deref(), Some("1945"));
        let short = |text| Date::parse(text).map(Date::in_short);
        assert_eq!(short("2025-09-19").as_deref(), Some("19\u{a0}Sep 2025"));
        assert_eq!(short("2026-07-03").as_deref(), Some("3\u{a0}July 2026"));
    }

    #[test]
    fn a_day_lies_in_its_year() {
        let years = |text| Date::parse(text).map(Date::in_years).unwrap_or_default();
        assert!((years("2024-07-02") - 2024.5).abs() < 0.005, "{}", years("2024-07-02"));
        assert!((years("2025") - 2025.5).abs() < 1e-9, "a year lies in its middle");
        assert!(years("2025-12-31") < 2026.0 && years("2026-01-01") > 2026.0);
    }

    #[test]
    fn a_date_prints_as_it_was_read() {
        for text in ["1949", "2011-06", "2026-04-21", "0001-01-01"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn the_next_day_and_the_previous_day_undo_each_other() {
        let mut day = Date::parse("1899-12-31").unwrap().first_day();
        let end = Date::parse("2101").unwrap().first_day();
        while day < end {
            assert!(day.next() > day);
            assert_eq!(day.next().previous(), day);
            assert_eq!(Day::parse(&day.to_string()), Some(day));
            day = day.next();
        }
    }
}
