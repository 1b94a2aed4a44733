//! The menu, the way from home to a page, the ribbon of rule periods: how a reader gets about.

use crate::content::{check::in_menu, load::Site, words::GroupWords};
use crate::page::{context::Context, story::PAGE as STORY};
use leptos::prelude::*;

/// The groups of the menu and the field that searches. Where there is room each group is a fold of its own, else all
/// stand behind one word: the links stand in the page twice, because no sheet can open a fold in every browser, and
/// only one of the two is ever shown or read out.
pub fn menu(context: &Context) -> impl IntoView + use<> {
    let frame = &context.site.labels.frame;
    let groups: Vec<_> = frame.groups.iter().map(|group| folded(context, group)).collect();
    let sections: Vec<_> = frame
        .groups
        .iter()
        .map(|group| {
            let links: Vec<_> = group.pages.iter().map(|entry| link(context, &entry.page.0, None)).collect();
            view! { <section><b>{group.name.clone()}</b> {links}</section> }
        })
        .collect();
    view! {
        <nav class="groups" aria-label=frame.sections.clone()>{groups}</nav>
        {find(context, Some("search"))}
        <div class="menu">
            <details>
                <summary>{frame.sections.clone()}</summary>
                <div class="drawer">{find(context, None)} {sections}</div>
            </details>
        </div>
    }
}

fn folded(context: &Context, group: &GroupWords) -> impl IntoView + use<> {
    let is_here = group.pages.iter().any(|entry| entry.page.0 == context.page.id.0);
    let links: Vec<_> =
        group.pages.iter().map(|entry| link(context, &entry.page.0, Some(entry.note.clone()))).collect();
    view! {
        <details name="menu" class=is_here.then_some("on")>
            <summary>{group.name.clone()}</summary>
            <div class="panel">{links}</div>
        </details>
    }
}

fn link(context: &Context, id: &str, note: Option<String>) -> impl IntoView + use<> {
    let here = (id == context.page.id.0).then_some("page");
    let note = note.map(|note| view! { " " <span>{note}</span> });
    view! { <a href=context.href(id) aria-current=here><b>{context.site.pages[id].menu.clone()}</b> {note}</a> }
}

/// The field leads to the page of the search, which works without scripts as far as that page does. One of the two is
/// the landmark.
fn find(context: &Context, role: Option<&'static str>) -> impl IntoView + use<> {
    let name = context.site.labels.frame.find.clone();
    let landmark = role.map(|_| name.clone());
    view! {
        <form class="find" role=role aria-label=landmark action=context.href("search")>
            <input type="search" name="q" maxlength="80" aria-label=name.clone() autocomplete="off" />
            <button type="submit">{name}</button>
        </form>
    }
}

/// Home, the group, the page, and what stands below it.
pub fn way_here(context: &Context, title: &str) -> Option<AnyView> {
    let frame = &context.site.labels.frame;
    let id = context.page.id.0.as_str();
    let group = frame.groups.iter().find(|group| group.pages.iter().any(|entry| entry.page.0 == id))?;
    let own = context.page.menu.clone();
    let is_below = context.place.contains('/');
    let page = if is_below {
        view! { <a href=context.href(id)>{own}</a> }.into_any()
    } else {
        view! { <span aria-current="page">{own}</span> }.into_any()
    };
    let record = is_below.then(|| view! { <li><span aria-current="page">{title.to_owned()}</span></li> });
    let home = context.site.pages["home"].menu.clone();
    Some(
        view! {
            <nav class="crumbs" aria-label=frame.way.clone()>
                <ol>
                    <li><a href=context.href("home")>{home}</a></li>
                    <li>{group.name.clone()}</li>
                    <li>{page}</li>
                    {record}
                </ol>
            </nav>
        }
        .into_any(),
    )
}

/// The rule periods as a sentence under a line to scale. On the history page it leads to the events; home shows the
/// same at large.
pub fn ribbon(context: &Context) -> Option<AnyView> {
    if context.page.id.0 == "home" {
        return None;
    }
    let frame = &context.site.labels.frame;
    let page = if context.page.id.0 == "history" { "history" } else { "rules" };
    let links = || -> Vec<_> {
        context
            .site
            .periods
            .iter()
            .map(|(period, words)| {
                let href = context.href(&format!("{page}#p-{}", period.id.0));
                let (short, said) = (words.short.clone(), words.ribbon.clone());
                view! { <li class=period.verdict.tone()><a href=href><b>{short}</b> " " <span>{said}</span></a></li> }
            })
            .collect()
    };
    let scale = || -> Vec<_> {
        context.site.periods.iter().map(|(period, _)| view! { <i class=period.verdict.tone()></i> }).collect()
    };
    let (newest, words) = context.site.periods.last()?;
    let now =
        view! { <span class=newest.verdict.tone()><b>{words.short.clone()}</b> " " {words.ribbon.clone()}</span> };
    Some(
        view! {
            <nav class="ribbon" aria-label=frame.ribbon.clone()>
                <p aria-hidden="true">{frame.ribbon.clone()}</p>
                <div><div class="scale">{scale()}</div> <ol>{links()}</ol></div>
                <details>
                    <summary><span class="scale">{scale()}</span> {frame.ribbon_short.clone()} " " {now}</summary>
                    <p>{frame.ribbon.clone()}</p>
                    <ol>{links()}</ol>
                </details>
            </nav>
        }
        .into_any(),
    )
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

/// The line of the ribbon to scale, as a rule.
pub fn ribbon_widths(site: &Site) -> String {
    let columns: String = years(site).into_iter().map(|years| format!(" {years:.1}fr")).collect();
    format!(".scale{{grid-template-columns:{}}}", columns.trim_start())
}

/// Links to the pages before and after this one, inside its group.
pub fn way_on(context: &Context) -> Option<AnyView> {
    // The steps of the story have a way on of their own.
    if context.place != context.page.id.0 && context.page.id.0 == STORY {
        return None;
    }
    let order: Vec<&str> = ["home"].into_iter().chain(in_menu()).collect();
    let at = order.iter().position(|id| *id == context.page.id.0)?;
    let link = |to: Option<&&str>, class: &'static str, label: &str| {
        let id = to?;
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
