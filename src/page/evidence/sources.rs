//! The sources: the grades on the page `sources`, and one page with the list of each grade below it.

use crate::content::load::Site;
use crate::content::record::{Grade, Source};
use crate::content::uses;
use crate::content::words::GradeWords;
use crate::content::words::list::ListId;
use crate::page::{
    ORDER, Rendered,
    context::{Context, Shared},
    list::listing::{self, Facet, List, Row},
    shell::below::{self, Below, Matter},
    text::{notes, record::fill},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The folder of a grade's page below `sources/`.
pub fn folder(grade: Grade) -> &'static str {
    match grade {
        Grade::Primary => "primary",
        Grade::News => "news",
        Grade::Analysis => "analysis",
        Grade::Editorial => "editorial",
        Grade::Reference => "reference",
        Grade::Advocacy => "advocacy",
        Grade::StateMedia => "state-media",
        Grade::Repost => "repost",
        Grade::Digest => "digest",
        Grade::Headline => "headline",
    }
}

/// The grades, each with its meaning, its number of sources and the link to their list.
pub fn grades(context: &Context) -> AnyView {
    context.style("sources");
    let entries: Vec<_> = context
        .site
        .labels
        .grades
        .iter()
        .map(|words| {
            let count = of(context.site, words.grade).len();
            let href = format!("{}/", folder(words.grade));
            view! {
                <li>
                    <a href=href>{words.plural.clone()}</a>
                    " "
                    <small>{count}</small>
                    <span class="small">{words.meaning.clone()}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="grades">{entries}</ul> }.into_any()
}

/// The page that lists the sources of one grade.
pub fn page_of(shared: &Shared, words: &GradeWords) -> Rendered {
    let sources = of(shared.site, words.grade);
    let description = format!("{} {}: {}", sources.len(), words.plural.to_lowercase(), words.meaning);
    let below = Below { page: "sources", folder: folder(words.grade), title: &words.plural, description };
    below::page(shared, below, |context| {
        context.style("sources");
        let entries: Vec<_> = sources.iter().map(|source| entry(context, source)).collect();
        Matter {
            lede: words.meaning.clone().into_any(),
            opening: view! { {listing::filter(context, list(context, &sources))} <ul class="sources">{entries}</ul> }
                .into_any(),
            parts: ().into_any(),
        }
    })
}

/// The sources by publisher, by the section that rests on them, and by language.
fn list(context: &Context, sources: &[&Source]) -> List {
    let site = context.site;
    // One publisher may be written in two ways, with capitals or with its Japanese name behind it.
    let named = |publisher: &str| {
        let name = publisher.split_once(" (").map_or(publisher, |(name, _)| name).to_lowercase();
        let plain = name.replace(|letter: char| !letter.is_alphanumeric(), " ");
        plain.split_whitespace().collect::<Vec<_>>().join("-")
    };
    let mut publishers: BTreeMap<String, (&str, usize)> = BTreeMap::new();
    for source in sources {
        publishers.entry(named(&source.publisher)).or_insert((&source.publisher, 0)).1 += 1;
    }
    // A publisher with one source is found by its name.
    let mut publishers: Vec<(String, String)> =
        publishers.into_iter().filter(|(_, (_, n))| *n > 1).map(|(id, (name, _))| (id, name.to_owned())).collect();
    publishers.sort_by(|one, other| one.1.cmp(&other.1));
    let rows = sources.iter().map(|source| Row {
        id: source.id.0.clone(),
        group: 0,
        has: vec![
            vec![named(&source.publisher)],
            by_page(site, source).into_iter().map(|(page, _)| page.to_owned()).collect(),
            vec![source.lang.0.clone()],
        ],
    });
    let languages = site.labels.languages.iter().map(|words| (words.lang.0.clone(), words.name.clone()));
    let facets = vec![
        Facet::one("publisher", publishers),
        Facet::one("section", ORDER.iter().map(|id| ((*id).to_owned(), site.pages[*id].menu.clone())).collect()),
        Facet::one("language", languages.collect()),
    ];
    List::plain(ListId::Sources, "main", facets, Vec::new(), rows.collect())
}

/// The sources of a grade, newest first; those without a date last.
fn of(site: &Site, grade: Grade) -> Vec<&Source> {
    let mut sources: Vec<&Source> =
        site.sources.values().filter(|(known, _)| *known == grade).map(|(_, source)| source).collect();
    sources.sort_by_key(|source| (std::cmp::Reverse(source.date.map(|date| date.last_day())), source.id.clone()));
    sources
}

fn entry(context: &Context, source: &Source) -> impl IntoView + use<> {
    let labels = &context.site.labels;
    let language = labels.languages.iter().find(|words| words.lang == source.lang);
    let language = language.map(|words| words.name.clone()).unwrap_or_default();
    let about = format!("{}, {}. {language}.", source.publisher, notes::date(context, source));
    let weak = (!source.authority).then(|| view! { " " <i class="reported">{labels.frame.no_authority.clone()}</i> });
    let note = source.note.clone().map(|note| view! { " " {note} });
    view! {
        <li id=source.id.0.clone()>
            {notes::title(source)} " " <span class="small">{about} {weak} {note}</span> {users(context, source)}
        </li>
    }
}

/// So many links to one page stand beside a source; of the rest only the number.
const MOST_LINKS: usize = 2;

/// The claims and records that rest on a source, by page: the first link is the name of the page, the others are
/// numbers.
fn users(context: &Context, source: &Source) -> Option<AnyView> {
    let site = context.site;
    let pages: Vec<_> = by_page(site, source)
        .into_iter()
        .map(|(page, addresses)| {
            let more = addresses.len().checked_sub(MOST_LINKS).filter(|rest| *rest > 0);
            let more = more.map(|rest| format!(" {}", fill(&site.labels.frame.more_uses, &[("n", &rest.to_string())])));
            let links: Vec<_> = addresses
                .iter()
                .take(MOST_LINKS)
                .enumerate()
                .map(|(index, address)| {
                    let words = if index == 0 { site.pages[page].menu.clone() } else { (index + 1).to_string() };
                    let between = if index == 0 { " " } else { ", " };
                    view! { {between} <a href=context.href(address)>{words}</a> }
                })
                .collect();
            view! { <span>{links} {more}</span> }
        })
        .collect();
    let words = site.labels.frame.used.clone();
    (!pages.is_empty()).then(|| view! { <span class="small used">{words} {pages}</span> }.into_any())
}

/// The addresses of what rests on a source, by the page of the menu.
fn by_page(site: &Site, source: &Source) -> Vec<(&'static str, Vec<String>)> {
    let mut by_page: Vec<(&str, Vec<String>)> = Vec::new();
    let users = site.uses.of_source.get(&source.id.0);
    for address in users.into_iter().flatten().filter_map(|(kind, id)| uses::address(site, kind, id)) {
        let folder = address.split(['/', '#']).next().unwrap_or_default();
        let Some(page) = ORDER.iter().find(|page| **page == folder) else { continue };
        match by_page.iter_mut().find(|(known, _)| known == page) {
            Some((_, addresses)) => addresses.push(address),
            None => by_page.push((page, vec![address])),
        }
    }
    by_page.sort_by_key(|(page, _)| ORDER.iter().position(|known| known == page));
    by_page
}
