//! What to watch: what is to come, and what nobody has answered.

use crate::content::record::Confidence;
use crate::content::record::outlook::*;
use crate::content::record::shape::Closed;
use crate::page::list::{
    lane::{Axis, Lane, Line, short},
    sign::Sign,
};
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
            let has_dates = own.iter().any(|(item, _)| item.expected.iter().any(|one| one.date.is_some()));
            let head = has_dates.then(|| axis(context).head(&ticks(context)));
            view! { {group(context, &id, &kind.name, own.len())} {head} <ul class="lanes drawn watch">{items}</ul> }
        })
        .collect();
    kinds.into_any()
}

fn one(context: &Context, item: &Item, words: &ItemWords) -> AnyView {
    let id = item.id.0.clone();
    let is_open = item.kind == OutlookKind::Question;
    let line = Line {
        id: &item.id.0,
        name: short(&context.site.evidence.names.outlook, &item.id.0),
        sign: if is_open { (Sign::Question, "nezu") } else { (Sign::Ring, "ai") },
        word: if is_open { String::new() } else { words.expected.clone() },
        lane: (!is_open).then(|| lane(context, item)),
    };
    let inside = view! {
            <p class="small">{words.expected.clone()}</p>
                <h4>{title(context, &id, &words.title)} {reported(context, item.confidence)}</h4>
                <p>{prose::text(context, &words.detail.0)} " " {sources(context, &item.sources)}</p>
    };
    line.over(context, inside.into_any())
}

/// The years of what has a date: from that of the first to the one after the last.
fn ticks(context: &Context) -> Vec<u32> {
    let dates = context.site.evidence.outlook.iter().flat_map(|(item, _)| &item.expected);
    let years: Vec<u32> = dates.filter_map(|one| Some(one.date?.first_day().year())).collect();
    let (first, last) = (years.iter().min().copied().unwrap_or(0), years.iter().max().copied().unwrap_or(0));
    (first..=last + 1).collect()
}

fn axis(context: &Context) -> Axis {
    let ticks = ticks(context);
    let edge = |year: Option<&u32>| year.map_or(0.0, |year| f64::from(*year));
    Axis { from: edge(ticks.first()), to: edge(ticks.last()) }
}

/// When something is expected: a stretch within which it is to come; what rests on weak reports is hollow.
fn lane(context: &Context, item: &Item) -> Lane {
    let axis = axis(context);
    let weak = item.confidence == Confidence::Low;
    item.expected.iter().filter_map(|one| Some((one, one.date?))).fold(
        Lane::new(axis, &ticks(context)),
        |lane, (one, date)| match one.when {
            OutlookWhen::By => lane.bar(axis.from, date.last_day().in_years(), weak),
            OutlookWhen::NotBefore => lane.bar(date.first_day().in_years(), axis.to, true),
            _ => lane.bar(date.first_day().in_years(), date.last_day().in_years(), weak),
        },
    )
}
