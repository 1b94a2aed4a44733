//! What a page is, for machines: JSON-LD in the words of schema.org, at the end of the body, where it keeps nothing
//! waiting. Addresses are relative to the page where the site's own is not known.

use super::head::{NAME, below};
use super::sitemap::{address, section};
use crate::content::{load::Site, values};
use crate::data::{DataSet, FOLDER, Form, LICENCE_URL};
use crate::page::Rendered;
use serde_json::{Value, json};

/// Pages whose matter is a list, a form or a set of files rather than text to be read.
const LISTS: [&str; 6] = ["check", "sources", "glossary", "data", "embed", "print"];

/// What holds a link to the site itself.
const LINKS: [&str; 3] = ["contentUrl", "item", "url"];

/// Puts its description at the end of every page that stands for itself.
pub fn describe(site: &Site, sets: &[DataSet], pages: &mut [Rendered], site_url: Option<&str>) {
    let scripts: Vec<Option<String>> = pages.iter().map(|page| of(&Place { site, page, sets, site_url })).collect();
    for (page, script) in pages.iter_mut().zip(scripts) {
        page.body.extend(script);
    }
}

struct Place<'a> {
    site: &'a Site,
    page: &'a Rendered,
    sets: &'a [DataSet],
    site_url: Option<&'a str>,
}

impl Place<'_> {
    /// The address of a path below the site's folder.
    fn link(&self, path: &str) -> String {
        match self.site_url {
            Some(url) => format!("{url}{path}"),
            None if self.page.path.contains('/') => {
                format!("{}{path}", "../".repeat(self.page.path.matches('/').count()))
            }
            None => format!("./{path}"),
        }
    }
}

fn of(place: &Place) -> Option<String> {
    let page = place.page;
    if page.path == "404.html" {
        return None;
    }
    let name = section(&page.path);
    let own = place.site.pages.get(name)?;
    let is_list = LISTS.contains(&name);
    let mut about = json!({
        "@type": if is_list { "WebPage" } else { "Article" },
        if is_list { "name" } else { "headline" }: page.title,
        "description": page.description,
        "inLanguage": "en",
        "dateModified": own.read.to_string(),
        "license": LICENCE_URL,
        "author": { "@type": "Organization", "name": NAME },
    });
    if place.site_url.is_some() {
        about["url"] = json!(place.link(address(&page.path)));
    }
    let mut graph = vec![about];
    graph.extend(crumbs(place, name));
    match page.path.as_str() {
        "glossary/index.html" => graph.push(terms(place)),
        "data/index.html" => graph.extend(place.sets.iter().map(|set| data_set(place, set))),
        _ => {}
    }
    Some(script(&json!({ "@context": "https://schema.org", "@graph": graph })))
}

/// How the element begins.
const START: &str = "<script type=\"application/ld+json\">";

fn script(data: &Value) -> String {
    // A sentence could hold the end of a script; no sentence needs this sign as it is.
    format!("{START}{}</script>", data.to_string().replace('<', "\\u003c"))
}

/// The page at `path` with its description for a site at `to`, written for the address `old` or for none; `None` if its
/// description is none of ours. A page without one stays as it is.
pub fn retargeted(path: &str, html: &str, old: Option<&str>, to: &str) -> Option<String> {
    let Some((before, rest)) = html.split_once(START) else { return Some(html.to_owned()) };
    let (data, after) = rest.split_once("</script>")?;
    let mut data: Value = serde_json::from_str(data).ok()?;
    let of_page = format!("{to}{}", address(path));
    let graph = data.get_mut("@graph")?.as_array_mut()?;
    graph.iter_mut().for_each(|thing| lead(thing, &of_page, old, to));
    graph.first_mut()?["url"] = json!(of_page);
    Some(format!("{before}{}{after}", script(&data)))
}

/// Leads every link of a thing, and of what is in it, anew.
fn lead(thing: &mut Value, of_page: &str, old: Option<&str>, to: &str) {
    match thing {
        Value::Array(all) => all.iter_mut().for_each(|one| lead(one, of_page, old, to)),
        Value::Object(all) => {
            for (name, value) in all {
                match value {
                    Value::String(link) if LINKS.contains(&name.as_str()) => {
                        let base = if link.starts_with('#') { of_page } else { to };
                        *link = format!("{base}{}", below(link, old));
                    }
                    value => lead(value, of_page, old, to),
                }
            }
        }
        _ => {}
    }
}

/// The way from the home page to this one; the home page has none.
fn crumbs(place: &Place, name: &str) -> Option<Value> {
    let menu = |id: &str| place.site.pages.get(id).map(|page| page.menu.clone());
    let mut way = vec![(menu("home")?, String::new())];
    if name == "home" {
        return None;
    }
    way.push((menu(name)?, format!("{name}/")));
    // `data/` and the like are the page itself; what lies deeper has a title of its own.
    if place.page.path.matches('/').count() > 1 {
        way.push((place.page.title.clone(), address(&place.page.path).to_owned()));
    }
    let items = way.into_iter().enumerate().map(|(index, (name, path))| {
        json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": place.link(&path) })
    });
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() }))
}

fn terms(place: &Place) -> Value {
    let terms = place.site.evidence.terms.iter().map(|(term, words)| {
        json!({
            "@type": "DefinedTerm",
            "name": words.name,
            "alternateName": term.ja,
            "description": values::plain(place.site, &words.definition.0),
            "url": if place.site_url.is_some() { place.link(&format!("glossary/#{}", term.id.0)) } else { format!("#{}", term.id.0) },
        })
    });
    json!({ "@type": "DefinedTermSet", "name": place.page.title, "hasDefinedTerm": terms.collect::<Vec<_>>() })
}

fn data_set(place: &Place, set: &DataSet) -> Value {
    let words = place.site.data_words.sets.iter().find(|words| words.set == set.name);
    let files = set.files.iter().filter_map(|file| {
        let format = match file.form {
            Form::Json(_) => "application/json",
            Form::Table(_) => "text/csv",
            Form::Schema => return None,
        };
        let link = place.link(&format!("{FOLDER}/{}", file.name));
        Some(json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": link }))
    });
    json!({
        "@type": "Dataset",
        "name": words.map(|words| &words.title),
        "description": words.map(|words| &words.holds),
        "url": place.link(&format!("{FOLDER}/#ds-{}", set.name)),
        "license": LICENCE_URL,
        "isAccessibleForFree": true,
        "creator": { "@type": "Organization", "name": NAME },
        "distribution": files.collect::<Vec<_>>(),
    })
}
