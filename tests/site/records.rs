//! Every record has its place on a page, its row in the data, and a way to be cited.

use super::{dist, elements, pages, root};
use sangensoku::content::load;
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_event_and_every_source_has_its_place() {
    let site = load::load(root()).expect("the content is sound");
    let ids_of = |prefix: &str| {
        let there = pages().iter().filter(|page| page.path.starts_with(prefix));
        there.flat_map(|page| page.ids.iter().map(String::as_str)).collect::<BTreeSet<_>>()
    };
    let (events, sources) = (ids_of("history/"), ids_of("sources/"));
    assert_eq!((site.events.len(), site.sources.len()), (124, 888));
    assert!(site.events.iter().all(|(event, _)| events.contains(event.id.0.as_str())));
    assert!(site.sources.keys().all(|id| sources.contains(id.as_str())));
}

#[test]
fn every_record_has_its_place() {
    let site = load::load(root()).expect("the content is sound");
    let ids_of = |path: &str| {
        let page = pages().iter().find(|page| page.path == format!("{path}/index.html"));
        &page.unwrap_or_else(|| panic!("the page {path} is there")).ids
    };
    let evidence = &site.evidence;
    assert!(evidence.deals.iter().all(|(deal, _)| ids_of("partners").contains(&format!("d-{}", deal.id.0))));
    assert!(evidence.countries.iter().all(|(one, _)| ids_of("partners").contains(&format!("p-{}", one.id.0))));
    for page in ["industry", "industry/companies"] {
        assert!(evidence.companies.iter().all(|(one, _)| ids_of(page).contains(&format!("co-{}", one.id.0))));
    }
    for page in ["who-decides", "who-decides/actors"] {
        assert!(evidence.actors.iter().all(|(actor, _)| ids_of(page).contains(&format!("a-{}", actor.id.0))));
    }
    assert!(evidence.ledger.iter().all(|(entry, _)| ids_of("what-next").contains(&entry.id.0)));
    assert!(evidence.outlook.iter().all(|(item, _)| ids_of("what-next").contains(&item.id.0)));
    assert!(evidence.aims.iter().all(|(aim, _)| ids_of("aims").contains(&aim.id.0)));
    assert!(evidence.steps.iter().all(|(step, _)| ids_of("who-decides").contains(&step.id.0)));
    assert!(evidence.arguments.iter().all(|(one, _)| ids_of("debate").contains(&one.id.0)));
    assert!(evidence.comparison.iter().all(|(one, _)| ids_of("rules").contains(&one.id.0)));
    assert!(evidence.polls.iter().all(|(poll, _)| ids_of("debate").contains(&poll.id.0)));
    assert!(evidence.terms.iter().all(|(term, _)| ids_of("glossary").contains(&term.id.0)));
    assert!(evidence.series.iter().all(|(one, _)| ids_of(&format!("industry/{}", one.id.0)).contains("numbers")));
}

#[test]
fn every_list_of_records_is_published_whole() {
    let site = load::load(root()).expect("the content is sound");
    let read = |name: &str| fs::read_to_string(&dist()[name]).unwrap_or_else(|_| panic!("{name} is there"));
    for (name, count) in [
        ("deals", site.evidence.deals.len()),
        ("countries", site.evidence.countries.len()),
        ("groupings", site.evidence.groupings.len()),
        ("companies", site.evidence.companies.len()),
        ("ledger", site.evidence.ledger.len()),
        ("actors", site.evidence.actors.len()),
        ("links", site.evidence.links.len()),
        ("series", site.evidence.series.len()),
        ("figures", site.evidence.figures.len()),
        ("comparison", site.evidence.comparison.len()),
        ("polls", site.evidence.polls.len()),
        ("terms", site.evidence.terms.len()),
    ] {
        let data: serde_json::Value = serde_json::from_str(&read(&format!("data/{name}.json"))).expect("it is JSON");
        assert_eq!(data["licence"], "CC-BY-4.0", "{name}");
        assert!(data["coverage"].as_str().is_some_and(|text| !text.is_empty()), "{name}");
        assert!(dist().contains_key(&format!("data/{}", data["$schema"].as_str().expect("it names its schema"))));
        let records = data[name].as_array().expect("the records are there");
        assert_eq!(
            (records.len(), read(&format!("data/{name}.csv")).matches("\r\n").count()),
            (count, count + 1),
            "{name}"
        );
        assert!(!data.to_string().contains("{event.") && !data.to_string().contains("]("), "{name}: a mark is left");
    }
}

#[test]
fn whatever_has_a_link_to_itself_can_be_cited_in_three_formats() {
    let mut cited = 0;
    for page in pages().iter().filter(|page| page.path != "404.html") {
        let name = match page.path.trim_end_matches("index.html").trim_end_matches('/') {
            "" => "home",
            name => name,
        };
        let [bib, ris, json] = ["bib", "ris", "json"].map(|ending| {
            let path = dist().get(&format!("cite/{name}.{ending}"));
            fs::read_to_string(path.expect("each page has its files")).expect("they are text")
        });
        let items: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let keys: BTreeSet<&str> =
            items.as_array().expect("a list").iter().filter_map(|item| item["id"].as_str()).collect();
        assert_eq!(items[0]["id"], name, "{}: the page comes first", page.path);
        assert_eq!(keys.len(), bib.matches("\n}\n").count(), "{}", page.path);
        assert_eq!(keys.len(), ris.matches("ER  - \r\n").count(), "{}", page.path);
        elements(page, "a.here", |link| {
            let id = link.attr("href").expect("a link").trim_start_matches('#');
            let key = if id == "main" { name.to_owned() } else { format!("{name}:{id}") };
            assert!(keys.contains(key.as_str()), "{}: {key} cannot be cited", page.path);
            assert!(bib.contains(&format!("@misc{{{key},")) && ris.contains(&format!("ID  - {key}\r\n")), "{key}");
            cited += 1;
        });
    }
    assert!(cited > 400, "{cited}");
}

#[test]
fn the_published_data_are_the_rules_themselves() {
    use sangensoku::model::rules::record::{RealCase, RuleRecord};
    let site = load::load(root()).expect("the content is sound");
    let read = |name: &str| fs::read_to_string(&dist()[name]).expect("the file is there");
    let json = |name: &str| serde_json::from_str::<serde_json::Value>(&read(name)).expect("it is JSON");
    let rules: RuleRecord =
        serde_json::from_value(json("data/rules.json")["rules"].take()).expect("the record is whole");
    assert_eq!(serde_json::to_value(&rules).ok(), serde_json::to_value(&site.rules).ok());
    let cases: Vec<RealCase> =
        serde_json::from_value(json("data/cases.json")["cases"].take()).expect("the cases are whole");
    assert_eq!(cases.len(), 30);
    for name in ["data/rules.json", "data/cases.json"] {
        assert_eq!(json(name)["licence"], "CC-BY-4.0");
        let schema = json(name)["$schema"].as_str().map(|schema| format!("data/{schema}"));
        assert!(dist().contains_key(&schema.expect("a file names its schema")));
    }
    for regime in &site.rules.regimes {
        let table = read(&format!("data/{}", sangensoku::data::table_name(&regime.id)));
        let lines: Vec<&str> = table.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), regime.conditions.len() + 1, "{}", regime.id);
        for (line, condition) in lines[1..].iter().zip(&regime.conditions) {
            assert!(line.starts_with(&format!("{},", regime.id)) && line.contains(&condition.id), "{line}");
        }
    }
}
