//! The end of every page: corrections, how to cite it, and the citation files.

use crate::model::answer::clauses::fill;
use crate::page::{
    context::Context,
    text::{prose, record::joined},
};
use leptos::prelude::*;

/// The kinds of citation files, by their endings, in the order in which a page names them.
pub const FILES: [&str; 3] = ["bib", "ris", "json"];

/// The end of a page. The page does not know its own absolute address: the share menu fills it in.
pub fn ending(context: &Context, title: &str) -> AnyView {
    let words = &context.site.labels.ending;
    let read = context.page.read.in_words();
    let citation = fill(&words.citation, &[("title", title), ("read", &read)]);
    let names = [&words.bibtex, &words.ris, &words.csl];
    let files = FILES.iter().zip(names).map(|(ending, name)| {
        let href = format!("{}cite/{}.{ending}", context.up, context.place);
        view! { <a href=href download>{name.clone()}</a> }.into_any()
    });
    let files = joined(files.collect(), ", ");
    view! {
        <section class="part ending small" aria-label=words.name.clone()>
            <p><a class="here" href="#main">{words.share.clone()}</a></p>
            <p>{prose::text(context, &words.corrections.0)}</p>
            <p>{words.cite.clone()} " " <span id="citation">{citation} " " <i>{words.address.clone()}</i></span> "."</p>
            <p id="cite-files">{words.files.clone()} " " {files}</p>
            // The foot of the page, for paper.
            <p class="paper">{context.site.labels.frame.footer.clone()}</p>
        </section>
    }
    .into_any()
}
