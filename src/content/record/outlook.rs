//! What to watch: `outlook.json`, and its words.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// Whether something is to come or to be answered.
    OutlookKind { Date, Question }
    /// How an expected date is to be read.
    OutlookWhen { By, In, NotBefore, Yearly, Open }
}

shapes! {
    /// `outlook.json`: things to watch.
    OutlookFile {
        /// The things.
        items: Vec<Item>,
    }
    /// Something to watch; its words are in `<language>/outlook.json`.
    Item {
        /// Its id; its address is `what-next#<id>`.
        id: OutlookId,
        /// Whether it is to come or to be answered.
        kind: OutlookKind,
        /// When it is expected.
        #[schemars(length(min = 1))]
        expected: Vec<Expected>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// When something is expected.
    Expected {
        /// How the date is to be read.
        when: OutlookWhen,
        /// The date; none for `open` and `yearly`.
        date: Option<Date>,
    }
    /// `<language>/outlook.json`.
    OutlookWordsFile {
        /// The words, one entry for each thing to watch.
        items: Vec<ItemWords>,
    }
    /// The words of something to watch.
    ItemWords {
        /// Whose words.
        item: OutlookRef,
        /// What it is.
        title: String,
        /// What to look for.
        detail: Text,
        /// The expected time in words.
        expected: String,
    }
}
