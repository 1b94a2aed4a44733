//! The marks inside a sentence: `[words](rules#p-2014)` links, `{event.t081}` takes a value from a record
//! (`period`, `count`, `figure` and `point` as well),
//! `{ja:三原則|さんげんそく}` is Japanese with its reading. There are no others.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words as they stand.
    Words(String),
    /// A link to a page of this site, or to a place on it.
    Link {
        /// The words that carry the link.
        words: String,
        /// The address, checked to exist.
        to: String,
    },
    /// A value from a record.
    Value(Value),
    /// Japanese words with their reading, where one is given.
    Japanese {
        /// The words.
        words: String,
        /// Their reading in kana.
        reading: Option<String>,
    },
}

/// A value that a sentence takes from a record, so that no number is typed twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The date of an event.
    Event(String),
    /// The first day of a rule period.
    Period(String),
    /// How many records there are: `events`, `sources`, `deals-delivered` …
    Count(String),
    /// A single number as a sentence holds it.
    Figure(String),
    /// The value of a point of a series, with its unit.
    Point {
        /// The series.
        series: String,
        /// The place of the point.
        x: String,
    },
}

/// Why a sentence could not be read, and what to do.
pub type Mistake = (String, String);

/// Reads the marks of a sentence.
pub fn parse(text: &str) -> Result<Vec<Inline>, Mistake> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', ']', '{', '}']) {
        if at > 0 {
            pieces.push(Inline::Words(rest[..at].to_owned()));
        }
        let (piece, after) = match rest.as_bytes()[at] {
            b'[' => link(&rest[at..]),
            b'{' => record(&rest[at..]),
            _ => None,
        }
        .ok_or_else(|| {
            let near: String = rest[at..].chars().take(24).collect();
            (
                format!("the mark at `{near}` cannot be read"),
                "write [words](page#part) for a link, {event.t081}, {period.2026}, {count.sources}, \
                 {figure.plan43} or {point.fms.2024} for a value, {ja:三原則|さんげんそく} for Japanese; other brackets are not used in sentences."
                    .to_owned(),
            )
        })?;
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Inline::Words(rest.to_owned()));
    }
    Ok(pieces)
}

/// True if the author typed a digit outside marks, which makes a sentence one that needs evidence.
pub fn has_typed_digit(pieces: &[Inline]) -> bool {
    pieces.iter().any(|piece| match piece {
        Inline::Words(words) | Inline::Link { words, .. } => words.contains(|letter: char| letter.is_ascii_digit()),
        Inline::Value(_) | Inline::Japanese { .. } => false,
    })
}

fn link(text: &str) -> Option<(Inline, &str)> {
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (to, rest) = rest.split_once(')')?;
    let plain = |text: &str| !text.is_empty() && !text.contains(['[', ']', '{', '}']);
    (plain(words) && plain(to)).then(|| (Inline::Link { words: words.to_owned(), to: to.to_owned() }, rest))
}

fn record(text: &str) -> Option<(Inline, &str)> {
    let (inside, rest) = text.strip_prefix('{')?.split_once('}')?;
    if let Some(japanese) = inside.strip_prefix("ja:") {
        let (words, reading) = match japanese.split_once('|') {
            Some((words, reading)) => (words, Some(reading.to_owned())),
            None => (japanese, None),
        };
        return Some((Inline::Japanese { words: words.to_owned(), reading }, rest));
    }
    let (kind, id) = inside.split_once('.')?;
    let value = match kind {
        "event" => Value::Event(id.to_owned()),
        "period" => Value::Period(id.to_owned()),
        "count" => Value::Count(id.to_owned()),
        "figure" => Value::Figure(id.to_owned()),
        "point" => {
            let (series, x) = id.split_once('.')?;
            Value::Point { series: series.to_owned(), x: x.to_owned() }
        }
        _ => return None,
    };
    Some((Inline::Value(value), rest))
}

#[cfg(test)]
mod tests {
    use super::{Inline, Value, has_typed_digit, parse};

    #[test]
    fn marks_are_read_and_the_rest_is_words() {
        let words = |text: &str| Inline::Words(text.to_owned());
        assert_eq!(parse("Plain."), Ok(vec![words("Plain.")]));
        assert_eq!(
            parse("On {event.t081}, [the rules](rules#p-2026)."),
            Ok(vec![
                words("On "),
                Inline::Value(Value::Event("t081".into())),
                words(", "),
                Inline::Link { words: "the rules".into(), to: "rules#p-2026".into() },
                words("."),
            ])
        );
        let reading = Some("さんげんそく".to_owned());
        assert_eq!(parse("{ja:三原則|さんげんそく}"), Ok(vec![Inline::Japanese { words: "三原則".into(), reading }]));
    }

    #[test]
    fn a_mark_that_cannot_be_read_is_a_mistake() {
        for text in
            ["an [open link", "a } brace", "{unknown.t081}", "[](rules)", "[a]()", "{event}", "x ] y", "{point.fms}"]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn digits_from_records_are_not_typed() {
        let typed = |text| has_typed_digit(&parse(text).expect("readable"));
        assert!(typed("In 2026."));
        assert!(!typed("On {event.t081}, see [that](rules#p-2026)."));
    }
}
