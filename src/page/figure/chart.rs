//! A series of numbers: its heading, what it shows, its picture, and behind it every number with its sources.

use super::{picture, take};
use crate::content::evidence::series::*;
use crate::content::evidence::{find, shape::label};
use crate::content::reference::SourceRef;
use crate::page::text::record::{fill, joined, reported, sources};
use crate::page::{
    context::Context,
    text::{citable, here, prose},
};
use leptos::prelude::*;

/// One series as a figure with its picture.
pub fn chart(context: &Context, id: &str) -> AnyView {
    let (series, words) = find(&context.site.evidence.series, |series| series.id.0 == id);
    figure(context, series, words, picture::of(context, series, words))
}

fn figure(context: &Context, series: &Series, words: &SeriesWords, picture: Option<AnyView>) -> AnyView {
    context.style("chart");
    let anchor = format!("s-{}", series.id.0);
    let frame = &context.site.evidence.number_labels.words;
    citable::statement(context, (&anchor, &words.title), None, series.confidence, &series.sources);
    let link = here::link(&anchor, format!("{}: {}", context.site.labels.frame.here_figure, words.title));
    let own = context.href(&format!("industry/{}", series.id.0));
    let files = take::Files::of_series(context, series, words);
    view! {
        <figure class="fig" id=anchor data-picture=files.picture()>
            <figcaption>
                <b>{words.title.clone()} "\u{a0}" {link}</b>
                " "
                {prose::text(context, &words.says.0)}
                {reported(context, series.confidence)}
            </figcaption>
            {picture}
            {files.links(context)}
            <details>
                <summary>{frame.table.clone()}</summary>
                {numbers(context, series, words)}
                <p class="small"><a href=own>{frame.own_page.clone()}</a></p>
            </details>
        </figure>
    }
    .into_any()
}

/// The series of a group, one after the other, under the heading of the group.
pub fn group(context: &Context, id: &str) -> AnyView {
    let evidence = &context.site.evidence;
    let (group, words) = find(&evidence.groups, |group| group.id.0 == id);
    // The picture of the group shows them all; behind each title stand its numbers.
    let members = take::members(context, group);
    let members: Vec<_> = members.iter().map(|(series, words)| figure(context, series, words, None)).collect();
    let pictures = picture::of_group(context, group, words);
    let files = take::Files::of_group(context, group, pictures.is_some());
    let anchor = format!("g-{id}");
    let link = here::here(context, &anchor, &words.title);
    view! {
        <section id=anchor data-picture=files.picture()>
            <h3>{words.title.clone()} "\u{a0}" {link}</h3>
            <p>{prose::text(context, &words.text.0)}</p>
            {pictures}
            {files.links(context)}
            {members}
        </section>
    }
    .into_any()
}

/// Every number with its sources, and what is to be known of them.
pub fn numbers(context: &Context, series: &Series, words: &SeriesWords) -> AnyView {
    context.style("chart");
    let labels = &context.site.evidence.number_labels;
    let frame = &labels.words;
    let rows: Vec<_> = series.points.iter().map(|point| row(context, series, words, point)).collect();
    let caveats: Vec<_> = words.caveats.iter().map(|caveat| view! { {prose::text(context, &caveat.0)} " " }).collect();
    let caveats = (!caveats.is_empty()).then(|| view! { <dt>{frame.caveats.clone()}</dt> <dd>{caveats}</dd> });
    let never: Vec<_> = series
        .never_with
        .iter()
        .map(|id| {
            let title = find(&context.site.evidence.series, |one| one.id.0 == id.0).1.title.clone();
            view! { <a href=context.href(&format!("industry/{}", id.0))>{title}</a> }.into_any()
        })
        .collect();
    let never =
        (!never.is_empty()).then(|| view! { <dt>{frame.never_with.clone()}</dt> <dd>{joined(never, "; ")}</dd> });
    // Sources that stand beside a number are not named again.
    let is_named = |id: &SourceRef| {
        series.points.iter().any(|point| !same(&point.sources, &series.sources) && point.sources.contains(id))
    };
    let rest: Vec<SourceRef> = series.sources.iter().filter(|id| !is_named(id)).cloned().collect();
    let rest =
        (!rest.is_empty()).then(|| view! { <dt>{frame.sources.clone()}</dt> <dd>{sources(context, &rest)}</dd> });
    let x_head = label(&labels.x_kinds, series.x_kind).name.clone();
    let y_head = fill(&frame.value, &[("axis", &words.axis)]);
    view! {
        <table class="numbers">
            <thead>
                <tr>
                    <th scope="col">{x_head}</th>
                    <th scope="col">{y_head}</th>
                    <th scope="col">{frame.notes.clone()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <dl class="facts">
            <dt>{frame.definition.clone()}</dt>
            <dd>{prose::text(context, &words.definition.0)}</dd>
            {caveats}
            {never}
            {rest}
        </dl>
    }
    .into_any()
}

fn row(context: &Context, series: &Series, words: &SeriesWords, point: &Point) -> AnyView {
    let labels = &context.site.evidence.number_labels;
    let value = point.y.map_or(labels.words.no_value.clone(), exact);
    let note = words.notes.iter().find(|note| note.x == point.x);
    // A note says how a value was worked out or why there is none; the flag would only repeat it.
    let said = |flag: &Flag| {
        note.is_some() && matches!(flag, Flag::Derived | Flag::Draft | Flag::Gap | Flag::Withheld | Flag::Request)
    };
    let flags = point.flags.iter().filter(|flag| !said(flag));
    let flags: Vec<_> = flags.map(|flag| format!("{}. ", label(&labels.flags, *flag).name)).collect();
    let note = note.map(|note| prose::text(context, &note.note.0));
    // A point that rests on all sources of its series need not repeat them.
    let from = (!same(&point.sources, &series.sources)).then(|| sources(context, &point.sources));
    let mark = point.confidence.filter(|own| *own < series.confidence).and_then(|own| reported(context, own));
    view! {
        <tr>
            <th scope="row">{context.site.evidence.place(series, point)}</th>
            <td>{value}</td>
            <td>{flags} {note} {mark} " " {from}</td>
        </tr>
    }
    .into_any()
}

/// A value as the record has it, with commas.
fn exact(value: f64) -> String {
    crate::content::evidence::shape::with_commas(&value.to_string())
}

fn same(a: &[SourceRef], b: &[SourceRef]) -> bool {
    a.len() == b.len() && a.iter().all(|id| b.contains(id))
}
