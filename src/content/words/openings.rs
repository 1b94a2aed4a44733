//! The words of the figures that sections open with: `<language>/openings.json`. What they draw comes from records.

use super::named::named_words;
use crate::content::record::shape::{closed, shapes};
use crate::content::reference::Text;

closed! {
    /// The figures that sections open with, by what they draw.
    Opening { Ledger, Aims, Events, Steps, Deals, Polls, Cases, Terms, Sources, Data, Budget, Customer }
}

shapes! {
    /// `<language>/openings.json`.
    OpeningsFile {
        /// The words around all of them.
        words: OpeningFrame,
        /// The words of each.
        openings: Vec<OpeningWords>,
    }
    /// The words of a figure; numbers in them are filled in from what is drawn.
    OpeningWords {
        /// Whose words.
        opening: Opening,
        /// What it shows, as a sentence that is true if read alone.
        #[schemars(length(min = 1, max = 100))]
        finding: String,
        /// What is counted, where and when.
        #[schemars(length(min = 1, max = 200))]
        subtitle: String,
        /// How to read it, and what is missing.
        reading: Text,
        /// The same for who does not see it: what is drawn, what is counted, the finding.
        #[schemars(length(min = 1, max = 300))]
        alt: String,
        /// The heads of the columns of its table; none where a chart brings its own.
        #[serde(default)]
        #[schemars(length(max = 4))]
        columns: Vec<String>,
        /// Names that only the drawing needs.
        #[serde(default)]
        names: Vec<String>,
    }
}

named_words! {
    /// The words around all of these figures; what stands in `{}` is filled in.
    OpeningFrame {
        /// The summary of the table.
        table,
        /// The line that says where it is from: `{read}`.
        source,
        /// That it was checked: `{marks}`, `{records}`.
        proof,
    }
}
