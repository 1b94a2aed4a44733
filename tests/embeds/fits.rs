//! What a frame owes its reader on any host: no bar of its own, nothing cut off, no complaint; also once it has grown.

use super::support::browser::Browser;
use serde_json::{Value, json};

/// The widths of hosts' columns.
const WIDTHS_PX: [u32; 2] = [320, 900];

/// Unfolds something, or makes room where nothing is folded; and back.
const GROW: &str = "const fold = document.querySelector('details');
    if (fold) fold.open = arguments[0];
    else document.querySelector('#embed footer').style.paddingBottom = arguments[0] ? '99px' : ''";

/// What a host does that is not ours to mend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// No frame is lower.
    pub least_px: u32,
    /// No frame is higher, if there is a limit.
    pub most_px: Option<u32>,
    /// What its own script writes into the console, with any frame.
    pub says: &'static [&'static str],
}

/// Opens the page at both widths, unfolds something in the frame, and folds it again.
pub fn fits(browser: &Browser, url: &str, ways: Ways) {
    for width_px in WIDTHS_PX {
        browser.resize(width_px, 900);
        browser.goto(url);
        browser.wait_until("document.querySelector('iframe')");
        browser.enter("iframe");
        settled(browser, ways);
        let inside = browser.script("return innerWidth", vec![]).as_u64().unwrap_or(u64::MAX);
        assert!(inside <= u64::from(width_px), "{:?}: {url}: {inside} px in {width_px} px", browser.engine());
        for open in [true, false] {
            browser.script(GROW, vec![json!(open)]);
            settled(browser, ways);
        }
        assert_eq!(cut_off(browser), json!([]), "{:?}: {url} at {width_px} px cuts words off", browser.engine());
        browser.leave();
        let mut said = browser.console();
        // That Firefox was asked for a size early is the question's fault.
        said.retain(|line| !ways.says.iter().chain(&["Layout was forced"]).any(|own| line.contains(own)));
        assert!(said.is_empty(), "{:?}: {url} at {width_px} px: {said:#?}", browser.engine());
    }
}

/// Waits until the frame is as high as what is in it, to the pixel, within the bounds of the host.
fn settled(browser: &Browser, ways: Ways) {
    let most = ways.most_px.map_or("Infinity".to_owned(), |most| most.to_string());
    let height = "Math.ceil(document.getElementById('embed').getBoundingClientRect().height)";
    browser.wait_until(&format!(
        "document.readyState === 'complete' && innerHeight === Math.min({most}, Math.max({}, {height})) \
         && (document.scrollingElement.scrollHeight <= innerHeight || innerHeight === {most})",
        ways.least_px
    ));
}

/// Opens the embed in a frame of both widths that no host makes fit: it may scroll down, and never sideways.
pub fn cuts_nothing(browser: &Browser, host: &str, embed: &str) {
    browser.resize(900, 900);
    browser.goto(host);
    let frame = "const frame = document.getElementById('frame');
        frame.sandbox = 'allow-scripts';
        frame.onload = () => (window.loaded = true);
        frame.src = arguments[0]";
    browser.script(frame, vec![json!(embed)]);
    browser.wait_until("window.loaded");
    for width_px in WIDTHS_PX {
        browser.script("document.getElementById('frame').width = arguments[0]", vec![json!(width_px)]);
        browser.enter("#frame");
        browser.wait_until(&format!("innerWidth === {width_px}"));
        let sideways = "return document.scrollingElement.scrollWidth > document.documentElement.clientWidth";
        assert_eq!(browser.script(sideways, vec![]), json!(false), "{embed} at {width_px} px scrolls sideways");
        assert_eq!(cut_off(browser), json!([]), "{embed} at {width_px} px cuts words off");
        browser.leave();
    }
    let said = browser.console();
    assert!(said.is_empty(), "{embed}: {said:#?}");
}

/// The words that stand neither inside the frame nor in something that can be scrolled.
fn cut_off(browser: &Browser) -> Value {
    browser.script(
        "const words = document.createTreeWalker(document.getElementById('embed'), NodeFilter.SHOW_TEXT);
        const range = document.createRange(), cut = [];
        const scrolls = (one) => one && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
        while (words.nextNode()) {
            range.selectNodeContents(words.currentNode);
            const { left, right, width, height } = range.getBoundingClientRect();
            const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
            if (width > 1 && height > 1 && isOut && !scrolls(words.currentNode.parentElement))
                cut.push(words.currentNode.textContent);
        }
        return cut",
        vec![],
    )
}
