//! Polls as rows of 100 %: for from the left, against from the right, what nobody said left empty between them. Rows
//! ask different questions, so nothing joins them: no line, no axis, no total.

use super::canvas::{Anchor, Canvas};
use super::frame::Size;
use super::key::{self, Entry, Sign};
use super::series::{Flag, Words};
use super::stack;
use super::text::{LEADING, SIZE, width, wrap};

/// The side that an answer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For; drawn from the left.
    For,
    /// Neither, or undecided; follows what is for.
    Between,
    /// Against; drawn up to the right end.
    Against,
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Part {
    /// The answer in words.
    pub label: String,
    /// The percentage as it is written: "16.5%".
    pub value: String,
    /// Its length, of 100.
    pub percent: f64,
    /// Its side.
    pub side: Side,
}

/// One question asked of one group of people.
#[derive(Clone, Debug)]
pub struct Poll {
    /// What was asked, when, by whom, or of whom.
    pub title: String,
    /// Draws the row hollow if one of them says that the numbers are not sure.
    pub flags: Vec<Flag>,
    /// The answers, those for first.
    pub parts: Vec<Part>,
}

/// Draws polls, one row each.
pub fn polls(id: &str, title: &str, rows: &[Poll], words: &Words, size: Size) -> String {
    let mut canvas = Canvas::new(size.width());
    let mut y = 0.0;
    let mut has_rest = false;
    for row in rows {
        let said: Vec<&str> = row.flags.iter().map(|flag| words.flag(*flag)).collect();
        let said = said.join(&words.and);
        let lines = wrap(&row.title, canvas.width);
        let last = lines.last().map_or(0.0, |line| width(line));
        let apart = !said.is_empty() && last + width(" ") + width(&said) > canvas.width;
        for (index, line) in lines.iter().enumerate() {
            let is_last = index + 1 == lines.len();
            let tail = if is_last && !apart && !said.is_empty() { format!(" {said}") } else { String::new() };
            canvas.text_and(0.0, y + SIZE, Anchor::Start, "", line, &tail);
            y += LEADING;
        }
        if apart {
            canvas.text(0.0, y + SIZE, Anchor::Start, "quiet", &said);
            y += LEADING;
        }
        let (end, rest) = stack::draw(&mut canvas, row, y + 2.0);
        has_rest |= rest;
        y = end + 12.0;
    }
    let rest = Entry { sign: Sign::Rest, words: words.rest.clone() };
    let height = if has_rest { key::draw(&mut canvas, &[rest], y - 14.0) } else { y - 10.0 };
    canvas.finish(&format!("{id}-{}", size.name()), size.name(), title, height)
}
