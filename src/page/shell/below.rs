//! A page one folder below a page of the menu: the way back, its heading and takeaway, then what it holds.

use super::frame;
use crate::page::{
    Rendered,
    context::{Context, Shared},
    finish,
};
use leptos::prelude::*;

/// What such a page is called.
pub struct Below<'a> {
    /// The page of the menu above it.
    pub page: &'a str,
    /// Its folder below that page.
    pub folder: &'a str,
    /// Its heading.
    pub title: &'a str,
    /// What it says to search results and previews.
    pub description: String,
}

/// What it holds: the takeaway, what stands right under it, and the parts.
pub struct Matter {
    /// The takeaway.
    pub lede: AnyView,
    /// What stands under the takeaway.
    pub opening: AnyView,
    /// The parts.
    pub parts: AnyView,
}

/// Renders the page; `matter` is asked for once the page's own context is there.
pub fn page(shared: &Shared, below: Below, matter: impl FnOnce(&Context) -> Matter) -> Rendered {
    let context = Context::below(shared, &shared.site.pages[below.page], below.folder);
    let body = Owner::new().with(|| {
        let Matter { lede, opening, parts } = matter(&context);
        let main = view! {
            <div class="part opening">
                <div class="text">
                    <h1>{below.title.to_owned()}</h1>
                    <p class="lede">{lede}</p>
                    {opening}
                </div>
            </div>
            {parts}
        };
        frame::body(&context, below.title, main.into_any())
    });
    let path = format!("{}/{}/index.html", below.page, below.folder);
    finish(context, path, below.title.to_owned(), below.description, body)
}

/// A part with an address.
pub fn part(id: &'static str, is_wide: bool, inside: AnyView) -> AnyView {
    let class = if is_wide { "part wide" } else { "part" };
    view! { <section class=class id=id><div class="text">{inside}</div></section> }.into_any()
}

/// The text, cut after a word where it is too long for a search result.
pub fn short(text: &str) -> String {
    const MOST: usize = 200;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST - 1).collect();
    // Better a whole sentence than a cut one, if it says enough.
    match cut.rsplit_once(". ") {
        Some((whole, _)) if whole.chars().count() >= MOST / 2 => format!("{whole}."),
        _ => format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole)),
    }
}
