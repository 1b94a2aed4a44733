//! What other sites show in frames: whole, small, and asking nothing of anyone.

use super::{Page, frames, pages, root, select};
use sangensoku::content::load;
use sangensoku::page::{self, Shared};
use sangensoku::publish::{budget, embed, ids, pack};
use scraper::Html;
use std::collections::BTreeSet;

fn id(frame: &Page) -> &str {
    frame.path.trim_start_matches("embed/").trim_end_matches("/index.html")
}

#[test]
fn every_page_part_deal_and_series_has_its_frame() {
    let there: BTreeSet<&str> = frames().iter().map(id).collect();
    let site = load::load(root()).expect("the content is sound");
    let never = ["404", "search", "print", "embed", "data"];
    for page in site.pages.values().filter(|page| !never.contains(&page.id.0.as_str())) {
        let own = &page.id.0;
        assert!(there.contains(own.as_str()), "{own}");
        for (index, part) in page.parts.iter().enumerate() {
            // The frame of a step of the story is that of its own page.
            if own == "story" {
                assert!(there.contains(format!("story/{}", index + 1).as_str()), "story/{}", index + 1);
                continue;
            }
            assert!(there.contains(format!("{own}/{}", part.id.0).as_str()), "{own}/{}", part.id.0);
        }
    }
    for (deal, _) in &site.evidence.deals {
        assert!(there.contains(format!("partners/{}", deal.id.0).as_str()), "{}", deal.id.0);
    }
    for (series, _) in &site.evidence.series {
        assert!(there.contains(format!("industry/{}", series.id.0).as_str()), "{}", series.id.0);
    }
}

#[test]
fn the_list_names_every_frame_once_and_no_other() {
    let list = pages().iter().find(|page| page.path == "embed/index.html").expect("the page is there");
    let document = Html::parse_document(&list.text);
    let links: Vec<_> =
        document.select(&select("#b-list a")).filter_map(|link| link.attr("href")).map(str::to_owned).collect();
    let named: BTreeSet<&str> = links.iter().map(|link| link.trim_start_matches("./").trim_end_matches('/')).collect();
    assert_eq!(named.len(), links.len());
    assert_eq!(named, frames().iter().map(id).collect());
}

#[test]
fn a_frame_has_one_heading_its_page_the_date_and_one_wrapper() {
    for frame in frames() {
        let document = Html::parse_document(&frame.text);
        let count = |css: &str| document.select(&select(css)).count();
        assert_eq!(count("h1"), 1, "{}", frame.path);
        assert_eq!(count("h1[data-heading]"), 1, "{}", frame.path);
        assert_eq!(count("body > #embed"), 1, "{}", frame.path);
        assert_eq!(count("html[data-embed]"), 1, "{}", frame.path);
        assert_eq!(count("nav[aria-label='Sections'], .ribbon, a.here, #share"), 0, "{}", frame.path);
        let foot = document.select(&select("footer.from")).next().expect("a frame has a foot");
        let words: String = foot.text().collect();
        assert!(words.contains("Sangensoku") && words.contains("Sources last read"), "{}: {words}", frame.path);
        let canonical = document.select(&select("link[rel=canonical]")).next().and_then(|link| link.attr("href"));
        let page =
            foot.select(&select("a")).next().and_then(|link| link.attr("href")).expect("the foot leads to the page");
        assert_eq!(page.split('#').next(), canonical, "{}", frame.path);
    }
}

#[test]
fn a_frame_without_a_widget_is_small_and_loads_nothing() {
    for frame in frames() {
        let document = Html::parse_document(&frame.text);
        let weight = pack::brotli(frame.text.as_bytes()).len();
        let has_widget = document.select(&select("[data-widget]")).next().is_some();
        let is_small = !has_widget && !budget::LONG_EMBEDS.contains(&id(frame));
        let most = if is_small { embed::MOST_BYTES } else { budget::PAGE_BYTES };
        assert!(weight <= most, "{}: {weight} bytes after brotli", frame.path);
        let loaded = "script[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], img, iframe";
        assert!(has_widget || document.select(&select(loaded)).next().is_none(), "{}", frame.path);
    }
}

#[test]
fn links_of_a_frame_open_outside_and_those_into_it_stay() {
    for frame in frames() {
        let document = Html::parse_document(&frame.text);
        assert_eq!(document.select(&select("base[target=_blank]:not([href])")).count(), 1, "{}", frame.path);
        for link in document.select(&select("a[href^='#']")) {
            assert_eq!(link.attr("target"), Some("_self"), "{}: {:?}", frame.path, link.attr("href"));
        }
    }
}

#[test]
fn the_share_menu_is_told_of_frames_that_are_there() {
    let there: BTreeSet<&str> = frames().iter().map(id).collect();
    let mut offered = BTreeSet::new();
    for page in pages() {
        let document = Html::parse_document(&page.text);
        for thing in document.select(&select("[data-embed]")) {
            let address = thing.attr("data-embed").expect("it was selected by it");
            let (builder, id) = address.split_once("?id=").expect("the builder is told what");
            assert_eq!(builder, format!("{}embed/", "../".repeat(page.path.matches('/').count())));
            assert!(there.contains(id), "{}: {address}", page.path);
            offered.insert(id.to_owned());
        }
    }
    assert_eq!(offered.len(), there.len(), "every frame is offered somewhere");
}

#[test]
fn the_frame_of_a_renamed_page_or_part_shows_what_took_its_place() {
    let mut site = load::load(root()).expect("the content is sound");
    let entry = |kind: &str, id: &str, to: &str| (kind.to_owned(), id.to_owned(), to.to_owned());
    for (kind, id, to) in [entry("page", "old-rules", "rules"), entry("part", "rules#old", "rules#p-2014")] {
        let first = site.ids.ids["page"][0].first;
        let (status, note) = (sangensoku::content::ids::Status::Moved, None);
        let published = sangensoku::content::ids::Published { id, first, status, to: vec![to], note };
        site.ids.ids.get_mut(&kind).expect("the kind is there").push(published);
    }
    let shared = Shared::new(&site);
    let pages = page::render(&shared);
    let embeds = page::copy::embed::every(&site, &pages);
    let now = ids::now(&site, &pages);
    let moved = embed::moved(&shared, &pages, &embeds, &now);
    let found: Vec<(&str, &str)> = moved.iter().map(|(at, embed)| (at.as_str(), embed.id.as_str())).collect();
    assert_eq!(found, [("old-rules", "rules"), ("rules/old", "rules/p-2014")]);
}
