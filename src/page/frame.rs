//! What stands around the matter of every page: name, menu, ribbon, the way on, the last line.

use super::{context::Context, data, ending, here};
use crate::content::{check::in_menu, load::Site};
use leptos::prelude::*;

/// How the tag of the matter of a page ends; `build` names the preview card of the page there.
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
    let is_found = !["search", "print", "404"].contains(&context.page.id.0.as_str());
    view! {
        <a class="skip" href="#main">{frame.skip.clone()}</a>
        <header class="top">
            <a class="name" href=home>
                <b>"san"<span>"gen"</span>"soku"</b>
                " "
                <ruby lang="ja">"三原則"<rt>"さんげんそく"</rt></ruby>
            </a>
            {menu(context)}
        </header>
        {ribbon(context)}
        <main data-pagefind-body=is_found.then_some("") id="main">{main} {ending} {way_on(context)}</main>
        <footer class="end">
            <p>
                {data::of_page(context)} <a href=context.href("print")>{context.site.data_words.words.paper.clone()}</a> "."
            </p>
            <p>{read} " " {frame.footer.clone()}</p>
        </footer>
        <p class="said" role="status"></p>
        {menu_of_links}
    }
    .into_any()
}

/// The menu: two rows where there is room, behind a word where there is none. The links stand in the page twice,
/// once for each, because no sheet can open a fold in every browser; only one of the two is ever shown or read out.
fn menu(context: &Context) -> impl IntoView + use<> {
    let links = || {
        let link = |id: &'static str| {
            let here = (id == context.page.id.0).then_some("page");
            view! { <a href=context.href(id) aria-current=here>{context.site.pages[id].menu.clone()}</a> }
        };
        in_menu().map(link).collect::<Vec<_>>()
    };
    let sections = context.site.labels.frame.sections.clone();
    let label = sections.clone();
    view! {
        <nav aria-label=label>
            <div class="row">{links()}</div>
            <details>
                <summary>{sections}</summary>
                <div>{links()}</div>
            </details>
        </nav>
    }
}

/// The rule periods to scale: navigation, legend and identity at once. On the history page it leads to the events.
fn ribbon(context: &Context) -> impl IntoView + use<> {
    let page = if context.page.id.0 == "history" { "history" } else { "rules" };
    let last = context.site.periods.len() - 1;
    let links: Vec<_> = context
        .site
        .periods
        .iter()
        .enumerate()
        .map(|(index, (period, words))| {
            let more = words.ribbon.clone().map(|more| view! { " " <span>{more}</span> });
            let lit = (index == last && context.page.id.0 == "home").then_some("true");
            view! {
                <a class=period.verdict.tone() href=context.href(&format!("{page}#p-{}", period.id.0)) aria-current=lit>
                    {words.short.clone()}
                    {more}
                </a>
            }
        })
        .collect();
    view! { <nav class="ribbon" aria-label=context.site.labels.frame.ribbon.clone()>{links}</nav> }
}

/// The years that each rule period lasted.
pub fn years(site: &Site) -> Vec<f64> {
    let day = |date: crate::model::date::Date| {
        let key = date.first_day().number();
        f64::from(key / 10_000) + f64::from(key / 100 % 100 - 1) / 12.0
    };
    let end = site.events.last().map_or(2026.0, |(event, _)| day(event.date));
    let starts: Vec<f64> = site.periods.iter().map(|(period, _)| day(period.from)).chain([end]).collect();
    starts.windows(2).map(|pair| (pair[1] - pair[0]).max(0.1)).collect()
}

/// The widths of the ribbon's periods as a rule: to scale, with a least width for the short ones.
pub fn ribbon_widths(site: &Site) -> String {
    let columns: String = years(site).into_iter().map(|years| format!(" minmax(4.4rem,{years:.1}fr)")).collect();
    format!("@media(min-width:60.01rem){{.ribbon{{grid-template-columns:{}}}}}", columns.trim_start())
}

/// Links to the pages before and after this one.
fn way_on(context: &Context) -> Option<AnyView> {
    let order: Vec<&str> = ["home"].into_iter().chain(in_menu()).collect();
    let at = order.iter().position(|id| *id == context.page.id.0)?;
    let link = |to: Option<&&str>, class: &'static str, label: &str| {
        let id = to.filter(|id| **id != "search")?;
        let label = label.to_owned();
        let title = context.site.pages[*id].menu.clone();
        Some(view! { <a class=class href=context.href(id) rel=class><i>{label}</i> " " {title}</a> })
    };
    let frame = &context.site.labels.frame;
    let before = at.checked_sub(1).and_then(|at| link(order.get(at), "prev", &frame.previous));
    let after = link(order.get(at + 1), "next", &frame.next);
    let label = format!("{}, {}", frame.previous, frame.next);
    Some(view! { <nav class="way" aria-label=label>{before} {after}</nav> }.into_any())
}
