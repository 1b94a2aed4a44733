//! RIS: two letters, two blanks, a hyphen, a blank, the value; lines end with CR and LF.

use super::{Entry, LANGUAGE, NAME, Stands, numbers, on_one_line};

/// The tags of the last line of an entry: its address, or its place on the site ("location in archives").
const AT: &str = "UR";
const WITHIN: &str = "AV";

/// The file.
pub fn text(entries: &[Entry]) -> String {
    entries.iter().map(one).collect::<Vec<_>>().join("\r\n")
}

/// The file with other addresses; `url` gives that of a key.
pub fn retargeted(text: &str, url: impl Fn(&str) -> String) -> Option<String> {
    let mut key = "";
    let mut led = String::with_capacity(text.len());
    for line in text.split_inclusive("\r\n") {
        match line.trim_end().split_once("  - ") {
            Some((AT | WITHIN, _)) => led.push_str(&format!("{AT}  - {}\r\n", url(key))),
            found => {
                if let Some(("ID", named)) = found {
                    key = named;
                }
                led.push_str(line);
            }
        }
    }
    Some(led)
}

fn one(entry: &Entry) -> String {
    let date = numbers(entry.read);
    let part = |at: usize| date.get(at).map_or(String::new(), |number| format!("{number:02}"));
    let (year, day) = (part(0), format!("{}/{}/{}/", part(0), part(1), part(2)));
    let stands = match &entry.stands {
        Stands::At(url) => (AT, Some(url.as_str())),
        Stands::Within(place) => (WITHIN, Some(place.as_str())),
    };
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
        ("N1", Some(&*entry.note).filter(|note| !note.is_empty())),
        stands,
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
