//! The page that gives the code for a frame: what is chosen is shown, measured, written and kept in the address.

use super::site::Site;
use super::support::browser::Browser;

const MEASURED: &str = "/height=\"(?!600)\\d+\"/.test(document.querySelector('#b-code').value)";

fn code(browser: &Browser) -> String {
    browser.script("return document.querySelector('#b-code').value", vec![]).as_str().unwrap_or_default().to_owned()
}

fn choose(browser: &Browser, field: &str, value: &str) {
    let script = "const field = document.getElementById(arguments[0]); field.value = arguments[1];
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    browser.script(script, vec![field.into(), value.into()]);
}

/// A part is shown at its height; its code leads to its place on the page.
pub fn writes_what_is_shown(browser: &Browser, site: &Site) {
    let url = site.url();
    browser.goto(&format!("{url}embed/?id=rules/p-2014"));
    browser.wait_until(MEASURED);
    let first = code(browser);
    assert!(first.starts_with(&format!("<iframe src=\"{url}embed/rules/p-2014/\" title=\"2014: ")), "{first}");
    assert!(first.ends_with("</a></p>") && first.contains(&format!("href=\"{url}rules/#p-2014\"")), "{first}");
    assert!(browser.text("#b-limit").len() > 20);

    choose(browser, "b-theme", "dark");
    choose(browser, "b-heading", "none");
    browser.wait_until("location.search.includes('theme=dark') && location.search.includes('heading=none')");
    assert!(code(browser).contains("embed/rules/p-2014/?theme=dark&#38;heading=none\""), "{}", code(browser));

    choose(browser, "b-platform", "script");
    let own = code(browser);
    assert!(
        own.contains("<sangensoku-embed section=\"rules/p-2014\" theme=\"dark\" heading=\"none\"><a href="),
        "{own}"
    );
    // The address holds it all: opened again it is the same.
    browser.goto(&browser.url());
    browser.wait_until("document.querySelector('#b-code').value.includes('sangensoku-embed')");
    assert_eq!(code(browser), own);
    assert_eq!(browser.console(), [""; 0]);
}

/// The state of a widget goes along, from the page into the frame.
pub fn takes_the_state_along(browser: &Browser, site: &Site) {
    let url = site.url();
    browser.goto(&format!("{url}check/?d=2026-05-05&i=destroyer&o=own&to=pl#limits"));
    browser.wait_until("document.querySelector('#answer .tools')");
    browser.click("#limits h2 a.here");
    browser.wait_until("document.querySelector('#share:popover-open [data-do=embed]')");
    let address = browser.script("return document.querySelector('#share [data-do=embed]').href", vec![]);
    let address = address.as_str().unwrap_or_default().replace("check/limits", "check");
    assert!(address.starts_with(&format!("{url}embed/?id=check&")) && address.contains("to=pl"), "{address}");
    browser.goto(&address);
    browser.wait_until("document.querySelector('#b-code').value.includes('i=destroyer')");
    assert!(code(browser).contains("&#38;to=pl"), "{}", code(browser));
    choose(browser, "b-platform", "script");
    assert!(code(browser).contains(" state=\""), "{}", code(browser));
    choose(browser, "b-what", "rules");
    assert!(!code(browser).contains("destroyer"), "{}", code(browser));
    assert_eq!(browser.console(), [""; 0]);
}

/// A page is given to WordPress by its address; a colour that cannot be seen and a frame that is not there are said.
pub fn answers_what_cannot_be(browser: &Browser, site: &Site) {
    let url = site.url();
    browser.goto(&format!("{url}embed/?id=partners&platform=wordpress"));
    browser.wait_until("!document.querySelector('#builder fieldset').disabled");
    assert_eq!(code(browser), format!("{url}partners/"));
    assert_eq!(browser.text("#b-notice"), "");
    choose(browser, "b-accent", "fefefe");
    browser.wait_until("document.querySelector('#b-notice').textContent.includes('too hard to see')");
    assert!(!browser.url().contains("fefefe"));
    browser.goto(&format!("{url}embed/?id=rules/nothing&theme=<b>"));
    browser.wait_until("document.querySelector('#b-notice').textContent.includes('nearest')");
    assert_eq!(browser.script("return document.querySelector('#b-what').value", vec![]), "rules");
    assert_eq!(browser.console(), [""; 0]);
}

/// The share menu leads here with the thing that it was opened on.
pub fn is_reached_from_the_share_menu(browser: &Browser, site: &Site) {
    browser.goto(&format!("{}why-now/#late", site.url()));
    browser.click("#late h2 a.here");
    browser.wait_until("document.querySelector('#share:popover-open [data-do=embed]')");
    browser.click("#share [data-do=embed]");
    browser
        .wait_until("document.querySelector('#b-what') && document.querySelector('#b-what').value === 'why-now/late'");
}

/// Without scripts the list leads to every frame, and no dead form is shown.
pub fn is_a_list_without_scripts(browser: &Browser, site: &Site) {
    browser.goto(&format!("{}embed/", site.url()));
    assert_eq!(browser.count_visible("#builder fieldset"), 0);
    assert!(browser.text("#builder .off").contains("iframe"));
    browser.click("#b-list summary");
    assert!(browser.count_visible("#b-list a") > 0);
}
