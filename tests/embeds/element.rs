//! The element that hosts may load: what it passes on, and when it leaves the link as it is.

use super::site::{Host, SECTION, Site};
use super::support::browser::Browser;
use serde_json::json;

/// Attributes, and the query that they make; none where they are not understood.
fn attributes() -> Vec<(String, Option<&'static str>)> {
    let section = format!("section=\"{SECTION}\"");
    let with = |more: &str| format!("{section} {more}");
    vec![
        (with(""), Some("")),
        (
            with("theme=dark bg=none accent=1f4e8c lang=en heading=2"),
            Some("theme=dark&bg=none&accent=1f4e8c&lang=en&heading=2"),
        ),
        (with("state=\"d=2026-05-05&amp;i=destroyer\" theme=light"), Some("d=2026-05-05&i=destroyer&theme=light")),
        // What a state says of a theme is overruled, and no state leaves the query.
        (with("state=\"theme=x&amp;b=#c/../&quot;\" theme=dark"), Some("theme=dark&b=%23c%2F..%2F%22")),
        (with("class=x onclick=y data-theme=z"), Some("")),
        (with("theme=Dark"), None),
        (with("accent=red"), None),
        (with("heading=0"), None),
        (with("lang=ja"), None),
        (String::new(), None),
        ("section=\"../secret\"".to_owned(), None),
        ("section=\"//example.org/x\"".to_owned(), None),
        ("section=\"javascript:alert(1)\"".to_owned(), None),
        ("section=\"rules/\"".to_owned(), None),
    ]
}

/// Tries every list of attributes.
pub fn passes_on_what_is_sound(browser: &Browser, site: &Site, host: &Host) {
    browser.goto(&host.page("element"));
    browser.wait_until("customElements.get('sangensoku-embed')");
    for (attributes, query) in attributes() {
        let body = "document.body.innerHTML = `<sangensoku-embed ${arguments[0]}><a href='x'>Its \"name\"</a></sangensoku-embed>`;
            const frame = document.querySelector('iframe');
            return [frame?.src ?? null, frame?.title ?? null, frame?.getAttribute('sandbox') ?? null,
                document.querySelector('sangensoku-embed a').checkVisibility()]";
        let found = browser.script(body, vec![json!(attributes)]);
        let expected = match query {
            Some(query) => json!([
                format!("{}?{query}", site.embed()).trim_end_matches('?'),
                "Its \"name\"",
                "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
                true
            ]),
            None => json!([null, null, null, true]),
        };
        let found = json!([found[0].as_str().map(|src| src.trim_end_matches('?')), found[1], found[2], found[3]]);
        assert_eq!(found, expected, "{:?}: {attributes}", browser.engine());
    }
}

/// Only the frame's own word counts, and only if it is a height.
pub fn listens_to_its_own_frame(browser: &Browser, host: &Host) {
    browser.goto(&host.page("element"));
    browser.wait_until("document.querySelector('sangensoku-embed a')?.hidden");
    let height = "document.querySelector('iframe').offsetHeight";
    browser.enter("iframe");
    browser.wait_until("innerHeight === Math.ceil(document.getElementById('embed').getBoundingClientRect().height)");
    browser.leave();
    let before = browser.script(&format!("return {height}"), vec![]);
    browser.script("postMessage({ type: 'sangensoku:height', v: 1, height: 50 }, '*')", vec![]);
    browser.enter("iframe");
    for wrong in ["-1", "0", "1.5", "'50'", "60001", "1e9", "NaN", "[50]", "null"] {
        browser.script(&format!("parent.postMessage({{ type: 'sangensoku:height', height: {wrong} }}, '*')"), vec![]);
    }
    browser.leave();
    // A message that counts shows that those before it were heard.
    assert_eq!(browser.script(&format!("return {height}"), vec![]), before, "{:?}", browser.engine());
    browser.enter("iframe");
    browser.script("parent.postMessage({ type: 'sangensoku:height', height: 777 }, '*')", vec![]);
    browser.leave();
    browser.wait_until(&format!("{height} === 777"));
}
