//! The first round: raw JSON beside its schema. Finds every mistake of shape, and collects ids and references.

mod say;
mod text;

use super::position::{Positions, member};
use super::problem::Problem;
use say::{about, allows, closed_words, in_words, one_of, shown, type_of};
use serde_json::Value;

pub use text::is_id;

/// A content file that is JSON.
pub struct File {
    /// Its name, as seen from the project's folder.
    pub name: String,
    /// What stands in it.
    pub value: Value,
    /// Where it stands.
    pub positions: Positions,
}

/// An id or a reference: its kind (`source`, `event`, …), its text, and where it stands.
#[derive(Clone, Debug)]
pub struct Mention {
    /// What kind of thing is meant.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The path in its file.
    pub at: String,
}

/// What a walk through one file found.
#[derive(Default)]
pub struct Findings {
    /// Mistakes of shape.
    pub problems: Vec<Problem>,
    /// Ids that the file defines.
    pub defined: Vec<Mention>,
    /// Ids that the file refers to.
    pub referred: Vec<Mention>,
}

impl File {
    /// A problem at `path` of this file.
    pub fn problem(&self, path: &str, what: impl Into<String>, advice: impl Into<String>) -> Problem {
        let (line, column) = self.positions.place(path);
        Problem { file: self.name.clone(), line, column, at: path.to_owned(), what: what.into(), advice: advice.into() }
    }
}

/// Walks `file` beside the root schema of its family.
pub fn examine(file: &File, schema: &Value) -> Findings {
    let mut walk = Walk { file, root: schema, found: Findings::default() };
    for (path, (line, column)) in &file.positions.repeated {
        let mut problem = file.problem(path, "this key stands twice in the same object", "keep one of the two.");
        (problem.line, problem.column) = (*line, *column);
        walk.found.problems.push(problem);
    }
    walk.value(&file.value, schema, "");
    walk.found
}

struct Walk<'a> {
    file: &'a File,
    root: &'a Value,
    found: Findings,
}

impl<'a> Walk<'a> {
    fn wrong(&mut self, path: &str, what: impl Into<String>, advice: impl Into<String>) {
        let problem = self.file.problem(path, what, advice);
        self.found.problems.push(problem);
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/")) {
            Some(name) => self.resolve(&self.root["$defs"][name]),
            None => schema,
        }
    }

    fn value(&mut self, value: &Value, schema: &'a Value, path: &str) {
        let schema = self.resolve(schema);
        if let Some(branches) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
            return self.branch(value, branches, path);
        }
        let expected: Vec<&str> = match &schema["type"] {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let actual = type_of(value);
        // A whole number is a number.
        let is_number = actual == "integer" && expected.contains(&"number");
        if !expected.is_empty() && !expected.contains(&actual) && !is_number {
            let what = format!("expected {}, found {}", in_words(&expected), shown(value));
            return self.wrong(path, what, about(schema));
        }
        match value {
            Value::Object(object) => self.object(object, schema, path),
            Value::Array(items) => {
                if items.len() < schema["minItems"].as_u64().unwrap_or(0) as usize {
                    self.wrong(path, "this list is empty", about(schema));
                }
                for (index, item) in items.iter().enumerate() {
                    self.value(item, &schema["items"], &format!("{path}[{index}]"));
                }
            }
            Value::Number(number) => {
                let number = number.as_f64().unwrap_or_default();
                let (low, high) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
                if low.is_some_and(|low| number < low) || high.is_some_and(|high| number > high) {
                    let bounds = [low, high].map(|bound| bound.map_or("…".to_owned(), |bound| bound.to_string()));
                    let what = format!("expected a number from {} to {}, found {number}", bounds[0], bounds[1]);
                    self.wrong(path, what, about(schema));
                }
            }
            Value::String(text) => self.string(text, schema, path),
            _ => {}
        }
    }

    /// Follows the branch that the value most likely means, so that its own mistake is reported.
    fn branch(&mut self, value: &Value, branches: &'a [Value], path: &str) {
        let branches: Vec<&Value> = branches.iter().map(|branch| self.resolve(branch)).collect();
        let fitting: Vec<&Value> = branches.iter().copied().filter(|branch| allows(branch, type_of(value))).collect();
        let words: Vec<&str> = fitting.iter().flat_map(|branch| closed_words(branch)).collect();
        match value {
            Value::String(text) if !words.is_empty() => self.closed(text, &words, path),
            Value::Object(object) => {
                let shared =
                    |branch: &&&Value| object.keys().filter(|key| !branch["properties"][*key].is_null()).count();
                match fitting.iter().max_by_key(shared).filter(|branch| shared(branch) > 0) {
                    Some(best) => self.value(value, best, path),
                    None => {
                        let names: Vec<&str> = fitting
                            .iter()
                            .flat_map(|branch| branch["properties"].as_object().into_iter().flatten())
                            .map(|(name, _)| name.as_str())
                            .collect();
                        let found = object.keys().next().map_or("", String::as_str);
                        let what = format!("`{found}` is not known here");
                        self.wrong(path, what, one_of(found, &names));
                    }
                }
            }
            _ => match fitting.first() {
                Some(branch) => self.value(value, branch, path),
                None => {
                    let types: Vec<&str> = branches.iter().filter_map(|branch| branch["type"].as_str()).collect();
                    let what = format!("expected {}, found {}", in_words(&types), shown(value));
                    self.wrong(path, what, "see the schema named at the top of the file.");
                }
            },
        }
    }

    fn object(&mut self, object: &serde_json::Map<String, Value>, schema: &'a Value, path: &str) {
        let Some(properties) = schema["properties"].as_object() else { return };
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !object.contains_key(name) {
                let meaning = self.resolve(&properties[name])["description"].as_str();
                let meaning = properties[name]["description"].as_str().or(meaning).unwrap_or_default();
                self.wrong(path, format!("the field `{name}` is missing"), format!("add `{name}`: {meaning}"));
            }
        }
        for (name, value) in object {
            let inner = member(path, name);
            match properties.get(name) {
                Some(schema) => self.value(value, schema, &inner),
                None => {
                    let names: Vec<&str> = properties.keys().map(String::as_str).collect();
                    self.wrong(&inner, format!("there is no field `{name}` here"), one_of(name, &names));
                }
            }
        }
    }
}
