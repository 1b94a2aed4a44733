//! Ids and references as types. In the schema each is a string with a `format`, by which
//! [`super::examine`] collects what is defined and what is referred to.

use crate::model::date::{Date, Day};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $format:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub String);

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "format": $format })
            }
        }
    )* };
}

words! {
    /// Defines a source.
    SourceId = "source-id";
    /// Names a source.
    SourceRef = "source";
    /// Defines an event.
    EventId = "event-id";
    /// Names an event.
    EventRef = "event";
    /// Defines a rule period.
    PeriodId = "period-id";
    /// Names a rule period.
    PeriodRef = "period";
    /// Defines a tag of events.
    TagId = "tag-id";
    /// Names a tag of events.
    TagRef = "tag";
    /// Defines a page.
    PageId = "page-id";
    /// Defines a part of a page; unique on its page.
    PartId = "part-id";
    /// Defines a claim; unique on the whole site.
    ClaimId = "claim-id";
    /// Names a claim.
    ClaimRef = "claim";
    /// Names a regime of the rules.
    RegimeRef = "regime";
    /// Names a real case of the rules.
    CaseRef = "case";
    /// Defines a deal.
    DealId = "deal-id";
    /// Names a deal.
    DealRef = "deal";
    /// Defines a partner state, a grouping or a member of one.
    PartnerId = "partner-id";
    /// Names a partner state, a grouping or a member of one.
    PartnerRef = "partner";
    /// Defines a company.
    CompanyId = "company-id";
    /// Names a company.
    CompanyRef = "company";
    /// Defines a claim of the article of January 2025.
    LedgerId = "ledger-id";
    /// Names a claim of the article of January 2025.
    LedgerRef = "ledger";
    /// Defines an actor.
    ActorId = "actor-id";
    /// Names an actor.
    ActorRef = "actor";
    /// Defines a line between actors.
    LinkId = "link-id";
    /// Names a line between actors.
    LinkRef = "link";
    /// Defines a step of the path.
    StepId = "step-id";
    /// Names a step of the path.
    StepRef = "step";
    /// Defines an argument.
    ArgumentId = "argument-id";
    /// Names an argument.
    ArgumentRef = "argument";
    /// Defines a statement of the comparison.
    StatementId = "statement-id";
    /// Names a statement of the comparison.
    StatementRef = "statement";
    /// Defines an aspect of the comparison.
    AspectId = "aspect-id";
    /// Names an aspect of the comparison.
    AspectRef = "aspect";
    /// Defines something to watch.
    OutlookId = "outlook-id";
    /// Names something to watch.
    OutlookRef = "outlook";
    /// Defines an aim.
    AimId = "aim-id";
    /// Names an aim.
    AimRef = "aim";
    /// Defines a series of numbers.
    SeriesId = "series-id";
    /// Names a series of numbers.
    SeriesRef = "series";
    /// Defines a group of series.
    GroupId = "group-id";
    /// Names a group of series.
    GroupRef = "group";
    /// Defines a category of numbers.
    CategoryId = "category-id";
    /// Names a category of numbers.
    CategoryRef = "category";
    /// Defines a figure.
    FigureId = "figure-id";
    /// Names a figure.
    FigureRef = "figure";
    /// Defines a poll.
    PollId = "poll-id";
    /// Names a poll.
    PollRef = "poll";
    /// Defines an answer of polls.
    AnswerId = "answer-id";
    /// Names an answer of polls.
    AnswerRef = "answer";
    /// Defines a term.
    TermId = "term-id";
    /// Names a term.
    TermRef = "term";
    /// Defines a correction.
    CorrectionId = "correction-id";
    /// Names a correction.
    CorrectionRef = "correction";
    /// Names a page, or a place on it: `rules`, `rules#p-2014`.
    Address = "address";
    /// A sentence with the inline marks of [`super::inline`].
    Text = "text";
    /// An absolute web address.
    Url = "url";
    /// A language as in BCP 47, two letters.
    Lang = "lang";
}

impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "partial-date" })
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "day" })
    }
}
