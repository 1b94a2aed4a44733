//! The two axes of lines and columns.

use super::canvas::{Anchor, Area, Canvas, stroke};
use super::frame::Field;
use super::number::tick;
use super::scale::Ticks;
use super::text::{SIZE, width};

/// Room that the numbers of the value axis take, with the air beside them.
pub(super) fn room(ticks: &Ticks) -> f64 {
    ticks.all().iter().map(|value| width(&tick(*value, ticks.step))).fold(0.0, f64::max) + 8.0
}

/// Room to the right of the last slot, so that its name can stand below its middle.
pub(super) fn overhang(last: &str, room: f64, count: f64) -> f64 {
    (width(last) / 2.0 - room / count / 2.0 + 1.0).max(0.0)
}

/// Hairlines with their numbers; the lowest is the base line, broken where it is not zero.
pub(super) fn values(canvas: &mut Canvas, field: &Field, ticks: &Ticks) {
    let mut hairlines = String::new();
    for value in ticks.all() {
        let y = field.scale.at(value);
        canvas.text(field.slots.left - 8.0, y + SIZE * 0.35, Anchor::End, "quiet", &tick(value, ticks.step));
        if value > ticks.low {
            hairlines.push_str(&stroke((field.slots.left, y), (field.right, y)));
        }
    }
    canvas.path("grid", &hairlines);
}

/// The base line.
pub(super) fn base(canvas: &mut Canvas, field: &Field, class: &str) {
    let y = field.scale.places.0;
    canvas.path(class, &stroke((field.slots.left, y), (field.right, y)));
}

/// The names of the slots, as many as have room: the last, the first, and between them the round years or every
/// second, third, … window, never two that touch. Gives back where the drawing goes on.
pub(super) fn names(canvas: &mut Canvas, field: &Field, labels: &[&str], years: bool) -> f64 {
    let base = field.scale.places.0;
    let y = base + 22.0;
    let sheet = canvas.width;
    let area = |index: usize| {
        let half = width(labels[index]) / 2.0;
        let x = field.slots.middle(index).clamp(half, sheet - half);
        (x, Area::of_text(x, y, Anchor::Middle, labels[index]))
    };
    let mut shown: Vec<usize> = Vec::new();
    let mut taken: Vec<Area> = Vec::new();
    for index in order(labels, years, field.slots.pitch) {
        let (_, place) = area(index);
        if taken.iter().all(|other| !place.meets(other, 8.0)) {
            shown.push(index);
            taken.push(place);
        }
    }
    shown.sort_unstable();
    let mut marks = String::new();
    for index in &shown {
        let (x, _) = area(*index);
        canvas.text(x, y, Anchor::Middle, "quiet", labels[*index]);
        if shown.len() < labels.len() {
            let x = field.slots.middle(*index);
            marks.push_str(&stroke((x, base), (x, base + 4.0)));
        }
    }
    canvas.path("base", &marks);
    y + SIZE * 0.5
}

/// The slots in the order of their claim to a name.
fn order(labels: &[&str], years: bool, pitch: f64) -> Vec<usize> {
    let last = labels.len().saturating_sub(1);
    let widest = labels.iter().map(|label| width(label)).fold(0.0, f64::max) + 8.0;
    let every = [1, 2, 3, 5, 10, 20].into_iter().find(|every| *every as f64 * pitch >= widest).unwrap_or(50);
    let stride = if years { every } else { (widest / pitch).ceil().max(1.0) as usize };
    // Every fifth or tenth year is a round one; every second or third is counted back from the last.
    let is_round = |index: usize| match labels[index].parse::<usize>() {
        Ok(year) if years && stride > 3 => year.is_multiple_of(stride),
        _ => (last - index).is_multiple_of(stride),
    };
    let mut order = vec![last];
    if years {
        order.push(0);
    }
    order.extend((0..=last).rev().filter(|index| is_round(*index)));
    order
}
