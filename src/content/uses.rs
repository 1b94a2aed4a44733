//! Who uses what: the claims and records behind each source, and what nothing uses.

use super::evidence::LISTS;
use super::examine::{File, Findings};
use super::family::Family;
use super::problem::Problem;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The places that use each source.
#[derive(Debug, Default)]
pub struct Uses {
    /// By source: the kind and id of each claim, event, period and record that names it, in the order of the files.
    pub of_source: BTreeMap<String, Vec<(String, String)>>,
}

/// What a `show` block shows all of, by the kinds of ids.
const SHOWN: &[(&str, &[&str])] = &[
    ("deals", &["deal"]),
    ("partners", &["partner"]),
    ("companies", &["company"]),
    ("aims", &["aim"]),
    ("path", &["step"]),
    ("actors", &["actor", "link"]),
    ("arguments", &["argument"]),
    ("comparison", &["statement"]),
    ("polls", &["poll"]),
    ("ledger", &["ledger"]),
    ("outlook", &["outlook"]),
    ("terms", &["term"]),
    ("numbers", &["series", "figure"]),
    ("corrections", &["correction"]),
];

impl Uses {
    /// Reads every mention of a source.
    pub fn of(files: &[(Family, File)], findings: &[Findings]) -> Self {
        let mut uses = Self::default();
        for ((family, file), found) in files.iter().zip(findings) {
            for mention in found.referred.iter().filter(|mention| mention.kind == "source") {
                if let Some(user) = user(*family, file, &mention.at) {
                    let users = uses.of_source.entry(mention.id.clone()).or_default();
                    if !users.contains(&user) {
                        users.push(user);
                    }
                }
            }
        }
        uses
    }

    /// Sources and records that nothing uses and that do not say why they are kept.
    pub fn unused(&self, files: &[(Family, File)], findings: &[Findings]) -> Vec<Problem> {
        let mut named: BTreeSet<(&str, &str)> = BTreeSet::new();
        for ((family, _), found) in files.iter().zip(findings) {
            // That words say whose they are is no use of it.
            let is_own =
                |at: &str| LISTS.iter().any(|list| list.words == *family && at.ends_with(&format!("].{}", list.key)));
            let mentions = found.referred.iter().filter(|mention| !is_own(&mention.at));
            named.extend(mentions.map(|mention| (mention.kind.as_str(), mention.id.as_str())));
        }
        let shown: BTreeSet<String> = files
            .iter()
            .filter(|(family, _)| *family == Family::Pages)
            .flat_map(|(_, file)| shows(&file.value))
            .collect();
        let is_shown = |kind: &str| SHOWN.iter().any(|(show, kinds)| shown.contains(*show) && kinds.contains(&kind));
        let kinds: BTreeSet<&str> = LISTS.iter().map(|list| list.kind).chain(["source"]).collect();
        let mut problems = Vec::new();
        for ((_, file), found) in files.iter().zip(findings) {
            for mention in found.defined.iter().filter(|mention| kinds.contains(mention.kind.as_str())) {
                let is_named = named.contains(&(mention.kind.as_str(), mention.id.as_str()));
                let is_kept = around(&file.value, &mention.at).is_some_and(|record| !record["unused"].is_null());
                if !is_named && !is_shown(&mention.kind) && !is_kept {
                    let what = format!("nothing uses the {} `{}`", mention.kind, mention.id);
                    let advice = "name it where it belongs, or remove it.";
                    problems.push(file.problem(&mention.at, what, advice));
                }
            }
        }
        problems
    }
}

/// Every word that stands behind a `show` of the page.
fn shows(value: &Value) -> Vec<String> {
    match value {
        Value::Object(object) => {
            let own = object.get("show").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(object.values().flat_map(shows)).collect()
        }
        Value::Array(values) => values.iter().flat_map(shows).collect(),
        _ => Vec::new(),
    }
}

/// The object around the value at `path`.
fn around<'a>(root: &'a Value, path: &str) -> Option<&'a Value> {
    let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
    root.pointer(pointer.rsplit_once('/')?.0)
}

/// What names a source at `path`: the nearest value around it that has an id.
fn user(family: Family, file: &File, path: &str) -> Option<(String, String)> {
    let text = |value: &Value, key: &str| value[key].as_str().map(str::to_owned);
    let first = path.split(']').next().unwrap_or_default();
    let record = file.value.pointer(&format!("/{}", first.replace('[', "/")));
    match family {
        Family::Pages => Some(("claim".to_owned(), text(around(&file.value, path.rsplit_once('[')?.0)?, "claim")?)),
        Family::Events => Some(("event".to_owned(), text(record?, "id")?)),
        Family::Periods => Some(("period".to_owned(), text(record?, "id")?)),
        Family::Regimes => {
            let condition = record.filter(|_| path.starts_with("conditions[")).and_then(|one| text(one, "id"));
            Some(match condition {
                Some(id) => ("condition".to_owned(), id),
                None => ("regime".to_owned(), text(&file.value, "id")?),
            })
        }
        Family::Cases => Some(("case".to_owned(), text(record?, "id")?)),
        Family::CountryClasses | Family::Agreements => Some(("rules".to_owned(), String::new())),
        _ => {
            let list = LISTS.iter().find(|list| list.family == family && path.starts_with(&format!("{}[", list.list)));
            match list {
                Some(list) => Some((list.kind.to_owned(), text(record?, "id")?)),
                None => Some((family.name().to_owned(), String::new())),
            }
        }
    }
}
