//! What a drawing of the story hands over: the picture, the same as a table, and what it rests on.

use leptos::prelude::*;

/// A picture as it was drawn from records.
pub struct Drawn {
    /// The drawing.
    pub picture: AnyView,
    /// The same as a table; none where the picture is one.
    pub table: Option<Table>,
    /// The ids of the sources of all that is drawn.
    pub sources: Vec<String>,
}

/// A table in words, the first cell of each row being its head.
#[derive(Default)]
pub struct Table {
    /// Heads that depend on the records, after those of the words.
    pub heads: Vec<String>,
    /// One row for each thing drawn.
    pub rows: Vec<Vec<String>>,
    /// The sum of all.
    pub total: Option<Vec<String>>,
}

/// Adds what is not there yet.
pub fn add<T: AsRef<str>>(to: &mut Vec<String>, more: &[T]) {
    for one in more.iter().map(AsRef::as_ref) {
        if !to.iter().any(|known| known == one) {
            to.push(one.to_owned());
        }
    }
}
