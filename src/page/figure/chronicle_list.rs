//! The marks of the figure of time as a list of links: beside a rail on phones, and for readers everywhere.

use super::chronicle::ends;
use crate::chart::chronicle::{Chronicle, Moment, Sign, rail};
use crate::model::date::Date;
use crate::page::context::Context;
use leptos::prelude::*;

/// The list with its rail.
pub fn list(context: &Context, drawn: &Chronicle) -> AnyView {
    let (file, words) = &context.site.evidence.chronicle;
    let entries: Vec<_> = drawn
        .lines()
        .into_iter()
        .map(|line| match line {
            Some(mark) => entry(mark),
            None => view! { <li class="low"><i>{ends(file, &words.ends_short, Date::in_short)}</i></li> }.into_any(),
        })
        .collect();
    view! {
        <div class="moments">
            <p class="hush">{words.list.clone()}</p>
            // The text is SVG that `chart` has written and escaped.
            <div inner_html=rail(drawn)></div>
            <ol>{entries}</ol>
        </div>
    }
    .into_any()
}

fn entry(mark: &Moment) -> AnyView {
    let tone = match mark.sign {
        Sign::Reported | Sign::NotFound => Some(if mark.main { "red main" } else { "red" }),
        Sign::Headline => Some("low"),
        _ => mark.main.then_some("key main"),
    };
    view! {
        <li class=tone><a href=mark.href.clone()><b>{mark.brief.clone()}</b> " " {mark.short.clone()}</a></li>
    }
    .into_any()
}
