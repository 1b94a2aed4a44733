//! The page of a deal: what it is, where it stands, what happened step by step, and what is disputed.

use super::deals::{apart, state, tone};
use crate::content::record::Confidence;
use crate::content::record::deals::*;
use crate::content::reference::SourceRef;
use crate::content::words::deals::DealLabels;
use crate::content::{
    evidence::find,
    record::shape::{UnitLabel, label},
};
use crate::page::list::lane::{Axis, Lane};
use crate::page::text::money::{self, Span};
use crate::page::text::record::{facts, fill, joined, reported, sources};
use crate::page::{
    context::Context,
    shared::Shared,
    shell::{
        below::{self, Below, Matter},
        card::{self, Mark},
        finished::Rendered,
    },
    text::{here::heading, prose},
};
use leptos::prelude::*;

/// The pages of all deals, below `partners/`.
pub fn pages(shared: &Shared) -> Vec<Rendered> {
    shared.site.evidence.deals.iter().map(|(deal, words)| page_of(shared, deal, words)).collect()
}

fn page_of(shared: &Shared, deal: &Deal, words: &DealWords) -> Rendered {
    let labels = &shared.site.evidence.deal_labels;
    let frame = &labels.words;
    let about = [
        ("item", words.item.trim_end_matches('.')),
        ("status", &label(&labels.statuses, deal.status).name),
        ("outcome", &label(&labels.outcomes, deal.outcome).name.to_lowercase()),
        ("date", &deal.to.in_words()),
    ];
    let description = below::short(&fill(&frame.deal_about, &about));
    let below = Below { page: "partners", folder: &deal.id.0, title: &words.title, description };
    let mut page = below::page(shared, below, |context| {
        context.style("records");
        context.style("deals");
        let parts = view! {
            {below::part(
                "story",
                true,
                view! {
                    {heading(context, "story", &frame.story)}
                    <p>{story(context, words)}</p>
                    <ol class="steps">{steps(context, deal, words)}</ol>
                }
                    .into_any(),
            )}
            {below::part(
                "facts",
                true,
                view! { {heading(context, "facts", &frame.item)} <p>{words.item.clone()}</p> {particulars(context, deal, words)} }.into_any(),
            )}
        };
        let place = context.href(&format!("partners#d-{}", deal.id.0));
        Matter {
            lede: view! { {prose::text(context, &words.why.0)} }.into_any(),
            opening: view! {
                <p>
                    {state(context, deal)} " · " {words.to.clone()} " · " {when(context, deal)} {reported(context, deal.confidence)}
                </p>
                {apart(context, deal).map(|words| view! { <p class="small">{words} "."</p> })}
                {track(context, deal)}
                <p class="small"><a href=place>{frame.all_deals.clone()}</a></p>
            }
            .into_any(),
            parts: parts.into_any(),
        }
    });
    page.card.period = card::period_of(shared.site, deal.to);
    let words = label(&labels.statuses, deal.status).name.clone();
    page.card.mark = Mark::Stamp { tone: tone(deal.status), words };
    page
}

fn story(context: &Context, words: &DealWords) -> Vec<AnyView> {
    words.story.iter().map(|sentence| view! { {prose::text(context, &sentence.0)} " " }.into_any()).collect()
}

/// From the first step to the last.
fn when(context: &Context, deal: &Deal) -> String {
    let frame = &context.site.evidence.deal_labels.words;
    match deal.from == deal.to {
        true => deal.from.in_words(),
        false => fill(&frame.period, &[("a", &deal.from.in_words()), ("b", &deal.to.in_words())]),
    }
}

/// The steps of a deal on a line to scale: hollow where the report is weak. The list of steps below says the same.
fn track(context: &Context, deal: &Deal) -> Option<AnyView> {
    let (first, last) = (deal.from.first_day().year(), deal.to.last_day().year());
    if deal.history.len() < 2 || first == last {
        return None;
    }
    context.style("lane");
    let every = ((last + 1 - first) / 6).max(1) as usize;
    let years: Vec<u32> = (first..=last + 1).step_by(every).collect();
    let axis = Axis { from: f64::from(first), to: f64::from(last + 1) };
    let steps = deal.history.iter().fold(Lane::new(axis, &years), |lane, step| {
        lane.dot(step.date.in_years(), step.confidence.unwrap_or_default() == Confidence::Low)
    });
    let label = when(context, deal);
    Some(
        view! {
            <figure class="track" role="img" aria-label=label.clone()>
                {axis.head(&years)}
                <span class="axis" inner_html=steps.svg()></span>
            </figure>
        }
        .into_any(),
    )
}

/// Every deal with all that is known of it, for paper.
pub fn all(context: &Context) -> AnyView {
    let one = |(deal, words): &(Deal, DealWords)| {
        let outside = apart(context, deal).map(|words| format!(" · {words}"));
        view! {
            <li id=format!("d-{}", deal.id.0)>
                <h3>{words.title.clone()} {reported(context, deal.confidence)}</h3>
                <p class="small">
                    {state(context, deal)} " · " {words.to.clone()} " · " {when(context, deal)} {outside}
                </p>
                <p>{prose::text(context, &words.why.0)}</p>
                <p>{story(context, words)}</p>
                <ol class="steps">{steps(context, deal, words)}</ol>
                <p class="small">{words.item.clone()}</p>
                {particulars(context, deal, words)}
            </li>
        }
    };
    let deals: Vec<_> = context.site.evidence.deals.iter().map(one).collect();
    view! { <ol class="records long">{deals}</ol> }.into_any()
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
    let note = words.status_note.as_ref().map(|note| view! { {text(&note.0)} " " });
    let followed = fill(&frame.followed, &[("date", &deal.as_of.in_words())]);
    known.push((&frame.status, view! { {note} {followed} "." }.into_any()));
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
        let case = fill(&frame.case, &[("n", &site.words.case(&id.0).title)]);
        view! { <a href=context.href(&format!("cases#{}", id.0.to_lowercase()))>{case}</a> }.into_any()
    }));
    if !related.is_empty() {
        known.push((&frame.related, joined(related, "; ")));
    }
    if !words.caveats.is_empty() {
        let caveats: Vec<_> = words.caveats.iter().map(|caveat| view! { {text(&caveat.0)} " " }).collect();
        known.push((&frame.caveats, caveats.into_any()));
    }
    let is_named = |id: &SourceRef| deal.history.iter().any(|step| step.sources.contains(id));
    let rest: Vec<SourceRef> = deal.sources.iter().filter(|id| !is_named(id)).cloned().collect();
    if !rest.is_empty() {
        known.push((&frame.also, sources(context, &rest)));
    }
    facts(known)
}

/// The rules of the time of a deal.
fn rules(context: &Context, deal: &Deal) -> AnyView {
    match &deal.regime {
        Some(id) => {
            let href = context.href(&format!("check#regime-{}", crate::content::places::anchor(&id.0)));
            view! { <a href=href>{context.site.words.regime(&id.0).short.clone()}</a> }.into_any()
        }
        None => context.site.evidence.deal_labels.words.outside.clone().into_any(),
    }
}

fn amount(labels: &DealLabels, value: &DealValue) -> String {
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
