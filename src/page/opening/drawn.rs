//! What the figure of a section is made of: marks, their rows, and all that is said of them.

use crate::page::list::sign::Sign;

/// A mark: it stands for one record.
pub struct Mark {
    /// Its shape, and the class of its colour.
    pub sign: (Sign, &'static str),
    /// Where its record stands.
    pub href: Option<String>,
    /// What it says when it is pointed at.
    pub said: String,
    /// What its row of the table says.
    pub cells: Vec<String>,
}

/// A row of marks with its name. One without marks is a row of places that stay empty.
pub struct Row {
    /// Its name, and its sign if all its marks share one.
    pub name: String,
    /// Its marks.
    pub marks: Vec<Mark>,
}

/// What a figure draws.
pub struct Figure {
    /// The drawing as HTML that this wing has written and escaped.
    pub drawing: String,
    /// The rows of its table.
    pub table: Vec<Vec<String>>,
    /// The numbers that its words name.
    pub values: Vec<(&'static str, String)>,
    /// How many marks it has, and for how many records they stand.
    pub counted: (usize, usize),
}
