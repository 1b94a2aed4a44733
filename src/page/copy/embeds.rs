//! The page that gives the code for embeds. builder.js brings the form to life; the list below it needs no script.

use super::embed;
use crate::content::{evidence::shape::Closed, load::Site};
use crate::model::answer::clauses::fill;
use crate::page::{Rendered, context::Context};
use leptos::prelude::*;

/// Stands for the list until all pages are there.
const SLOT: &str = "<!--embeds-->";

/// The widths of the preview in CSS pixels; the middle one gives the height in the code.
const WIDTHS_PX: [u32; 3] = [320, 640, 900];

/// The form, the preview, what to paste, and the list of everything that can be embedded.
pub fn embeds(context: &Context) -> AnyView {
    context.style("embeds");
    let words = &context.site.labels.embed;
    let choice = |id: &'static str, name: &str, options: &[(&'static str, &str)]| {
        let options: Vec<_> =
            options.iter().map(|(value, name)| view! { <option value=*value>{(*name).to_owned()}</option> }).collect();
        let name = name.to_owned();
        view! { <p><label for=id>{name}</label> <select id=id>{options}</select></p> }
    };
    let platforms = words.platforms.iter().map(|one| {
        view! { <option value=one.id.clone() data-paste=one.paste.id() data-limit=one.limit.0.clone()>{one.name.clone()}</option> }
    });
    let platforms: Vec<_> = platforms.collect();
    let widths = WIDTHS_PX.iter().map(|width| {
        let said = fill(&words.pixels, &[("n", &width.to_string())]);
        view! { <label><input type="radio" name="b-width" value=*width checked=*width == WIDTHS_PX[1] /> " " {said}</label> " " }
    });
    let widths: Vec<_> = widths.collect();
    view! {
        <div id="builder" data-unknown=words.unknown.clone() data-weak=words.accent_weak.clone() data-height=words.height.clone()>
            <fieldset disabled>
                <legend>{words.build.clone()}</legend>
                <p><label for="b-what">{words.what.clone()}</label> <select id="b-what"></select></p>
                {choice(
                    "b-theme",
                    &words.theme,
                    &[("", &words.theme_system), ("light", &words.theme_light), ("dark", &words.theme_dark)],
                )}
                {choice(
                    "b-bg",
                    &words.ground,
                    &[("", &words.ground_paper), ("white", &words.ground_white), ("none", &words.ground_none)],
                )}
                {choice("b-heading", &words.heading, &[("", &words.heading_shown), ("none", &words.heading_hidden)])}
                <p>
                    <label for="b-accent">{words.accent.clone()}</label> " "
                    <input type="text" id="b-accent" maxlength="7" spellcheck="false" autocomplete="off" placeholder=words.accent_hint.clone() />
                </p>
                <p><label for="b-platform">{words.platform.clone()}</label> <select id="b-platform">{platforms}</select></p>
                <p class="wide" role="group" aria-label=words.width.clone()>{words.width.clone()} " " {widths}</p>
                <p class="wide">
                    <label for="b-code">{words.code.clone()}</label>
                    <textarea id="b-code" rows="7" readonly spellcheck="false"></textarea>
                    <button type="button" id="b-copy" data-said=words.copied.clone()>{words.copy.clone()}</button>
                    " " <output id="b-height"></output>
                </p>
                <p class="wide small" id="b-limit"></p>
                <p class="wide small" id="b-notice" role="status"></p>
            </fieldset>
            <p class="still small">{words.off.clone()}</p>
            <div id="b-preview" class="preview" role="group" tabindex="0" aria-label=words.preview.clone()></div>
        </div>
        <h2>{words.list.clone()}</h2>
        <div id="b-list" inner_html=SLOT></div>
    }
    .into_any()
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
