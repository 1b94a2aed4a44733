//! `cargo site new`: a stub of a record and of its words, each in its file and place. A stub has the right shape; what
//! is still to be written begins with TODO or names `todo`, and `check` lists it with advice.

use super::insert::insert;
use crate::content::{examine::is_id, load::FOLDER, position::Positions, problem::did_you_mean};
use crate::publish::command::Failure;
use serde_json::Value;
use std::{fs, path::Path};

/// The kinds of records that have a stub.
pub const KINDS: [&str; 4] = ["section", "deal", "event", "source"];

/// Where a source goes whose grade is not named.
const USUAL_GRADE: &str = "news";

/// A record to be put into a list.
struct Stub {
    /// Its file below the folder of the content.
    file: String,
    list: &'static str,
    /// The field that says whose it is.
    key: &'static str,
    text: &'static str,
    /// The list is sorted by `key`.
    sorted: bool,
}

/// Writes a stub and says where; nothing is written if anything is wrong.
pub fn new(root: &Path, kind: &str, id: &str, grade: Option<&str>) -> Result<String, Failure> {
    if !KINDS.contains(&kind) {
        let near = did_you_mean(kind, KINDS).unwrap_or_default();
        return Err(format!("There is no stub of a `{kind}`: {near} There are {}.", KINDS.join(", ")));
    }
    if !is_id(id) {
        return Err(format!(
            "`{id}` cannot be an id: use small letters, digits and single hyphens, as in `mogami-contract`."
        ));
    }
    let content = root.join(FOLDER);
    let stubs = match kind {
        "section" => return section(&content, id),
        "deal" => vec![
            in_order("deals.json", "deals", "id", include_str!("stub/deal.json")),
            in_order("en/deals.json", "deals", "deal", include_str!("stub/deal-words.json")),
        ],
        "event" => vec![
            in_order("events.json", "events", "id", include_str!("stub/event.json")),
            in_order("en/events.json", "events", "event", include_str!("stub/event-words.json")),
        ],
        _ => vec![source(&content, id, grade.unwrap_or(USUAL_GRADE))?],
    };
    let mut written = Vec::new();
    for stub in &stubs {
        written.push((stub.file.clone(), with(&content, stub, kind, id)?));
    }
    put(&content, kind, id, &written)
}

fn in_order(file: &str, list: &'static str, key: &'static str, text: &'static str) -> Stub {
    Stub { file: file.to_owned(), list, key, text, sorted: false }
}

/// The text of a file with the stub in it.
fn with(content: &Path, stub: &Stub, kind: &str, id: &str) -> Result<String, Failure> {
    let (text, value) = read(content, &stub.file)?;
    unknown(&stub.file, &text, &value, stub, kind, id)?;
    // A stub takes a date that stands in the file, so that it fits; the keeper sets the right one.
    let last = value[stub.list].as_array().and_then(|entries| entries.last()?["date"].as_str());
    let date = value["newest_source"].as_str().or(last).unwrap_or("2026");
    let record = stub.text.replace("{id}", id).replace("{date}", date);
    let goes_after = |entry: &Value| stub.sorted && entry[stub.key].as_str() > Some(id);
    insert(&text, stub.list, &record, goes_after)
        .ok_or_else(|| format!("{FOLDER}/{} has no list `{}`: run `cargo site check`.", stub.file, stub.list))
}

/// Fails if the list holds the id already.
fn unknown(file: &str, text: &str, value: &Value, stub: &Stub, kind: &str, id: &str) -> Result<(), Failure> {
    let known = value[stub.list].as_array().into_iter().flatten().position(|entry| entry[stub.key] == id);
    let Some(index) = known else { return Ok(()) };
    let (line, _) = Positions::of(text).place(&format!("{}[{index}].{}", stub.list, stub.key));
    Err(format!(
        "There is a {kind} `{id}` already, at {FOLDER}/{file}:{line}: give the new one another id. Ids are never used \
         twice, because links and citations hold them."
    ))
}

/// Sources stand in a file for each grade, sorted by id.
fn source(content: &Path, id: &str, grade: &str) -> Result<Stub, Failure> {
    let folder = content.join("sources");
    let entries = fs::read_dir(&folder).map_err(|error| cannot("read", "sources", &error))?;
    let names = entries.flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        name.strip_suffix(".json").filter(|name| !name.starts_with('.')).map(str::to_owned)
    });
    let mut grades: Vec<String> = names.collect();
    grades.sort();
    let of = |grade: &str| Stub {
        file: format!("sources/{grade}.json"),
        list: "sources",
        key: "id",
        text: include_str!("stub/source.json"),
        sorted: true,
    };
    if !grades.iter().any(|known| known == grade) {
        let near = did_you_mean(grade, grades.iter().map(String::as_str)).unwrap_or_default();
        return Err(format!("There is no grade `{grade}`: {near} There are {}.", grades.join(", ")));
    }
    for known in &grades {
        let stub = of(known);
        let (text, value) = read(content, &stub.file)?;
        unknown(&stub.file, &text, &value, &stub, "source", id)?;
    }
    Ok(of(grade))
}

fn section(content: &Path, id: &str) -> Result<String, Failure> {
    let file = format!("en/pages/{id}.json");
    if content.join(&file).exists() {
        return Err(format!("There is a section `{id}` already, in {FOLDER}/{file}: give the new one another id."));
    }
    // The day on which the sources of the home page were read is a date of the content.
    let (_, home) = read(content, "en/pages/home.json")?;
    let date = home["read"].as_str().unwrap_or("2026-01-01");
    let text = include_str!("stub/page.json").replace("{id}", id).replace("{date}", date);
    put(content, "section", id, &[(file, text)])
}

fn put(content: &Path, kind: &str, id: &str, files: &[(String, String)]) -> Result<String, Failure> {
    for (file, text) in files {
        fs::write(content.join(file), text).map_err(|error| cannot("written", file, &error))?;
    }
    let places: Vec<String> = files
        .iter()
        .map(|(file, text)| {
            let line = text.lines().position(|line| line.contains(&format!("\"{id}\""))).unwrap_or_default() + 1;
            format!("  {FOLDER}/{file}:{line}\n")
        })
        .collect();
    let advice = "`cargo site check` lists what is left to fill in; each TODO says what belongs there.";
    Ok(format!("Wrote a stub of the {kind} `{id}`:\n{}{advice}\n", places.concat()))
}

fn read(content: &Path, file: &str) -> Result<(String, Value), Failure> {
    let text = fs::read_to_string(content.join(file)).map_err(|error| cannot("read", file, &error))?;
    let value = serde_json::from_str(&text).map_err(|error| {
        format!("{FOLDER}/{file} is not JSON ({error}): run `cargo site check`, mend it, then try again.")
    })?;
    Ok((text, value))
}

fn cannot(what: &str, file: &str, error: &std::io::Error) -> Failure {
    format!("{FOLDER}/{file} cannot be {what} ({error}): check that it is there and what rights it has.")
}
