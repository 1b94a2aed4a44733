//! The numbers of the sources on a page, and the list of them beside each part.

use super::context::Context;
use crate::content::{
    check::each_prose,
    page::{Page, Prose, Span},
    record::Source,
};
use leptos::prelude::*;

/// The sources of a page in the order in which its sentences name them; the number is the place, from 1.
pub struct Notes(Vec<String>);

impl Notes {
    /// Numbers the sources of a page.
    pub fn of(page: &Page) -> Self {
        let mut order = Vec::new();
        each_prose(page, &mut |prose, _| {
            for id in named(prose) {
                if !order.contains(id) {
                    order.push(id.clone());
                }
            }
        });
        Self(order)
    }

    /// The number of a source on this page.
    pub fn number(&self, id: &str) -> usize {
        self.0.iter().position(|known| known == id).map_or(0, |at| at + 1)
    }
}

/// The sources that a row of sentences names.
pub fn named(prose: &Prose) -> impl Iterator<Item = &String> {
    let claims = prose.iter().filter_map(|span| match span {
        Span::Claim(claim) => Some(claim),
        Span::Plain(_) => None,
    });
    claims.flat_map(|claim| claim.sources.iter().map(|source| &source.0))
}

/// The list of the sources that the given sentences name, in order of their number.
pub fn list(context: &Context, part: &str, proses: &[&Prose]) -> Option<AnyView> {
    let mut ids: Vec<&String> = proses.iter().flat_map(|prose| named(prose)).collect();
    ids.sort_by_key(|id| context.notes.number(id));
    ids.dedup();
    if ids.is_empty() {
        return None;
    }
    let entries: Vec<_> = ids
        .into_iter()
        .map(|id| {
            let number = context.notes.number(id);
            view! {
                <li id=anchor(part, number) value=number.to_string()>
                    {entry(context, id)}
                </li>
            }
        })
        .collect();
    let label = context.site.labels.frame.evidence.clone();
    Some(view! { <ol class="cites" aria-label=label>{entries}</ol> }.into_any())
}

/// The id of a source's entry beside a part.
pub fn anchor(part: &str, number: usize) -> String {
    format!("n-{part}-{number}")
}

/// Publisher, date and grade of a source; the publisher leads to the text, the grade to the full entry.
fn entry(context: &Context, id: &str) -> impl IntoView {
    let (grade, source) = &context.site.sources[id];
    let grade = context.site.labels.grades.iter().find(|words| words.grade == *grade);
    let grade = grade.map(|words| words.name.clone()).unwrap_or_default();
    let published = format!(", {}. ", date(context, source));
    view! {
        <a href=source.url.0.clone() rel="noopener">{source.publisher.clone()}</a>
        {published}
        <a href=context.source_href(id)>{grade}</a>
    }
}

/// The title of a source as a link to its text, in its own language.
pub fn title(source: &Source) -> impl IntoView + use<> {
    let lang = (source.title.chars().any(|letter| letter as u32 > 0x2fff)).then(|| source.lang.0.clone());
    let words = source.title.clone();
    view! { <a href=source.url.0.clone() lang=lang rel="noopener">{words}</a> }
}

/// When a source was published, in words.
pub fn date(context: &Context, source: &Source) -> String {
    match (&source.date, &source.date_note) {
        (Some(date), _) => date.in_words(),
        (None, Some(note)) => note.clone(),
        (None, None) => context.site.labels.frame.unknown_date.clone(),
    }
}
