//! What a chart is given: numbers, their flags and the words for both.

use super::number::Unit;

/// The chart that is honest for a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Values of a quantity that goes on between the points.
    Line,
    /// A quantity that is set for a whole period and then jumps.
    Step,
    /// Amounts to be compared by length, always from zero.
    Bar,
    /// Parts of one whole, or of one whole per set.
    Share,
    /// No chart is honest; the caller shows the table alone.
    Table,
}

/// What is to be known about one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// No value was found.
    Gap,
    /// A value is known, and not shown for want of a source that can carry it.
    Withheld,
    /// From a draft budget.
    Draft,
    /// Asked for, not granted.
    Request,
    /// The year or the item is inferred.
    Inferred,
    /// The day or the month was not verified.
    DateUncertain,
    /// Rests on sources that cannot carry it alone.
    Low,
    /// Another source gives another value.
    Disputed,
    /// From here on the count takes in something else.
    NewDefinition,
}

impl Flag {
    /// The flags that words are written for, in the order in which they are written.
    pub(super) const SAID: [Flag; 7] = [
        Flag::Draft,
        Flag::Request,
        Flag::Inferred,
        Flag::DateUncertain,
        Flag::Low,
        Flag::Disputed,
        Flag::NewDefinition,
    ];

    /// True if a value with this flag is drawn hollow: it may still turn out to be another.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Flag::Draft | Flag::Request | Flag::Inferred | Flag::DateUncertain | Flag::Low)
    }
}

/// One value of a series. Its place on the axis is its place in the list: a series of years has no year left out.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// Name on the axis: a year, a window of years, a category in words.
    pub label: String,
    /// The whole that the point is a part of, in words; only in shares of more than one whole.
    pub set: Option<String>,
    /// The value in the unit of the series; nothing for a gap.
    pub y: Option<f64>,
    /// What is to be known about the value.
    pub flags: Vec<Flag>,
    /// True for the one bar (or the few) that the eye should find first.
    pub accent: bool,
}

impl Point {
    /// The value, if it is one that can be drawn.
    pub(super) fn value(&self) -> Option<f64> {
        self.y.filter(|y| y.is_finite())
    }

    /// True if the value is drawn hollow.
    pub(super) fn is_open(&self) -> bool {
        self.flags.iter().any(|flag| flag.is_open())
    }
}

/// Numbers of one kind, in the order of their axis.
#[derive(Clone, Debug)]
pub struct Series {
    /// Unique on the page; the ids in the SVG begin with it.
    pub id: String,
    /// The accessible name of the picture.
    pub title: String,
    /// Direct label where several series share a picture; at most about 24 letters.
    pub short: String,
    /// What the value axis shows, unit and kind of year included.
    pub axis: String,
    /// The chart to draw.
    pub kind: Kind,
    /// True if the labels of the points are years, one after the other.
    pub years: bool,
    /// True if the value axis must begin at zero; bars and shares always do.
    pub zero: bool,
    /// How values are written.
    pub unit: Unit,
    /// What the parts of a share are parts of; without it, the sum of the parts.
    pub whole: Option<f64>,
    /// The values.
    pub points: Vec<Point>,
}

impl Series {
    /// The values that can be drawn.
    pub(super) fn values(&self) -> impl Iterator<Item = f64> {
        self.points.iter().filter_map(Point::value)
    }

    /// True if every value has this flag: then it is said once, below the picture.
    pub(super) fn all_are(&self, flag: Flag) -> bool {
        self.values().count() > 1
            && self.points.iter().filter(|point| point.value().is_some()).all(|point| point.flags.contains(&flag))
    }
}

/// The words of a chart that belong to no series. They stand inside a line, so they begin with a small letter.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// For each flag its word.
    pub flags: Vec<(Flag, String)>,
    /// What is left of a whole: "other or no answer".
    pub rest: String,
    /// Said where the value axis does not begin at zero; `{n}` is where it begins.
    pub cut: String,
    /// Joins a word with the points it holds for; `{word}`, `{points}`: "draft: 2026".
    pub holds_for: String,
    /// Stands between two words or points: ", ".
    pub and: String,
}

impl Words {
    /// The word for a flag.
    pub(super) fn flag(&self, flag: Flag) -> &str {
        self.flags.iter().find(|(known, _)| *known == flag).map_or("", |(_, word)| word)
    }

    /// Why a point has no value.
    pub(super) fn missing(&self, point: &Point) -> &str {
        self.flag(if point.flags.contains(&Flag::Withheld) { Flag::Withheld } else { Flag::Gap })
    }
}
