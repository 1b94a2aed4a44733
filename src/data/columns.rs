//! What the column of a table is: its note, its kind and its closed list come from the schema of the type behind it.

use serde_json::Value;

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the first line.
    pub name: String,
    /// What stands in it.
    pub about: String,
    /// The kind of its values.
    pub kind: ValueKind,
    /// True if a cell may hold several words with blanks between them.
    pub several: bool,
    /// The words that it may hold, where they are a closed list.
    pub words: Vec<String>,
}

/// What the values of a column are, in the order in which `DataFrame::kinds` names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the data sets name each")]
pub enum ValueKind {
    Text,
    Integer,
    Number,
    Boolean,
    /// A year, a month of a year, or a day.
    Date,
    Day,
}

impl Column {
    /// A column of plain text.
    pub fn text(name: &str, about: &str) -> Self {
        let (name, about) = (name.to_owned(), about.to_owned());
        Self { name, about, kind: ValueKind::Text, several: false, words: Vec::new() }
    }

    /// A column of whole numbers.
    pub fn integer(name: &str, about: &str) -> Self {
        Self { kind: ValueKind::Integer, ..Self::text(name, about) }
    }

    /// The column of a value of the shape `schema`.
    pub fn of(name: &str, root: &Value, schema: &Value) -> Self {
        let (shape, about) = resolve(root, schema);
        let kinds: Vec<&str> = match &shape["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let kind = match kinds.first().copied().unwrap_or_default() {
            "integer" => ValueKind::Integer,
            "number" => ValueKind::Number,
            "boolean" => ValueKind::Boolean,
            _ if shape["format"] == "partial-date" => ValueKind::Date,
            _ if shape["format"] == "day" => ValueKind::Day,
            _ => ValueKind::Text,
        };
        let several = kinds.contains(&"array");
        Self { kind, several, words: closed_list(shape), ..Self::text(name, about) }
    }

    /// The column `name` of rows of the shape `row`, if they have it. What lies inside another value carries the note of
    /// that value before its own; what lies in the words of a record does not.
    pub fn find(name: &str, root: &Value, row: &Value) -> Option<Self> {
        let (shape, _) = resolve(root, row);
        let properties = shape["properties"].as_object()?;
        if let Some(own) = properties.get(name) {
            return Some(Self::of(name, root, own));
        }
        properties.iter().find_map(|(outer, inner)| {
            let found = Self::find(name.strip_prefix(outer.as_str())?.strip_prefix('_')?, root, inner)?;
            let (_, around) = resolve(root, inner);
            let about = if outer == "words" { found.about } else { format!("{around} {}", found.about) };
            Some(Self { name: name.to_owned(), about, ..found })
        })
    }
}

/// The shape behind references and behind "or nothing", with the note that stands nearest to the value.
pub fn resolve<'a>(root: &'a Value, schema: &'a Value) -> (&'a Value, &'a str) {
    let (mut shape, mut about) = (schema, "");
    loop {
        if about.is_empty() {
            about = shape["description"].as_str().unwrap_or_default();
        }
        let some = shape["anyOf"].as_array().and_then(|all| all.iter().find(|one| one["type"] != "null"));
        let named = shape["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/"));
        shape = match (some, named) {
            (Some(some), _) => some,
            (None, Some(name)) => &root["$defs"][name],
            (None, None) => return (shape, about),
        };
    }
}

/// The words of a closed list: plain, or each with its note.
fn closed_list(shape: &Value) -> Vec<String> {
    let plain = shape["enum"].as_array().into_iter().flatten();
    let noted = shape["oneOf"].as_array().into_iter().flatten();
    let words = plain.cloned().chain(noted.flat_map(|one| match &one["enum"] {
        Value::Array(words) => words.clone(),
        _ => vec![one["const"].clone()],
    }));
    words.filter_map(|word| word.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Column, ValueKind};
    use serde_json::json;

    #[test]
    fn a_column_takes_its_note_from_the_nearest_description() {
        let root = json!({ "$defs": {
            "Row": { "properties": {
                "state": { "description": "Its state.", "$ref": "#/$defs/State" },
                "exit": { "description": "Its exit.", "anyOf": [{ "$ref": "#/$defs/Exit" }, { "type": "null" }] },
                "words": { "$ref": "#/$defs/Exit" },
            } },
            "State": { "description": "A state.", "oneOf": [{ "const": "on", "type": "string" }, { "enum": ["off"] }] },
            "Exit": { "properties": { "year": { "type": ["integer", "null"], "description": "The year." } } },
        } });
        let row = json!({ "$ref": "#/$defs/Row" });
        let find = |name: &str| Column::find(name, &root, &row);
        let state = find("state").expect("it is there");
        assert_eq!((state.about.as_str(), state.words), ("Its state.", vec!["on".to_owned(), "off".to_owned()]));
        let year = find("exit_year").expect("it is there");
        assert_eq!((year.about.as_str(), year.kind), ("Its exit. The year.", ValueKind::Integer));
        assert_eq!(find("words_year").expect("it is there").about, "The year.");
        assert_eq!(find("no"), None);
    }
}
