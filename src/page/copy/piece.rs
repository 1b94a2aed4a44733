//! A page for each part of a section: complete and readable, with a head and a card of its own, so that a link to a
//! part shows what the part says. Its matter is that of the frame that other sites get.

use super::{embed::Embed, relink::relink};
use crate::content::page::PAGES;
use crate::page::{
    context::Context,
    shared::Shared,
    shell::{below, card::Card, finished::Rendered, frame},
    text::{
        citable,
        html::{behind, name, next_tag, unescape},
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The pages of all parts that have none yet, and on the pages of the sections the address of each.
pub fn pages(shared: &Shared, pages: &mut [Rendered], embeds: &[Embed]) -> Vec<Rendered> {
    let taken: BTreeSet<String> = pages.iter().map(|page| page.path.clone()).collect();
    let mut made = Vec::new();
    for id in PAGES.iter().filter(|id| **id != "home") {
        let parts: Vec<(&Embed, &str)> = embeds
            .iter()
            .filter(|embed| embed.page == format!("{id}/"))
            .filter_map(|embed| Some((embed, embed.place.as_deref()?)))
            .filter(|(_, place)| !taken.contains(&path(id, place)))
            .collect();
        for (embed, place) in &parts {
            made.push(one(shared, id, embed, place, &parts));
        }
        if let Some(page) = pages.iter_mut().find(|page| page.path == format!("{id}/index.html")) {
            for (_, place) in &parts {
                let (old, new) = (format!(" id=\"{place}\">"), format!(" data-own=\"{place}/\" id=\"{place}\">"));
                page.body = page.body.replacen(&old, &new, 1);
            }
        }
    }
    made
}

fn path(page: &str, place: &str) -> String {
    format!("{page}/{place}/index.html")
}

fn one(shared: &Shared, id: &str, embed: &Embed, place: &str, parts: &[(&Embed, &str)]) -> Rendered {
    let mut context = Context::below(shared, &shared.site.pages[id], place);
    context.is_copy = true;
    context.style("piece");
    let matter = relink(&embed.matter.replacen(" data-heading", "", 1), &embed.page, context.up);
    let starts_at_once = embed.has_widget() && !matter.contains("class=\"later");
    let others: Vec<_> = parts
        .iter()
        .map(|(other, at)| match *at == place {
            true => view! { <li><span aria-current="page">{other.title.clone()}</span></li> }.into_any(),
            false => view! { <li><a href=format!("../{at}/")>{other.title.clone()}</a></li> }.into_any(),
        })
        .collect();
    let (of, back) = (embed.of.clone(), context.href(&format!("{id}#{place}")));
    let body = Owner::new().with(|| {
        let main = view! {
            <div class="piece" inner_html=matter></div>
            <nav class="part pieces" aria-label=of.clone()>
                <div class="text">
                    <p><a href=back>{of.clone()}</a></p>
                    <ol class="small">{others}</ol>
                </div>
            </nav>
        };
        frame::body(&context, &embed.title, main.into_any())
    });
    let html = Owner::new().with(|| body.to_html()).replace("<!>", "").replace("<!--<() />-->", "");
    let first = citable::page(&context, &embed.title);
    let mut card = Card::of(&context);
    card.period = shared.site.pages[id]
        .parts
        .iter()
        .find(|part| part.id.0 == place)
        .and_then(|part| part.period.as_ref())
        .and_then(|period| shared.site.periods.iter().position(|(known, _)| known.id.0 == period.0));
    let made = context.finish();
    let styles =
        embed.styles.iter().copied().chain(made.styles.iter().copied().filter(|one| !embed.styles.contains(one)));
    Rendered {
        path: path(id, place),
        title: embed.title.clone(),
        description: description(embed),
        body: html,
        styles: styles.collect(),
        rules: embed.rules.clone(),
        cited: std::iter::once(first).chain(made.cited).collect(),
        starts_at_once,
        bundle: embed.bundle,
        card,
        leads_to: None,
        script: None,
        is_copy: true,
    }
}

/// The first sentences of the part, with its heading and that of its page where they say too little.
fn description(embed: &Embed) -> String {
    const LEAST: usize = 50;
    let paragraphs = embed.matter.split("<p").skip(1).filter_map(|rest| rest.split_once('>'));
    let texts = paragraphs.map(|(_, rest)| text(rest.split("</p>").next().unwrap_or_default()));
    match texts.map(|text| below::short(&text)).find(|text| text.chars().count() >= LEAST) {
        Some(text) => text,
        None => below::short(&format!("{}: {}. {}", embed.of, embed.title, embed.description)),
    }
}

/// The words of HTML without the numbers of sources and without readings.
fn text(html: &str) -> String {
    let (mut rest, mut words) = (html, String::new());
    while let Some((before, tag, after)) = next_tag(rest) {
        words.push_str(before);
        let is_left_out = matches!(name(tag), "sup" | "rt") && !tag.starts_with("</");
        rest = if is_left_out { behind(tag, after) } else { after };
    }
    words.push_str(rest);
    unescape(&words).split_whitespace().collect::<Vec<_>>().join(" ")
}
