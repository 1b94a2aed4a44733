//! Old addresses at work: a page for each page that is gone, and on the pages that are there an anchor, a line or a
//! script for each place that is gone.

use super::head::folder_of;
use super::ids::{Addresses, address_of, whereabouts};
use crate::content::ids::Status;
use crate::page::{Rendered, Shared, shell::moved};
use std::collections::{BTreeMap, BTreeSet};

/// Leads a fragment, or the whole page, to where its matter is now.
const SCRIPT: &str = include_str!("moved.js");

/// Adds the pages for those that are gone, and mends the others. Gives the old folders with the new ones.
pub fn settle(shared: &Shared, pages: &mut Vec<Rendered>, now: &Addresses) -> Vec<(String, String)> {
    let ids = &shared.site.ids;
    let live: BTreeSet<&str> = now.values().flatten().map(String::as_str).collect();
    let titles: BTreeMap<String, String> =
        pages.iter().map(|page| (address_of(&page.path).to_owned(), page.title.clone())).collect();
    let title = |address: &str| titles.get(page_of(address)).map_or("", String::as_str);
    let mut gone_pages = Vec::new();
    let mut gone_places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for published in ids.all().filter(|one| !live.contains(one.id.as_str()) && !one.id.contains('?')) {
        // `ids::complaints` has said so if the trail ends.
        let Ok(to) = whereabouts(ids, &live, &published.id) else { continue };
        match published.id.split_once('#') {
            None => gone_pages.push((published, to)),
            Some((page, id)) => {
                gone_places.entry(page).or_default().push(Place { id, to, note: published.note.as_deref() });
            }
        }
    }
    for page in pages.iter_mut() {
        let own = address_of(&page.path).to_owned();
        let up = "../".repeat(page.path.matches('/').count());
        let mut elsewhere = BTreeMap::new();
        for place in gone_places.get(own.as_str()).into_iter().flatten() {
            let here = |to: &String| to.split_once('#').filter(|(page, _)| *page == own).map(|(_, id)| id.to_owned());
            let anchored = match &place.to[..] {
                [only] => here(only).is_some_and(|id| anchor(&mut page.body, &id, place.id)),
                _ => false,
            };
            if anchored {
                continue;
            }
            let to = place.to.iter().map(|to| (to.as_str(), title(to))).collect();
            let gone = moved::Gone { from: place.id, to, note: place.note };
            let line = moved::place(shared, &own, place.id, &gone);
            page.body = page.body.replacen("</main>", &format!("{line}</main>"), 1);
            if let [only] = &place.to[..] {
                elsewhere.insert(place.id.to_owned(), href(&up, only));
            }
        }
        if !elsewhere.is_empty() {
            page.script = Some(script(&elsewhere, ""));
        }
    }
    let mut redirects = Vec::new();
    for (published, to) in gone_pages {
        let named = to.iter().map(|to| (to.as_str(), title(to))).collect();
        let gone = moved::Gone { from: &published.id, to: named, note: published.note.as_deref() };
        let mut page = moved::page(shared, &gone);
        let up = "../".repeat(page.path.matches('/').count());
        let places = gone_places.get(published.id.as_str()).into_iter().flatten();
        let places = places.filter_map(|place| match &place.to[..] {
            [only] => Some((place.id.to_owned(), href(&up, only))),
            _ => None,
        });
        let places: BTreeMap<String, String> = places.collect();
        match &to[..] {
            [only] if published.status != Status::Split => {
                page.script = Some(script(&places, &href(&up, only)));
                page.leads_to = Some(page_of(only).to_owned());
                redirects.push((format!("{}/", published.id), folder(only)));
            }
            _ => page.script = (!places.is_empty()).then(|| script(&places, "")),
        }
        pages.push(page);
    }
    redirects
}

struct Place<'a> {
    id: &'a str,
    to: Vec<String>,
    note: Option<&'a str>,
}

fn page_of(address: &str) -> &str {
    address.split(['#', '?']).next().unwrap_or_default()
}

/// The folder of an address below the site's, with its fragment: `rules#a` gives `rules/#a`.
fn folder(address: &str) -> String {
    let (page, place) = address.split_once('#').map_or((address, String::new()), |(page, id)| (page, format!("#{id}")));
    format!("{}{place}", folder_of(page))
}

fn href(up: &str, address: &str) -> String {
    let folder = folder(address);
    if up.is_empty() && !folder.contains('/') { format!("./{folder}") } else { format!("{up}{folder}") }
}

fn script(places: &BTreeMap<String, String>, page: &str) -> String {
    let places = serde_json::to_string(places).expect("text is plain data");
    // `<` could end the script.
    let text = |value: &str| value.replace('<', "\\u003c");
    SCRIPT.replacen("places = {}", &format!("places = {}", text(&places)), 1).replacen(
        "page = \"\"",
        &format!("page = {}", text(&serde_json::Value::from(page).to_string())),
        1,
    )
}

/// Puts an empty anchor with the id `old` into the element with the id `new`, where HTML allows one: that works
/// without a script. False if the element is not there.
fn anchor(body: &mut String, new: &str, old: &str) -> bool {
    let Some(at) = body.find(&format!(" id=\"{new}\"")) else { return false };
    let start = body[..at].rfind('<').map_or(at, |start| start + 1);
    let name: String = body[start..].chars().take_while(char::is_ascii_alphanumeric).collect();
    let Some(mut end) = body[at..].find('>').map(|end| at + end + 1) else { return false };
    // A row holds cells, a fold begins with its summary: the anchor goes into the first of those.
    if matches!(name.as_str(), "tr" | "details" | "figure" | "ul" | "ol" | "dl") {
        let Some(inner) = body[end..].find('>') else { return false };
        end += inner + 1;
    }
    body.insert_str(end, &format!("<span id=\"{old}\"></span>"));
    true
}

#[cfg(test)]
mod tests {
    use super::{anchor, folder, script};
    use std::collections::BTreeMap;

    #[test]
    fn an_anchor_goes_where_html_allows_one() {
        for (body, expected) in [
            ("<p><li id=\"b\" class=\"c\">x</li>", "<p><li id=\"b\" class=\"c\"><span id=\"a\"></span>x</li>"),
            ("<tr id=\"b\"><td>x</td></tr>", "<tr id=\"b\"><td><span id=\"a\"></span>x</td></tr>"),
        ] {
            let mut made = body.to_owned();
            assert!(anchor(&mut made, "b", "a"));
            assert_eq!(made, expected);
        }
        assert!(!anchor(&mut "<p id=\"c\">".to_owned(), "b", "a"));
    }

    #[test]
    fn addresses_become_folders() {
        assert_eq!((folder("home").as_str(), folder("home#a").as_str()), ("", "#a"));
        assert_eq!((folder("check/a").as_str(), folder("check#a").as_str()), ("check/a/", "check/#a"));
    }

    #[test]
    fn a_script_cannot_be_ended_by_what_it_leads_to() {
        let places = BTreeMap::from([("a".to_owned(), "../b/#</script>".to_owned())]);
        assert!(!script(&places, "../b/").contains("</script>"));
    }
}
