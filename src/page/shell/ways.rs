//! The pages of the menu by its groups, with the words of the menu.

use crate::page::context::Context;
use leptos::prelude::*;

/// One list for each group.
pub fn ways(context: &Context) -> AnyView {
    context.style("ways");
    let groups = context.site.labels.frame.groups.iter().map(|group| {
        let pages = group.pages.iter().map(|entry| {
            let name = context.site.pages[&entry.page.0].menu.clone();
            view! { <li><a href=context.href(&entry.page.0)>{name}</a> " " <span>{entry.note.clone()}</span></li> }
        });
        view! { <section><h3>{group.name.clone()}</h3> <ul>{pages.collect::<Vec<_>>()}</ul></section> }
    });
    view! { <div class="ways">{groups.collect::<Vec<_>>()}</div> }.into_any()
}
