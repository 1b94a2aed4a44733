//! Cases that people try first, decided by hand from the facts and not from the engine: its verdict is among those that
//! the facts bear, and no surer than they are.

use sangensoku::model::rules::{decide::decide, query, regime::Confidence, verdict::Verdict};
use serde::Deserialize;

use crate::record::{RECORD, RULES};

#[derive(Deserialize)]
struct Table {
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    ask: String,
    /// The verdicts that the facts bear, the best one first.
    may_be: Vec<Verdict>,
    reason: String,
    /// The highest confidence that the answer may have.
    at_most: Confidence,
}

impl Row {
    /// The question as the form puts it: an everyday item has its usual origin unless the row says another.
    fn query(&self) -> String {
        let item = self.ask.split('&').find_map(|part| part.strip_prefix("i="));
        let usual = RECORD.everyday.iter().find(|one| Some(one.id.as_str()) == item).map(|one| one.origin.as_str());
        match usual.filter(|_| !self.ask.contains("&o=")) {
            Some(origin) => format!("{}&o={origin}", self.ask),
            None => self.ask.clone(),
        }
    }
}

fn rows() -> Vec<Row> {
    serde_json::from_str::<Table>(include_str!("tried_first.json")).expect("the table is sound").rows
}

#[test]
fn what_people_try_first_is_answered_as_the_facts_bear() {
    let mut wrong = Vec::new();
    for row in rows() {
        let reading = query::read(&RULES, &row.query());
        assert!(reading.dropped.is_empty(), "{}: {:?}", row.ask, reading.dropped);
        let decision = decide(&RULES, &reading.case);
        let confidence = decision.confidence.unwrap_or(Confidence::Low);
        if !decision.verdict.is_some_and(|verdict| row.may_be.contains(&verdict)) || confidence > row.at_most {
            let found = decision.verdict.map_or("open", Verdict::id);
            let condition = decision.condition.or(decision.nearest.map(|near| near.failed)).unwrap_or_default();
            let may_be: Vec<&str> = row.may_be.iter().map(|verdict| verdict.id()).collect();
            wrong.push(format!(
                "{}\n  is {found} ({confidence:?}) by {condition}; may be {} at most {:?}: {}",
                row.ask,
                may_be.join(" or "),
                row.at_most,
                row.reason
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows().len(), wrong.join("\n"));
}

#[test]
fn the_table_is_as_large_as_it_is_said_to_be() {
    let rows = rows();
    assert!(rows.len() >= 300, "{} rows", rows.len());
    let mut asked: Vec<&str> = rows.iter().map(|row| row.ask.as_str()).collect();
    asked.sort_unstable();
    asked.dedup();
    assert_eq!(asked.len(), rows.len(), "no question is asked twice");
}
