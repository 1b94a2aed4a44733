//! Lines of CSV as RFC 4180 has it, and records made flat.

use serde_json::{Map, Value};

/// The mark by which spreadsheets know that a CSV file is UTF-8. It stands in files that readers open by hand; the data
/// sets have none, because programs read them and their package says the encoding.
pub const MARK: &str = "\u{feff}";

/// A line of cells.
pub fn line(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
    format!("{}\r\n", cells.join(","))
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// A table: its columns in order, and its rows.
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Map<String, Value>>,
}

impl Table {
    /// A table of records: `first` and what else has a column in any of them; sources stand last.
    pub fn of(first: &[&str], records: &[Map<String, Value>]) -> Self {
        let mut columns: Vec<String> = first.iter().map(|name| (*name).to_owned()).collect();
        let rows: Vec<Map<String, Value>> = records.iter().map(flat).collect();
        for name in rows.iter().flat_map(|row| row.keys()) {
            if !columns.contains(name) {
                columns.push(name.clone());
            }
        }
        columns[first.len()..].sort_by_key(|name| (name.ends_with("sources"), name.clone()));
        Self { columns, rows }
    }

    /// Its columns in order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The table as CSV.
    pub fn csv(&self) -> String {
        let mut text = line(&self.columns);
        for row in &self.rows {
            text += &line(self.columns.iter().map(|name| row.get(name).map(cell).unwrap_or_default()));
        }
        text
    }
}

/// A record without what has a table of its own: objects become columns, lists of objects are left out.
fn flat(record: &Map<String, Value>) -> Map<String, Value> {
    let mut row = Map::new();
    for (name, value) in record {
        match value {
            Value::Object(inner) => {
                row.extend(flat(inner).into_iter().map(|(key, value)| (format!("{name}_{key}"), value)));
            }
            Value::Array(values) if values.iter().any(Value::is_object) => {}
            value => drop(row.insert(name.clone(), value.clone())),
        }
    }
    row
}

/// A value in a cell: a list of ids with blanks, a list of sentences one after the other.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use serde_json::json;

    #[test]
    fn a_record_becomes_a_line_and_sources_stand_last() {
        let record =
            json!({ "id": "a", "sources": ["x", "y"], "parts": [{ "n": 1 }], "place": { "lat": 1.5 }, "b": "p, q" });
        let records = [record.as_object().expect("an object").clone()];
        assert_eq!(Table::of(&["id"], &records).csv(), "id,b,place_lat,sources\r\na,\"p, q\",1.5,x y\r\n");
    }
}
