//! The words on lines: the numbers of a single line, the names of several.

use super::canvas::{Anchor, Area, Canvas};
use super::frame::Size;
use super::key::{Entry, Sign};
use super::place::{self, Obstacles};
use super::series::{Kind, Point, Series};
use super::text::{LEADING, SIZE, wrap};

/// Room for names beside the ends of lines.
pub(super) const NAMES: f64 = 134.0;

/// A value in its place on a line.
pub(super) struct Mark<'a> {
    pub slot: usize,
    pub place: (f64, f64),
    pub point: &'a Point,
}

/// The numbers of a single line: the last, the highest, the first, and the lowest where the axis does not show zero.
/// A step has a number wherever it changes.
pub(super) fn numbers(canvas: &mut Canvas, series: &Series, marks: &[Mark], obstacles: &Obstacles) {
    let values: Vec<f64> = series.values().collect();
    let best = |better: fn(f64, f64) -> bool| {
        (0..values.len()).reduce(|best, next| if better(values[next], values[best]) { next } else { best })
    };
    let mut chosen: Vec<usize> = Vec::new();
    let candidates: Vec<usize> = if series.kind == Kind::Step {
        (0..values.len()).filter(|index| *index == 0 || values[*index] != values[index - 1]).rev().collect()
    } else {
        let lowest = if series.zero { None } else { best(|next, best| next < best) };
        let last = values.len().checked_sub(1);
        [last, best(|next, best| next > best), lowest, Some(0)].into_iter().flatten().collect()
    };
    for index in candidates {
        if !chosen.contains(&index) {
            chosen.push(index);
        }
    }
    for (order, index) in chosen.into_iter().enumerate() {
        let (full, bare) = (series.unit.write(values[index]), series.unit.short(values[index]));
        let texts: &[&str] = if order == 0 { &[&full, &bare] } else { &[&bare] };
        place::label(canvas, obstacles, (marks[index].place, 6.0), if order == 0 { "accent" } else { "" }, texts);
    }
}

/// The names of several lines: beside their ends, or along them where there is no margin. Gives back those that found
/// no place, for the key.
pub(super) fn names(
    canvas: &mut Canvas,
    members: &[&Series],
    marks: &[Vec<Mark>],
    obstacles: &Obstacles,
    size: Size,
) -> Vec<Entry> {
    let class = |index: usize| if index == 0 { "accent" } else { "quiet" };
    if size == Size::Narrow {
        let unplaced = members
            .iter()
            .enumerate()
            .filter(|(index, series)| !beside(canvas, &series.short, *index, &marks[*index], obstacles, class(*index)));
        return unplaced.map(|(index, one)| Entry { sign: Sign::Line(index == 0), words: one.short.clone() }).collect();
    }
    let mut blocks: Vec<(usize, f64, Vec<String>)> = Vec::new();
    for (index, series) in members.iter().enumerate() {
        let Some(last) = marks[index].last() else { continue };
        let mut lines = wrap(&series.short, NAMES);
        lines.extend(series.values().last().into_iter().flat_map(|value| wrap(&series.unit.write(value), NAMES)));
        blocks.push((index, last.place.1 - lines.len() as f64 * LEADING / 2.0, lines));
    }
    blocks.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
    let mut free = f64::NEG_INFINITY;
    // Pushed apart downwards, then as a whole back up by half of what they were pushed.
    let pushed: Vec<f64> = blocks
        .iter()
        .map(|(_, wanted, lines)| {
            let y = wanted.max(free);
            free = y + lines.len() as f64 * LEADING + 4.0;
            y
        })
        .collect();
    let back = pushed.iter().zip(&blocks).map(|(y, block)| block.1 - y).fold(0.0, f64::min) / 2.0;
    // None may stand above the field or below its base line.
    let (first, last) = (pushed.first().copied().unwrap_or(0.0), free);
    let shift = back.min(obstacles.field.bottom - last).max(obstacles.field.top - first);
    for ((index, _, lines), y) in blocks.iter().zip(&pushed) {
        for (line, text) in lines.iter().enumerate() {
            let y = y + shift + SIZE * 0.9 + line as f64 * LEADING;
            canvas.text(obstacles.field.right - NAMES, y, Anchor::Start, class(*index), text);
        }
    }
    Vec::new()
}

/// The name near its own line, nearer than to any other, as close to the end as can be.
fn beside(canvas: &mut Canvas, name: &str, own: usize, marks: &[Mark], obstacles: &Obstacles, class: &str) -> bool {
    let reach = |area: &Area, line: &[(f64, f64)]| line.iter().map(|p| area.distance(*p)).fold(f64::INFINITY, f64::min);
    for mark in marks.iter().rev() {
        for (x, y, anchor) in place::around(mark.place, 8.0, true) {
            let area = Area::of_text(x, y, anchor, name);
            let ours = reach(&area, &obstacles.lines[own]);
            let mut others = obstacles.lines.iter().enumerate().filter(|(index, _)| *index != own);
            if obstacles.leave(canvas, &area) && others.all(|(_, line)| reach(&area, line) > ours + 0.3) {
                canvas.text(x, y, anchor, class, name);
                return true;
            }
        }
    }
    false
}
