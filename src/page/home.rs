//! The first page: what this is and what was found, beside each other; then the figure of time, and its parts.

use super::{
    block,
    context::Context,
    text::{notes, prose},
};
use leptos::prelude::*;

/// The inside of `main`.
pub fn main(context: &Context) -> AnyView {
    context.style("home");
    let page = context.page;
    let opening: Vec<_> = page.opening.iter().map(|block| block::one(context, block)).collect();
    // The first screen is for what was found; what it rests on is one step away.
    let sources = notes::list(context, notes::TOP).map(|list| {
        let name = context.site.labels.frame.evidence.clone();
        view! { <div class="part fold"><details class="text"><summary>{name}</summary>{list}</details></div> }
    });
    view! {
        <div class="hero">
            <h1>{page.title.clone()}</h1>
            <p class="lede">{prose::prose(context, &page.lede)}</p>
        </div>
        {opening}
        {sources}
        {block::parts(context)}
    }
    .into_any()
}
