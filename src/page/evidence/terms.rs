//! The glossary: every term with its Japanese, its reading, what it means and where the site explains it.

use crate::content::evidence::terms::*;
use crate::content::evidence::{find, shape::Closed};
use crate::content::words::list::ListId;
use crate::page::list::listing::{self, Facet, List, Row};
use crate::page::text::record::{group, joined, reported, sources, title, whole};
use crate::page::{context::Context, text::prose};
use crate::widget::listing::id;
use leptos::prelude::*;

/// The terms by subject; links to the subjects stand above them.
pub fn terms(context: &Context) -> AnyView {
    context.style("records");
    context.style("terms");
    let evidence = &context.site.evidence;
    let labels = &evidence.number_labels;
    let jumps: Vec<_> = labels
        .categories
        .iter()
        .map(|category| {
            let place = format!("about-{}", category.id.id());
            view! { <a id=id::jump(&whole(&place)) href=format!("#{place}")>{category.name.clone()}</a> }
        })
        .collect();
    let groups: Vec<_> = labels
        .categories
        .iter()
        .map(|category| {
            let own: Vec<_> = evidence.terms.iter().filter(|(term, _)| term.category == category.id).collect();
            let terms: Vec<_> = own.iter().map(|(term, words)| one(context, term, words)).collect();
            let id = format!("about-{}", category.id.id());
            view! {
                <div id=whole(&id)>
                    {group(context, &id, &category.name, own.len())} <ul class="records terms">{terms}</ul>
                </div>
            }
        })
        .collect();
    view! {
        {listing::filter(context, list(context))}
        <nav class="subjects" aria-label=labels.words.letters.clone()>{jumps}</nav>
        {groups}
    }
    .into_any()
}

fn list(context: &Context) -> List {
    let evidence = &context.site.evidence;
    let categories = &evidence.number_labels.categories;
    let rows = evidence.terms.iter().map(|(term, _)| Row {
        id: term.id.0.clone(),
        group: categories.iter().position(|category| category.id == term.category).unwrap_or_default(),
        has: vec![vec![term.category.id()]],
    });
    let groups = categories.iter().map(|category| whole(&format!("about-{}", category.id.id()))).collect();
    List::plain(ListId::Terms, "terms", vec![Facet::of("subject", categories)], groups, rows.collect())
}

fn one(context: &Context, term: &Term, words: &TermWords) -> AnyView {
    let evidence = &context.site.evidence;
    let frame = &evidence.number_labels.words;
    let id = term.id.0.clone();
    let see: Vec<_> = term
        .see
        .iter()
        .map(|id| {
            let name = find(&evidence.terms, |term| term.id.0 == id.0).1.name.clone();
            view! { <a href=format!("#{}", id.0)>{name}</a> }.into_any()
        })
        .collect();
    let see = (!see.is_empty()).then(|| view! { {frame.see.clone()} " " {joined(see, "; ")} " · " });
    let href = context.href(&term.page.0);
    view! {
        <li id=id.clone()>
            <div>
                <h4>{title(context, &id, &words.name)} {reported(context, term.confidence)}</h4>
                <p><span lang="ja">{term.ja.clone()}</span> " " <i>{term.romaji.clone()}</i></p>
            </div>
            <div>
                <p>{prose::text(context, &words.definition.0)}</p>
                <p class="small">
                    {see} <a href=href>{frame.explained.clone()}</a> " · " {sources(context, &term.sources)}
                </p>
            </div>
        </li>
    }
    .into_any()
}
