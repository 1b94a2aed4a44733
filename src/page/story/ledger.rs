//! The claims of the article of January 2025, each with two marks: whether others report it, and what was carried
//! out.

use super::aims;
use crate::content::record::Confidence;
use crate::content::record::ledger::*;
use crate::content::record::shape::{Closed, label};
use crate::content::words::list::ListId;
use crate::page::list::listing::{self, Facet, List, Row};
use crate::page::list::{
    lane::{Axis, Lane, Line, short},
    sign::Sign,
};
use crate::page::text::record::{fill, reported, sources, title, word};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What the verdicts mean, the claims in the order of the article, and what it adds and leaves out.
pub fn ledger(context: &Context) -> AnyView {
    context.style("records");
    context.style("ledger");
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let verdicts: Vec<_> = labels
        .ledger_verdict
        .iter()
        .map(|verdict| {
            let count = evidence.ledger.iter().filter(|(entry, _)| entry.verdict == verdict.id).count();
            let meaning = verdict.meaning.as_ref().map(|meaning| prose::text(context, &meaning.0));
            view! { <li>{word(tone(verdict.id), &verdict.name)} " " <b>{count}</b> " " {meaning}</li> }
        })
        .collect();
    let entries: Vec<_> = evidence.ledger.iter().map(|(entry, words)| one(context, entry, words)).collect();
    let (announcement, words) = &evidence.announcement;
    let left_out: Vec<_> =
        words.left_out.iter().map(|point| view! { <li>{prose::text(context, &point.0)}</li> }).collect();
    let added = words.added.join(" ");
    view! {
        <p>{prose::text(context, &words.about.0)} " " {sources(context, &announcement.sources)}</p>
        <ul class="legend small">{verdicts}</ul>
        {listing::filter(context, list(context), view! { {axis(context).head(&years(context))} <ol class="lanes drawn ledger">{entries}</ol> })}
        <div class="beside">
            <div>
                <p class="over">{labels.words.left_out.clone()}</p>
                <ul>{left_out}</ul>
            </div>
            <div>
                <p class="over">{labels.words.added.clone()}</p>
                <p>{added} " " {words.added_note.clone()}</p>
            </div>
        </div>
    }
    .into_any()
}

fn list(context: &Context) -> List {
    let labels = &context.site.evidence.strategy_labels;
    let facets = vec![
        Facet::of("verdict", &labels.ledger_verdict),
        Facet::of("state", &labels.aim_state),
        Facet::of("part", &labels.ledger_part),
    ];
    let rows = context.site.evidence.ledger.iter().map(|(entry, _)| Row {
        id: entry.id.0.clone(),
        group: 0,
        has: vec![
            vec![entry.verdict.id()],
            entry.state.iter().map(|state| state.id()).collect(),
            vec![entry.part.id()],
        ],
    });
    List::plain(ListId::Ledger, facets, rows.collect())
}

/// The colour of a verdict on a claim: none is that of a deed done, as a verdict is on the report alone.
pub(in crate::page) fn tone(verdict: LedgerVerdict) -> &'static str {
    match verdict {
        LedgerVerdict::Supported => "ai",
        LedgerVerdict::Partly => "ochre",
        LedgerVerdict::Unsupported => "seal",
    }
}

/// The sign of a verdict.
pub(in crate::page) fn sign(verdict: LedgerVerdict) -> Sign {
    match verdict {
        LedgerVerdict::Supported => Sign::Full,
        LedgerVerdict::Partly => Sign::Half,
        LedgerVerdict::Unsupported => Sign::Cross,
    }
}

/// The years in which something happened next.
fn years(context: &Context) -> Vec<u32> {
    let happened = context.site.evidence.ledger.iter().flat_map(|(entry, _)| &entry.happened);
    let years: BTreeSet<u32> = happened.map(|step| step.date.first_day().year()).collect();
    years.first().zip(years.last()).map_or_else(Vec::new, |(first, last)| (*first..=last + 1).collect())
}

fn axis(context: &Context) -> Axis {
    let years = years(context);
    let edge = |year: Option<&u32>| year.map_or(0.0, |year| f64::from(*year));
    Axis { from: edge(years.first()), to: edge(years.last()) }
}

/// What happened next to a claim, on the axis: hollow where the report is weak.
fn lane(context: &Context, entry: &Entry) -> Lane {
    entry.happened.iter().fold(Lane::new(axis(context), &years(context)), |lane, step| {
        let (from, to) = (step.date.first_day().in_years(), step.date.last_day().in_years());
        lane.bar(from, to, step.confidence == Confidence::Low)
    })
}

fn one(context: &Context, entry: &Entry, words: &EntryWords) -> AnyView {
    let labels = &context.site.evidence.strategy_labels;
    let frame = &labels.words;
    let id = entry.id.0.clone();
    let happened: Vec<_> = entry
        .happened
        .iter()
        .zip(&words.happened)
        .map(|(step, words)| {
            let note = words.note.clone().map(|note| format!(" {note}"));
            view! {
                <li>
                    <b>{step.date.in_words()}</b> ": " {prose::text(context, &words.text.0)} {note}
                    {reported(context, step.confidence)} " " {sources(context, &step.sources)}
                </li>
            }
        })
        .collect();
    let happened = (!happened.is_empty())
        .then(|| view! { <p class="over">{frame.happened.clone()}</p> <ol class="steps">{happened}</ol> });
    let place = fill(&frame.sentence, &[("n", &entry.sentence.to_string())]);
    let headline = entry.headline.then(|| format!(" {}", frame.headline));
    let part = label(&labels.ledger_part, entry.part).name.clone();
    let verdict = word(tone(entry.verdict), &label(&labels.ledger_verdict, entry.verdict).name);
    let said = entry.state.map_or(&frame.no_deed, |state| &label(&labels.aim_state, state).name).clone();
    let state = word(entry.state.map_or("nezu", aims::tone), &said);
    let line = Line {
        id: &entry.id.0,
        name: short(&context.site.evidence.names.ledger, &entry.id.0),
        sign: (sign(entry.verdict), tone(entry.verdict)),
        word: said,
        lane: Some(lane(context, entry)),
    };
    let inside = view! {
            <p class="small">{verdict} " " {state} " " {part} " · " {place} {headline}</p>
            <h3>{title(context, &id, &words.announced)}</h3>
            <p>
                {prose::text(context, &words.finding.0)} {reported(context, entry.confidence)} " "
                {sources(context, &entry.sources)}
            </p>
            {happened}
    };
    line.over(context, inside.into_any())
}
