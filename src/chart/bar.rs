//! The bars of a picture, gathered by class so that each class is one path.

use super::canvas::{Area, Canvas, bar, stroke};
use super::series::Point;

/// The classes of bars: hollow or not, accent or not.
const CLASSES: [(&str, bool, bool); 4] =
    [("bar", false, false), ("bar accent", false, true), ("open", true, false), ("open accent", true, true)];

/// Bars in the making.
#[derive(Default)]
pub(super) struct Bars {
    paths: [String; 4],
    combs: String,
}

impl Bars {
    /// A bar for a value: hollow if the value is not sure.
    pub fn add(&mut self, point: &Point, area: &Area) {
        let found = CLASSES.iter().position(|(_, open, accent)| (*open, *accent) == (point.is_open(), point.accent));
        self.paths[found.unwrap_or(0)].push_str(&bar(area.left, area.top, area.right, area.bottom));
    }

    /// A comb where a value is missing.
    pub fn comb(&mut self, from: f64, to: f64, y: f64) {
        self.combs.push_str(&stroke((from, y), (to, y)));
    }

    /// Puts all on the sheet.
    pub fn draw(&self, canvas: &mut Canvas) {
        for ((class, ..), path) in CLASSES.iter().zip(&self.paths) {
            canvas.path(class, path);
        }
        canvas.path("gap", &self.combs);
    }
}
