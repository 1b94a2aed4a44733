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
