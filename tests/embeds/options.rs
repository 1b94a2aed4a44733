//! What the address of an embed may ask for, and what becomes of the rest.

use super::site::Site;
use super::support::browser::Browser;
use serde_json::{Value, json};

/// How the embed stands after an address: theme, ground, accent, level of the heading, and what was left out.
type Look = (Option<&'static str>, Option<&'static str>, &'static str, &'static str, &'static str);

const PLAIN: Look = (None, None, "", "1", "");

/// Addresses in a light browser, and what they make.
fn light() -> Vec<(&'static str, Look)> {
    vec![
        ("", PLAIN),
        ("theme=dark", (Some("dark"), None, "", "1", "")),
        ("theme=light&bg=none", (Some("light"), Some("none"), "", "1", "")),
        ("bg=white&accent=1f4e8c", (None, Some("white"), "#1f4e8c", "1", "")),
        ("accent=1F4E8C&heading=3", (None, None, "#1F4E8C", "3", "")),
        ("lang=en&heading=none", (None, None, "", "none", "")),
        // A light accent can be read in the dark alone, a dark one in the light.
        ("accent=ff8a73", (None, None, "", "1", "accent")),
        ("accent=ff8a73&theme=dark", (Some("dark"), None, "#ff8a73", "1", "")),
        ("accent=1f4e8c&theme=dark", (Some("dark"), None, "", "1", "accent")),
        // This much contrast is enough on white and not on the colour of paper.
        ("accent=767676&bg=white", (None, Some("white"), "#767676", "1", "")),
        ("accent=767676", (None, None, "", "1", "accent")),
        (
            "theme=purple&bg=%23fff&accent=red&lang=ja&heading=7",
            (None, None, "", "1", "theme, bg, lang, accent, heading"),
        ),
        ("theme=&heading=", (None, None, "", "1", "theme, heading")),
        ("theme=dark%00&accent=%E0%A4%A", (None, None, "", "1", "theme, accent")),
        // The first one counts; the keys of others are none of ours.
        ("theme=dark&theme=x", (Some("dark"), None, "", "1", "")),
        ("id=a&childId=b&utm_source=c&q=%22&__proto__=d&constructor=e&toString", PLAIN),
    ]
}

/// Follows every address in the list.
pub fn are_followed_or_named(browser: &Browser, site: &Site) {
    for (query, expected) in light() {
        assert_eq!(look(browser, site, query), told(expected), "{:?}: {query}", browser.engine());
    }
    let mut said = browser.console();
    // Opened on its own, an embed has no icon to show.
    said.retain(|line| !line.contains("favicon.ico"));
    assert!(said.is_empty(), "{said:#?}");
}

/// A reader may change to the dark while the page is open: an accent goes where it cannot be read, and comes again.
pub fn the_accent_goes_with_the_theme(browser: &Browser, site: &Site) {
    look(browser, site, "accent=1f4e8c");
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--seal').trim() === '#1f4e8c'";
    browser.wait_until(accent);
    browser.dark(true);
    browser.wait_until(&format!("!({accent})"));
    browser.dark(false);
    browser.wait_until(accent);
    browser.script("document.documentElement.dataset.theme = 'dark'", vec![]);
    browser.wait_until(&format!("!({accent})"));
}

fn told(look: Look) -> Value {
    json!([look.0, look.1, look.2, look.3, look.4])
}

fn look(browser: &Browser, site: &Site, query: &str) -> Value {
    browser.goto(&format!("{}?{query}", site.embed()));
    let body = "const root = document.documentElement, heading = document.querySelector('[data-heading]');
        const left = document.getElementById('left-out');
        return [root.dataset.theme ?? null, root.dataset.bg ?? null, root.style.getPropertyValue('--seal'),
            heading.hidden ? 'none' : heading.ariaLevel ?? heading.localName.slice(1),
            left.hidden ? '' : left.querySelector('span').textContent]";
    browser.script(body, vec![])
}
