//! Short names: what a record is called where it is one line or one mark: `<language>/names.json`.

use crate::content::record::shape::shapes;

shapes! {
    /// `<language>/names.json`: one short name for each record of these lists.
    NamesFile {
        /// Those of the claims of the article.
        ledger: Vec<ShortName>,
        /// Those of what to watch.
        outlook: Vec<ShortName>,
        /// Those of the steps of an export.
        steps: Vec<ShortName>,
        /// Those of the aims.
        aims: Vec<ShortName>,
        /// Those of the arguments.
        arguments: Vec<ShortName>,
        /// Those of the polls.
        polls: Vec<ShortName>,
        /// Those of the events.
        events: Vec<ShortName>,
        /// Those of the deals.
        deals: Vec<ShortName>,
    }
    /// A short name.
    ShortName {
        /// The id of the record.
        of: String,
        /// What it is called.
        #[schemars(length(min = 1, max = 36))]
        name: String,
    }
}

/// The short name of a record; a list that has been checked holds each.
pub fn short<'a>(names: &'a [ShortName], id: &str) -> &'a str {
    names.iter().find(|one| one.of == id).map_or("", |one| &one.name)
}
