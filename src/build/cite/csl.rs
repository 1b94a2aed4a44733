//! CSL-JSON, as Zotero, Pandoc and citeproc read it.

use super::{Entry, LANGUAGE, NAME, numbers, on_one_line};
use serde_json::{Value, json};

/// The file.
pub fn text(entries: &[Entry]) -> String {
    let items: Vec<Value> = entries.iter().map(one).collect();
    serde_json::to_string_pretty(&items).expect("words are plain data") + "\n"
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
    if let Some(url) = &entry.url {
        item["URL"] = json!(url);
    }
    if !entry.note.is_empty() {
        item["note"] = json!(entry.note);
    }
    item
}
