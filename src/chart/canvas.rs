//! The sheet that is drawn on: marks below, words above, and the places that words already hold.

use super::number::coord;
use super::text::{SIZE, width};
use std::fmt::Write;

/// Which end of a text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle in units of the picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    /// The place that one line of text takes, its base line at `y`.
    pub fn of_text(x: f64, y: f64, anchor: Anchor, text: &str) -> Area {
        let wide = width(text);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        Area { left, top: y - SIZE * 0.8, right: left + wide, bottom: y + SIZE * 0.25 }
    }

    /// True if less than `gap` units lie between the two.
    pub fn meets(&self, other: &Area, gap: f64) -> bool {
        self.left < other.right + gap
            && other.left < self.right + gap
            && self.top < other.bottom + gap
            && other.top < self.bottom + gap
    }

    /// Distance from a point; zero inside.
    pub fn distance(&self, (x, y): (f64, f64)) -> f64 {
        let across = (self.left - x).max(x - self.right).max(0.0);
        let down = (self.top - y).max(y - self.bottom).max(0.0);
        across.hypot(down)
    }
}

/// A picture in the making.
pub(super) struct Canvas {
    pub width: f64,
    marks: String,
    words: String,
    hits: String,
    /// What the words take.
    pub areas: Vec<Area>,
}

impl Canvas {
    pub fn new(width: f64) -> Canvas {
        Canvas { width, marks: String::new(), words: String::new(), hits: String::new(), areas: Vec::new() }
    }

    /// One line of text.
    pub fn text(&mut self, x: f64, y: f64, anchor: Anchor, class: &str, text: &str) {
        self.text_and(x, y, anchor, class, text, "");
    }

    /// One line of text, its end in the quiet colour.
    pub fn text_and(&mut self, x: f64, y: f64, anchor: Anchor, class: &str, text: &str, quiet: &str) {
        let anchor_class = match anchor {
            Anchor::Start => "",
            Anchor::Middle => "mid",
            Anchor::End => "end",
        };
        let classes = [anchor_class, class].join(" ");
        let class = match classes.trim() {
            "" => String::new(),
            classes => format!(" class=\"{classes}\""),
        };
        self.areas.push(Area::of_text(x, y, anchor, &format!("{text}{quiet}")));
        let tail =
            if quiet.is_empty() { String::new() } else { format!("<tspan class=\"quiet\">{}</tspan>", escape(quiet)) };
        let _ = write!(self.words, "<text{class} x=\"{}\" y=\"{}\">{}{tail}</text>", coord(x), coord(y), escape(text));
    }

    /// A path; several marks of one class share one path, which keeps the page small.
    pub fn path(&mut self, class: &str, d: &str) {
        if !d.is_empty() {
            let _ = write!(self.marks, "<path class=\"{class}\" d=\"{d}\"/>");
        }
    }

    /// A dot on a line.
    pub fn dot(&mut self, class: &str, (x, y): (f64, f64)) {
        let _ = write!(self.marks, "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"4\"/>", coord(x), coord(y));
    }

    /// A place that answers with a text when a reader points at it; it lies above all else and is not seen.
    pub fn hit(&mut self, area: &Area, said: &str) {
        let (x, y) = (coord(area.left), coord(area.top));
        let (width, height) = (coord(area.right - area.left), coord(area.bottom - area.top));
        let said = escape(said);
        let _ = write!(
            self.hits,
            "<rect class=\"hit\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" data-m=\"{said}\"/>"
        );
    }

    /// The marks and the words alone.
    pub fn inside(self) -> String {
        self.marks + &self.words
    }

    /// The whole picture. `id` must be the only one on its page.
    pub fn finish(self, id: &str, size: &str, title: &str, height: f64) -> String {
        let (id, width, height) = (escape(id), coord(self.width), coord(height.ceil()));
        format!(
            "<svg class=\"chart {size}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}\">\
             <title id=\"{id}\">{}</title>{}{}{}</svg>",
            escape(title),
            self.marks,
            self.words,
            self.hits
        )
    }
}

/// A finished picture, opened again.
pub(super) struct Opened<'a> {
    pub width: f64,
    pub height: f64,
    /// What is drawn, without what only answers to a pointer.
    pub inside: &'a str,
}

/// What [`Canvas::finish`] has made, as parts.
pub(super) fn opened(svg: &str) -> Option<Opened<'_>> {
    let (_, view) = svg.split_once("viewBox=\"0 0 ")?;
    let (width, height) = view.split_once('"')?.0.split_once(' ')?;
    let (_, inside) = svg.split_once("</title>")?;
    let inside = inside.split("<rect class=\"hit\"").next()?.trim_end_matches("</svg>");
    Some(Opened { width: width.parse().ok()?, height: height.parse().ok()?, inside })
}

/// A bar as a closed path: along one side and back.
pub(super) fn bar(x: f64, y: f64, right: f64, bottom: f64) -> String {
    format!("M{} {}V{}H{}V{}z", coord(x), coord(bottom), coord(y), coord(right), coord(bottom))
}

/// A straight line, level or upright.
pub(super) fn stroke((x, y): (f64, f64), (to_x, to_y): (f64, f64)) -> String {
    let start = format!("M{} {}", coord(x), coord(y));
    if coord(x) == coord(to_x) { format!("{start}V{}", coord(to_y)) } else { format!("{start}H{}", coord(to_x)) }
}

/// Text that may stand in an element or an attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
