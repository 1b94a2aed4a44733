//! The moment at which a page comes to life: what the reader has done until then stays, and nothing moves.

use super::support::browser::{Browser, Engine};
use super::support::nginx::{Mode, Nginx};
use super::support::process::TempFolder;
use super::{DESK, number, root, serve};
use std::fs;

/// Pages with something that comes to life, each with what says that it has.
const LIVING: [(&str, &str); 8] = [
    ("", ".blanks .state:not([data-waits])"),
    ("who-decides/", "#form:not([disabled])"),
    ("history/#t007", ".filter fieldset:not([disabled])"),
    ("partners/#d-aus-mogami", ".filter fieldset:not([disabled])"),
    ("cases/#c03", "#g-c01:not([disabled])"),
    ("search/", "#s-q:not([disabled])"),
    ("embed/?id=rules", "#builder fieldset:not([disabled])"),
    ("industry/budget-incl/", ".charts [role=group][tabindex]"),
];

/// The folder with programs that start when the test says so.
fn held_back() -> TempFolder {
    let copy = TempFolder::copy_of(&root().join("dist"));
    let path = copy.path().join("boot.js");
    let boot = fs::read_to_string(&path).expect("a script");
    let held = boot.replacen(
        "const start = () =>",
        "tag.held = new Promise((on) => (tag.go = on)); const start = () => tag.held.then(() =>",
        1,
    );
    let held = held.replacen(".catch(still);", ".catch(still));", 1);
    assert_ne!(boot, held, "boot.js has a start");
    fs::write(&path, held).expect("a copy can be written");
    copy
}

/// Where every element of the matter stands.
const PLACES: &str = "JSON.stringify([...document.querySelectorAll('main, main *')].filter((one) => \
    !one.closest('svg') || one.matches('svg')).map((one) => one.getBoundingClientRect()).map((at) => \
    [at.x + scrollX, at.y + scrollY, at.width, at.height].map(Math.round)).filter((at) => at[2] && at[3]))";

#[test]
fn the_start_moves_nothing_and_keeps_what_the_reader_did() {
    let copy = held_back();
    let server = Nginx::serve(copy.path(), "/", Mode::Normal);
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        for width_px in [390, 1280] {
            let browser = Browser::open(engine, DESK);
            browser.resize(width_px, 900);
            for (page, alive) in LIVING {
                browser.goto(&format!("{}{page}", server.url()));
                browser.script(
                    "const folds = [...document.querySelectorAll('main details')];
                    if (folds.length) folds.at(-1).open = true;
                    const link = [...document.querySelectorAll('main a[href]')].find((link) => link.getClientRects().length);
                    link.focus({ preventScroll: true });
                    window.was = [link, folds.at(-1)];
                    window.marks = document.querySelectorAll('main :target').length",
                    vec![],
                );
                browser.wait_until("document.readyState === 'complete'");
                let before = browser.script(&format!("return {PLACES}"), vec![]);
                assert_eq!(browser.count_visible(alive), 0, "{engine:?} {page}: not before");
                browser.script("document.querySelector('script[data-js]').go()", vec![]);
                browser.wait_until(&format!("document.querySelector('{alive}')"));
                // The frame of the form is its work, and so are the options that it finds in the list.
                if !page.starts_with("embed/") {
                    assert_eq!(
                        browser.script(&format!("return {PLACES}"), vec![]),
                        before,
                        "{engine:?} {page} {width_px}"
                    );
                }
                // The search is what one comes for: it takes the keyboard.
                if !page.starts_with("search/") {
                    let kept = "Number(document.activeElement === was[0] && (was[1]?.open ?? true) && \
                                marks === document.querySelectorAll('main :target').length)";
                    assert_eq!(number(&browser, kept), 1, "{engine:?} {page} {width_px}");
                }
                assert_eq!(browser.console(), [""; 0], "{engine:?} {page}");
            }
        }
    }
}

/// A key in the filter of the deals touches what it changes and nothing else: no option, no other row, no other mark.
#[test]
fn a_key_touches_only_what_changes() {
    let server = serve(Mode::Normal);
    let browser = Browser::open(Engine::Chromium, DESK);
    browser.goto(&format!("{}partners/", server.url()));
    browser.wait_until("document.querySelector('.filter fieldset:not([disabled])')");
    browser.script(
        "window.touched = new Set();
        window.shown = () => [...document.querySelectorAll('[data-row]')].map((row) => !row.hidden);
        window.before = shown();
        new MutationObserver((all) => all.forEach(({ target }) => touched.add(target)))
            .observe(document.querySelector('main'), { attributes: true, childList: true, characterData: true, subtree: true })",
        vec![],
    );
    let type_in = |words: &str| {
        browser.script("touched.clear(); before = shown()", vec![]);
        browser.type_into("#l-q", words);
        let heard =
            "document.querySelector('.filter .hush').textContent === document.querySelector('#l-hits').textContent";
        browser.wait_until(heard);
    };
    let changed = "shown().filter((now, at) => now !== before[at]).length";
    let rows = "[...touched].filter((one) => one.matches?.('[data-row]')).length";
    type_in("f");
    type_in("rigate");
    assert!(number(&browser, changed) > 10, "many rows go");
    assert_eq!(number(&browser, rows), number(&browser, changed), "a row that stays is not touched");
    assert_eq!(number(&browser, "[...touched].filter((one) => one.closest?.('label')).length"), 0, "no option");
    // Words that leave all as it is touch nothing but what is said.
    type_in(" ");
    let odd = "[...touched].filter((one) => !one.closest?.('.filter, .paper')).length";
    assert_eq!(number(&browser, odd), 0, "nothing changed");
}
