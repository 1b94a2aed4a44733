//! The lines below a picture that give the shapes their words: hollow, comb, dots. A word stands with the points it
//! holds for, so that nothing must be looked up by colour.

use super::canvas::{Anchor, Canvas, bar, stroke};
use super::series::{Flag, Point, Series, Words};
use super::text::{LEADING, SIZE, width, wrap};

/// The shape that a word explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A hollow dot of a line.
    Dot,
    /// A hollow bar.
    Box,
    /// The broken piece of a line, or the broken upright between columns.
    Break,
    /// The comb where a value is missing.
    Comb,
    /// A line whose name found no place beside it.
    Line(bool),
    /// The empty rest of a whole.
    Rest,
    /// None: the word is about numbers, not shapes.
    Plain,
}

/// A shape and its words.
pub(super) struct Entry {
    pub sign: Sign,
    pub words: String,
}

/// The words for the flags of one value that do not hold for all values of its series.
pub(super) fn said(series: &Series, point: &Point, words: &Words) -> String {
    let flags = Flag::SAID.into_iter().filter(|flag| point.flags.contains(flag) && !series.all_are(*flag));
    flags.map(|flag| words.flag(flag)).collect::<Vec<_>>().join(&words.and)
}

/// The entries for the flags of these series. `open` is the shape of a hollow value; `only_common` leaves out what the
/// picture says beside the single value.
pub(super) fn entries(series: &[&Series], words: &Words, open: Sign, only_common: bool) -> Vec<Entry> {
    // Flags that hold for the same points share a line: "draft, inferred: 2026".
    let mut found: Vec<(Sign, Vec<String>, Vec<&str>)> = Vec::new();
    for flag in Flag::SAID {
        let common = series.iter().all(|one| one.all_are(flag));
        let holders = if common {
            Vec::new()
        } else {
            labels(series, |point| point.value().is_some() && point.flags.contains(&flag))
        };
        if !common && (only_common || holders.is_empty()) {
            continue;
        }
        let sign = match flag {
            flag if flag.is_open() => open,
            Flag::NewDefinition => Sign::Break,
            _ => Sign::Plain,
        };
        match found.iter_mut().find(|(known, points, _)| *known == sign && *points == holders) {
            Some((.., said)) => said.push(words.flag(flag)),
            None => found.push((sign, holders, vec![words.flag(flag)])),
        }
    }
    let entry = |(sign, holders, said): (Sign, Vec<String>, Vec<&str>)| {
        let said = said.join(&words.and);
        Entry { sign, words: if holders.is_empty() { said } else { held_by(words, &said, &holders) } }
    };
    found.into_iter().map(entry).collect()
}

/// The entry for points without a value.
pub(super) fn missing(series: &[&Series], words: &Words, flag: Flag, sign: Sign) -> Option<Entry> {
    let labels = labels(series, |point| point.value().is_none() && point.flags.contains(&flag));
    let text = if sign == Sign::Comb { words.flag(flag).to_owned() } else { held_by(words, words.flag(flag), &labels) };
    (!labels.is_empty()).then_some(Entry { sign, words: text })
}

fn labels(series: &[&Series], holds: impl Fn(&&Point) -> bool) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for point in series.iter().flat_map(|one| one.points.iter()).filter(holds) {
        if !labels.contains(&point.label) {
            labels.push(point.label.clone());
        }
    }
    labels.sort();
    labels
}

fn held_by(words: &Words, word: &str, labels: &[String]) -> String {
    words.holds_for.replace("{word}", word).replace("{points}", &labels.join(&words.and))
}

/// Writes the entries below `y`, several in a line where there is room, and gives back the end.
pub(super) fn draw(canvas: &mut Canvas, entries: &[Entry], y: f64) -> f64 {
    let mut y = y + SIZE + 5.0;
    let mut x = 0.0;
    for entry in entries {
        let indent = if entry.sign == Sign::Plain { 0.0 } else { 20.0 };
        if x > 0.0 && x + indent + width(&entry.words) > canvas.width {
            x = 0.0;
            y += LEADING;
        }
        sign(canvas, entry.sign, x, y - SIZE * 0.35);
        let lines = wrap(&entry.words, canvas.width - indent);
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                y += LEADING;
            }
            canvas.text(x + indent, y, Anchor::Start, "quiet", line);
        }
        x = if lines.len() > 1 { canvas.width } else { x + indent + width(&entry.words) + 20.0 };
    }
    if entries.is_empty() { y - SIZE - 5.0 } else { y + 4.0 }
}

/// A small picture of the shape.
fn sign(canvas: &mut Canvas, sign: Sign, x: f64, y: f64) {
    match sign {
        Sign::Dot => canvas.dot("open", (x + 7.0, y)),
        Sign::Box => canvas.path("open", &bar(x + 1.0, y - 5.0, x + 13.0, y + 5.0)),
        Sign::Break => canvas.path("break", &stroke((x, y), (x + 14.0, y))),
        Sign::Line(true) => canvas.path("line accent", &stroke((x, y), (x + 14.0, y))),
        Sign::Line(false) => canvas.path("line", &stroke((x, y), (x + 14.0, y))),
        Sign::Comb => canvas.path("gap", &stroke((x, y), (x + 14.0, y))),
        Sign::Rest => canvas.path("rest", &bar(x + 1.0, y - 5.0, x + 13.0, y + 5.0)),
        Sign::Plain => {}
    }
}
