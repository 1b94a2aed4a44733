//! Who has a say in a case, in order, on two days beside each other: as the rules of each day have it.

use super::{context::Context, record::fill};
use crate::content::page::Signers;
use crate::model::answer::{clauses::capital, sheet::Place};
use crate::model::date::Date;
use crate::model::rules::{
    case::{Choice, Input},
    decide::decide,
    query,
    verdict::Verdict,
};
use leptos::prelude::*;

/// A row for each case; each answer leads to the checker, where every other case can be asked.
pub fn signers(context: &Context, signers: &Signers) -> AnyView {
    context.style("tables");
    context.style("signers");
    let frame = &context.site.evidence.strategy_labels.words;
    let day = |date: &Date| fill(&frame.on_day, &[("day", &date.in_words())]);
    let heads: Vec<_> = signers.days.iter().map(|date| view! { <th scope="col">{day(date)}</th> }).collect();
    let rows: Vec<_> = signers.cases.iter().map(|case| row(context, case, &signers.days, &day)).collect();
    view! {
        <table class="plain signers">
            <thead>
                <tr>
                    <th scope="col">{frame.case.clone()}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(context: &Context, text: &str, days: &[Date], day: &dyn Fn(&Date) -> String) -> AnyView {
    let phrases = &context.shared.phrases;
    let place = Place { up: context.up.to_owned(), base: format!("{}check/", context.up) };
    let case = query::read(&phrases.rules, text).case;
    let said = |input| phrases.chosen(&case, input).unwrap_or_default();
    let name = fill(
        &context.site.evidence.strategy_labels.words.case_name,
        &[("item", &said(Input::Item)), ("place", &said(Input::Destination))],
    );
    let cells: Vec<_> = days
        .iter()
        .map(|date| {
            let then = case.with(Input::Date, Some(Choice::of_day(date.last_day())));
            let sheet = phrases.sheet(&then, None, &place);
            let who = sheet.sections.iter().find(|section| section.kind == "who");
            let names: Vec<&str> = who.iter().flat_map(|section| &section.lines).map(|line| &*line.text).collect();
            // Whoever is named at length, or once more, need not be named twice; where no gate is open nobody signs.
            let is_new = |(at, name): &(usize, &&str)| {
                let others = names.iter().enumerate().filter(|(other, _)| other != at);
                others.clone().all(|(other, longer)| !longer.starts_with(**name) || (longer == *name && other > *at))
            };
            let verdict = decide(&phrases.rules, &then).verdict;
            let short = verdict.map_or(phrases.say("stamp_open"), |verdict| &phrases.verdict(verdict).short).to_owned();
            let named: Vec<_> = names.iter().enumerate().filter(is_new).map(|(_, name)| *name).collect();
            let who = if verdict == Some(Verdict::NoDoor) {
                let nobody = context.site.evidence.strategy_labels.words.nobody.clone();
                view! { <p class="small">{nobody}</p> }.into_any()
            } else {
                let who: Vec<_> = named.into_iter().map(|name| view! { <li>{name.to_owned()}</li> }).collect();
                view! { <ol>{who}</ol> }.into_any()
            };
            let href = format!("{}?{}", place.base, sheet.query);
            view! {
                <td>
                    <span class="head">{day(date)} ": "</span>
                    <a class=sheet.head.tone href=href>{short}</a>
                    {who}
                </td>
            }
        })
        .collect();
    view! { <tr><th scope="row">{capital(&name)}</th> {cells}</tr> }.into_any()
}
