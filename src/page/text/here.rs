//! The link from a thing to itself. `boot.js` opens the share menu on it; without scripts it is a plain link.

use super::citable;
use crate::page::context::Context;
use leptos::prelude::*;

/// The link beside a heading, which names the place for the citation files as well.
pub fn here(context: &Context, id: &str, words: &str) -> AnyView {
    citable::place(context, id, words, None);
    link(id, format!("{}: {words}", context.site.labels.frame.here))
}

/// A quiet link with its name for those who do not see it.
pub fn link(id: &str, label: String) -> AnyView {
    view! { <a class="here" href=format!("#{id}") aria-label=label>"#"</a> }.into_any()
}

/// The share menu, once in each page and empty until it is asked for: `share.js` fills in what it is about.
pub fn menu(context: &Context) -> AnyView {
    let words = &context.site.labels.share;
    let button = |does: &'static str, name: &str, said: &str| {
        let (name, said) = (name.to_owned(), (!said.is_empty()).then(|| said.to_owned()));
        view! { <button type="button" data-do=does data-said=said>{name}</button> }
    };
    view! {
        <div
            id="share"
            popover="auto"
            role="dialog"
            aria-label=words.name.clone()
            data-quotation=words.quotation.clone()
            data-refused=words.refused.clone()
        >
            <b></b>
            <input type="text" readonly aria-label=words.address.clone() />
            {button("send", &words.send, "")}
            {button("link", &words.link, &context.site.labels.frame.copied)}
            {button("quote", &words.quote, &words.quoted)}
            {button("numbers", &words.numbers, &words.numbers_copied)}
            <a data-do="picture">{words.picture.clone()}</a>
            <a data-do="embed">{words.embed.clone()}</a>
        </div>
    }
    .into_any()
}
