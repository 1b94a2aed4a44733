//! Agreements with states, and programmes and projects of several states.

use super::spots::{self, places};
use crate::content::record::partners::*;
use crate::content::record::shape::label;
use crate::content::reference::PartnerRef;
use crate::page::list::{
    lane::{Axis, Lane, Line},
    sign::Sign,
};
use crate::page::text::record::{fill, group, reported, sources};
use crate::page::{
    context::Context,
    text::{money, prose},
};
use leptos::prelude::*;

/// The states with an agreement, those without, and the groupings.
pub fn partners(context: &Context) -> AnyView {
    context.style("records");
    context.style("partners");
    let evidence = &context.site.evidence;
    let frame = &evidence.deal_labels.words;
    let (signed, without): (Vec<_>, Vec<_>) =
        evidence.countries.iter().partition(|(country, _)| country.transfer.order.is_some());
    let signed: Vec<_> = signed.into_iter().map(|(country, words)| row(context, country, words)).collect();
    let count = without.len();
    let without: Vec<_> = without.into_iter().map(|(country, words)| bare(context, country, words)).collect();
    let groupings: Vec<_> =
        evidence.groupings.iter().map(|(grouping, words)| one_grouping(context, grouping, words)).collect();
    view! {
        {axis(context).head(&YEARS)}
        <ol class="lanes drawn agreements">{signed}</ol>
        {group(context, "states-without", &frame.without, count)}
        <ul class="lanes">{without}</ul>
        {group(context, "states-together", &frame.groupings, evidence.groupings.len())}
        <ul class="lanes">{groupings}</ul>
    }
    .into_any()
}

/// The id of a partner's entry.
fn anchor(id: &str) -> String {
    format!("p-{id}")
}

/// The deals with a partner, as links that say which they are, where each stands and since when.
fn deals_of(context: &Context, id: &str) -> Vec<AnyView> {
    let evidence = &context.site.evidence;
    let deals = evidence.deals.iter().filter(|(deal, _)| places(deal).any(|place| place == id));
    deals
        .map(|(deal, words)| {
            let href = context.href(&format!("partners/{}", deal.id.0));
            let status = label(&evidence.deal_labels.statuses, deal.status).name.to_lowercase();
            let newest = fill(&evidence.deal_labels.words.newest_step, &[("date", &deal.to.in_words())]);
            let last = deal.history.last().map(|step| sources(context, &step.sources));
            view! {
                <li><a href=href>{words.title.clone()}</a> ": " {status} "; " {newest} ". " {last}</li>
            }
            .into_any()
        })
        .collect()
}

/// How many deals, and which.
fn deals_cell(context: &Context, id: &str) -> Option<AnyView> {
    let frame = &context.site.evidence.deal_labels.words;
    let deals = deals_of(context, id);
    let count = match deals.len() {
        0 => return None,
        1 => frame.count_one.clone(),
        n => fill(&frame.count, &[("n", &n.to_string())]),
    };
    Some(view! { <details id=spots::deals_of(id)><summary>{count}</summary> <ul>{deals}</ul></details> }.into_any())
}

/// The years that the axis of agreements names.
const YEARS: [u32; 4] = [2014, 2018, 2022, 2026];

/// From the year of the first agreement to the last day that the facts reach.
fn axis(context: &Context) -> Axis {
    let signed = context.site.evidence.countries.iter().filter_map(|(country, _)| country.transfer.signed);
    let first = signed.map(|date| date.first_day().year()).min().unwrap_or_default();
    Axis { from: f64::from(first), to: context.shared.phrases.rules.days().1.in_years() }
}

fn row(context: &Context, country: &Country, words: &CountryWords) -> AnyView {
    let labels = &context.site.evidence.deal_labels;
    let frame = &labels.words;
    let transfer = &country.transfer;
    let signed = transfer.signed.map(|date| date.in_words());
    let status = label(&labels.agreement_statuses, transfer.status);
    let is_in_force = transfer.status == AgreementStatus::InForce;
    let in_force = match is_in_force {
        true => {
            let day = transfer.in_force.map_or(frame.not_verified.clone(), |date| date.in_words());
            view! { {frame.in_force.clone()} ": " {day} }.into_any()
        }
        false => status.meaning.as_ref().map(|meaning| prose::text(context, &meaning.0)).into_any(),
    };
    let axis = axis(context);
    let lane = Lane::new(axis, &YEARS);
    let lane = match transfer.signed {
        Some(date) => lane.bar(date.first_day().in_years(), axis.to, !is_in_force),
        None => lane,
    };
    let id = anchor(&country.id.0);
    let line = Line {
        id: &id,
        name: &words.name,
        sign: if is_in_force { (Sign::Full, "ai") } else { (Sign::Ring, "ochre") },
        word: signed.clone().unwrap_or_default(),
        lane: Some(lane),
    };
    let inside = view! {
        <p>{frame.signed.clone()} ": " {signed} ". " {in_force} {reported(context, country.confidence)}</p>
        <p class="small">{notes(context, country, words)} " " {sources(context, &country.sources)}</p>
        {deals_cell(context, &country.id.0)}
    };
    line.over(context, inside.into_any())
}

fn notes(context: &Context, country: &Country, words: &CountryWords) -> AnyView {
    let labels = &context.site.evidence.deal_labels;
    let text = |note: &crate::content::reference::Text| view! { {prose::text(context, &note.0)} " " }.into_any();
    let mut notes: Vec<AnyView> = words.transfer_note.iter().chain(&words.notes).map(text).collect();
    if let Some(information) = &country.information {
        let dates: Vec<String> = [
            information.signed.map(|date| format!("{} {}", labels.words.signed.to_lowercase(), date.in_words())),
            information.in_force.map(|date| format!("{} {}", labels.words.in_force.to_lowercase(), date.in_words())),
        ]
        .into_iter()
        .flatten()
        .collect();
        let status = label(&labels.agreement_statuses, information.status).name.to_lowercase();
        let dates = if dates.is_empty() { status } else { dates.join(", ") };
        notes.push(view! { {labels.words.information.clone()} ": " {dates} ". " }.into_any());
    }
    notes.extend(words.information_note.iter().map(text));
    notes.into_any()
}

/// A state without an agreement.
fn bare(context: &Context, country: &Country, words: &CountryWords) -> AnyView {
    let labels = &context.site.evidence.deal_labels;
    let status = label(&labels.agreement_statuses, country.transfer.status).name.clone();
    let id = anchor(&country.id.0);
    let name = words.name.clone();
    let line = Line { id: &id, name: &name, sign: (Sign::Dash, "nezu"), word: status.clone(), lane: None };
    let inside = view! {
        <p class="small">
            {status} ". " {notes(context, country, words)} {sources(context, &country.sources)}
            {reported(context, country.confidence)}
        </p>
        {deals_cell(context, &country.id.0)}
    };
    line.over(context, inside.into_any())
}

fn one_grouping(context: &Context, grouping: &Grouping, words: &GroupingWords) -> AnyView {
    let evidence = &context.site.evidence;
    let labels = &evidence.deal_labels;
    let frame = &labels.words;
    let names =
        |ids: &[PartnerRef]| ids.iter().map(|id| evidence.partner_names[&id.0].clone()).collect::<Vec<_>>().join(", ");
    let text = |note: &crate::content::reference::Text| view! { {prose::text(context, &note.0)} " " }.into_any();
    let mut lines: Vec<(String, String)> = Vec::new();
    if !grouping.members.is_empty() {
        lines.push((frame.members.clone(), names(&grouping.members)));
    }
    if !grouping.consulted.is_empty() {
        lines.push((frame.consulted.clone(), names(&grouping.consulted)));
    }
    for year in &grouping.budget {
        let span = money::Span { exact: Some(year.amount), least: None, most: None, about: false };
        let amount = money::amount(labels, year.currency, &span);
        let amount = if year.draft { fill(&frame.draft, &[("n", &amount)]) } else { amount };
        let fiscal = fill(&frame.fiscal, &[("n", &year.fiscal_year.to_string())]);
        lines.push((format!("{}, {fiscal}", frame.budget), amount));
    }
    for year in &grouping.recipients {
        let fiscal = fill(&frame.fiscal, &[("n", &year.fiscal_year.to_string())]);
        lines.push((format!("{}, {fiscal}", frame.recipients), names(&year.partners)));
    }
    let lines: Vec<_> =
        lines.into_iter().map(|(name, value)| view! { <span class="line">{name} ": " {value}</span> }).collect();
    let notes: Vec<_> = words.members_note.iter().chain(&words.notes).map(text).collect();
    let kind = label(&labels.grouping_kinds, grouping.kind).name.clone();
    let id = anchor(&grouping.id.0);
    let line =
        Line { id: &id, name: &words.name, sign: (Sign::Diamond, "nezu"), word: grouping.date.in_words(), lane: None };
    let inside = view! {
            <p class="small">{kind} ", " {grouping.date.in_words()} "." {reported(context, grouping.confidence)}</p>
            <p>{text(&words.description)}</p>
            <p class="small">{lines} {notes} {sources(context, &grouping.sources)}</p>
            {deals_cell(context, &grouping.id.0)}
    };
    line.over(context, inside.into_any())
}
