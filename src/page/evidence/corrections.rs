//! The corrections, the newest first, and the feed that brings them; what the program is made of.

use crate::page::text::record::{sources, title};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The file of the feed in the site's folder.
pub const FEED: &str = "changes.atom";

/// The file that names the packages of the program with their licences, in the site's folder.
pub const PACKAGES: &str = "licences.txt";

/// The link to that file.
pub fn licences(context: &Context) -> AnyView {
    let words = context.site.data_words.words.packages.clone();
    view! { <p><a href=format!("{}{PACKAGES}", context.up)>{words}</a></p> }.into_any()
}

/// The list, or that there is none yet.
pub fn corrections(context: &Context) -> AnyView {
    let words = &context.site.data_words.words;
    let entries: Vec<_> = context
        .site
        .evidence
        .corrections
        .iter()
        .rev()
        .map(|(correction, words)| {
            let id = correction.id.0.clone();
            view! {
                <li id=id.clone()>
                    {title(context, &id, &correction.date.date().in_words())} ": " {prose::text(context, &words.text.0)} " "
                    <a href=context.href(&correction.page.0)>"→"</a> " " {sources(context, &correction.sources)}
                </li>
            }
        })
        .collect();
    let list = match entries.is_empty() {
        true => view! { <p>{words.no_correction.clone()}</p> }.into_any(),
        false => view! { <ul>{entries}</ul> }.into_any(),
    };
    let feed = format!("{}{FEED}", context.up);
    view! { {list} <p>{words.feed_about.clone()} " " <a href=feed>{words.feed.clone()}</a></p> }.into_any()
}
