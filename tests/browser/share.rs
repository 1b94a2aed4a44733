//! The share menu: opened by mouse and by keyboard, it copies, cites and never hides the address.

use super::support::browser::{Browser, Engine, Key};
use super::support::nginx::Mode;
use super::{DESK, number, serve};

const OPEN: &str = "document.querySelector('#share').matches(':popover-open')";
const SHUT: &str = "!document.querySelector('#share').matches(':popover-open')";
/// Holds what the page copies; a test has no clipboard of its own in every engine.
const CATCH: &str = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
    writeText: (text) => (window.copied = text, Promise.resolve()) } })";
const REFUSE: &str = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
    writeText: () => Promise.reject(new Error('refused')) } })";

fn copied(browser: &Browser) -> String {
    browser.script("return window.copied", vec![]).as_str().expect("something was copied").to_owned()
}

fn read(browser: &Browser, script: &str) -> String {
    let value = browser.script(&format!("return {script}"), vec![]);
    value.as_str().unwrap_or_else(|| panic!("{script} is a text")).to_owned()
}

#[test]
fn a_heading_a_claim_a_figure_and_a_deal_are_shared_in_chromium() {
    shares(Engine::Chromium);
}

#[test]
fn a_heading_a_claim_a_figure_and_a_deal_are_shared_in_firefox() {
    shares(Engine::Firefox);
}

fn shares(engine: Engine) {
    let server = serve(Mode::Normal);
    let browser = Browser::open(engine, DESK);
    a_copied_link_is_announced(&browser, &server.url());
    a_quotation_carries_its_citation(&browser, &server.url());
    the_keyboard_is_enough(&browser, &server.url());
    a_refused_clipboard_shows_the_address(&browser, &server.url());
    figures_and_deals_have_it_too(&browser, &server.url());
    a_figure_gives_its_numbers_and_its_picture(&browser, &server.url());
    let asked = server.requests();
    let scripts = asked.iter().filter(|request| request.ends_with("share.js")).count();
    assert!(scripts > 0, "{engine:?}: the menu came from the server");
    browser.goto(&format!("{}about/", server.url()));
    browser.script("document.querySelector('main').click()", vec![]);
    let again = server.requests().iter().filter(|request| request.ends_with("share.js")).count();
    assert_eq!(again, scripts, "{engine:?}: nothing is fetched before it is asked for");
}

fn a_copied_link_is_announced(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}rules/"));
    browser.script(CATCH, vec![]);
    browser.click("#p-2014 h2 a.here");
    browser.wait_until(&format!("{OPEN} && location.hash === '#p-2014'"));
    assert_eq!(read(browser, "document.querySelector('#share input').value"), format!("{url}rules/#p-2014"));
    assert_eq!(browser.count_visible("#share [data-do=numbers]"), 0, "what is not there is not offered");
    let card = read(browser, "document.querySelector('#share [data-do=picture]').getAttribute('href')");
    assert!(card.starts_with("../cards/rules."), "what has no picture of its own has its page's: {card}");
    assert_eq!(number(browser, "document.querySelectorAll('#share p a[href*=\"cite/rules.\"]').length"), 3);
    browser.click("#share [data-do=link]");
    browser.wait_until(&format!("{SHUT} && document.querySelector('.said').textContent === 'Link copied'"));
    assert_eq!(copied(browser), format!("{url}rules/#p-2014"));
}

fn a_quotation_carries_its_citation(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}rules/"));
    browser.script(CATCH, vec![]);
    let id = read(browser, "document.querySelector('#p-2014 span[id^=\"c-\"]').id");
    // The link shows when the pointer or the focus is there; the keyboard reaches it.
    browser.script("document.querySelector('#p-2014 span > a.here').focus()", vec![]);
    browser.press(Key::Enter);
    browser.wait_until(OPEN);
    browser.click("#share [data-do=quote]");
    browser.wait_until(&format!("{SHUT} && document.querySelector('.said').textContent === 'Quotation copied'"));
    let quotation = copied(browser);
    let end = format!(
        "(“What the rules said, period by period”, Sangensoku, sources last read 30 November 2026, {url}rules/#{id})"
    );
    assert!(quotation.starts_with("“The new principles") && quotation.ends_with(&end), "{quotation}");
    assert!(!quotation.contains('#') || quotation.matches('#').count() == 1, "no link is quoted: {quotation}");
}

fn the_keyboard_is_enough(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}rules/"));
    browser.script("document.querySelector('#p-2014 h2 a.here').focus()", vec![]);
    browser.press(Key::Enter);
    browser.wait_until(&format!("{OPEN} && document.activeElement.closest('#share')"));
    browser.press(Key::Up);
    browser.wait_until("document.activeElement.matches('#share :is(input, button)')");
    browser.press(Key::Tab);
    browser.wait_until("document.activeElement.closest('#share')");
    browser.press(Key::Escape);
    browser.wait_until(&format!("{SHUT} && document.activeElement.matches('#p-2014 h2 a.here')"));
}

fn a_refused_clipboard_shows_the_address(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}rules/"));
    browser.script(REFUSE, vec![]);
    browser.click("#p-2014 h2 a.here");
    browser.wait_until(OPEN);
    browser.click("#share [data-do=link]");
    browser.wait_until("document.querySelector('.said').textContent.startsWith('The browser does not let')");
    let selected = "(() => { const f = document.querySelector('#share input');
        return f === document.activeElement ? f.value.slice(f.selectionStart, f.selectionEnd) : '' })()";
    assert_eq!(read(browser, selected), format!("{url}rules/#p-2014"));
    assert_eq!(number(browser, &format!("Number({OPEN})")), 1, "the menu stays");
}

fn a_figure_gives_its_numbers_and_its_picture(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}why-now/"));
    browser.script(CATCH, vec![]);
    browser.script("document.querySelector('figure a.here').focus()", vec![]);
    browser.press(Key::Enter);
    browser.wait_until(OPEN);
    let id = read(browser, "document.querySelector('figure').id.replace('s-', '')");
    let picture = read(browser, "document.querySelector('#share [data-do=picture]').getAttribute('href')");
    assert_eq!(picture, format!("../figures/{id}.png"));
    browser.click("#share [data-do=numbers]");
    browser.wait_until(&format!("{SHUT} && document.querySelector('.said').textContent === 'Numbers copied'"));
    let numbers = copied(browser);
    let rows = number(browser, "document.querySelector('figure').querySelectorAll('tr').length");
    assert_eq!(numbers.lines().count() as u64, rows);
    assert!(numbers.lines().all(|line| line.matches('\t').count() == 2), "{numbers}");
}

fn figures_and_deals_have_it_too(browser: &Browser, url: &str) {
    for (page, link) in
        [("why-now/", "figure a.here"), ("partners/aus-mogami/", "#story h2 a.here"), ("glossary/", "h4 a[href^='#']")]
    {
        browser.goto(&format!("{url}{page}"));
        browser.script(&format!("document.querySelector(\"{link}\").focus()"), vec![]);
        browser.press(Key::Enter);
        browser.wait_until(OPEN);
        assert!(browser.text("#share b").len() > 5, "{page}");
    }
    // A deal as a whole is its page.
    browser.goto(&format!("{url}partners/aus-mogami/"));
    browser.click(".ending a.here");
    browser.wait_until(OPEN);
    assert_eq!(read(browser, "document.querySelector('#share input').value"), format!("{url}partners/aus-mogami/"));
    assert_eq!(browser.text("#share b"), browser.text("h1"));
    let shown = "Number(document.querySelector('#share').getBoundingClientRect().bottom <= innerHeight)";
    assert_eq!(number(browser, shown), 1, "the menu opens where the reader is");
}
