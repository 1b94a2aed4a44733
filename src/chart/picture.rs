//! One picture: which drawing for which series.

use super::frame::{Frame, Size};
use super::series::{Kind, Series, Words};
use super::{column, line, row, share};

/// One series as SVG text; nothing if it has no honest picture (a table, no value, bars below zero, a line over long
/// names).
pub fn picture(series: &Series, words: &Words, size: Size) -> Option<String> {
    draw(series, &Frame { id: &series.id, title: &series.title, head: None, size, words, shared: None })
}

/// The drawing that suits a series. Up to four years stand as rows: there is room for their words, and no shape of a
/// curve to be seen.
pub(super) fn draw(series: &Series, frame: &Frame) -> Option<String> {
    let below_zero = series.values().any(|y| y < 0.0);
    series.values().next()?;
    match series.kind {
        Kind::Table => None,
        Kind::Line | Kind::Step => line::draw(&[series], frame),
        Kind::Bar | Kind::Share if below_zero => None,
        Kind::Bar if series.years && series.points.len() > 4 => Some(column::draw(series, frame)),
        Kind::Bar => Some(row::draw(series, frame)),
        Kind::Share => Some(share::draw(series, frame)),
    }
}
