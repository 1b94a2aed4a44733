//! The page for paper: every section, every claim and every source, and nothing to press.

use super::{elements, pages, root, select};
use sangensoku::content::{load, visit::each_claim};
use scraper::Html;

fn paper() -> &'static super::Page {
    pages().iter().find(|page| page.path == "print/index.html").expect("the page is there")
}

#[test]
fn the_page_for_paper_holds_every_claim_with_the_numbers_of_its_sources() {
    let site = load::load(root()).expect("the content is sound");
    let document = Html::parse_document(&paper().text);
    let entries: Vec<_> = document.select(&select("#all-sources li")).collect();
    assert_eq!(entries.len(), site.sources.len());
    let mut claims = 0;
    let left_out = ["sources", "data", "search", "print", "embed", "404"];
    for page in site.pages.values().filter(|page| !left_out.contains(&page.id.0.as_str())) {
        assert!(paper().ids.contains(&page.id.0), "{} is there", page.id.0);
        each_claim(page, &mut |claim, _| {
            let id = format!("{}-c-{}", page.id.0, claim.claim.0);
            let found = document.select(&select(&format!("[id='{id}']"))).next();
            let found = found.unwrap_or_else(|| panic!("{id} is on paper"));
            let marks = select("sup a");
            let numbers = found.select(&marks).filter_map(|link| link.attr("href"));
            // A source without a known address stands by its title.
            let urls: Vec<String> = numbers
                .map(|number| {
                    let entry = document.select(&select(&format!("{number} :is(a, span)"))).next();
                    let entry = entry.expect("a number leads to a source");
                    entry.attr("href").map_or_else(|| entry.text().collect(), str::to_owned)
                })
                .collect();
            let expected: Vec<String> = claim
                .sources
                .iter()
                .map(|source| {
                    let source = &site.sources[&source.0].1;
                    source.url.as_ref().map_or_else(|| source.title.clone(), |url| url.0.clone())
                })
                .collect();
            assert_eq!(urls, expected, "{id}");
            claims += 1;
        });
    }
    assert!(claims > 300, "{claims} claims");
    assert!(site.evidence.deals.iter().all(|(deal, _)| paper().ids.contains(&format!("partners-d-{}", deal.id.0))));
    assert!(site.evidence.series.iter().any(|(one, _)| paper().ids.contains(&format!("industry-s-{}", one.id.0))));
}

#[test]
fn nothing_on_paper_is_folded_pressed_or_brought_to_life() {
    elements(paper(), "main details", |fold| assert!(fold.attr("open").is_some(), "{}", fold.html()));
    for css in [
        "fieldset",
        "button",
        "select",
        "input",
        "[data-widget]",
        "[data-island]",
        ":not(.still) > img",
        ".sheet a.here",
    ] {
        let mut found = 0;
        elements(paper(), &format!("main :is({css})"), |_| found += 1);
        assert_eq!(found, 0, "{css}");
    }
}

#[test]
fn every_page_leads_to_the_page_for_paper_and_the_menu_does_not() {
    for page in pages() {
        let up = "../".repeat(page.path.matches('/').count());
        let up = if page.path == "404.html" { "" } else { &up };
        let link = format!("{up}print/");
        let (mut in_footer, mut in_menu) = (0, 0);
        elements(page, "footer a", |a| in_footer += usize::from(a.attr("href") == Some(&link)));
        elements(page, "header a", |a| in_menu += usize::from(a.attr("href") == Some(&link)));
        assert_eq!((in_footer, in_menu), (1, 0), "{}", page.path);
    }
}
