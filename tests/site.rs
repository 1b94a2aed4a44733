//! The whole of `dist/`, as any host and any reader would meet it. Build it first: `cargo site build`.

#[path = "site/chronicle.rs"]
mod chronicle;
#[path = "site/data.rs"]
mod data;
#[path = "site/embeds.rs"]
mod embeds;
#[path = "site/figures.rs"]
mod figures;
#[path = "support/folder.rs"]
mod folder;
#[path = "site/html.rs"]
mod html;
#[path = "site/islands.rs"]
mod islands;
#[path = "site/links.rs"]
mod links;
#[path = "site/machines.rs"]
mod machines;
#[path = "site/openings.rs"]
mod openings;
#[path = "site/paper.rs"]
mod paper;
#[path = "site/records.rs"]
mod records;
#[path = "site/story.rs"]
mod story;
#[path = "site/whole.rs"]
mod whole;

use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, sync::OnceLock};

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

/// What stands in frames on other sites.
fn is_frame(name: &str) -> bool {
    name.starts_with("embed/") && name != "embed/index.html"
}

/// The pages that a reader comes to.
fn pages() -> &'static Vec<Page> {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| read(|name| !is_frame(name)))
}

fn frames() -> &'static Vec<Page> {
    static FRAMES: OnceLock<Vec<Page>> = OnceLock::new();
    FRAMES.get_or_init(|| read(is_frame))
}

fn read(is_wanted: impl Fn(&str) -> bool) -> Vec<Page> {
    let html = dist().iter().filter(|(name, _)| name.ends_with(".html") && is_wanted(name));
    html.map(|(name, path)| {
        let text = fs::read_to_string(path).expect("a page is text");
        let document = Html::parse_document(&text);
        let with_id = select("[id]");
        let ids = document.select(&with_id).filter_map(|element| element.attr("id")).map(str::to_owned);
        let mut links = Vec::new();
        for (name, css) in [("href", "[href]"), ("src", "[src]")] {
            let css = select(css);
            let found = document.select(&css).filter_map(|element| element.attr(name));
            links.extend(found.map(|link| (name, link.to_owned())));
        }
        // boot.js looks for a program beside itself; in a frame its address waits until the reader comes near.
        for tag in document.select(&select("script[data-js]")) {
            let boot = tag.attr("src").or(tag.attr("data-boot")).expect("a tag that knows boot.js");
            let folder = boot.strip_suffix("boot.js").expect("the address of boot.js");
            links.extend(
                ["data-js", "data-wasm"].map(|name| (name, format!("{folder}{}", tag.attr(name).expect(name)))),
            );
        }
        Page { path: name.clone(), ids: ids.collect(), links, text: text.clone() }
    })
    .collect()
}

fn elements(page: &Page, css: &str, mut look: impl FnMut(ElementRef)) {
    Html::parse_document(&page.text).select(&select(css)).for_each(&mut look);
}
