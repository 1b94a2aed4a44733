//! The lane line: a record is one line, with its sign, its short name and its place on an axis, and opens to all that
//! is known of it. The id stands on what is folded, so that links to it and the search of a browser open the fold; on
//! paper every fold is open.

use super::sign::Sign;
use crate::page::context::Context;
use leptos::prelude::*;
use std::fmt::Write;

/// A record as a line.
pub struct Line<'a> {
    /// The id of what is folded.
    pub id: &'a str,
    /// Its short name.
    pub name: &'a str,
    /// Its sign, and the class of its colour.
    pub sign: (Sign, &'static str),
    /// What stands at the end of the line: its state or its date, in a word or two.
    pub word: String,
    /// Its place on the axis.
    pub lane: Option<Lane>,
}

impl Line<'_> {
    /// The line with what it opens to, as an entry of a list. On paper nothing is folded.
    pub fn over(self, context: &Context, inside: AnyView) -> AnyView {
        context.style("lane");
        let id = self.id.to_owned();
        if context.on_paper {
            return view! { <li id=id>{inside}</li> }.into_any();
        }
        let (sign, tone) = self.sign;
        let (class, name) = (format!("lane {tone}"), self.name.to_owned());
        let word = (!self.word.is_empty()).then(|| view! { " " <span class="said-so">{self.word}</span> });
        let drawn = self.lane.map(|lane| view! { <span class="axis" inner_html=lane.svg()></span> });
        view! {
            <li class=class>
                <details>
                    <summary>
                        <span class="sign" inner_html=sign.svg()></span>
                        <span class="name">{name}</span>
                        {word}
                        {drawn}
                    </summary>
                    <div class="in" id=id>
                        {inside}
                    </div>
                </details>
            </li>
        }
        .into_any()
    }
}

/// A stretch of time, to scale. Places are shares of the width, so that nothing in it is stretched.
#[derive(Clone, Copy)]
pub struct Axis {
    /// The first moment, in years.
    pub from: f64,
    /// The last.
    pub to: f64,
}

impl Axis {
    /// The place of a moment in percent.
    pub fn at(self, years: f64) -> f64 {
        ((years - self.from) / (self.to - self.from) * 100.0).clamp(0.0, 100.0)
    }

    /// The head of a list: its years, above the lanes.
    pub fn head(self, ticks: &[u32]) -> AnyView {
        let mut svg = "<svg class=\"ticks\" aria-hidden=\"true\">".to_owned();
        for tick in ticks {
            let at = self.at(f64::from(*tick));
            let _ = write!(svg, "<text x=\"{at:.1}%\" y=\"13\">{tick}</text>");
        }
        svg.push_str("</svg>");
        view! { <div class="scale" aria-hidden="true"><span class="axis" inner_html=svg></span></div> }.into_any()
    }
}

/// What is drawn on a line.
pub struct Lane {
    axis: Axis,
    inside: String,
}

impl Lane {
    /// An empty lane with a hairline at each of some moments.
    pub fn new(axis: Axis, lines: &[u32]) -> Self {
        let mut inside = String::new();
        for line in lines {
            let at = axis.at(f64::from(*line));
            let _ = write!(inside, "<line class=\"hair\" x1=\"{at:.1}%\" x2=\"{at:.1}%\" y1=\"0\" y2=\"100%\"/>");
        }
        Self { axis, inside }
    }

    /// A stretch of time; what is weak or still open is hollow.
    pub fn bar(mut self, from: f64, to: f64, hollow: bool) -> Self {
        let (start, end) = (self.axis.at(from), self.axis.at(to));
        let class = if hollow { "hollow" } else { "solid" };
        let width = (end - start).max(0.8);
        let _ = write!(
            self.inside,
            "<rect class=\"{class}\" x=\"{start:.1}%\" y=\"30%\" width=\"{width:.1}%\" height=\"40%\"/>"
        );
        self
    }

    /// A moment.
    pub fn dot(mut self, at: f64, hollow: bool) -> Self {
        let (at, class) = (self.axis.at(at), if hollow { "hollow" } else { "solid" });
        let _ = write!(self.inside, "<circle class=\"{class}\" cx=\"{at:.1}%\" cy=\"50%\" r=\"5\"/>");
        self
    }

    /// A share that begins at a place, both in percent; `class` says what it is.
    pub fn share(mut self, class: &str, from: f64, share: f64) -> Self {
        let _ = write!(
            self.inside,
            "<rect class=\"{class}\" x=\"{from:.1}%\" y=\"18%\" width=\"{share:.1}%\" height=\"64%\"/>"
        );
        self
    }

    /// The lane alone, for the eye.
    pub fn svg(&self) -> String {
        format!("<svg aria-hidden=\"true\">{}</svg>", self.inside)
    }
}

/// The short name of a record by its list.
pub use crate::content::words::names::short;
