//! Records shared by all languages, and the words that each language gives them.

use super::reference::*;
use crate::model::date::Date;
pub use crate::model::rules::regime::Confidence;
use crate::model::rules::{record::RealCase, regime::Role, verdict::Verdict, vocab::EverydayItem};
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
#[derive(Clone, Debug, Deserialize, JsonSchema)]
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
    /// Where it was read.
    pub url: Url,
    /// The language of the text.
    pub lang: Lang,
    /// True if it may carry a statement alone.
    pub authority: bool,
    /// What a reader should know of it.
    pub note: Option<String>,
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

/// `<language>/events.json`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventWordsFile {
    /// The words, one entry for each event.
    pub events: Vec<EventWords>,
}

/// The words of one event.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventWords {
    /// Whose words.
    pub event: EventRef,
    /// What happened, as a headline.
    pub title: String,
    /// What a reader needs to know beside it.
    pub detail: String,
    /// What is inferred or uncertain.
    pub note: Option<String>,
}

/// `<language>/labels.json`: the words of the page's frame, of tags, periods and grades.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// The words around every page.
    pub frame: FrameWords,
    /// The verdicts, in the order in which they are always shown.
    pub verdicts: Vec<VerdictWords>,
    /// The words of the timeline.
    pub timeline: TimelineWords,
    /// The words of the tables of rules.
    pub tables: TableWords,
    /// The words of the real cases.
    pub cases: CaseWords,
    /// The rule periods.
    pub periods: Vec<PeriodWords>,
    /// The tags of events, in the order in which they are shown.
    pub tags: Vec<TagWords>,
    /// The grades of sources, best first.
    pub grades: Vec<GradeWords>,
    /// Names of the languages that sources are written in.
    pub languages: Vec<LanguageWords>,
}

/// The words around every page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameWords {
    /// The link that leads past the menu.
    pub skip: String,
    /// The name of the menu.
    pub sections: String,
    /// The name of the ribbon, which says what its colours mean.
    pub ribbon: String,
    /// The name of the link beside a heading.
    pub here: String,
    /// What is said when a link was copied.
    pub copied: String,
    /// The heading of the sources of a part.
    pub evidence: String,
    /// The word before the number of a source.
    pub source: String,
    /// The mark of a claim of low confidence.
    pub reported: String,
    /// What that mark means.
    pub reported_means: String,
    /// The word on the link to the page before.
    pub previous: String,
    /// The word on the link to the page after.
    pub next: String,
    /// The words before the day on which the sources of a page were last read.
    pub read: String,
    /// What stands for a date that is not known.
    pub unknown_date: String,
    /// The words before the places that cite a source.
    pub used: String,
    /// The mark of a source without authority.
    pub no_authority: String,
    /// The words before the page that a wrong address may have meant.
    pub perhaps: String,
    /// The line at the end of every page.
    pub footer: String,
}

/// The name of a verdict.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerdictWords {
    /// The verdict.
    pub verdict: Verdict,
    /// Its name in a few words.
    pub name: String,
}

/// The words of the timeline. `{shown}` and `{all}` stand for numbers of events.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimelineWords {
    /// The heading of the filter.
    pub legend: String,
    /// The name of the field for words.
    pub words: String,
    /// Examples for that field.
    pub words_hint: String,
    /// The name of the choice of importance.
    pub level: String,
    /// Its three choices, from all events to turning points.
    pub levels: [String; 3],
    /// The name of the choice of tags.
    pub tags: String,
    /// How many events are shown.
    pub hits: String,
    /// The button that shows all events again.
    pub clear: String,
    /// What is said when no event matches.
    pub none: String,
    /// What is said when a part of the address was left out.
    pub dropped: String,
    /// What is said when the filter cannot start.
    pub off: String,
    /// The names of the three grades of importance.
    pub marks: [String; 3],
    /// The word before the sources of an event.
    pub sources: String,
}

/// The words of the tables of rules.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableWords {
    /// The heads of the columns: what is asked, what follows, who, evidence.
    pub columns: [String; 4],
    /// What stands for the end of what is in force.
    pub today: String,
    /// The words before whether the text was seen.
    pub text_seen: String,
    /// What a governing policy is called.
    pub base: String,
    /// What an exception or statute beside it is called.
    pub overlay: String,
    /// What is said above the data files.
    pub downloads: String,
    /// The roles of conditions.
    pub roles: Vec<RoleWords>,
    /// The grades of confidence.
    pub confidence: Vec<ConfidenceWords>,
}

/// The name of a role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleWords {
    /// The role.
    pub role: Role,
    /// Its name.
    pub name: String,
}

/// The name of a grade of confidence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfidenceWords {
    /// The grade.
    pub confidence: Confidence,
    /// Its name.
    pub name: String,
}

/// The words of the real cases.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseWords {
    /// What opens the answer.
    pub answer: String,
    /// The words above the reading of the rules.
    pub rules_said: String,
    /// The words above what happened.
    pub happened: String,
    /// What became of a case.
    pub outcomes: Vec<OutcomeWords>,
}

/// The name of what became of a case.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeWords {
    /// Its id in the cases.
    pub outcome: String,
    /// Its name.
    pub name: String,
}

/// The words of one period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodWords {
    /// Whose words.
    pub period: PeriodRef,
    /// The shortest name.
    pub short: String,
    /// What the ribbon adds to it where there is room.
    pub ribbon: Option<String>,
    /// The name as a heading of the timeline.
    pub heading: String,
}

/// The words of one tag; the list of tags is the definition of which tags there are.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TagWords {
    /// The tag's id.
    pub tag: TagId,
    /// The tag's name.
    pub name: String,
}

/// The words of one grade of sources.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GradeWords {
    /// Whose words.
    pub grade: Grade,
    /// The grade as a word beside a source.
    pub name: String,
    /// The heading of the list of such sources.
    pub plural: String,
    /// What the grade means and how far such a source carries.
    pub meaning: String,
}

/// The name of a language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageWords {
    /// The language.
    pub lang: Lang,
    /// Its name.
    pub name: String,
}
