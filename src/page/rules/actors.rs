//! Everyone with a part in exports, by group. The page `who-decides` says who and what they do; the page below it
//! adds the basis, the position and the lines that lead from each to others.

use crate::content::evidence::actors::*;
use crate::content::evidence::{
    find,
    shape::{Closed, label},
};
use crate::content::reference::SourceRef;
use crate::content::words::list::ListId;
use crate::page::list::listing::{self, Facet, List, Row};
use crate::page::text::record::{fill, group, reported, sources, title, whole, word};
use crate::page::{
    Rendered,
    context::{Context, Shared},
    figure::actor_map::actor_map,
    shell::below::{self, Below, Matter},
    text::prose,
};
use leptos::prelude::*;

/// The folder of the page below `who-decides/`.
const FOLDER: &str = "actors";

/// The actors with what they do, and the link to the rest.
pub fn actors(context: &Context) -> AnyView {
    if context.on_paper {
        return groups(context, true);
    }
    let frame = &context.site.evidence.strategy_labels.words;
    let more = context.href(&format!("who-decides/{FOLDER}"));
    view! { <p><a href=more>{frame.all_actors.clone()}</a></p> {groups(context, false)} }.into_any()
}

/// The page that holds everything about the actors.
pub fn page(shared: &Shared) -> Rendered {
    let words = &shared.site.evidence.strategy_labels.words;
    let description = words.actors_about.clone();
    let below = Below { page: "who-decides", folder: FOLDER, title: &words.all_actors, description };
    below::page(shared, below, |context| Matter {
        lede: words.actors_about.clone().into_any(),
        opening: ().into_any(),
        parts: below::part(
            "all",
            true,
            view! { {actor_map(context)} {listing::filter(context, list(context))} {groups(context, true)} }.into_any(),
        ),
    })
}

/// The actors by group, in the order of the labels.
fn groups(context: &Context, is_whole: bool) -> AnyView {
    context.style("records");
    context.style(if is_whole { "actors" } else { "cast" });
    let evidence = &context.site.evidence;
    let class = if is_whole { "records two" } else { "cast" };
    let groups: Vec<_> = evidence
        .strategy_labels
        .actor_group
        .iter()
        .map(|one| {
            let own: Vec<_> = evidence.actors.iter().filter(|(actor, _)| actor.group == one.id).collect();
            let actors: Vec<_> = own.iter().map(|(actor, words)| entry(context, actor, words, is_whole)).collect();
            let id = format!("group-{}", one.id.id());
            let heading = match is_whole {
                true => view! { <h2 id=id.clone()>{one.name.clone()}</h2> }.into_any(),
                false => group(context, &id, &one.name, own.len()),
            };
            view! { <div id=whole(&id)>{heading} <ul class=class>{actors}</ul></div> }
        })
        .collect();
    groups.into_any()
}

/// The actors by power and group.
fn list(context: &Context) -> List {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let groups = &labels.actor_group;
    let rows = evidence.actors.iter().map(|(actor, _)| Row {
        id: format!("a-{}", actor.id.0),
        group: groups.iter().position(|group| group.id == actor.group).unwrap_or_default(),
        has: vec![actor.power.iter().map(|power| power.id()).collect(), vec![actor.group.id()]],
    });
    let facets = vec![Facet::of("power", &labels.actor_power), Facet::of("group", groups)];
    let wholes = groups.iter().map(|group| whole(&format!("group-{}", group.id.id()))).collect();
    List::plain(ListId::Actors, "all", facets, wholes, rows.collect())
}

/// The colour of a power; the word always stands beside it.
pub fn tone(power: Power) -> &'static str {
    match power {
        Power::Decides => "seal",
        Power::Objects | Power::AsksForLimits => "ochre",
        Power::Makes | Power::Develops | Power::Licenses | Power::Buys | Power::Finances => "matsu",
        Power::Advises | Power::Negotiates | Power::Questions | Power::Asks | Power::InTalks => "ai",
        Power::Holds
        | Power::ReceivesGrants
        | Power::IsTold
        | Power::Comments
        | Power::Polled
        | Power::NamedAsThreat
        | Power::Planned
        | Power::Studied
        | Power::NoneFound => "nezu",
    }
}

fn entry(context: &Context, actor: &Actor, words: &ActorWords, is_whole: bool) -> AnyView {
    let labels = &context.site.evidence.strategy_labels;
    let id = format!("a-{}", actor.id.0);
    let powers: Vec<_> = actor
        .power
        .iter()
        .map(|power| view! { {word(tone(*power), &label(&labels.actor_power, *power).name)} " " })
        .collect();
    let mark = reported(context, actor.confidence);
    if !is_whole {
        // Where only the powers stand, the name leads to the rest.
        let href = context.href(&format!("who-decides/{FOLDER}#{id}"));
        return view! { <li id=id><span><a href=href>{words.name.clone()}</a> {mark}</span> <span>{powers}</span></li> }.into_any();
    }
    view! {
        <li id=id.clone()>
            <h3>
                {title(context, &id, &words.name)} " " <span class="small" lang="ja">{actor.name_ja.clone()}</span> {mark}
            </h3>
            <p class="small">{powers}</p>
            <p>{prose::text(context, &words.role.0)}</p>
            {rest(context, actor, words)}
        </li>
    }
    .into_any()
}

/// Basis, position and lines of an actor.
fn rest(context: &Context, actor: &Actor, words: &ActorWords) -> AnyView {
    let evidence = &context.site.evidence;
    let frame = &evidence.strategy_labels.words;
    let own = evidence.links.iter().filter(|(link, _)| link.from.0 == actor.id.0);
    let lines: Vec<_> = own.map(|(link, words)| line(context, actor, link, words)).collect();
    let lines =
        (!lines.is_empty()).then(|| view! { <p class="over">{frame.lines.clone()}</p> <ul class="steps">{lines}</ul> });
    let position = fill(&frame.position, &[("date", &actor.position_date.in_words())]);
    let note = words.note.clone().map(|note| view! { <p class="small">{note}</p> });
    view! {
        <p><b class="over">{frame.basis.clone()}</b> " " {prose::text(context, &words.legal_basis.0)}</p>
        <p><b class="over">{position}</b> " " {prose::text(context, &words.position.0)}</p>
        {note}
        {lines}
        <p class="small">{sources(context, &actor.sources)}</p>
    }
    .into_any()
}

/// A line from an actor to another.
fn line(context: &Context, actor: &Actor, link: &Link, words: &LinkWords) -> AnyView {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let to = find(&evidence.actors, |actor| actor.id.0 == link.to.0).1.name.clone();
    let kind = label(&labels.link_kind, link.kind).name.clone();
    let status = label(&labels.link_status, link.status).name.clone();
    let href = format!("#a-{}", link.to.0);
    // Sources that stand below the actor need not stand here as well.
    let own: Vec<SourceRef> = link.sources.iter().filter(|id| !actor.sources.contains(id)).cloned().collect();
    view! {
        <li>
            {kind} " " <a href=href>{to}</a> ", " {status} " (" {link.date.in_words()} "): "
            {prose::text(context, &words.text.0)} {reported(context, link.confidence)} " "
            {sources(context, &own)}
        </li>
    }
    .into_any()
}
