//! The list of all pages, for readers who came to an address that is none.

use crate::page::{ORDER, context::Context};
use leptos::prelude::*;

/// Every page with its title and takeaway.
pub fn contents(context: &Context) -> AnyView {
    let entries: Vec<_> = ORDER
        .iter()
        .filter(|id| **id != "404")
        .map(|id| {
            let page = &context.site.pages[*id];
            view! {
                <li>
                    <a href=context.href(id) data-page=*id>{page.title.clone()}</a>
                    " "
                    <span class="small">{page.description.clone()}</span>
                </li>
            }
        })
        .collect();
    let perhaps = context.site.labels.frame.perhaps.clone();
    view! {
        <p id="perhaps" hidden=true>{perhaps} " " <a href="./"></a>"?"</p>
        <ul class="contents">{entries}</ul>
    }
    .into_any()
}
