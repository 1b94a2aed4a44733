//! The claims of the pages and the sources as data sets: what is said, and what it rests on.

use super::{
    records::{files, whole_schema},
    set::DataSet,
    tables::{Tables, objects},
};
use crate::content::record::{Confidence, Grade, Source};
use crate::content::site::Site;
use crate::content::values;
use crate::content::{page::PAGES, visit::each_claim};
use crate::model::date::Date;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;

/// A sentence of a page that states a number, a date or a rule.
#[derive(Serialize, JsonSchema)]
struct Statement<'a> {
    /// Its id, never reused.
    id: &'a str,
    /// The page on which it stands.
    page: &'a str,
    /// Its address: page and place.
    address: String,
    /// The sentence.
    sentence: String,
    /// What it rests on, by the ids of sources.
    sources: Vec<&'a str>,
    /// How sure it is.
    confidence: Confidence,
    /// The day on which its sources were last read.
    read: Date,
}

/// A source with its grade.
#[derive(Serialize, JsonSchema)]
struct Graded<'a> {
    /// What kind of text it is.
    grade: Grade,
    #[serde(flatten)]
    source: &'a Source,
}

/// Every claim, page by page in the order in which it is read.
pub fn claims(site: &Site) -> DataSet {
    let mut claims = Vec::new();
    for page in PAGES.iter().filter_map(|id| site.pages.get(*id)) {
        each_claim(page, &mut |claim, _| {
            claims.push(Statement {
                id: &claim.claim.0,
                page: &page.id.0,
                address: format!("{}#c-{}", page.id.0, claim.claim.0),
                sentence: values::plain(site, &claim.text.0),
                sources: claim.sources.iter().map(|source| source.0.as_str()).collect(),
                confidence: claim.confidence,
                read: claim.read.unwrap_or(page.read),
            });
        });
    }
    of(site, "claims", "claim", &claims)
}

/// Every source, by id.
pub fn sources(site: &Site) -> DataSet {
    let sources = site.sources.values().map(|(grade, source)| Graded { grade: *grade, source });
    of(site, "sources", "source", &sources.collect::<Vec<_>>())
}

/// Typed records as a data set.
pub fn of<T: Serialize + JsonSchema>(site: &Site, name: &'static str, kind: &str, records: &[T]) -> DataSet {
    let mut shape = schema_for!(Vec<T>).to_value();
    let definitions = shape.as_object_mut().and_then(|shape| shape.remove("$defs"));
    let schema = whole_schema(name, shape, definitions.unwrap_or_default());
    let records = serde_json::to_value(records).expect("records are plain data");
    let rows = records.as_array().map(|records| objects(records)).unwrap_or_default();
    let tables = Tables { words: &site.data_words.words, kind, root: &schema };
    let tables = tables.of(name, &rows, &schema["properties"][name]["items"]);
    let mut files = files(site, name, records, &schema);
    files.extend(tables);
    DataSet { name, count: rows.len(), files }
}
