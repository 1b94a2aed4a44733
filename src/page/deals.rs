//! All deals by kind, each with an address, its state in a word, and its story behind it.

use super::money::{self, Span};
use super::record::{facts, fill, group, joined, reported, sources, title, word};
use super::{context::Context, prose};
use crate::content::evidence::deals::*;
use crate::content::evidence::{
    find,
    shape::{UnitLabel, label},
};
use crate::content::reference::SourceRef;
use leptos::prelude::*;

/// The deals, by kind in the order of the labels.
pub fn deals(context: &Context) -> AnyView {
    context.style("records");
    context.style("deals");
    let evidence = &context.site.evidence;
    let groups: Vec<_> = evidence
        .deal_labels
        .kinds
        .iter()
        .map(|kind| {
            let own: Vec<_> = evidence.deals.iter().filter(|(deal, _)| deal.kind == kind.id).collect();
            let entries: Vec<_> = own.iter().map(|(deal, words)| entry(context, deal, words)).collect();
            let id = format!("kind-{}", crate::content::evidence::shape::Closed::id(kind.id));
            let about = kind.meaning.as_ref().map(|meaning| prose::text(context, &meaning.0));
            view! {
                {group(context, &id, &kind.name, own.len())}
                <p class="small">{about}</p>
                <ol class="records">{entries}</ol>
            }
        })
        .collect();
    view! { <div class="deals">{groups}</div> }.into_any()
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

fn entry(context: &Context, deal: &Deal, words: &DealWords) -> AnyView {
    let labels = &context.site.evidence.deal_labels;
    let frame = &labels.words;
    let id = format!("d-{}", deal.id.0);
    let status = word(tone(deal.status), &label(&labels.statuses, deal.status).name);
    let outcome = label(&labels.outcomes, deal.outcome).name.clone();
    let outside = deal.regime.is_none() || deal.kind == DealKind::OsaGrant;
    let when = if deal.from == deal.to {
        deal.from.in_words()
    } else {
        fill(&frame.period, &[("a", &deal.from.in_words()), ("b", &deal.to.in_words())])
    };
    let story: Vec<_> = words.story.iter().map(|sentence| view! { {prose::text(context, &sentence.0)} " " }).collect();
    let amount = deal.values.first().map(|value| {
        let what = label(&labels.values, value.what).name.to_lowercase();
        format!(" · {what}: {}", amount(labels, value))
    });
    view! {
        <li id=id.clone() class=outside.then_some("outside")>
            <h4>{title(&id, &words.title)} {reported(context, deal.confidence)}</h4>
            <p class="small">
                {status} " (" {outcome.to_lowercase()} ") · " {words.to.clone()} " · " {when} {amount}
            </p>
            <details>
                <summary>{frame.story.clone()}</summary>
                <p>{story}</p>
                {particulars(context, deal, words)}
                <p class="over">{frame.steps.clone()}</p>
                <ol class="steps">{steps(context, deal, words)}</ol>
            </details>
        </li>
    }
    .into_any()
}

fn steps(context: &Context, deal: &Deal, words: &DealWords) -> Vec<AnyView> {
    let labels = &context.site.evidence.deal_labels;
    let pairs = deal.history.iter().zip(&words.history);
    pairs
        .map(|(step, text)| {
            let status = label(&labels.steps, step.status).name.clone();
            let mark = reported(context, step.confidence.unwrap_or_default());
            view! {
                <li>
                    <b>{step.date.in_words()}</b>
                    ": "
                    {status}
                    ". "
                    {prose::text(context, &text.0)}
                    {mark}
                    " "
                    {sources(context, &step.sources)}
                </li>
            }
            .into_any()
        })
        .collect()
}

/// What is known of a deal, by name.
fn particulars(context: &Context, deal: &Deal, words: &DealWords) -> AnyView {
    let site = context.site;
    let labels = &site.evidence.deal_labels;
    let frame = &labels.words;
    let text = |sentence: &str| prose::text(context, sentence);
    let mut known: Vec<(&str, AnyView)> = Vec::new();
    let mut makers: Vec<AnyView> = deal
        .makers
        .iter()
        .map(|id| {
            let name = find(&site.evidence.companies, |company| company.id.0 == id.0).1.name.clone();
            view! { <a href=context.href(&format!("industry#co-{}", id.0))>{name}</a> }.into_any()
        })
        .collect();
    makers.extend(words.others.iter().map(|name| name.clone().into_any()));
    let basis = deal.makers_basis.map(|basis| format!(" ({})", label(&labels.makers_bases, basis).name.to_lowercase()));
    let note = words.makers_note.as_ref().map(|note| text(&note.0));
    if !makers.is_empty() || note.is_some() {
        let gap = if makers.is_empty() { "" } else { ". " };
        known.push((&frame.makers, view! { {joined(makers, ", ")} {basis} {gap} {note} }.into_any()));
    }
    known.push((&frame.why, text(&words.why.0)));
    if let Some(note) = &words.status_note {
        known.push((&frame.status, text(&note.0)));
    }
    if !deal.quantities.is_empty() || words.quantity_note.is_some() {
        let counts: Vec<_> = deal.quantities.iter().map(|one| quantity(context, one).into_any()).collect();
        let gap = if counts.is_empty() { "" } else { ". " };
        let note = words.quantity_note.as_ref().map(|note| text(&note.0));
        known.push((&frame.quantities, view! { {joined(counts, "; ")} {gap} {note} }.into_any()));
    }
    if !deal.values.is_empty() {
        let values: Vec<_> = deal
            .values
            .iter()
            .zip(&words.value_notes)
            .map(|(value, note)| {
                let what = label(&labels.values, value.what).name.clone();
                let date = value.date.map(|date| format!(" ({})", date.in_words()));
                let mark = reported(context, value.confidence.unwrap_or_default());
                let from = (!value.sources.is_empty()).then(|| sources(context, &value.sources));
                view! {
                    <span class="line">
                        {what} ": " {amount(labels, value)} {date} ". " {text(&note.0)} {mark} " " {from}
                    </span>
                }
                .into_any()
            })
            .collect();
        known.push((&frame.values, values.into_any()));
    }
    let category = label(&labels.categories, deal.category).name.clone();
    let basis = label(&labels.category_bases, deal.category_basis).name.to_lowercase();
    known.push((&frame.category, format!("{category} ({basis})").into_any()));
    known.push((&frame.rules, rules(context, deal)));
    let parts: Vec<_> = deal.groupings.iter().map(|id| site.evidence.partner_names[&id.0].clone().into_any()).collect();
    if !parts.is_empty() {
        let year = deal.fiscal_year.map(|year| format!(", {}", fill(&frame.fiscal, &[("n", &year.to_string())])));
        known.push((&frame.part_of, view! { {joined(parts, ", ")} {year} }.into_any()));
    }
    let mut related: Vec<AnyView> = deal
        .events
        .iter()
        .map(|id| {
            let title = find(&site.events, |event| event.id.0 == id.0).1.title.clone();
            view! { <a href=context.href(&format!("history#{}", id.0))>{title}</a> }.into_any()
        })
        .collect();
    related.extend(deal.cases.iter().map(|id| {
        let case = fill(&frame.case, &[("n", &id.0)]);
        view! { <a href=context.href(&format!("cases#{}", id.0.to_lowercase()))>{case}</a> }.into_any()
    }));
    if !related.is_empty() {
        known.push((&frame.related, joined(related, "; ")));
    }
    if !words.caveats.is_empty() {
        let caveats: Vec<_> = words.caveats.iter().map(|caveat| view! { {text(&caveat.0)} " " }).collect();
        known.push((&frame.caveats, caveats.into_any()));
    }
    let followed = fill(&frame.followed, &[("date", &deal.as_of.in_words())]);
    let is_named = |id: &SourceRef| deal.history.iter().any(|step| step.sources.contains(id));
    let rest: Vec<SourceRef> = deal.sources.iter().filter(|id| !is_named(id)).cloned().collect();
    let gap = if rest.is_empty() { "" } else { ". " };
    known.push((&frame.also, view! { {sources(context, &rest)} {gap} {followed} "." }.into_any()));
    view! { <p class="small">{words.item.clone()}</p> {facts(known)} }.into_any()
}

/// The rules of the time of a deal.
fn rules(context: &Context, deal: &Deal) -> AnyView {
    match &deal.regime {
        Some(id) => {
            let href = context.href(&format!("check#regime-{}", super::regimes::anchor(&id.0)));
            view! { <a href=href>{context.site.words.regime(&id.0).short.clone()}</a> }.into_any()
        }
        None => context.site.evidence.deal_labels.words.outside.clone().into_any(),
    }
}

fn amount(labels: &crate::content::evidence::deal_labels::DealLabels, value: &DealValue) -> String {
    let span = Span { exact: value.amount, least: value.least, most: value.most, about: value.about };
    money::amount(labels, value.currency, &span)
}

fn quantity(context: &Context, quantity: &Quantity) -> String {
    let labels = &context.site.evidence.deal_labels;
    let span = Span { exact: quantity.count, least: quantity.least, most: quantity.most, about: quantity.about };
    let number = money::span(labels, &span).unwrap_or_default();
    let unit: Option<&UnitLabel<ItemUnit>> = labels.units.iter().find(|unit| unit.id == quantity.unit);
    let unit = unit.map(|unit| if quantity.count == Some(1) { &unit.one } else { &unit.many });
    let what = &label(&labels.quantities, quantity.what).name;
    format!("{number} {} {what}", unit.cloned().unwrap_or_default())
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
