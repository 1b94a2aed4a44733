//! The families of content files: where each stands and what shape it has.

use super::{page::Page, record::*};
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

/// A family of files with one schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// `sources/*.json`
    Sources,
    /// `events.json`
    Events,
    /// `periods.json`
    Periods,
    /// `<language>/events.json`
    EventWords,
    /// `<language>/labels.json`
    Labels,
    /// `<language>/pages/*.json`
    Pages,
}

impl Family {
    /// All families.
    pub const ALL: [Self; 6] =
        [Self::Sources, Self::Events, Self::Periods, Self::EventWords, Self::Labels, Self::Pages];

    /// The family of a file, by its path below `src/content/`.
    pub fn of(path: &str) -> Option<Self> {
        match path.split('/').collect::<Vec<_>>()[..] {
            ["sources", _] => Some(Self::Sources),
            ["events.json"] => Some(Self::Events),
            ["periods.json"] => Some(Self::Periods),
            ["en", "events.json"] => Some(Self::EventWords),
            ["en", "labels.json"] => Some(Self::Labels),
            ["en", "pages", _] => Some(Self::Pages),
            _ => None,
        }
    }

    /// The name of its schema: `schema/<name>.json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Events => "events",
            Self::Periods => "periods",
            Self::EventWords => "event-words",
            Self::Labels => "labels",
            Self::Pages => "page",
        }
    }

    /// The kinds of ids that its files define, and so may be missed when one of them cannot be read.
    pub fn defines(self) -> &'static [&'static str] {
        match self {
            Self::Sources => &["source"],
            Self::Events => &["event", "address"],
            Self::Periods => &["period", "address"],
            Self::EventWords => &[],
            Self::Labels => &["tag"],
            Self::Pages => &["page", "part", "claim", "address"],
        }
    }

    /// Its schema, made from the types.
    pub fn schema(self) -> Value {
        fn of<T: JsonSchema>() -> Value {
            schema_for!(T).to_value()
        }
        match self {
            Self::Sources => of::<SourceFile>(),
            Self::Events => of::<EventFile>(),
            Self::Periods => of::<PeriodFile>(),
            Self::EventWords => of::<EventWordsFile>(),
            Self::Labels => of::<Labels>(),
            Self::Pages => of::<Page>(),
        }
    }

    /// Its schema as the text of its file.
    pub fn schema_text(self) -> String {
        format!("{:#}\n", self.schema())
    }
}
