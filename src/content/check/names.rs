//! Short names, and the words of the figures that sections open with: each thing has its own, once.

use crate::content::{family::Records, record::shape::Closed, same::Found, words::openings::Opening};
use std::collections::BTreeMap;

/// Each record has its short name, once, and no two of a list share one: a reader could not tell them apart.
pub fn names(records: &Records, found: &mut Found) {
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

/// Each figure has its words, once.
pub fn openings(records: &Records, found: &mut Found) {
    let expected: Vec<String> = Opening::ALL.iter().map(|one| one.id()).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    for (file, openings) in &records.openings {
        let given: Vec<String> = openings.openings.iter().map(|words| words.opening.id()).collect();
        found.same(file, "openings", &expected, given.iter().map(String::as_str));
    }
}
