//! Every address that the site answers to, held against every address that was ever published (`ids.json`).

use super::command::Failure;
use crate::content::{
    evidence::LISTS,
    ids::{IdsFile, Published, Status},
    load::{FOLDER, Site},
    problem::did_you_mean,
    uses,
    visit::each_claim,
};
use crate::model::{
    query,
    rules::{Rules, case::Input, query as case},
};
use crate::page::{Rendered, sources_folder};
use crate::widget::listing::id;
use std::collections::{BTreeMap, BTreeSet};
use std::{fmt::Write as _, fs, path::Path};

/// Addresses by kind.
pub type Addresses = BTreeMap<&'static str, BTreeSet<String>>;

/// The page that lost addresses are shown on; it has none itself.
const LOST: &str = "404";
/// The keys of the map's query; it is read in the browser alone.
const MAP_KEYS: [&str; 3] = ["i", "o", "y"];

/// The address of a page as links of the content write it: `rules/index.html` is `rules`.
pub fn address_of(path: &str) -> &str {
    match path.trim_end_matches("index.html").trim_end_matches('/') {
        "" => "home",
        address => address,
    }
}

/// Every address that the site answers to.
pub fn now(site: &Site, pages: &[Rendered]) -> Addresses {
    let mut found = Addresses::new();
    let places = places(pages);
    // A record that no page shows at a place of its own, such as part of a figure, has no address.
    let mut add = |kind, address: String| {
        if !address.contains('#') || places.contains(&address) {
            found.entry(kind).or_default().insert(address);
        }
    };
    for page in pages.iter().filter(|page| page.path != "404.html" && page.leads_to.is_none()) {
        add("page", address_of(&page.path).to_owned());
    }
    for page in site.pages.values().filter(|page| page.id.0 != LOST) {
        page.parts.iter().for_each(|part| add("part", format!("{}#{}", page.id.0, part.id.0)));
        each_claim(page, &mut |claim, _| add("claim", format!("{}#c-{}", page.id.0, claim.claim.0)));
    }
    site.periods.iter().for_each(|(period, _)| add("period", format!("history#p-{}", period.id.0)));
    site.events.iter().for_each(|(event, _)| add("event", format!("history#{}", event.id.0)));
    site.cases.iter().for_each(|one| add("case", format!("cases#{}", one.id.to_lowercase())));
    for (id, (grade, _)) in &site.sources {
        add("source", format!("sources/{}#{id}", sources_folder(*grade)));
    }
    for regime in &site.rules.regimes {
        uses::address(site, "regime", &regime.id).into_iter().for_each(|address| add("regime", address));
        for condition in &regime.conditions {
            uses::address(site, "condition", &condition.id).into_iter().for_each(|address| add("condition", address));
        }
    }
    for list in LISTS {
        let records = site.raw.get(&list.family).and_then(|file| file[list.list].as_array());
        for id in records.into_iter().flatten().filter_map(|record| record["id"].as_str()) {
            // A record may have a page of its own, which is among the pages, or only a place on that of another.
            let own =
                uses::address(site, list.kind, id).filter(|address| address.contains('#') && address.ends_with(id));
            own.into_iter().for_each(|address| add(list.kind, address));
        }
    }
    keys(site).into_iter().for_each(|key| add("key", key));
    pages.iter().flat_map(list_keys).for_each(|key| add("key", key));
    found
}

/// Every place of every page that has an id.
fn places(pages: &[Rendered]) -> BTreeSet<String> {
    let of = |page: &Rendered| {
        let ids = page.body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        ids.map(|id| format!("{}#{id}", address_of(&page.path))).collect::<Vec<_>>()
    };
    pages.iter().flat_map(of).collect()
}

/// The keys of the queries that the site writes: an old link is read for ever.
fn keys(site: &Site) -> Vec<String> {
    let rules = Rules::from(site.rules.clone());
    let beside = case::write_beside(&rules, &case::read(&rules, "").case, Some(rules.last_known_day()));
    let beside = query::pairs(&beside).into_iter().map(|(key, _)| key);
    let checker = Input::ALL.iter().map(|input| input.key().to_owned()).chain(beside);
    checker.map(|key| format!("check?{key}")).chain(MAP_KEYS.map(|key| format!("rules?{key}"))).collect()
}

/// The keys of the filter of a list: its controls are called after them, `l-tag` and `l-tag-law`.
fn list_keys(page: &Rendered) -> Vec<String> {
    let own = [id::FORM, id::HITS, id::CLEAR, id::NONE];
    let ids = page.body.split(" id=\"l-").skip(1).filter_map(|rest| rest.split('"').next());
    let ids = ids.filter(|rest| !own.contains(&&*format!("l-{rest}")));
    let keys: BTreeSet<&str> = ids.filter_map(|rest| rest.split('-').next()).collect();
    keys.into_iter().map(|key| format!("{}?{key}", address_of(&page.path))).collect()
}

/// What is wrong: an address that is new and not yet in the file, or one that is gone and nothing says where to.
pub fn complaints(ids: &IdsFile, now: &Addresses) -> Vec<String> {
    let live: BTreeSet<&str> = now.values().flatten().map(String::as_str).collect();
    let mut complaints = Vec::new();
    for address in &live {
        match ids.find(address) {
            None => complaints.push(format!("{address} is new: run `cargo site ids`, which adds it.")),
            Some(known) if known.status != Status::Live => complaints.push(format!(
                "{address} is there, but it is said to be gone: take the status away, or give the new matter another id."
            )),
            Some(_) => {}
        }
    }
    for published in ids.all() {
        if let Err(end) = whereabouts(ids, &live, &published.id) {
            let near = did_you_mean(&end, live.iter().copied().filter(|one| *one != end));
            complaints.push(format!(
                "{} was published and is gone: say in {FOLDER}/ids.json where to (\"status\": \"moved\", \"to\": \
                 [\"…\"]), or \"retired\" with a \"note\". {}",
                published.id,
                near.map(|near| format!("Perhaps {near}")).unwrap_or_default()
            ));
        }
    }
    complaints
}

/// The complaints as one text.
pub fn report(complaints: &[String]) -> Failure {
    const MOST: usize = 20;
    let mut text = complaints.iter().take(MOST).cloned().collect::<Vec<_>>().join("\n");
    if complaints.len() > MOST {
        let _ = write!(text, "\n… and {} more.", complaints.len() - MOST);
    }
    text
}

/// The addresses that hold the matter of an old one now; nothing if it is retired. The error is the address at which
/// the trail ends.
pub fn whereabouts(ids: &IdsFile, live: &BTreeSet<&str>, address: &str) -> Result<Vec<String>, String> {
    follow(ids, live, address, 0)
}

/// So many moves may lie between a published address and the present one.
const MOST_MOVES: usize = 20;

fn follow(ids: &IdsFile, live: &BTreeSet<&str>, address: &str, moves: usize) -> Result<Vec<String>, String> {
    if live.contains(address) {
        return Ok(vec![address.to_owned()]);
    }
    let lost = || Err(address.to_owned());
    if moves > MOST_MOVES {
        return lost();
    }
    match ids.find(address) {
        Some(known) if known.status == Status::Retired && known.to.is_empty() => Ok(Vec::new()),
        Some(known) if !known.to.is_empty() => {
            let ends: Result<Vec<_>, _> = known.to.iter().map(|to| follow(ids, live, to, moves + 1)).collect();
            ends.map(|ends| ends.concat())
        }
        // What stands on a page moves with it.
        _ => {
            let Some((page, place)) = address.split_once('#') else { return lost() };
            let moved = ids.find(page).filter(|page| !live.contains(page.id.as_str()));
            match moved.map(|page| (page.status, page.to.first())) {
                Some((_, Some(to))) => follow(ids, live, &format!("{to}#{place}"), moves + 1).or_else(|_| lost()),
                Some((Status::Retired, None)) => Ok(Vec::new()),
                _ => lost(),
            }
        }
    }
}

/// Adds what is new to the file; the day is that on which the sources of the site were last read.
pub fn add(root: &Path, site: &Site, now: &Addresses) -> Result<usize, Failure> {
    let days = site.pages.values().filter_map(|page| page.read.day());
    let first = days.max().ok_or("No page says on which day its sources were read: add `read` to the pages.")?;
    let mut ids = site.ids.clone();
    let mut added = 0;
    for (kind, addresses) in now {
        for address in addresses.iter().filter(|address| site.ids.find(address).is_none()) {
            let new = Published { id: address.clone(), first, status: Status::Live, to: Vec::new(), note: None };
            ids.ids.entry((*kind).to_owned()).or_default().push(new);
            added += 1;
        }
    }
    let path = root.join(FOLDER).join("ids.json");
    fs::write(&path, text(&ids))
        .map_err(|error| format!("{} cannot be written ({error}): check its rights.", path.display()))?;
    Ok(added)
}

/// The file, one address a line.
fn text(ids: &IdsFile) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut out = "{\n  \"$schema\": \"schema/ids.json\",\n  \"ids\": {".to_owned();
    for (index, (kind, list)) in ids.ids.iter().enumerate() {
        let lines: Vec<String> = list
            .iter()
            .map(|one| {
                let mut line = format!("      {{ \"id\": {}, \"first\": \"{}\"", quoted(&one.id), one.first);
                let status = format!("{:?}", one.status).to_lowercase();
                if one.status != Status::Live {
                    let _ = write!(line, ", \"status\": {}", quoted(&status));
                }
                if !one.to.is_empty() {
                    let _ = write!(line, ", \"to\": {}", serde_json::Value::from(one.to.clone()));
                }
                if let Some(note) = &one.note {
                    let _ = write!(line, ", \"note\": {}", quoted(note));
                }
                line + " }"
            })
            .collect();
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(out, "{comma}\n    {}: [\n{}\n    ]", quoted(kind), lines.join(",\n"));
    }
    out.push_str("\n  }\n}\n");
    out
}
