//! The site as the browsers meet it: its folder behind nginx, its pages, and what they look like when they are alive.

use super::support::browser::{Browser, Options};
use super::support::nginx::{Mode, Nginx};
use std::fs;
use std::path::Path;

pub const WIDTHS_PX: [u32; 4] = [320, 390, 768, 1280];
pub const DESK: Options = Options { width_px: 1280, height_px: 900, dark: false, scripts_off: false };
/// The filter is alive: its controls can be used.
pub const ALIVE: &str = "document.querySelector('.filter fieldset:not([disabled])')";
/// The checker is alive.
pub const CHECKER: &str = "document.querySelector('#form:not([disabled])') && document.querySelector('#answer .tools')";

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn serve(mode: Mode) -> Nginx {
    let dist = root().join("dist");
    assert!(dist.join("index.html").is_file(), "dist/ is not there: run `cargo site build`");
    Nginx::serve(&dist, "/a/b/", mode)
}

/// The addresses of all pages, from the folder itself.
pub fn pages() -> Vec<String> {
    let mut pages = Vec::new();
    let mut open = vec![root().join("dist")];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).expect("dist can be read").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let name = path.strip_prefix(root().join("dist")).expect("it was found there").to_string_lossy();
                pages.push(name.trim_end_matches("index.html").to_owned());
            }
        }
    }
    pages.sort();
    // The pages of conditions are alike, and those of series, of deals and of frames: a few stand for all.
    let stands_for_all = |page: &String| {
        let many = ["check/", "industry/", "partners/", "embed/"];
        let below = many.iter().find_map(|folder| page.strip_prefix(folder)).unwrap_or_default();
        below.is_empty()
            || ["t2026-1/", "sato1967-1/", "law-fefa-1/", "budget-incl/", "meti-cat-2017/", "aus-mogami/", "osa23-phl/"]
                .contains(&below)
            || ["home/", "why-now/", "rules/p-2014/", "history/timeline/", "industry/fms/", "partners/deals/", "check/"]
                .contains(&below)
    };
    pages.retain(stands_for_all);
    assert!(pages.len() > 15, "{pages:?}");
    pages
}

pub fn number(browser: &Browser, script: &str) -> u64 {
    browser.script(&format!("return {script}"), vec![]).as_u64().unwrap_or_else(|| panic!("{script} is a number"))
}

/// Waits until the widget of a page, if it has one, can be used.
pub fn wait_for_life(browser: &Browser, page: &str) {
    if page.starts_with("history/") {
        browser.wait_until(ALIVE);
    } else if page.starts_with("check/") {
        browser.wait_until(CHECKER);
    } else if page.starts_with("cases/") {
        browser.wait_until("document.querySelector('#g-c01:not([disabled])')");
    } else if page.contains("#map") {
        browser.wait_until("document.querySelector('#map-form:not([disabled])')");
    }
}
