//! What a frame owes its reader on any host: no bar of its own, nothing cut off, no complaint; also once it has grown.

use super::support::browser::Browser;

/// The widths of hosts' columns.
const WIDTHS_PX: [u32; 2] = [320, 900];

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
        for open in [true, false] {
            browser.script(&format!("document.querySelector('details').open = {open}"), vec![]);
            settled(browser, ways);
        }
        nothing_is_cut_off(browser);
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

/// Every word stands inside the frame, or in something that can be scrolled.
fn nothing_is_cut_off(browser: &Browser) {
    let cut = browser.script(
        "const words = document.createTreeWalker(document.getElementById('embed'), NodeFilter.SHOW_TEXT);
        const range = document.createRange(), cut = [];
        const scrolls = (one) => one && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
        while (words.nextNode()) {
            range.selectNodeContents(words.currentNode);
            const { right, width, height } = range.getBoundingClientRect();
            if (width > 1 && height > 1 && right > innerWidth + 1 && !scrolls(words.currentNode.parentElement))
                cut.push(words.currentNode.textContent);
        }
        return cut",
        vec![],
    );
    assert_eq!(cut, serde_json::json!([]), "{:?} cuts words off", browser.engine());
}
