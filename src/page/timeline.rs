//! All events, grouped by rule period, each with its own address; above them the filter.

use super::{context::Context, notes};
use crate::content::record::{Confidence, Event};
use crate::content::words::EventWords;
use crate::model::answer::clauses::fill;
use crate::model::timeline::{MOST_WORDS, Row};
use crate::widget::{
    Widget,
    timeline::{self as filter, jump},
    words::Words,
};
use leptos::prelude::*;

/// The id of the part that holds the timeline.
const PLACE: &str = "timeline";

/// The filter and the events.
pub fn timeline(context: &Context) -> AnyView {
    context.style("timeline");
    let site = context.site;
    let period_of = |event: &Event| {
        let begun = |from: crate::model::date::Date| from.first_day() <= event.date.first_day();
        site.periods.iter().rposition(|(period, _)| begun(period.from)).unwrap_or(0)
    };
    let rows = site
        .events
        .iter()
        .map(|(event, _)| Row {
            id: event.id.0.clone(),
            period: period_of(event) as u8,
            tags: event.tags.iter().map(|tag| tag.0.clone()).collect(),
            importance: event.importance,
        })
        .collect();
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
            let label = format!("{}: {}", site.labels.frame.here, words.heading);
            view! {
                <section class=format!("era {}", period.verdict.tone()) id=id.clone()>
                    <h3>{words.heading.clone()} " " <a class="here" href=format!("#{id}") aria-label=label>"#"</a></h3>
                    <ol>{events}</ol>
                </section>
            }
        })
        .collect();
    let jumps: Vec<_> = site
        .periods
        .iter()
        .map(|(period, words)| {
            let to = format!("p-{}", period.id.0);
            view! { <a id=jump(&to) class=period.verdict.tone() href=format!("#{to}")>{words.short.clone()}</a> }
        })
        .collect();
    view! {
        {filter_form(context, rows)}
        <nav class="jump" aria-label=site.labels.timeline.jump.clone()>{jumps}</nav>
        <div class="eras">{groups}</div>
    }
    .into_any()
}

/// The controls above the events. No form: there is nothing to send.
fn filter_form(context: &Context, rows: Vec<Row>) -> AnyView {
    let site = context.site;
    let own = &site.labels.timeline;
    let all = rows.len().to_string();
    let counted = fill(&own.hits, &[("shown", &all), ("all", &all)]);
    let tags: Vec<_> = site
        .labels
        .tags
        .iter()
        .map(|words| {
            let count = rows.iter().filter(|row| row.tags.contains(&words.tag.0)).count();
            let id = filter::button(&words.tag.0);
            view! { <button type="button" id=id aria-pressed="false">{words.name.clone()} " " <small>{count}</small></button> }
        })
        .collect();
    let levels: Vec<_> = own
        .levels
        .iter()
        .enumerate()
        .map(|(at, name)| view! { <option value=at + 1>{name.clone()}</option> })
        .collect();
    let pairs = [("hits", &own.hits), ("dropped", &own.dropped), ("off", &own.off)];
    let props = filter::Props {
        place: PLACE.to_owned(),
        tags: site.labels.tags.iter().map(|words| words.tag.0.clone()).collect(),
        periods: site.periods.iter().map(|(period, _)| format!("p-{}", period.id.0)).collect(),
        rows,
        words: Words { pairs: pairs.map(|(name, text)| (name.to_owned(), text.clone())).to_vec() },
    };
    view! {
        <div class="filter">
            <div class="form" role="search" aria-label=own.legend.clone()>
                <fieldset id="t-form" disabled>
                    <legend>{own.legend.clone()}</legend>
                    <label class="words">
                        <span>{own.words.clone()}</span>
                        <input
                            type="search"
                            id="t-q"
                            maxlength=MOST_WORDS.to_string()
                            autocomplete="off"
                            placeholder=own.words_hint.clone()
                        />
                    </label>
                    <label class="level">
                        <span>{own.level.clone()}</span>
                        <select id="t-level">{levels}</select>
                    </label>
                    <div class="tags" role="group" aria-label=own.tags.clone()>
                        {tags}
                    </div>
                    <p class="hits">
                        <output id="t-hits">{counted}</output>
                        " "
                        <button type="button" id="t-clear" hidden>
                            {own.clear.clone()}
                        </button>
                    </p>
                </fieldset>
                {context.widget("", Widget::Timeline(props))}
            </div>
            <p class="none" id="t-none" hidden>
                {own.none.clone()}
            </p>
        </div>
    }
    .into_any()
}

fn entry(context: &Context, event: &Event, words: &EventWords) -> impl IntoView + use<> {
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
    let note = words.note.clone().map(|note| format!(" {note}"));
    let sources = notes::links(context, &event.sources);
    view! {
        <li id=id.clone() class=format!("w{}", event.importance)>
            <time datetime=event.date.to_string()>{event.date.in_words()}</time>
            <div>
                <h4><a href=format!("#{id}")>{words.title.clone()}</a>{reported}</h4>
                <p>{words.detail.clone()} {note}</p>
                <p class="small">{about} " · " {sources}</p>
            </div>
        </li>
    }
}
