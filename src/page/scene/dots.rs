//! One dot for each thing that a series counts: the accented point as one large field, the others beside it.

use super::drawn::{Drawn, Table, add};
use super::svg::svg;
use crate::content::reference::SeriesRef;
use crate::content::values::plain;
use crate::content::{
    evidence::find,
    record::{series::Point, shape::with_commas, story::SceneWords},
};
use crate::page::context::Context;
use leptos::prelude::*;

/// Dots in a row of the large field, and of the others.
const LARGE: usize = 46;
const SMALL: usize = 9;
/// From dot to dot.
const STEP: usize = 12;

/// The fields of dots.
pub fn draw(context: &Context, series: &SeriesRef, words: &SceneWords) -> Drawn {
    context.style("scene-dots");
    let evidence = &context.site.evidence;
    let (series, _) = find(&evidence.series, |one| one.id.0 == series.0);
    let mut points: Vec<&Point> = series.points.iter().filter(|point| point.y.is_some()).collect();
    points.sort_by_key(|point| (!point.accent, std::cmp::Reverse(count(point))));
    let mut sources = Vec::new();
    points.iter().for_each(|point| add(&mut sources, &point.sources));
    let number = |point: &Point| with_commas(&count(point).to_string());
    let fields: Vec<_> = points
        .iter()
        .enumerate()
        .map(|(at, point)| {
            let (class, columns) = if at == 0 { ("field large", LARGE) } else { ("field", SMALL) };
            let name = evidence.place(series, point);
            view! { <div class=class>{field(count(point), columns)} <p><b>{number(point)}</b> " " {name}</p></div> }
        })
        .collect();
    let alt = plain(context.site, &words.alt.0);
    let rows = points.iter().map(|point| vec![evidence.place(series, point), number(point)]).collect();
    let sum: usize = points.iter().map(|point| count(point)).sum();
    let total = Some(vec![with_commas(&sum.to_string())]);
    let picture = view! { <div class="drawn dots" role="group" aria-label=alt>{fields}</div> }.into_any();
    Drawn { picture, table: Some(Table { rows, total, ..Table::default() }), sources }
}

/// A count is a whole number; the loader takes any, so what is none is cut.
fn count(point: &Point) -> usize {
    point.y.unwrap_or_default().max(0.0) as usize
}

/// Dots in rows: lines of no length with round ends, so that a row is one stroke.
fn field(count: usize, columns: usize) -> AnyView {
    let rows = count.div_ceil(columns);
    let mut path = String::new();
    for row in 0..rows {
        let dots = columns.min(count - row * columns);
        // A little more than the last dot needs, so that rounding never loses it.
        path += &format!("M6 {}h{}.1", 6 + row * STEP, (dots - 1) * STEP);
    }
    let view_box = format!("0 0 {} {}", columns * STEP, rows * STEP);
    svg("", view_box, None, format!("<path d=\"{path}\"/>"))
}
