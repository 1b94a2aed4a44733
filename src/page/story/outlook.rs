//! What to watch: what is to come, and what nobody has answered.

use crate::content::evidence::outlook::*;
use crate::content::evidence::shape::Closed;
use crate::page::text::record::{group, reported, sources, title};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The things to watch, by kind.
pub fn outlook(context: &Context) -> AnyView {
    context.style("records");
    context.style("outlook");
    let evidence = &context.site.evidence;
    let kinds: Vec<_> = evidence
        .strategy_labels
        .outlook_kind
        .iter()
        .map(|kind| {
            let own: Vec<_> = evidence.outlook.iter().filter(|(item, _)| item.kind == kind.id).collect();
            let items: Vec<_> = own.iter().map(|(item, words)| one(context, item, words)).collect();
            let id = format!("watch-{}", kind.id.id());
            view! { {group(context, &id, &kind.name, own.len())} <ul class="records watch">{items}</ul> }
        })
        .collect();
    kinds.into_any()
}

fn one(context: &Context, item: &Item, words: &ItemWords) -> AnyView {
    let id = item.id.0.clone();
    view! {
        <li id=id.clone()>
            <p class="when">{words.expected.clone()}</p>
            <div>
                <h4>{title(context, &id, &words.title)} {reported(context, item.confidence)}</h4>
                <p>{prose::text(context, &words.detail.0)} " " {sources(context, &item.sources)}</p>
            </div>
        </li>
    }
    .into_any()
}
