//! The matter of a page: heading, takeaway, parts and blocks.

use super::{
    collected::TOP,
    context::Context,
    copy::{embeds, everything},
    evidence::{corrections, data, sources, terms},
    figure::{chart, chronicle},
    opening,
    rules::{actors, ask, cases, check, comparison, map, path, regimes, signers},
    scene::figure,
    shell::{contents, search, ways},
    story::{aims, ledger, outlook, reel, timeline},
    text::{here, notes, prose},
    trade::{arguments, companies, deals, numbers, partners, polls},
};
use crate::content::page::*;
use crate::model::{answer::sheet::is_hatched, rules::verdict::Verdict};
use leptos::prelude::*;

/// The inside of `main`.
pub fn main(context: &Context) -> AnyView {
    let page = context.page;
    let figure = page.opening.iter().position(|block| matches!(block, Block::Figure(_)));
    let (opening, figures) = page.opening.split_at(figure.unwrap_or(page.opening.len()));
    let opening: Vec<_> = opening.iter().map(|block| one(context, block)).collect();
    let figure = figures.split_first().and_then(|(first, charts)| match first {
        Block::Figure(which) => {
            let charts = charts.iter().map(|block| one(context, block)).collect();
            Some(opening::opening(context, *which, charts))
        }
        _ => None,
    });
    view! {
        <div class="part opening">
            <div class="text">
                <h1>{page.title.clone()}</h1> <p class="lede">{prose::prose(context, &page.lede)}</p> {opening}
            </div>
            {side(context, &page.title, notes::list(context, TOP))}
        </div>
        {figure}
        {parts(context)}
    }
    .into_any()
}

/// The parts of the page. One of which paper shows nothing would leave its heading alone there.
pub fn parts(context: &Context) -> Vec<AnyView> {
    let is_text = |block: &&Block| !matches!(block, Block::Note(_)) && !is_for_screens(block);
    let is_empty = |part: &&Part| {
        context.on_paper && part.blocks.iter().any(is_for_screens) && !part.blocks.iter().any(|block| is_text(&block))
    };
    context.page.parts.iter().filter(|part| !is_empty(part)).map(|one| part(context, one)).collect()
}

fn part(context: &Context, part: &Part) -> AnyView {
    let id = part.id.0.clone();
    let is_note = |block: &&Block| matches!(block, Block::Note(_));
    let wide = part.blocks.iter().any(|block| {
        matches!(
            block,
            Block::Strip(_) | Block::Show(_) | Block::Scene(_) | Block::Ask(_) | Block::Checker(_) | Block::Signers(_)
        )
    });
    let blocks: Vec<_> = part.blocks.iter().filter(|block| !is_note(block)).map(|block| one(context, block)).collect();
    let remarks: Vec<_> = part.blocks.iter().filter(is_note).map(|block| one(context, block)).collect();
    let evidence = notes::list(context, &id);
    let aside = (!remarks.is_empty() || evidence.is_some()).then(|| view! { {remarks} {evidence} }.into_any());
    let tone = part.period.as_ref().and_then(|period| {
        context.site.periods.iter().find(|(known, _)| known.id.0 == period.0).map(|(known, _)| known.verdict.tone())
    });
    let class = format!(
        "part{}{}",
        if wide { " wide" } else { "" },
        tone.map(|tone| format!(" period {tone}")).unwrap_or_default()
    );
    if part.folded {
        return folded(context, part, view! { {blocks} {aside} }.into_any());
    }
    view! {
        <section class=class id=id.clone()>
            <div class="text">{here::heading(context, &id, &part.heading)} {blocks}</div>
            {side(context, &part.heading, aside)}
        </section>
    }
    .into_any()
}

/// A part in a fold. What is folded has the id, so that links to it open the fold; paper shows it open.
fn folded(context: &Context, part: &Part, inside: AnyView) -> AnyView {
    let id = part.id.0.clone();
    let link = here::here(context, &id, &part.heading);
    view! {
        <div class="part fold">
            <details class="text">
                <summary>{part.heading.clone()}</summary>
                <section id=id>
                    <h2 class="hush">{part.heading.clone()}</h2>
                    {inside}
                    <p class="small">{link}</p>
                </section>
            </details>
        </div>
    }
    .into_any()
}

/// Remarks and sources beside the text of a part, or after it where there is no room.
fn side(context: &Context, heading: &str, inside: Option<AnyView>) -> Option<AnyView> {
    let label = format!("{}: {heading}", context.site.labels.frame.evidence);
    inside.map(|inside| view! { <aside class="side" aria-label=label>{inside}</aside> }.into_any())
}

/// Questions that nobody can ask of paper, ways on, and files.
fn is_for_screens(block: &Block) -> bool {
    matches!(block, Block::Ask(_) | Block::Checker(_) | Block::Show(Shown::Downloads | Shown::Reel | Shown::Ways))
}

/// A block.
pub fn one(context: &Context, block: &Block) -> AnyView {
    match block {
        block if context.on_paper && is_for_screens(block) => ().into_any(),
        Block::P(sentences) => view! { <p>{prose::prose(context, sentences)}</p> }.into_any(),
        Block::Note(sentences) => view! { <p class="remark">{prose::prose(context, sentences)}</p> }.into_any(),
        Block::List(entries) => {
            let entries: Vec<_> =
                entries.iter().map(|entry| view! { <li>{prose::prose(context, entry)}</li> }).collect();
            view! { <ul>{entries}</ul> }.into_any()
        }
        Block::Ask(case) => ask::ask(context, &case.example),
        Block::Checker(case) => check::checker(context, &case.example, None),
        Block::Signers(signers) => signers::signers(context, signers),
        Block::Strip(one) => {
            context.style("strip");
            let question = one.question.clone();
            view! { <h3>{question}</h3> {strip(context, one)} }.into_any()
        }
        Block::Figure(which) => opening::opening(context, *which, Vec::new()),
        Block::Show(Shown::Chronicle) => chronicle::chronicle(context),
        Block::Show(Shown::Ways) => ways::ways(context),
        Block::Show(Shown::Reel) => reel::reel(context),
        Block::Scene(id) => figure::figure(context, &id.0),
        Block::Show(Shown::Timeline) => timeline::timeline(context),
        Block::Show(Shown::Grades) => sources::grades(context),
        Block::Show(Shown::Cases) => cases::cases(context),
        Block::Show(Shown::RuleTables) => regimes::tables(context),
        Block::Show(Shown::Downloads) => data::of_rules(context),
        Block::Show(Shown::DataSets) => data::sets(context),
        Block::Show(Shown::Corrections) => corrections::corrections(context),
        Block::Show(Shown::Licences) => corrections::licences(context),
        Block::Show(Shown::Everything) => everything::everything(context, main),
        Block::Show(Shown::Map) => map::map(context),
        Block::Show(Shown::Contents) => contents::contents(context),
        Block::Show(Shown::Embeds) => embeds::embeds(context),
        Block::Show(Shown::Search) => search::search(context),
        Block::Show(Shown::Deals) => deals::deals(context),
        Block::Show(Shown::DealTerms) => deals::terms(context),
        Block::Show(Shown::Partners) => partners::partners(context),
        Block::Show(Shown::Companies) => companies::companies(context),
        Block::Show(Shown::Aims) => aims::aims(context),
        Block::Show(Shown::Path) => path::path(context),
        Block::Show(Shown::Actors) => actors::actors(context),
        Block::Show(Shown::Arguments) => arguments::arguments(context),
        Block::Show(Shown::Comparison) => comparison::comparison(context),
        Block::Show(Shown::Polls) => polls::polls(context),
        Block::Show(Shown::Ledger) => ledger::ledger(context),
        Block::Show(Shown::Outlook) => outlook::outlook(context),
        Block::Show(Shown::Terms) => terms::terms(context),
        Block::Show(Shown::Numbers) => numbers::numbers(context),
        Block::Chart(series) => chart::chart(context, &series.0),
        Block::ChartGroup(group) => chart::group(context, &group.0),
    }
}

/// One answer for each period, in a row; each leads to the sentence that says it at length.
fn strip(context: &Context, strip: &Strip) -> AnyView {
    let answers: Vec<_> = strip
        .answers
        .iter()
        .map(|answer| {
            let words = context.site.periods.iter().find(|(period, _)| period.id.0 == answer.period.0);
            let short = words.map(|(_, words)| words.short.clone()).unwrap_or_default();
            let page = &context.site.claims[&answer.claim.0];
            let href = context.href(&format!("{page}#c-{}", answer.claim.0));
            view! {
                <li class=mark(answer.verdict)>
                    <a href=href>
                        <b>{short}</b>
                        " "
                        <span>{answer.text.clone()}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ol class="strip">{answers}</ol> }.into_any()
}

/// Colour and pattern of a verdict: two verdicts may share a colour, none shares both.
fn mark(verdict: Verdict) -> String {
    format!("{}{}", verdict.tone(), if is_hatched(verdict) { " hatched" } else { "" })
}
