//! The measures of the two drawings.

use super::moment::{Moment, Sign, Zone};

/// Where things lie in one drawing, in its units. The style sheet gives letters the sizes that stand here.
pub(super) struct Sheet {
    /// Its class.
    pub name: &'static str,
    /// Which of the places of words it takes.
    pub spot: usize,
    pub width: f64,
    /// Where the first year begins, and which year that is.
    left: f64,
    first: f64,
    /// How wide a year is.
    year: f64,
    /// The line of the strategy, and that of time, on which decisions stand.
    pub strategy: f64,
    pub axis: f64,
    /// The line of the first deal, and how far the next is below it.
    first_row: f64,
    row: f64,
    /// Half the width of the seal.
    pub seal: f64,
    /// Size of letters and of those that carry the finding, and from one line of each to the next.
    pub size: f64,
    pub leading: f64,
    pub big: f64,
    pub big_leading: f64,
    /// True if the name of a row and the words of its marks take two lines.
    pub folds: bool,
}

/// Shown from 1200 px: there a unit is a pixel, and no letter under 13 px.
pub(super) const WIDE: Sheet = Sheet {
    name: "wide",
    spot: 0,
    width: 1180.0,
    left: 6.0,
    first: 2023.0,
    year: 228.0,
    strategy: 82.0,
    axis: 240.0,
    first_row: 326.0,
    row: 41.0,
    seal: 36.0,
    size: 14.0,
    leading: 17.0,
    big: 20.0,
    big_leading: 23.0,
    folds: false,
};

/// Shown from 768 px.
pub(super) const MID: Sheet = Sheet {
    name: "mid",
    spot: 1,
    width: 706.0,
    left: 4.0,
    first: 2023.0,
    year: 136.0,
    strategy: 96.0,
    axis: 282.0,
    first_row: 374.0,
    row: 54.0,
    seal: 27.0,
    size: 13.2,
    leading: 16.0,
    big: 17.0,
    big_leading: 20.0,
    folds: true,
};

impl Sheet {
    /// The place of a time; what is later than the drawing goes stands at its end.
    pub fn x(&self, years: f64) -> f64 {
        (self.left + (years - self.first) * self.year).clamp(self.left, self.width)
    }

    /// True if a time is later than the drawing goes.
    pub fn is_behind(&self, years: f64) -> bool {
        self.left + (years - self.first) * self.year > self.width
    }

    /// The middle of a mark.
    pub fn place(&self, mark: &Moment) -> (f64, f64) {
        let x = match mark.to {
            Some(to) if !self.is_behind(to) => (self.x(mark.at) + self.x(to)) / 2.0,
            _ if self.is_behind(mark.at) => self.width - 17.0,
            _ => self.x(mark.at),
        };
        (x, self.y(mark.zone))
    }

    /// Half of what a mark takes on its line.
    pub fn reach(&self, mark: &Moment) -> f64 {
        match (mark.sign, mark.to) {
            (Sign::NotFound, _) => self.seal,
            (Sign::Due, Some(to)) if !self.is_behind(to) => (self.x(to) - self.x(mark.at)) / 2.0 - 12.0,
            _ => 6.0,
        }
    }

    /// The line of a zone.
    pub fn y(&self, zone: Zone) -> f64 {
        match zone {
            Zone::Strategy => self.strategy,
            Zone::Decisions => self.axis,
            Zone::Deal(row) => self.first_row + self.row * row as f64,
        }
    }

    /// Where the zones end, with so many rows.
    pub fn bottom(&self, rows: usize) -> f64 {
        self.y(Zone::Deal(rows.saturating_sub(1))) + 4.0
    }

    /// How high it is, with so many rows.
    pub fn height(&self, rows: usize) -> f64 {
        self.bottom(rows) + self.leading + 8.0
    }
}
