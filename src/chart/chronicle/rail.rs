//! The rail beside the list of the marks: time runs down to scale, and from each mark a line leads to its entry.

use super::shapes::{path, sign};
use super::{Chronicle, Moment, Sign};
use crate::chart::canvas::stroke;
use crate::chart::number::coord;
use std::fmt::Write;

/// Width of the rail, where time runs, and where an entry begins.
const WIDTH: f64 = 70.0;
const MIDDLE: f64 = 45.0;
/// Height of an entry of the list, and where its first line of words has its middle. The style sheet says the same.
const ENTRY: f64 = 40.0;
const FIRST_LINE: f64 = 10.0;
/// Half the width of the seal.
const SEAL: f64 = 13.0;
/// What stands above the first mark, and below the last that is drawn to scale.
const ABOVE: f64 = 40.0;
const BELOW: f64 = 62.0;

/// The rail as SVG text.
pub fn rail(all: &Chronicle) -> String {
    let lines = all.lines();
    let height = ENTRY * lines.len() as f64;
    let first = all.marks.first().map_or(0.0, |mark| mark.at);
    let last = f64::from(all.years[1] + 1);
    let y = |years: f64| ABOVE + (years - first) / (last - first) * (height - ABOVE - BELOW);
    let middle = |mark: &Moment| match mark.to {
        _ if mark.at > last => height - 18.0,
        Some(to) => y((mark.at + to) / 2.0),
        None => y(mark.at),
    };
    let mut svg =
        format!("<svg class=\"rail\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\">", coord(WIDTH), coord(height));
    path(&mut svg, "axis", &stroke((MIDDLE, ABOVE - 14.0), (MIDDLE, y(last))));
    path(&mut svg, "coming", &stroke((MIDDLE, y(last)), (MIDDLE, height - 18.0)));
    path(&mut svg, "told", &stroke((MIDDLE, y(all.reported.0)), (MIDDLE, y(all.reported.1))));
    for year in (all.years[0]..=all.years[1]).filter(|year| f64::from(*year) > first) {
        let at = y(year.into());
        path(&mut svg, "axis", &stroke((MIDDLE - 8.0, at), (MIDDLE, at)));
        let _ = write!(svg, "<text class=\"year\" x=\"0\" y=\"{}\">{year}</text>", coord(at + 21.0));
    }
    let mut marks = String::new();
    for (index, line) in lines.iter().enumerate() {
        let to = ENTRY * index as f64 + FIRST_LINE;
        let (at, class, from) = match line {
            Some(mark) => {
                let at = middle(mark);
                let reach = if mark.sign == Sign::NotFound { SEAL } else { 6.0 };
                marks.push_str(&sign(mark.sign, mark.main, (MIDDLE, at), reach));
                (at, if mark.main { "lead main" } else { "lead" }, MIDDLE + if reach > 7.0 { reach } else { 0.0 })
            }
            None => {
                let [reports, headlines] = all.reading.map(&y);
                path(&mut marks, "edge dotted", &stroke((MIDDLE - 16.0, reports), (MIDDLE + 16.0, reports)));
                path(&mut marks, "edge", &stroke((MIDDLE - 16.0, headlines), (MIDDLE + 16.0, headlines)));
                (headlines, "lead", MIDDLE)
            }
        };
        let [from, at, to, bend] = [from, at, to, WIDTH - 6.0].map(coord);
        path(&mut svg, class, &format!("M{from} {at}L{bend} {to}h6"));
    }
    svg + &marks + "</svg>"
}
