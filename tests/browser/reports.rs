//! What people reported of other sites that do this job, tried on the components of the lists: translators, addresses
//! with keys of others, the way back, letters as people type them, keys that are not ours, scripts that never come.

use super::support::browser::{Browser, Engine};
use super::support::nginx::{Mode, Nginx};
use super::support::process::TempFolder;
use super::timeline::SHOWN;
use super::{ALIVE, DESK, number, root, serve};
use serde_json::json;
use std::fs;

/// The engines that differ in what they put back, restore and translate.
const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];
const Y: &str = "Math.round(scrollY)";
const HEARD: &str = "document.querySelector('.filter .hush').textContent";

/// As translators leave a page: every text stands in elements of theirs, and no text node is the one that it was.
pub const TRANSLATE: &str = "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = [];
    while (walk.nextNode()) all.push(walk.currentNode);
    for (const node of all) {
        if (!node.data.trim() || node.parentNode.closest('script, style, svg, textarea, font')) continue;
        const outer = document.createElement('font'), inner = document.createElement('font');
        inner.textContent = node.data;
        outer.append(inner);
        node.replaceWith(outer);
    }";

pub fn read(browser: &Browser, script: &str) -> String {
    browser.script(&format!("return String({script})"), vec![]).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_translated_page_comes_to_life_and_goes_on_speaking() {
    for engine in ENGINES {
        // Translated before the start: every text of the body stands in elements of a translator.
        let copy = TempFolder::copy_of(&root().join("dist"));
        for page in ["history/index.html", "partners/index.html", "cases/index.html"] {
            let path = copy.path().join(page);
            fs::write(&path, wrapped(&fs::read_to_string(&path).expect("a page"))).expect("a copy can be written");
        }
        let server = Nginx::serve(copy.path(), "/", Mode::Normal);
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}partners/?to=ph", server.url()));
        browser.wait_until(ALIVE);
        browser.wait_until(
            "document.querySelector('#l-to').value === 'ph' && document.querySelector('#l-clear').offsetParent",
        );
        assert_eq!(number(&browser, "document.querySelectorAll('[data-still]').length"), 0);
        browser.goto(&format!("{}cases/", server.url()));
        browser.wait_until("document.querySelector('#g-c01:not([disabled])')");
        // Translated while it lives: what changes is still said.
        browser.goto(&format!("{}history/?tag=fish", server.url()));
        browser.wait_until("document.querySelector('.notice').textContent.includes('tag=fish')");
        browser.script(TRANSLATE, vec![]);
        browser.type_into("#l-q", "Mogami");
        browser.wait_until(&format!(
            "{SHOWN} < 124 && document.querySelector('#l-hits').textContent === `${{{SHOWN}}} of 124 events`"
        ));
        browser.wait_until("document.querySelector('.notice').hidden");
        browser
            .script("history.replaceState(null, '', '?tag=cat'); dispatchEvent(new PopStateEvent('popstate'))", vec![]);
        browser.wait_until("document.querySelector('.notice').textContent.includes('tag=cat')");
        assert_eq!(browser.console(), [""; 0]);
    }
}

/// HTML in which every text of the body stands in `font` elements, but for what holds no elements.
pub fn wrapped(html: &str) -> String {
    let (head, body) = html.split_once("<body").expect("a body");
    let mut done = format!("{head}<body");
    let mut closed = "";
    for piece in body.split_inclusive('<') {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let text_only = text.trim_end_matches('<');
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let is_bare = ["script", "style", "option", "textarea", "title", "text", "svg", "tspan"].contains(&name);
        if !piece.contains('>') || is_bare || text_only.trim().is_empty() || tag.starts_with("!--") {
            done += piece;
        } else {
            done += &format!(
                "{tag}><font><font>{text_only}</font></font>{}",
                if text.ends_with('<') { "<" } else { closed }
            );
        }
        closed = "";
    }
    done
}

#[test]
fn keys_of_others_are_kept_and_move_nobody() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        for query in ["?srsltid=AbC123", "?x=1", "?gbraid=1&_gl=2&igsh=3"] {
            browser.goto(&format!("{}partners/{query}", server.url()));
            browser.wait_until(ALIVE);
            browser.type_into("#l-q", "radar");
            browser.wait_until(&format!("location.search === '?q=radar&{}'", query.trim_start_matches('?')));
            assert_eq!(browser.count_visible(".filter .notice"), 0, "{query}");
        }
        browser.goto(&format!("{}partners/?srsltid=AbC123", server.url()));
        browser.wait_until(ALIVE);
        assert_eq!(number(&browser, Y), 0, "nobody is moved");
        // A slip of the finger is said, and moves nobody.
        browser.goto(&format!("{}partners/?stauts=talks", server.url()));
        browser.wait_until("document.querySelector('.filter .notice').textContent.includes('stauts=talks')");
        assert_eq!(number(&browser, Y), 0);
        // As mail programs damage links.
        browser.goto(&format!("{}partners/?to=ph).&amp;status=delivered", server.url()));
        browser.wait_until("location.search === '?to=ph&status=delivered'");
        // What a host tells its frame stays.
        browser.goto(&format!("{}embed/partners/deals/?theme=dark&bg=none&childId=pym-7&id=c1", server.url()));
        browser.wait_until(ALIVE);
        browser.script(
            "const to = document.querySelector('#l-to'); to.value = 'ph'; to.dispatchEvent(new Event('change', { bubbles: true }))",
            vec![],
        );
        browser.wait_until("location.search === '?to=ph&theme=dark&bg=none&childId=pym-7&id=c1'");
    }
}

#[test]
fn who_comes_back_finds_the_place() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        // Kept whole in memory a page is not started anew; that is not what is tried.
        let no_memory = "addEventListener('unload', () => {})";
        browser.goto(&format!("{}partners/?to=ph", server.url()));
        browser.wait_until(&format!("{ALIVE} && scrollY > 0"));
        browser.script(no_memory, vec![]);
        browser.script("scrollBy(0, 300)", vec![]);
        let place = number(&browser, Y);
        browser.script("location.reload()", vec![]);
        browser.wait_until(&format!("{ALIVE} && document.querySelector('#l-clear').offsetParent"));
        browser.wait_until(&format!("Math.abs({Y} - {place}) < 3"));
        browser.script(no_memory, vec![]);
        browser.script("location.href = '../about/'", vec![]);
        browser.wait_until("location.pathname.endsWith('/about/') && document.readyState === 'complete'");
        browser.script("history.back()", vec![]);
        browser.wait_until(&format!("location.pathname.endsWith('/partners/') && {ALIVE}"));
        browser.wait_until(&format!("Math.abs({Y} - {place}) < 3"));
        assert_eq!(read(&browser, "document.querySelector('#l-to').value"), "ph");
    }
}

#[test]
fn a_place_in_the_address_wins_over_the_filter() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}partners/?to=ph#d-aus-mogami", server.url()));
        browser.wait_until("document.querySelector('#d-aus-mogami').offsetParent && location.search === ''");
        browser.wait_until("Math.abs(document.querySelector('#d-aus-mogami').getBoundingClientRect().top) < 200");
        assert!(browser.text(".filter .notice").contains("hidden"), "it is said");
        browser.goto(&format!("{}history/?q=GCAP", server.url()));
        browser.wait_until(&format!("{ALIVE} && {SHOWN} < 124"));
        let hidden = "document.querySelector('.era[hidden]').id";
        let id = read(&browser, hidden);
        browser.script(&format!("location.hash = '{id}'"), vec![]);
        browser.wait_until(&format!("{SHOWN} === 124 && document.getElementById('{id}').offsetParent"));
        browser.wait_until(&format!("Math.abs(document.getElementById('{id}').getBoundingClientRect().top) < 60"));
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn letters_are_found_as_people_type_them() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        let found = |words: &str| {
            browser.goto(&format!("{}history/?q={words}", server.url()));
            browser.wait_until(&format!("{ALIVE} && document.querySelector('#l-clear').offsetParent"));
            number(&browser, SHOWN)
        };
        // Wide digits, decomposed letters, straight and curly marks.
        for (plain, typed) in [
            ("2014", "%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%94"),
            ("sat%C5%8D", "sato%CC%84"),
            ("japan%E2%80%99s", "japan's"),
        ] {
            let known = found(plain);
            assert!(known > 0 && known == found(typed), "{plain} is found {known} times, {typed} {}", found(typed));
        }
        // While an input method puts a word together nothing is filtered; when it is done, the word is.
        browser.goto(&format!("{}history/", server.url()));
        browser.wait_until(ALIVE);
        let compose = "const field = document.querySelector('#l-q');
            field.value = arguments[0];
            field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: 'zz' }))";
        browser.script(compose, vec!["zzz".into()]);
        assert_eq!(number(&browser, SHOWN), 124);
        browser.script(
            "const field = document.querySelector('#l-q'); field.value = 'sato';
            field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))",
            vec![],
        );
        browser.wait_until(&format!("{SHOWN} > 0 && {SHOWN} < 124"));
    }
}

#[test]
fn a_change_is_said_once_and_only_if_there_is_one() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}partners/", server.url()));
        browser.wait_until(ALIVE);
        let watch = "window.heard = []; new MutationObserver(() => heard.push(document.querySelector('.filter .hush').textContent))
            .observe(document.querySelector('.filter .hush'), { childList: true, characterData: true, subtree: true })";
        browser.script(watch, vec![]);
        browser.type_into("#l-q", "frigate");
        browser.wait_until(&format!("{HEARD} === document.querySelector('#l-hits').textContent"));
        assert_eq!(number(&browser, "heard.length"), 1, "{}", read(&browser, "heard.join('; ')"));
        assert_eq!(
            number(&browser, "Number(document.querySelector('#l-hits').getAttribute('aria-live') === 'off')"),
            1
        );
    }
}

#[test]
fn paper_says_what_it_is_a_part_of() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        browser.goto(&format!("{}history/?q=GCAP&tag=rules", server.url()));
        let paper = "document.querySelector('.listing > .paper').textContent";
        browser.wait_until(&format!("{paper}.includes(document.querySelector('#l-hits').textContent + ': GCAP, ')"));
        assert!(read(&browser, paper).contains(&browser.url()), "{}", read(&browser, paper));
        browser.click("#l-clear");
        browser.wait_until(&format!("{paper} === ''"));
    }
}

#[test]
fn keys_with_others_held_down_are_the_browsers() {
    let server = serve(Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        let pressed = |css: &str, key: &str, held: &str| {
            let script = "const [css, key, held] = arguments;
                const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, [held]: true });
                document.querySelector(css).dispatchEvent(event);
                return event.defaultPrevented";
            browser.script(script, vec![css.into(), key.into(), held.into()]) == json!(true)
        };
        browser.goto(&format!("{}industry/budget-incl/", server.url()));
        browser.wait_until("document.querySelector('.charts [role=group]').tabIndex === 0");
        assert!(pressed(".charts [role=group]", "ArrowLeft", "none"));
        for held in ["altKey", "ctrlKey", "metaKey", "shiftKey"] {
            assert!(!pressed(".charts [role=group]", "ArrowLeft", held), "{held}");
        }
        browser.goto(&format!("{}search/?q=frigate", server.url()));
        browser.wait_until("document.querySelectorAll('#s-found > li').length > 1");
        for held in ["altKey", "metaKey", "shiftKey", "isComposing"] {
            assert!(!pressed("#s-q", "ArrowDown", held), "{held}");
        }
        assert!(pressed("#s-q", "ArrowDown", "none"));
        // No letter leads away.
        browser.goto(&format!("{}rules/", server.url()));
        assert!(!pressed("main a", "/", "none"));
        browser.type_into("body", "/");
        assert!(browser.url().ends_with("/rules/"), "{}", browser.url());
    }
}

#[test]
fn a_script_that_never_comes_leaves_the_reason() {
    let copy = TempFolder::copy_of(&root().join("dist"));
    fs::remove_file(copy.path().join("boot.js")).expect("it is there");
    let server = Nginx::serve(copy.path(), "/", Mode::Normal);
    for engine in ENGINES {
        let browser = Browser::open(engine, DESK);
        for (page, css) in [
            ("partners/?to=ph", ".filter .off"),
            ("cases/", ".state > .off"),
            ("search/?q=frigate", ".search .off"),
            ("embed/?id=rules", "#builder .off"),
        ] {
            browser.goto(&format!("{}{page}", server.url()));
            assert!(browser.text(css).contains("not started"), "{page}: {}", browser.text(css));
            assert_eq!(browser.count_visible(css), 1, "{page}");
        }
    }
}
