//! The verdict map as readers use it.

use super::support::browser::{Browser, Key};
use super::{number, support::nginx::Nginx};

const ALIVE: &str = "document.querySelector('#map-form:not([disabled])')";
const SHAPES: &str = "document.querySelectorAll('#atlas path').length";

fn class(browser: &Browser, id: &str) -> String {
    let script = "return document.getElementById(arguments[0]).getAttribute('class')";
    browser.script(script, vec![id.into()]).as_str().unwrap_or_default().to_owned()
}

fn year(browser: &Browser, year: u32) {
    let script = "const year = document.querySelector('#m-y'); year.value = arguments[0];
        for (const kind of ['input', 'change']) year.dispatchEvent(new Event(kind, { bubbles: true }))";
    browser.script(script, vec![year.into()]);
}

/// It waits for the reader, then says the same in colour, in words and in the list, for each year.
pub fn shows_every_country(browser: &Browser, server: &Nginx) {
    let asked = |name: &str| server.requests().iter().filter(|request| request.contains(name)).count();
    let before = asked("data/world-");
    browser.goto(&format!("{}rules/", server.url()));
    assert!(browser.count_visible("#map-key li") > 0, "the newest rules are there before any script");
    assert_eq!((asked("data/world-"), number(browser, SHAPES)), (before, 0), "not loaded before it is reached");
    browser.script("document.querySelector('#map-form').scrollIntoView()", vec![]);
    browser.wait_until(ALIVE);
    assert_eq!(asked("data/world-"), before + 1);
    assert!(number(browser, SHAPES) > 180);
    assert_eq!((class(browser, "at-ph"), class(browser, "at-kr")), ("ai".into(), "seal".into()));

    year(browser, 1985);
    browser.wait_until("location.search === '?i=destroyer&o=own&y=1985'");
    assert_eq!((class(browser, "at-ph"), class(browser, "at-cn")), ("seal hatched".into(), "seal".into()));
    assert_eq!(class(browser, "dot-sg"), "seal hatched", "small states have a marker");
    let key = browser.texts("#map-key li").join(" ");
    assert!(key.starts_with("No door") && key.contains("Refused"), "{key}");
    let listed = number(browser, "document.querySelectorAll('#map-list a').length");
    assert_eq!(listed, 252, "every destination is in the list");

    // By keyboard: from country to country, and to the case of the one that is shown.
    browser.script("document.querySelector('#atlas svg').focus()", vec![]);
    browser.press(Key::Right);
    browser.wait_until("document.querySelector('#map-readout a[href]')");
    assert!(browser.text("#map-readout").contains(": "), "{}", browser.text("#map-readout"));
    browser.script(
        "document.querySelector('#at-th').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))",
        vec![],
    );
    assert!(browser.text("#map-readout").starts_with("Thailand: Refused"), "{}", browser.text("#map-readout"));
    browser.click("#map-readout a");
    browser.wait_until("location.pathname.endsWith('/check/')");
    browser.wait_until("document.querySelector('#answer .tools')");
    assert!(browser.text("#answer .sentence").contains("Thailand"));

    browser.goto(&format!("{}rules/?y=1800&i=fish#map", server.url()));
    browser.wait_until(ALIVE);
    let notice = browser.text(".aide .notice");
    assert!(notice.contains("y=1800") && notice.contains("i=fish"), "{notice}");
    assert_eq!(browser.console(), [""; 0]);
}

/// The years run when asked to, and stop.
pub fn runs_and_stops(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}rules/?y=2024#map"));
    browser.wait_until(ALIVE);
    browser.wait_until("document.querySelector('#m-y').value === '2024'");
    browser.script("document.querySelector('#map-play').focus()", vec![]);
    browser.press(Key::Enter);
    browser.wait_until("document.querySelector('#map-play').innerText.trim() === 'Stop'");
    browser.wait_until("document.querySelector('#m-y').value === '2026'");
    browser.wait_until("document.querySelector('#map-play').innerText.trim() === 'Let the years run'");
    browser.wait_until("location.search.endsWith('y=2026')");
}

/// Guess, then see: the case opens, says whether the guess was right, and the score counts.
pub fn the_quiz_counts(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}cases/"));
    browser.wait_until("document.querySelector('#g-c01:not([disabled])')");
    assert_eq!(browser.count_visible("#a-c01[open]"), 0);
    browser.click("#g-c01-refused-in-practice");
    browser.wait_until("document.querySelector('#a-c01').open");
    assert_eq!(browser.text("#t-c01"), "Right: so the rules said.");
    browser.script("document.querySelector('#g-c02-licence-only').focus()", vec![]);
    browser.press(Key::Enter);
    browser.wait_until("document.querySelector('#a-c02').open");
    assert_eq!(browser.text("#score"), "1 of 2 right so far.");
    assert_eq!(browser.console(), [""; 0]);
}
