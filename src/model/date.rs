//! Dates as the sources give them: a day, a month or only a year.

use std::fmt;

/// A date of the Gregorian calendar that may lack its day, or its day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 1 to 9999.
    pub year: u16,
    /// The month, 1 to 12, where the source gives one.
    pub month: Option<u8>,
    /// The day of the month, from 1, where the source gives one.
    pub day: Option<u8>,
}

/// A day as a number that orders as the calendar does: 20260421 for 21 April 2026.
pub type DayKey = u32;

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
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else, and any day that does not exist, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |digits: &str, length: usize| {
            (digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| digits.parse::<u16>().ok())
                .flatten()
                .filter(|number| *number > 0)
        };
        let mut pieces = text.split('-');
        let year = number(pieces.next()?, 4)?;
        let month = pieces.next().map(|piece| number(piece, 2).filter(|month| *month <= 12).ok_or(()));
        let day = pieces.next().map(|piece| number(piece, 2).ok_or(()));
        if pieces.next().is_some() {
            return None;
        }
        let month = month.transpose().ok()?.map(|month| month as u8);
        let day = day.transpose().ok()?.map(|day| day as u8);
        let exists = match (month, day) {
            (Some(month), Some(day)) => day <= days_in(year, month),
            _ => true,
        };
        exists.then_some(Self { year, month, day })
    }

    /// The first day that the date can mean.
    pub fn first_day(self) -> DayKey {
        key(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the date can mean.
    pub fn last_day(self) -> DayKey {
        let month = self.month.unwrap_or(12);
        key(self.year, month, self.day.unwrap_or_else(|| days_in(self.year, month)))
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
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        for piece in [self.month, self.day].into_iter().flatten() {
            write!(formatter, "-{piece:02}")?;
        }
        Ok(())
    }
}

fn key(year: u16, month: u8, day: u8) -> DayKey {
    u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day)
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[track_caller]
    fn check(text: &str, words: Option<&str>) {
        let date = Date::parse(text);
        assert_eq!(date.map(Date::in_words).as_deref(), words, "{text}");
        if let Some(date) = date {
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn a_date_is_read_as_the_source_gives_it() {
        check("2026-04-21", Some("21\u{a0}April 2026"));
        check("2010-12", Some("December 2010"));
        check("1945", Some("1945"));
        check("2024-02-29", Some("29\u{a0}February 2024"));
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_date() {
        for text in ["2023-02-29", "1900-02-29", "2026-13-01", "2026-04-31", "2026-00-10", "2026-01-00", "0000"] {
            check(text, None);
        }
        for text in ["", "26", "2026-4-1", "2026-04-21-", "2026-04-21-01", "undated", "２０２６", "+026", "2026-"] {
            check(text, None);
        }
    }

    #[test]
    fn an_open_date_reaches_from_its_first_to_its_last_day() {
        let days = |text| Date::parse(text).map(|date| (date.first_day(), date.last_day()));
        assert_eq!(days("2024"), Some((20240101, 20241231)));
        assert_eq!(days("2024-02"), Some((20240201, 20240229)));
        assert_eq!(days("2024-02-03"), Some((20240203, 20240203)));
    }
}
