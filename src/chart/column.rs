//! Bars over years: upright, so that time runs from left to right. Every bar begins at zero.

use super::axis;
use super::bar::Bars;
use super::canvas::{Anchor, Area, Canvas, stroke};
use super::frame::{Field, Frame, Slots};
use super::key::{self, Sign};
use super::place::{self, Obstacles};
use super::scale::{Scale, Ticks};
use super::series::{Flag, Point, Series};
use super::text::{LEADING, widest, width, wrap};

/// Draws a series of years as columns. Where every column has room for its number the axis has none.
pub(super) fn draw(series: &Series, frame: &Frame) -> String {
    let (mut canvas, top) = frame.open(&series.axis);
    let count = series.points.len() as f64;
    let (_, high) = frame.span(series.values());
    let ticks = Ticks::around(0.0, high, true, 5.0);
    let pitch = (canvas.width / count).min(96.0);
    let number = |point: &Point| point.value().map(|y| series.unit.short(y)).unwrap_or_default();
    let direct = series.points.iter().all(|point| width(&number(point)) + 6.0 <= pitch);
    let left = if direct { 0.0 } else { axis::room(&ticks) };
    // A last column in the shadow of the one before it has its number to its right, if it cannot stand above.
    let shadow = match series.points.as_slice() {
        [.., before, last] if !direct && last.accent && last.value().is_some() && before.value() > last.value() => {
            width(&number(last)) - 2.0
        }
        _ => 0.0,
    };
    let shadow = if shadow > (canvas.width - left) / count - 3.0 { shadow } else { 0.0 };
    let last = series.points.last().map_or("", |point| &point.label);
    let beyond = shadow.max(axis::overhang(last, canvas.width - left, count));
    let pitch = ((canvas.width - left - beyond) / count).min(96.0);
    let base = top + 24.0 + frame.size.plot();
    let field = Field {
        slots: Slots { left, pitch },
        right: left + pitch * count,
        scale: Scale { low: 0.0, high: if direct { high } else { ticks.high }, places: (base, top + 24.0) },
    };
    if !direct {
        axis::values(&mut canvas, &field, &ticks);
    }
    let areas = areas(&mut canvas, &field, series);
    let mut bars = Bars::default();
    for (point, area) in series.points.iter().zip(&areas) {
        area.iter().for_each(|area| bars.add(point, area));
    }
    numbers(&mut canvas, &field, series, &areas, direct, top);
    let said = gaps(&mut canvas, &mut bars, &field, series, frame);
    bars.draw(&mut canvas);
    axis::base(&mut canvas, &field, "base");
    let labels: Vec<&str> = series.points.iter().map(|point| point.label.as_str()).collect();
    let below = axis::names(&mut canvas, &field, &labels, true);
    let mut entries = key::entries(&[series], frame.words, Sign::Box, false);
    for flag in [Flag::Gap, Flag::Withheld].into_iter().filter(|flag| !said.contains(flag)) {
        entries.extend(key::missing(&[series], frame.words, flag, Sign::Comb));
    }
    let height = key::draw(&mut canvas, &entries, below);
    field.answer(&mut canvas, &[series], &labels, frame);
    frame.close(canvas, height)
}

/// Where the columns stand; also draws the uprights where the count changes.
fn areas(canvas: &mut Canvas, field: &Field, series: &Series) -> Vec<Option<Area>> {
    let half = (field.slots.pitch * 0.36).min(24.0);
    let bottom = field.scale.places.0;
    let mut areas = Vec::new();
    let mut breaks = String::new();
    for (index, point) in series.points.iter().enumerate() {
        let x = field.slots.middle(index);
        areas.push(point.value().map(|y| Area { left: x - half, right: x + half, top: field.scale.at(y), bottom }));
        if point.flags.contains(&Flag::NewDefinition) {
            let edge = x - field.slots.pitch / 2.0;
            breaks.push_str(&stroke((edge, bottom), (edge, field.scale.places.1)));
        }
    }
    canvas.path("break", &breaks);
    areas
}

/// The numbers on the columns: each where all have room, else the accent, the highest and the first.
fn numbers(canvas: &mut Canvas, field: &Field, series: &Series, areas: &[Option<Area>], direct: bool, top: f64) {
    let value = |index: usize| series.points[index].value().unwrap_or_default();
    let known: Vec<usize> = (0..areas.len()).filter(|index| areas[*index].is_some()).collect();
    let highest = known.iter().copied().reduce(|best, next| if value(next) > value(best) { next } else { best });
    let accents = known.iter().copied().filter(|index| series.points[*index].accent);
    let mut chosen: Vec<usize> = accents.chain(highest).chain(known.first().copied()).collect();
    if direct {
        chosen = known.clone();
    }
    // Labels keep off the columns and off the combs of the slots that have none.
    let base = field.scale.places.0;
    let half = field.slots.pitch / 2.0;
    let slot = |index: usize| (field.slots.middle(index) - half, field.slots.middle(index) + half);
    let comb = |index: usize| Area { left: slot(index).0, right: slot(index).1, top: base - 9.0, bottom: base };
    let bars = areas.iter().enumerate().map(|(index, area)| area.unwrap_or(comb(index))).collect();
    let sheet = Area { left: field.slots.left - 6.0, top, right: canvas.width, bottom: base };
    let obstacles = Obstacles { field: sheet, bars, lines: Vec::new() };
    let mut done = Vec::new();
    for index in chosen {
        let Some(area) = areas[index].filter(|_| !done.contains(&index)) else { continue };
        done.push(index);
        let class = if series.points[index].accent { "accent" } else { "" };
        let half = (area.right - area.left) / 2.0;
        let (full, bare) = (series.unit.write(value(index)), series.unit.short(value(index)));
        if direct {
            canvas.text(area.left + half, area.top - 6.0, Anchor::Middle, class, &bare);
            continue;
        }
        // A small first column cannot claim a text that would stand over its neighbours.
        let is_first = Some(&index) == known.first() && Some(index) != highest;
        let texts: &[&str] = if is_first { &[&bare] } else { &[&full, &bare] };
        place::label(canvas, &obstacles, ((area.left + half, area.top + 2.0), half), class, texts);
    }
}

/// A comb on the base line for each run of missing values, with its word where it fits; gives back the flags whose
/// word was written.
fn gaps(canvas: &mut Canvas, bars: &mut Bars, field: &Field, series: &Series, frame: &Frame) -> Vec<Flag> {
    let mut said = Vec::new();
    let base = field.scale.places.0;
    let half = field.slots.pitch / 2.0 - 2.0;
    let mut index = 0;
    while let Some(point) = series.points.get(index) {
        let run = series.points[index..].iter().take_while(|point| point.value().is_none()).count();
        index += run.max(1);
        if run == 0 {
            continue;
        }
        let (from, to) = (field.slots.middle(index - run) - half, field.slots.middle(index - 1) + half);
        bars.comb(from, to, base - 5.0);
        let lines = wrap(frame.words.missing(point), to - from);
        let top = base - 16.0 - lines.len().saturating_sub(1) as f64 * LEADING;
        let areas: Vec<Area> = (lines.iter().enumerate())
            .map(|(line, text)| Area::of_text((from + to) / 2.0, top + line as f64 * LEADING, Anchor::Middle, text))
            .collect();
        let free = |area: &Area| canvas.areas.iter().all(|other| !area.meets(other, 3.0));
        if widest(&lines) <= to - from && areas.iter().all(free) {
            for (line, text) in lines.iter().enumerate() {
                canvas.text((from + to) / 2.0, top + line as f64 * LEADING, Anchor::Middle, "quiet", text);
            }
            said.push(if point.flags.contains(&Flag::Withheld) { Flag::Withheld } else { Flag::Gap });
        }
    }
    said
}
