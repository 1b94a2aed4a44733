//! BibTeX: `@misc`, which old styles and biblatex both know. UTF-8 stays as it is; what TeX reads as structure is
//! written out.

use super::{Entry, NAME, Stands, numbers, on_one_line};

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// What TeX reads as structure, and how it is written instead. BibTeX counts braces even behind a backslash.
const SPECIAL: [(char, &str); 10] = [
    ('\\', r"\textbackslash{}"),
    ('{', r"\textbraceleft{}"),
    ('}', r"\textbraceright{}"),
    ('~', r"\textasciitilde{}"),
    ('^', r"\textasciicircum{}"),
    ('%', r"\%"),
    ('&', r"\&"),
    ('#', r"\#"),
    ('$', r"\$"),
    ('_', r"\_"),
];

/// How the last field of an entry begins: its address, or its place on the site.
const AT: &str = "url = {";
const WITHIN: &str = "addendum = {";

/// The file.
pub fn text(entries: &[Entry]) -> String {
    entries.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// The file with other addresses; `url` gives that of a key.
pub fn retargeted(text: &str, url: impl Fn(&str) -> String) -> Option<String> {
    let mut key = "";
    let mut led = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if let Some(named) = line.strip_prefix("@misc{") {
            key = named.trim_end().strip_suffix(',')?;
        }
        let field = line.strip_prefix("  ").unwrap_or_default();
        match [AT, WITHIN].iter().any(|start| field.starts_with(start)) {
            true => led.push_str(&format!("  {AT}{}}}\n", url(key))),
            false => led.push_str(line),
        }
    }
    Some(led)
}

fn one(entry: &Entry) -> String {
    // The second pair of braces keeps capitals as they are, and makes one name of the author.
    let mut fields = vec![format!("author = {{{{{NAME}}}}}"), format!("title = {{{{{}}}}}", escape(&entry.title))];
    let how = entry.page.as_ref().map_or(NAME.to_owned(), |page| format!("{}. {NAME}", escape(page)));
    fields.push(format!("howpublished = {{{how}}}"));
    let date = numbers(entry.read);
    fields.push(format!("year = {{{}}}", date[0]));
    fields.extend(date.get(1).map(|month| format!("month = {}", MONTHS[*month as usize - 1])));
    fields.extend(date.get(2).map(|day| format!("day = {{{day}}}")));
    if !entry.note.is_empty() {
        fields.push(format!("note = {{{}}}", escape(&entry.note)));
    }
    fields.push(match &entry.stands {
        Stands::At(url) => format!("{AT}{url}}}"),
        Stands::Within(place) => format!("{WITHIN}{}}}", escape(place)),
    });
    format!("@misc{{{},\n  {}\n}}\n", entry.key, fields.join(",\n  "))
}

fn escape(text: &str) -> String {
    let letter = |letter: char| {
        let special = SPECIAL.iter().find(|(known, _)| *known == letter);
        special.map_or_else(|| letter.to_string(), |(_, written)| (*written).to_owned())
    };
    on_one_line(text).chars().map(letter).collect()
}

/// A small reader, which counts braces as BibTeX does.
#[cfg(test)]
pub fn read(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut entries = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("@misc{") {
        let mut entry = std::collections::BTreeMap::new();
        let (_, mut fields) = after.split_once(",\n").expect("the key ends with a comma");
        loop {
            let (name, value) = fields.split_once(" = ").expect("a field has a value");
            let mut depth = 0;
            let end = value.find(|letter| {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                depth < 0 || depth == 0 && letter == ','
            });
            let end = end.expect("a field ends");
            let inside = value[..end].trim_end().trim_start_matches('{');
            let mut plain = inside.strip_suffix("}}").or(inside.strip_suffix('}')).unwrap_or(inside).to_owned();
            // A trailing command ends with braces of its own.
            if plain.ends_with('{') {
                plain.push('}');
            }
            for (letter, written) in SPECIAL.iter().rev() {
                plain = plain.replace(written, &letter.to_string());
            }
            entry.insert(name.trim().to_owned(), plain);
            let is_last = value[end..].starts_with('}');
            fields = &value[end + 1..];
            if is_last {
                break;
            }
        }
        rest = fields;
        entries.push(entry);
    }
    entries
}
