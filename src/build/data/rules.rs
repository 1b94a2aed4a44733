//! The rules and the real cases as JSON with their schemas, each regime as a table.

use super::{LICENCE, table::line};
use crate::content::load::Site;
use crate::model::rules::{
    limits::Limits,
    record::{RealCase, RuleRecord},
    regime::Regime,
};
use crate::page::regimes::table_name;
use schemars::schema_for;
use serde_json::json;

/// Every data file: its path below the site's folder, and its text.
pub fn files(site: &Site) -> Vec<(String, String)> {
    let about = "Rules governing Japan's exports of defence equipment, as Sangensoku reads them. Not legal advice.";
    let rules = json!({
        "$schema": "rules.schema.json", "about": about, "licence": LICENCE,
        "coverage": site.rules.vocab.coverage_note, "rules": site.rules,
    });
    let cases = json!({ "$schema": "cases.schema.json", "about": about, "licence": LICENCE, "cases": site.cases });
    let wrapped = |name: &str, schema: serde_json::Value| {
        // The definitions stay where their references look for them: at the top.
        let mut schema = schema;
        let definitions = schema.as_object_mut().and_then(|schema| schema.remove("$defs"));
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions,
            "type": "object", "required": [name, "licence"], "properties": { name: schema },
        })
    };
    let mut files = vec![
        ("data/rules.json".to_owned(), format!("{rules:#}\n")),
        ("data/rules.schema.json".to_owned(), format!("{:#}\n", wrapped("rules", schema_for!(RuleRecord).to_value()))),
        ("data/cases.json".to_owned(), format!("{cases:#}\n")),
        (
            "data/cases.schema.json".to_owned(),
            format!("{:#}\n", wrapped("cases", schema_for!(Vec<RealCase>).to_value())),
        ),
    ];
    files.extend(
        site.rules.regimes.iter().map(|regime| (format!("data/{}", table_name(&regime.id)), table(site, regime))),
    );
    files
}

const COLUMNS: [&str; 17] = [
    "regime",
    "from",
    "to",
    "condition",
    "role",
    "gate",
    "asks",
    "values",
    "when",
    "unless",
    "valid_from",
    "outcome",
    "verdict",
    "decider",
    "question",
    "confidence",
    "sources",
];

/// The conditions of a regime, a line each, as CSV (RFC 4180).
fn table(site: &Site, regime: &Regime) -> String {
    let mut text = line(COLUMNS);
    for condition in &regime.conditions {
        let outcome = site.rules.vocab.outcomes.iter().find(|outcome| outcome.id == condition.outcome);
        let verdict = outcome.and_then(|outcome| outcome.verdict).filter(|_| !condition.role.is_shown_only());
        let date = |date: Option<crate::model::date::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        let cells = [
            regime.id.clone(),
            regime.effective_from.to_string(),
            date(regime.effective_to),
            condition.id.clone(),
            word(&condition.role),
            condition.group.clone().unwrap_or_default(),
            word(&condition.asks),
            condition.values.join(" "),
            limits(&condition.when),
            limits(&condition.unless),
            date(condition.valid_from),
            condition.outcome.clone(),
            verdict.map(|verdict| verdict.id().to_owned()).unwrap_or_default(),
            condition.decider.clone(),
            condition.question.clone(),
            word(&condition.confidence),
            condition.sources.join(" "),
        ];
        text += &line(cells);
    }
    text
}

/// `item: sdf_weapon; destination: us indonesia`
fn limits(limits: &Limits) -> String {
    let pieces: Vec<String> = limits
        .by_dimension()
        .map(|(dimension, values)| format!("{}: {}", word(&dimension), values.join(" ")))
        .collect();
    pieces.join("; ")
}

/// The published word of a value, as the data files write it.
pub fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
