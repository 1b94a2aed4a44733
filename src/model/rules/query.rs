//! The address of a case: `v=1&d=2026-05-05&i=sdf-weapon-finished&to=ph`.
//!
//! Keys stand in the order of [`Input::ALL`], defaults are left out, and `-` means "not sure".
//! Addresses are shared for years: whatever cannot be read is dropped and listed, never refused.

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    case::{Case, Input},
    decide::{Decision, decide},
};
use crate::model::date::Day;

/// The version that is written.
pub const VERSION: u32 = 1;
/// The longest address that is written, in characters.
pub const LONGEST: usize = 200;
/// The longest text that is read, in bytes. It is larger, as others add keys of their own.
const READ_AT_MOST: usize = 2_000;
/// The longest list of what was dropped.
const LIST_AT_MOST: usize = 16;
/// The key of a second day.
const OTHER_DAY: &str = "d2";
/// "Not sure", for inputs that have a default.
const OPEN: &str = "-";

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub case: Case,
    /// A second day, to put the same case beside itself.
    pub other_day: Option<Day>,
    /// The address names a version, so it was written by this code and not by a form or by hand.
    pub has_version: bool,
    /// Inputs that the address gave and that could be used.
    pub used: usize,
    pub dropped: Vec<Dropped>,
}

/// Part of an address that was not used. The text is a reader's: it is to be escaped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dropped {
    pub key: String,
    pub value: String,
    pub why: Drop,
}

/// Why part of an address was not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drop {
    UnknownKey,
    UnknownValue,
    /// The key came before.
    Repeated,
    /// The text is longer than is read.
    TooLong,
    /// Bytes that are no text.
    Unreadable,
}

/// Reads an address. Any text gives a valid case.
pub fn read(rules: &Rules, query: &str) -> Reading {
    let mut reading =
        Reading { case: Case::default(), other_day: None, has_version: false, used: 0, dropped: Vec::new() };
    let query = query.trim_start_matches(['?', '#']);
    let end = query.floor_char_boundary(READ_AT_MOST);
    let (mut pairs, mut version) = (Vec::new(), None);
    for part in query[..end].split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match (decode(key), decode(value)) {
            (Some(key), Some(value)) if key == "v" => match version {
                None => version = Some(value),
                Some(_) => reading.drop(&key, &value, Drop::Repeated),
            },
            (Some(key), Some(value)) => pairs.push((key, value)),
            _ => reading.drop(key, value, Drop::Unreadable),
        }
    }
    reading.has_version = version.is_some();
    let known = version.as_ref().map_or(Some(VERSION), |text| text.parse().ok().filter(|v| (1..=VERSION).contains(v)));
    if known.is_none() {
        // A version of the future, or none at all: what can be read as this one is.
        reading.drop("v", &version.unwrap_or_default(), Drop::UnknownValue);
    }
    let mut seen = [false; 8];
    for (key, value) in migrate(known.unwrap_or(VERSION), pairs) {
        reading.take(rules, &key, &value, &mut seen);
    }
    if end < query.len() {
        reading.drop("", &query[end..], Drop::TooLong);
    }
    reading
}

/// Writes the address of a case beside itself on another day.
pub fn write_beside(rules: &Rules, case: &Case, other_day: Option<Day>) -> String {
    let other = other_day.map(|day| format!("&{OTHER_DAY}={day}")).unwrap_or_default();
    write(rules, case) + &other
}

/// Writes the one address of a case.
pub fn write(rules: &Rules, case: &Case) -> String {
    let mut query = format!("v={VERSION}");
    for input in Input::ALL.into_iter().filter(|input| case[*input] != input.default_choice()) {
        let value = case[input].map_or_else(|| OPEN.to_owned(), |choice| rules.choice_id(input, choice));
        query.extend(["&", input.key(), "=", &value]);
    }
    query
}

/// Reads an address, decides its case, and says what was dropped.
pub fn answer(rules: &Rules, query: &str) -> (Reading, Decision) {
    let reading = read(rules, query);
    let decision = Decision { dropped: reading.dropped.clone(), ..decide(rules, &reading.case) };
    (reading, decision)
}

/// Brings the pairs of an older version to this one. Version 1 is the first.
fn migrate(_version: u32, pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs
}

impl Reading {
    fn take(&mut self, rules: &Rules, key: &str, value: &str, seen: &mut [bool; 8]) {
        if key == OTHER_DAY {
            if self.other_day.is_some() {
                return self.drop(key, value, Drop::Repeated);
            }
            let day = rules.choice(Input::Date, value).and_then(|_| Day::parse(value));
            return match day {
                Some(day) => self.other_day = Some(day),
                None => self.drop(key, value, Drop::UnknownValue),
            };
        }
        let Some(input) = Input::ALL.into_iter().find(|input| input.key() == key) else {
            return self.drop(key, value, Drop::UnknownKey);
        };
        if std::mem::replace(&mut seen[input as usize], true) {
            return self.drop(key, value, Drop::Repeated);
        }
        let choice = rules.choice(input, value);
        if choice.is_none() && value != OPEN {
            return self.drop(key, value, Drop::UnknownValue);
        }
        self.case = self.case.with(input, choice);
        self.used += 1;
    }

    fn drop(&mut self, key: &str, value: &str, why: Drop) {
        if self.dropped.len() < LIST_AT_MOST {
            let short = |text: &str| text.chars().filter(|c| !c.is_control()).take(40).collect();
            self.dropped.push(Dropped { key: short(key), value: short(value), why });
        }
    }
}

/// Undoes percent-encoding and makes letters small; none if the bytes are no text. Stricter than `model::query`,
/// which reads what people type: a case that was damaged on its way is to be told, not guessed.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            other => other,
        });
    }
    bytes.make_ascii_lowercase();
    String::from_utf8(bytes).ok()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
