//! The HTML of every page: valid, named, in order, and held by its policy.

use super::{elements, pages, root};
use scraper::Html;
use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn every_page_is_html_that_a_parser_accepts_without_a_word() {
    for page in pages() {
        let errors = Html::parse_document(&page.text).errors;
        assert!(errors.is_empty(), "{}: {errors:?}", page.path);
    }
}

#[test]
fn every_page_is_valid_to_a_validator() {
    let program = root().join("tests/node_modules/.bin/html-validate");
    let output = Command::new(&program)
        .args(["--config", "tests/htmlvalidate.json", "dist/**/*.html"])
        .current_dir(root())
        .output()
        .expect("html-validate is installed by `cargo site test`");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn every_page_says_what_it_is() {
    let mut titles = BTreeSet::new();
    for page in pages() {
        let text_of = |css: &str| {
            let mut texts = Vec::new();
            elements(page, css, |element| texts.push(element.text().collect::<String>().trim().to_owned()));
            texts
        };
        let attribute_of = |css: &str, name: &str| {
            let mut values = Vec::new();
            elements(page, css, |element| values.extend(element.attr(name).map(str::to_owned)));
            values
        };
        assert_eq!(text_of("h1").len(), 1, "{} has one h1", page.path);
        assert_eq!(attribute_of("html", "lang"), ["en"], "{}", page.path);
        assert_eq!(text_of("main").len(), 1, "{}", page.path);
        assert!(titles.insert(text_of("title").concat()), "{}: another page has this title", page.path);
        let description = attribute_of("meta[name=description]", "content").concat();
        assert!((50..=200).contains(&description.chars().count()), "{}: {description}", page.path);
        for property in ["og:title", "og:description", "og:type", "og:site_name"] {
            let values = attribute_of(&format!("meta[property='{property}']"), "content");
            assert!(values.len() == 1 && !values[0].is_empty(), "{}: {property}", page.path);
        }
        let mut last = 0;
        elements(page, "h1, h2, h3, h4", |heading| {
            let level = heading.value().name()[1..].parse::<u8>().expect("a heading has a level");
            assert!(level <= last + 1, "{}: h{level} after h{last}", page.path);
            last = level;
        });
    }
}

#[test]
fn ids_stand_once_and_nothing_is_styled_or_scripted_in_place() {
    for page in pages() {
        let mut seen = BTreeSet::new();
        elements(page, "*", |element| {
            if let Some(id) = element.attr("id") {
                assert!(seen.insert(id.to_owned()), "{}: id `{id}` stands twice", page.path);
            }
            for (name, _) in element.value().attrs() {
                assert!(name != "style" && !name.starts_with("on"), "{}: attribute {name}", page.path);
            }
        });
    }
}

#[test]
fn the_policy_of_every_page_allows_what_the_page_holds_and_no_more() {
    use base64::Engine;
    use sha2::Digest;
    for page in pages() {
        let mut policy = String::new();
        elements(page, "meta[http-equiv=Content-Security-Policy]", |meta| {
            policy.push_str(meta.attr("content").unwrap_or(""))
        });
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline"),
            "{}: {policy}",
            page.path
        );
        assert!(!policy.contains("'unsafe-eval'") && !policy.contains('*') && !policy.contains("http"), "{policy}");
        let mut held = 0;
        elements(page, "style, script:not([src]):not([type='application/ld+json'])", |element| {
            let text: String = element.text().collect();
            let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(text.as_bytes()));
            assert!(policy.contains(&format!("'sha256-{hash}'")), "{}: {}", page.path, element.html());
            held += 1;
        });
        assert_eq!(policy.matches("sha256-").count(), held, "{}: a hash that nothing needs", page.path);
    }
}
