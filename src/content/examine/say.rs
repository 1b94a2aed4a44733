//! What the examination says of a value and of its schema.

use crate::content::problem::did_you_mean;
use serde_json::Value;

/// The word of JSON Schema for the type of a value.
pub fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_u64() || number.is_i64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// True if a schema allows a type.
pub fn allows(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::String(only) => only == name,
        Value::Array(names) => names.iter().any(|one| one == name),
        _ => true,
    }
}

/// The words of an `enum` or `const`; empty if the schema leaves the text open.
pub fn closed_words(schema: &Value) -> Vec<&str> {
    let listed = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
    listed.chain(schema["const"].as_str()).collect()
}

/// Types as a reader knows them.
pub fn in_words(types: &[&str]) -> String {
    let name = |name: &&str| match *name {
        "array" => "a list [ ]",
        "object" => "an object { }",
        "string" => "text in quotes",
        "integer" => "a whole number",
        "boolean" => "true or false",
        "null" => "null",
        _ => "a number",
    };
    types.iter().map(name).collect::<Vec<_>>().join(" or ")
}

/// What was found: the value itself, or its type where it is long.
pub fn shown(value: &Value) -> String {
    let text: String = value.to_string();
    if text.chars().count() > 40 { in_words(&[type_of(value)]) } else { format!("`{text}`") }
}

/// What the schema says of a field.
pub fn about(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or("see the schema named at the top of the file.").to_owned()
}

/// The words that are allowed, with the one that was probably meant.
pub fn one_of(word: &str, words: &[&str]) -> String {
    let all = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    match did_you_mean(word, words.iter().copied()) {
        Some(question) => format!("{question} Allowed are {all}."),
        None => format!("allowed are {all}."),
    }
}
