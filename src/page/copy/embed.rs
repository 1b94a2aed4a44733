//! What other sites can show in a frame: the start of a page, a part of one, or the page of a record, without what
//! stands around it, and with a line that says where it is from.

use super::relink::relink;
use crate::component::Bundle;
use crate::content::page::{EMBED, PAGES, STORY};
use crate::content::site::Site;
use crate::model::{answer::clauses::fill, date::Date};
use crate::page::text::html::{behind, element, element_at, name, next_tag, unescape};
use crate::page::{shared::Shared, shell::finished::Rendered};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Pages that are of no use in a frame.
const NEVER: [&str; 5] = ["404", "search", "print", EMBED, "data"];

/// Something that other sites can show.
#[derive(Clone, Debug)]
pub struct Embed {
    /// Its address below the folder of the embeds: that of the page, or page and part: `rules`, `rules/p-2014`.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The title of its page.
    pub of: String,
    /// The page that it is of, below the site's folder: `rules/`, empty for the first page.
    pub page: String,
    /// Its place on that page, if it is a part of it.
    pub place: Option<String>,
    /// What it says to search results and previews.
    pub description: String,
    /// The day on which its sources were last read.
    pub read: Date,
    /// Its HTML, with links as they are on its page.
    pub matter: String,
    /// The style sheets of its page.
    pub styles: Vec<&'static str>,
    /// The rules of its page that depend on records.
    pub rules: String,
    /// The program that brings its page to life.
    pub bundle: Option<Bundle>,
}

impl Embed {
    /// True if something in it comes to life: a component, or a drawing that says its values.
    pub fn lives(&self) -> bool {
        self.has_widget() || reads_out(&self.matter)
    }

    /// True if a component with props has work in it.
    pub fn has_widget(&self) -> bool {
        has_widget(&self.matter)
    }
}

fn has_widget(html: &str) -> bool {
    html.contains(" data-island=\"")
}

fn reads_out(html: &str) -> bool {
    html.contains(" data-readout")
}

/// The program that brings this much of a page to life; drawings alone need the smallest.
fn program(page: &Rendered, matter: &str) -> Option<Bundle> {
    if reads_out(matter) && !has_widget(matter) { Some(Bundle::Figures) } else { page.bundle }
}

/// Everything that can be embedded, the start of a page before its parts.
pub fn every(site: &Site, pages: &[Rendered]) -> Vec<Embed> {
    let all: Vec<Embed> = pages
        .iter()
        .filter(|page| page.leads_to.is_none() && !page.is_copy)
        .flat_map(|page| of_page(site, page))
        .collect();
    // A part whose matter has a page of its own is embedded as that page.
    let own: BTreeSet<String> = all.iter().filter(|one| one.place.is_none()).map(|one| one.id.clone()).collect();
    all.into_iter().filter(|one| one.place.is_none() || !own.contains(&one.id)).collect()
}

fn of_page(site: &Site, page: &Rendered) -> Vec<Embed> {
    let folder = page.path.trim_end_matches("index.html");
    let address = folder.trim_end_matches('/');
    let main = element(&page.body, "main");
    let Some(main) = main.filter(|_| page.path.ends_with("index.html") && !NEVER.contains(&address)) else {
        return Vec::new();
    };
    let made = |id: String, title: String, place: Option<String>, matter: String| Embed {
        id,
        title,
        of: page.title.clone(),
        page: folder.to_owned(),
        place,
        description: page.description.clone(),
        read: page.card.read,
        bundle: program(page, &matter),
        matter,
        styles: page.styles.clone(),
        rules: page.rules.clone(),
    };
    let sections = sections(main);
    let opening = main.find("<div class=\"").and_then(|at| element_at(main, at)).unwrap_or_default();
    // A page of a record is short: it is embedded as a whole.
    let is_section = PAGES.contains(&address) || address.is_empty();
    let start: String = sections.iter().take(if is_section { 1 } else { usize::MAX }).map(|(_, html)| *html).collect();
    let id = if address.is_empty() { "home" } else { address };
    // A drawing comes first; its numbers and what they mean are behind it.
    let start = match opening.contains("<svg") && !start.is_empty() {
        true => {
            let name = &site.evidence.number_labels.words.table;
            format!("<details class=\"part\"><summary>{name}</summary>{start}</details>")
        }
        false => start,
    };
    let whole = made(id.to_owned(), page.title.clone(), None, marked(&without(&format!("{opening}{start}")), "h1"));
    // Each step of the story has a page of its own.
    let parts = sections.iter().filter(|_| is_section && address != STORY).map(|(place, html)| {
        let matter = raised(&without(html));
        made(format!("{id}/{place}"), heading(html), Some((*place).to_owned()), marked(&matter, "h1"))
    });
    [whole].into_iter().chain(parts).collect()
}

/// The parts of a page with their ids.
fn sections(main: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = main;
    while let Some(at) = rest.find("<section ") {
        let Some(html) = element_at(rest, at) else { break };
        // The end of a page has no id: it is about the page and no part of its matter.
        let id = next_tag(html).and_then(|(_, tag, _)| Some(tag.split_once(" id=\"")?.1.split_once('"')?.0));
        found.extend(id.map(|id| (id, html)));
        rest = &rest[at + html.len()..];
    }
    found
}

/// The words of the first heading, as text.
fn heading(html: &str) -> String {
    let inside = html.split_once("<h2").and_then(|(_, rest)| rest.split_once('>')?.1.split_once("</h2>"));
    let mut rest = inside.map_or("", |(inside, _)| inside);
    let mut words = String::new();
    while let Some((before, tag, after)) = next_tag(rest) {
        words.push_str(before);
        // The link to itself and the readings are no words of the heading.
        rest = if matches!(name(tag), "a" | "rt") && !tag.starts_with("</") { behind(tag, after) } else { after };
    }
    words.push_str(rest);
    unescape(&words).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the links of things to themselves, which open a menu that a frame does not have.
fn without(html: &str) -> String {
    let mut done = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag, after)) = next_tag(rest) {
        done.push_str(before);
        rest = after;
        if tag.starts_with("<a ") && tag.contains(" class=\"here\"") {
            rest = behind(tag, after);
            continue;
        }
        done.push_str(tag);
    }
    done + rest
}

/// With headings one step up, because the part is a document of its own.
fn raised(html: &str) -> String {
    // Its own heading alone is that of the document.
    let html = html.replacen("<h2", "<h1", 1).replacen("</h2>", "</h1>", 1);
    if html.contains("<h2") {
        return html;
    }
    let steps = [("h3", "h2"), ("h4", "h3"), ("h5", "h4")];
    steps.iter().fold(html, |html, (from, to)| {
        html.replace(&format!("<{from}"), &format!("<{to}")).replace(&format!("</{from}>"), &format!("</{to}>"))
    })
}

/// With a mark on the heading that an address may hide.
fn marked(html: &str, heading: &str) -> String {
    html.replacen(&format!("<{heading}"), &format!("<{heading} data-heading"), 1)
}

/// The body of the document of an embed; `up` leads to the site's folder.
pub fn body(shared: &Shared, embed: &Embed, up: &str) -> String {
    let words = &shared.site.labels.embed;
    let fragment = embed.place.as_ref().map_or(String::new(), |id| format!("#{id}"));
    let here = format!("{up}{}{fragment}", embed.page);
    // The heading of a part says little without that of its page.
    let crumb = embed.place.is_some().then(|| view! { <header class="crumb">{embed.of.clone()}</header> });
    let matter = relink(&embed.matter, &embed.page, up);
    let view = view! {
        <div id="embed">
            {crumb}
            <main id="main" inner_html=matter></main>
            <p id="left-out" class="small" role="status" hidden>{words.left_out.clone()} " " <span></span></p>
            <footer class="from">
                <a href=here>{words.site.clone()}</a> " " {fill(&words.note, &[("read", &embed.read.in_words())])}
            </footer>
        </div>
    };
    Owner::new().with(|| view.to_html()).replace("<!>", "")
}

#[cfg(test)]
mod tests {
    use super::{heading, raised, sections, without};

    #[test]
    fn parts_are_found_whole_and_stand_alone() {
        let main = r##"<main id="main"><section class="part wide" id="a"><h2>A &amp; <b>b</b> <a href="#a" class="here">#</a></h2><section>x</section></section><section class="part ending small" aria-label="e"></section></main>"##;
        let found = sections(main);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0, heading(found[0].1).as_str()), ("a", "A & b"));
        assert!(raised(&without(found[0].1)).contains("<h1>A &amp; <b>b</b> </h1><section>x</section></section>"));
    }
}
