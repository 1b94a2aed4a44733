//! Every event as a mark on two axes: all years, and the last few by month, where most of them lie.

use super::drawn::Figure;
use crate::content::record::Event;
use crate::content::words::names::short;
use crate::page::context::Context;
use crate::page::text::html::escape;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The first year of the second axis.
const CLOSE: u32 = 2022;
/// From one mark to the next above it, and the radius of a mark, in pixels.
const STEP: f64 = 7.0;
const RADIUS: f64 = 3.0;

/// The figure.
pub fn figure(context: &Context, names: &[String]) -> Figure {
    let site = context.site;
    let events: Vec<&Event> = site.events.iter().map(|(event, _)| event).collect();
    let first = events.iter().map(|event| event.date.first_day().year()).min().unwrap_or(CLOSE);
    let last = events.iter().map(|event| event.date.first_day().year()).max().unwrap_or(CLOSE);
    let close: Vec<&Event> = events.iter().copied().filter(|event| event.date.first_day().year() >= CLOSE).collect();
    let decades: Vec<u32> = (first..=last + 1).filter(|year| year % 10 == 0 || *year == first).collect();
    let years: Vec<u32> = (CLOSE..=last + 1).collect();
    let whole = strip(context, &events, (first, last + 1), &decades, false);
    let near = strip(context, &close, (CLOSE, last + 1), &years, true);
    let [whole_name, near_name] = [0, 1].map(|at| names.get(at).map(String::as_str).unwrap_or_default());
    let drawing = format!(
        "<p class=\"small\">{}</p>{whole}<p class=\"small\">{}</p>{near}",
        escape(whole_name),
        escape(near_name)
    );
    let table = site.events.iter().map(|(event, words)| {
        let mark = site.labels.timeline.marks[usize::from(event.importance - 1) % 3].clone();
        vec![words.title.clone(), event.date.in_words(), mark]
    });
    let share = |part: f64, whole: f64| format!("{:.0}", part / whole.max(1.0) * 100.0);
    let values = vec![
        ("all", events.len().to_string()),
        ("close", close.len().to_string()),
        ("from", CLOSE.to_string()),
        ("first", first.to_string()),
        ("width", share(f64::from(last + 1 - CLOSE), f64::from(last + 1 - first))),
    ];
    Figure { drawing, table: table.collect(), values, counted: (events.len(), site.events.len()) }
}

/// Marks on an axis, each above those before it in the same place.
fn strip(context: &Context, events: &[&Event], (from, to): (u32, u32), ticks: &[u32], by_month: bool) -> String {
    let site = context.site;
    let at = |years: f64| (years - f64::from(from)) / f64::from(to - from) * 96.0 + 2.0;
    let mut columns: BTreeMap<i64, Vec<&Event>> = BTreeMap::new();
    for event in events {
        let first = event.date.first_day().in_years();
        let column = if by_month { (first * 12.0).floor() } else { first.floor() };
        columns.entry(column as i64).or_default().push(event);
    }
    let highest = columns.values().map(Vec::len).max().unwrap_or_default();
    let base = STEP * highest as f64 + 6.0;
    let mut svg = format!("<svg class=\"swarm\" height=\"{:.0}\" aria-hidden=\"true\">", base + 24.0);
    let _ = write!(svg, "<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"{base}\" y2=\"{base}\"/>");
    for tick in ticks {
        let (x, low) = (at(f64::from(*tick)), base + 5.0);
        let _ = write!(svg, "<line class=\"base\" x1=\"{x:.1}%\" x2=\"{x:.1}%\" y1=\"{base}\" y2=\"{low}\"/>");
        let _ = write!(svg, "<text x=\"{x:.1}%\" y=\"{:.0}\">{tick}</text>", base + 20.0);
    }
    for (column, own) in columns {
        let start = column as f64 / if by_month { 12.0 } else { 1.0 };
        let x = at(start + if by_month { 1.0 / 24.0 } else { 0.5 });
        // The heaviest stand lowest, where the eye begins.
        let mut own = own;
        own.sort_by_key(|event| std::cmp::Reverse(event.importance));
        for (height, event) in own.iter().enumerate() {
            let period = site.periods.iter().rfind(|(period, _)| period.from.first_day() <= event.date.first_day());
            let tone = period.map_or("nezu", |(period, _)| period.verdict.tone());
            let y = base - 5.0 - STEP * height as f64;
            let name =
                escape(&format!("{}: {}", event.date.in_words(), short(&site.evidence.names.events, &event.id.0)));
            let _ = write!(
                svg,
                "<a href=\"#{}\" tabindex=\"-1\"><circle class=\"w{} {tone}\" cx=\"{x:.2}%\" cy=\"{y:.0}\" r=\"{RADIUS}\" data-m=\"{name}\"/></a>",
                event.id.0, event.importance
            );
        }
    }
    svg + "</svg>"
}
