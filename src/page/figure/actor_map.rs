//! The drawing of everyone with a part and the lines between them, above the list that says the same.

use crate::chart;
use crate::content::evidence::actors::*;
use crate::content::evidence::shape::{Closed, label};
use crate::page::context::{Context, Shared};
use crate::page::rules::actors::tone;
use leptos::prelude::*;

/// The drawing with its caption; the style sheet shows it only where there is room.
pub fn actor_map(context: &Context) -> AnyView {
    context.style("ties");
    let ties = ties(context);
    context.rules(&chart::rules(ties.bodies.len()));
    let words = &context.site.evidence.strategy_labels.words;
    view! {
        <figure class="tied">
            <figcaption>{words.map_caption.clone()} " " <a href="#group-government">{words.map_skip.clone()}</a></figcaption>
            // The text is SVG that `chart` has written and escaped.
            <div inner_html=chart::ties(&ties)></div>
        </figure>
    }
    .into_any()
}

/// What is drawn, for whoever wants to check it.
pub fn drawn(shared: &Shared) -> chart::Ties {
    ties(&Context::new(shared, &shared.site.pages["who-decides"]))
}

fn ties(context: &Context) -> chart::Ties {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let place = |id: &str| evidence.actors.iter().position(|(actor, _)| actor.id.0 == id).unwrap_or_default();
    let body = |(actor, words): &(Actor, ActorWords)| chart::Body {
        href: format!("#a-{}", actor.id.0),
        name: words.short.clone().unwrap_or_else(|| words.name.clone()),
        group: labels.actor_group.iter().position(|group| group.id == actor.group).unwrap_or_default(),
        powers: actor.power.iter().map(|one| (tone(*one), label(&labels.actor_power, *one).name.clone())).collect(),
    };
    let tie = |(link, _): &(Link, LinkWords)| chart::Tie {
        from: place(&link.from.0),
        to: place(&link.to.0),
        kind: labels.link_kind.iter().position(|kind| kind.id == link.kind).unwrap_or_default(),
        pending: !matches!(link.status, LinkStatus::InForce | LinkStatus::Stated),
    };
    chart::Ties {
        title: labels.words.map_title.clone(),
        groups: labels.actor_group.iter().map(|group| (column(group.id), group.name.clone())).collect(),
        kinds: labels.link_kind.iter().map(|kind| (kind.id.id(), kind.name.clone())).collect(),
        pending: labels.words.map_pending.clone(),
        bodies: evidence.actors.iter().map(body).collect(),
        ties: evidence.links.iter().map(tie).collect(),
    }
}

/// Those who decide stand in the middle: on one side those who press them, on the other those who make, pay and buy.
fn column(group: ActorGroup) -> usize {
    match group {
        ActorGroup::PartiesAndParliament | ActorGroup::SocietyAndLaw => 0,
        ActorGroup::Government => 1,
        ActorGroup::IndustryAndFinance | ActorGroup::PartnersAndBuyers | ActorGroup::OtherStates => 2,
    }
}
