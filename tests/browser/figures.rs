//! Charts: they say their values to a pointer and to the arrow keys, and their files are where the links lead.

use super::number;
use super::support::browser::{Browser, Key};

const SAID: &str = "document.querySelector('.charts .readout').textContent";
/// The places of the drawing that is shown, of the two widths.
const PLACES: &str =
    "[...document.querySelector('.charts').querySelectorAll('[data-m]')].filter(m => m.getClientRects().length)";

/// Pointed at, or reached by the arrow keys, each value is said in words.
pub fn say_their_values(browser: &Browser, url: &str) {
    for width_px in [1280, 390] {
        browser.resize(width_px, 900);
        browser.goto(&format!("{url}industry/budget-incl/"));
        browser.wait_until("document.querySelector('.charts [role=group]').tabIndex === 0");
        browser.script("document.querySelector('.charts [role=group]').focus()", vec![]);
        browser.press(Key::Right);
        browser.wait_until(&format!("{SAID} === {PLACES}[0].dataset.m"));
        browser.press(Key::Right);
        browser.wait_until(&format!("{SAID} === {PLACES}[1].dataset.m"));
        browser.press(Key::Left);
        browser.wait_until(&format!("{SAID} === {PLACES}[0].dataset.m"));
        // Before the first stands the last.
        browser.press(Key::Left);
        browser.wait_until(&format!("{SAID} === {PLACES}.at(-1).dataset.m"));
        let point = format!("{PLACES}[3].dispatchEvent(new PointerEvent('pointerover', {{ bubbles: true }}))");
        browser.script(&point, vec![]);
        browser.wait_until(&format!("{SAID} === {PLACES}[3].dataset.m"));
        assert_eq!(number(browser, "document.querySelectorAll('.charts [data-on]').length"), 1);
        assert!(browser.text(".charts .readout").contains("trillion yen"));
        assert_eq!(browser.console(), [""; 0]);
    }
    browser.resize(1280, 900);
}

/// Below a chart stand links to its files, which need no script.
pub fn can_be_taken_along(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}industry/budget-incl/"));
    let links = browser.texts(".take a");
    assert_eq!(links, ["CSV", "SVG", "PNG"]);
    let sizes = "return [...document.querySelectorAll('.take a')].map((link) => {
        const request = new XMLHttpRequest();
        request.open('GET', link.href, false);
        request.send();
        return request.status === 200 ? request.responseText.length : 0;
    })";
    let sizes = browser.script(sizes, vec![]);
    assert!(sizes.as_array().is_some_and(|all| all.iter().all(|size| size.as_u64() > Some(500))), "{sizes}");
}
