//! What the preview card of a page shows besides its title and takeaway, as plain data; `publish` draws it.

use crate::content::load::Site;
use crate::content::words::rules::VerdictWords;
use crate::model::date::Date;
use crate::page::context::Context;

/// The card of a page.
#[derive(Clone, Debug)]
pub struct Card {
    /// The page of the menu that it belongs to, in the words of the menu.
    pub section: String,
    /// The day on which its sources were last read.
    pub read: Date,
    /// The rule period that it is about, counted from 0.
    pub period: Option<usize>,
    /// What is to be seen first.
    pub mark: Mark,
}

/// What a card shows large.
#[derive(Clone, Debug)]
pub enum Mark {
    /// Nothing but words.
    None,
    /// The stamp of a verdict.
    Stamp {
        /// The name of its colour.
        tone: &'static str,
        /// What it says.
        words: String,
    },
    /// A number, and the row of numbers that it ends.
    Number {
        /// The number with its unit.
        value: String,
        /// Where it stands: a year, a day, a name.
        place: String,
        /// The numbers of its series, where they follow each other in time.
        row: Vec<Option<f64>>,
    },
}

impl Card {
    /// The card of a page that has nothing to be seen first.
    pub fn of(context: &Context) -> Self {
        let page = context.page;
        // The first page is no section of anything.
        let section = if page.id.0 == "home" { String::new() } else { page.menu.clone() };
        Self { section, read: page.read, period: None, mark: Mark::None }
    }
}

impl Mark {
    /// The stamp of a verdict.
    pub fn stamp(words: &VerdictWords) -> Self {
        Self::Stamp { tone: words.verdict.tone(), words: words.name.clone() }
    }
}

/// The rule period in which a day lies, counted from 0.
pub fn period_of(site: &Site, date: Date) -> Option<usize> {
    site.periods.iter().rposition(|(period, _)| period.from.first_day() <= date.first_day())
}
