//! What records rest on. What rests only on sources without authority is of low confidence, and says so; an empty
//! list or object is left out.

use crate::content::evidence::LISTS;
use crate::content::examine::File;
use crate::content::family::{Family, Records};
use crate::content::problem::Problem;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Every file of records.
fn files<'a>(records: &Records<'a>) -> Vec<(Family, &'a File)> {
    macro_rules! each {
        ($($family:ident $field:ident),+) => {
            vec![$(records.$field.iter().map(|(file, _)| (Family::$family, *file)).collect::<Vec<_>>()),+].concat()
        };
    }
    each!(
        Deals deals, Partners partners, Companies companies, Ledger ledger, Actors actors, Links links, Steps steps,
        Arguments arguments, Comparison comparison, Outlook outlook, Aims aims, Series series, Figures figures, Polls polls, Terms terms
    )
}

/// Every statement of a record that is surer than its sources.
pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    let carries = authority(records);
    let weak: BTreeSet<&str> = carries.iter().filter(|(_, authority)| !**authority).map(|(id, _)| *id).collect();
    for (family, file) in files(records) {
        for list in LISTS.iter().filter(|list| list.family == family) {
            for (index, record) in file.value[list.list].as_array().into_iter().flatten().enumerate() {
                let name = format!("{} `{}`", list.kind, record["id"].as_str().unwrap_or_default());
                let mut walk = Walk { file, weak: &weak, name: &name, problems };
                walk.value(record, &format!("{}[{index}]", list.list), false);
            }
        }
    }
}

/// Whether each source may carry a statement alone; of two with one id the first counts.
pub fn authority<'a>(records: &'a Records) -> BTreeMap<&'a str, bool> {
    let mut carries = BTreeMap::new();
    for source in records.sources.iter().flat_map(|(_, file)| &file.sources) {
        carries.entry(source.id.0.as_str()).or_insert(source.authority);
    }
    carries
}

struct Walk<'a> {
    file: &'a File,
    weak: &'a BTreeSet<&'a str>,
    name: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Walk<'_> {
    /// `is_low`: something around the value says already that it is of low confidence.
    fn value(&mut self, value: &Value, path: &str, is_low: bool) {
        match value {
            Value::Object(object) => {
                let is_low = is_low || object.get("confidence").is_some_and(|confidence| confidence == "low");
                for (key, inner) in object {
                    if let Some(before) = key.strip_suffix("sources") {
                        // `counter_sources` go with `counter_confidence`.
                        let own = object.get(&format!("{before}confidence")).is_some_and(|given| given == "low");
                        if !(own || (is_low && before.is_empty())) && self.is_weak(inner) {
                            let what =
                                format!("{} rests only on sources that may not carry a statement alone", self.name);
                            let advice = format!(
                                "add a source with authority, or `\"{before}confidence\": \"low\"`, which shows it as reported."
                            );
                            self.problems.push(self.file.problem(path, what, advice));
                        }
                    } else {
                        self.value(inner, &format!("{path}.{key}"), is_low);
                    }
                }
            }
            Value::Array(values) if values.is_empty() => {
                self.problems.push(self.file.problem(path, "this list is empty", "leave the field out."));
            }
            Value::Array(values) => {
                for (index, inner) in values.iter().enumerate() {
                    self.value(inner, &format!("{path}[{index}]"), is_low);
                }
            }
            _ => {}
        }
    }

    fn is_weak(&self, sources: &Value) -> bool {
        let sources = sources.as_array().map_or(&[][..], Vec::as_slice);
        !sources.is_empty() && sources.iter().all(|one| one.as_str().is_some_and(|id| self.weak.contains(id)))
    }
}
