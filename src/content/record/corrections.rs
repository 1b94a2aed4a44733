//! Corrections: what was wrong on a page, and when it was mended.

use super::shape::shapes;
use crate::content::reference::*;
use crate::model::date::Day;

shapes! {
    /// `corrections.json`: the corrections.
    CorrectionFile {
        /// The corrections, the newest last.
        corrections: Vec<Correction>,
    }

    /// One correction; its words are in `<language>/corrections.json`.
    Correction {
        /// Its id, never reused; its address is `about#<id>`.
        id: CorrectionId,
        /// The day on which it was made.
        date: Day,
        /// The place that was mended.
        page: Address,
        /// What showed the mistake.
        sources: Vec<SourceRef>,
    }

    /// `<language>/corrections.json`: the words of the corrections.
    CorrectionWordsFile {
        /// The words, one entry for each correction.
        corrections: Vec<CorrectionWords>,
    }

    /// The words of one correction.
    CorrectionWords {
        /// Whose words.
        correction: CorrectionRef,
        /// What was wrong, and what stands there now.
        text: Text,
    }
}
