//! The whole of `dist/`, as any host and any reader would meet it. Build it first: `cargo site build`.

#[path = "site/data.rs"]
mod data;
#[path = "site/figures.rs"]
mod figures;
#[path = "site/machines.rs"]
mod machines;
#[path = "site/paper.rs"]
mod paper;

use sangensoku::build::{budget, pack};
use sangensoku::content::load;
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, sync::OnceLock};
use url::Url;

struct Page {
    /// Its file below `dist/`.
    path: String,
    text: String,
    ids: BTreeSet<String>,
    links: Vec<(&'static str, String)>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(inner) = open.pop() {
        let entries = fs::read_dir(&inner).unwrap_or_else(|_| panic!("{}: run `cargo site test`", inner.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it was found there").to_string_lossy().into_owned();
                found.insert(name, path);
            }
        }
    }
    found
}

fn dist() -> &'static BTreeMap<String, PathBuf> {
    static FILES: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    FILES.get_or_init(|| files(&root().join("dist")))
}

fn select(css: &str) -> Selector {
    Selector::parse(css).expect("a valid selector")
}

fn pages() -> &'static Vec<Page> {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let html = dist().iter().filter(|(name, _)| name.ends_with(".html"));
        html.map(|(name, path)| {
            let text = fs::read_to_string(path).expect("a page is text");
            let document = Html::parse_document(&text);
            let with_id = select("[id]");
            let ids = document.select(&with_id).filter_map(|element| element.attr("id")).map(str::to_owned);
            let attributes =
                [("href", "[href]"), ("src", "[src]"), ("data-js", "[data-js]"), ("data-wasm", "[data-wasm]")];
            let links = attributes.into_iter().flat_map(|(name, css)| {
                let found: Vec<String> =
                    document.select(&select(css)).filter_map(|element| element.attr(name)).map(str::to_owned).collect();
                found.into_iter().map(move |link| (name, link))
            });
            Page { path: name.clone(), ids: ids.collect(), links: links.collect(), text: text.clone() }
        })
        .collect()
    })
}

fn elements(page: &Page, css: &str, mut look: impl FnMut(ElementRef)) {
    Html::parse_document(&page.text).select(&select(css)).for_each(&mut look);
}

#[test]
fn every_link_leads_somewhere_at_the_root_in_a_folder_and_on_a_disk() {
    let by_path: BTreeMap<&str, &Page> = pages().iter().map(|page| (page.path.as_str(), page)).collect();
    for base in ["http://host/", "http://host/a/b/", "file:///home/reader/site/"] {
        let base = Url::parse(base).expect("a valid address");
        for page in pages() {
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
    let known: BTreeSet<&str> = site.sources.values().map(|(_, source)| source.url.0.as_str()).collect();
    for page in pages() {
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

#[test]
fn budgets_hold() {
    let size = |name: &str| pack::brotli(&fs::read(&dist()[name]).expect("the file is there")).len();
    for page in pages() {
        assert!(size(&page.path) <= budget::most(&page.path), "{}: {} bytes after brotli", page.path, size(&page.path));
    }
    let is_widget = |name: &&String| !name.contains('/') && (name.ends_with(".js") || name.ends_with(".wasm"));
    let (asked, all): (Vec<&String>, Vec<&String>) =
        dist().keys().filter(is_widget).partition(|name| budget::WHEN_ASKED.contains(&name.as_str()));
    assert!(asked.iter().all(|name| size(name) <= budget::WHEN_ASKED_BYTES), "{asked:?}");
    let widgets: usize = all.iter().map(|name| size(name)).sum();
    assert!(widgets <= budget::WIDGETS_BYTES, "WASM and JavaScript: {widgets} bytes after brotli");
}

#[test]
fn a_second_build_gives_the_same_bytes() {
    let again = files(&root().join("target/again"));
    assert_eq!(dist().keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
    for (name, path) in dist() {
        assert!(fs::read(path).ok() == fs::read(&again[name]).ok(), "{name} differs");
    }
}

#[test]
fn every_event_and_every_source_has_its_place() {
    let site = load::load(root()).expect("the content is sound");
    let ids_of = |prefix: &str| {
        let there = pages().iter().filter(|page| page.path.starts_with(prefix));
        there.flat_map(|page| page.ids.iter().map(String::as_str)).collect::<BTreeSet<_>>()
    };
    let (events, sources) = (ids_of("history/"), ids_of("sources/"));
    assert_eq!((site.events.len(), site.sources.len()), (101, 714));
    assert!(site.events.iter().all(|(event, _)| events.contains(event.id.0.as_str())));
    assert!(site.sources.keys().all(|id| sources.contains(id.as_str())));
}

#[test]
fn every_record_has_its_place() {
    let site = load::load(root()).expect("the content is sound");
    let ids_of = |path: &str| {
        let page = pages().iter().find(|page| page.path == format!("{path}/index.html"));
        &page.unwrap_or_else(|| panic!("the page {path} is there")).ids
    };
    let evidence = &site.evidence;
    assert!(evidence.deals.iter().all(|(deal, _)| ids_of("partners").contains(&format!("d-{}", deal.id.0))));
    assert!(evidence.countries.iter().all(|(one, _)| ids_of("partners").contains(&format!("p-{}", one.id.0))));
    for page in ["industry", "industry/companies"] {
        assert!(evidence.companies.iter().all(|(one, _)| ids_of(page).contains(&format!("co-{}", one.id.0))));
    }
    for page in ["who-decides", "who-decides/actors"] {
        assert!(evidence.actors.iter().all(|(actor, _)| ids_of(page).contains(&format!("a-{}", actor.id.0))));
    }
    assert!(evidence.ledger.iter().all(|(entry, _)| ids_of("what-next").contains(&entry.id.0)));
    assert!(evidence.outlook.iter().all(|(item, _)| ids_of("what-next").contains(&item.id.0)));
    assert!(evidence.aims.iter().all(|(aim, _)| ids_of("aims").contains(&aim.id.0)));
    assert!(evidence.steps.iter().all(|(step, _)| ids_of("who-decides").contains(&step.id.0)));
    assert!(evidence.arguments.iter().all(|(one, _)| ids_of("debate").contains(&one.id.0)));
    assert!(evidence.polls.iter().all(|(poll, _)| ids_of("debate").contains(&poll.id.0)));
    assert!(evidence.terms.iter().all(|(term, _)| ids_of("glossary").contains(&term.id.0)));
    assert!(evidence.series.iter().all(|(one, _)| ids_of(&format!("industry/{}", one.id.0)).contains("numbers")));
}

#[test]
fn every_list_of_records_is_published_whole() {
    let site = load::load(root()).expect("the content is sound");
    let read = |name: &str| fs::read_to_string(&dist()[name]).unwrap_or_else(|_| panic!("{name} is there"));
    for (name, count) in [
        ("deals", site.evidence.deals.len()),
        ("countries", site.evidence.countries.len()),
        ("groupings", site.evidence.groupings.len()),
        ("companies", site.evidence.companies.len()),
        ("ledger", site.evidence.ledger.len()),
        ("actors", site.evidence.actors.len()),
        ("links", site.evidence.links.len()),
        ("series", site.evidence.series.len()),
        ("figures", site.evidence.figures.len()),
        ("polls", site.evidence.polls.len()),
        ("terms", site.evidence.terms.len()),
    ] {
        let data: serde_json::Value = serde_json::from_str(&read(&format!("data/{name}.json"))).expect("it is JSON");
        assert_eq!(data["licence"], "CC-BY-4.0", "{name}");
        assert!(data["coverage"].as_str().is_some_and(|text| !text.is_empty()), "{name}");
        assert!(dist().contains_key(&format!("data/{}", data["$schema"].as_str().expect("it names its schema"))));
        let records = data[name].as_array().expect("the records are there");
        assert_eq!(
            (records.len(), read(&format!("data/{name}.csv")).matches("\r\n").count()),
            (count, count + 1),
            "{name}"
        );
        assert!(!data.to_string().contains("{event.") && !data.to_string().contains("]("), "{name}: a mark is left");
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
                named.insert(first.expect("the entry names the source").to_owned());
            }
            let expected = site.pages.values().flat_map(|page| {
                let mut found = Vec::new();
                sangensoku::content::check::each_claim(page, &mut |known, _| {
                    if format!("c-{}", known.claim.0) == id {
                        found.extend(known.sources.iter().map(|source| site.sources[&source.0].1.url.0.clone()));
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

#[test]
fn whatever_has_a_link_to_itself_can_be_cited_in_three_formats() {
    let mut cited = 0;
    for page in pages().iter().filter(|page| page.path != "404.html") {
        let name = match page.path.trim_end_matches("index.html").trim_end_matches('/') {
            "" => "home",
            name => name,
        };
        let [bib, ris, json] = ["bib", "ris", "json"].map(|ending| {
            let path = dist().get(&format!("cite/{name}.{ending}"));
            fs::read_to_string(path.expect("each page has its files")).expect("they are text")
        });
        let items: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let keys: BTreeSet<&str> =
            items.as_array().expect("a list").iter().filter_map(|item| item["id"].as_str()).collect();
        assert_eq!(items[0]["id"], name, "{}: the page comes first", page.path);
        assert_eq!(keys.len(), bib.matches("\n}\n").count(), "{}", page.path);
        assert_eq!(keys.len(), ris.matches("ER  - \r\n").count(), "{}", page.path);
        elements(page, "a.here", |link| {
            let id = link.attr("href").expect("a link").trim_start_matches('#');
            let key = if id == "main" { name.to_owned() } else { format!("{name}:{id}") };
            assert!(keys.contains(key.as_str()), "{}: {key} cannot be cited", page.path);
            assert!(bib.contains(&format!("@misc{{{key},")) && ris.contains(&format!("ID  - {key}\r\n")), "{key}");
            cited += 1;
        });
    }
    assert!(cited > 400, "{cited}");
}

#[test]
fn the_published_data_are_the_rules_themselves() {
    use sangensoku::model::rules::record::{RealCase, RuleRecord};
    let site = load::load(root()).expect("the content is sound");
    let read = |name: &str| fs::read_to_string(&dist()[name]).expect("the file is there");
    let json = |name: &str| serde_json::from_str::<serde_json::Value>(&read(name)).expect("it is JSON");
    let rules: RuleRecord =
        serde_json::from_value(json("data/rules.json")["rules"].take()).expect("the record is whole");
    assert_eq!(serde_json::to_value(&rules).ok(), serde_json::to_value(&site.rules).ok());
    let cases: Vec<RealCase> =
        serde_json::from_value(json("data/cases.json")["cases"].take()).expect("the cases are whole");
    assert_eq!(cases.len(), 30);
    for name in ["data/rules.json", "data/cases.json"] {
        assert_eq!(json(name)["licence"], "CC-BY-4.0");
        let schema = json(name)["$schema"].as_str().map(|schema| format!("data/{schema}"));
        assert!(dist().contains_key(&schema.expect("a file names its schema")));
    }
    for regime in &site.rules.regimes {
        let table = read(&format!("data/{}", sangensoku::data::table_name(&regime.id)));
        let lines: Vec<&str> = table.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), regime.conditions.len() + 1, "{}", regime.id);
        for (line, condition) in lines[1..].iter().zip(&regime.conditions) {
            assert!(line.starts_with(&format!("{},", regime.id)) && line.contains(&condition.id), "{line}");
        }
    }
}

/// Relative luminance as in WCAG 2.
fn luminance(hex: &str) -> f64 {
    let hex = hex.trim_start_matches('#');
    let hex = if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.to_owned() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("two hex digits")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

#[test]
fn every_colour_of_text_is_readable_on_both_papers() {
    let css = fs::read_to_string(root().join("src/style/base.css")).expect("the base sheet is there");
    let (light, dark) = css.split_once("prefers-color-scheme: dark").expect("the sheet has a dark half");
    for half in [light, dark] {
        let colour = |name: &str| {
            let value = half.split_once(&format!("--{name}: ")).and_then(|(_, rest)| rest.split_once(';'));
            luminance(value.unwrap_or_else(|| panic!("--{name} is defined")).0)
        };
        for paper in ["paper", "sheet"] {
            for ink in ["ink", "ink-2", "seal", "ochre", "ai", "matsu", "nezu"] {
                let (a, b) = (colour(paper), colour(ink));
                let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                assert!(ratio >= 4.5, "--{ink} on --{paper}: {ratio:.2}");
            }
        }
    }
}
