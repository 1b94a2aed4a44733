//! The search: a field whose results search.js fills in. Without scripts the list of all pages stands in its place.

use crate::page::context::Context;
use leptos::prelude::*;

/// The field and the place of its results.
pub fn search(context: &Context) -> AnyView {
    context.style("search");
    let words = &context.site.labels.search;
    view! {
        <form id="s-box" class="search" role="search" action="./" method="get">
            <label for="s-q">{words.label.clone()}</label>
            <input
                type="search"
                id="s-q"
                name="q"
                maxlength="80"
                autocomplete="off"
                placeholder=words.hint.clone()
                disabled
            />
            <button type="submit">{context.page.menu.clone()}</button>
            <p class="hits">
                <output id="s-hits"></output>
            </p>
            <ol
                id="s-found"
                data-hits=words.hits.clone()
                data-first=words.first.clone()
                data-none=words.none.clone()
                data-off=words.off.clone()
                data-partners=words.deal.clone()
                data-check=words.rule.clone()
                data-industry=words.number.clone()
                data-sources=words.sources.clone()
                data-section=words.section.clone()
            ></ol>
        </form>
        <p class="search-off small">{words.off.clone()}</p>
    }
    .into_any()
}
