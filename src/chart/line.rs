//! Lines and steps, one series or several on one pair of axes. A missing value breaks the line; the piece that leads
//! into a new definition is broken too, since what it joins is not counted alike.

use super::axis;
use super::canvas::{Area, Canvas};
use super::frame::{Field, Frame, Size, Slots};
use super::key::{self, Sign};
use super::label::{self, Mark};
use super::number::{coord, tick};
use super::place::{self, Obstacles};
use super::scale::{Scale, Ticks};
use super::series::{Flag, Kind, Series};
use super::text::widest;

/// Draws series that share unit and axis; the first has the accent. There is no room for long names below the axis, and
/// what has long names does not go on between them either: then nothing is drawn.
pub(super) fn draw(members: &[&Series], frame: &Frame) -> Option<String> {
    let first = members.first()?;
    let labels = slots(members);
    if widest(&labels) > frame.size.width() / 3.0 {
        return None;
    }
    let zero = members.iter().any(|series| series.zero);
    let (low, high) = frame.span(members.iter().flat_map(|series| series.values()));
    let ticks = Ticks::around(low, high, zero, 5.0);
    let cut = frame.words.cut.replace("{n}", &tick(ticks.low, ticks.step));
    let axis_text =
        if ticks.low == 0.0 { first.axis.clone() } else { format!("{}{}{cut}", first.axis, frame.words.and) };
    let (mut canvas, top) = frame.open(&axis_text);
    let is_group = members.len() > 1;
    // Beside the ends of the lines there is room for names in a wide picture only.
    let margin = if is_group && frame.size == Size::Wide { label::NAMES + 16.0 } else { 8.0 };
    let left = axis::room(&ticks);
    let last = labels.last().copied().unwrap_or_default();
    let margin = axis::overhang(last, canvas.width - left - margin, labels.len() as f64).max(margin);
    let right = canvas.width - margin;
    // A step ends with its last period; a line ends at its last point.
    let pitch = (right - left) / labels.len().max(1) as f64;
    let base = top + 22.0 + frame.size.plot();
    let field = Field {
        slots: Slots { left, pitch },
        right,
        scale: Scale { low: ticks.low, high: ticks.high, places: (base, top + 22.0) },
    };
    axis::values(&mut canvas, &field, &ticks);
    axis::base(&mut canvas, &field, if ticks.low == 0.0 { "base" } else { "base cut" });
    let below = axis::names(&mut canvas, &field, &labels, first.years);

    let marks: Vec<Vec<Mark>> = members.iter().map(|series| marks(series, &labels, &field)).collect();
    let mut lines = Vec::new();
    // The accent is drawn last, above the others.
    for (index, series) in members.iter().enumerate().rev() {
        lines.push(trace(&mut canvas, series, &marks[index], &field, if index == 0 { " accent" } else { "" }));
    }
    lines.reverse();
    let area = Area { left: field.slots.left - 6.0, top, right: canvas.width, bottom: base };
    let obstacles = Obstacles { field: area, bars: Vec::new(), lines };
    let mut entries = Vec::new();
    if is_group {
        entries = label::names(&mut canvas, members, &marks, &obstacles, frame.size);
    } else {
        label::numbers(&mut canvas, first, &marks[0], &obstacles);
    }
    entries.extend(key::entries(members, frame.words, Sign::Dot, false));
    for flag in [Flag::Gap, Flag::Withheld] {
        entries.extend(key::missing(members, frame.words, flag, Sign::Plain));
    }
    // Many names beside the lines may reach below the axis.
    let below = canvas.areas.iter().map(|area| area.bottom + 4.0).fold(below, f64::max);
    let height = key::draw(&mut canvas, &entries, below);
    field.answer(&mut canvas, members, &labels, frame);
    Some(frame.close(canvas, height))
}

/// The labels of all members, each once; years in their order.
fn slots<'a>(members: &[&'a Series]) -> Vec<&'a str> {
    let mut labels: Vec<&str> = Vec::new();
    for point in members.iter().flat_map(|series| &series.points) {
        if !labels.contains(&point.label.as_str()) {
            labels.push(&point.label);
        }
    }
    if members.iter().all(|series| series.years) {
        labels.sort_unstable();
    }
    labels
}

fn marks<'a>(series: &'a Series, labels: &[&str], field: &Field) -> Vec<Mark<'a>> {
    let known = series.points.iter().filter_map(|point| {
        let slot = labels.iter().position(|label| *label == point.label)?;
        Some(Mark { slot, place: (field.slots.middle(slot), field.scale.at(point.value()?)), point })
    });
    known.collect()
}

/// The line of a series with its dots; gives back the points along it.
fn trace(canvas: &mut Canvas, series: &Series, marks: &[Mark], field: &Field, accent: &str) -> Vec<(f64, f64)> {
    let half = if series.kind == Kind::Step { field.slots.pitch / 2.0 } else { 0.0 };
    let (mut full, mut broken) = (String::new(), String::new());
    let mut along = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        let (x, y) = mark.place;
        let before = index.checked_sub(1).map(|before| &marks[before]).filter(|before| before.slot + 1 == mark.slot);
        let is_new = mark.point.flags.contains(&Flag::NewDefinition);
        match before {
            Some(before) => {
                let from = (before.place.0 + half, before.place.1);
                let to = format!("{} {}", coord(x - half), coord(y));
                if is_new {
                    broken.push_str(&format!("M{} {}L{to}", coord(from.0), coord(from.1)));
                    full.push_str(&format!("M{to}"));
                } else {
                    full.push_str(&format!("L{to}"));
                }
                along.extend(place::along(&[from, (x - half, y)]));
            }
            None => full.push_str(&format!("M{} {}", coord(x - half), coord(y))),
        }
        if half > 0.0 {
            full.push_str(&format!("H{}", coord(x + half)));
            along.extend(place::along(&[(x - half, y), (x + half, y)]));
        }
        along.push((x, y));
    }
    canvas.path(&format!("break{accent}"), &broken);
    canvas.path(&format!("line{accent}"), &full);
    for (index, mark) in marks.iter().enumerate() {
        let joined = |other: Option<&Mark>| other.is_some_and(|other| other.slot.abs_diff(mark.slot) == 1);
        let alone = !joined(index.checked_sub(1).map(|before| &marks[before])) && !joined(marks.get(index + 1));
        if mark.point.is_open() {
            canvas.dot(&format!("open{accent}"), mark.place);
        } else if half == 0.0 && (alone || index + 1 == marks.len()) {
            canvas.dot(&format!("dot{accent}"), mark.place);
        }
    }
    along
}
