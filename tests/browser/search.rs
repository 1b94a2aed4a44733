//! The search: the menu leads there, results come while the reader types, and nothing is loaded before the first letter.

use super::number;
use super::support::browser::{Browser, Key};
use super::support::nginx::Nginx;

const FIELD: &str = "document.querySelector('#s-q:not([disabled])') && document.activeElement.id === 's-q'";
const FOUND: &str = "document.querySelectorAll('#s-found > li').length";

/// How much of the search has been asked for: its program and its index.
fn asked(server: &Nginx) -> usize {
    server
        .requests()
        .iter()
        .filter(|request| {
            request.contains("/search/") && !request.contains("/search/?") && !request.ends_with("/search/")
        })
        .count()
}

/// With the keyboard alone; the first letter loads the index, and no letter before it.
pub fn is_reached_and_used_by_keyboard(browser: &Browser, server: &Nginx) {
    let url = server.url();
    browser.goto(&format!("{url}rules/"));
    let before = asked(server);
    browser.goto(&format!("{url}search/"));
    browser.wait_until(FIELD);
    assert_eq!((asked(server), number(browser, FOUND)), (before, 0), "nothing is loaded before the first letter");

    browser.type_into("#s-q", "frigate");
    browser.wait_until(&format!("{FOUND} > 1 && location.search === '?q=frigate'"));
    assert!(asked(server) > before);
    assert!(browser.text("#s-hits").contains("pages match"), "{}", browser.text("#s-hits"));
    assert!(number(browser, "document.querySelectorAll('#s-found mark').length") > 0, "the words are marked");
    let inside =
        "[...document.querySelectorAll('#s-found a')].every(link => link.href.startsWith(new URL('../', location)))";
    assert_eq!(number(browser, &format!("Number({inside})")), 1, "results are pages of this site");

    // A slash in the field is a letter. The arrows go from the field to the results and back, Esc at once.
    let at = |link: usize| format!("document.activeElement === document.querySelectorAll('#s-found a')[{link}]");
    browser.press(Key::Down);
    browser.wait_until(&at(0));
    browser.press(Key::Down);
    browser.wait_until(&at(1));
    browser.press(Key::Up);
    browser.press(Key::Up);
    browser.wait_until(FIELD);
    browser.press(Key::Down);
    browser.press(Key::Escape);
    browser.wait_until(FIELD);
    browser.press(Key::Down);
    browser.wait_until(&at(0));
    browser.press(Key::Enter);
    browser.wait_until("!location.pathname.endsWith('/search/') && document.querySelector('h1')");
    assert!(browser.text("h1").len() > 3);
    assert_eq!(browser.console(), [""; 0]);
}

/// A link opens with its results; what matches nothing gets an answer.
pub fn opens_with_what_a_link_asks_for(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}search/?q=mogami"));
    browser.wait_until(&format!("{FOUND} > 0"));
    assert_eq!(browser.script("return document.querySelector('#s-q').value", vec![]), "mogami");
    browser.goto(&format!("{url}search/?q=%3Cb%3Eqqxzzy%3C/b%3E"));
    browser.wait_until("document.querySelector('#s-hits').textContent.startsWith('Nothing matches.')");
    assert_eq!(number(browser, FOUND), 0);
    assert_eq!(browser.console(), [""; 0]);
}

/// With scripts off there is no dead field, and the list of all pages stands in its place.
pub fn lists_all_pages_without_scripts(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}search/"));
    assert_eq!(browser.count_visible("#s-q"), 0, "{:?}: no dead field", browser.engine());
    assert!(browser.text(".search .off").starts_with("The search has not started."), "{:?}", browser.engine());
    assert!(browser.count_visible("#pages .contents a") > 10);
    browser.click("#pages .contents a[href='../rules/']");
    browser.wait_until("location.pathname.endsWith('/rules/')");
}

/// Where WASM is refused the search says so, and the list of all pages is still there.
pub fn says_where_it_cannot_start(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}search/"));
    browser.wait_until("document.querySelector('[data-island][data-still]')");
    assert!(browser.text(".search .off").starts_with("The search has not started."));
    assert_eq!(browser.count_visible("#s-q"), 0, "no dead field");
    assert!(browser.count_visible("#pages .contents a") > 10);
}
