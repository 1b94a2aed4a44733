//! Every page before axe, and as a picture.

use super::support::browser::{Browser, Engine};
use super::support::nginx::Mode;
use super::{DESK, WIDTHS_PX, pages, root, serve, wait_for_life};
use serde_json::json;
use std::fs;

/// Every page at two widths, light and dark: axe has nothing to say. Each is saved as a picture for people to look at.
#[test]
fn axe_finds_nothing_on_any_page() {
    let axe = fs::read_to_string(root().join("tests/node_modules/axe-core/axe.min.js"));
    let axe = axe.expect("axe-core is installed by `cargo site test`");
    let server = serve(Mode::Normal);
    let pictures = root().join("target/screenshots");
    fs::create_dir_all(&pictures).expect("target can be written");
    let browser = Browser::open(Engine::Chromium, DESK);
    let more = [
        "history/?tag=rules,fish&level=3",
        "history/?q=zebra",
        "no/such/histroy",
        "check/?d=1985-06-01&i=anti-ship-missile&o=own&to=pl",
        "check/?v=1&d=2026-04-20&d2=2026-04-21&i=destroyer&o=own&to=ph",
        "check/?v=1&i=destroyer&c=-&fish=1",
        "check/t2026-1/?v=1&d=2014-06-01&i=destroyer&o=own&to=ph",
        "rules/?y=1985&i=fish#map",
    ]
    .map(str::to_owned);
    for page in pages().into_iter().chain(more) {
        for dark in [false, true] {
            browser.dark(dark);
            browser.resize(1280, 900);
            browser.goto(&format!("{}{page}", server.url()));
            wait_for_life(&browser, &page);
            for width_px in WIDTHS_PX {
                browser.resize(width_px, 900);
                let name = page.trim_end_matches('/').replace(['/', '?', '&', '=', ','], "-");
                let name = if name.is_empty() { "home" } else { &name };
                let scheme = if dark { "dark" } else { "light" };
                fs::write(pictures.join(format!("{name}-{width_px}-{scheme}.png")), browser.screenshot())
                    .expect("a picture");
                if ![320, 1280].contains(&width_px) {
                    continue;
                }
                // The source itself is the script: the page's policy refuses `eval`, as it should.
                browser.script(&axe, vec![]);
                let ask = "return axe.run(document, { resultTypes: ['violations'] }).then(found =>
                      found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(', ')))";
                let found = browser.script(ask, vec![]);
                assert_eq!(found, json!([]), "{page} at {width_px} px, {scheme}");
            }
        }
    }
}
