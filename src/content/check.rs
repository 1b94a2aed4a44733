//! The second round: what no schema can say. Works on every file whose shape is right.

mod chronicle;
mod deals;
mod frame;
mod grounds;
mod ids;
mod names;
mod numbers;
mod records;
mod rule_words;
pub(super) mod rules;
mod story;

use super::examine::File;
use super::family::Records;
use super::inline;
use super::page::{PAGES, Prose, Span, Strip};
use super::problem::Problem;
use super::record::Confidence;
use super::reference::SourceRef;
use super::visit::{each_claim, each_prose, each_strip};

/// Every problem of meaning.
pub fn check(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    let carries = grounds::authority(records);
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
    problems.extend(frame::words_of_events(records));
    problems.extend(frame::frame(records));
    problems.extend(rules::rules(records));
    problems.extend(rule_words::check(records));
    problems.extend(records::check(records));
    problems.extend(frame::data_sets(records));
    problems.extend(rules::world(records));
    problems.extend(ids::check(records));
    problems
}

/// Each page that is needed is there, in a file of its own name, and no other.
pub fn needed_pages(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some((first, _)) = records.pages.first() else { return problems };
    for (file, page) in &records.pages {
        let id = page.id.0.as_str();
        if !PAGES.contains(&id) {
            let what = format!("no menu knows the page `{id}`");
            problems.push(file.problem("id", what, "add it to PAGES in src/content/page.rs, which gives the order."));
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
