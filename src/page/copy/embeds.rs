//! The page that gives the code for embeds: the form, and the list below it, which needs no script.

use super::embed;
use crate::component::{
    Fixed, Tools,
    builder::{Labels, Options, Platform, Props, WIDTHS_PX, Words},
};
use crate::content::{
    load::Site,
    words::embed::{self as embed_words, PlatformWords},
};
use crate::model::{answer::clauses::fill, embed::Paste};
use crate::page::{Rendered, context::Context};
use leptos::prelude::*;

/// Stands for the list until all pages are there.
const SLOT: &str = "<!--embeds-->";

/// The form, the preview, what to paste, and the list of everything that can be embedded.
pub fn embeds(context: &Context) -> AnyView {
    context.style("embeds");
    let words = &context.site.labels.embed;
    let choice = |name: &String, options: &[(&str, &String)]| Options {
        name: name.into(),
        options: options.iter().map(|(value, name)| ((*value).to_owned(), (*name).into())).collect(),
    };
    let platform = |one: &PlatformWords| Platform {
        id: one.id.clone(),
        name: (&one.name).into(),
        paste: paste(one.paste),
        limit: one.limit.0.clone(),
        // It knows a page by its address, but no part of one; a card is made of any.
        is_page_alone: one.id == "wordpress",
    };
    let props = Props {
        choices: vec![
            choice(
                &words.theme,
                &[("", &words.theme_system), ("light", &words.theme_light), ("dark", &words.theme_dark)],
            ),
            choice(
                &words.ground,
                &[("", &words.ground_paper), ("white", &words.ground_white), ("none", &words.ground_none)],
            ),
            choice(&words.heading, &[("", &words.heading_shown), ("none", &words.heading_hidden)]),
        ],
        platforms: words.platforms.iter().map(platform).collect(),
        words: Words {
            unknown: words.unknown.clone(),
            weak: words.accent_weak.clone(),
            height: words.height.clone(),
            copied: words.copied.clone(),
        },
        labels: Labels {
            build: (&words.build).into(),
            what: (&words.what).into(),
            accent: (&words.accent).into(),
            hint: (&words.accent_hint).into(),
            platform: (&words.platform).into(),
            width: (&words.width).into(),
            widths: WIDTHS_PX.map(|width| Fixed::new(fill(&words.pixels, &[("n", &width.to_string())]))).to_vec(),
            code: (&words.code).into(),
            copy: (&words.copy).into(),
            preview: (&words.preview).into(),
            list: (&words.list).into(),
            off: (&words.off).into(),
        },
        list: Fixed::new(SLOT),
    };
    context.island("", Tools::Builder(props))
}

/// What is pasted, as the form knows it.
fn paste(paste: embed_words::Paste) -> Paste {
    match paste {
        embed_words::Paste::Frame => Paste::Frame,
        embed_words::Paste::Page => Paste::Page,
        embed_words::Paste::Place => Paste::Place,
        embed_words::Paste::Script => Paste::Script,
        embed_words::Paste::Link => Paste::Link,
    }
}

/// Fills the list with what the pages offer.
pub fn list_in(site: &Site, pages: &mut [Rendered]) {
    let embeds = embed::every(site, pages);
    let Some(page) = pages.iter_mut().find(|page| page.body.contains(SLOT)) else { return };
    let mut groups: Vec<(&str, Vec<_>)> = Vec::new();
    for embed in &embeds {
        let above = embed.id.split('/').next().unwrap_or_default();
        let is_part = embed.place.is_some().then_some("");
        let link = view! { <li><a href=format!("./{}/", embed.id) data-part=is_part>{embed.title.clone()}</a></li> };
        match groups.iter_mut().find(|(known, _)| *known == above) {
            Some((_, links)) => links.push(link),
            None => groups.push((above, vec![link])),
        }
    }
    let titled = groups.into_iter().map(|(above, links)| {
        let title = embeds.iter().find(|embed| embed.id == above).map(|embed| embed.of.clone());
        view! { <details><summary>{title}</summary> <ul>{links}</ul></details> }
    });
    let list: Vec<_> = titled.collect();
    let html = Owner::new().with(|| list.to_html()).replace("<!>", "");
    page.body = page.body.replace(SLOT, &html);
}
