//! The Data Package that describes every data file: what it is, how large, what its columns hold.

use super::columns::{Column, ValueKind};
use super::set::{DataFile, DataSet, Form, LICENCE, LICENCE_URL};
use crate::content::site::Site;
use crate::content::visit::each_claim;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A date that may lack its day, or its month and day.
const PARTIAL_DATE: &str = r"\d{4}(-\d{2}(-\d{2})?)?";

/// The package as JSON. Its version is the newest day on which sources were read, so that the same content gives the
/// same bytes.
pub fn text(site: &Site, sets: &[DataSet]) -> String {
    let words = &site.data_words.words;
    let licence = json!([{ "name": LICENCE, "path": LICENCE_URL, "title": "Creative Commons Attribution 4.0" }]);
    let resources: Vec<Value> =
        sets.iter().flat_map(|set| set.files.iter().map(|file| resource(site, set, file))).collect();
    let package = json!({
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "profile": "data-package",
        "name": "sangensoku",
        "title": words.title,
        "description": format!("{} {}", words.about, site.rules.vocab.coverage_note),
        "version": newest_reading(site),
        "licenses": licence,
        "sources": [{ "title": title(site, "sources"), "path": "sources.json" }],
        "resources": resources,
    });
    format!("{package:#}\n")
}

fn newest_reading(site: &Site) -> String {
    let mut newest = site.pages.values().map(|page| page.read).max();
    for page in site.pages.values() {
        each_claim(page, &mut |claim, _| newest = newest.max(claim.read));
    }
    newest.map(|day| day.to_string()).unwrap_or_default()
}

fn title<'a>(site: &'a Site, set: &str) -> &'a str {
    site.data_words.sets.iter().find(|words| words.set == set).map_or("", |words| &words.title)
}

fn resource(site: &Site, set: &DataSet, file: &DataFile) -> Value {
    let words = site.data_words.sets.iter().find(|words| words.set == set.name);
    let digest: String = Sha256::digest(file.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut resource = json!({
        "path": file.name,
        "title": title(site, set.name),
        "description": words.map(|words| &words.holds),
        "encoding": "utf-8",
        "bytes": file.text.len(),
        "hash": format!("sha256:{digest}"),
    });
    let (name, format, mediatype) = match &file.form {
        Form::Json(_) => (file.name.replace(".json", "-json"), "json", "application/json"),
        Form::Schema => (file.name.replace(".schema.json", "-schema"), "json", "application/schema+json"),
        Form::Table(_) => (file.name.replace(".csv", ""), "csv", "text/csv"),
    };
    resource["name"] = json!(name);
    resource["format"] = json!(format);
    resource["mediatype"] = json!(mediatype);
    match &file.form {
        Form::Table(columns) => {
            let fields: Vec<Value> = columns.iter().map(|column| field(site, column)).collect();
            resource["profile"] = json!("tabular-data-resource");
            resource["schema"] = json!({ "fields": fields });
            if columns.first().is_some_and(|column| column.name == "id") {
                resource["schema"]["primaryKey"] = json!(["id"]);
            }
        }
        Form::Json(_) | Form::Schema => {
            resource["type"] = json!("json");
            resource["profile"] = json!("data-resource");
        }
    }
    resource
}

fn field(site: &Site, column: &Column) -> Value {
    let kind = match column.kind {
        ValueKind::Text | ValueKind::Date => "string",
        ValueKind::Integer => "integer",
        ValueKind::Number => "number",
        ValueKind::Boolean => "boolean",
        ValueKind::Day => "date",
    };
    let several = if column.several { format!(" {}", site.data_words.words.several) } else { String::new() };
    let about = format!("{}{several}", column.about);
    let mut field = json!({ "name": column.name, "type": kind, "description": about });
    if column.kind == ValueKind::Date {
        field["constraints"] = json!({ "pattern": PARTIAL_DATE });
    } else if !column.words.is_empty() {
        field["constraints"] = json!({ "enum": column.words });
    }
    field
}
