//! What no schema can say of records: words for each, labels for each word, and parts that fit each other.

use super::{chronicle, deals, grounds, names, numbers, story};
use crate::content::{
    evidence::words_fit,
    record::{aims::Horizon, outlook::OutlookWhen},
};
use crate::content::{family::Records, problem::Problem, same::Found};
use std::collections::BTreeSet;

/// Every problem of meaning of the records.
pub fn check(records: &Records) -> Vec<Problem> {
    let mut found = Found::default();
    words_fit(records, &mut found);
    labels(records, &mut found);
    chronicle::check(records, &mut found);
    names::names(records, &mut found);
    names::openings(records, &mut found);
    let mut problems = found.problems;
    grounds::check(records, &mut problems);
    ledger(records, &mut problems);
    links(records, &mut problems);
    steps(records, &mut problems);
    arguments(records, &mut problems);
    outlook(records, &mut problems);
    aims(records, &mut problems);
    deals::check(records, &mut problems);
    numbers::check(records, &mut problems);
    story::check(records, &mut problems);
    problems
}

/// Each word of a closed list has its label, once.
fn labels(records: &Records, found: &mut Found) {
    let deals = records.deal_labels.iter().map(|(file, labels)| (*file, labels.lists()));
    let strategy = records.strategy_labels.iter().map(|(file, labels)| (*file, labels.lists()));
    let numbers = records.number_labels.iter().map(|(file, labels)| (*file, labels.lists()));
    for (file, lists) in deals.chain(strategy).chain(numbers) {
        for (name, expected, given) in lists {
            let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
            found.same(file, name, &expected, given.iter().map(String::as_str));
        }
    }
}

fn ledger(records: &Records, problems: &mut Vec<Problem>) {
    let entries: Vec<_> = records.ledger.iter().flat_map(|(_, file)| &file.entries).collect();
    for (file, words) in &records.ledger_words {
        for (index, words) in words.entries.iter().enumerate() {
            let entry = entries.iter().find(|entry| entry.id.0 == words.entry.0);
            if let Some(entry) = entry.filter(|entry| entry.happened.len() != words.happened.len()) {
                let what = format!(
                    "of what happened after `{}` the record has {}, and the words {}",
                    entry.id.0,
                    entry.happened.len(),
                    words.happened.len()
                );
                problems.push(file.problem(&format!("entries[{index}]"), what, "give as many, in the same order."));
            }
        }
    }
}

fn links(records: &Records, problems: &mut Vec<Problem>) {
    for (file, links) in &records.links {
        let mut seen = BTreeSet::new();
        for (index, link) in links.links.iter().enumerate() {
            if link.from == link.to || !seen.insert((&link.from, &link.to, link.kind)) {
                let what = format!("the line `{}` is drawn twice, or from an actor to itself", link.id.0);
                problems.push(file.problem(
                    &format!("links[{index}]"),
                    what,
                    "keep one line of a kind between two actors.",
                ));
            }
        }
    }
}

fn steps(records: &Records, problems: &mut Vec<Problem>) {
    for (file, steps) in &records.steps {
        for (index, step) in steps.steps.iter().enumerate() {
            if usize::from(step.order) != index + 1 {
                let what = format!("step `{}` has place {}, and stands at {}", step.id.0, step.order, index + 1);
                problems.push(file.problem(&format!("steps[{index}].order"), what, "number the steps in their order."));
            }
        }
    }
}

/// An argument belongs to those who make it.
fn arguments(records: &Records, problems: &mut Vec<Problem>) {
    let words: Vec<_> = records.argument_words.iter().flat_map(|(_, file)| &file.arguments).collect();
    for (file, arguments) in &records.arguments {
        for (index, argument) in arguments.arguments.iter().enumerate() {
            let makers = words.iter().find(|words| words.argument.0 == argument.id.0).map(|words| &words.makers);
            if argument.who.is_empty() && makers.is_some_and(Option::is_none) {
                problems.push(file.problem(
                    &format!("arguments[{index}]"),
                    format!("nobody makes the argument `{}`", argument.id.0),
                    "name actors in `who`, or others in `makers` of its words.",
                ));
            }
        }
    }
}

fn outlook(records: &Records, problems: &mut Vec<Problem>) {
    for (file, outlook) in &records.outlook {
        for (index, item) in outlook.items.iter().enumerate() {
            for (inner, expected) in item.expected.iter().enumerate() {
                let is_open = matches!(expected.when, OutlookWhen::Open | OutlookWhen::Yearly);
                if is_open == expected.date.is_some() {
                    problems.push(file.problem(
                        &format!("items[{index}].expected[{inner}]"),
                        "only what is open or returns each year has no date",
                        "give the date, or write `open`.",
                    ));
                }
            }
        }
    }
}

fn aims(records: &Records, problems: &mut Vec<Problem>) {
    for (file, aims) in &records.aims {
        for (index, aim) in aims.aims.iter().enumerate() {
            let horizon = match aim.date.map(|date| date.first_day().year()) {
                None => Horizon::NoneStated,
                Some(..=2027) => Horizon::Near,
                Some(..=2030) => Horizon::Medium,
                Some(_) => Horizon::Long,
            };
            if horizon != aim.horizon {
                problems.push(file.problem(
                    &format!("aims[{index}].horizon"),
                    format!("the horizon of aim `{}` does not follow from its date", aim.id.0),
                    "to 2027 it is near, to 2030 medium, later long; without a date none-stated.",
                ));
            }
        }
    }
}
