//! The words that a language gives to records and to the frame of the pages. Below it, those of one matter each.

pub mod checker;
pub mod data;
pub mod deals;
pub mod embed;
pub mod ending;
pub mod list;
pub mod named;
pub mod names;
pub mod numbers;
pub mod openings;
pub mod rules;
pub mod strategy;
pub mod tables;

use super::record::Grade;
use super::reference::*;
use checker::CheckWords;
use embed::EmbedWords;
use ending::{EndingWords, ShareWords};
use list::{FilterWords, TimelineWords};
use named::{AnswerWords, MapWords, QuizWords, SearchWords};
use schemars::JsonSchema;
use serde::Deserialize;
use tables::{CaseWords, TableWords};

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
    /// The words at the end of a page.
    pub ending: EndingWords,
    /// The words of the share menu.
    pub share: ShareWords,
    /// The words of answers.
    pub answer: AnswerWords,
    /// The words of the checker.
    pub check: CheckWords,
    /// The words of the quiz.
    pub quiz: QuizWords,
    /// The words of the map.
    pub map: MapWords,
    /// The words of the filters of lists.
    pub filter: FilterWords,
    /// The words of the search.
    pub search: SearchWords,
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
    /// The words at an address whose matter has gone elsewhere.
    pub moved: MovedWords,
    /// The words of what other sites show, and of the page that gives the code for it.
    pub embed: EmbedWords,
}

/// The words at an address whose matter has gone elsewhere; `{from}` is that address.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedWords {
    /// The title of its page; `{title}` is that of the page that took its matter.
    pub title: String,
    /// The title of its page if no page took it.
    pub gone: String,
    /// What its page says to search results.
    #[schemars(length(min = 50, max = 160))]
    pub about: String,
    /// The words before the link to where the matter is now.
    pub now: String,
    /// The words before several such links.
    pub several: String,
}

/// The words around every page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameWords {
    /// The link that leads past the menu.
    pub skip: String,
    /// The name of the menu.
    pub sections: String,
    /// The groups of the menu.
    pub groups: Vec<GroupWords>,
    /// The name of the field that searches.
    pub find: String,
    /// The name of the way from home to a page.
    pub way: String,
    /// The name of the list of a page's parts.
    pub on_page: String,
    /// The name of the ribbon, which says what its colours mean.
    pub ribbon: String,
    /// The ribbon in one line, before the newest period where there is no room for all.
    pub ribbon_short: String,
    /// The name of the link beside a heading.
    pub here: String,
    /// The name of the link beside a claim.
    pub here_claim: String,
    /// The name of the link beside a figure.
    pub here_figure: String,
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
    /// What stands for the address of a source where none is known.
    pub no_address: String,
    /// The mark of a source without authority.
    pub no_authority: String,
    /// The words before the places that use a source.
    pub used: String,
    /// How many more statements of a section rest on it: `{n}`.
    pub more_uses: String,
    /// The words before the page that a wrong address may have meant.
    pub perhaps: String,
    /// The line at the end of every page.
    pub footer: String,
}

/// One group of the menu.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupWords {
    /// Its name.
    pub name: String,
    /// Its pages, in order.
    pub pages: Vec<EntryWords>,
}

/// One page in the menu.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryWords {
    /// Which page.
    pub page: Address,
    /// What it holds, in a line.
    #[schemars(length(max = 60))]
    pub note: String,
}

/// The words of one period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodWords {
    /// Whose words.
    pub period: PeriodRef,
    /// The shortest name.
    pub short: String,
    /// What they let out or shut, as the ribbon says it.
    pub ribbon: String,
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
