//! The words of the drawings: names of zones, years and rows, and beside each mark its date and what it says.

use super::sheet::Sheet;
use super::{Chronicle, Moment, Sign, Zone};
use crate::chart::canvas::escape;
use crate::chart::number::coord;
use crate::chart::text::{SIZE, wrap};

/// A line of words: its class, its text, and how far the next stands below it.
type Line = (String, String, f64);

/// Zones, years, rows, and where reading ends.
pub(super) fn around(all: &Chronicle, sheet: &Sheet) -> String {
    let mut svg = String::new();
    let heads = [sheet.strategy + 5.0, sheet.axis - 5.0 * sheet.leading, sheet.axis + sheet.leading * 2.6];
    for (name, y) in all.zones.iter().zip(heads) {
        svg.push_str(&text("zone", 0.0, y, &escape(name)));
    }
    for year in all.years[0]..=all.years[1] {
        let x = sheet.x(year.into()) + 7.0;
        svg.push_str(&text("year", x, sheet.axis + sheet.leading + 2.0, &year.to_string()));
    }
    for (row, deal) in all.rows.iter().enumerate() {
        let y = sheet.y(Zone::Deal(row)) - 9.0;
        let [item, to] = deal.name.each_ref().map(|name| escape(name));
        svg.push_str(&match sheet.folds {
            true => text("row on", 0.0, y - sheet.leading, &item) + &text("row", 0.0, y, &to),
            false => text("row", 0.0, y, &format!("<tspan class=\"on\">{item}</tspan> {to}")),
        });
    }
    let y = sheet.bottom(all.rows.len()) + sheet.leading + 2.0;
    svg + &text("end edge-words", sheet.width, y, &escape(&all.ends))
}

/// The words of a mark.
pub(super) fn of_mark(mark: &Moment, sheet: &Sheet) -> String {
    let lines = lines(mark, sheet);
    let (x, ends) = beside(mark, sheet);
    let mut y = first(mark, sheet, &lines);
    let mut svg = String::new();
    for (class, words, leading) in &lines {
        let class = if ends { format!("end {class}") } else { class.clone() };
        svg.push_str(&text(class.trim(), x, y, &escape(words)));
        y += leading;
    }
    svg
}

/// How high the words of a mark reach.
pub(super) fn top(mark: &Moment, sheet: &Sheet) -> f64 {
    first(mark, sheet, &lines(mark, sheet)) - sheet.size * 0.9
}

/// The base line of the first line: words above the line of their zone end there, those below begin there.
fn first(mark: &Moment, sheet: &Sheet, lines: &[Line]) -> f64 {
    let (spot, y) = (&mark.spots[sheet.spot], sheet.y(mark.zone));
    if spot.lines < 0.0 {
        return y + 25.0 - (spot.lines + 1.0) * sheet.leading;
    }
    let above = match mark.zone {
        Zone::Strategy => 15.0,
        Zone::Decisions => 13.0,
        Zone::Deal(_) => 11.0,
    };
    let height: f64 = lines.iter().skip(1).map(|(_, _, leading)| leading).sum();
    y - above - spot.lines * sheet.leading - height
}

fn lines(mark: &Moment, sheet: &Sheet) -> Vec<Line> {
    let spot = &mark.spots[sheet.spot];
    let tone = match mark.sign {
        Sign::NotFound => "red",
        Sign::Decision if mark.main => "key",
        Sign::Headline => "low",
        _ => "",
    };
    let (size, leading) = if mark.main { (sheet.big, sheet.big_leading) } else { (sheet.size, sheet.leading) };
    let class = format!("{}{tone}", if mark.main { "big " } else { "" }).trim().to_owned();
    let said = if sheet.folds { &mark.brief } else { &mark.date };
    let date = (format!("date {tone}").trim().to_owned(), said.clone(), leading);
    // `wrap` reckons in letters of one size.
    let words = wrap(&mark.words, spot.room * SIZE / size);
    match mark.zone {
        Zone::Deal(_) if sheet.folds => {
            let words = words.into_iter().map(|line| (String::new(), line, sheet.leading));
            words.chain([(String::new(), mark.brief.clone(), sheet.leading)]).collect()
        }
        Zone::Deal(_) => vec![(String::new(), format!("{} {}", mark.words, mark.brief), sheet.leading)],
        _ => [date].into_iter().chain(words.into_iter().map(|line| (class.clone(), line, leading))).collect(),
    }
}

/// Where the lines begin, or end.
fn beside(mark: &Moment, sheet: &Sheet) -> (f64, bool) {
    let (spot, (x, _), reach) = (&mark.spots[sheet.spot], sheet.place(mark), sheet.reach(mark));
    let way = if spot.ends { -1.0 } else { 1.0 };
    let usual = match (mark.sign, mark.zone) {
        (Sign::NotFound, _) => reach + 8.0,
        (_, Zone::Decisions) => 10.0,
        (Sign::Due, Zone::Strategy) if reach > 7.0 => -reach,
        _ => -4.0,
    };
    (x + way * usual + spot.shift, spot.ends)
}

fn text(class: &str, x: f64, y: f64, inner: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<text{class} x=\"{}\" y=\"{}\">{inner}</text>", coord(x), coord(y))
}
