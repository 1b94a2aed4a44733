//! What was reported and what happened, on one axis of time: a wide drawing, one for screens of middle width, and a
//! rail beside a list for phones. All three draw the same marks.
//!
//! Marks are links for pointers; the list beside the drawings holds the same links for everyone else. Shapes carry
//! their meaning by their form, so that they keep it on paper and in forced colours.

use super::canvas::escape;
use super::number::coord;
use sheet::{MID, Sheet, WIDE};
use std::fmt::Write;

mod moment;
mod rail;
mod shapes;
mod sheet;
mod words;

pub use moment::{Chronicle, Moment, Row, Sign, Spot, Zone};
pub use rail::rail;

/// A sign alone, for the key.
pub fn key(sign: Sign) -> String {
    format!("<svg width=\"14\" height=\"14\" aria-hidden=\"true\">{}</svg>", shapes::sign(sign, false, (7.0, 7.0), 6.0))
}

impl Chronicle {
    /// Both drawings as SVG text.
    pub fn drawings(&self) -> String {
        self.drawing(&WIDE) + &self.drawing(&MID)
    }

    fn drawing(&self, sheet: &Sheet) -> String {
        let mut svg = format!(
            "<svg class=\"time {0}\" viewBox=\"0 0 {1} {2}\" aria-hidden=\"true\">",
            sheet.name,
            coord(sheet.width),
            coord(sheet.height(self.rows.len()))
        );
        svg.push_str(&shapes::ground(self, sheet));
        svg.push_str(&words::around(self, sheet));
        for mark in &self.marks {
            let _ = write!(
                svg,
                "<a href=\"{}\" tabindex=\"-1\"><title>{}</title>{}{}</a>",
                escape(&mark.href),
                escape(&mark.said),
                shapes::mark(mark, sheet),
                words::of_mark(mark, sheet)
            );
        }
        svg + "</svg>"
    }
}
