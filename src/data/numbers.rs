//! The numbers of a figure as one small table: what its page shows, for whoever takes one figure along.

use super::rules::word;
use super::table::line;
use crate::content::record::series::{Series, SeriesWords};
use crate::content::site::Site;
use crate::content::values::plain;

/// The columns: whose value it is, where it stands, and what is to be known of it.
pub const COLUMNS: [&str; 8] = ["series", "place", "value", "unit", "flags", "note", "confidence", "sources"];

/// The points of these series, one in a line; a value that is not shown is left empty, and its flag says why.
pub fn csv(site: &Site, members: &[&(Series, SeriesWords)]) -> String {
    let mut text = line(COLUMNS);
    for (series, words) in members {
        for point in &series.points {
            let note = words.notes.iter().find(|note| note.x == point.x);
            let flags: Vec<String> = point.flags.iter().map(word).collect();
            let sources: Vec<&str> = point.sources.iter().map(|id| id.0.as_str()).collect();
            text += &line([
                words.title.clone(),
                site.evidence.place(series, point),
                point.y.map(|value| value.to_string()).unwrap_or_default(),
                words.unit_many.clone(),
                flags.join(" "),
                note.map(|note| plain(site, &note.note.0)).unwrap_or_default(),
                word(&point.confidence.unwrap_or(series.confidence)),
                sources.join(" "),
            ]);
        }
    }
    text
}
