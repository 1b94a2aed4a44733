//! The second round: what no schema can say. Works on every file whose shape is right.

use super::data_words;
use super::evidence::{self, shape::Closed};
use super::examine::File;
use super::family::Records;
use super::ids;
use super::inline;
use super::page::{Block, Claim, Page, Prose, Span, Strip};
use super::problem::Problem;
use super::record::Confidence;
use super::reference::SourceRef;
use super::rule_words_check as rule_words;
use super::words::ListId;
use crate::model::rules::{complaints::complaints, record::RuleRecord};
use std::collections::{BTreeMap, BTreeSet};

/// Every problem of meaning.
pub fn check(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    let carries = authority(records);
    let rests_on_weak = |sources: &[SourceRef]| {
        sources.iter().all(|source| carries.get(source.0.as_str()).is_some_and(|authority| !authority))
    };

    for (file, page) in &records.pages {
        each_claim(page, &mut |claim, path| {
            if claim.confidence != Confidence::Low && rests_on_weak(&claim.sources) {
                problems.push(file.problem(
                    path,
                    format!("claim `{}` rests only on sources that may not carry a statement alone", claim.claim.0),
                    "add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
                ));
            }
        });
        each_prose(page, &mut |prose, path| plain_sentences(file, prose, path, &mut problems));
        each_strip(page, &mut |strip, path| whole_strip(file, strip, path, records, &mut problems));
    }
    for (file, events) in &records.events {
        for (index, event) in events.events.iter().enumerate() {
            if event.confidence != Confidence::Low && rests_on_weak(&event.sources) {
                problems.push(file.problem(
                    &format!("events[{index}]"),
                    format!("event `{}` rests only on sources that may not carry a statement alone", event.id.0),
                    "add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
                ));
            }
        }
    }
    problems.extend(words_of_events(records));
    problems.extend(frame(records));
    problems.extend(rules(records));
    problems.extend(rule_words::check(records));
    problems.extend(evidence::check(records));
    problems.extend(data_words::check(records));
    problems.extend(world(records));
    problems.extend(ids::check(records));
    problems
}

/// Whether each source may carry a statement alone; of two with one id the first counts.
pub fn authority<'a>(records: &'a Records) -> BTreeMap<&'a str, bool> {
    let mut carries = BTreeMap::new();
    for source in records.sources.iter().flat_map(|(_, file)| &file.sources) {
        carries.entry(source.id.0.as_str()).or_insert(source.authority);
    }
    carries
}

/// The rules as the engine takes them; `None` while one of their files cannot be read.
pub fn rule_record(records: &Records) -> Option<RuleRecord> {
    let record = RuleRecord {
        vocab: records.vocab.first()?.1.clone(),
        country_classes: records.country_classes.first()?.1.clone(),
        agreements: records.agreements.first()?.1.clone(),
        regimes: records.regimes.iter().map(|(_, regime)| regime.clone()).collect(),
        everyday: records.items.first()?.1.items.clone(),
    };
    Some(record.in_order())
}

/// What the engine finds wrong with the rules as a whole. It names regime and condition, which the file names as well.
fn rules(records: &Records) -> Vec<Problem> {
    let Some(record) = rule_record(records) else { return Vec::new() };
    let Some((vocab, _)) = records.vocab.first() else { return Vec::new() };
    let place_of = |complaint: &str| {
        let place = complaint.split(':').next().unwrap_or_default();
        let named = |id: &str| place == id || place.ends_with(&format!(" {id}"));
        for (file, regime) in &records.regimes {
            let conditions = regime.conditions.iter().position(|condition| named(&condition.id));
            if let Some(index) = conditions {
                return (*file, format!("conditions[{index}]"));
            }
            if named(&regime.id) {
                return (*file, "id".to_owned());
            }
        }
        (*vocab, String::new())
    };
    complaints(&record)
        .into_iter()
        .map(|complaint| {
            let (file, path) = place_of(&complaint);
            file.problem(&path, complaint, "the words of the rules are defined in rules/vocab.json.")
        })
        .collect()
}

/// Every destination is on the map once, or is said to have no land there.
fn world(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some((_, vocab)) = records.vocab.first() else { return problems };
    for (file, world) in &records.world {
        let shapes = world.shapes.iter().map(|shape| shape.id.as_str());
        let markers = world.markers.iter().map(|marker| marker.id.as_str());
        let on_map: BTreeSet<&str> = shapes.chain(markers).collect();
        let without: BTreeSet<&str> = world.without_land.iter().map(|place| place.id.as_str()).collect();
        for code in &vocab.destinations {
            let id = code.to_lowercase();
            if on_map.contains(id.as_str()) == without.contains(id.as_str()) {
                problems.push(file.problem(
                    "without_land",
                    format!("destination `{code}` is to be on the map or in this list, and not in both"),
                    "make the map anew (tests/world), or give the reason here.",
                ));
            }
        }
    }
    problems
}

/// The pages that the program itself leads to, in the order of the menu; see [`in_menu`].
pub const PAGES: [&str; 20] = [
    "home",
    "why-now",
    "aims",
    "who-decides",
    "history",
    "rules",
    "check",
    "cases",
    "industry",
    "partners",
    "debate",
    "what-next",
    "glossary",
    "sources",
    "data",
    "about",
    "search",
    "embed",
    "print",
    "404",
];

/// The pages that stand in the menu and on the way from page to page.
pub fn in_menu() -> impl Iterator<Item = &'static str> {
    PAGES.into_iter().filter(|id| !matches!(*id, "home" | "embed" | "print" | "404"))
}

/// Each page that is needed is there, in a file of its own name, and no other.
pub fn needed_pages(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some((first, _)) = records.pages.first() else { return problems };
    for (file, page) in &records.pages {
        let id = page.id.0.as_str();
        if !PAGES.contains(&id) {
            let what = format!("no menu knows the page `{id}`");
            problems.push(file.problem("id", what, "add it to PAGES in src/content/check.rs, which gives the order."));
        }
        if !file.name.ends_with(&format!("/{id}.json")) {
            problems.push(file.problem("id", format!("the file of page `{id}` has another name"), "rename the file."));
        }
    }
    for id in PAGES.iter().filter(|id| !records.pages.iter().any(|(_, page)| page.id.0 == **id)) {
        let what = format!("the page `{id}` is missing");
        let advice = format!("add en/pages/{id}.json beside this file.");
        problems.push(first.problem("", what, advice));
    }
    problems
}

/// A sentence with a typed number is a claim, and a claim has sources.
fn plain_sentences(file: &File, prose: &Prose, path: &str, problems: &mut Vec<Problem>) {
    for (index, span) in prose.iter().enumerate() {
        let Span::Plain(text) = span else { continue };
        if inline::parse(&text.0).is_ok_and(|pieces| inline::has_typed_digit(&pieces)) {
            problems.push(file.problem(
                &format!("{path}[{index}]"),
                "a sentence with a number or a date has no source",
                "make it a claim: { \"claim\": \"its-id\", \"text\": \"…\", \"sources\": [\"…\"] }.",
            ));
        }
    }
}

/// A strip answers for each period, in order.
fn whole_strip(file: &File, strip: &Strip, path: &str, records: &Records, problems: &mut Vec<Problem>) {
    let expected = records.periods.iter().flat_map(|(_, file)| &file.periods).map(|period| &period.id.0);
    if !records.periods.is_empty() && !expected.eq(strip.answers.iter().map(|answer| &answer.period.0)) {
        problems.push(file.problem(
            path,
            "the answers do not follow the rule periods one by one",
            "give one answer for each period of periods.json, in its order.",
        ));
    }
}

fn words_of_events(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (words_file, words) in &records.event_words {
        let mut seen = BTreeSet::new();
        for (index, words) in words.events.iter().enumerate() {
            if !seen.insert(words.event.0.as_str()) {
                let what = format!("event `{}` has its words twice", words.event.0);
                problems.push(words_file.problem(&format!("events[{index}].event"), what, "keep one of the two."));
            }
        }
        for (file, events) in &records.events {
            for (index, event) in events.events.iter().enumerate() {
                if !seen.contains(event.id.0.as_str()) {
                    let what = format!("event `{}` has no words in {}", event.id.0, words_file.name);
                    problems.push(file.problem(
                        &format!("events[{index}].id"),
                        what,
                        "add its title and detail there.",
                    ));
                }
            }
        }
    }
    problems
}

/// The files and pages that every site needs, and the order of the periods.
fn frame(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, periods) in &records.periods {
        for (index, pair) in periods.periods.windows(2).enumerate() {
            if pair[0].from.first_day() >= pair[1].from.first_day() {
                problems.push(file.problem(
                    &format!("periods[{}].from", index + 1),
                    "this period does not begin after the one before it",
                    "put the periods in order of time.",
                ));
            }
        }
    }
    for (file, labels) in &records.labels {
        let periods = records.periods.iter().flat_map(|(_, file)| &file.periods).map(|period| &period.id.0);
        if !records.periods.is_empty() && !periods.eq(labels.periods.iter().map(|words| &words.period.0)) {
            problems.push(file.problem(
                "periods",
                "the words do not follow the rule periods one by one",
                "give one entry for each period of periods.json, in its order.",
            ));
        }
        for list in ListId::ALL {
            if !labels.filter.lists.iter().any(|words| words.list == *list) {
                let what = format!("the list `{}` has no words", list.id());
                problems.push(file.problem("filter.lists", what, "add an entry for it."));
            }
        }
        let named: BTreeSet<&str> = labels.languages.iter().map(|words| words.lang.0.as_str()).collect();
        for (source_file, sources) in &records.sources {
            for (index, source) in sources.sources.iter().enumerate() {
                if !named.contains(source.lang.0.as_str()) {
                    problems.push(source_file.problem(
                        &format!("sources[{index}].lang"),
                        format!("the language `{}` has no name", source.lang.0),
                        format!("add it to `languages` in {}.", file.name),
                    ));
                }
            }
            if !labels.grades.iter().any(|words| words.grade == sources.kind) {
                let what = "the grade of this file has no words";
                problems.push(source_file.problem("kind", what, format!("add it to `grades` in {}.", file.name)));
            }
        }
    }
    problems
}

/// Calls `visit` for each claim of the page with its path in the file.
pub fn each_claim<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Claim, &str)) {
    each_prose(page, &mut |prose, path| {
        for (index, span) in prose.iter().enumerate() {
            if let Span::Claim(claim) = span {
                visit(claim, &format!("{path}[{index}]"));
            }
        }
    });
}

/// Calls `visit` for each row of sentences of the page with its path in the file.
pub fn each_prose<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Prose, &str)) {
    visit(&page.lede, "lede");
    each_block(page, &mut |block, path| match block {
        Block::P(prose) => visit(prose, &format!("{path}.p")),
        Block::Note(prose) => visit(prose, &format!("{path}.note")),
        Block::List(entries) => {
            for (index, prose) in entries.iter().enumerate() {
                visit(prose, &format!("{path}.list[{index}]"));
            }
        }
        Block::Ask(_)
        | Block::Checker(_)
        | Block::Signers(_)
        | Block::Strip(_)
        | Block::Doors(_)
        | Block::Chart(_)
        | Block::ChartGroup(_)
        | Block::Show(_) => {}
    });
}

fn each_strip<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Strip, &str)) {
    each_block(page, &mut |block, path| {
        if let Block::Strip(strip) = block {
            visit(strip, &format!("{path}.strip"));
        }
    });
}

/// Calls `visit` for each block of the page with its path in the file.
pub fn each_block<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Block, &str)) {
    for (index, block) in page.opening.iter().enumerate() {
        visit(block, &format!("opening[{index}]"));
    }
    for (index, part) in page.parts.iter().enumerate() {
        for (inner, block) in part.blocks.iter().enumerate() {
            visit(block, &format!("parts[{index}].blocks[{inner}]"));
        }
    }
}
