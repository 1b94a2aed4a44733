//! The search. Without scripts the list of all pages stands in its place.

use crate::component::{
    Tools,
    search::{Labels, Props, Words},
};
use crate::page::context::Context;
use leptos::prelude::*;

/// The field and the place of its results.
pub fn search(context: &Context) -> AnyView {
    context.style("search");
    let words = &context.site.labels.search;
    let kinds = [
        ("partners", &words.deal),
        ("check", &words.rule),
        ("industry", &words.number),
        ("sources", &words.sources),
        ("", &words.section),
    ];
    let props = Props {
        words: Words {
            one: words.one.clone(),
            hits: words.hits.clone(),
            first: words.first.clone(),
            none: words.none.clone(),
            off: words.off.clone(),
        },
        kinds: kinds.map(|(folder, kind)| (folder.to_owned(), kind.clone())).to_vec(),
        labels: Labels {
            label: (&words.label).into(),
            hint: (&words.hint).into(),
            button: (&context.page.menu).into(),
            off: (&words.off).into(),
        },
    };
    context.island("", Tools::Search(props))
}
