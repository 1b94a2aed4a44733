//! CSL-JSON, as Zotero, Pandoc and citeproc read it.

use super::{Entry, LANGUAGE, NAME, Stands, numbers, on_one_line};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The file.
pub fn text(entries: &[Entry]) -> String {
    let items: Vec<Value> = entries.iter().map(one).collect();
    written(&items)
}

/// The file with other addresses; `url` gives that of a key.
pub fn retargeted(text: &str, url: impl Fn(&str) -> String) -> Option<String> {
    let mut items: Vec<Map<String, Value>> = serde_json::from_str(text).ok()?;
    for item in &mut items {
        let url = url(item.get("id")?.as_str()?);
        item.remove(WITHIN);
        item.insert(AT.to_owned(), url.into());
    }
    Some(written(&items))
}

/// The variables that say where a thing stands: its address, or its place on the site.
const AT: &str = "URL";
const WITHIN: &str = "archive_location";

fn written(items: &[impl Serialize]) -> String {
    serde_json::to_string_pretty(items).expect("words are plain data") + "\n"
}

fn one(entry: &Entry) -> Value {
    let mut item = json!({
        "id": entry.key,
        "type": "webpage",
        "title": on_one_line(&entry.title),
        "author": [{ "literal": NAME }],
        "container-title": entry.page.as_deref().unwrap_or(NAME),
        "publisher": NAME,
        "issued": { "date-parts": [numbers(entry.read)] },
        "language": LANGUAGE,
    });
    let (name, stands) = match &entry.stands {
        Stands::At(url) => (AT, url),
        Stands::Within(place) => (WITHIN, place),
    };
    item[name] = json!(stands);
    if !entry.note.is_empty() {
        item["note"] = json!(entry.note);
    }
    item
}
