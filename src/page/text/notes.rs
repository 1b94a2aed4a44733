//! The numbers of the sources on a page, and the list of them beside each part.

use crate::content::record::Source;
use crate::page::{collected::Notes, context::Context};
use leptos::prelude::*;

/// The list of the sources that `part` is the first to name.
pub fn list(context: &Context, part: &str) -> Option<AnyView> {
    let ids: Vec<&String> = context.notes.first_in(part).collect();
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
        .all()
        .enumerate()
        .map(|(index, id)| {
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
