//! All events, grouped by rule period, each with its own address; above them the filter.

use crate::content::record::{Confidence, Event};
use crate::content::words::EventWords;
use crate::content::words::list::ListId;
use crate::page::list::{
    lane::{Line, short},
    sign::Sign,
};
use crate::page::{
    context::Context,
    list::listing::{self, Facet, List, Row},
    text::{citable, here, notes},
};
use leptos::prelude::*;

/// The filter and the events.
pub fn timeline(context: &Context) -> AnyView {
    context.style("timeline");
    let site = context.site;
    let period_of = |event: &Event| {
        let begun = |from: crate::model::date::Date| from.first_day() <= event.date.first_day();
        site.periods.iter().rposition(|(period, _)| begun(period.from)).unwrap_or(0)
    };
    let levels = &site.labels.timeline.levels;
    let list = List {
        id: ListId::Events,
        class: "listing",
        facets: vec![
            Facet::one(
                "level",
                levels.iter().zip(2..).map(|(name, level)| (level.to_string(), name.clone())).collect(),
            ),
            Facet {
                key: "tag",
                many: true,
                options: site.labels.tags.iter().map(|words| (words.tag.0.clone(), words.name.clone())).collect(),
            },
        ],
        rows: site
            .events
            .iter()
            .map(|(event, _)| Row {
                id: event.id.0.clone(),
                group: period_of(event),
                // Who asks for notable events also wants the turning points.
                has: vec![
                    (2..=event.importance).map(|level| level.to_string()).collect(),
                    event.tags.iter().map(|tag| tag.0.clone()).collect(),
                ],
            })
            .collect(),
        orders: Vec::new(),
        columns: Vec::new(),
        drawing: None,
    };
    let groups: Vec<_> = site
        .periods
        .iter()
        .enumerate()
        .map(|(index, (period, words))| {
            let events: Vec<_> = site
                .events
                .iter()
                .filter(|(event, _)| period_of(event) == index)
                .map(|(event, words)| entry(context, event, words))
                .collect();
            let id = format!("p-{}", period.id.0);
            let link = here::here(context, &id, &words.heading);
            view! {
                <section class=format!("era {}", period.verdict.tone()) data-group=index id=id.clone()>
                    <h3>{words.heading.clone()} "\u{a0}" {link}</h3>
                    <ol class="lanes">{events}</ol>
                </section>
            }
        })
        .collect();
    let jumps: Vec<_> = site
        .periods
        .iter()
        .enumerate()
        .map(|(index, (period, words))| {
            let to = format!("#p-{}", period.id.0);
            view! { <a data-group=index class=period.verdict.tone() href=to>{words.short.clone()}</a> }
        })
        .collect();
    let rows = view! {
        <nav class="jump" aria-label=site.labels.timeline.jump.clone()>{jumps}</nav>
        <div class="eras">{groups}</div>
    };
    listing::filter(context, list, rows)
}

/// The sign of an event's weight.
fn sign(importance: u8) -> Sign {
    match importance {
        3 => Sign::Full,
        2 => Sign::Half,
        _ => Sign::Ring,
    }
}

fn entry(context: &Context, event: &Event, words: &EventWords) -> AnyView {
    let site = context.site;
    let id = event.id.0.clone();
    let tags: Vec<&str> = site
        .labels
        .tags
        .iter()
        .filter(|words| event.tags.iter().any(|tag| tag.0 == words.tag.0))
        .map(|words| words.name.as_str())
        .collect();
    let mark = site.labels.timeline.marks[usize::from(event.importance - 1) % 3].clone();
    let about = format!("{mark} · {}", tags.join(", "));
    let reported = (event.confidence == Confidence::Low).then(|| {
        let frame = &site.labels.frame;
        view! { " " <i class="reported" title=frame.reported_means.clone()>{frame.reported.clone()}</i> }
    });
    citable::place(context, &id, &words.title, Some(event.confidence));
    let note = words.note.clone().map(|note| format!(" {note}"));
    let sources = notes::links(context, &event.sources);
    let line = Line {
        id: &event.id.0,
        name: short(&site.evidence.names.events, &event.id.0),
        sign: (sign(event.importance), ""),
        word: event.date.in_words(),
        lane: None,
    };
    let inside = view! {
            <p class="small"><time datetime=event.date.to_string()>{event.date.in_words()}</time></p>
                <h4><a href=format!("#{id}")>{words.title.clone()}</a>{reported}</h4>
                <p>{words.detail.clone()} {note}</p>
                <p class="small">{about} " · " {sources}</p>
    };
    line.over(context, inside.into_any())
}
