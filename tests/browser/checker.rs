//! The checker as readers use it.

use super::support::browser::{Browser, Engine, Key};
use super::{CHECKER, number};

const SENTENCE: &str = "#answer .sentence";

fn ask(browser: &Browser, url: &str, query: &str) {
    browser.goto(&format!("{url}check/?{query}"));
    browser.wait_until(CHECKER);
}

fn stamp(browser: &Browser) -> String {
    browser.text("#answer .stamp").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What a newcomer would ask: the stamp, and words of the rule that decides.
pub fn answers(browser: &Browser, url: &str) {
    for (query, expected, rule) in [
        ("d=1985-06-01&i=anti-ship-missile&o=own&to=pl", "no door", "communist bloc"),
        ("d=2020-08-28&i=air-surveillance-radar&o=own&to=ph", "possible case by case", "surveillance"),
        ("d=2025-06-01&i=joint-fighter&o=codev-partner&to=it", "possible case by case", "partner"),
        ("d=2024-03-25&i=joint-fighter&o=codev-partner&to=au", "no door", "Joint development with a security partner"),
        ("d=2026-04-20&i=destroyer&o=own&to=ph", "no door", "Finished Japanese weapons"),
        ("d=2026-04-21&i=destroyer&o=own&to=ph", "possible case by case", "ministers decide case by case"),
        ("d=2026-05-05&i=destroyer&o=own", "it depends", ""),
        ("v=1&d=2026-05-05&i=destroyer&o=own&to=ph&c=-", "it depends", ""),
    ] {
        ask(browser, url, query);
        assert_eq!(stamp(browser), expected, "{query}");
        assert!(browser.text(SENTENCE).len() > 40, "{query}");
        assert!(browser.text("#answer .verdict .small").starts_with("A reading of the rules"), "{query}");
        if expected == "it depends" {
            assert_eq!(browser.count_visible("#answer .rule"), 0, "{query}: no rule decides yet");
            assert!(
                browser.text("#answer .verdict .small").contains("Answering one question would settle most"),
                "{query}"
            );
        } else {
            let why = browser.text("#answer .rule");
            assert!(!rule.is_empty() && why.contains(rule), "{query}: {why}");
            assert!(browser.count_visible("#answer .grounds a") > 0, "{query}: it names its sources");
        }
        assert_eq!(browser.console(), [""; 0], "{query}");
    }
}

/// By keyboard and by links: inputs change the answer and the address, and the way back is open.
pub fn follows_the_reader(browser: &Browser, url: &str) {
    ask(browser, url, "v=1&d=2026-04-21&i=destroyer&o=own&to=ph");
    browser.script("document.querySelector('#f-i').focus()", vec![]);
    browser.press(Key::Tab);
    assert_eq!(browser.active_element(), "select#f-to");
    browser.press(Key::Down);
    if browser.engine() == Engine::WebKit {
        browser.press(Key::Enter);
    }
    browser.wait_until("location.search.includes('to=pn')");
    assert!(browser.text(SENTENCE).contains("the Pitcairn Islands"), "{}", browser.text(SENTENCE));
    // It is announced to those who hear the page; on the screen it is nowhere.
    browser.wait_until("document.querySelector('p.hush').textContent.includes('Pitcairn')");

    // A reason leads back to its input, also where it is folded away.
    ask(browser, url, "v=1&d=2026-04-21&i=destroyer&o=own&to=ph");
    browser.click("#answer .because a[href='#f-c']");
    browser.wait_until("document.activeElement.id === 'f-c' && document.querySelector('#form details').open");

    // A flip is a link: the answer turns round, and the browser's way back turns it again.
    let before = browser.text(SENTENCE);
    browser.click("#answer .flips li:last-child a");
    browser.wait_until("document.querySelector('#answer .stamp').textContent.trim().startsWith('No')");
    assert!(browser.url().contains("/check/?v=1"), "{}", browser.url());
    browser.script("history.back()", vec![]);
    browser.wait_until("document.querySelector('#answer .stamp').textContent.trim().startsWith('Possible')");
    assert_eq!(browser.text(SENTENCE), before);

    // An item that cannot have the origin gets its usual one, and the reader is told.
    browser.script(
        "const item = document.querySelector('#f-i'); item.value = 'joint-fighter';
         item.dispatchEvent(new Event('change', { bubbles: true }))",
        vec![],
    );
    browser.wait_until("document.querySelector('#f-o').value === 'codev-partner'");
    assert!(browser.text(".aide .notice").contains("cannot have the origin"));

    // Two days side by side.
    ask(browser, url, "v=1&d=2026-04-20&d2=2026-04-21&i=destroyer&o=own&to=ph");
    let titles = browser.texts("#answer .pair b");
    let titles: Vec<String> = titles.into_iter().map(|title| title.replace('\u{a0}', " ")).collect();
    assert_eq!(titles, ["20 April 2026", "21 April 2026"]);
    assert_eq!(browser.texts("#answer .difference li").len(), 2);
    assert_eq!(browser.console(), [""; 0]);
}

/// A copied link shows the same in a browser that has never seen it; a link that cannot be read in full says so.
pub fn shares_what_it_shows(browser: &Browser, url: &str) {
    ask(browser, url, "d=2025-06-01&i=joint-fighter&o=codev-partner&to=it&c=-");
    let (link, shown) = (href(browser, "#answer a.copy"), browser.text("#answer .verdict"));
    // Pressed, the link is copied and the page stays; where the clipboard is refused the reader is led there.
    let clipboard = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText: text => arguments[0] ? Promise.reject() : (window.copied = text, Promise.resolve()) } })";
    browser.script(clipboard, vec![false.into()]);
    browser.click("#answer a.copy");
    browser.wait_until("window.copied && document.querySelector('.said').textContent");
    assert_eq!(browser.script("return window.copied", vec![]), link.as_str());
    browser.script(clipboard, vec![true.into()]);
    browser.click("#answer a.copy");
    browser.wait_until("!window.copied && document.readyState === 'complete'");
    assert_eq!(browser.url(), link);
    browser.wait_until(CHECKER);
    browser.goto(&link);
    browser.wait_until(CHECKER);
    assert_eq!(browser.text("#answer .verdict"), shown, "{link}");

    ask(browser, url, "v=1&d=2026-04-21&i=destroyer&o=own&to=ph");
    let link = href(browser, "#answer a.copy");
    assert!(link.contains("/check/t2026-1/?v=1&d=2026-04-21&i=destroyer&o=own&to=ph"), "{link}");
    browser.goto(&link);
    browser.wait_until(CHECKER);
    assert_eq!(browser.count_visible(".aide .notice"), 0);

    ask(browser, url, "v=9&d=2031-01-01&i=destroyer&o=own&to=atlantis&x=<b>bold</b>");
    let notice = browser.text(".aide .notice");
    for left_out in ["v=9", "d=2031-01-01", "to=atlantis"] {
        assert!(notice.contains(left_out), "{notice}");
    }
    assert_eq!(number(browser, "document.querySelectorAll('.aide .notice b').length"), 0, "no HTML from a link");
    assert_eq!(stamp(browser), "it depends");

    browser.goto(&format!("{url}check/t2026-1/?v=1&d=2014-06-01&i=destroyer&o=own&to=ph"));
    browser.wait_until(CHECKER);
    assert!(browser.text(".aide .notice").contains("decided by another rule"));
    assert_eq!(stamp(browser), "no door");
    assert_eq!(browser.console(), [""; 0]);
}

fn href(browser: &Browser, css: &str) -> String {
    let link = browser.script("return document.querySelector(arguments[0]).href", vec![css.into()]);
    link.as_str().expect("it is a link").to_owned()
}

/// The home page's question answers at once, and leads to the whole checker with the same case.
pub fn begins_on_the_home_page(browser: &Browser, url: &str) {
    browser.goto(url);
    assert!(browser.text(SENTENCE).contains("a destroyer could go to the Philippines"), "answered before any script");
    let choose = |id: &str, value: &str| {
        let script = "const blank = document.getElementById(arguments[0]); blank.value = arguments[1];
             blank.dispatchEvent(new Event('change', { bubbles: true }))";
        browser.script(script, vec![id.into(), value.into()]);
    };
    browser.wait_until(&format!(
        "(() => {{ const place = document.getElementById('f-to'); place.value = 'kr';
             place.dispatchEvent(new Event('change', {{ bubbles: true }}));
             return document.querySelector('{SENTENCE}').textContent.includes('South Korea') }})()"
    ));
    choose("f-d", "1985-12-31");
    browser.wait_until("document.querySelector('#answer .stamp').textContent.trim().startsWith('Refused')");
    let shown = browser.text(SENTENCE);
    browser.click("#form button");
    browser.wait_until(&format!("location.pathname.endsWith('/check/') && {CHECKER}"));
    assert_eq!(browser.text(SENTENCE), shown);
    assert_eq!(browser.count_visible(".aide .notice"), 0);
    assert_eq!(browser.console(), [""; 0]);
}

/// The reader's own case in the table of those who have a say: chosen as one of the given cases it says the same, and
/// its answers lead to the checker with that case.
pub fn says_who_signs(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}who-decides/#who-signs"));
    browser.wait_until("document.querySelector('#form:not([disabled])')");
    let choose = "for (const [id, value] of [['f-i', arguments[0]], ['f-to', arguments[1]]]) {
        const choice = document.getElementById(id);
        choice.value = value;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
    }";
    let cells = "[...row.querySelectorAll('td')].map(cell => [cell.innerText.trim(),
        ...['class', 'href'].map(name => cell.querySelector('a').getAttribute(name))])";
    for (item, place) in [("destroyer", "au"), ("joint-fighter", "in"), ("patrol-boat", "vn")] {
        browser.script(choose, vec![item.into(), place.into()]);
        let same = format!(
            "(() => {{ const said = row => JSON.stringify({cells});
                 const name = row => row.querySelector('th > span:last-child').textContent;
                 const [own, ...given] = document.querySelectorAll('.signers tbody tr');
                 return given.some(row => name(row) === name(own) && said(row) === said(own)) }})()"
        );
        browser.wait_until(&same);
    }
    let shown = browser.text("#who-now a");
    browser.click("#who-now a");
    browser.wait_until(&format!("location.pathname.endsWith('/check/') && {CHECKER}"));
    assert!(browser.url().contains("i=patrol-boat") && browser.url().contains("to=vn"), "{}", browser.url());
    assert!(browser.text(SENTENCE).contains("Viet Nam"));
    assert!(stamp(browser).starts_with(&shown.to_lowercase()), "{shown}: {}", stamp(browser));
    assert_eq!(browser.console(), [""; 0]);
}
