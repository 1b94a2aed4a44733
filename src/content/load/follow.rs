//! From a reference to what it means: every id stands once, and every reference leads to one.

use crate::content::examine::{File, Findings, Mention};
use crate::content::{
    counts,
    family::Family,
    problem::{Problem, did_you_mean},
    words::data,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a stub names where an id is to stand.
const OPEN: &str = "todo";

/// Follows every reference of every file to its definition; ids that stand twice are problems as well.
pub fn follow(files: &[(Family, File)], findings: &[Findings], missed: &BTreeSet<&str>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut first: BTreeMap<(String, String), (&File, String)> = BTreeMap::new();
    for ((_, file), found) in files.iter().zip(findings) {
        let page = file.value["id"].as_str().unwrap_or_default();
        for Mention { kind, id, at } in &found.defined {
            // A part belongs to its page: two pages may each have a part `limits`.
            let id = if kind == "part" { format!("{page}#{id}") } else { id.clone() };
            let address = match kind.as_str() {
                "page" | "part" => Some(id.clone()),
                "claim" => Some(format!("{page}#c-{id}")),
                "event" => Some(format!("history#{id}")),
                "period" => Some(format!("history#p-{id}")),
                kind => place_of(kind, &id),
            };
            known.entry("address".into()).or_default().extend(address);
            known.entry(kind.clone()).or_default().insert(id.clone());
            match first.get(&(kind.clone(), id.clone())) {
                Some((other, path)) => {
                    let (line, _) = other.positions.place(path);
                    let what = format!("the {kind} id `{id}` stands twice; the first is at {}:{line}", other.name);
                    problems.push(file.problem(at, what, "an id names one thing: give the newer one another."));
                }
                None => drop(first.insert((kind.clone(), id), (file, at.clone()))),
            }
        }
    }
    known.entry("address".into()).or_default().extend(data::NAMES.map(data::address));
    known.insert("count".into(), counts::NAMES.iter().map(|name| (*name).to_owned()).collect());
    for (family, file) in files {
        for (kind, id) in inner_ids(*family, &file.value) {
            known.entry(kind.into()).or_default().insert(id);
        }
    }
    for ((_, file), found) in files.iter().zip(findings) {
        for Mention { kind, id, at } in &found.referred {
            let ids = known.get(kind.as_str());
            if !missed.contains(kind.as_str()) && ids.is_none_or(|ids| !ids.contains(id)) {
                let stub = match kind.as_str() {
                    "deal" | "event" | "source" => format!(" `cargo site new {kind} ID` writes a stub of one."),
                    _ => String::new(),
                };
                if id == OPEN {
                    let what = format!("the {kind} is still to be named");
                    problems.push(file.problem(at, what, format!("put its id here.{stub}")));
                    continue;
                }
                let near = did_you_mean(id, ids.into_iter().flatten().map(String::as_str));
                let add = || format!("add that {kind} first, or refer to one that there is.{stub}");
                problems.push(file.problem(at, format!("there is no {kind} `{id}`"), near.unwrap_or_else(add)));
            }
        }
    }
    problems
}

/// The address of a record: the page that shows it, and its place there.
pub fn place_of(kind: &str, id: &str) -> Option<String> {
    let page = match kind {
        "deal" => "partners/",
        "actor" => "who-decides#a-",
        "step" => "who-decides#",
        "argument" | "poll" => "debate#",
        "statement" => "rules#",
        "ledger" | "outlook" => "what-next#",
        "aim" => "aims#",
        "term" => "glossary#",
        "correction" => "about#",
        "company" => "industry#co-",
        "series" => "industry/",
        "figure" => "industry/figures#f-",
        _ => return None,
    };
    Some(format!("{page}{id}"))
}

/// Ids that have no format of their own: those of the rules, which the engine checks, and points with a value.
fn inner_ids(family: Family, value: &Value) -> Vec<(&'static str, String)> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    match family {
        Family::Regimes => vec![("regime", text(&value["id"]))],
        Family::Cases => list(&value["cases"]).iter().map(|case| ("case", text(&case["id"]))).collect(),
        Family::Series => list(&value["series"])
            .iter()
            .flat_map(|series| {
                let points = list(&series["points"]).into_iter().filter(|point| point["y"].is_number());
                points.map(|point| ("point", format!("{}.{}", text(&series["id"]), text(&point["x"]))))
            })
            .collect(),
        _ => Vec::new(),
    }
}
