//! Every link of every page, and every source of every claim.

use super::{Page, dist, elements, frames, pages, root, select};
use sangensoku::content::{load, visit::each_claim};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

#[test]
fn every_link_leads_somewhere_at_the_root_in_a_folder_and_on_a_disk() {
    let by_path: BTreeMap<&str, &Page> =
        pages().iter().chain(frames()).map(|page| (page.path.as_str(), page)).collect();
    for base in ["http://host/", "http://host/a/b/", "file:///home/reader/site/"] {
        let base = Url::parse(base).expect("a valid address");
        for page in pages().iter().chain(frames()) {
            let here = base.join(&page.path).expect("a page has an address");
            for (attribute, link) in page.links.iter().filter(|(_, link)| !link.starts_with("http")) {
                // The names in data- attributes are resolved by boot.js against itself, which is at the top.
                let from = if attribute.starts_with("data-") { &base } else { &here };
                let target = from.join(link).unwrap_or_else(|_| panic!("{}: `{link}` is no address", page.path));
                let rest = target.as_str().split(['#', '?']).next().and_then(|bare| bare.strip_prefix(base.as_str()));
                let mut file = rest.unwrap_or_else(|| panic!("{}: `{link}` leaves the site", page.path)).to_owned();
                if file.is_empty() || file.ends_with('/') {
                    file.push_str("index.html");
                }
                assert!(dist().contains_key(&file), "{}: `{link}` leads to {file}, which is not there", page.path);
                if let Some(fragment) = target.fragment() {
                    let there = by_path[file.as_str()];
                    assert!(there.ids.contains(fragment), "{}: `{link}`: {file} has no id `{fragment}`", page.path);
                }
            }
        }
    }
}

#[test]
fn the_only_absolute_addresses_are_those_of_sources() {
    let site = load::load(root()).expect("the content is sound");
    let known: BTreeSet<&str> =
        site.sources.values().filter_map(|(_, source)| Some(source.url.as_ref()?.0.as_str())).collect();
    for page in pages().iter().chain(frames()) {
        for (attribute, link) in &page.links {
            let absolute = link.contains("://") || link.starts_with('/');
            assert!(!absolute || (*attribute == "href" && known.contains(link.as_str())), "{}: {link}", page.path);
        }
        elements(page, "link[href], script[src], img, iframe, [srcset]", |element| {
            let named = element.attr("href").or(element.attr("src")).unwrap_or_default();
            assert!(!named.contains("//"), "{} loads {named}", page.path);
        });
    }
}

#[test]
fn every_claim_leads_to_each_of_its_sources() {
    let site = load::load(root()).expect("the content is sound");
    let mut claims = 0;
    for page in pages() {
        let document = Html::parse_document(&page.text);
        for claim in document.select(&select("[id^='c-']")) {
            let id = claim.attr("id").expect("it was selected by it");
            let mut named = BTreeSet::new();
            for number in claim.select(&select("sup a")) {
                let entry = select(&format!("{} a", number.attr("href").expect("a number is a link")));
                let first = document.select(&entry).next().and_then(|link| link.attr("href"));
                let first = first.expect("the entry names the source");
                // Without a known address the entry leads to the list of its grade.
                let own = first.split_once("/#").filter(|_| !first.contains("://")).map(|(_, id)| format!("#{id}"));
                named.insert(own.unwrap_or_else(|| first.to_owned()));
            }
            let expected = site.pages.values().flat_map(|page| {
                let mut found = Vec::new();
                each_claim(page, &mut |known, _| {
                    if format!("c-{}", known.claim.0) == id {
                        found.extend(known.sources.iter().map(|source| {
                            let url = site.sources[&source.0].1.url.as_ref();
                            url.map_or_else(|| format!("#{}", source.0), |url| url.0.clone())
                        }));
                    }
                });
                found
            });
            assert_eq!(named, expected.collect(), "{id} on {}", page.path);
            claims += 1;
        }
    }
    assert_eq!(claims, site.claims.len());
}
