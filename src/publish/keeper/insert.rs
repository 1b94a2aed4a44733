//! Puts a record into a list of a JSON text and leaves everything else as it stands.

use crate::content::position::{Place, Positions};
use serde::de::IgnoredAny;
use serde_json::{Deserializer, Value};

/// The text with `record` in the list `name`: before the first entry that `goes_after` is true of, else at the end.
/// `None` if there is no such list.
pub fn insert(text: &str, name: &str, record: &str, goes_after: impl Fn(&Value) -> bool) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    let entries = value[name].as_array()?;
    let positions = Positions::of(text);
    let place = |path: &str| positions.place(path);
    let Some(last) = entries.len().checked_sub(1) else {
        let open = offset(text, place(name)) + 1;
        let close = open + text[open..].find(']')?;
        let inside = format!("\n    {}\n  ", indented(record, "    "));
        return Some(format!("{}{inside}{}", &text[..open], &text[close..]));
    };
    let indent = " ".repeat(place(&format!("{name}[0]")).1 - 1);
    let record = indented(record, &indent);
    Some(match entries.iter().position(goes_after) {
        Some(index) => {
            let at = offset(text, place(&format!("{name}[{index}]")));
            format!("{}{record},\n{indent}{}", &text[..at], &text[at..])
        }
        None => {
            let start = offset(text, place(&format!("{name}[{last}]")));
            let at = start + length_of_value(&text[start..]);
            format!("{},\n{indent}{record}{}", &text[..at], &text[at..])
        }
    })
}

/// The lines of a record after the first, further in.
fn indented(record: &str, indent: &str) -> String {
    record.trim_end().replace('\n', &format!("\n{indent}"))
}

/// Where a line and column stand in the text, in bytes.
fn offset(text: &str, (line, column): Place) -> usize {
    let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let inside: usize = text[before..].chars().take(column - 1).map(char::len_utf8).sum();
    before + inside
}

/// How long the JSON value is with which the text begins.
fn length_of_value(text: &str) -> usize {
    let mut values = Deserializer::from_str(text).into_iter::<IgnoredAny>();
    values.next();
    values.byte_offset()
}

#[cfg(test)]
mod tests {
    use super::insert;
    use serde_json::Value;

    #[test]
    fn a_record_takes_its_place_and_nothing_else_changes() {
        let text = "{\n  \"about\": \"ö, [x]\",\n  \"list\": [\n    { \"id\": \"a\" },\n    { \"id\": \"c\" }\n  ],\n  \"z\": 1\n}\n";
        let after = |id: &'static str| move |entry: &Value| entry["id"].as_str() > Some(id);
        let put =
            |id| insert(text, "list", &format!("{{\n  \"id\": \"{id}\"\n}}\n"), after(id)).expect("there is a list");
        assert_eq!(
            put("b"),
            text.replace("    { \"id\": \"c\" }", "    {\n      \"id\": \"b\"\n    },\n    { \"id\": \"c\" }")
        );
        assert_eq!(put("d"), text.replace("\"c\" }", "\"c\" },\n    {\n      \"id\": \"d\"\n    }"));
        assert_eq!(insert(text, "other", "{}", |_| false), None);
        let empty = insert("{ \"list\": [] }", "list", "{}", |_| false);
        assert_eq!(empty.as_deref(), Some("{ \"list\": [\n    {}\n  ] }"));
    }
}
