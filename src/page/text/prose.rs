//! Sentences as HTML: claims with their address and their sources, values from records, links, Japanese.

use super::{citable, here, notes};
use crate::content::inline::{Inline, parse};
use crate::content::page::{Claim, Prose, Span};
use crate::content::record::Confidence;
use crate::content::values;
use crate::page::context::Context;
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
    let id = format!("c-{}", claim.claim.0);
    citable::statement(context, (&id, &claim.text.0), claim.read, claim.confidence, &claim.sources);
    let link = here::link(&id, frame.here_claim.clone());
    view! {
        <span id=id>
            {text(context, &claim.text.0)} <sup>{numbers}</sup> {reported} {read} {link}
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
        Inline::Link { words, to } => {
            // A term says what it means where it is pointed at: see boot.js and terms.js.
            if to.starts_with("glossary#") {
                context.style("term");
            }
            view! { <a href=context.href(&to)>{words}</a> }.into_any()
        }
        Inline::Value(value) => values::in_words(context.site, &value).into_any(),
        Inline::Japanese { words, reading: None } => view! { <span lang="ja">{words}</span> }.into_any(),
        Inline::Japanese { words, reading: Some(reading) } => {
            view! { <ruby lang="ja">{words}<rt>{reading}</rt></ruby> }.into_any()
        }
    }
}
