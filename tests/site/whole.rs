//! The folder as a whole: its weight, its sameness, its colours.

use super::folder::TempFolder;
use super::{dist, files, pages, root};
use sangensoku::publish::{budget, pack, retarget};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn budgets_hold() {
    let size = |name: &str| pack::brotli(&fs::read(&dist()[name]).expect("the file is there")).len();
    for page in pages() {
        assert!(size(&page.path) <= budget::most(&page.path), "{}: {} bytes after brotli", page.path, size(&page.path));
    }
    // embed.js is for other sites.
    let is_program = |name: &&String| !name.contains('/') && (name.ends_with(".js") || name.ends_with(".wasm"));
    let is_ours = |name: &&String| is_program(name) && *name != "embed.js";
    let (asked, all): (Vec<&String>, Vec<&String>) =
        dist().keys().filter(is_ours).partition(|name| budget::WHEN_ASKED.contains(&name.as_str()));
    assert!(asked.iter().all(|name| size(name) <= budget::most_when_asked(name)), "{asked:?}");
    assert!(fs::read(&dist()["embed.js"]).expect("the file is there").len() <= 1_500, "embed.js");
    let widgets: usize = all.iter().map(|name| size(name)).sum();
    assert!(widgets <= budget::WIDGETS_BYTES, "WASM and JavaScript: {widgets} bytes after brotli");
}

#[test]
fn the_search_finds_each_page_once_and_no_frame() {
    let entry = fs::read_to_string(&dist()["search/pagefind-entry.json"]).expect("the index is there");
    let entry: serde_json::Value = serde_json::from_str(&entry).expect("it is JSON");
    // The steps of the story are found one by one.
    let repeats = ["search/index.html", "print/index.html", "404.html", "story/index.html"];
    let found = pages().iter().filter(|page| !repeats.contains(&page.path.as_str())).count();
    assert_eq!(entry["languages"]["en"]["page_count"], found);
}

/// The files that are not packed twins of others.
fn plain(folder: &Path) -> BTreeMap<String, PathBuf> {
    files(folder).into_iter().filter(|(name, _)| !name.ends_with(".br") && !name.ends_with(".gz")).collect()
}

#[track_caller]
fn hold_the_same(one: &BTreeMap<String, PathBuf>, other: &BTreeMap<String, PathBuf>) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (name, path) in one {
        assert!(fs::read(path).expect("it is there") == fs::read(&other[name]).expect("it is there"), "{name} differs");
    }
}

/// The second build of `cargo site test` has an address of its own: so this holds whatever a build makes.
#[test]
fn the_same_input_gives_the_same_bytes_whenever_the_folder_got_its_address() {
    let again = root().join("target/again");
    let home = fs::read_to_string(again.join("index.html")).expect("the second build is there: run `cargo site test`");
    let url = home.split_once("<link rel=\"canonical\" href=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (url, _) = url.expect("the second build has an address");
    let folder = TempFolder::new();
    for (name, path) in plain(&root().join("dist")) {
        let to = folder.path().join(name);
        fs::create_dir_all(to.parent().expect("it is in a folder")).expect("a temporary folder can be made");
        fs::copy(path, to).expect("a file can be copied");
    }
    let first = files(folder.path());
    // A source of the site begins with the second of these: it must stay as it is.
    for old in [None, Some("https://www.mofa.go.jp/"), Some("http://127.0.0.1:8080/a/")] {
        if let Some(old) = old {
            retarget::retarget(folder.path(), old).expect("it is a built folder");
            assert_ne!(fs::read(&first["index.html"]).expect("it is there"), home.as_bytes());
        }
        retarget::retarget(folder.path(), url).expect("it is a built folder");
        hold_the_same(&files(folder.path()), &plain(&again));
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
