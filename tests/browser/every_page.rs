//! Every page in every engine: it reads, it fits, it asks for nothing that is not there.

use super::support::browser::Browser;
use super::support::nginx::Nginx;
use super::{ALIVE, WIDTHS_PX, number, pages, wait_for_life};

/// Every page shows its heading and its text, fits into every width, and leaves the console empty.
pub fn reads(browser: &Browser, url: &str) {
    for page in pages() {
        browser.goto(&format!("{url}{page}"));
        assert!(browser.text("h1").len() > 3, "{:?}: {page} has a heading", browser.engine());
        wait_for_life(browser, &page);
        for width_px in WIDTHS_PX {
            browser.resize(width_px, 900);
            let (inner, outer) =
                (number(browser, "document.documentElement.scrollWidth"), number(browser, "innerWidth"));
            assert!(inner <= outer, "{:?}: {page} is {inner} px wide at {outer} px", browser.engine());
        }
        assert_eq!(browser.console(), [""; 0], "{:?}: {page} leaves the console empty", browser.engine());
    }
    browser.resize(1280, 900);
}

/// What may be longer: each is an index by itself, or is read from its start to its end.
const LONG: [&str; 4] = ["glossary/", "sources/", "data/", "story/"];
/// So many pixels a section may be high as it opens, at each width.
const MOST_PX: [(u32, u64); 2] = [(390, 12_000), (1280, 7_000)];

/// Whoever opens a section meets a page that can be looked over: what is long is folded.
pub fn no_section_is_too_high(browser: &Browser, url: &str) {
    for (width_px, most) in MOST_PX {
        browser.resize(width_px, 900);
        for page in sangensoku::content::page::in_menu().map(|id| format!("{id}/")) {
            if LONG.contains(&page.as_str()) {
                continue;
            }
            browser.goto(&format!("{url}{page}"));
            let high = number(browser, "document.documentElement.scrollHeight");
            assert!(high <= most, "{:?}: {page} is {high} px high at {width_px} px", browser.engine());
        }
    }
    browser.resize(1280, 900);
}

/// A link to a record opens its line, in every engine.
pub fn a_link_opens_its_line(browser: &Browser, url: &str) {
    for place in ["what-next/#c01", "history/#t081", "check/#t2014-p2i"] {
        browser.goto("about:blank");
        browser.goto(&format!("{url}{place}"));
        browser.wait_until("document.getElementById(location.hash.slice(1))?.closest('details')?.open");
    }
}

/// What the server sent is what is there after hydration, but for the controls, which have come alive.
pub fn hydration_changes_nothing(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/"));
    browser.wait_until(ALIVE);
    let compare = "const request = new XMLHttpRequest();
        request.open('GET', location.href, false);
        request.send();
        const sent = new DOMParser().parseFromString(request.responseText, 'text/html');
        const plain = (page) => page.querySelector('main').innerHTML.replace(' disabled=\"\"', '');
        const [a, b] = [plain(sent), plain(document)];
        if (a === b) return 'same';
        let at = 0;
        while (a[at] === b[at]) at++;
        return `sent ${a.slice(at - 60, at + 90)} but there is ${b.slice(at - 60, at + 90)}`";
    assert_eq!(browser.script(compare, vec![]), "same", "{:?}", browser.engine());
}

pub fn a_wrong_address_gets_an_answer(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}no/such/histroy"));
    browser.wait_until("document.querySelector('#perhaps').offsetParent");
    assert_eq!(browser.text("#perhaps a"), "How Japan’s arms export rules came about");
    browser.click("#perhaps a");
    browser.wait_until("location.pathname === '/a/b/history/'");
    browser.goto(&format!("{url}no/such/page/"));
    browser.wait_until("document.querySelector('[data-page=rules]').pathname === '/a/b/rules/'");
    browser.click(".contents a[data-page=rules]");
    browser.wait_until("location.pathname === '/a/b/rules/'");
}

/// Nothing was asked for that is not in the folder, and nothing was missing but the two wrong addresses.
pub fn no_page_asks_for_more(server: &Nginx) {
    for request in server.requests() {
        let (status, path) = request.split_once(' ').expect("status and path");
        let expected = path.starts_with("/a/b/no/");
        assert!(expected || (path.starts_with("/a/b/") && ["200", "304"].contains(&status)), "{request}");
    }
}
