//! Texts beside their formats: dates, addresses, ids, sentences and what they refer to.

use super::say::{about, closed_words, one_of};
use super::{Mention, Walk};
use crate::content::inline::{self, Inline};
use crate::model::date::{Date, Day};
use serde_json::Value;

/// How a text begins that is still to be written.
const STUB: &str = "TODO";

impl<'a> Walk<'a> {
    /// One of some words.
    pub(super) fn closed(&mut self, text: &str, words: &[&str], path: &str) {
        if !words.contains(&text) {
            self.wrong(path, format!("`{text}` is not one of the words allowed here"), one_of(text, words));
        }
    }

    /// A text: a stub, one of some words, or what its format asks for.
    pub(super) fn string(&mut self, text: &str, schema: &'a Value, path: &str) {
        // A stub says itself what is to stand in its place.
        if let Some(advice) = text.strip_prefix(STUB) {
            let advice = advice.trim_start_matches([':', ' ']);
            let advice = if advice.is_empty() { about(schema) } else { advice.to_owned() };
            return self.wrong(path, "this is still to be written", advice);
        }
        let words = closed_words(schema);
        if !words.is_empty() {
            return self.closed(text, &words, path);
        }
        if text.trim() != text || text.is_empty() {
            // Sentences of a paragraph follow each other with the blank that the page puts between them.
            self.wrong(path, "the text is empty, or begins or ends with a blank", "remove the blank, or the field.");
        }
        let length = text.chars().count() as u64;
        if schema["maxLength"].as_u64().is_some_and(|most| length > most) {
            let what = format!("the text has {length} characters; at most {} fit", schema["maxLength"]);
            self.wrong(path, what, "say it shorter.");
        }
        if schema["minLength"].as_u64().is_some_and(|least| length < least) {
            let what = format!("the text has {length} characters; at least {} are needed", schema["minLength"]);
            self.wrong(path, what, about(schema));
        }
        match schema["format"].as_str() {
            Some("partial-date") if Date::parse(text).is_none() => {
                let what = format!("`{text}` is no date");
                self.wrong(path, what, "write a day that exists as 2026-04-21, a month as 2026-04, a year as 2026.");
            }
            Some("day") if Day::parse(text).is_none() => {
                let what = format!("`{text}` is no day");
                self.wrong(path, what, "write a day that exists as 2026-04-21.");
            }
            Some("url") if !is_url(text) => {
                let what = format!("`{text}` is no web address");
                self.wrong(path, what, "write it whole, with https:// or http:// in front and without blanks.");
            }
            Some("lang") if !(text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase())) => {
                let what = format!("`{text}` is no language code");
                self.wrong(path, what, "write two small letters: en, ja, ko.");
            }
            Some("text") => self.sentence(text, path),
            Some("partial-date" | "day" | "url" | "lang") | None => {}
            Some(kind) => match kind.strip_suffix("-id") {
                Some(kind) => {
                    if !is_id(text) {
                        let what = format!("`{text}` cannot be an id");
                        self.wrong(path, what, "use small letters, digits and single hyphens: `mogami-contract`.");
                    }
                    self.found.defined.push(mention(kind, text, path));
                }
                None => self.found.referred.push(mention(kind, text, path)),
            },
        }
    }

    fn sentence(&mut self, text: &str, path: &str) {
        let pieces = match inline::parse(text) {
            Ok(pieces) => pieces,
            Err((what, advice)) => return self.wrong(path, what, advice),
        };
        for piece in pieces {
            let (kind, id) = match piece {
                Inline::Value(inline::Value::Figure(id)) => ("figure", id),
                Inline::Value(inline::Value::Point { series, x }) => ("point", format!("{series}.{x}")),
                Inline::Link { to, .. } => ("address", to),
                Inline::Value(inline::Value::Event(id)) => ("event", id),
                Inline::Value(inline::Value::Period(id)) => ("period", id),
                Inline::Value(inline::Value::Count(id)) => ("count", id),
                Inline::Words(_) | Inline::Japanese { .. } => continue,
            };
            self.found.referred.push(mention(kind, &id, path));
        }
    }
}

fn mention(kind: &str, id: &str, at: &str) -> Mention {
    Mention { kind: kind.to_owned(), id: id.to_owned(), at: at.to_owned() }
}

/// True of what may be an id: small letters, digits and single hyphens.
pub fn is_id(text: &str) -> bool {
    let piece =
        |piece: &str| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.split('-').all(piece)
}

fn is_url(text: &str) -> bool {
    let host = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    host.is_some_and(|host| host.contains('.'))
        && !text.contains(|letter: char| letter.is_whitespace() || letter == '"')
}
