//! Who is tied to whom: bodies in three columns by group, and the ties between them as lines. Each body is a link.
//!
//! Bodies come first and ties after them, so that the style sheet alone can fade the ties of all others ([`rules`]).

use super::canvas::{Area, bar, escape, stroke};
use super::number::coord;
use super::text::{LEADING, SIZE, width};
use layout::{Layout, OUTER, PAD, WIDTH};
use std::fmt::Write;

mod layout;

/// A body in the drawing.
pub struct Body {
    /// Where its link leads.
    pub href: String,
    /// Its name, as short as it can be.
    pub name: String,
    /// Its group, by place.
    pub group: usize,
    /// What it can do, the most important first: a colour and the word.
    pub powers: Vec<(&'static str, String)>,
}

/// A tie from one body to another.
pub struct Tie {
    /// Where it begins, by place.
    pub from: usize,
    /// Where it ends, by place.
    pub to: usize,
    /// Its kind, by place.
    pub kind: usize,
    /// True if it is no more than planned, offered, asked for or rumoured.
    pub pending: bool,
}

/// All of it, with its words.
pub struct Ties {
    /// What the drawing is called.
    pub title: String,
    /// The groups: the column (0 to 2) and the name.
    pub groups: Vec<(usize, String)>,
    /// The kinds: the class of the line and the word.
    pub kinds: Vec<(String, String)>,
    /// The word for a hollow tip.
    pub pending: String,
    /// The bodies.
    pub bodies: Vec<Body>,
    /// The ties.
    pub ties: Vec<Tie>,
}

/// Length of the tip of a line.
const TIP: f64 = 7.0;

/// The drawing as SVG text.
pub fn ties(all: &Ties) -> String {
    let (key, top) = key(all);
    let layout = Layout::of(all, top);
    let mut svg = format!(
        "<svg class=\"ties\" viewBox=\"0 0 {} {}\" role=\"group\" aria-labelledby=\"ties\"><title id=\"ties\">{}</title>{key}",
        coord(WIDTH),
        coord(layout.height.ceil()),
        escape(&all.title),
    );
    for ((_, name), (x, y)) in all.groups.iter().zip(&layout.heads) {
        svg.push_str(&text("head", *x, *y, &escape(name)));
    }
    for (index, body) in all.bodies.iter().enumerate() {
        svg.push_str(&drawn_body(index, body, &layout));
    }
    for (tie, ends) in all.ties.iter().zip(&layout.ends) {
        let (line, tip) = line(ends);
        let hollow = if tie.pending { " pending" } else { "" };
        let _ = write!(
            svg,
            "<g class=\"tie {} n{} n{}\"><path d=\"{line}\"/><path class=\"tip{hollow}\" d=\"{tip}\"/></g>",
            all.kinds[tie.kind].0, tie.from, tie.to
        );
    }
    svg + "</svg>"
}

/// The style rules that keep the ties of a body clear while it is pointed at or has the focus.
pub fn rules(count: usize) -> String {
    let clear: Vec<String> = (0..count).map(|index| format!(".n{index}:is(:hover,:focus-visible)~.n{index}")).collect();
    if clear.is_empty() { String::new() } else { format!("{}{{opacity:1}}", clear.join(",")) }
}

/// A line of text.
fn text(class: &str, x: f64, y: f64, inner: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<text{class} x=\"{}\" y=\"{}\">{inner}</text>", coord(x), coord(y))
}

/// The kinds of lines with their number, and where the drawing goes on.
fn key(all: &Ties) -> (String, f64) {
    let count = |holds: &dyn Fn(&Tie) -> bool| all.ties.iter().filter(|tie| holds(tie)).count();
    let kinds = all
        .kinds
        .iter()
        .enumerate()
        .map(|(kind, (class, name))| (class.as_str(), "", name, count(&|tie| tie.kind == kind)));
    let pending = ("", " pending", &all.pending, count(&|tie| tie.pending));
    let (mut x, mut y, mut svg) = (0.0, SIZE + 4.0, String::new());
    for (class, hollow, name, count) in kinds.chain([pending]).filter(|(.., count)| *count > 0) {
        let words = format!("{name} ({count})");
        if x > 0.0 && x + 52.0 + width(&words) > WIDTH {
            (x, y) = (0.0, y + LEADING + 3.0);
        }
        let middle = y - SIZE * 0.35;
        let line = stroke((x, middle), (x + 38.0, middle));
        let _ = write!(
            svg,
            "<g class=\"{class}\"><path d=\"{line}\"/><path class=\"tip{hollow}\" d=\"{}\"/></g>",
            tip(x + 44.0, middle, 1.0)
        );
        svg.push_str(&text("", x + 52.0, y, &escape(&words)));
        x += 52.0 + width(&words) + 22.0;
    }
    (svg, y + LEADING)
}

/// The box of a body with its name and its powers.
fn drawn_body(index: usize, body: &Body, layout: &Layout) -> String {
    let Area { left, top, right, bottom } = layout.areas[index];
    let powers: Vec<String> =
        body.powers.iter().map(|(tone, word)| format!("<tspan class=\"{tone}\">{}</tspan>", escape(word))).collect();
    let powers = powers.join(" ");
    let (lines, is_joined) = layout::lines(body);
    let mut said = String::new();
    let mut y = (top + bottom) / 2.0 - layout::room(lines.len(), is_joined) / 2.0 + PAD + SIZE * 0.8;
    for (at, line) in lines.iter().enumerate() {
        let tail = if is_joined && at + 1 == lines.len() { format!(" {powers}") } else { String::new() };
        said.push_str(&text("", left + OUTER, y, &format!("{}{tail}", escape(line))));
        y += LEADING;
    }
    if !is_joined {
        said.push_str(&text("", left + OUTER, y, &powers));
    }
    let tone = body.powers.first().map_or("nezu", |(tone, _)| tone);
    format!(
        "<a class=\"n{index}\" href=\"{}\"><path class=\"box\" d=\"{}\"/><path class=\"mark {tone}\" d=\"{}\"/>{said}</a>",
        escape(&body.href),
        bar(left, top, right, bottom),
        bar(left, top, left + 5.0, bottom),
    )
}

/// A line and its tip. It leaves and arrives level, so that it can be followed through a crossing.
fn line(ends: &layout::Ends) -> (String, String) {
    let [(x, y), (to_x, to_y)] = ends.places;
    let [side, to_side] = ends.sides;
    let stop = to_x + TIP * to_side;
    let reach = if side == to_side {
        let far = (to_y - y).abs();
        [(18.0 + far * 0.3).min(layout::BULGE[ends.column]); 2]
    } else {
        [(stop - x).abs() * 0.5; 2]
    };
    let curve = format!(
        "M{} {}C{} {} {} {} {} {}",
        coord(x),
        coord(y),
        coord(x + reach[0] * side),
        coord(y),
        coord(stop + (reach[1] - TIP) * to_side),
        coord(to_y),
        coord(stop),
        coord(to_y)
    );
    (curve, tip(to_x, to_y, -to_side))
}

/// A triangle with its point at a place, towards the right (1) or the left (-1).
fn tip(x: f64, y: f64, way: f64) -> String {
    let back = coord(x - TIP * way);
    format!("M{} {}L{back} {}L{back} {}z", coord(x), coord(y), coord(y - 3.5), coord(y + 3.5))
}
