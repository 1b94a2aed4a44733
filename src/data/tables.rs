//! The tables of a data set: one of its records, and one of each list inside them.

use super::{
    DataFile, Form,
    columns::{Column, resolve},
    table::Table,
};
use crate::content::words::data::DataFrame;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What the tables of a set need to know.
pub struct Tables<'a> {
    /// The words for columns that no type describes.
    pub words: &'a DataFrame,
    /// The column that names the record of a row.
    pub kind: &'a str,
    /// The schema that holds the definitions.
    pub root: &'a Value,
}

type Row = Map<String, Value>;

impl Tables<'_> {
    /// The table `name` of records of this shape, and the tables of the lists inside them.
    pub fn of(&self, name: &str, records: &[Row], shape: &Value) -> Vec<DataFile> {
        let mut files = vec![self.file(name, &["id"], records, shape, &Value::Null)];
        self.inner(name, records, shape, &mut files);
        files
    }

    fn file(&self, name: &str, first: &[&str], rows: &[Row], shape: &Value, words: &Value) -> DataFile {
        let table = Table::of(first, rows);
        let column = |name: &String| self.column(name, first, shape, words);
        let columns = table.columns().iter().map(column).collect();
        DataFile { name: format!("{name}.csv"), text: table.csv(), form: Form::Table(columns) }
    }

    fn column(&self, name: &str, first: &[&str], shape: &Value, words: &Value) -> Column {
        let is_first = first.contains(&name);
        match name {
            "place" if is_first => Column::integer(name, &self.words.place),
            "within" if is_first => Column::integer(name, &self.words.within),
            name if is_first && name == self.kind => Column::text(name, &self.words.of_record),
            // The note stands on the list of which the cell holds an entry.
            "words" => Column { several: false, ..Column::of(name, self.root, words) },
            _ => {
                let in_words = || Column::find(name.strip_prefix("words_")?, self.root, self.entry_of(words));
                let found = Column::find(name, self.root, shape).or_else(in_words);
                Column { name: name.to_owned(), ..found.unwrap_or_else(|| Column::text(name, "")) }
            }
        }
    }

    /// The tables of the lists inside `rows`: each entry with the id of its record and its place; where the words hold
    /// a list of the same name, its sentences stand beside. An entry of a list inside an entry names that one's place.
    fn inner(&self, name: &str, rows: &[Row], shape: &Value, files: &mut Vec<DataFile>) {
        let lists = rows.iter().flatten().filter(|(_, value)| is_list_of_objects(value)).map(|(key, _)| key);
        for key in lists.collect::<BTreeSet<_>>() {
            let mut entries = Vec::new();
            for row in rows {
                let words = row.get("words").and_then(|words| words.get(key)).and_then(Value::as_array);
                for (index, entry) in row.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
                    let mut entry = entry.as_object().cloned().unwrap_or_default();
                    entry.insert(self.kind.to_owned(), row.get(self.kind).unwrap_or(&row["id"]).clone());
                    if let Some(outer) = row.get("place") {
                        entry.insert("within".to_owned(), outer.clone());
                    }
                    entry.insert("place".to_owned(), json!(index + 1));
                    if let Some(text) = words.and_then(|words| words.get(index)) {
                        entry.insert("words".to_owned(), text.clone());
                    }
                    entries.push(entry);
                }
            }
            let name = format!("{name}-{}", key.replace('_', "-"));
            let own = self.entry_of(self.list(shape, key));
            let words = self.list(&resolve(self.root, shape).0["properties"]["words"], key);
            let nested = entries.iter().any(|entry| entry.contains_key("within"));
            let first = if nested { vec![self.kind, "within", "place"] } else { vec![self.kind, "place"] };
            files.push(self.file(&name, &first, &entries, own, words));
            self.inner(&name, &entries, own, files);
        }
    }

    /// The shape of the list `key`.
    fn list<'a>(&'a self, shape: &'a Value, key: &str) -> &'a Value {
        &resolve(self.root, shape).0["properties"][key]
    }

    /// The shape of the entries of a list.
    fn entry_of<'a>(&'a self, list: &'a Value) -> &'a Value {
        &resolve(self.root, list).0["items"]
    }
}

fn is_list_of_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|values| values.iter().any(Value::is_object))
}

/// The objects of a list.
pub fn objects(values: &[Value]) -> Vec<Row> {
    values.iter().filter_map(Value::as_object).cloned().collect()
}
