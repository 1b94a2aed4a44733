//! Records shared by all languages.

pub mod actors;
pub mod aims;
pub mod arguments;
pub mod chronicle;
pub mod companies;
pub mod comparison;
pub mod corrections;
pub mod deals;
pub mod figures;
pub mod ledger;
pub mod outlook;
pub mod partners;
pub mod polls;
pub mod series;
pub mod shape;
pub mod steps;
pub mod story;
pub mod terms;

use super::reference::*;
use crate::model::date::Date;
pub use crate::model::rules::regime::Confidence;
use crate::model::rules::{record::RealCase, verdict::Verdict, vocab::EverydayItem};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of text a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Official text or a body's own statement.
    Primary,
    /// Agency, broadcaster or newspaper, on its own site or a licensed partner's.
    News,
    /// Expert or trade analysis.
    Analysis,
    /// Newspaper opinion.
    Editorial,
    /// Encyclopaedia or collection of texts.
    Reference,
    /// Party, campaign or bar association.
    Advocacy,
    /// State media.
    StateMedia,
    /// Another outlet's text on a republishing site, forum or mirror.
    Repost,
    /// Machine-made or anonymous summary.
    Digest,
    /// A headline alone: the article was not read, and its address is not known.
    Headline,
}

/// `sources/*.json`: the sources of one grade.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    /// The grade that all sources of the file share.
    pub kind: Grade,
    /// The sources, sorted by id.
    pub sources: Vec<Source>,
}

/// One text that claims rest on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id, never reused.
    pub id: SourceId,
    /// Its headline; a title in [square brackets] is a description.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published, where known.
    pub date: Option<Date>,
    /// What is known of the date where there is none.
    pub date_note: Option<String>,
    /// Where it was read. None if no address is known.
    pub url: Option<Url>,
    /// The language of the text.
    pub lang: Lang,
    /// True if it may carry a statement alone.
    pub authority: bool,
    /// What a reader should know of it.
    pub note: Option<String>,
    /// Why it is kept although nothing uses it.
    pub unused: Option<String>,
}

impl Source {
    /// Its address, or the words for one that is not known.
    pub fn address<'a>(&'a self, unknown: &'a str) -> &'a str {
        self.url.as_ref().map_or(unknown, |url| &url.0)
    }
}

/// `events.json`: the dated events.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventFile {
    /// The events, in order of date.
    pub events: Vec<Event>,
}

/// One event; its words are in `<language>/events.json`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id and address, never reused.
    pub id: EventId,
    /// When it happened.
    pub date: Date,
    /// 1 for a detail, 2 for a notable event, 3 for a turning point.
    #[schemars(range(min = 1, max = 3))]
    pub importance: u8,
    /// What it is about.
    #[schemars(length(min = 1))]
    pub tags: Vec<TagRef>,
    /// What it rests on.
    #[schemars(length(min = 1))]
    pub sources: Vec<SourceRef>,
    /// How sure it is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// `periods.json`: the rule periods.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodFile {
    /// The periods, in order of time, without gaps.
    pub periods: Vec<Period>,
}

/// A time in which one governing policy held; its words are in `<language>/periods.json`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Its id: the year in which it began, or `before-1967`.
    pub id: PeriodId,
    /// The first day of the policy.
    pub from: Date,
    /// The colour that stands for the period: what its rules said of a finished weapon.
    pub verdict: Verdict,
    /// What its dates rest on.
    #[schemars(length(min = 1))]
    pub sources: Vec<SourceRef>,
}

/// `rules/items.json`: things in everyday words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// The items, in the order in which a form offers them.
    pub items: Vec<EverydayItem>,
}

/// `rules/cases.json`: real cases, with the questions that they put to the checker.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The cases.
    pub cases: Vec<RealCase>,
}
