//! What a reader sees while a page arrives.

use super::support::browser::{Browser, Engine};
use super::{DESK, pages, root};
use std::fs;

/// Pages are read while they arrive: what one network flight brings holds the first screen.
#[test]
fn the_first_flight_holds_the_first_screen_of_every_page() {
    let flights = root().join("target/flights");
    let browser = Browser::open(Engine::Chromium, DESK);
    for address in pages() {
        let page = if address.ends_with(".html") { address } else { format!("{address}index.html") };
        let html = fs::read_to_string(root().join("dist").join(&page)).expect("the page is there");
        if sangensoku::publish::pack::brotli(html.as_bytes()).len() <= sangensoku::publish::budget::FIRST_FLIGHT_BYTES {
            continue;
        }
        let (mut least, mut most) = (0, html.len());
        while most - least > 64 {
            let middle = (least + most) / 2;
            let cut = html.as_bytes()[..middle].to_vec();
            if sangensoku::publish::pack::brotli(&cut).len() <= sangensoku::publish::budget::FIRST_FLIGHT_BYTES {
                least = middle;
            } else {
                most = middle;
            }
        }
        let first = String::from_utf8_lossy(&html.as_bytes()[..least]).into_owned();
        let folder = flights.join(page.trim_end_matches("index.html"));
        fs::create_dir_all(&folder).expect("target can be written");
        // Without its scripts: this compares what is painted before any of them runs.
        let still = |html: &str| html.replace("<script", "<template").replace("</script", "</template");
        fs::write(folder.join("first.html"), still(&first)).expect("target can be written");
        fs::write(folder.join("whole.html"), still(&html)).expect("target can be written");
        for (width_px, height_px) in [(320, 640), (390, 844), (1280, 900)] {
            browser.resize(width_px, height_px);
            let picture = |name: &str| {
                browser.goto(&format!("file://{}", folder.join(name).display()));
                browser.script("document.documentElement.style.scrollbarWidth = 'none'", vec![]);
                browser.screenshot()
            };
            assert!(
                picture("first.html") == picture("whole.html"),
                "{page} at {width_px} px: its first screen needs more"
            );
        }
    }
}
