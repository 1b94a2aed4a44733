//! The claims of the article of January 2025 and what became of each: `ledger.json`, and their words.

use super::Confidence;
use super::aims::AimState;
use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// What a claim is about.
    LedgerPart { Aims, WhoMakesIt, WhyNow, History, Rules, Research, Partners, WhatToWatch }
    /// Whether others report the same. It says nothing of deeds: `state` does.
    LedgerVerdict { Supported, Partly, Unsupported }
}

shapes! {
    /// `ledger.json`: the claims, in the order of the article.
    LedgerFile {
        /// The text that the claims are taken from.
        announcement: Announcement,
        /// The claims.
        entries: Vec<Entry>,
    }
    /// The text that the claims are taken from.
    Announcement {
        /// The text and the report behind it.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
    }
    /// A claim; its words are in `<language>/ledger.json`.
    Entry {
        /// Its id, never reused; its address is `what-next#<id>`.
        id: LedgerId,
        /// Number of the sentence of the article from which it is taken.
        #[schemars(range(min = 1, max = 16))]
        sentence: u8,
        /// True if the headline makes the claim as well.
        #[serde(default)]
        headline: bool,
        /// What it is about.
        part: LedgerPart,
        /// Whether others report the same.
        verdict: LedgerVerdict,
        /// What was carried out, in the words of the aims; none if there is nothing to carry out.
        state: Option<AimState>,
        /// What the finding rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// What happened next, in order of date.
        #[serde(default)]
        happened: Vec<Happened>,
        /// How sure the finding is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// Something that happened next.
    Happened {
        /// When.
        date: Date,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// `low` if it rests only on sources without authority.
        #[serde(default)]
        confidence: Confidence,
    }
    /// `<language>/ledger.json`.
    LedgerWordsFile {
        /// The words about the text that the claims are taken from.
        announcement: AnnouncementWords,
        /// The words, one entry for each claim.
        entries: Vec<EntryWords>,
    }
    /// The words about the text that the claims are taken from.
    AnnouncementWords {
        /// Which text it is.
        about: Text,
        /// Points of the report behind it that it leaves out.
        left_out: Vec<Text>,
        /// Points that it adds.
        added: Vec<String>,
        /// What it names as the source of those.
        added_note: String,
    }
    /// The words of a claim.
    EntryWords {
        /// Whose words.
        entry: LedgerRef,
        /// The claim as the article makes it: a paraphrase, not a quotation.
        announced: String,
        /// What the sources say to it.
        finding: Text,
        /// What happened next: as many as in the record, in the same order.
        #[serde(default)]
        happened: Vec<HappenedWords>,
    }
    /// The words of what happened next.
    HappenedWords {
        /// What happened.
        text: Text,
        /// What was not verified.
        note: Option<String>,
    }
}
