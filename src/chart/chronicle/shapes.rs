//! What is drawn: the band of the reported year, the lines of time and of the deals, and the marks.

use super::sheet::Sheet;
use super::{Chronicle, Moment, Sign, Zone, words};
use crate::chart::canvas::stroke;
use crate::chart::number::coord;
use std::fmt::Write;

/// What lies under the marks.
pub(super) fn ground(all: &Chronicle, sheet: &Sheet) -> String {
    let bottom = sheet.bottom(all.rows.len());
    let (from, to) = (sheet.x(all.reported.0), sheet.x(all.reported.1));
    let [reports, headlines] = all.reading.map(|years| sheet.x(years));
    let hatch = format!("hatch-{}", sheet.name);
    let mut svg = format!(
        "<defs><pattern id=\"{hatch}\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><path d=\"M0 0V9\" class=\"hatch\"/></pattern></defs>"
    );
    svg.push_str(&rect("band", "", from, sheet.strategy, to - from, bottom - sheet.strategy));
    let veil = format!(" fill=\"url(#{hatch})\"");
    svg.push_str(&rect("veil", &veil, headlines, sheet.axis, sheet.width - headlines, bottom - sheet.axis));
    let years: String = (all.years[0]..=all.years[1] + 1)
        .map(|year| stroke((sheet.x(year.into()), sheet.axis - 5.0), (sheet.x(year.into()), bottom)))
        .collect();
    path(&mut svg, "hair", &years);
    let rows: String = (0..all.rows.len())
        .map(|row| stroke((0.0, sheet.y(Zone::Deal(row))), (sheet.width, sheet.y(Zone::Deal(row)))))
        .collect();
    path(&mut svg, "hair", &rows);
    path(&mut svg, "axis", &stroke((0.0, sheet.axis), (sheet.width, sheet.axis)));
    path(&mut svg, "edge dotted", &stroke((reports, sheet.axis), (reports, bottom)));
    path(&mut svg, "edge", &stroke((headlines, sheet.axis), (headlines, bottom)));
    svg + &of_strategy(all, sheet) + &of_deals(all, sheet)
}

/// The line of the strategy: asked for, reported for a year, broken after it.
fn of_strategy(all: &Chronicle, sheet: &Sheet) -> String {
    let (y, mut svg) = (sheet.strategy, String::new());
    let mine = || all.marks.iter().filter(|mark| mark.zone == Zone::Strategy);
    let (from, to) = (sheet.x(all.reported.0), sheet.x(all.reported.1));
    if let Some(first) = mine().next() {
        path(&mut svg, "asked", &stroke((sheet.x(first.at), y), (from, y)));
    }
    path(&mut svg, "told", &format!("M{} {}V{}H{}", coord(from + 2.0), coord(y + 16.0), coord(y), coord(to)));
    let last = mine().map(|mark| sheet.x(mark.to.unwrap_or(mark.at))).fold(to, f64::max);
    path(&mut svg, "after", &stroke((to, y), (last, y)));
    svg
}

/// From the first step of a deal to the last, and on to what is due.
fn of_deals(all: &Chronicle, sheet: &Sheet) -> String {
    let mut svg = String::new();
    for (row, deal) in all.rows.iter().enumerate() {
        let y = sheet.y(Zone::Deal(row));
        let (from, to) = (sheet.x(deal.span.0), sheet.x(deal.span.1));
        path(&mut svg, if deal.talks { "talked" } else { "life" }, &stroke((from, y), (to, y)));
        let due = all.marks.iter().rfind(|mark| mark.zone == Zone::Deal(row) && mark.sign == Sign::Due);
        if let Some(due) = due {
            path(&mut svg, "coming", &stroke((to, y), (sheet.place(due).0, y)));
            if sheet.is_behind(due.at) {
                let (tip, back) = (coord(sheet.width - 1.0), coord(sheet.width - 8.0));
                let arrow = format!("M{back} {}L{tip} {}L{back} {}", coord(y - 6.0), coord(y), coord(y + 6.0));
                path(&mut svg, "edge", &arrow);
            }
        }
    }
    svg
}

/// A mark, and around it what answers to a pointer.
pub(super) fn mark(mark: &Moment, sheet: &Sheet) -> String {
    let ((x, y), reach) = (sheet.place(mark), sheet.reach(mark));
    let mut svg = String::new();
    if mark.sign == Sign::Decision {
        let class = if mark.main { "stem key" } else { "stem" };
        path(&mut svg, class, &stroke((x, y), (x, words::top(mark, sheet))));
    }
    svg.push_str(&circle("hit", x, y, reach.clamp(12.0, 40.0)));
    svg + &sign(mark.sign, mark.main, (x, y), reach)
}

/// The shape of a sign; `reach` is half the width of a seal or of something due within a time.
pub(super) fn sign(sign: Sign, main: bool, (x, y): (f64, f64), reach: f64) -> String {
    match sign {
        Sign::Reported => circle("told-dot", x, y, 5.0),
        Sign::NotFound => circle("seal-ring", x, y, reach) + &circle("seal-ring in", x, y, reach * 0.8),
        Sign::Headline => {
            let (x, y) = (coord(x), coord(y - 6.5));
            format!("<path class=\"hollow\" d=\"M{x} {y}l6.5 6.5-6.5 6.5-6.5-6.5z\"/>")
        }
        Sign::Decision if main => rect("done key", "", x - 7.0, y - 7.0, 14.0, 14.0),
        Sign::Decision => rect("done", "", x - 5.0, y - 5.0, 10.0, 10.0),
        Sign::Step => circle("done", x, y, 5.5),
        Sign::Talks => circle("talk", x, y, 5.0),
        Sign::Due if reach > 7.0 => rect("hollow", " rx=\"7\"", x - reach, y - 7.0, reach * 2.0, 14.0),
        Sign::Due => circle("hollow", x, y, 6.0),
    }
}

pub(super) fn path(svg: &mut String, class: &str, d: &str) {
    let _ = write!(svg, "<path class=\"{class}\" d=\"{d}\"/>");
}

fn circle(class: &str, x: f64, y: f64, r: f64) -> String {
    format!("<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", coord(x), coord(y), coord(r))
}

fn rect(class: &str, more: &str, x: f64, y: f64, width: f64, height: f64) -> String {
    let [x, y, width, height] = [x, y, width, height].map(coord);
    format!("<rect class=\"{class}\"{more} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>")
}
