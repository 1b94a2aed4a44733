//! The data for others, as whoever downloads it meets it.

use super::{dist, elements, pages, root, select};
use sangensoku::content::{load, visit::each_claim, words::data::NAMES};
use scraper::Html;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;

fn json(name: &str) -> Value {
    let text = fs::read_to_string(&dist()[name]).unwrap_or_else(|_| panic!("{name} is there"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The cells of a CSV line by line, with quotes as in RFC 4180.
pub fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.push(letters.next().expect("peeked")),
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            letter => cell.push(letter),
        }
    }
    assert!(!quoted && cell.is_empty() && line.is_empty(), "a table ends with its last line");
    lines
}

#[test]
fn the_package_describes_every_file_of_data_exactly() {
    let package = json("data/datapackage.json");
    let resources = package["resources"].as_array().expect("a package has resources");
    let mut named = BTreeSet::from(["data/datapackage.json".to_owned(), "data/index.html".to_owned()]);
    let mut names = BTreeSet::new();
    for resource in resources {
        let path = format!("data/{}", resource["path"].as_str().expect("a path"));
        let bytes = fs::read(&dist()[&path]).unwrap_or_else(|_| panic!("{path} is there"));
        assert_eq!(resource["bytes"], bytes.len(), "{path}");
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(resource["hash"], format!("sha256:{digest}"), "{path}");
        assert!(names.insert(resource["name"].to_string()), "{path}: another resource has its name");
        assert!(resource["title"].as_str().is_some_and(|title| !title.is_empty()), "{path}");
        if path.ends_with(".csv") {
            let lines = cells(&String::from_utf8(bytes).expect("a table is UTF-8"));
            let fields = resource["schema"]["fields"].as_array().expect("a table has fields");
            let header: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
            assert_eq!(lines[0], header, "{path}");
            for line in &lines[1..] {
                assert_eq!(line.len(), header.len(), "{path}: {line:?}");
                for (cell, field) in line.iter().zip(fields).filter(|(cell, _)| !cell.is_empty()) {
                    let fits = match field["type"].as_str().expect("a field has a type") {
                        "integer" => cell.parse::<i64>().is_ok(),
                        "number" => cell.parse::<f64>().is_ok(),
                        "boolean" => cell == "true" || cell == "false",
                        "date" => cell.len() == 10,
                        _ => true,
                    };
                    let words = field["constraints"]["enum"].as_array();
                    let known = words.is_none_or(|words| words.iter().any(|word| word == cell));
                    assert!(fits && known, "{path}: `{cell}` in {field}");
                }
            }
            for field in fields {
                let about = field["description"].as_str().unwrap_or_default();
                assert!(about.len() >= "When.".len(), "{path}: {} has no note", field["name"]);
            }
        }
        named.insert(path);
    }
    // What widgets fetch is packed for them, and its name changes with its content.
    let is_packed = |name: &str| ["checker-", "world-", "land-"].iter().any(|start| name[5..].starts_with(start));
    let is_twin = |name: &str| name.ends_with(".br") || name.ends_with(".gz");
    let is_named = |name: &&String| name.starts_with("data/") && !is_packed(name) && !is_twin(name);
    let there = dist().keys().filter(is_named).cloned();
    assert_eq!(there.collect::<BTreeSet<_>>(), named);
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
}

#[test]
fn the_version_of_the_package_is_the_newest_reading_of_a_source() {
    let site = load::load(root()).expect("the content is sound");
    let mut days: Vec<String> = site.pages.values().map(|page| page.read.to_string()).collect();
    for page in site.pages.values() {
        each_claim(page, &mut |claim, _| days.extend(claim.read.map(|day| day.to_string())));
    }
    assert_eq!(json("data/datapackage.json")["version"].as_str(), days.iter().max().map(String::as_str));
}

#[test]
fn every_data_set_has_its_place_with_a_link_to_each_file() {
    let page = pages().iter().find(|page| page.path == "data/index.html").expect("the page is there");
    let document = Html::parse_document(&page.text);
    for name in NAMES {
        let section = document.select(&select(&format!("#ds-{name}"))).next();
        let section = section.unwrap_or_else(|| panic!("{name} has its place"));
        let links: BTreeSet<&str> = section.select(&select("a")).filter_map(|link| link.attr("href")).collect();
        for file in [format!("{name}.json"), format!("{name}.schema.json")] {
            assert!(links.contains(format!("../data/{file}").as_str()), "{file}: {links:?}");
        }
        let tables = links.iter().filter(|link| link.ends_with(".csv")).count();
        assert!(tables > 0 && section.select(&select("table.columns")).count() > 0, "{name}");
        for link in section.select(&select(".downloads li")) {
            let href = link.select(&select("a")).next().and_then(|link| link.attr("href")).expect("a link");
            let size = fs::metadata(&dist()[href.trim_start_matches("../")]).expect("the file is there").len();
            let said: String = link.text().collect::<String>().chars().filter(|letter| *letter != ',').collect();
            assert!(said.contains(&format!("{size} bytes")), "{href}: {said}");
        }
        let count = json(&format!("data/{name}.json"))[name].as_array().map(Vec::len);
        let said: String = section.select(&select("h3 small")).flat_map(|small| small.text()).collect();
        assert!(count.is_none_or(|count| said.starts_with(&format!("{count} record"))), "{name}: {said}");
    }
}

#[test]
fn claims_sources_and_events_are_published_whole() {
    let site = load::load(root()).expect("the content is sound");
    for (name, count) in [("claims", site.claims.len()), ("sources", site.sources.len()), ("events", site.events.len())]
    {
        let data = json(&format!("data/{name}.json"));
        let records = data[name].as_array().expect("the records are there");
        let lines = cells(&fs::read_to_string(&dist()[&format!("data/{name}.csv")]).expect("the table is there"));
        assert_eq!((records.len(), lines.len()), (count, count + 1), "{name}");
    }
    for claim in json("data/claims.json")["claims"].as_array().expect("the claims are there") {
        let address = claim["address"].as_str().expect("a claim has an address");
        let (page, id) = address.split_once('#').expect("page and place");
        let path = if page == "home" { "index.html".to_owned() } else { format!("{page}/index.html") };
        let page = pages().iter().find(|page| page.path == path || page.path == format!("{path}.html"));
        assert!(page.is_some_and(|page| page.ids.contains(id)), "{address}");
        let sentence = claim["sentence"].as_str().expect("a claim is a sentence");
        assert!(!sentence.contains(['{', '[', ']', '}']), "{address}: a mark is left: {sentence}");
        let sources = claim["sources"].as_array().expect("a claim has sources");
        assert!(!sources.is_empty(), "{address}");
        assert!(sources.iter().all(|id| site.sources.contains_key(id.as_str().unwrap_or_default())), "{address}");
    }
}

/// Every JSON-LD of a page as one value.
pub fn linked(page: &super::Page) -> Vec<Value> {
    let mut found = Vec::new();
    elements(page, "script[type='application/ld+json']", |script| {
        let text: String = script.text().collect();
        found.push(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", page.path)));
    });
    found
}
