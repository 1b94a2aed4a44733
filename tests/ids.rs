//! Addresses that cannot die: the build refuses to lose one, and where an old one leads is told by the ledger.

use sangensoku::content::{ids::IdsFile, load};
use sangensoku::page::{self, Rendered, Shared};
use sangensoku::publish::document::{Settings, Shell, document};
use sangensoku::publish::{ids, moved};
use std::path::Path;
use std::sync::OnceLock;

fn site() -> load::Site {
    load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound")
}

/// The site as it is, with this in its ledger besides.
fn with(kind: &str, entry: &str) -> load::Site {
    let mut site = site();
    let entry = serde_json::from_str(entry).expect("an entry of the ledger");
    site.ids.ids.entry(kind.to_owned()).or_default().push(entry);
    site
}

/// What the build finds wrong, and the pages that it makes.
fn built(site: &load::Site) -> (Vec<String>, Vec<Rendered>, Vec<(String, String)>) {
    // The ledger changes no page, so all tests share the rendering.
    static PAGES: OnceLock<Vec<Rendered>> = OnceLock::new();
    let shared = Shared::new(site);
    let mut pages = PAGES.get_or_init(|| page::render(&shared)).clone();
    let now = ids::now(site, &pages);
    let complaints = ids::complaints(&site.ids, &now);
    let redirects = moved::settle(&shared, &mut pages, &now);
    (complaints, pages, redirects)
}

fn page<'a>(pages: &'a [Rendered], path: &str) -> &'a Rendered {
    pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("the page {path} is there"))
}

/// The document of a page whose site has an address.
fn written(page: &Rendered) -> String {
    let shell = "<!doctype html>\n<!-- The page shell. -->\n<html><head><!-- head --><script defer src=\"./boot.js\" \
        data-js=\"./a.js\" data-wasm=\"./a.wasm\"></script></head><body><!-- body --></body></html>";
    let cards = [("rules".to_owned(), "cards/rules.0.png".to_owned())].into();
    let settings = Settings { site_url: Some("https://example.org/".to_owned()), cards, moved: Vec::new() };
    document(page, "", &Shell::read(shell).expect("the shell has its marks"), &settings)
}

#[test]
fn every_address_of_the_site_is_in_the_ledger_and_every_address_of_the_ledger_is_on_the_site() {
    let (complaints, _, _) = built(&site());
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_section_with_a_new_name_stops_the_build_until_the_ledger_says_where_it_went() {
    let site = with("part", r#"{ "id": "rules#old-name", "first": "2026-11-22" }"#);
    let (complaints, _, _) = built(&site);
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    assert!(complaints[0].starts_with("rules#old-name was published and is gone: say in src/content/ids.json where"));
}

#[test]
fn a_new_section_stops_the_build_until_it_is_in_the_ledger() {
    let mut site = site();
    site.ids = IdsFile::default();
    let (complaints, _, _) = built(&site);
    assert!(complaints.len() > 1000, "nothing is in an empty ledger");
    assert!(complaints.contains(&"rules is new: run `cargo site ids`, which adds it.".to_owned()));
}

#[test]
fn an_old_fragment_on_its_own_page_is_an_anchor_at_the_new_place() {
    let to = "history#t001";
    let entry = format!(r#"{{ "id": "history#old", "first": "2026-11-22", "status": "moved", "to": ["{to}"] }}"#);
    let (complaints, pages, _) = built(&with("event", &entry));
    assert!(complaints.is_empty(), "{complaints:?}");
    let body = &page(&pages, "history/index.html").body;
    let (before, after) = body.split_once("<span id=\"old\"></span>").expect("the anchor is there");
    assert!(before.rfind("id=\"t001\"").is_some_and(|at| !before[at..].contains("</li>")) && !after.is_empty());
}

#[test]
fn an_old_fragment_whose_matter_is_on_another_page_is_a_line_and_a_script() {
    let entry = r#"{ "id": "history#old", "first": "2026-11-22", "status": "moved", "to": ["rules#p-2014"] }"#;
    let (_, pages, _) = built(&with("part", entry));
    let history = page(&pages, "history/index.html");
    assert!(history.body.contains("id=\"old\"") && history.body.contains("href=\"../rules/#p-2014\""));
    assert!(history.script.as_ref().is_some_and(|script| script.contains(r#"{"old":"../rules/#p-2014"}"#)));
}

#[test]
fn an_old_page_leads_to_the_new_one_with_its_card_its_places_and_its_query() {
    let entry = r#"{ "id": "law", "first": "2026-11-22", "status": "moved", "to": ["rules"] }"#;
    let mut site = with("page", entry);
    let part = site.pages["rules"].parts[0].id.0.clone();
    let below = format!(r#"{{ "id": "law#{part}", "first": "2026-11-22" }}"#);
    site.ids.ids.entry("part".to_owned()).or_default().push(serde_json::from_str(&below).expect("an entry"));
    let (complaints, pages, redirects) = built(&site);
    assert!(complaints.is_empty(), "what stood on the page has moved with it: {complaints:?}");
    assert_eq!(redirects, [("law/".to_owned(), "rules/".to_owned())]);
    let stub = written(page(&pages, "law/index.html"));
    for expected in [
        r#"<meta http-equiv="refresh" content="0; url=../rules/">"#,
        r#"<link rel="canonical" href="https://example.org/rules/">"#,
        r#"<meta property="og:url" content="https://example.org/rules/">"#,
        r#"<meta property="og:image" content="https://example.org/cards/rules.0.png">"#,
        r#"<a href="../rules/">"#,
        r#"page = "../rules/""#,
        &format!(r#"{{"{part}":"../rules/#{part}"}}"#),
    ] {
        assert!(stub.contains(expected), "{expected} is not in {stub}");
    }
}

#[test]
fn a_retired_page_says_why_and_sends_nobody_away() {
    let entry = r#"{ "id": "law", "first": "2026-11-22", "status": "retired", "note": "The law was repealed." }"#;
    let (complaints, pages, redirects) = built(&with("page", entry));
    assert!(complaints.is_empty() && redirects.is_empty(), "{complaints:?}");
    let stub = written(page(&pages, "law/index.html"));
    assert!(stub.contains("The law was repealed.") && !stub.contains("refresh"));
}

#[test]
fn a_chain_of_moves_is_followed_and_a_circle_is_refused() {
    let first = r#"{ "id": "law", "first": "2026-11-22", "status": "moved", "to": ["acts"] }"#;
    let second = r#"{ "id": "acts", "first": "2026-11-22", "status": "moved", "to": ["rules"] }"#;
    let circle = r#"{ "id": "acts", "first": "2026-11-22", "status": "moved", "to": ["law"] }"#;
    for (second, expected) in [(second, 0), (circle, 2)] {
        let mut site = with("page", first);
        site.ids.ids.entry("page".to_owned()).or_default().push(serde_json::from_str(second).expect("an entry"));
        let (complaints, _, _) = built(&site);
        assert_eq!(complaints.len(), expected, "{complaints:?}");
    }
}
