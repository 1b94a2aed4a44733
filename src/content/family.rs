//! The families of content files: where each stands and what shape it has.

use super::{page::Page, record::*, words::*};
use crate::model::rules::{
    countries::{Agreements, CountryClasses},
    regime::Regime,
    vocab::Vocab,
};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

/// A family of files with one schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// `sources/*.json`
    Sources,
    /// `events.json`
    Events,
    /// `periods.json`
    Periods,
    /// `rules/regimes/*.json`
    Regimes,
    /// `rules/vocab.json`
    Vocab,
    /// `rules/country-classes.json`
    CountryClasses,
    /// `rules/agreements.json`
    Agreements,
    /// `rules/items.json`
    Items,
    /// `rules/cases.json`
    Cases,
    /// `<language>/events.json`
    EventWords,
    /// `<language>/labels.json`
    Labels,
    /// `<language>/pages/*.json`
    Pages,
}

impl Family {
    /// All families.
    pub const ALL: [Self; 12] = [
        Self::Sources,
        Self::Events,
        Self::Periods,
        Self::Regimes,
        Self::Vocab,
        Self::CountryClasses,
        Self::Agreements,
        Self::Items,
        Self::Cases,
        Self::EventWords,
        Self::Labels,
        Self::Pages,
    ];

    /// The family of a file, by its path below `src/content/`.
    pub fn of(path: &str) -> Option<Self> {
        match path.split('/').collect::<Vec<_>>()[..] {
            ["sources", _] => Some(Self::Sources),
            ["events.json"] => Some(Self::Events),
            ["periods.json"] => Some(Self::Periods),
            ["rules", "regimes", _] => Some(Self::Regimes),
            ["rules", "vocab.json"] => Some(Self::Vocab),
            ["rules", "country-classes.json"] => Some(Self::CountryClasses),
            ["rules", "agreements.json"] => Some(Self::Agreements),
            ["rules", "items.json"] => Some(Self::Items),
            ["rules", "cases.json"] => Some(Self::Cases),
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
            Self::Regimes => "regime",
            Self::Vocab => "vocab",
            Self::CountryClasses => "country-classes",
            Self::Agreements => "agreements",
            Self::Items => "items",
            Self::Cases => "cases",
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
            // Ids of the rules are followed by the engine itself: see `check`.
            Self::Regimes | Self::Vocab | Self::CountryClasses | Self::Agreements | Self::Items | Self::Cases => &[],
            Self::EventWords => &[],
            Self::Labels => &["tag"],
            Self::Pages => &["page", "part", "claim", "address"],
        }
    }

    /// Its schema, made from the types.
    pub fn schema(self) -> Value {
        fn of<T: JsonSchema>() -> Value {
            let mut schema = schema_for!(T).to_value();
            // Every file names its schema; the types need not repeat it.
            schema["properties"]["$schema"] = json!({ "type": "string", "description": "the schema of this file" });
            if let Some(required) = schema["required"].as_array_mut() {
                required.insert(0, json!("$schema"));
            }
            name_sources(&mut schema);
            schema
        }
        match self {
            Self::Sources => of::<SourceFile>(),
            Self::Events => of::<EventFile>(),
            Self::Periods => of::<PeriodFile>(),
            Self::Regimes => of::<Regime>(),
            Self::Vocab => of::<Vocab>(),
            Self::CountryClasses => of::<CountryClasses>(),
            Self::Agreements => of::<Agreements>(),
            Self::Items => of::<ItemFile>(),
            Self::Cases => of::<CaseFile>(),
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

/// Wherever a list is called `sources`, it names sources. The types of the rules leave that to their field's name,
/// because the model knows nothing of the content.
fn name_sources(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            let list = object.get_mut("properties").and_then(|properties| properties.get_mut("sources"));
            if let Some(items) = list.and_then(|list| list.get_mut("items")).filter(|items| items["type"] == "string") {
                items["format"] = json!("source");
            }
            object.values_mut().for_each(name_sources);
        }
        Value::Array(values) => values.iter_mut().for_each(name_sources),
        _ => {}
    }
}
