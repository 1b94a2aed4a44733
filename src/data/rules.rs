//! The rules and the real cases as JSON with their schemas, each regime as a table.

use super::{
    claims::of,
    columns::Column,
    records::{files, whole_schema},
    set::{DataFile, DataSet, Form},
    table::line,
};
use crate::content::site::Site;
use crate::model::rules::{limits::Limits, record::RuleRecord, regime::Regime};
use schemars::schema_for;
use serde_json::Value;

/// The rules: the whole record, and a table for each regime.
pub fn rules(site: &Site) -> DataSet {
    let mut shape = schema_for!(RuleRecord).to_value();
    // The definitions stay where their references look for them: at the top.
    let definitions = shape.as_object_mut().and_then(|shape| shape.remove("$defs")).unwrap_or_default();
    let schema = whole_schema("rules", shape, definitions);
    let record = serde_json::to_value(&site.rules).expect("the rules are plain data");
    let columns = columns(&schema);
    let table = |regime: &Regime| DataFile {
        name: table_name(&regime.id),
        text: table(site, regime),
        form: Form::Table(columns.clone()),
    };
    let mut files = files(site, "rules", record, &schema);
    files.extend(site.rules.regimes.iter().map(table));
    DataSet { name: "rules", count: site.rules.regimes.len(), files }
}

/// The real cases.
pub fn cases(site: &Site) -> DataSet {
    of(site, "cases", "case", &site.cases)
}

/// `rules-table-t2026.csv`
pub fn table_name(regime: &str) -> String {
    format!("rules-table-{}.csv", regime.to_lowercase().replace('_', "-"))
}

/// The columns of the table of a regime, each with the type and the field that say what it is.
const COLUMNS: [(&str, &str, &str); 17] = [
    ("regime", "Regime", "id"),
    ("from", "Regime", "effective_from"),
    ("to", "Regime", "effective_to"),
    ("condition", "Condition", "id"),
    ("role", "Condition", "role"),
    ("gate", "Condition", "group"),
    ("asks", "Condition", "asks"),
    ("values", "Condition", "values"),
    ("when", "Condition", "when"),
    ("unless", "Condition", "unless"),
    ("valid_from", "Condition", "valid_from"),
    ("outcome", "Condition", "outcome"),
    ("verdict", "Outcome", "verdict"),
    ("decider", "Condition", "decider"),
    ("question", "Condition", "question"),
    ("confidence", "Condition", "confidence"),
    ("sources", "Condition", "sources"),
];

fn columns(schema: &Value) -> Vec<Column> {
    let column = |(name, holder, field): (&str, &str, &str)| {
        Column::of(name, schema, &schema["$defs"][holder]["properties"][field])
    };
    COLUMNS.into_iter().map(column).collect()
}

/// The conditions of a regime, a line each, as CSV (RFC 4180).
fn table(site: &Site, regime: &Regime) -> String {
    let mut text = line(COLUMNS.map(|(name, ..)| name));
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
