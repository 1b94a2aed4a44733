//! What machines read: linked data, the feed, the lists for search engines. Where the site's own address is needed, the
//! pages are written anew with one.

use super::data::linked;
use super::{dist, pages, root};
use sangensoku::content::load;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::{fs, sync::OnceLock};

const ADDRESS: &str = "https://example.org/defence/";

/// The site written with its own address, from a shell as Trunk leaves it.
fn with_address() -> &'static PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = root().join("target/addressed");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("target can be written");
        let shell = "<!doctype html>\n<!-- The page shell. -->\n<html lang=\"en\"><head><!-- head --><script defer \
            src=\"./boot.js\" data-js=\"./a.js\" data-wasm=\"./a.wasm\"></script></head><body><!-- body --></body></html>";
        fs::write(folder.join("index.html"), shell).expect("target can be written");
        for file in fs::read_dir(root().join("public")).expect("public is there").flatten() {
            fs::copy(file.path(), folder.join(file.file_name())).expect("target can be written");
        }
        let output = Command::new(env!("CARGO_BIN_EXE_sangensoku"))
            .arg("write")
            .env("SITE_URL", ADDRESS)
            .env("TRUNK_STAGING_DIR", &folder)
            .env_remove("TRUNK_PROFILE")
            .current_dir(root())
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder
    })
}

fn text(name: &str) -> String {
    fs::read_to_string(with_address().join(name)).unwrap_or_else(|_| panic!("{name} is written"))
}

/// What stands between two tags, each time.
fn between<'a>(text: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
    text.split(&open).skip(1).filter_map(|rest| rest.split(&close).next()).collect()
}

fn of_type<'a>(data: &'a [Value], kind: &str) -> Vec<&'a Value> {
    let graphs = data.iter().filter_map(|one| one["@graph"].as_array()).flatten();
    graphs.filter(|one| one["@type"] == kind).collect()
}

#[test]
fn every_page_says_to_machines_what_it_is_and_where_it_stands() {
    for page in pages() {
        let data = linked(page);
        if page.path == "404.html" {
            assert!(data.is_empty(), "an address that is none has nothing to say");
            continue;
        }
        assert_eq!(data.len(), 1, "{}", page.path);
        let kinds = of_type(&data, "Article").len() + of_type(&data, "WebPage").len();
        assert_eq!(kinds, 1, "{}", page.path);
        let way = of_type(&data, "BreadcrumbList");
        assert_eq!(way.len(), usize::from(page.path != "index.html"), "{}", page.path);
        for way in way {
            let steps = way["itemListElement"].as_array().expect("steps");
            assert_eq!(steps.len(), page.path.matches('/').count() + 1, "{}", page.path);
        }
        assert!(page.text.trim_end().ends_with("</script>\n</body>\n</html>"), "{}: it stands last", page.path);
        assert!(!data[0].to_string().contains("://example"), "{}", page.path);
    }
}

#[test]
fn data_sets_and_terms_are_named_one_by_one() {
    let site = load::load(root()).expect("the content is sound");
    let page = |path: &str| pages().iter().find(|page| page.path == path).expect("the page is there");
    let data = linked(page("data/index.html"));
    let sets = of_type(&data, "Dataset");
    assert_eq!(sets.len(), sangensoku::content::words::data::NAMES.len());
    for file in sets.iter().flat_map(|set| set["distribution"].as_array().expect("files")) {
        let link = file["contentUrl"].as_str().expect("an address").trim_start_matches("../");
        assert!(dist().contains_key(link), "{link}");
    }
    let glossary = linked(page("glossary/index.html"));
    let terms = of_type(&glossary, "DefinedTermSet")[0]["hasDefinedTerm"].as_array().expect("terms");
    assert_eq!(terms.len(), site.evidence.terms.len());
    for term in terms {
        let place = term["url"].as_str().expect("a place").trim_start_matches('#');
        assert!(page("glossary/index.html").ids.contains(place), "{place}");
    }
}

#[test]
fn with_its_address_the_site_has_a_list_of_pages_for_search_engines() {
    let list = text("sitemap.xml");
    let listed: BTreeSet<&str> = between(&list, "loc").into_iter().collect();
    let is_left_out = |path: &str| path == "404.html" || path == "print/index.html";
    let there = pages().iter().filter(|page| !is_left_out(&page.path));
    let expected: BTreeSet<String> =
        there.map(|page| format!("{ADDRESS}{}", page.path.trim_end_matches("index.html"))).collect();
    assert_eq!(listed, expected.iter().map(String::as_str).collect());
    assert!(text("robots.txt").contains(&format!("\nSitemap: {ADDRESS}sitemap.xml\n")));
    assert!(!dist().contains_key("sitemap.xml"), "without an address there is none");
    assert!(fs::read_to_string(&dist()["robots.txt"]).is_ok_and(|text| !text.contains("Sitemap")));
    let page = text("rules/index.html");
    assert!(page.contains(&format!("\"url\":\"{ADDRESS}rules/\"")), "linked data name the page");
    assert!(page.contains(&format!("\"item\":\"{ADDRESS}\"")), "and the way to it");
}

#[test]
fn the_feed_brings_each_change_of_the_rules_under_an_id_that_stays() {
    let site = load::load(root()).expect("the content is sound");
    let feed = fs::read_to_string(&dist()["changes.atom"]).expect("the feed is there");
    let entries = site.periods.len() - 1 + site.evidence.corrections.len();
    assert_eq!(between(&feed, "entry").len(), entries);
    let ids: BTreeSet<&str> = between(&feed, "id").into_iter().collect();
    assert_eq!(ids.len(), entries + 1, "each id stands once");
    assert!(ids.iter().all(|id| id.starts_with("urn:uuid:") && id.len() == 45), "{ids:?}");
    // The same on every copy of the site, and the one that readers have had since the first day.
    let addressed = text("changes.atom");
    assert_eq!(ids, between(&addressed, "id").into_iter().collect());
    assert!(ids.contains("urn:uuid:73f3aa4e-494b-8fe2-8d72-6f5aaa774c40"), "the change of 2026 keeps its id");
    assert!(addressed.contains(&format!("<link rel=\"self\" href=\"{ADDRESS}changes.atom\"/>")));
    let days = between(&feed, "updated");
    assert!(days[1..].is_sorted_by(|a, b| a >= b) && days[0] == days[1], "{days:?}");
    for entry in between(&feed, "entry") {
        assert!(between(entry, "summary").iter().all(|summary| summary.len() > 20), "{entry}");
        let link = entry.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
        // A page of a record is a place as well.
        let (page, id) = link.split_once("/#").unwrap_or((link.trim_end_matches('/'), ""));
        let page = pages().iter().find(|known| known.path == format!("{page}/index.html"));
        assert!(page.is_some_and(|page| id.is_empty() || page.ids.contains(id)), "{link}");
    }
    for page in pages() {
        let up = "../".repeat(page.path.matches('/').count());
        assert!(
            page.text.contains(&format!("type=\"application/atom+xml\" href=\"{up}changes.atom\"")),
            "{}",
            page.path
        );
    }
}
