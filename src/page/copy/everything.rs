//! Every section on one page, for paper: all folds open, nothing to press, the sources numbered at the end.

use super::paper::{self, Sheet};
use crate::content::page::Page;
use crate::page::{
    ORDER, block,
    context::Context,
    text::notes::{self, Notes},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is of no use on paper: lists of files and of pages, the search, and the sources, which have a list of their own
/// here.
const NOT_ON_PAPER: [&str; 6] = ["sources", "data", "search", "print", "embed", "404"];

/// The sections in the order of the menu, then the sources.
pub fn everything(context: &Context) -> AnyView {
    context.style("paper");
    let numbers = Notes::of_all(context.site);
    let pages = ORDER.iter().filter(|id| !NOT_ON_PAPER.contains(id)).map(|id| &context.site.pages[*id]);
    let sheets: Vec<(&Page, Sheet)> = pages
        .map(|page| {
            let own = Context::on_paper(context.shared, page, numbers.clone());
            let html = Owner::new().with(|| block::main(&own).to_html()).replace("<!>", "");
            own.finish().styles.into_iter().for_each(|style| context.style(style));
            (page, Sheet::of(&page.id.0, &html))
        })
        .collect();
    let known: BTreeSet<&str> = sheets.iter().flat_map(|(_, sheet)| sheet.ids.iter().map(String::as_str)).collect();
    let sections: Vec<_> = sheets
        .iter()
        .map(|(page, sheet)| {
            let html = paper::with_links(&sheet.html, &page.id.0, &known);
            view! { <section class="sheet" id=page.id.0.clone() inner_html=html></section> }
        })
        .collect();
    let contents = sheets.iter().map(|(page, _)| {
        view! { <li><a href=format!("#{}", page.id.0)>{page.title.clone()}</a></li> }
    });
    let contents: Vec<_> = contents.collect();
    let sources = context.site.data_words.words.paper_sources.clone();
    view! {
        <ol class="toc">{contents} <li><a href="#all-sources">{sources.clone()}</a></li></ol>
        {sections}
        <section class="sheet" id="all-sources">
            <h2>{sources}</h2>
            {notes::all(context, &numbers)}
        </section>
    }
    .into_any()
}
