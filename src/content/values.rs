//! Values of records as sentences hold them, and sentences without their marks.

use super::counts;
use super::evidence::find;
use super::inline::{Inline, Value, parse};
use super::site::Site;

/// A value of a record as it stands in a sentence.
pub fn in_words(site: &Site, value: &Value) -> String {
    match value {
        Value::Event(id) => find(&site.events, |event| event.id.0 == *id).0.date.in_words(),
        Value::Period(id) => find(&site.periods, |period| period.id.0 == *id).0.from.in_words(),
        Value::Count(name) => counts::count(site, name).expect("checked: there is such a count").to_string(),
        Value::Figure(id) => find(&site.evidence.figures, |figure| figure.id.0 == *id).1.shown.clone(),
        Value::Point { series, x } => {
            let (series, words) = find(&site.evidence.series, |one| one.id.0 == *series);
            let point = series.points.iter().find(|point| point.x == *x).and_then(|point| point.y);
            series.in_words(words, point.expect("checked: the point has a value"))
        }
    }
}

/// A sentence as plain text: values in words, links and Japanese by their words.
pub fn plain(site: &Site, sentence: &str) -> String {
    let Ok(pieces) = parse(sentence) else { return sentence.to_owned() };
    let words = pieces.iter().map(|piece| match piece {
        Inline::Words(words) | Inline::Link { words, .. } | Inline::Japanese { words, .. } => words.clone(),
        Inline::Value(value) => in_words(site, value),
    });
    words.collect()
}
