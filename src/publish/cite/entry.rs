//! One thing to be cited, whatever the format.

use crate::model::date::Date;

/// The language of the titles.
pub const LANGUAGE: &str = "en";

/// One thing to be cited, ready for every format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unique on the whole site: `rules`, `rules:c-frigate`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The title of the page around it, if it is not the page itself.
    pub page: Option<String>,
    /// The state that is cited: the day on which its sources were last read.
    pub read: Date,
    /// How sure it is, and what it rests on.
    pub note: String,
    /// Where it stands: the last line of an entry in every format, so that `retarget` can exchange it.
    pub stands: Stands,
}

/// Where a thing stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// At its absolute address, if the site's own is known.
    At(String),
    /// Else at a place on the site, in words.
    Within(String),
}

/// Year, month and day, as far as the date says them.
pub fn numbers(date: Date) -> Vec<u32> {
    date.to_string().split('-').filter_map(|part| part.parse().ok()).collect()
}

/// On one line, with single blanks.
pub fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
