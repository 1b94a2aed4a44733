//! Links from a page to the data sets whose records stand on it.

use crate::content::page::{Block, Shown};
use crate::content::visit::each_block;
use crate::content::words::data::address;
use crate::data::DataSet;
use crate::page::{context::Context, text::record::joined};
use leptos::prelude::*;

/// The data sets that a `show` block shows.
fn shown(show: Shown) -> &'static [&'static str] {
    match show {
        Shown::Timeline => &["events"],
        Shown::Grades => &["sources"],
        Shown::Cases => &["cases"],
        Shown::RuleTables => &["rules"],
        Shown::Deals => &["deals"],
        Shown::Partners => &["countries", "groupings"],
        Shown::Companies => &["companies"],
        Shown::Aims => &["aims"],
        Shown::Path => &["steps"],
        Shown::Actors => &["actors", "links"],
        Shown::Arguments => &["arguments"],
        Shown::Comparison => &["comparison"],
        Shown::Polls => &["polls"],
        Shown::Ledger => &["ledger"],
        Shown::Outlook => &["outlook"],
        Shown::Terms => &["terms"],
        Shown::Numbers => &["series", "figures"],
        Shown::Corrections => &["corrections"],
        Shown::Chronicle
        | Shown::Reel
        | Shown::Ways
        | Shown::Downloads
        | Shown::DataSets
        | Shown::Everything
        | Shown::Licences
        | Shown::Map
        | Shown::Search
        | Shown::Embeds
        | Shown::Contents
        | Shown::DealTerms => &[],
    }
}

/// Links to the data sets whose records stand on this page.
pub fn of_page(context: &Context) -> Option<AnyView> {
    let mut names: Vec<&str> = Vec::new();
    each_block(context.page, &mut |block, _| {
        if let Block::Show(show) = block {
            names.extend(shown(*show));
        }
    });
    let link = |set: &DataSet| view! { <a href=context.href(&address(set.name))>{title(context, set)}</a> }.into_any();
    let links: Vec<_> = context.shared.sets.iter().filter(|set| names.contains(&set.name)).map(link).collect();
    let before = context.site.data_words.words.of_page.clone();
    (!links.is_empty()).then(|| view! { {before} " " {joined(links, ", ")} ". " }.into_any())
}

fn title(context: &Context, set: &DataSet) -> String {
    let words = context.site.data_words.sets.iter().find(|words| words.set == set.name);
    words.map(|words| words.title.clone()).unwrap_or_default()
}
