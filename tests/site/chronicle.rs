//! The figure of time on the first page: what it says of itself is so.

use super::{dist, pages, root, select};
use sangensoku::content::load;
use scraper::Html;
use std::collections::BTreeSet;

#[test]
fn every_mark_has_its_record_and_the_caption_counts_them() {
    let site = load::load(root()).expect("the content is sound");
    let (file, words) = &site.evidence.chronicle;
    let page = pages().iter().find(|page| page.path == "index.html").expect("there is a first page");
    let html = Html::parse_document(&page.text);
    let links = |css: &str| -> Vec<String> {
        let marks = select(css);
        html.select(&marks).map(|link| link.attr("href").expect("a mark is a link").to_owned()).collect()
    };
    let list = links("#chronicle .moments li a");
    assert_eq!(list.len(), file.marks.len(), "the list says every mark");
    for drawing in ["wide", "mid"] {
        assert_eq!(links(&format!("#chronicle svg.{drawing} a")), list, "{drawing}: the same marks in the same order");
    }
    for href in &list {
        let (path, place) = href.split_once('#').map_or((href.as_str(), None), |(path, place)| (path, Some(place)));
        assert!(dist().contains_key(&format!("{path}index.html")), "{href}: the page of the record is there");
        let there = pages().iter().find(|page| page.path == format!("{path}index.html"));
        let has = |id: &str| there.is_some_and(|page| page.ids.contains(id));
        assert!(place.is_none_or(has), "{href}: the record stands there");
    }
    // Steps of one deal share its page; each has a date of its own.
    let entries = select("#chronicle .moments li a");
    let marks: BTreeSet<(Option<&str>, String)> =
        html.select(&entries).map(|link| (link.attr("href"), link.text().collect::<String>())).collect();
    let count = marks.len().to_string();
    let proof = words.proof.replace("{marks}", &count).replace("{records}", &count);
    let caption: String = html.select(&select("#chronicle-read")).flat_map(|caption| caption.text()).collect();
    assert!(caption.contains(&proof), "{caption} does not say {proof}");
}

#[test]
fn the_figure_is_no_stop_for_the_keyboard_but_its_list_is() {
    let page = pages().iter().find(|page| page.path == "index.html").expect("there is a first page");
    let html = Html::parse_document(&page.text);
    for link in html.select(&select("#chronicle svg a")) {
        assert_eq!(link.attr("tabindex"), Some("-1"), "a mark is a link for pointers");
    }
    assert!(html.select(&select("#chronicle .moments li a[tabindex]")).next().is_none());
}
