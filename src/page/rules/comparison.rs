//! Japan's rules beside those of its partners: a row for each state, a column for each aspect.

use crate::content::evidence::comparison::*;
use crate::page::text::record::{fill, reported, sources};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The table; on a narrow screen each state is a block of its own.
pub fn comparison(context: &Context) -> AnyView {
    context.style("comparison");
    let evidence = &context.site.evidence;
    let words = &evidence.comparison_words;
    let mut states: Vec<&str> = Vec::new();
    for (statement, _) in &evidence.comparison {
        if !states.contains(&statement.state.0.as_str()) {
            states.push(&statement.state.0);
        }
    }
    let heads: Vec<_> =
        words.aspects.iter().map(|aspect| view! { <th scope="col">{aspect.name.clone()}</th> }).collect();
    let rows: Vec<_> = states
        .into_iter()
        .map(|state| {
            let cells: Vec<_> = words.aspects.iter().map(|aspect| cell(context, state, aspect)).collect();
            view! {
                <tr>
                    <th scope="row">{evidence.partner_names[state].clone()}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    view! {
        <table class="beside-partners">
            <thead>
                <tr>
                    <th scope="col">{words.frame.state.clone()}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn cell(context: &Context, state: &str, aspect: &AspectWords) -> AnyView {
    let evidence = &context.site.evidence;
    let own = evidence.comparison.iter().filter(|(one, _)| one.state.0 == state && one.aspect.0 == aspect.aspect.0);
    let own: Vec<_> = own.map(|(one, words)| statement(context, one, words)).collect();
    let missing =
        own.is_empty().then(|| view! { <p class="missing">{evidence.comparison_words.frame.not_found.clone()}</p> });
    view! { <td data-head=aspect.name.clone()>{own} {missing}</td> }.into_any()
}

fn statement(context: &Context, statement: &Statement, words: &StatementWords) -> AnyView {
    let frame = &context.site.evidence.comparison_words.frame;
    let as_of = statement.as_of.map(|date| format!("{} ", fill(&frame.as_of, &[("date", &date.in_words())])));
    view! {
        <p id=statement.id.0.clone()>
            {prose::text(context, &words.text.0)} {reported(context, statement.confidence)} " "
            <span class="from">{as_of} {sources(context, &statement.sources)}</span>
        </p>
    }
    .into_any()
}
