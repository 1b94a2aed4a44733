//! For and against, each argument with its evidence and what is said against it.

use crate::content::record::arguments::*;
use crate::content::record::shape::Closed;
use crate::page::list::{
    lane::{Line, short},
    sign::Sign,
};
use crate::page::text::record::{actors, group, reported, sources, title};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The two sides, beside each other where there is room.
pub fn arguments(context: &Context) -> AnyView {
    context.style("records");
    context.style("arguments");
    let evidence = &context.site.evidence;
    let sides: Vec<_> = evidence
        .strategy_labels
        .argument_side
        .iter()
        .map(|side| {
            let own: Vec<_> = evidence.arguments.iter().filter(|(one, _)| one.side == side.id).collect();
            let arguments: Vec<_> = own.iter().map(|(one, words)| entry(context, one, words)).collect();
            let id = format!("side-{}", side.id.id());
            view! { <div>{group(context, &id, &side.name, own.len())} <ol class="lanes">{arguments}</ol></div> }
        })
        .collect();
    view! { <div class="sides">{sides}</div> }.into_any()
}

fn entry(context: &Context, argument: &Argument, words: &ArgumentWords) -> AnyView {
    let evidence = &context.site.evidence;
    let frame = &evidence.strategy_labels.words;
    let id = argument.id.0.clone();
    let comma = if argument.who.is_empty() { "" } else { ", " };
    let others = words.makers.as_ref().map(|makers| format!("{comma}{makers}"));
    let line = Line {
        id: &id,
        name: short(&evidence.names.arguments, &id),
        sign: match argument.side {
            Side::For => (Sign::Full, "ai"),
            Side::Against => (Sign::Ring, "ochre"),
        },
        word: String::new(),
        lane: None,
    };
    let inside = view! {
            <h4>{title(context, &id, &words.title)}</h4>
            <p class="small">{frame.made_by.clone()} ": " {actors(context, &argument.who)} {others}</p>
            <p>
                <b class="over">{frame.evidence.clone()}</b> " " {prose::text(context, &words.evidence.0)}
                {reported(context, argument.confidence)} " " {sources(context, &argument.sources)}
            </p>
            <p>
                <b class="over">{frame.counter.clone()}</b> " " {prose::text(context, &words.counter.0)}
                {reported(context, argument.counter_confidence)} " " {sources(context, &argument.counter_sources)}
            </p>
    };
    line.over(context, inside.into_any())
}
