//! What can be cited on a page: the page, its parts and figures, its claims and records. Collected as they are made;
//! `publish` writes the citation files from it.

use super::notes;
use crate::content::load::Site;
use crate::content::record::Confidence;
use crate::content::uses;
use crate::content::values::plain;
use crate::model::answer::clauses::fill;
use crate::model::date::Date;
use crate::page::context::Context;
use std::collections::BTreeMap;

/// A page, or a place on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citable {
    /// Its id on the page; empty for the page itself.
    pub id: String,
    /// Its title, or the sentence of a claim.
    pub title: String,
    /// The day on which its sources were last read.
    pub read: Date,
    /// How sure it is, and what it rests on; empty where it says nothing by itself.
    pub note: String,
}

/// The sources of claims and records by their address.
pub type SourcesOf = BTreeMap<String, Vec<String>>;

/// Turns "who uses a source" round.
pub fn sources_of(site: &Site) -> SourcesOf {
    let mut found = SourcesOf::new();
    for (source, users) in &site.uses.of_source {
        for address in users.iter().filter_map(|(kind, id)| uses::address(site, kind, id)) {
            let known = found.entry(address).or_default();
            if !known.contains(source) {
                known.push(source.clone());
            }
        }
    }
    found
}

/// The page itself as the first thing to be cited.
pub fn page(context: &Context, title: &str) -> Citable {
    let (id, note) = (String::new(), note(context, None, context.sources_of(&context.place)));
    Citable { id, title: title.to_owned(), read: context.page.read, note }
}

/// A place on the page: its sources are those of the record that stands there, if one does.
pub fn place(context: &Context, id: &str, title: &str, confidence: Option<Confidence>) {
    let address = format!("{}#{id}", context.page.id.0);
    let note = note(context, confidence, context.sources_of(&address));
    context.cite(Citable { id: id.to_owned(), title: plain(context.site, title), read: context.page.read, note });
}

/// A claim or a figure, which names its sources.
pub fn statement<T: AsRef<str>>(
    context: &Context,
    (id, title): (&str, &str),
    read: Option<Date>,
    confidence: Confidence,
    sources: &[T],
) {
    let note = note(context, Some(confidence), sources);
    let read = read.unwrap_or(context.page.read);
    context.cite(Citable { id: id.to_owned(), title: plain(context.site, title), read, note });
}

fn note<T: AsRef<str>>(context: &Context, confidence: Option<Confidence>, sources: &[T]) -> String {
    let labels = &context.site.labels;
    let words = &labels.ending;
    let grade = confidence.and_then(|own| labels.tables.confidence.iter().find(|words| words.confidence == own));
    let confidence = grade.map(|grade| grade.name.clone());
    let named = sources.iter().map(|id| {
        let source = &context.site.sources[id.as_ref()].1;
        let date = notes::date(context, source);
        let url = source.address(&labels.frame.no_address);
        let values = [("publisher", &*source.publisher), ("title", &*source.title), ("date", &*date), ("url", url)];
        fill(&words.source, &values)
    });
    let named: Vec<String> = named.collect();
    let sources = (!named.is_empty()).then(|| fill(&words.sources, &[("sources", &named.join("; "))]));
    confidence.into_iter().chain(sources).collect::<Vec<_>>().join(" ")
}
