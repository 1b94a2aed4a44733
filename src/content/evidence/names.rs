//! Short names: what a record is called where it is one line or one mark: `<language>/names.json`.

use super::shape::shapes;
use crate::content::family::Records;
use crate::content::same::Found;
use std::collections::BTreeMap;

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

/// Each record has its short name, once, and no two of a list share one: a reader could not tell them apart.
pub fn check(records: &Records, found: &mut Found) {
    for (file, names) in &records.names {
        let ids = |list: Vec<&'_ str>| list.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let lists = [
            (
                "ledger",
                &names.ledger,
                ids(records.ledger.iter().flat_map(|(_, of)| &of.entries).map(|one| &*one.id.0).collect()),
            ),
            (
                "outlook",
                &names.outlook,
                ids(records.outlook.iter().flat_map(|(_, of)| &of.items).map(|one| &*one.id.0).collect()),
            ),
            (
                "steps",
                &names.steps,
                ids(records.steps.iter().flat_map(|(_, of)| &of.steps).map(|one| &*one.id.0).collect()),
            ),
            (
                "aims",
                &names.aims,
                ids(records.aims.iter().flat_map(|(_, of)| &of.aims).map(|one| &*one.id.0).collect()),
            ),
            (
                "arguments",
                &names.arguments,
                ids(records.arguments.iter().flat_map(|(_, of)| &of.arguments).map(|one| &*one.id.0).collect()),
            ),
            (
                "polls",
                &names.polls,
                ids(records.polls.iter().flat_map(|(_, of)| &of.polls).map(|one| &*one.id.0).collect()),
            ),
            (
                "events",
                &names.events,
                ids(records.events.iter().flat_map(|(_, of)| &of.events).map(|one| &*one.id.0).collect()),
            ),
            (
                "deals",
                &names.deals,
                ids(records.deals.iter().flat_map(|(_, of)| &of.deals).map(|one| &*one.id.0).collect()),
            ),
        ];
        for (list, given, ids) in lists {
            let expected: Vec<&str> = ids.iter().map(String::as_str).collect();
            // A list of records that cannot be read yet says nothing of its names.
            if expected.is_empty() {
                continue;
            }
            found.same(file, list, &expected, given.iter().map(|one| one.of.as_str()));
            let mut known: BTreeMap<&str, &str> = BTreeMap::new();
            for (index, one) in given.iter().enumerate() {
                if let Some(first) = known.insert(&one.name, &one.of).filter(|first| *first != one.of) {
                    let what = format!("`{}` and `{first}` have the same short name", one.of);
                    let advice = "say in one of them what sets it apart.";
                    found.problems.push(file.problem(&format!("{list}[{index}].name"), what, advice));
                }
            }
        }
    }
}
