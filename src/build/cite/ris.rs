//! RIS: two letters, two blanks, a hyphen, a blank, the value; lines end with CR and LF.

use super::{Entry, LANGUAGE, NAME, numbers, on_one_line};

/// The file.
pub fn text(entries: &[Entry]) -> String {
    entries.iter().map(one).collect::<Vec<_>>().join("\r\n")
}

fn one(entry: &Entry) -> String {
    let date = numbers(entry.read);
    let part = |at: usize| date.get(at).map_or(String::new(), |number| format!("{number:02}"));
    let (year, day) = (part(0), format!("{}/{}/{}/", part(0), part(1), part(2)));
    let lines = [
        ("TY", Some("ELEC")),
        ("ID", Some(&*entry.key)),
        ("AU", Some(NAME)),
        ("TI", Some(&*entry.title)),
        ("T2", Some(entry.page.as_deref().unwrap_or(NAME))),
        ("PB", Some(NAME)),
        ("PY", Some(&*year)),
        ("DA", Some(&*day)),
        ("LA", Some(LANGUAGE)),
        ("UR", entry.url.as_deref()),
        ("N1", Some(&*entry.note).filter(|note| !note.is_empty())),
        ("ER", Some("")),
    ]
    .into_iter()
    .filter_map(|(tag, value)| Some(format!("{tag}  - {}\r\n", on_one_line(value?))));
    lines.collect()
}

/// A small reader: a line is a tag and its value.
#[cfg(test)]
pub fn read(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut entries = Vec::new();
    let mut entry = std::collections::BTreeMap::new();
    for line in text.split("\r\n").filter(|line| !line.is_empty()) {
        let (tag, value) = line.split_once("  - ").expect("a line has a tag");
        if tag == "ER" {
            entries.push(std::mem::take(&mut entry));
        } else {
            entry.insert(tag.to_owned(), value.to_owned());
        }
    }
    entries
}
