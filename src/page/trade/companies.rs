//! The makers: what they make, what they earn with defence, and who left.

use crate::content::evidence::companies::*;
use crate::content::evidence::deals::Currency;
use crate::content::evidence::shape::label;
use crate::content::record::Confidence;
use crate::content::reference::{SourceRef, Text};
use crate::content::words::list::ListId;
use crate::page::list::listing::{self, Facet, List, Row};
use crate::page::text::money::{self, Span};
use crate::page::text::record::{facts, fill, reported, sources, title, word};
use crate::page::{
    Rendered,
    context::{Context, Shared},
    shell::below::{self, Below, Matter},
    text::prose,
};
use leptos::prelude::*;

/// The folder of the page below `industry/`.
const FOLDER: &str = "companies";

/// Every maker with what it makes; its name leads to its numbers.
pub fn companies(context: &Context) -> AnyView {
    if context.on_paper {
        return whole(context);
    }
    context.style("records");
    context.style("companies");
    let frame = &context.site.evidence.deal_labels.words;
    let entries: Vec<_> = context
        .site
        .evidence
        .companies
        .iter()
        .map(|(company, words)| {
            let id = format!("co-{}", company.id.0);
            let href = context.href(&format!("industry/{FOLDER}#{id}"));
            let exit = company.exit.as_ref().map(|_| view! { " " {word("seal", &frame.exit)} });
            view! {
                <li id=id>
                    <h3><a href=href>{words.name.clone()}</a> {exit} {reported(context, company.confidence)}</h3>
                    <p class="small">{words.products.join("; ")} "."</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="records two companies">{entries}</ul> }.into_any()
}

/// The page that holds everything about the makers.
pub fn page(shared: &Shared) -> Rendered {
    let evidence = &shared.site.evidence;
    let frame = &evidence.deal_labels.words;
    let description = frame.companies_about.clone();
    let below = Below { page: "industry", folder: FOLDER, title: &frame.companies, description };
    below::page(shared, below, |context| Matter {
        lede: frame.companies_about.clone().into_any(),
        opening: ().into_any(),
        parts: below::part(
            "all",
            true,
            view! { {listing::filter(context, filtered(context))} {whole(context)} }.into_any(),
        ),
    })
}

/// The makers by what is known of them.
fn filtered(context: &Context) -> List {
    let evidence = &context.site.evidence;
    let frame = &evidence.deal_labels.words;
    let known =
        [("revenue", &frame.revenue), ("contracts", &frame.contracts), ("sipri", &frame.sipri), ("left", &frame.exit)];
    let rows = evidence.companies.iter().map(|(company, _)| {
        let held = [
            !company.revenue.is_empty(),
            !company.contracts.is_empty(),
            !company.sipri.is_empty(),
            company.exit.is_some(),
        ];
        let has = known.iter().zip(held).filter(|(_, held)| *held).map(|((id, _), _)| (*id).to_owned()).collect();
        Row { id: format!("co-{}", company.id.0), group: 0, has: vec![has] }
    });
    let options = known.iter().map(|(id, name)| ((*id).to_owned(), (*name).clone())).collect();
    List::plain(ListId::Companies, "all", vec![Facet::one("known", options)], Vec::new(), rows.collect())
}

/// Every maker with all that is known of it.
fn whole(context: &Context) -> AnyView {
    context.style("records");
    context.style("companies");
    let companies = &context.site.evidence.companies;
    let entries: Vec<_> = companies.iter().map(|(company, words)| entry(context, company, words)).collect();
    view! { <ul class="records two companies">{entries}</ul> }.into_any()
}

fn entry(context: &Context, company: &Company, words: &CompanyWords) -> AnyView {
    let frame = &context.site.evidence.deal_labels.words;
    let mut known: Vec<(&str, AnyView)> = Vec::new();
    let revenue = company.revenue.iter().enumerate().map(|(index, revenue)| {
        let note = words.revenue_notes.iter().find(|note| note.entry == index).map(|note| &note.note);
        line(context, period(context, revenue), note, &revenue.sources, revenue.confidence)
    });
    let contracts = company.contracts.iter().map(|contract| {
        let note = words.contract_notes.iter().find(|note| note.fiscal_year == contract.fiscal_year);
        let year = fill(&frame.fiscal, &[("n", &contract.fiscal_year.to_string())]);
        let text = ranked(context, year, contract.amount, contract.currency, contract.rank);
        line(context, text, note.map(|note| &note.note), &contract.sources, contract.confidence)
    });
    let sipri = company.sipri.iter().map(|entry| {
        let note = words.sipri_notes.iter().find(|note| note.year == entry.year).map(|note| &note.note);
        let text = ranked(context, entry.year.to_string(), entry.amount, entry.currency, entry.rank);
        line(context, text, note, &entry.sources, entry.confidence)
    });
    for (name, lines) in [
        (&frame.revenue, revenue.collect::<Vec<_>>()),
        (&frame.contracts, contracts.collect()),
        (&frame.sipri, sipri.collect()),
    ] {
        if !lines.is_empty() {
            known.push((name, lines.into_any()));
        }
    }
    if let (Some(exit), Some(text)) = (&company.exit, &words.exit) {
        let year = exit.year.map(|year| format!("{year}: "));
        let text = prose::text(context, &text.0);
        known.push((&frame.exit, view! { {year} {text} " " {sources(context, &exit.sources)} }.into_any()));
    }
    let note = words.note.as_ref().map(|note| view! { <p class="small">{prose::text(context, &note.0)}</p> });
    let details = (!known.is_empty()).then(|| facts(known));
    let id = format!("co-{}", company.id.0);
    view! {
        <li id=id.clone()>
            <h2>{title(context, &id, &words.name)} {reported(context, company.confidence)}</h2>
            <p>{words.products.join("; ")} "."</p>
            {details}
            {note}
            <p class="small">{sources(context, &company.sources)}</p>
        </li>
    }
    .into_any()
}

fn line(
    context: &Context,
    text: String,
    note: Option<&Text>,
    ids: &[SourceRef],
    confidence: Option<Confidence>,
) -> AnyView {
    let note = note.map(|note| view! { " " {prose::text(context, &note.0)} });
    let mark = reported(context, confidence.unwrap_or_default());
    view! { <span class="line">{text} "." {note} {mark} " " {sources(context, ids)}</span> }.into_any()
}

/// A year, what it held, and the place in the list.
fn ranked(
    context: &Context,
    year: String,
    amount: Option<u64>,
    currency: Option<Currency>,
    rank: Option<u16>,
) -> String {
    let labels = &context.site.evidence.deal_labels;
    let mut text = format!("{year}: ");
    let span = Span { exact: amount, least: None, most: None, about: false };
    let amount = amount.and(currency).map(|currency| money::amount(labels, currency, &span));
    let rank = rank.map(|rank| fill(&labels.words.rank, &[("n", &rank.to_string())]));
    let known: Vec<String> = amount.into_iter().chain(rank).collect();
    text += &if known.is_empty() { labels.words.listed.clone() } else { known.join(", ") };
    text
}

/// What an amount of revenue is, for when, and how much.
fn period(context: &Context, revenue: &Revenue) -> String {
    let labels = &context.site.evidence.deal_labels;
    let frame = &labels.words;
    let when = match (revenue.fiscal_year, revenue.fiscal_year_to, revenue.from, revenue.to) {
        (Some(from), Some(to), _, _) => fill(&frame.fiscal_years, &[("a", &from.to_string()), ("b", &to.to_string())]),
        (Some(year), None, _, _) => fill(&frame.fiscal, &[("n", &year.to_string())]),
        (None, _, Some(from), Some(to)) if from != to => {
            fill(&frame.period, &[("a", &from.in_words()), ("b", &to.in_words())])
        }
        (None, _, from, to) => from.or(to).map(|date| date.in_words()).unwrap_or_default(),
    };
    let when = if revenue.period_about { fill(&frame.about, &[("n", &when)]) } else { when };
    let span = Span { exact: revenue.amount, least: revenue.least, most: revenue.most, about: revenue.about };
    let amount = money::amount(labels, revenue.currency, &span);
    let amount = if revenue.per_year { fill(&frame.per_year, &[("n", &amount)]) } else { amount };
    let measure = &label(&labels.measures, revenue.measure).name;
    let kind = label(&labels.revenue_kinds, revenue.kind).name.to_lowercase();
    format!("{measure}, {kind}, {when}: {amount}")
}
