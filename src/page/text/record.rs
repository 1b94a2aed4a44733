//! What records look alike in: a heading with its address, a word in its colour, named facts, sources.

use super::{citable, here, notes};
use crate::content::evidence::find;
use crate::content::record::Confidence;
use crate::content::reference::{ActorRef, SourceRef};
pub use crate::model::answer::clauses::fill;
use crate::page::context::Context;
use leptos::prelude::*;

/// The title of a record as a link to its own address, by which it is shared and cited.
pub fn title(context: &Context, id: &str, words: &str) -> AnyView {
    citable::place(context, id, words, None);
    view! { <a href=format!("#{id}")>{words.to_owned()}</a> }.into_any()
}

/// A word of a closed list in its colour; what it means shows on hover and stands in full elsewhere.
pub fn word(tone: &'static str, name: &str) -> AnyView {
    view! { <b class=format!("word {tone}")>{name.to_owned()}</b> }.into_any()
}

/// The mark of what rests only on sources without authority.
pub fn reported(context: &Context, confidence: Confidence) -> Option<AnyView> {
    let frame = &context.site.labels.frame;
    let mark = || view! { " " <i class="reported" title=frame.reported_means.clone()>{frame.reported.clone()}</i> };
    (confidence == Confidence::Low).then(|| mark().into_any())
}

/// The sources of a record, small, each a link to its entry.
pub fn sources(context: &Context, ids: &[SourceRef]) -> AnyView {
    let links = notes::links(context, ids);
    view! { <span class="from">{links}</span> }.into_any()
}

/// Named facts of a record.
pub fn facts(facts: Vec<(&str, AnyView)>) -> AnyView {
    let pairs: Vec<_> =
        facts.into_iter().map(|(name, value)| view! { <dt>{name.to_owned()}</dt> <dd>{value}</dd> }).collect();
    view! { <dl class="facts">{pairs}</dl> }.into_any()
}

/// A group of records: its heading with its address, and how many there are.
pub fn group(context: &Context, id: &str, name: &str, count: usize) -> AnyView {
    context.style("records");
    let link = here::here(context, id, name);
    let (name, id) = (name.to_owned(), id.to_owned());
    view! { <h3 id=id>{name} " " <small>{count}</small> "\u{a0}" {link}</h3> }.into_any()
}

/// The id of the element that holds a whole group, heading and all, so that a filter can hide it.
pub fn whole(id: &str) -> String {
    format!("in-{id}")
}

/// Views with something between them.
pub fn joined(views: Vec<AnyView>, between: &'static str) -> AnyView {
    let mut pieces: Vec<AnyView> = Vec::new();
    for view in views {
        if !pieces.is_empty() {
            pieces.push(between.into_any());
        }
        pieces.push(view);
    }
    pieces.into_any()
}

/// Actors by name, each a link to where it stands.
pub fn actors(context: &Context, ids: &[ActorRef]) -> AnyView {
    let link = |id: &ActorRef| {
        // Whoever held an office later is not tied to what was said before.
        let words = &find(&context.site.evidence.actors, |actor| actor.id.0 == id.0).1;
        let name = words.short.as_ref().unwrap_or(&words.name).clone();
        view! { <a href=context.href(&format!("who-decides#a-{}", id.0))>{name}</a> }.into_any()
    };
    joined(ids.iter().map(link).collect(), ", ")
}
