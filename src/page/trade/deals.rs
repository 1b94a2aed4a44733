//! All deals in one list that can be filtered and sorted: with whom, what kind, where it stands. Each has a page of its
//! own, because a page has its own head and so its own preview, which a place on a page has not.

use super::deal;
use crate::content::evidence::deals::*;
use crate::content::evidence::shape::{Closed, label};
use crate::content::words::list::ListId;
use crate::page::list::listing::{self, Facet, List, Row};
use crate::page::text::record::{fill, reported, word};
use crate::page::{context::Context, figure::spots, text::prose};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The id of the part that holds the list.
const PLACE: &str = "deals";

/// The map, the controls and the list.
pub fn deals(context: &Context) -> AnyView {
    for style in ["records", "deals", "tables"] {
        context.style(style);
    }
    if context.on_paper {
        return deal::all(context);
    }
    let evidence = &context.site.evidence;
    let labels = &evidence.deal_labels;
    let frame = &labels.words;
    let rows: Vec<_> = evidence.deals.iter().map(|(deal, words)| row(context, deal, words)).collect();
    view! {
        {spots::map(context)}
        {listing::filter(context, list(context))}
        <table class="plain deals">
            <thead>
                <tr>
                    {listing::sorts("item", &frame.item)}
                    {listing::sorts("with", &frame.with)}
                    {listing::sorts("by-status", &frame.status)}
                    {listing::sorts("newest", &frame.newest)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The colour of a state.
pub fn tone(status: DealStatus) -> &'static str {
    match status {
        DealStatus::Delivered | DealStatus::Completed => "matsu",
        DealStatus::Contracted | DealStatus::Selected => "ai",
        DealStatus::Talks => "ochre",
        DealStatus::Lost | DealStatus::Withdrawn | DealStatus::Cancelled => "seal",
    }
}

/// Where a deal stands and how it went: the word in its colour, the outcome behind it.
pub fn state(context: &Context, deal: &Deal) -> AnyView {
    let labels = &context.site.evidence.deal_labels;
    let outcome = label(&labels.outcomes, deal.outcome).name.to_lowercase();
    view! { {word(tone(deal.status), &label(&labels.statuses, deal.status).name)} " (" {outcome} ")" }.into_any()
}

/// What is said of a deal that is apart from transfers.
pub fn apart(context: &Context, deal: &Deal) -> Option<String> {
    let frame = &context.site.evidence.deal_labels.words;
    match (deal.regime.is_none(), deal.kind) {
        (true, _) => Some(frame.outside.clone()),
        (_, DealKind::OsaGrant) => Some(frame.apart.clone()),
        _ => None,
    }
}

/// True for what is drawn apart from transfers.
fn is_apart(deal: &Deal) -> bool {
    deal.regime.is_none() || deal.kind == DealKind::OsaGrant
}

fn row(context: &Context, deal: &Deal, words: &DealWords) -> AnyView {
    let labels = &context.site.evidence.deal_labels;
    let href = context.href(&format!("partners/{}", deal.id.0));
    let kind = label(&labels.kinds, deal.kind).name.clone();
    view! {
        <tr id=format!("d-{}", deal.id.0) class=is_apart(deal).then_some("outside")>
            <th scope="row">
                <a href=href>{words.title.clone()}</a>
                {reported(context, deal.confidence)}
                <span class="small">{kind}</span>
            </th>
            <td>{words.to.clone()}</td>
            <td>{state(context, deal)}</td>
            <td>{deal.to.in_words()}</td>
        </tr>
    }
    .into_any()
}

/// The states that a deal is with or that take part in it, by id.
pub fn places(deal: &Deal) -> impl Iterator<Item = &str> {
    deal.destinations.iter().chain(&deal.drawn_at).map(|place| place.0.as_str())
}

fn list(context: &Context) -> List {
    let evidence = &context.site.evidence;
    let labels = &evidence.deal_labels;
    let is_met = |id: &str| evidence.deals.iter().any(|(deal, _)| places(deal).any(|place| place == id));
    let mut states: Vec<(String, String)> = evidence
        .partner_names
        .iter()
        .filter(|(id, _)| is_met(id))
        .map(|(id, name)| (id.clone(), name.clone()))
        .collect();
    states.sort_by(|a, b| a.1.cmp(&b.1));
    let all_years: BTreeSet<u32> = evidence.deals.iter().flat_map(|(deal, _)| years(deal)).collect();
    let regions = |deal: &Deal| {
        let countries =
            evidence.countries.iter().filter(|(country, _)| places(deal).any(|place| place == country.id.0));
        countries.map(|(country, _)| country.region.id()).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    let row = |(deal, _): &(Deal, DealWords)| Row {
        id: format!("d-{}", deal.id.0),
        group: 0,
        has: vec![
            places(deal).map(str::to_owned).collect(),
            vec![deal.status.id()],
            vec![deal.kind.id()],
            regions(deal),
            vec![deal.outcome.id()],
            years(deal).iter().map(u32::to_string).collect(),
        ],
    };
    type Entry = (Deal, DealWords);
    let sorted = |before: fn(&Entry, &Entry) -> std::cmp::Ordering| {
        let mut order: Vec<usize> = (0..evidence.deals.len()).collect();
        order.sort_by(|a, b| before(&evidence.deals[*a], &evidence.deals[*b]));
        order
    };
    List {
        id: ListId::Deals,
        place: PLACE,
        facets: vec![
            Facet::one("to", states),
            Facet::of("status", &labels.statuses),
            Facet::of("kind", &labels.kinds),
            Facet::of("region", &labels.regions),
            Facet::of("outcome", &labels.outcomes),
            Facet::one("year", all_years.iter().rev().map(|year| (year.to_string(), year.to_string())).collect()),
        ],
        rows: evidence.deals.iter().map(row).collect(),
        groups: Vec::new(),
        orders: vec![
            ("newest", sorted(|a, b| b.0.to.first_day().cmp(&a.0.to.first_day()))),
            ("oldest", sorted(|a, b| a.0.from.first_day().cmp(&b.0.from.first_day()))),
            ("item", sorted(|a, b| a.1.title.cmp(&b.1.title))),
            ("with", sorted(|a, b| a.1.to.cmp(&b.1.to))),
            ("by-status", sorted(|a, b| (a.0.status as u8).cmp(&(b.0.status as u8)))),
        ],
        drawing: spots::ID,
    }
}

/// The years in which something happened.
fn years(deal: &Deal) -> BTreeSet<u32> {
    deal.history.iter().map(|step| step.date.first_day().year()).collect()
}

/// What the words for states and outcomes mean, and how many deals each has.
pub fn terms(context: &Context) -> AnyView {
    context.style("tables");
    let evidence = &context.site.evidence;
    let labels = &evidence.deal_labels;
    let row = |view: AnyView, meaning: Option<&crate::content::reference::Text>, count: usize| {
        let meaning = meaning.map(|meaning| prose::text(context, &meaning.0));
        let count = match count {
            1 => labels.words.count_one.clone(),
            n => fill(&labels.words.count, &[("n", &n.to_string())]),
        };
        view! { <tr><th scope="row">{view}</th> <td>{meaning}</td> <td>{count}</td></tr> }.into_any()
    };
    let statuses: Vec<_> = labels
        .statuses
        .iter()
        .map(|one| {
            let count = evidence.deals.iter().filter(|(deal, _)| deal.status == one.id).count();
            row(word(tone(one.id), &one.name), one.meaning.as_ref(), count)
        })
        .collect();
    let outcomes: Vec<_> = labels
        .outcomes
        .iter()
        .map(|one| {
            let count = evidence.deals.iter().filter(|(deal, _)| deal.outcome == one.id).count();
            row(one.name.clone().into_any(), one.meaning.as_ref(), count)
        })
        .collect();
    let frame = &labels.words;
    let table = |name: &str, rows: Vec<AnyView>| {
        view! {
            <table class="plain">
                <thead>
                    <tr>
                        <th scope="col">{name.to_owned()}</th>
                        <th scope="col">{frame.meaning.clone()}</th>
                        <th scope="col">{frame.deals.clone()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    context.style("records");
    view! { <div class="counted">{table(&frame.status, statuses)} {table(&frame.outcome, outcomes)}</div> }.into_any()
}
