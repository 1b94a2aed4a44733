//! Records and their words in step: each record has its words, once, and no words are left over.

use super::examine::File;
use super::problem::{Problem, did_you_mean};
use std::collections::BTreeMap;

/// What was found wrong.
#[derive(Default)]
pub struct Found {
    /// The problems.
    pub problems: Vec<Problem>,
}

impl Found {
    /// Each of `expected` stands once in `given`, and nothing else does.
    pub fn same<'a>(&mut self, file: &File, path: &str, expected: &[&str], given: impl Iterator<Item = &'a str>) {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, id) in given.enumerate() {
            let at = format!("{path}[{index}]");
            if !expected.contains(&id) {
                let near = did_you_mean(id, expected.iter().copied());
                let advice = near.unwrap_or_else(|| "remove these words, or add what they name.".into());
                self.problems.push(file.problem(&at, format!("nothing is called `{id}` here"), advice));
            } else if let Some(first) = seen.insert(id, index) {
                let what = format!("`{id}` has its words twice; the first are at {path}[{first}]");
                self.problems.push(file.problem(&at, what, "keep one of the two."));
            }
        }
        for id in expected.iter().filter(|id| !seen.contains_key(**id)) {
            self.problems.push(file.problem(path, format!("`{id}` has no words"), "add them to this list."));
        }
    }
}
