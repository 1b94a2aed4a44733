//! Every list of records with its words: a JSON file with its schema, and its tables. Nothing here knows any list by
//! name.

use super::{
    DataFile, DataSet, Form, LICENCE,
    tables::{Tables, objects},
};
use crate::content::{
    evidence::{EVENTS, LISTS, List},
    load::Site,
    values,
};
use serde_json::{Value, json};

/// The data set of this name.
pub fn set(site: &Site, name: &'static str) -> DataSet {
    let list = LISTS.iter().chain([&EVENTS]).find(|list| self::name(list) == name);
    let list = list.expect("a test holds the names against the lists");
    let records = joined(site, list);
    let schema = schema(list, name);
    let shape = &schema["properties"][name]["items"];
    let tables = Tables { words: &site.data_words.words, kind: list.kind, root: &schema };
    let mut files = files(site, name, Value::Array(records.clone()), &schema);
    files.extend(tables.of(name, &objects(&records), shape));
    DataSet { name, count: records.len(), files }
}

/// The JSON of a data set and its schema.
pub fn files(site: &Site, name: &'static str, records: Value, schema: &Value) -> Vec<DataFile> {
    let schema_name = format!("{name}.schema.json");
    let whole = json!({
        "$schema": schema_name,
        "about": "Part of Sangensoku, an explainer of Japan's defence export strategy. Not legal advice.",
        "licence": LICENCE,
        "coverage": site.rules.vocab.coverage_note,
        name: records,
    });
    vec![
        DataFile { name: format!("{name}.json"), text: format!("{whole:#}\n"), form: Form::Json(name) },
        DataFile { name: schema_name, text: format!("{schema:#}\n"), form: Form::Schema },
    ]
}

/// The name of a list in file names: that of its file, and its own where the file has several.
pub fn name(list: &List) -> &'static str {
    let is_only = LISTS.iter().filter(|other| other.family == list.family).count() <= 1;
    if is_only { list.family.name() } else { list.list }
}

/// The records as their file has them, each with its words in plain sentences.
fn joined(site: &Site, list: &List) -> Vec<Value> {
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
            Value::Object(record)
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
    let items = json!({ "$ref": format!("#/$defs/{record}") });
    whole_schema(name, json!({ "type": "array", "items": items }), Value::Object(definitions))
}

/// The schema of a file that holds `value` under the name of its set.
pub fn whole_schema(name: &str, value: Value, definitions: Value) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": definitions,
        "type": "object",
        "required": [name, "licence"],
        "properties": { name: value },
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

#[cfg(test)]
mod tests {
    use super::{EVENTS, LISTS, name};
    use crate::content::words::data::NAMES;
    use std::collections::BTreeSet;

    #[test]
    fn every_list_of_records_is_a_data_set() {
        // The story tells again what other lists hold, so it is no data set of its own.
        let lists: BTreeSet<&str> = LISTS.iter().chain([&EVENTS]).map(name).filter(|name| *name != "story").collect();
        let apart = ["claims", "sources", "rules", "cases"];
        assert_eq!(lists, NAMES.into_iter().filter(|name| !apart.contains(name)).collect());
    }
}
