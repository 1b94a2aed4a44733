//! Reads everything under `src/content/` into a [`Site`], or reports every problem of every file.

use super::check;
use super::counts;
use super::data_words::{self, DataWords};
use super::evidence::{EVENTS, Evidence, LISTS};
use super::examine::{File, Findings, Mention, examine};
use super::family::{Family, Records};
use super::ids::IdsFile;
use super::page::Page;
use super::position::Positions;
use super::problem::{Problem, did_you_mean};
use super::record::*;
use super::rule_words::RuleWords;
use super::uses::Uses;
use super::words::*;
use super::world::WorldFile;
use crate::model::rules::record::{RealCase, RuleRecord};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::{fs, io, path::Path};

/// The whole content, checked: every reference in it can be followed.
#[derive(Debug)]
pub struct Site {
    /// Sources by id, with their grade.
    pub sources: BTreeMap<String, (Grade, Source)>,
    /// Events with their words, in order of date.
    pub events: Vec<(Event, EventWords)>,
    /// The rule periods with their words, in order of time.
    pub periods: Vec<(Period, PeriodWords)>,
    /// The rules as data.
    pub rules: RuleRecord,
    /// Real cases.
    pub cases: Vec<RealCase>,
    /// The words of the rules.
    pub words: RuleWords,
    /// The map of the world.
    pub world: WorldFile,
    /// The words of the frame.
    pub labels: Labels,
    /// The words of the data sets.
    pub data_words: DataWords,
    /// Every address that was ever published.
    pub ids: IdsFile,
    /// The pages by id.
    pub pages: BTreeMap<String, Page>,
    /// The page on which each claim stands.
    pub claims: BTreeMap<String, String>,
    /// The records behind the pages, with their words.
    pub evidence: Evidence,
    /// Where each source is used.
    pub uses: Uses,
    /// The files of records and of their words as they stand, for the data files.
    pub raw: BTreeMap<Family, Value>,
}

/// What a stub names where an id is to stand.
const OPEN: &str = "todo";

/// The folder of the content below the project's folder.
pub const FOLDER: &str = "src/content";

/// Loads the content of the project at `root`; all problems at once if there are any.
pub fn load(root: &Path) -> Result<Site, Vec<Problem>> {
    let mut problems = Vec::new();
    let (files, missed) = read(root, &mut problems);
    let findings: Vec<Findings> = files.iter().map(|(family, file)| examine(file, &family.schema())).collect();
    problems.extend(findings.iter().flat_map(|found| found.problems.iter().cloned()));
    // What only seems to be missing, because the file that defines it cannot be read, is not reported.
    let missed: BTreeSet<&str> = missed.iter().flat_map(|family| family.defines().iter().copied()).collect();
    problems.extend(follow(&files, &findings, &missed));

    let mut records = Records::default();
    for (family, file) in &files {
        records.take(*family, file, &mut problems);
    }
    // A value that is wrong by itself, or holds one that is, is not asked what it means.
    let is_sound = |meaning: &Problem| {
        !problems.iter().any(|problem| problem.file == meaning.file && problem.at.starts_with(&meaning.at))
    };
    let meanings: Vec<Problem> = check::check(&records).into_iter().filter(is_sound).collect();
    problems.extend(meanings);
    if !missed.contains("page")
        && records.pages.len() == files.iter().filter(|(family, _)| *family == Family::Pages).count()
    {
        problems.extend(check::needed_pages(&records));
    }
    let uses = Uses::of(&files, &findings);
    if missed.is_empty() {
        problems.extend(uses.unused(&files, &findings));
    }
    problems.sort();
    let is_list =
        |family: &Family| LISTS.iter().chain([&EVENTS]).any(|list| [list.family, list.words].contains(family));
    let raw = files.iter().filter(|(family, _)| is_list(family));
    let raw = raw.map(|(family, file)| (*family, file.value.clone())).collect();
    if problems.is_empty() { Ok(join(records, uses, raw)) } else { Err(problems) }
}

/// Reads a file into its type. A file whose shape is wrong has been reported; serde would only repeat it.
pub fn typed<'a, T: DeserializeOwned>(file: &'a File, to: &mut Vec<(&'a File, T)>, problems: &mut Vec<Problem>) {
    let mut value = file.value.clone();
    if let Some(object) = value.as_object_mut() {
        object.remove("$schema");
    }
    match serde_json::from_value(value) {
        Ok(value) => to.push((file, value)),
        Err(_) if problems.iter().any(|problem| problem.file == file.name) => {}
        Err(error) => problems.push(file.problem("", error.to_string(), "see the schema named at the top.")),
    }
}

/// The files that are JSON, and the families of those that are not, or are not there.
fn read(root: &Path, problems: &mut Vec<Problem>) -> (Vec<(Family, File)>, Vec<Family>) {
    let mut missed = Vec::new();
    let mut paths = Vec::new();
    let content = root.join(FOLDER);
    let whole = |file: &str, what: String, advice: &str| Problem {
        file: file.to_owned(),
        line: 1,
        column: 1,
        at: String::new(),
        what,
        advice: advice.to_owned(),
    };
    if let Err(error) = list(&content, "", &mut paths) {
        problems.push(whole(FOLDER, format!("the folder cannot be read: {error}"), "run the program in the project."));
        return (Vec::new(), Family::ALL.to_vec());
    }
    let mut files = Vec::new();
    for path in paths {
        let name = format!("{FOLDER}/{path}");
        let Some(family) = Family::of(&path).filter(|_| path.ends_with(".json")) else {
            problems.push(whole(&name, "no family of content files has this place".into(), PLACES));
            continue;
        };
        let text = match fs::read_to_string(content.join(&path)) {
            Ok(text) => text,
            Err(error) => {
                problems.push(whole(&name, format!("the file cannot be read: {error}"), "save it as UTF-8 text."));
                missed.push(family);
                continue;
            }
        };
        match serde_json::from_str(&text) {
            Ok(value) => files.push((family, File { name, value, positions: Positions::of(&text) })),
            Err(error) => {
                let what = format!("this is not JSON: {error}");
                problems.push(Problem {
                    line: error.line(),
                    column: error.column(),
                    ..whole(&name, what, "look for a missing comma, quote or bracket here.")
                });
                missed.push(family);
            }
        }
    }
    for &family in Family::ALL {
        if !files.iter().any(|(known, _)| *known == family) && !missed.contains(&family) {
            let what = format!("no file of the family `{}` is there", family.name());
            problems.push(whole(FOLDER, what, "restore it from the repository."));
            missed.push(family);
        }
    }
    for (family, file) in &files {
        let up = "../".repeat(file.name.matches('/').count() - FOLDER.matches('/').count() - 1);
        let expected = format!("{up}schema/{}.json", family.name());
        if file.value["$schema"].as_str().is_some_and(|given| given != expected) {
            problems.push(file.problem(
                "$schema",
                "this is not the schema of the file",
                format!("write `{expected}`."),
            ));
        }
    }
    (files, missed)
}

const PLACES: &str = "the table of families in src/content/family.rs says where files stand; move or remove this one.";

fn list(folder: &Path, below: &str, paths: &mut Vec<String>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        match entry.file_type()?.is_dir() {
            true if path == "schema" => {}
            true => list(&entry.path(), &path, paths)?,
            // Editors leave hidden files and backups beside the file that is open.
            false if name.starts_with('.') || name.ends_with('~') => {}
            false if name.ends_with(".rs") => {}
            false => paths.push(path),
        }
    }
    Ok(())
}

/// Follows every reference of every file to its definition; ids that stand twice are problems as well.
fn follow(files: &[(Family, File)], findings: &[Findings], missed: &BTreeSet<&str>) -> Vec<Problem> {
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
    known.entry("address".into()).or_default().extend(data_words::NAMES.map(data_words::address));
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

/// Joins records that have passed every check.
fn join(records: Records, uses: Uses, raw: BTreeMap<Family, Value>) -> Site {
    let evidence = Evidence::join(&records);
    let rules = check::rule_record(&records).expect("checked: the files of the rules are there");
    let only = "checked: every family has its files";
    let words = RuleWords {
        conditions: records.condition_words.into_iter().flat_map(|(_, file)| file.conditions).collect(),
        regimes: records.regime_words.into_iter().next().expect(only).1,
        form: records.form_words.into_iter().next().expect(only).1,
        places: records.place_words.into_iter().flat_map(|(_, file)| file.places).collect(),
        verdicts: records.verdict_words.into_iter().flat_map(|(_, file)| file.verdicts).collect(),
        cases: records.case_words.into_iter().flat_map(|(_, file)| file.cases).collect(),
    };
    let mut site = Site {
        evidence,
        uses,
        raw,
        rules,
        words,
        world: records.world.into_iter().next().expect(only).1,
        cases: records.cases.iter().flat_map(|(_, file)| file.cases.clone()).collect(),
        sources: BTreeMap::new(),
        events: Vec::new(),
        periods: Vec::new(),
        labels: records.labels.into_iter().next().expect(only).1,
        data_words: records.data_words.into_iter().next().expect(only).1,
        ids: records.ids.into_iter().next().expect(only).1,
        pages: BTreeMap::new(),
        claims: BTreeMap::new(),
    };
    for (_, file) in records.sources {
        let kind = file.kind;
        site.sources.extend(file.sources.into_iter().map(|source| (source.id.0.clone(), (kind, source))));
    }
    let mut words: BTreeMap<_, _> = records
        .event_words
        .into_iter()
        .flat_map(|(_, file)| file.events)
        .map(|words| (words.event.0.clone(), words))
        .collect();
    for event in records.events.into_iter().flat_map(|(_, file)| file.events) {
        let words = words.remove(&event.id.0).expect("checked: every event has its words");
        site.events.push((event, words));
    }
    site.events.sort_by_key(|(event, _)| event.date.first_day());
    for period in records.periods.into_iter().flat_map(|(_, file)| file.periods) {
        let words = site.labels.periods.iter().find(|words| words.period.0 == period.id.0);
        site.periods.push((period, words.cloned().expect("checked: every period has its words")));
    }
    for (_, page) in records.pages {
        check::each_claim(&page, &mut |claim, _| drop(site.claims.insert(claim.claim.0.clone(), page.id.0.clone())));
        site.pages.insert(page.id.0.clone(), page);
    }
    site
}
