//! The matter of a page: heading, takeaway, parts and blocks.

use super::{
    actors, aims, arguments, ask, cases, chart, check, companies, comparison, contents, context::Context, corrections,
    data, deals, embeds, everything, here, ledger, map, notes, numbers, outlook, partners, path, polls, prose, regimes,
    search, signers, sources, terms, timeline,
};
use crate::content::page::*;
use crate::model::{answer::sheet::is_hatched, rules::verdict::Verdict};
use leptos::prelude::*;

/// The inside of `main`.
pub fn main(context: &Context) -> AnyView {
    let page = context.page;
    let opening: Vec<_> = page.opening.iter().map(|block| one(context, block)).collect();
    // A part of which paper shows nothing would leave its heading alone.
    let is_empty = |part: &&Part| context.on_paper && part.blocks.iter().all(is_for_screens);
    let parts: Vec<_> = page.parts.iter().filter(|part| !is_empty(part)).map(|one| part(context, one)).collect();
    // The large question is the heading of its page.
    let is_case = !context.on_paper && page.opening.iter().any(|block| matches!(block, Block::Ask(_)));
    let lede = view! { <p class="lede">{prose::prose(context, &page.lede)}</p> };
    let (head, below) = match is_case {
        true => (().into_any(), lede.into_any()),
        false => (view! { <h1>{page.title.clone()}</h1> {lede} }.into_any(), ().into_any()),
    };
    let class = if is_case { "hero" } else { "part opening" };
    view! {
        <div class=class>
            <div class="text">{head} {opening} {below}</div>
            {side(context, &page.title, notes::list(context, notes::TOP))}
        </div>
        {parts}
    }
    .into_any()
}

/// A heading with the link to itself.
pub fn heading(context: &Context, id: &str, words: &str) -> impl IntoView + use<> {
    let link = here::here(context, id, words);
    view! { <h2>{words.to_owned()} "\u{a0}" {link}</h2> }
}

fn part(context: &Context, part: &Part) -> impl IntoView + use<> {
    let id = part.id.0.clone();
    let is_note = |block: &&Block| matches!(block, Block::Note(_));
    let wide = part.blocks.iter().any(|block| {
        matches!(block, Block::Strip(_) | Block::Doors(_) | Block::Show(_) | Block::Checker(_) | Block::Signers(_))
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
    view! {
        <section class=class id=id.clone()>
            <div class="text">{heading(context, &id, &part.heading)} {blocks}</div>
            {side(context, &part.heading, aside)}
        </section>
    }
}

/// Remarks and sources beside the text of a part, or after it where there is no room.
fn side(context: &Context, heading: &str, inside: Option<AnyView>) -> Option<AnyView> {
    let label = format!("{}: {heading}", context.site.labels.frame.evidence);
    inside.map(|inside| view! { <aside class="side" aria-label=label>{inside}</aside> }.into_any())
}

/// Questions that nobody can ask of paper, ways on, and files.
fn is_for_screens(block: &Block) -> bool {
    matches!(block, Block::Ask(_) | Block::Checker(_) | Block::Doors(_) | Block::Show(Shown::Downloads))
}

fn one(context: &Context, block: &Block) -> AnyView {
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
        Block::Doors(doors) => {
            context.style("doors");
            let doors: Vec<_> = doors
                .iter()
                .map(|door| {
                    view! {
                        <a href=context.href(&door.to.0)>
                            <i>{door.label.clone()}</i>
                            <b>{prose::text(context, &door.title.0)}</b>
                            <span>{prose::text(context, &door.text.0)}</span>
                        </a>
                    }
                })
                .collect();
            view! { <div class="doors">{doors}</div> }.into_any()
        }
        Block::Show(Shown::Timeline) => timeline::timeline(context),
        Block::Show(Shown::Grades) => sources::grades(context),
        Block::Show(Shown::Cases) => cases::cases(context),
        Block::Show(Shown::RuleTables) => regimes::tables(context),
        Block::Show(Shown::Downloads) => data::of_rules(context),
        Block::Show(Shown::DataSets) => data::sets(context),
        Block::Show(Shown::Corrections) => corrections::corrections(context),
        Block::Show(Shown::Everything) => everything::everything(context),
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
