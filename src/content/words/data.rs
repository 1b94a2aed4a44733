//! The data sets that the site publishes: their names, and the words of a language for them.

use crate::content::examine::File;
use crate::content::family::Records;
use crate::content::problem::Problem;
use schemars::JsonSchema;
use serde::Deserialize;

/// The data sets in the order in which they are listed; `data` makes the files of each.
pub const NAMES: [&str; 23] = [
    "claims",
    "ledger",
    "aims",
    "outlook",
    "events",
    "rules",
    "cases",
    "comparison",
    "actors",
    "links",
    "steps",
    "deals",
    "countries",
    "groupings",
    "companies",
    "series",
    "groups",
    "figures",
    "arguments",
    "polls",
    "terms",
    "sources",
    "corrections",
];

/// The address of a data set: the place on the page `data` that explains it.
pub fn address(set: &str) -> String {
    format!("data#ds-{set}")
}

/// `<language>/data.json`: the words of the data sets.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataWords {
    /// The words around the data sets.
    pub words: DataFrame,
    /// The data sets, in the order of the list of their names.
    pub sets: Vec<SetWords>,
}

/// The words of one data set.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetWords {
    /// Its name.
    pub set: String,
    /// Its title.
    pub title: String,
    /// What it holds, in a sentence.
    pub holds: String,
}

/// The words around data sets. `{n}` is a number, `{file}` a file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataFrame {
    /// The title of all data sets together.
    pub title: String,
    /// What all data sets together are, in a sentence or two.
    pub about: String,
    /// How many records a set has.
    pub records: String,
    /// The same for one record.
    pub record: String,
    /// The size of a file.
    pub bytes: String,
    /// What a schema is called beside its file.
    pub schema: String,
    /// The fold with the notes on the columns of a table.
    pub columns: String,
    /// The fold with further tables.
    pub more_tables: String,
    /// The heads of the table of columns: name, what it is, kind of value.
    pub heads: [String; 3],
    /// What a column is that names the record of a row.
    pub of_record: String,
    /// What the column `place` is.
    pub place: String,
    /// What the column `within` is.
    pub within: String,
    /// What is added to a column that may hold several words.
    pub several: String,
    /// The kinds of values: text, whole number, number, yes or no, date, day.
    pub kinds: [String; 6],
    /// The words before the data sets that a page shows.
    pub of_page: String,
    /// The link to the page for paper.
    pub paper: String,
    /// The link to the feed.
    pub feed: String,
    /// The title of the feed.
    pub feed_title: String,
    /// What the feed brings.
    pub feed_about: String,
    /// What is said while there is no correction.
    pub no_correction: String,
    /// The link to the licences of what the program is made of.
    pub packages: String,
    /// The title of a correction in the feed: `{page}`.
    pub correction: String,
    /// The heading of the sources on the page for paper.
    pub paper_sources: String,
}

/// Every data set has its words, in order.
pub fn check(records: &Records) -> Vec<Problem> {
    let wrong = |(file, words): &(&File, DataWords)| {
        let given = words.sets.iter().map(|words| words.set.as_str());
        (!given.eq(NAMES)).then(|| {
            let what = "the words do not follow the data sets one by one";
            file.problem("sets", what, format!("give one entry for each of them, in this order: {}.", NAMES.join(", ")))
        })
    };
    records.data_words.iter().filter_map(wrong).collect()
}
