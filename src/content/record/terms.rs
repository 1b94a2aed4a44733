//! The glossary: `terms.json`, and the words of the terms.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;

closed! {
    /// What a term is about.
    TermCategory { Policy, Process, Item, Destination, Purpose, Origin, Control, Body, Law }
}

shapes! {
    /// `terms.json`: the terms.
    TermFile {
        /// The terms.
        terms: Vec<Term>,
    }
    /// A term; its words are in `<language>/terms.json`.
    Term {
        /// Its id; its address is `glossary#<id>`.
        id: TermId,
        /// Its id in the collection of facts.
        was: String,
        /// The term in Japanese.
        ja: String,
        /// How that is read, in Latin letters.
        romaji: String,
        /// What it is about.
        category: TermCategory,
        /// Where the site explains it.
        page: Address,
        /// Terms beside it.
        #[serde(default)]
        see: Vec<TermRef>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// `<language>/terms.json`.
    TermWordsFile {
        /// The words, one entry for each term.
        terms: Vec<TermWords>,
    }
    /// The words of a term.
    TermWords {
        /// Whose words.
        term: TermRef,
        /// Its name.
        name: String,
        /// What it means.
        definition: Text,
    }
}
