//! Pages as data: parts, blocks, and prose made of claims.

use super::record::Confidence;
use super::reference::*;
use super::words::openings::Opening;
use crate::model::{date::Date, rules::verdict::Verdict};
use schemars::JsonSchema;
use serde::Deserialize;

/// `<language>/pages/*.json`: one page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its id and folder; `home` is the root, `404` the page for unknown addresses.
    pub id: PageId,
    /// The heading, and the title in search results.
    #[schemars(length(min = 1, max = 70))]
    pub title: String,
    /// The page's word in the menu.
    #[schemars(length(min = 1, max = 20))]
    pub menu: String,
    /// The takeaway for search results and previews, 200 characters at most.
    #[schemars(length(min = 50, max = 200))]
    pub description: String,
    /// The day on which the sources of the page were last read.
    pub read: Date,
    /// The takeaway under the heading.
    pub lede: Prose,
    /// What stands before the first part.
    #[serde(default)]
    pub opening: Vec<Block>,
    /// The parts, each with its own address.
    #[serde(default)]
    pub parts: Vec<Part>,
}

/// A part of a page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its id and address on the page.
    pub id: PartId,
    /// Its heading.
    pub heading: String,
    /// The rule period that the part is about.
    pub period: Option<PeriodRef>,
    /// True if it stands in a fold that is closed until it is asked for.
    #[serde(default)]
    pub folded: bool,
    /// What stands in it.
    #[schemars(length(min = 1))]
    pub blocks: Vec<Block>,
}

/// Sentences in a row.
pub type Prose = Vec<Span>;

/// A sentence: plain, or a claim with its evidence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Span {
    /// A sentence that states no number, date or rule.
    Plain(Text),
    /// A sentence that does.
    Claim(Claim),
}

/// A statement that can be checked, linked and cited.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Its id and, after `c-`, its address.
    pub claim: ClaimId,
    /// The sentence.
    pub text: Text,
    /// What it rests on.
    #[schemars(length(min = 1))]
    pub sources: Vec<SourceRef>,
    /// How sure it is.
    #[serde(default)]
    pub confidence: Confidence,
    /// The day on which its sources were last read, if not that of the page.
    pub read: Option<Date>,
}

/// A piece of a page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// A paragraph.
    P(Prose),
    /// A list, one entry each.
    List(Vec<Prose>),
    /// A remark beside the text.
    Note(Prose),
    /// The large question with its blanks, and the answer of the rules.
    Ask(Ask),
    /// The checker, with an example to begin with.
    Checker(Ask),
    /// Who has a say in some cases, on two days.
    Signers(Signers),
    /// One question put to every rule period.
    Strip(Strip),
    /// A series of numbers as a chart.
    Chart(SeriesRef),
    /// The series of a group as charts.
    ChartGroup(GroupRef),
    /// The picture of a step of the story.
    Scene(SceneRef),
    /// The figure that the section opens with.
    Figure(Opening),
    /// Something that the program makes from records.
    Show(Shown),
}

/// A case that the checker answers, as a query.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The case: `d=2026-07-31&i=destroyer&o=own&to=ph`.
    pub example: String,
}

/// Cases on two days, with everyone who has a say in each.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signers {
    /// The two days.
    pub days: [Date; 2],
    /// The case with which the reader's own choice begins, in the same way.
    pub example: String,
    /// The cases, as queries without a day: `i=destroyer&o=own&to=au`.
    #[schemars(length(min = 1))]
    pub cases: Vec<String>,
}

/// One question put to every rule period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strip {
    /// The question.
    pub question: String,
    /// The answers, one for each period, in order.
    pub answers: Vec<Answer>,
}

/// What the rules of one period say.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The period.
    pub period: PeriodRef,
    /// The answer in a few words.
    #[schemars(length(min = 1, max = 60))]
    pub text: String,
    /// Its verdict, which gives the colour and the mark.
    pub verdict: Verdict,
    /// The claim that says it at length, with its sources.
    pub claim: ClaimRef,
}

/// What the program makes from records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// What was reported and what happened, as marks in time.
    Chronicle,
    /// The way into the story: a small picture for each step.
    Reel,
    /// The pages of the menu by its groups, each with a line on what it holds.
    Ways,
    /// The timeline of all events, with its filter.
    Timeline,
    /// The grades of sources, each with its number and a link to its list.
    Grades,
    /// Real cases with their answers.
    Cases,
    /// Every regime with its conditions.
    RuleTables,
    /// The data files of the rules and of the real cases.
    Downloads,
    /// Every data set with its files and the notes on its columns.
    DataSets,
    /// The corrections, and the feed that brings them.
    Corrections,
    /// The packages in the program with their licences, as a file.
    Licences,
    /// Every section on one page, for paper.
    Everything,
    /// One item for every country, on a map with a year.
    Map,
    /// Every page of the site.
    Contents,
    /// The search.
    Search,
    /// What other sites can show, and the code for it.
    Embeds,
    /// All deals, each with its story.
    Deals,
    /// What the words of deals mean, and how many deals each has.
    DealTerms,
    /// Agreements with states, and groupings of several.
    Partners,
    /// The makers.
    Companies,
    /// What the strategy is to achieve, by state.
    Aims,
    /// One export, step by step, before and since April 2026.
    Path,
    /// Who has a part, with the lines between them.
    Actors,
    /// The arguments for and against.
    Arguments,
    /// The rules beside those of partners.
    Comparison,
    /// The polls by their exact question.
    Polls,
    /// The claims of the article of January 2025 and what became of them.
    Ledger,
    /// What to watch.
    Outlook,
    /// The glossary.
    Terms,
    /// Every series of numbers and the single figures, with the page of each.
    Numbers,
}

/// The pages that the program itself leads to: home, then those of the menu group by group, then the others.
pub const PAGES: [&str; 21] = [
    "home",
    "story",
    "why-now",
    "aims",
    "history",
    "what-next",
    "check",
    "rules",
    "who-decides",
    "cases",
    "partners",
    "industry",
    "debate",
    "sources",
    "data",
    "glossary",
    "about",
    "search",
    "embed",
    "print",
    "404",
];

/// The pages that stand in the groups of the menu, in order.
pub fn in_menu() -> impl Iterator<Item = &'static str> {
    PAGES.into_iter().filter(|id| !matches!(*id, "home" | "search" | "embed" | "print" | "404"))
}

/// The page that tells the story; its steps stand below it.
pub const STORY: &str = "story";

/// The page that gives the code for embeds; the embeds stand below it.
pub const EMBED: &str = "embed";
