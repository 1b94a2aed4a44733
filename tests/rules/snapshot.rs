//! The count of outcomes under each regime, against the count that was accepted last.

use std::{collections::BTreeMap, env, fs};

use sangensoku::model::rules::census::census;

use crate::record::RULES;

const FILE: &str = "tests/snapshots/outcomes.txt";
const ADVICE: &str = "If the change is meant, accept it with: ACCEPT_OUTCOMES=1 cargo test --test rules outcomes";

/// One line for each regime and outcome: `T2026 no-door by T2026.P1a = 1234`.
fn lines() -> String {
    let mut text =
        String::from("# Cases by regime, verdict and decisive condition. Written by tests/rules/snapshot.rs.\n");
    for census in census(&RULES) {
        let (regime, places, cases) = (&census.regime, census.examples.len(), census.cases);
        text += &format!("\n{regime} places = {places}\n{regime} cases = {cases}\n");
        for outcome in &census.outcomes {
            let condition = outcome.condition.as_deref().unwrap_or("no open gate");
            text += &format!("{regime} {} by {condition} = {}\n", outcome.verdict.id(), outcome.cases);
        }
    }
    text
}

fn counts(text: &str) -> BTreeMap<&str, i64> {
    text.lines()
        .filter_map(|line| line.split_once(" = "))
        .filter_map(|(key, count)| Some((key, count.parse().ok()?)))
        .collect()
}

fn changes(before: &str, now: &str) -> String {
    let (before, now) = (counts(before), counts(now));
    let keys: Vec<&str> =
        before.keys().chain(now.keys()).copied().collect::<std::collections::BTreeSet<_>>().into_iter().collect();
    let mut text = String::new();
    for key in keys {
        let (was, is) = (before.get(key).copied().unwrap_or(0), now.get(key).copied().unwrap_or(0));
        if was != is {
            text += &format!("  {key}: {was} -> {is} ({:+})\n", is - was);
        }
    }
    text
}

#[test]
fn the_outcomes_are_those_accepted_last() {
    let now = lines();
    if env::var_os("ACCEPT_OUTCOMES").is_some() {
        fs::write(FILE, &now).expect("the snapshot can be written");
        return;
    }
    let before = fs::read_to_string(FILE).unwrap_or_default();
    assert!(before == now, "the outcomes of the rules have changed:\n{}{ADVICE}", changes(&before, &now));
}

#[test]
fn a_change_of_outcomes_is_named() {
    let before = "T2026 no-door by T2026.P1a = 10\nT2026 cases = 20\nT2026 outside by LAW_FEFA.2 = 3\n";
    let now = "T2026 no-door by T2026.P1a = 8\nT2026 cases = 20\nT2026 by-exception by X = 5\n";
    let expected = "  T2026 by-exception by X: 0 -> 5 (+5)\n  T2026 no-door by T2026.P1a: 10 -> 8 (-2)\n  T2026 outside by LAW_FEFA.2: 3 -> 0 (-3)\n";
    assert_eq!(changes(before, now), expected);
}
