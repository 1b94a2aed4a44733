//! The filters of lists: the controls say what is shown, the address holds it, and a row leads on.

use super::support::browser::Browser;
use super::{ALIVE, number};

const HITS: &str = "document.querySelector('#l-hits').textContent";
const DEALS: &str = "tr[id^='d-']";

const NO_CONTROLS: &str =
    "![...document.querySelectorAll('.filter input, .filter select')].some(one => one.offsetParent)";

/// How many of the rows that `css` selects are shown.
fn shown(css: &str) -> String {
    format!("[...document.querySelectorAll(\"{css}\")].filter(row => row.offsetParent).length")
}

fn read(browser: &Browser, script: &str) -> String {
    let value = browser.script(&format!("return {script}"), vec![]);
    value.as_str().unwrap_or_else(|| panic!("{script} is a text")).to_owned()
}

/// Chooses an option by its value, as a reader does, and says how many rows its name promises.
fn choose(browser: &Browser, id: &str, value: &str) -> u64 {
    let script = "const [id, value] = arguments, choice = document.getElementById(id);
        choice.value = value;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
        return Number(choice.selectedOptions[0].textContent.match(/\\((\\d+)\\)$/)?.[1] ?? 0)";
    browser.script(script, vec![id.into(), value.into()]).as_u64().expect("an option names a number")
}

fn open(browser: &Browser, address: &str) {
    browser.goto(address);
    browser.wait_until(ALIVE);
}

/// By state, by status, by words, and all again.
pub fn deals_are_filtered(browser: &Browser, url: &str) {
    open(browser, &format!("{url}partners/"));
    let all = number(browser, &shown(DEALS));
    assert!(all > 20, "{all} deals");
    browser.wait_until(&format!("{HITS} === '{all} of {all} deals'"));
    let promised = choose(browser, "l-to", "ph");
    browser.wait_until(&format!("location.search === '?to=ph' && {} === {promised}", shown(DEALS)));
    browser.wait_until(&format!("{HITS} === '{promised} of {all} deals'"));
    choose(browser, "l-status", "delivered");
    browser.wait_until("location.search === '?to=ph&status=delivered'");
    let fewer = number(browser, &shown(DEALS));
    assert!(fewer > 0 && fewer < promised, "{fewer} of {promised}");
    browser.type_into("#l-q", "zebra");
    browser.wait_until("document.querySelector('#l-none').offsetParent && location.search.startsWith('?q=zebra&')");
    browser.click("#l-clear");
    browser.wait_until(&format!("{} === {all} && location.search === ''", shown(DEALS)));
    assert_eq!(read(browser, "document.querySelector('#l-to').value"), "");
    assert_eq!(browser.console(), [""; 0]);
}

/// By the heads of the columns and by the choice of the order; once more is as before.
pub fn deals_are_sorted(browser: &Browser, url: &str) {
    const TITLES: &str = "[...document.querySelectorAll(\"tr[id^='d-'] th a\")].map(title => title.textContent)";
    open(browser, &format!("{url}partners/"));
    let as_shown = read(browser, &format!("{TITLES}.join('|')"));
    let rising = format!("{TITLES}.every((title, at, all) => !at || all[at - 1] <= title)");
    assert_eq!(number(browser, &format!("Number({rising})")), 0);
    browser.click("#l-by-item");
    browser.wait_until(&format!("location.search === '?sort=item' && {rising}"));
    assert_eq!(read(browser, "document.querySelector('#l-by-item').getAttribute('aria-pressed')"), "true");
    assert_eq!(read(browser, "document.querySelector('#l-sort').selectedOptions[0].textContent"), "by name");
    browser.click("#l-by-item");
    browser.wait_until("location.search === ''");
    assert_eq!(read(browser, &format!("{TITLES}.join('|')")), as_shown);
    choose(browser, "l-sort", "1");
    browser.wait_until("location.search === '?sort=newest'");
    assert_ne!(read(browser, &format!("{TITLES}.join('|')")), as_shown);
    assert_eq!(browser.console(), [""; 0]);
}

/// A link brings its state, and says what of it is not known here; a row leads to the page of its deal and back.
pub fn a_link_brings_its_deals(browser: &Browser, url: &str) {
    open(browser, &format!("{url}partners/?to=ph&status=%3Cb%3Efish%3C/b%3E&year=1800&sort=size&x=<b>bold</b>"));
    // What is no key of the list is someone else's, and stays as it was written.
    browser.wait_until("location.search.startsWith('?to=ph&x=')");
    let notice = browser.text(".notice");
    for left_out in ["status=<b>fish</b>", "year=1800", "sort=size"] {
        assert!(notice.contains(left_out), "{notice}");
    }
    assert_eq!(number(browser, "document.querySelectorAll('.notice b').length"), 0, "no HTML from a link");
    assert_eq!(read(browser, "document.querySelector('#l-to').value"), "ph");
    let count = number(browser, &shown(DEALS));

    let first = "[...document.querySelectorAll(\"tr[id^='d-']\")].find(row => row.offsetParent)";
    let id = read(browser, &format!("{first}.id")).trim_start_matches("d-").to_owned();
    let title = read(browser, &format!("{first}.querySelector('a').textContent"));
    browser.click(&format!("#d-{id} th a"));
    browser.wait_until(&format!("location.pathname.endsWith('/partners/{id}/')"));
    browser.wait_until("document.readyState === 'complete'");
    assert_eq!(browser.text("h1"), title);
    browser.script("history.back()", vec![]);
    browser.wait_until(&format!("location.search.startsWith('?to=ph&x=') && {ALIVE}"));
    browser.wait_until(&format!("{} === {count}", shown(DEALS)));
    assert_eq!(browser.console(), [""; 0]);
}

/// The same filter over terms, sources and claims: words keep the rows that hold them, a choice keeps its own.
pub fn other_lists_are_filtered(browser: &Browser, url: &str) {
    for (page, rows, words, choice, value) in [
        ("glossary/", "ul.terms > li", "防衛", "subject", "law"),
        ("sources/news/", "ul.sources > li", "FRIGATE australia", "publisher", "nhk"),
        ("what-next/", "ol.ledger > li", "rules", "verdict", "partly"),
    ] {
        open(browser, &format!("{url}{page}"));
        let all = number(browser, &shown(rows));
        browser.type_into("#l-q", words);
        browser.wait_until(&format!("{0} > 0 && {0} < {all}", shown(rows)));
        browser.wait_until("new URLSearchParams(location.search).has('q')");
        let few = number(browser, &shown(rows));
        assert!(read(browser, HITS).starts_with(&format!("{few} of {all} ")), "{page}: {}", read(browser, HITS));
        let held = format!(
            "Number([...document.querySelectorAll(\"{rows}\")].filter(row => row.offsetParent).every(row =>
             '{}'.split(' ').every(word => row.textContent.toLowerCase().includes(word))))",
            words.to_lowercase()
        );
        assert_eq!(number(browser, &held), 1, "{page}: every row holds the words");
        browser.click("#l-clear");
        browser.wait_until(&format!("{} === {all} && location.search === ''", shown(rows)));
        let promised = choose(browser, &format!("l-{choice}"), value);
        browser.wait_until(&format!("location.search === '?{choice}={value}' && {} === {promised}", shown(rows)));
        assert_eq!(browser.console(), [""; 0], "{page}");
    }
}

/// Without scripts or without WASM every row is there, no control is, and a row still leads on.
pub fn stand_whole_without_life(browser: &Browser, url: &str) {
    for (page, rows) in [
        ("partners/", DEALS),
        ("glossary/", "ul.terms > li"),
        ("sources/news/", "ul.sources > li"),
        ("what-next/", "ol.ledger > li"),
    ] {
        browser.goto(&format!("{url}{page}?q=zebra&to=ph"));
        assert_eq!(
            number(browser, &shown(rows)),
            number(browser, &format!("document.querySelectorAll(\"{rows}\").length")),
            "{:?}: {page} shows every row",
            browser.engine()
        );
        browser.wait_until(NO_CONTROLS);
    }
    browser.goto(&format!("{url}partners/"));
    // The rows move up when the controls go.
    browser.wait_until(NO_CONTROLS);
    browser.click("#d-aus-mogami th a");
    browser.wait_until("location.pathname.endsWith('/partners/aus-mogami/')");
}
