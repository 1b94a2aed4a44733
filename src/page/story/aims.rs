//! The board of aims: what the strategy is to achieve, by what has become of it.

use crate::content::record::aims::*;
use crate::content::words::list::ListId;
use crate::content::{
    evidence::find,
    record::shape::{Closed, label},
};
use crate::page::list::listing::{self, Facet, List, Row};
use crate::page::list::{
    lane::{Line, short},
    sign::Sign,
};
use crate::page::text::record::{actors, facts, group, joined, reported, sources, title, whole, word};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The aims by state, in the order of the labels.
pub fn aims(context: &Context) -> AnyView {
    context.style("records");
    context.style("aims");
    let evidence = &context.site.evidence;
    let met = met(context);
    let states: Vec<_> = evidence
        .strategy_labels
        .aim_state
        .iter()
        .filter_map(|state| {
            let own: Vec<_> = evidence.aims.iter().filter(|(aim, _)| aim.state == state.id).collect();
            let aims: Vec<_> = own.iter().map(|(aim, words)| one(context, aim, words)).collect();
            let id = format!("state-{}", state.id.id());
            let meaning = state.meaning.as_ref().map(|meaning| prose::text(context, &meaning.0));
            (!own.is_empty()).then(|| {
                view! {
                    <div data-group=met.iter().position(|met| *met == state.id) id=whole(&id)>
                        {group(context, &id, &state.name, own.len())}
                        <p class="small">{meaning}</p>
                        <ul class="lanes board">{aims}</ul>
                    </div>
                }
            })
        })
        .collect();
    listing::filter(context, list(context), states)
}

fn list(context: &Context) -> List {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let met = met(context);
    let rows = evidence.aims.iter().map(|(aim, _)| Row {
        id: aim.id.0.clone(),
        group: met.iter().position(|state| *state == aim.state).unwrap_or_default(),
        has: vec![
            vec![aim.horizon.id()],
            vec![aim.state.id()],
            aim.owners.iter().map(|owner| owner.0.clone()).collect(),
        ],
    });
    let owners = evidence.actors.iter().map(|(actor, words)| (actor.id.0.clone(), words.name.clone())).collect();
    let facets = vec![
        Facet::of("horizon", &labels.aim_horizon),
        Facet::of("state", &labels.aim_state),
        Facet::one("owner", owners),
    ];
    List::plain(ListId::Aims, facets, rows.collect())
}

/// The states that some aim has, in the order of the labels.
fn met(context: &Context) -> Vec<AimState> {
    let evidence = &context.site.evidence;
    let has = |state: &AimState| evidence.aims.iter().any(|(aim, _)| aim.state == *state);
    evidence.strategy_labels.aim_state.iter().map(|state| state.id).filter(has).collect()
}

/// The colour of a state; the word always stands beside it.
pub fn tone(state: AimState) -> &'static str {
    match state {
        AimState::Done => "matsu",
        AimState::UnderWay => "ai",
        AimState::Planned => "ochre",
        AimState::NotSeen => "seal",
        AimState::Unknown | AimState::Reading => "nezu",
    }
}

/// The sign of a state.
pub(in crate::page) fn sign(state: AimState) -> Sign {
    match state {
        AimState::Done => Sign::Full,
        AimState::UnderWay => Sign::Half,
        AimState::Planned => Sign::Ring,
        AimState::NotSeen => Sign::Seal,
        AimState::Unknown => Sign::Question,
        AimState::Reading => Sign::Dash,
    }
}

fn one(context: &Context, aim: &Aim, words: &AimWords) -> AnyView {
    let site = context.site;
    let labels = &site.evidence.strategy_labels;
    let frame = &labels.words;
    let id = aim.id.0.clone();
    let link =
        |address: String, words: &str| view! { <a href=context.href(&address)>{words.to_owned()}</a> }.into_any();
    let claims = aim.claims.iter().map(|id| {
        let announced = &find(&site.evidence.ledger, |entry| entry.id.0 == id.0).1.announced;
        link(format!("what-next#{}", id.0), announced)
    });
    let events = aim.events.iter().map(|id| {
        let (event, words) = find(&site.events, |event| event.id.0 == id.0);
        let event_link = link(format!("history#{}", id.0), &format!("{} ({})", words.title, event.date.in_words()));
        view! { {event_link} {reported(context, event.confidence)} }.into_any()
    });
    let watch = aim.outlook.iter().map(|id| {
        let title = &find(&site.evidence.outlook, |item| item.id.0 == id.0).1.title;
        link(format!("what-next#{}", id.0), title)
    });
    let mut known = Vec::new();
    if !aim.owners.is_empty() {
        known.push((frame.owners.as_str(), actors(context, &aim.owners)));
    }
    for (name, links, between) in [
        (&frame.claims, claims.collect::<Vec<_>>(), " "),
        (&frame.events, events.collect(), "; "),
        (&frame.watch, watch.collect(), "; "),
    ] {
        if !links.is_empty() {
            known.push((name.as_str(), joined(links, between)));
        }
    }
    known.push((&frame.sources, sources(context, &aim.sources)));
    let state = word(tone(aim.state), &label(&labels.aim_state, aim.state).name);
    let horizon = label(&labels.aim_horizon, aim.horizon).name.clone();
    let date = aim.date.map(|date| format!(", {}", date.in_words()));
    let when = aim.date.map_or_else(|| horizon.clone(), |date| date.in_words());
    let line = Line {
        id: &id,
        name: short(&site.evidence.names.aims, &id),
        sign: (sign(aim.state), tone(aim.state)),
        word: when,
        lane: None,
    };
    let inside = view! {
            <p class="small">{state} " " {horizon} {date}</p>
            <h4>{title(context, &id, &words.title)} {reported(context, aim.confidence)}</h4>
            <p>{prose::text(context, &words.status.0)}</p>
            {facts(known)}
    };
    line.over(context, inside.into_any())
}
