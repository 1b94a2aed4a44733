//! The ledger of published addresses: what became of each is said.

use crate::content::{family::Records, ids::Status, problem::Problem};
use std::collections::BTreeSet;

/// Each entry says enough about what became of it, and stands once.
pub fn check(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, ids) in &records.ids {
        let mut seen = BTreeSet::new();
        for (kind, list) in &ids.ids {
            for (index, published) in list.iter().enumerate() {
                let at = format!("ids.{kind}[{index}]");
                if !seen.insert(&published.id) {
                    let what = format!("the address `{}` stands twice", published.id);
                    problems.push(file.problem(&format!("{at}.id"), what, "keep the older entry."));
                }
                let (fits, expected) = match published.status {
                    Status::Live => (published.to.is_empty(), "leave out `to`: a live address holds its own matter."),
                    Status::Moved | Status::Merged => (published.to.len() == 1, "name in `to` the one new address."),
                    Status::Split => (published.to.len() > 1, "name in `to` every new address."),
                    Status::Retired => (published.note.is_some(), "give a `note` that tells the reader why."),
                };
                if !fits {
                    let what = format!("what became of `{}` is not said", published.id);
                    problems.push(file.problem(&at, what, expected));
                }
            }
        }
    }
    problems
}
