//! The heights that the oEmbed files give to sites which cannot ask: those that a browser measures at 640 pixels.

use super::site::{Site, root};
use super::support::browser::Browser;
use std::collections::BTreeMap;
use std::fs;

const FILE: &str = "src/publish/embed/heights.json";
/// Letters differ a little from machine to machine.
const TOLERANCE: f64 = 0.2;

/// Measures the frame of every page. `ACCEPT_HEIGHTS=1` writes what was measured.
pub fn are_those_that_are_written(browser: &Browser, site: &Site) {
    browser.resize(640, 900);
    let mut found = BTreeMap::new();
    for id in Site::pages() {
        browser.goto(&format!("{}embed/{id}/", site.url()));
        let script = "return Math.ceil(document.getElementById('embed').getBoundingClientRect().height)";
        let height = browser.script(script, vec![]).as_u64().expect("a height is a number");
        found.insert(id, height);
    }
    assert!(found.len() > 200, "{} pages", found.len());
    let path = root().join(FILE);
    if std::env::var_os("ACCEPT_HEIGHTS").is_some() {
        let lines: Vec<String> = found.iter().map(|(id, height)| format!("  \"{id}\": {height}")).collect();
        fs::write(&path, format!("{{\n{}\n}}\n", lines.join(",\n"))).expect("the file can be written");
    }
    let text = fs::read_to_string(&path).expect("the file is there");
    let written: BTreeMap<String, u64> = serde_json::from_str(&text).expect("heights are numbers");
    // A page that is new has a usual height until someone measures it.
    let both: Vec<_> = found.iter().filter_map(|(id, seen)| Some((id, *seen, *written.get(id)?))).collect();
    assert!(both.len() * 10 >= found.len() * 9, "many pages are not in {FILE}: set ACCEPT_HEIGHTS=1");
    for (id, seen, told) in both {
        let (told, seen) = (told as f64, seen as f64);
        assert!((told - seen).abs() <= seen * TOLERANCE, "{id}: {told} is told, {seen} is seen: set ACCEPT_HEIGHTS=1");
    }
}
