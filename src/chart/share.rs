//! Parts of a whole as a stair: one row for each part, each bar beginning where the one before ended, so that the parts
//! are seen to make up the whole and each has room for its name.

use super::bar::Bars;
use super::canvas::{Anchor, Area, Canvas, bar, stroke};
use super::frame::Frame;
use super::key::{self, Sign};
use super::series::{Point, Series};
use super::text::{LEADING, SIZE, width, wrap};

const THICK: f64 = 12.0;

/// Draws a share; sets of parts stand below one another on one scale.
pub(super) fn draw(series: &Series, frame: &Frame) -> String {
    let (mut canvas, mut y) = frame.open(&series.axis);
    let sets = sets(series);
    let total = |set: &[&Point]| set.iter().filter_map(|point| point.value()).sum::<f64>();
    let longest = sets.iter().map(|set| series.whole.unwrap_or(0.0).max(total(set))).fold(0.0, f64::max);
    let per_unit = if longest > 0.0 { canvas.width / longest } else { 0.0 };
    let mut bars = Bars::default();
    let (mut tracks, mut rests) = (String::new(), String::new());
    y += 4.0;
    for set in &sets {
        if let Some(name) = set.first().and_then(|point| point.set.as_deref()) {
            y = text(&mut canvas, name, "", y) + 6.0;
        }
        let whole = series.whole.unwrap_or_else(|| total(set)) * per_unit;
        let mut x = 0.0;
        for point in set {
            y = heading(&mut canvas, series, point, frame, y) + 3.0;
            tracks.push_str(&stroke((0.0, y + THICK), (whole, y + THICK)));
            match point.value() {
                Some(value) => {
                    let end = x + value * per_unit;
                    bars.add(point, &Area { left: x, top: y, right: end, bottom: y + THICK });
                    x = end;
                }
                None => {
                    let from = x.min(canvas.width - 28.0);
                    bars.comb(from, from + 28.0, y + THICK / 2.0);
                }
            }
            y += THICK + 5.0;
        }
        if whole - x > 0.5 {
            y = text(&mut canvas, &frame.words.rest, "quiet", y) + 3.0;
            tracks.push_str(&stroke((0.0, y + THICK), (whole, y + THICK)));
            rests.push_str(&bar(x, y, whole, y + THICK));
            y += THICK + 5.0;
        }
        y += 8.0;
    }
    canvas.path("grid", &tracks);
    bars.draw(&mut canvas);
    canvas.path("rest", &rests);
    let height = key::draw(&mut canvas, &key::entries(&[series], frame.words, Sign::Box, true), y - 12.0);
    frame.close(canvas, height + 2.0)
}

/// A text over the whole width; gives back where it ends.
fn text(canvas: &mut Canvas, text: &str, class: &str, mut y: f64) -> f64 {
    for line in wrap(text, canvas.width) {
        canvas.text(0.0, y + SIZE, Anchor::Start, class, &line);
        y += LEADING;
    }
    y
}

/// The name of a part and, at the right end, its value; gives back where they end.
fn heading(canvas: &mut Canvas, series: &Series, point: &Point, frame: &Frame, mut y: f64) -> f64 {
    let class = if point.accent { "accent" } else { "" };
    let value = point.value().map(|value| series.unit.write(value));
    let value = value.unwrap_or_else(|| frame.words.missing(point).to_owned());
    canvas.text(canvas.width, y + SIZE, Anchor::End, class, &value);
    let words = key::said(series, point, frame.words);
    let label =
        if words.is_empty() { point.label.clone() } else { format!("{}{}{words}", point.label, frame.words.and) };
    for line in wrap(&label, canvas.width - width(&value) - 14.0) {
        canvas.text(0.0, y + SIZE, Anchor::Start, class, &line);
        y += LEADING;
    }
    y
}

/// The points by the whole they are parts of, in the order of the series.
fn sets(series: &Series) -> Vec<Vec<&Point>> {
    let mut sets: Vec<Vec<&Point>> = Vec::new();
    for point in &series.points {
        match sets.last_mut() {
            Some(set) if set.first().is_some_and(|first| first.set == point.set) => set.push(point),
            _ => sets.push(vec![point]),
        }
    }
    sets
}
