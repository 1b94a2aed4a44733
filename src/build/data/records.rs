//! Every list of records with its words: a JSON file with its schema, a table of the records, and a table of each
//! list inside them. Nothing here knows any list by name.

use super::{LICENCE, table::Table};
use crate::content::{
    evidence::{LISTS, List},
    load::Site,
    values,
};
use serde_json::{Map, Value, json};

/// The data files of all lists.
pub fn files(site: &Site) -> Vec<(String, String)> {
    LISTS.iter().flat_map(|list| of(site, list)).collect()
}

/// The name of a list in file names: that of its file, and its own where the file has several.
fn name(list: &List) -> String {
    let is_only = LISTS.iter().filter(|other| other.family == list.family).count() == 1;
    if is_only { list.family.name().to_owned() } else { list.list.to_owned() }
}

fn of(site: &Site, list: &List) -> Vec<(String, String)> {
    let name = name(list);
    let records = joined(site, list);
    let schema_name = format!("{name}.schema.json");
    let whole = json!({
        "$schema": schema_name,
        "about": "Part of Sangensoku, an explainer of Japan's defence export strategy.",
        "licence": LICENCE,
        "coverage": site.rules.vocab.coverage_note,
        name.as_str(): records,
    });
    let mut files = vec![
        (format!("data/{name}.json"), format!("{whole:#}\n")),
        (format!("data/{schema_name}"), format!("{:#}\n", schema(list, &name))),
        (format!("data/{name}.csv"), Table::of(&["id"], &records).csv()),
    ];
    let mut inner: Vec<&String> = records
        .iter()
        .flat_map(|record| record.iter())
        .filter(|(_, value)| is_list_of_objects(value))
        .map(|(key, _)| key)
        .collect();
    inner.sort();
    inner.dedup();
    for key in inner {
        files.push((format!("data/{name}-{}.csv", key.replace('_', "-")), inner_table(list, &records, key).csv()));
    }
    files
}

fn is_list_of_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|values| values.iter().any(Value::is_object))
}

/// The entries of one list inside the records, each with the id of its record and its place; where the words hold a
/// list of the same name, its sentences stand beside.
fn inner_table(list: &List, records: &[Map<String, Value>], key: &str) -> Table {
    let mut rows = Vec::new();
    for record in records {
        let words = record.get("words").and_then(|words| words.get(key)).and_then(Value::as_array);
        for (index, entry) in record.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
            let mut row = entry.as_object().cloned().unwrap_or_default();
            row.insert(list.kind.to_owned(), record["id"].clone());
            row.insert("place".to_owned(), json!(index + 1));
            if let Some(text) = words.and_then(|words| words.get(index)) {
                row.insert("words".to_owned(), text.clone());
            }
            rows.push(row);
        }
    }
    Table::of(&[list.kind, "place"], &rows)
}

/// The records as their file has them, each with its words in plain sentences.
fn joined(site: &Site, list: &List) -> Vec<Map<String, Value>> {
    let raw = &site.raw;
    let words = raw.get(&list.words).and_then(|file| file[list.words_list].as_array());
    let records = raw.get(&list.family).and_then(|file| file[list.list].as_array());
    let objects = records.into_iter().flatten().filter_map(Value::as_object);
    objects
        .map(|record| {
            let mut record = record.clone();
            let own = words.into_iter().flatten().find(|words| words[list.key] == record["id"]);
            let mut own = own.and_then(Value::as_object).cloned().unwrap_or_default();
            own.remove(list.key);
            record.insert("words".to_owned(), plain(site, Value::Object(own)));
            record
        })
        .collect()
}

/// Every sentence of a value without its marks.
fn plain(site: &Site, value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(values::plain(site, &text)),
        Value::Array(values) => values.into_iter().map(|value| plain(site, value)).collect(),
        Value::Object(object) => object.into_iter().map(|(key, value)| (key, plain(site, value))).collect(),
        other => other,
    }
}

/// The schema of the records with their words, made of the schemas of the two files.
fn schema(list: &List, name: &str) -> Value {
    let (records, words) = (list.family.schema(), list.words.schema());
    let mut definitions = records["$defs"].as_object().cloned().unwrap_or_default();
    definitions.extend(words["$defs"].as_object().cloned().unwrap_or_default());
    let defined = |schema: &Value, list: &str| {
        let path = schema["properties"][list]["items"]["$ref"].as_str().unwrap_or_default();
        path.trim_start_matches("#/$defs/").to_owned()
    };
    let (record, of_words) = (defined(&records, list.list), defined(&words, list.words_list));
    if let Some(words) = definitions.get_mut(&of_words) {
        remove(words, list.key);
    }
    if let Some(record) = definitions.get_mut(&record) {
        record["properties"]["words"] = json!({ "$ref": format!("#/$defs/{of_words}") });
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": definitions,
        "type": "object",
        "required": [name, "licence"],
        "properties": { name: { "type": "array", "items": { "$ref": format!("#/$defs/{record}") } } },
    })
}

fn remove(schema: &mut Value, key: &str) {
    if let Some(properties) = schema["properties"].as_object_mut() {
        properties.remove(key);
    }
    if let Some(required) = schema["required"].as_array_mut() {
        required.retain(|name| name != key);
    }
}
