//! Sentences as HTML: claims with their address and their sources, values from records, links, Japanese.

use super::context::Context;
use super::notes;
use crate::content::inline::{Inline, Value, parse};
use crate::content::page::{Claim, Prose, Span};
use crate::content::record::Confidence;
use leptos::prelude::*;

/// A row of sentences.
pub fn prose(context: &Context, prose: &Prose) -> AnyView {
    let mut pieces: Vec<AnyView> = Vec::new();
    for span in prose {
        if !pieces.is_empty() {
            pieces.push(" ".into_any());
        }
        pieces.push(match span {
            Span::Plain(sentence) => text(context, &sentence.0),
            Span::Claim(one) => claim(context, one),
        });
    }
    pieces.into_any()
}

fn claim(context: &Context, claim: &Claim) -> AnyView {
    let frame = &context.site.labels.frame;
    let numbers: Vec<_> = claim
        .sources
        .iter()
        .map(|source| {
            let number = context.notes.number(&source.0);
            let label = format!("{} {number}", frame.source);
            view! { <a href=format!("#{}", notes::anchor(number)) aria-label=label>{number}</a> }
        })
        .collect();
    let reported = (claim.confidence == Confidence::Low)
        .then(|| view! { " " <i class="reported" title=frame.reported_means.clone()>{frame.reported.clone()}</i> });
    // The page says when its sources were last read; a claim that was read anew says so itself.
    let read = claim.read.map(|date| format!("{}: {}", frame.read, date.in_words()));
    let read = read.map(|read| view! { " " <i class="reported">{read}</i> });
    view! {
        <span id=format!("c-{}", claim.claim.0)>
            {text(context, &claim.text.0)} <sup>{numbers}</sup> {reported} {read}
        </span>
    }
    .into_any()
}

/// One sentence with its inline marks.
pub fn text(context: &Context, sentence: &str) -> AnyView {
    let pieces = parse(sentence).expect("checked: the marks can be read");
    let pieces: Vec<AnyView> = pieces.into_iter().map(|piece| inline(context, piece)).collect();
    pieces.into_any()
}

fn inline(context: &Context, piece: Inline) -> AnyView {
    match piece {
        Inline::Words(words) => words.into_any(),
        Inline::Link { words, to } => view! { <a href=context.href(&to)>{words}</a> }.into_any(),
        Inline::Value(value) => value_in_words(context, &value).into_any(),
        Inline::Japanese { words, reading: None } => view! { <span lang="ja">{words}</span> }.into_any(),
        Inline::Japanese { words, reading: Some(reading) } => {
            view! { <ruby lang="ja">{words}<rt>{reading}</rt></ruby> }.into_any()
        }
    }
}

/// A value of a record as it stands in a sentence.
fn value_in_words(context: &Context, value: &Value) -> String {
    let site = context.site;
    match value {
        Value::Event(id) => {
            let event = site.events.iter().find(|(event, _)| event.id.0 == *id);
            event.expect("checked: the event is there").0.date.in_words()
        }
        Value::Period(id) => {
            let period = site.periods.iter().find(|(period, _)| period.id.0 == *id);
            period.expect("checked: the period is there").0.from.in_words()
        }
        Value::Count(name) => match name.as_str() {
            "events" => site.events.len(),
            "periods" => site.periods.len(),
            "sources" => site.sources.len(),
            "sources-with-authority" => site.sources.values().filter(|(_, source)| source.authority).count(),
            other => unreachable!("checked: nothing counts {other}"),
        }
        .to_string(),
    }
}
