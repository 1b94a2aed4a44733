//! The pages when nothing can move: scripts off, WASM refused, props damaged, the folder opened from a disk.

use super::support::browser::{Browser, Engine, Options};
use super::support::nginx::{Mode, Nginx};
use super::support::process::TempFolder;
use super::timeline::SHOWN;
use super::{DESK, lists, number, root, search, serve, terms};
use std::fs;

/// Opens the group of the menu that holds the link, and follows it: no script is needed for either.
fn by_menu(browser: &Browser, href: &str) {
    browser.click(&format!("header .groups details:has(a[href$='{href}']) summary"));
    browser.click(&format!("header .groups a[href$='{href}']"));
}

/// The root of what cannot start says so.
const STILL: &str = "document.querySelector('[data-island][data-still]')";

pub fn without_scripts(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/"));
    assert_eq!(number(browser, SHOWN), 124, "{:?}: every event is there", browser.engine());
    assert_eq!(browser.count_visible(".filter"), 0, "{:?}: no dead controls", browser.engine());
    for page in ["rules/", "check/", "cases/", "sources/", "about/", "history/"] {
        by_menu(browser, &format!("../{page}"));
        browser.wait_until(&format!("location.pathname === '/a/b/{page}' && document.readyState === 'complete'"));
        assert!(browser.text("h1").len() > 3);
    }
    browser.goto(&format!("{url}who-decides/"));
    assert_eq!(browser.count_visible("#form, tr.own"), 0, "{:?}: no dead controls", browser.engine());
    browser.click(terms::LINK);
    browser.wait_until("location.pathname === '/a/b/glossary/' && location.hash === '#nsc'");
    browser.click(".name");
    browser.wait_until("location.pathname === '/a/b/'");
    assert!(browser.text("#answer .sentence").starts_with("Under the rules of 21 April 2026, a destroyer"));
    assert_eq!(
        browser.count_visible("#form button"),
        0,
        "{:?}: the example can be read, not changed",
        browser.engine()
    );
    by_menu(browser, "check/");
    browser.wait_until("location.pathname === '/a/b/check/' && document.readyState === 'complete'");
    assert!(browser.text("#answer .sentence").starts_with("Under the rules of 21 April 2026, a destroyer"));
    assert_eq!(browser.count_visible("#form"), 0, "{:?}: no dead controls", browser.engine());
    assert!(browser.text(".aide .off").contains("example"), "{:?}: an example is called one", browser.engine());
    lists::stand_whole_without_life(browser, url);
    search::lists_all_pages_without_scripts(browser, url);
}

pub fn without_wasm(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/?tag=rules"));
    browser.wait_until(STILL);
    assert_eq!(number(browser, SHOWN), 124);
    assert!(browser.text(".filter .off").starts_with("The filter has not started. All 124 events"));
    assert_eq!(browser.count_visible(".filter input"), 0, "{:?}: no dead controls", browser.engine());
    by_menu(browser, "../check/");
    browser.wait_until("location.pathname === '/a/b/check/' && document.querySelector('[data-island][data-still]')");
    assert!(browser.text(".aide .off").starts_with("The checker has not started."));
    assert!(browser.text("#answer .sentence").starts_with("Under the rules of 21 April 2026, a destroyer"));
    assert_eq!(browser.count_visible("#form select"), 0, "{:?}: no dead controls", browser.engine());
}

#[test]
fn each_browsers_own_setting_without_scripts_loses_no_event() {
    let server = serve(Mode::Normal);
    for engine in Engine::ALL {
        let browser = Browser::open(engine, Options { scripts_off: true, ..DESK });
        without_scripts(&browser, &server.url());
    }
}

/// What a damaged file or an editing proxy may do to a page: the events stay, and the controls say why they are gone.
#[test]
fn a_widget_whose_props_are_damaged_leaves_its_page_whole() {
    let copy = TempFolder::copy_of(&root().join("dist"));
    let page = copy.path().join("history/index.html");
    let html = fs::read_to_string(&page).expect("the page is there");
    let props = "data-island=\"";
    assert_eq!(html.matches(props).count(), 1, "the page holds one widget");
    fs::write(&page, html.replace(props, "data-island=\"AAAA")).expect("a copy can be written");
    let server = Nginx::serve(copy.path(), "/", Mode::Normal);
    let browser = Browser::open(Engine::Chromium, DESK);
    browser.goto(&format!("{}history/", server.url()));
    browser.wait_until(STILL);
    assert_eq!(number(&browser, SHOWN), 124);
    assert!(browser.text(".filter .off").starts_with("The filter has not started."));
}

#[test]
fn the_folder_opens_from_a_disk() {
    let browser = Browser::open(Engine::Chromium, DESK);
    browser.goto(&format!("file://{}/dist/index.html", root().display()));
    by_menu(&browser, "history/index.html");
    browser.wait_until("location.pathname.endsWith('/dist/history/index.html')");
    assert_eq!(number(&browser, SHOWN), 124);
    assert!(browser.text(".filter .off").starts_with("The filter has not started."));
}

/// A link or a form that leads to a folder shows a list of files there.
#[test]
fn nothing_leads_to_a_folder_on_a_disk() {
    let browser = Browser::open(Engine::Chromium, DESK);
    for page in ["index.html", "search/index.html", "check/index.html", "partners/index.html", "embed/rules/index.html"]
    {
        browser.goto(&format!("file://{}/dist/{page}", root().display()));
        browser.wait_until("document.readyState === 'complete'");
        let led = "[...document.querySelectorAll('a[href],form[action]')].map((e) => new URL(e.getAttribute('href') ?? \
                   e.getAttribute('action'), location)).filter((u) => u.protocol === 'file:')";
        assert!(number(&browser, &format!("{led}.length")) > 0, "{page}");
        assert_eq!(number(&browser, &format!("{led}.filter((u) => u.pathname.endsWith('/')).length")), 0, "{page}");
    }
}
