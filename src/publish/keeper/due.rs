//! `cargo site due`: what a keeper looks at once a month. Dates to watch that are past, talks that nobody followed for a
//! year, sources whose address is not known.
//!
//! What is due depends on the day: it is an argument, and today without one. Nothing of it is in the site.

use crate::content::evidence::deals::DealStatus;
use crate::content::evidence::outlook::OutlookWhen;
use crate::content::load::Site;
use crate::model::date::{Date, Day};
use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

/// A list of what is due on a day.
pub fn due(site: &Site, today: Day) -> String {
    let watched = site.evidence.outlook.iter().flat_map(|(item, words)| {
        let past = item.expected.iter().filter(|expected| is_past(expected.when, expected.date, today));
        past.filter_map(|expected| expected.date).map(|date| {
            format!("what-next#{}: {} ({date}). Did it come? Then it is an event; else say so.", item.id.0, words.title)
        })
    });
    let talks = site.evidence.deals.iter().filter(|(deal, _)| deal.status == DealStatus::Talks);
    let stale = talks.filter(|(deal, _)| is_year_ago(deal.as_of, today)).map(|(deal, words)| {
        format!("partners/{}: {} is marked as talks, followed to {}. Look again.", deal.id.0, words.title, deal.as_of)
    });
    let unaddressed = site.sources.iter().filter(|(_, (_, source))| source.url.is_none());
    let unaddressed = unaddressed
        .map(|(id, (_, source))| format!("{id}: {}, “{}”. Find its address.", source.publisher, source.title));
    let mut text = format!("What is due on {today}.\n");
    for (title, lines) in [
        ("Dates to watch that are past", watched.collect::<Vec<_>>()),
        ("Talks that were not followed for a year", stale.collect()),
        ("Sources without an address", unaddressed.collect()),
    ] {
        let _ =
            write!(text, "\n{title}: {}\n", if lines.is_empty() { "none".to_owned() } else { lines.len().to_string() });
        lines.iter().for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
    }
    text
}

/// True if what was expected should have come: a month or a year is past with its last day. What is expected not before a
/// date may come from that date on, so then it is to be looked at.
fn is_past(when: OutlookWhen, date: Option<Date>, today: Day) -> bool {
    date.is_some_and(|date| match when {
        OutlookWhen::By | OutlookWhen::In => date.last_day() < today,
        OutlookWhen::NotBefore => date.first_day() < today,
        OutlookWhen::Yearly | OutlookWhen::Open => false,
    })
}

fn is_year_ago(date: Date, today: Day) -> bool {
    // Days are numbers of the form 20261201.
    date.last_day().number() + 1_00_00 <= today.number()
}

/// Today, in Japan: the one place where the clock is read.
pub fn today() -> Option<Day> {
    const JAPAN_SECONDS: u64 = 9 * 60 * 60;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() + JAPAN_SECONDS;
    day_after_1970(seconds / (24 * 60 * 60))
}

/// The day that is so many days after the first of 1970.
fn day_after_1970(days: u64) -> Option<Day> {
    let mut day = Day::parse("1970-01-01")?;
    for _ in 0..days.min(400_000) {
        day = day.next();
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::{day_after_1970, is_past, is_year_ago};
    use crate::content::evidence::outlook::OutlookWhen;
    use crate::model::date::{Date, Day};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn a_date_is_past_when_its_last_day_is() {
        for (when, date, today, expected) in [
            (OutlookWhen::By, "2026-12-31", "2026-12-31", false),
            (OutlookWhen::By, "2026-12-31", "2027-01-01", true),
            (OutlookWhen::In, "2026", "2026-12-31", false),
            (OutlookWhen::In, "2026", "2027-01-01", true),
            (OutlookWhen::In, "2026-10", "2026-11-01", true),
            (OutlookWhen::NotBefore, "2027", "2027-01-01", false),
            (OutlookWhen::NotBefore, "2027", "2027-01-02", true),
            (OutlookWhen::Open, "2020", "2027-01-02", false),
        ] {
            assert_eq!(is_past(when, Date::parse(date), day(today)), expected, "{date} on {today}");
        }
        assert!(!is_past(OutlookWhen::By, None, day("2027-01-01")));
    }

    #[test]
    fn a_year_is_a_year() {
        let date = |text| Date::parse(text).expect("a date");
        assert!(is_year_ago(date("2025-12-01"), day("2026-12-01")));
        assert!(!is_year_ago(date("2025-12-02"), day("2026-12-01")));
        assert!(!is_year_ago(date("2025"), day("2026-12-01")), "a year may end today");
    }

    #[test]
    fn days_are_counted_with_their_leap_days() {
        for (days, expected) in [(0, "1970-01-01"), (31, "1970-02-01"), (11_016, "2000-02-29"), (20_788, "2026-12-01")]
        {
            assert_eq!(day_after_1970(days), Some(day(expected)));
        }
    }
}
