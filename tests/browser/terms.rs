//! What a term means, where the prose names it: to a pointer, to the keyboard and to a tap.

use super::support::browser::{Browser, Key};
use super::support::nginx::Nginx;

/// A link to a term in the prose.
pub const LINK: &str = "main p a[href='../glossary/#nsc']";
const SHOWN: &str = "document.querySelector('#term:not([hidden])')";
const GONE: &str = "!document.querySelector('#term:not([hidden])')";

/// Sends events to the element that a selector finds, as a browser does for a pointer of that kind.
fn send(browser: &Browser, css: &str, pointer: &str, kinds: &[&str]) {
    let script = "const [css, pointerType, kinds] = arguments, element = document.querySelector(css);
        for (const kind of kinds) {
            const init = { bubbles: true, cancelable: true, detail: 1, pointerType, relatedTarget: document.body };
            element.dispatchEvent(new (kind === 'click' ? MouseEvent : PointerEvent)(kind, init));
        }";
    browser.script(script, vec![css.into(), pointer.into(), kinds.into()]);
}

fn asked(server: &Nginx) -> usize {
    server.requests().iter().filter(|request| request.contains("terms.js")).count()
}

/// The card comes with the pointer, the focus and the first tap; it goes with Esc, the pointer, the focus and a tap
/// elsewhere; the link stays a link.
pub fn say_what_they_mean(browser: &Browser, server: &Nginx) {
    let page = format!("{}who-decides/", server.url());
    let before = asked(server);
    browser.goto(&page);
    assert_eq!(asked(server), before, "nothing is loaded before it is needed");
    assert_eq!(browser.count_visible("#term"), 0);

    // By pointer; it may move onto the card.
    send(browser, LINK, "mouse", &["pointerover"]);
    // The pointer stays until the script is there, which asks where it is.
    browser.wait_until("performance.getEntriesByName(new URL('../data/terms.json', location.href).href).length");
    send(browser, LINK, "mouse", &["pointerover"]);
    browser.wait_until(SHOWN);
    assert!(asked(server) > before);
    let card = browser.text("#term");
    assert!(card.contains("National Security Council") && card.contains("国家安全保障会議"), "{card}");
    assert!(card.contains("The council of ministers"), "{card}");
    let described = format!("document.querySelector(\"{LINK}\").getAttribute('aria-describedby') === 'term'");
    browser.wait_until(&described);
    send(browser, LINK, "mouse", &["pointerout"]);
    send(browser, "#term", "mouse", &["pointerover"]);
    browser.press(Key::Escape);
    browser.wait_until(GONE);
    browser.wait_until(&format!("!({described})"));
    send(browser, LINK, "mouse", &["pointerover"]);
    browser.wait_until(SHOWN);
    send(browser, LINK, "mouse", &["pointerout"]);
    browser.wait_until(GONE);

    // By tap: the first shows the card, one elsewhere closes it, the second follows the link.
    let tap = ["pointerover", "pointerdown", "click"];
    send(browser, LINK, "touch", &tap);
    browser.wait_until(SHOWN);
    send(browser, "h1", "touch", &["pointerdown"]);
    browser.wait_until(GONE);
    send(browser, LINK, "touch", &tap);
    browser.wait_until(SHOWN);
    assert_eq!(browser.url(), page);
    send(browser, LINK, "touch", &["pointerdown"]);
    browser.script(&format!("document.querySelector(\"{LINK}\").click()"), vec![]);
    browser.wait_until("location.pathname.endsWith('/glossary/') && location.hash === '#nsc'");

    // By keyboard, on a fresh page: the focus shows it, Enter follows the link.
    browser.goto(&page);
    browser.press(Key::Tab);
    browser.script(&format!("document.querySelector(\"{LINK}\").focus()"), vec![]);
    browser.wait_until(SHOWN);
    browser.script("document.activeElement.blur()", vec![]);
    browser.wait_until(GONE);
    browser.script(&format!("document.querySelector(\"{LINK}\").focus()"), vec![]);
    browser.wait_until(SHOWN);
    browser.press(Key::Enter);
    browser.wait_until("location.pathname.endsWith('/glossary/') && location.hash === '#nsc'");
    assert_eq!(browser.console(), [""; 0]);
}
