//! The numbers of the sources on a page, and the list of them beside each part.

use crate::content::{
    load::Site,
    page::{Page, Prose, Span},
    record::Source,
    visit::each_prose,
};
use crate::page::{ORDER, context::Context};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The sources of a page in the order in which its sentences name them; the number is the place, from 1.
/// Each is listed once, beside the part that names it first.
#[derive(Clone)]
pub struct Notes(Vec<(String, String)>);

impl Notes {
    /// Numbers the sources of a page.
    pub fn of(page: &Page) -> Self {
        let mut order: Vec<(String, String)> = Vec::new();
        each_prose(page, &mut |prose, path| {
            let index = path.strip_prefix("parts[").and_then(|rest| rest.split(']').next()?.parse::<usize>().ok());
            let part = index.map_or(TOP, |index| &page.parts[index].id.0);
            for id in named(prose) {
                if !order.iter().any(|(known, _)| known == id) {
                    order.push((id.clone(), part.to_owned()));
                }
            }
        });
        Self(order)
    }

    /// Numbers every source of the site: first those that sentences name, page by page, then those of records.
    pub fn of_all(site: &Site) -> Self {
        let mut order: Vec<(String, String)> = Vec::new();
        let mut known = BTreeSet::new();
        let named = ORDER.iter().flat_map(|id| Self::of(&site.pages[*id]).0).map(|(id, _)| id);
        for id in named.chain(site.sources.keys().cloned()) {
            if known.insert(id.clone()) {
                order.push((id, String::new()));
            }
        }
        Self(order)
    }

    /// The number of a source on this page.
    pub fn number(&self, id: &str) -> usize {
        self.0.iter().position(|(known, _)| known == id).map_or(0, |at| at + 1)
    }
}

/// What stands for the part above the first heading.
pub const TOP: &str = "top";

/// The sources that a row of sentences names.
pub fn named(prose: &Prose) -> impl Iterator<Item = &String> {
    let claims = prose.iter().filter_map(|span| match span {
        Span::Claim(claim) => Some(claim),
        Span::Plain(_) => None,
    });
    claims.flat_map(|claim| claim.sources.iter().map(|source| &source.0))
}

/// The list of the sources that `part` is the first to name.
pub fn list(context: &Context, part: &str) -> Option<AnyView> {
    let first_here = context.notes.0.iter().filter(|(_, known)| known == part);
    let ids: Vec<&String> = first_here.map(|(id, _)| id).collect();
    if ids.is_empty() {
        return None;
    }
    let entries: Vec<_> = ids
        .into_iter()
        .map(|id| {
            let number = context.notes.number(id);
            view! {
                <li id=anchor(number) value=number.to_string()>
                    {entry(context, id)}
                </li>
            }
        })
        .collect();
    Some(view! { <ol class="cites">{entries}</ol> }.into_any())
}

/// The list of all sources by their numbers.
pub fn all(context: &Context, notes: &Notes) -> AnyView {
    let entries: Vec<_> = notes
        .0
        .iter()
        .enumerate()
        .map(|(index, (id, _))| {
            let (_, source) = &context.site.sources[id];
            // A title may end with a sign of its own.
            let stop = if source.title.ends_with(['.', '?', '!']) { " " } else { ". " };
            view! { <li id=anchor(index + 1)>{title(source)} {stop} {source.publisher.clone()} ", " {date(context, source)} "."</li> }
        })
        .collect();
    view! { <ol class="sources numbered">{entries}</ol> }.into_any()
}

/// The id of a source's entry in the list beside its part.
pub fn anchor(number: usize) -> String {
    format!("n-{number}")
}

/// Publisher, date and grade of a source; the publisher leads to the text, the grade to the full entry.
fn entry(context: &Context, id: &str) -> impl IntoView {
    let (grade, source) = &context.site.sources[id];
    let grade = context.site.labels.grades.iter().find(|words| words.grade == *grade);
    let grade = grade.map(|words| words.name.clone()).unwrap_or_default();
    let published = format!(", {}. ", date(context, source));
    view! {
        {leading(source, source.publisher.clone(), None)}
        {published}
        <a href=context.source_href(id)>{grade}</a>
    }
}

/// The title of a source as a link to its text where its address is known, in its own language.
pub fn title(source: &Source) -> impl IntoView + use<> {
    let lang = (source.title.chars().any(|letter| letter as u32 > 0x2fff)).then(|| source.lang.0.clone());
    leading(source, source.title.clone(), lang)
}

/// Words that lead to the text of a source, or stand alone where no address is known.
fn leading(source: &Source, words: String, lang: Option<String>) -> AnyView {
    match &source.url {
        Some(url) => view! { <a href=url.0.clone() lang=lang>{words}</a> }.into_any(),
        None => view! { <span lang=lang>{words}</span> }.into_any(),
    }
}

/// When a source was published, in words.
pub fn date(context: &Context, source: &Source) -> String {
    match (&source.date, &source.date_note) {
        (Some(date), _) => date.in_words(),
        (None, Some(note)) => note.clone(),
        (None, None) => context.site.labels.frame.unknown_date.clone(),
    }
}

/// Sources by their publishers, each a link to its full entry.
/// On paper they stand by their numbers.
pub fn links<T: AsRef<str>>(context: &Context, ids: &[T]) -> Vec<AnyView> {
    if context.on_paper {
        let numbers = ids.iter().map(|id| context.notes.number(id.as_ref()));
        return numbers
            .map(|number| view! { " " <a href=format!("#{}", anchor(number))>"["{number}"]"</a> }.into_any())
            .collect();
    }
    ids.iter()
        .enumerate()
        .map(|(index, id)| {
            let comma = if index == 0 { "" } else { ", " };
            let (_, source) = &context.site.sources[id.as_ref()];
            view! { {comma} <a href=context.source_href(id.as_ref())>{source.publisher.clone()}</a> }.into_any()
        })
        .collect()
}
