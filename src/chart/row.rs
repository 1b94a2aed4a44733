//! Level bars, one row each: for names in words, and for so few years that each can have its words.

use super::bar::Bars;
use super::canvas::{Anchor, Area, Canvas, stroke};
use super::frame::Frame;
use super::key::{self, Sign};
use super::series::{Point, Series};
use super::text::{LEADING, SIZE, widest, width, wrap};

const THICK: f64 = 14.0;
/// The part of the width that names beside bars may take.
const NAMES: f64 = 0.38;

/// How the rows of a series are laid out.
pub(super) struct Plan {
    /// Room for the names; nothing if they stand above their bars.
    names: Option<f64>,
    /// Length of one unit.
    pub per_unit: f64,
}

/// Names beside the bars if they need two lines at most and leave the longest bar two fifths of the width, else above.
pub(super) fn plan(series: &Series, frame: &Frame) -> Plan {
    let sheet = frame.size.width();
    let longest = series.values().fold(0.0, f64::max);
    let names = series.points.iter().map(|point| widest(&wrap(&point.label, sheet * NAMES))).fold(0.0, f64::max) + 10.0;
    let per_unit = |left: f64, beside: bool| {
        let room = |point: &Point| {
            let words = if beside { key::said(series, point, frame.words) } else { String::new() };
            let gap = if words.is_empty() { 0.0 } else { width(&words) + 10.0 };
            sheet - left - width(&series.unit.write(point.value().unwrap_or(0.0))) - 8.0 - gap
        };
        let fits = series.points.iter().filter_map(|point| Some((point.value()?, room(point))));
        fits.filter(|(y, _)| *y > 0.0).map(|(y, room)| room / y).fold(f64::INFINITY, f64::min)
    };
    let beside = per_unit(names, true);
    let finite = |per_unit: f64| if per_unit.is_finite() { per_unit.max(0.0) } else { 0.0 };
    let is_short = |point: &Point| wrap(&point.label, sheet * NAMES).len() <= 2;
    if series.points.iter().all(is_short) && finite(beside) * longest >= sheet * 0.4 {
        Plan { names: Some(names), per_unit: finite(beside) }
    } else {
        Plan { names: None, per_unit: finite(per_unit(0.0, false)) }
    }
}

/// Draws a series as rows.
pub(super) fn draw(series: &Series, frame: &Frame) -> String {
    let (mut canvas, mut y) = frame.open(&series.axis);
    let plan = plan(series, frame);
    let per_unit = frame.shared.map_or(plan.per_unit, |shared| shared.per_unit.min(plan.per_unit));
    let zero = plan.names.unwrap_or(0.0);
    let mut bars = Bars::default();
    let mut bases = String::new();
    y += 6.0;
    for point in &series.points {
        let words = key::said(series, point, frame.words);
        let class = if point.accent { "accent" } else { "" };
        let (top, end) = match plan.names {
            Some(names) => name_beside(&mut canvas, &point.label, names, class, y),
            None => name_above(&mut canvas, &point.label, &words, class, y),
        };
        let text_y = top + THICK / 2.0 + SIZE * 0.35;
        match point.value() {
            Some(value) => {
                let right = zero + value * per_unit;
                bars.add(point, &Area { left: zero, top, right, bottom: top + THICK });
                let beside =
                    if plan.names.is_some() && !words.is_empty() { format!(" {words}") } else { String::new() };
                canvas.text_and(right + 6.0, text_y, Anchor::Start, class, &series.unit.write(value), &beside);
            }
            None => {
                bars.comb(zero, zero + 28.0, top + THICK / 2.0);
                canvas.text(zero + 34.0, text_y, Anchor::Start, "quiet", frame.words.missing(point));
            }
        }
        bases.push_str(&stroke((zero, top - 3.0), (zero, top + THICK + 3.0)));
        y = end;
    }
    bars.draw(&mut canvas);
    canvas.path("base", &bases);
    let height = key::draw(&mut canvas, &key::entries(&[series], frame.words, Sign::Box, true), y - 6.0);
    frame.close(canvas, height + 2.0)
}

/// A name to the left of its bar; gives back the top of the bar and of the next row.
fn name_beside(canvas: &mut Canvas, label: &str, names: f64, class: &str, y: f64) -> (f64, f64) {
    let lines = wrap(label, canvas.width * NAMES);
    for (index, line) in lines.iter().enumerate() {
        canvas.text(names - 10.0, y + SIZE * 0.85 + index as f64 * LEADING, Anchor::End, class, line);
    }
    let tall = lines.len().max(1) as f64 * LEADING;
    (y + (tall - LEADING) / 2.0 + 1.0, y + tall + 5.0)
}

/// A name above its bar, with the words for its flags; gives back the top of the bar and of the next row.
fn name_above(canvas: &mut Canvas, label: &str, words: &str, class: &str, y: f64) -> (f64, f64) {
    let mut y = y + SIZE * 0.85;
    let mut lines = wrap(label, canvas.width);
    let last = lines.pop().unwrap_or_default();
    for line in lines {
        canvas.text(0.0, y, Anchor::Start, class, &line);
        y += LEADING;
    }
    if words.is_empty() || width(&last) + width(words) + width(" ") <= canvas.width {
        let quiet = if words.is_empty() { String::new() } else { format!(" {words}") };
        canvas.text_and(0.0, y, Anchor::Start, class, &last, &quiet);
    } else {
        canvas.text(0.0, y, Anchor::Start, class, &last);
        y += LEADING;
        canvas.text(0.0, y, Anchor::Start, "quiet", words);
    }
    let top = y + LEADING - SIZE * 0.85;
    (top, top + THICK + 11.0)
}
