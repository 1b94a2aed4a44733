//! Single numbers: `figures.json`, and their words.

use super::Confidence;
use super::{
    series::Unit,
    shape::{closed, shapes},
};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// That a value is a limit.
    Bound { AtMost, AtLeast, Above }
    /// How `as_of` is to be read if not as a date.
    AsOfKind { FiscalYear, About }
}

shapes! {
    /// `figures.json`: single numbers. A fact is followed by further numbers of the same fact, its parts.
    FigureFile {
        /// The figures.
        figures: Vec<Figure>,
    }
    /// A number: a fact, or a part of one (then the sources, date and confidence of the fact hold). Its words are in
    /// `<language>/figures.json`.
    Figure {
        /// Its id.
        id: FigureId,
        /// Of a part: the fact that it belongs to.
        part_of: Option<FigureRef>,
        /// The value in its unit; none if none was found.
        value: Option<f64>,
        /// The upper end, if it is a range.
        value_to: Option<f64>,
        /// Its unit.
        unit: Unit,
        /// That the value is a limit.
        bound: Option<Bound>,
        /// Of a fact: the date that the value belongs to.
        as_of: Option<Date>,
        /// How that date is to be read.
        as_of_kind: Option<AsOfKind>,
        /// What it rests on; left out for a part, and where nothing was found.
        #[serde(default)]
        sources: Vec<SourceRef>,
        /// Of a fact: how sure it is.
        confidence: Option<Confidence>,
    }
    /// `<language>/figures.json`.
    FigureWordsFile {
        /// The words, one entry for each figure.
        figures: Vec<FigureWords>,
    }
    /// The words of a figure.
    FigureWords {
        /// Whose words.
        figure: FigureRef,
        /// The number as it stands in a sentence.
        shown: String,
        /// Of a fact: what it says.
        statement: Option<Text>,
        /// Of a fact: what would mislead.
        caveat: Option<Text>,
    }
}
