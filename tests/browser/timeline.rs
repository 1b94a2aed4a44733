//! The timeline's filter as readers use it: by pointer, by keyboard and by link.

use super::support::browser::{Browser, Engine, Key};
use super::{ALIVE, number};
use serde_json::Value;

const EVENTS: &str = ".era li";
/// How many events are on the screen.
pub const SHOWN: &str = "[...document.querySelectorAll('.era li')].filter(e => e.offsetParent).length";

pub fn the_filter_filters(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/"));
    browser.wait_until(ALIVE);
    assert_eq!(browser.texts(EVENTS).len(), 124);
    assert_eq!(browser.text(".hits output"), "124 of 124 events");

    browser.type_into(".filter input", "MOGAMI australia");
    browser.wait_until(&format!("{SHOWN} > 0 && {SHOWN} < 124"));
    let shown = number(browser, SHOWN);
    browser.wait_until(&format!("document.querySelector('.hits output').textContent === '{shown} of 124 events'"));
    browser.wait_until("location.search === '?q=MOGAMI+australia'");
    let texts = browser.script(
        "return [...document.querySelectorAll('.era li')].filter(e => e.offsetParent).map(e => e.textContent)",
        vec![],
    );
    for text in texts.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_lowercase) {
        assert!(text.contains("mogami") && text.contains("australia"), "{text}");
    }
    assert!(
        number(browser, "[...document.querySelectorAll('.era')].filter(e => e.hidden).length") > 0,
        "empty periods go"
    );

    browser.type_into(".filter input", " zebra");
    browser.wait_until("document.querySelector('.none').offsetParent");
    assert_eq!(browser.text(".hits output"), "0 of 124 events");
    browser.click(".hits button");
    browser.wait_until(&format!("{SHOWN} === 124 && location.search === ''"));
    assert_eq!(browser.script("return document.querySelector('.filter input').value", vec![]), "");

    browser.click(".tags button:nth-child(1)");
    browser.wait_until(&format!("{SHOWN} === 22 && location.search === '?tag=rules'"));
    browser.click(".tags button:nth-child(3)");
    browser.wait_until("location.search === '?tag=rules,partners'");
    assert_eq!(browser.script("return document.querySelectorAll('.tags [aria-pressed=true]').length", vec![]), 2);
    browser.click(".tags button:nth-child(3)");
    browser.wait_until("location.search === '?tag=rules'");

    // By keyboard alone: from the field to the choice of weight, to turning points, and to the first subject.
    browser.script("document.querySelector('.filter input').focus()", vec![]);
    browser.press(Key::Tab);
    assert!(browser.active_element().starts_with("select"), "{}", browser.active_element());
    browser.press(Key::Down);
    browser.press(Key::Down);
    // WebKit opens the list for the arrows; Enter closes it.
    if browser.engine() == Engine::WebKit {
        browser.press(Key::Enter);
    }
    browser.wait_until("location.search === '?level=3&tag=rules'");
    browser.script("document.querySelector('#l-level').focus()", vec![]);
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.wait_until("location.search === '?level=3'");
    assert_eq!(browser.console(), [""; 0]);
}

pub fn a_link_brings_its_state(browser: &Browser, url: &str) {
    browser
        .goto(&format!("{url}history/?tag=rules,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&level=3&q=sato&colour=red"));
    browser.wait_until(ALIVE);
    browser.wait_until("document.querySelector('.notice').offsetParent");
    let notice = browser.text(".notice");
    assert!(notice.contains("tag=<img src=x onerror=alert(1)>") && !notice.contains("colour"), "{notice}");
    browser.wait_until("location.search === '?q=sato&level=3&tag=rules&colour=red'");
    assert_eq!(browser.script("return document.querySelector('.filter input').value", vec![]), "sato");
    assert_eq!(number(browser, SHOWN), 1, "one turning point about rules names Sato");
    assert_eq!(browser.script("return document.querySelector('#t007').offsetParent !== null", vec![]), true);
    assert_eq!(browser.script("return document.querySelector('#l-level').value", vec![]), "3");
    let top = number(browser, "Math.round(Math.abs(document.querySelector('#timeline').getBoundingClientRect().top))");
    assert!(top < 400, "the link leads to the events, which begin at {top} px");
    // The address now holds what is shown, and what is someone else's: opened again it says nothing.
    browser.goto(&browser.url());
    browser.wait_until(ALIVE);
    browser.wait_until(&format!("{SHOWN} === 1"));
    assert_eq!(browser.count_visible(".notice"), 0);
    assert_eq!(browser.console(), [""; 0]);
}
