//! What people reported of other sites that do this job, tried on the checker, the question, the table of those who have
//! a say, and the map: translators, forms that the browser fills, addresses with keys of others, keys with others held
//! down, files that never come.

use super::reports::{TRANSLATE, read, wrapped};
use super::support::browser::{Browser, Engine};
use super::support::nginx::{Mode, Nginx};
use super::support::process::TempFolder;
use super::{CHECKER, DESK, number, root, serve};
use serde_json::json;
use std::fs;

/// The engines that differ in what they put back, restore and translate.
const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];
const MAP: &str = "document.querySelector('#map-form:not([disabled])')";
const SIGNERS: &str = "document.querySelector('#form:not([disabled])')";
/// The question is answered as soon as its program waits for nothing.
const QUESTION: &str = "document.querySelector('[data-alive] .blanks .state:not([data-waits])')";
const STAMP: &str = "document.querySelector('#answer .stamp').textContent.trim()";
const SENTENCE: &str = "document.querySelector('#answer .sentence').textContent";
const ASKED: &str = "v=1&d=2026-07-01&i=destroyer&o=own";

/// The pages, and what they load.
const PAGES: [(&str, &str); 4] = [("", QUESTION), ("check/", CHECKER), ("rules/#map", MAP), ("who-decides/", SIGNERS)];

fn choose(browser: &Browser, id: &str, value: &str) {
    let script = "const [id, value] = arguments, field = document.getElementById(id);
        field.value = value;
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))";
    browser.script(script, vec![id.into(), value.into()]);
}

#[test]
fn a_page_that_was_translated_comes_to_life() {
    let copy = TempFolder::copy_of(&root().join("dist"));
    for (page, _) in PAGES {
        let page = page.split('#').next().unwrap_or_default();
        let path = copy.path().join(format!("{page}index.html"));
        fs::write(&path, wrapped(&fs::read_to_string(&path).expect("a page"))).expect("a copy can be written");
    }
    let server = Nginx::serve(copy.path(), "/", Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        for (page, alive) in PAGES {
            browser.goto(&format!("{}{page}", server.url()));
            browser.wait_until(alive);
            assert_eq!(number(&browser, "document.querySelectorAll('[data-still]').length"), 0, "{page}");
        }
        browser.goto(&format!("{}check/?{ASKED}&to=ca", server.url()));
        browser.wait_until(&format!("{CHECKER} && {STAMP}.startsWith('No')"));
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn a_page_that_is_translated_goes_on_speaking() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}check/?{ASKED}&to=atlantis", server.url()));
        browser.wait_until(&format!(
            "{CHECKER} && document.querySelector('.aide .notice').textContent.includes('atlantis')"
        ));
        browser.script(TRANSLATE, vec![]);
        choose(&browser, "f-to", "ph");
        browser.wait_until(&format!("{SENTENCE}.includes('Philippines') && {STAMP}.startsWith('Possible')"));
        browser.wait_until("document.querySelector('.aide .notice').hidden");
        browser.wait_until("document.querySelector('.aide .hush').textContent.includes('Philippines')");
        browser.wait_until("document.querySelector('#answer .tools').textContent.includes('to=ph')");
        browser.script(TRANSLATE, vec![]);
        choose(&browser, "f-to", "ca");
        browser.wait_until(&format!("{SENTENCE}.includes('Canada') && {STAMP}.startsWith('No')"));
        assert_eq!(number(&browser, "document.querySelectorAll('#answer .sentence').length"), 1);
        choose(&browser, "f-i", "joint-fighter");
        browser.wait_until("document.querySelector('.aide .notice').textContent.includes('cannot have the origin')");

        browser.goto(&format!("{}rules/#map", server.url()));
        browser.wait_until(&format!("{MAP} && document.querySelector('#atlas path')"));
        browser.script(TRANSLATE, vec![]);
        choose(&browser, "m-y", "1985");
        browser.wait_until("document.querySelector('#map-caption').textContent.includes('1985')");
        browser.wait_until("document.querySelector('#map-year').textContent === '1985'");
        let counted = "[...document.querySelectorAll('#map-key li:not([hidden])')]
            .reduce((sum, one) => sum + Number(one.lastElementChild.textContent), 0)";
        let coloured = "document.querySelectorAll('#map-list a').length";
        browser.wait_until(&format!("{counted} === {coloured}"));
        choose(&browser, "m-y", "2026");
        browser.wait_until(&format!(
            "{counted} === {coloured} && document.querySelector('#map-list').textContent.includes('Possible')"
        ));

        browser.goto(&format!("{}who-decides/", server.url()));
        browser.wait_until(SIGNERS);
        browser.script(TRANSLATE, vec![]);
        choose(&browser, "f-to", "ca");
        browser.wait_until("document.querySelector('#who-case').textContent.includes('Canada')");
        browser.wait_until("document.querySelector('#who-now a').getAttribute('href').includes('to=ca')");
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn form_and_answer_agree_after_reload_and_on_the_way_back() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        // Kept whole in memory a page is not started anew; that is not what is tried.
        let no_memory = "addEventListener('unload', () => {})";
        let agrees = |alive: &str, shown: &str| {
            browser.wait_until(&format!(
                "{alive} && {shown}.includes(document.querySelector('#f-to').selectedOptions[0].text)"
            ));
            read(&browser, "document.querySelector('#f-to').value")
        };
        for (page, alive, shown) in
            [("", QUESTION, SENTENCE), ("who-decides/", SIGNERS, "document.querySelector('#who-case').textContent")]
        {
            browser.goto(&format!("{}{page}", server.url()));
            browser.wait_until(alive);
            browser.script(no_memory, vec![]);
            choose(&browser, "f-to", "ca");
            browser.wait_until(&format!("{shown}.includes('Canada')"));
            browser.script("location.reload()", vec![]);
            agrees(alive, shown);
            choose(&browser, "f-to", "kr");
            browser.wait_until(&format!("{shown}.includes('South Korea')"));
            browser.script(no_memory, vec![]);
            browser.script(
                "location.href = new URL('about/', document.querySelector('script[src$=\"boot.js\"]').src)",
                vec![],
            );
            browser.wait_until("location.pathname.endsWith('/about/') && document.readyState === 'complete'");
            browser.script("history.back()", vec![]);
            browser.wait_until("!location.pathname.endsWith('/about/') && document.readyState === 'complete'");
            agrees(alive, shown);
        }
        // The checker keeps its case in the address.
        browser.goto(&format!("{}check/?{ASKED}&to=ph", server.url()));
        browser.wait_until(CHECKER);
        browser.script(no_memory, vec![]);
        choose(&browser, "f-to", "ca");
        browser.wait_until(&format!("{SENTENCE}.includes('Canada')"));
        browser.script("location.reload()", vec![]);
        browser.wait_until(&format!("{CHECKER} && {SENTENCE}.includes('Canada')"));
        assert_eq!(read(&browser, "document.querySelector('#f-to').value"), "ca");
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn keys_of_others_are_kept_and_nobody_is_scolded() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        for others in ["srsltid=AbC123", "gbraid=1&_gl=2&igsh=3", "colour=red"] {
            browser.goto(&format!("{}check/?{ASKED}&to=ca&{others}", server.url()));
            browser.wait_until(&format!("{CHECKER} && {STAMP}.startsWith('No')"));
            assert_eq!(browser.count_visible(".aide .notice"), 0, "{others}");
            choose(&browser, "f-to", "ph");
            browser.wait_until(&format!("location.search === '?{ASKED}&to=ph&{others}'"));
            browser.goto(&format!("{}rules/?{others}&y=1985#map", server.url()));
            browser.wait_until(&format!("{MAP} && document.querySelector('#map-year').textContent === '1985'"));
            assert_eq!(browser.count_visible(".aide .notice"), 0, "{others}");
            choose(&browser, "m-y", "1990");
            browser.wait_until(&format!("location.search === '?i=destroyer&o=own&y=1990&{others}'"));
        }
        // What a host tells its frame stays.
        let told = "theme=dark&bg=none&childId=pym-7&id=c1";
        browser.goto(&format!("{}embed/check/ask/?{ASKED}&to=ph&{told}", server.url()));
        browser.wait_until(CHECKER);
        choose(&browser, "f-to", "ca");
        browser.wait_until(&format!("location.search === '?{ASKED}&to=ca&{told}'"));
        // As mail programs damage links: what was asked is answered, and never the example.
        browser.goto(&format!("{}check/?{}&to=ca).", server.url(), ASKED.replace('&', "&amp;")));
        browser.wait_until(&format!("{CHECKER} && {SENTENCE}.includes('Canada')"));
        assert_eq!(browser.count_visible(".aide .notice"), 0);
        browser.goto(&format!("{}check/?to=atlantis", server.url()));
        browser.wait_until("document.querySelector('.aide .notice').textContent.includes('to=atlantis')");
        browser.wait_until(&format!("{STAMP}.startsWith('It depends')"));
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn keys_with_others_held_down_are_not_the_maps() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}rules/#map", server.url()));
        browser.wait_until(&format!("{MAP} && document.querySelector('#atlas svg')"));
        let pressed = |key: &str, held: &str| {
            let script = "const [key, held] = arguments;
                const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, [held]: true });
                document.querySelector('#atlas svg').dispatchEvent(event);
                return event.defaultPrevented";
            browser.script(script, vec![key.into(), held.into()]) == json!(true)
        };
        for held in ["altKey", "ctrlKey", "metaKey", "shiftKey", "isComposing"] {
            for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "Enter"] {
                assert!(!pressed(key, held), "{held} and {key}");
            }
        }
        assert!(!pressed("/", "none") && !pressed("a", "none"), "no letter is taken");
        assert!(pressed("ArrowLeft", "none"));
        browser.wait_until("document.querySelectorAll('#atlas [data-on]').length > 0");
    }
}

#[test]
fn a_date_that_is_being_typed_changes_nothing_and_an_answer_is_said_once() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}check/?{ASKED}&to=ph", server.url()));
        browser.wait_until(CHECKER);
        browser.script(
            "window.heard = []; const line = document.querySelector('.aide .hush');
            new MutationObserver(() => heard.push(line.textContent)).observe(line, { childList: true, characterData: true, subtree: true })",
            vec![],
        );
        let before = read(&browser, SENTENCE);
        for day in ["0001-04-21", "0019-04-21", "0198-04-21"] {
            choose(&browser, "f-d", day);
            assert_eq!(read(&browser, SENTENCE), before, "{day}");
            assert_eq!(browser.count_visible(".aide .notice"), 0, "{day}");
        }
        for (place, day) in [("kr", "1985-04-21"), ("vn", "1985-04-22"), ("ph", "1985-04-21")] {
            choose(&browser, "f-to", place);
            choose(&browser, "f-d", day);
        }
        browser.wait_until("heard.length > 0");
        browser.wait_until(&format!("heard.at(-1).includes({SENTENCE})"));
        assert_eq!(number(&browser, "heard.length"), 1, "{}", read(&browser, "heard.join('; ')"));
        // A day that no rules reach is said to be one.
        choose(&browser, "f-d", "1930-01-01");
        browser.wait_until("document.querySelector('.aide .notice').textContent.includes('1949')");
        assert_eq!(read(&browser, "document.querySelector('#f-d-open').checked"), "false");
        choose(&browser, "f-d", "");
        browser.wait_until(&format!("document.querySelector('#f-d-open').checked && {STAMP}.startsWith('It depends')"));
        browser.script("document.querySelector('#f-d-open').click()", vec![]);
        browser.wait_until("document.querySelector('#f-d').value !== '' && location.search.includes('d=2026')");
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn what_never_comes_leaves_the_reason_and_no_wrong_answer() {
    let reasons = [
        ("check/?to=ca", ".aide .off", "example"),
        ("", ".blanks .off", "example"),
        ("who-decides/", ".aide .off", "your own case"),
        ("rules/#map", ".map + .state > .off", "first item"),
    ];
    let no_boot = TempFolder::copy_of(&root().join("dist"));
    fs::remove_file(no_boot.path().join("boot.js")).expect("it is there");
    let no_tables = TempFolder::copy_of(&root().join("dist"));
    for entry in fs::read_dir(no_tables.path().join("data")).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|ending| ending == "bin") {
            fs::remove_file(path).expect("it is there");
        }
    }
    for (folder, has_program) in [(no_boot, false), (no_tables, true)] {
        let server = Nginx::serve(folder.path(), "/", Mode::Normal);
        for engine in ENGINES {
            let browser = Browser::open(engine, DESK);
            for (page, css, says) in reasons {
                browser.goto(&format!("{}{page}", server.url()));
                if has_program {
                    browser.wait_until("document.querySelector('[data-island][data-still]')");
                    let dead = "fieldset.ask-form :is(select, input, button)";
                    assert_eq!(browser.count_visible(dead), 0, "{page}: no dead controls");
                }
                let reason = browser.text(css).to_lowercase();
                assert!(reason.contains("not started") && reason.contains(says), "{page}: {reason}");
                assert_eq!(browser.count_visible(css), 1, "{page}");
            }
            assert!(browser.count_visible(".map > img") == usize::from(has_program), "the picture of the map");
        }
    }
}
