//! A step: its number, its sentences, its picture; the row of all steps, and the way on.

use super::{PAGE, figure, titled};
use crate::content::page::{Block, Part};
use crate::page::{
    context::Context,
    copy::embed,
    text::{here, notes, prose},
};
use leptos::prelude::*;

/// The row of all steps. Among all it leads to places on the page, on the page of a step to the others.
pub fn row(context: &Context, parts: &[Part], current: Option<usize>) -> AnyView {
    let words = &context.site.evidence.story_words;
    let links: Vec<_> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let href = match current {
                Some(_) => context.href(&format!("{PAGE}/{}", at + 1)),
                None => format!("#{}", part.id.0),
            };
            let is_here = (current == Some(at)).then_some("step");
            view! {
                <li>
                    <a href=href aria-current=is_here><i>{at + 1}</i> " " <span>{part.heading.clone()}</span></a>
                </li>
            }
        })
        .collect();
    let here = current.map(|at| view! { <p>{titled(&words.here, at, parts)}</p> });
    let class = if current.is_some() { "steps-row one" } else { "steps-row" };
    view! { <nav class=class aria-label=words.steps.clone()>{here} <ol>{links}</ol></nav> }.into_any()
}

/// A step among all.
pub fn among(context: &Context, at: usize, part: &Part) -> AnyView {
    let words = &context.site.evidence.story_words;
    let (id, number) = (part.id.0.clone(), at + 1);
    let link = here::here(context, &id, &part.heading);
    let heading = view! { <h2>{part.heading.clone()} "\u{a0}" {link}</h2> }.into_any();
    let own = context.href(&format!("{PAGE}/{number}"));
    let code = format!("{}{}/?id={PAGE}/{number}", context.up, embed::FOLDER);
    let tools = view! {
        <p class="small tools">
            <a href=own>{words.alone.clone()}</a> " · " <a href=code.clone()>{words.embed.clone()}</a>
        </p>
    };
    view! { <section class="part step" data-embed=code id=id>{text(context, at, part, heading)} {figure(context, &part.id.0)} {tools}</section> }
        .into_any()
}

/// A step on its own page.
pub fn alone(context: &Context, at: usize, part: &Part) -> AnyView {
    let heading = view! { <h1>{part.heading.clone()}</h1> }.into_any();
    view! { <div class="part step">{text(context, at, part, heading)} {figure(context, &part.id.0)}</div> }.into_any()
}

fn text(context: &Context, at: usize, part: &Part, heading: AnyView) -> AnyView {
    let site = context.site;
    let of = site.evidence.story_words.of.replace("{all}", &site.pages[PAGE].parts.len().to_string());
    let said: Vec<_> = part
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::P(sentences) => Some(view! { <p class="say">{prose::prose(context, sentences)}</p> }.into_any()),
            Block::Note(sentences) => {
                Some(view! { <p class="small">{prose::prose(context, sentences)}</p> }.into_any())
            }
            _ => None,
        })
        .collect();
    let evidence = site.labels.frame.evidence.clone();
    let list = notes::list(context, &part.id.0)
        .map(|list| view! { <details class="small"><summary>{evidence}</summary> {list}</details> });
    view! {
        <div class="tx">
            <p class="no">{at + 1} " " <i>{of}</i></p>
            {heading}
            {said}
            {list}
        </div>
    }
    .into_any()
}

/// The way back and on, each with the name of where it leads.
pub fn way(context: &Context, parts: &[Part], at: usize) -> AnyView {
    let words = &context.site.evidence.story_words;
    let name = |at: usize| parts[at].heading.clone();
    let to = |at: usize| context.href(&format!("{PAGE}/{}", at + 1));
    let back = at.checked_sub(1).map(|at| {
        view! { <a class="back" href=to(at) rel="prev"><i>{words.back.clone()}</i> " " {name(at)}</a> }
    });
    let on = match at + 1 {
        next if next < parts.len() => {
            view! { <a class="on" href=to(next) rel="next"><i>{words.next.clone()}</i> " " {name(next)}</a> }.into_any()
        }
        _ => {
            let (go, case) = (words.go_on.clone(), words.case.clone());
            view! { <a class="on" href=context.href("check")><i>{go}</i> " " {case}</a> }.into_any()
        }
    };
    let whole = view! { <a href=context.href(PAGE)>{words.whole.clone()}</a> };
    let label = format!("{}, {}", words.back, words.next);
    view! { <nav class="step-way" aria-label=label>{back} {on} {whole}</nav> }.into_any()
}
