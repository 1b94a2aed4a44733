//! The frame of the site: the events, the periods, the languages and grades of sources, and their words.

use crate::content::{check::in_menu, evidence::shape::Closed, family::Records, problem::Problem, words::list::ListId};
use std::collections::BTreeSet;

/// Each event has its words, once.
pub fn words_of_events(records: &Records) -> Vec<Problem> {
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

/// The periods are in order, and whatever the frame names has its words.
pub fn frame(records: &Records) -> Vec<Problem> {
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
        let listed = labels.frame.groups.iter().flat_map(|group| &group.pages).map(|entry| entry.page.0.as_str());
        if !in_menu().eq(listed) {
            let what = "the groups of the menu do not hold the pages one by one";
            let order = in_menu().collect::<Vec<_>>().join(", ");
            problems.push(file.problem("frame.groups", what, format!("name each once, in this order: {order}.")));
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
