//! One mark for one record, in rows.

use super::drawn::{Mark, Row};
use crate::page::list::sign::Sign;
use crate::page::text::html::escape;
use std::fmt::Write;

/// The rows as HTML. Marks are links for pointers alone: the lists below hold the same links for everyone, and the
/// arrow keys go from mark to mark.
pub fn rows(rows: &[Row]) -> String {
    let mut html = "<dl class=\"units\">".to_owned();
    for row in rows {
        let count = row.marks.iter().filter(|mark| mark.sign.0 != Sign::Blank).count();
        let _ = write!(html, "<dt>{} <b>{count}</b></dt><dd>", escape(&row.name));
        row.marks.iter().for_each(|mark| html.push_str(&one(mark)));
        html.push_str("</dd>");
    }
    html + "</dl>"
}

/// A mark, and around it what answers to a pointer.
pub fn one(mark: &Mark) -> String {
    let (sign, tone) = mark.sign;
    let said = escape(&mark.said);
    match &mark.href {
        Some(href) => {
            format!(
                "<a class=\"u {tone}\" tabindex=\"-1\" href=\"{}\" data-m=\"{said}\">{}</a>",
                escape(href),
                sign.svg()
            )
        }
        None => format!("<span class=\"u {tone}\">{}</span>", sign.svg()),
    }
}

/// Rows with a bar each, to one scale from zero.
pub fn bars(rows: &[(String, f64, String)]) -> String {
    let most = rows.iter().map(|(_, value, _)| *value).fold(1.0, f64::max);
    let mut html = "<dl class=\"units bars\">".to_owned();
    for (name, value, said) in rows {
        let width = value / most * 100.0;
        let _ = write!(
            html,
            "<dt>{}</dt><dd><svg aria-hidden=\"true\"><rect width=\"{width:.1}%\" height=\"100%\" data-m=\"{}\"/></svg><b>{}</b></dd>",
            escape(name),
            escape(&format!("{name}: {said}")),
            escape(said),
        );
    }
    html + "</dl>"
}
