//! What stands around the matter of every page: name, menu, ribbon, the way on, the last line.

use super::{ending, menu, sets};
use crate::content::page::STORY;
use crate::page::{context::Context, text::here};
use leptos::prelude::*;

/// How the tag of the matter of a page ends; `publish` names the preview card of the page there.
pub const MAIN: &str = " id=\"main\">";

/// The whole body around `main`.
pub fn body(context: &Context, title: &str, main: AnyView) -> AnyView {
    let frame = &context.site.labels.frame;
    let home = context.href("home");
    // What no page is at has nothing to be corrected, cited or shared.
    let is_page = context.page.id.0 != "404";
    let ending = is_page.then(|| ending::ending(context, title));
    let menu_of_links = is_page.then(|| here::menu(context));
    let read = format!("{}: {}.", frame.read, context.page.read.in_words());
    // What only repeats the other pages is not looked for.
    let is_found = !context.is_copy && !["search", "print", "404", STORY].contains(&context.place.as_str());
    view! {
        <a class="skip" href="#main">{frame.skip.clone()}</a>
        <header class="top">
            <a class="name" href=home>
                <b>"san"<span>"gen"</span>"soku"</b>
                " "
                <ruby lang="ja">"三原則"<rt>"さんげんそく"</rt></ruby>
            </a>
            {menu::menu(context)}
        </header>
        {menu::ribbon(context)}
        {menu::way_here(context, title)}
        <main data-pagefind-body=is_found.then_some("") id="main">{main} {ending} {menu::way_on(context)}</main>
        <footer class="end">
            <p>
                {sets::of_page(context)} <a href=context.href("print")>{context.site.data_words.words.paper.clone()}</a> "."
            </p>
            <p>{read} " " {frame.footer.clone()}</p>
        </footer>
        <p class="said" role="status"></p>
        {menu_of_links}
    }
    .into_any()
}
