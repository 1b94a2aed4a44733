//! The words of lists: their filters, and the timeline.

use crate::content::evidence::shape::closed;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The words that the filters of all lists share.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FilterWords {
    /// The name of the field for words.
    pub words: String,
    /// The choice of everything.
    pub any: String,
    /// The name of the choice of the order.
    pub sort: String,
    /// The order of the page.
    pub as_shown: String,
    /// The button that shows all again.
    pub clear: String,
    /// What is said when a part of the address was left out.
    pub dropped: String,
    /// The lists that have a filter.
    pub lists: Vec<ListWords>,
}

closed! {
    /// A list with a filter.
    ListId { Events, Deals, Aims, Ledger, Terms, Companies, Actors, Sources }
}

/// The words of the filter of a list. `{shown}` and `{all}` stand for numbers of rows.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListWords {
    /// Whose words.
    pub list: ListId,
    /// The heading of the filter.
    pub legend: String,
    /// Examples for the field for words.
    pub hint: String,
    /// How many rows are shown.
    pub hits: String,
    /// What is said when no row matches.
    pub none: String,
    /// What is said when the filter cannot start.
    pub off: String,
    /// The names of its choices and orders, by their keys in the address.
    pub names: BTreeMap<String, String>,
}

/// The words of the timeline.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimelineWords {
    /// The choices of importance above all events: notable ones, turning points.
    pub levels: [String; 2],
    /// The name of the links to the periods.
    pub jump: String,
    /// The names of the three grades of importance.
    pub marks: [String; 3],
}
