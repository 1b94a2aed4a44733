//! Cases that people try first, decided by hand from the facts and never from the engine.

use sangensoku::model::rules::{query::answer, regime::Confidence, verdict::Verdict};
use serde::Deserialize;

use crate::record::{RECORD, RULES};

#[derive(Deserialize)]
struct Table {
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    /// A query; an item whose origin is not given has its usual one.
    ask: String,
    /// The verdicts that the facts leave.
    may_be: Vec<Verdict>,
    reason: String,
    ground: Vec<String>,
    /// The highest permitted confidence.
    at_most: Confidence,
}

fn rows() -> Vec<Row> {
    let table: Table = serde_json::from_str(include_str!("tried_first.json")).expect("a table of rows");
    table.rows
}

fn with_usual_origin(ask: &str) -> String {
    let item = ask.split('&').find_map(|pair| pair.strip_prefix("i=")).unwrap_or_default();
    let usual = RECORD.everyday.iter().find(|everyday| everyday.id == item);
    match usual.filter(|_| !ask.contains("&o=")) {
        Some(everyday) => format!("{ask}&o={}", everyday.origin.replace('_', "-")),
        None => ask.to_owned(),
    }
}

#[test]
fn what_people_try_first_gets_the_answer_of_the_facts_and_no_surer() {
    let mut wrong = Vec::new();
    for row in rows() {
        let (_, decision) = answer(&RULES, &with_usual_origin(&row.ask));
        assert_eq!(decision.dropped, [], "{}", row.ask);
        let expected = decision.verdict.is_some_and(|verdict| row.may_be.contains(&verdict));
        let is_sure = decision.confidence.is_some_and(|confidence| confidence <= row.at_most);
        if !expected || !is_sure {
            let found = (decision.verdict, decision.confidence, decision.condition);
            wrong.push(format!(
                "{}: {found:?}, not {:?} at most {:?}: {}",
                row.ask, row.may_be, row.at_most, row.reason
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_is_large_enough_and_each_row_has_its_ground() {
    let rows = rows();
    assert!(rows.len() >= 60, "{} rows", rows.len());
    assert!(rows.iter().all(|row| !row.may_be.is_empty() && !row.reason.is_empty() && !row.ground.is_empty()));
    for everyday in &RECORD.everyday {
        let asked = rows.iter().filter(|row| row.ask.split('&').any(|pair| pair == format!("i={}", everyday.id)));
        assert!(asked.count() >= 2, "{} is tried less than twice", everyday.id);
    }
}
