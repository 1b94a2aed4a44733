//! The site in real browsers behind a real nginx, under a sub-path: with everything on, with scripts off, and with
//! WASM refused. One session for each engine; what a reader can do is tried in all three.

#[path = "browser/checker.rs"]
mod checker;
#[path = "browser/figures.rs"]
mod figures;
#[path = "browser/lists.rs"]
mod lists;
#[path = "browser/map.rs"]
mod map;
#[path = "browser/search.rs"]
mod search;
#[path = "browser/share.rs"]
mod share;
#[path = "support/all.rs"]
mod support;
#[path = "browser/terms.rs"]
mod terms;

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use support::browser::{Browser, Engine, Key, Options};
use support::nginx::{Mode, Nginx};

const WIDTHS_PX: [u32; 4] = [320, 390, 768, 1280];
const DESK: Options = Options { width_px: 1280, height_px: 900, dark: false, scripts_off: false };
/// The filter is alive: its controls can be used.
const ALIVE: &str = "document.querySelector('.filter fieldset:not([disabled])')";
/// The checker is alive.
const CHECKER: &str = "document.querySelector('#form:not([disabled])') && document.querySelector('#answer .tools')";
const EVENTS: &str = ".era li";
const SHOWN: &str = "[...document.querySelectorAll('.era li')].filter(e => e.offsetParent).length";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn serve(mode: Mode) -> Nginx {
    let dist = root().join("dist");
    assert!(dist.join("index.html").is_file(), "dist/ is not there: run `cargo site build`");
    Nginx::serve(&dist, "/a/b/", mode)
}

/// The addresses of all pages, from the folder itself.
fn pages() -> Vec<String> {
    let mut pages = Vec::new();
    let mut open = vec![root().join("dist")];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).expect("dist can be read").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let name = path.strip_prefix(root().join("dist")).expect("it was found there").to_string_lossy();
                pages.push(name.trim_end_matches("index.html").to_owned());
            }
        }
    }
    pages.sort();
    // The pages of conditions are alike, and those of series and of deals: a few stand for all.
    let stands_for_all = |page: &String| {
        let many = ["check/", "industry/", "partners/"];
        let below = many.iter().find_map(|folder| page.strip_prefix(folder)).unwrap_or_default();
        below.is_empty()
            || ["t2026-1/", "sato1967-1/", "law-fefa-1/", "budget-incl/", "meti-cat-2017/", "aus-mogami/", "osa23-phl/"]
                .contains(&below)
    };
    pages.retain(stands_for_all);
    assert!(pages.len() > 15, "{pages:?}");
    pages
}

pub fn number(browser: &Browser, script: &str) -> u64 {
    browser.script(&format!("return {script}"), vec![]).as_u64().unwrap_or_else(|| panic!("{script} is a number"))
}

#[test]
fn chromium_shows_everything() {
    everything(Engine::Chromium);
}

#[test]
fn firefox_shows_everything() {
    everything(Engine::Firefox);
}

#[test]
fn webkit_shows_everything() {
    everything(Engine::WebKit);
}

fn everything(engine: Engine) {
    let normal = serve(Mode::Normal);
    let browser = Browser::open(engine, DESK);
    every_page_reads(&browser, &normal.url());
    hydration_changes_nothing(&browser, &normal.url());
    the_filter_filters(&browser, &normal.url());
    a_link_brings_its_state(&browser, &normal.url());
    checker::answers(&browser, &normal.url());
    checker::follows_the_reader(&browser, &normal.url());
    checker::shares_what_it_shows(&browser, &normal.url());
    checker::begins_on_the_home_page(&browser, &normal.url());
    map::shows_every_country(&browser, &normal);
    map::runs_and_stops(&browser, &normal.url());
    map::the_quiz_counts(&browser, &normal.url());
    terms::say_what_they_mean(&browser, &normal);
    lists::deals_are_filtered(&browser, &normal.url());
    lists::deals_are_sorted(&browser, &normal.url());
    lists::a_link_brings_its_deals(&browser, &normal.url());
    lists::other_lists_are_filtered(&browser, &normal.url());
    search::is_reached_and_used_by_keyboard(&browser, &normal);
    search::opens_with_what_a_link_asks_for(&browser, &normal.url());
    figures::say_their_values(&browser, &normal.url());
    figures::can_be_taken_along(&browser, &normal.url());
    a_wrong_address_gets_an_answer(&browser, &normal.url());
    no_page_asks_for_more(&normal);

    let off = serve(Mode::ScriptsOff);
    without_scripts(&browser, &off.url());
    for mode in [Mode::WasmBlocked, Mode::WasmMissing] {
        let server = serve(mode);
        without_wasm(&browser, &server.url());
        lists::stand_whole_without_life(&browser, &server.url());
        if mode == Mode::WasmBlocked {
            search::says_where_it_cannot_start(&browser, &server.url());
        }
    }
}

/// Every page shows its heading and its text, fits into every width, and leaves the console empty.
fn every_page_reads(browser: &Browser, url: &str) {
    for page in pages() {
        browser.goto(&format!("{url}{page}"));
        assert!(browser.text("h1").len() > 3, "{:?}: {page} has a heading", browser.engine());
        wait_for_life(browser, &page);
        for width_px in WIDTHS_PX {
            browser.resize(width_px, 900);
            let (inner, outer) =
                (number(browser, "document.documentElement.scrollWidth"), number(browser, "innerWidth"));
            assert!(inner <= outer, "{:?}: {page} is {inner} px wide at {outer} px", browser.engine());
        }
        assert_eq!(browser.console(), [""; 0], "{:?}: {page} leaves the console empty", browser.engine());
    }
    browser.resize(1280, 900);
}

/// Waits until the widget of a page, if it has one, can be used.
fn wait_for_life(browser: &Browser, page: &str) {
    if page.starts_with("history/") {
        browser.wait_until(ALIVE);
    } else if page.starts_with("check/") {
        browser.wait_until(CHECKER);
    } else if page.starts_with("cases/") {
        browser.wait_until("document.querySelector('#g-c01:not([disabled])')");
    } else if page.contains("#map") {
        browser.wait_until("document.querySelector('#map-form:not([disabled])')");
    }
}

/// What the server sent is what is there after hydration, but for the controls, which have come alive.
fn hydration_changes_nothing(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/"));
    browser.wait_until(ALIVE);
    let compare = "const request = new XMLHttpRequest();
        request.open('GET', location.href, false);
        request.send();
        const sent = new DOMParser().parseFromString(request.responseText, 'text/html');
        const plain = (page) => page.querySelector('main').innerHTML.replace(' disabled=\"\"', '');
        const [a, b] = [plain(sent), plain(document)];
        if (a === b) return 'same';
        let at = 0;
        while (a[at] === b[at]) at++;
        return `sent ${a.slice(at - 60, at + 90)} but there is ${b.slice(at - 60, at + 90)}`";
    assert_eq!(browser.script(compare, vec![]), "same", "{:?}", browser.engine());
}

fn the_filter_filters(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/"));
    browser.wait_until(ALIVE);
    assert_eq!(browser.texts(EVENTS).len(), 101);
    assert_eq!(browser.text(".hits output"), "101 of 101 events");

    browser.type_into(".filter input", "MOGAMI australia");
    browser.wait_until(&format!("{SHOWN} > 0 && {SHOWN} < 101"));
    let shown = number(browser, SHOWN);
    browser.wait_until(&format!("document.querySelector('.hits output').textContent === '{shown} of 101 events'"));
    browser.wait_until("location.search === '?q=MOGAMI+australia'");
    let texts = browser.script(
        "return [...document.querySelectorAll('.era li')].filter(e => e.offsetParent).map(e => e.textContent)",
        vec![],
    );
    for text in texts.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_lowercase) {
        assert!(text.contains("mogami") && text.contains("australia"), "{text}");
    }
    assert!(
        number(browser, "[...document.querySelectorAll('.era')].filter(e => e.hidden).length") > 0,
        "empty periods go"
    );

    browser.type_into(".filter input", " zebra");
    browser.wait_until("document.querySelector('.none').offsetParent");
    assert_eq!(browser.text(".hits output"), "0 of 101 events");
    browser.click(".hits button");
    browser.wait_until(&format!("{SHOWN} === 101 && location.search === ''"));
    assert_eq!(browser.script("return document.querySelector('.filter input').value", vec![]), "");

    browser.click(".tags button:nth-child(1)");
    browser.wait_until(&format!("{SHOWN} === 20 && location.search === '?tag=rules'"));
    browser.click(".tags button:nth-child(3)");
    browser.wait_until("location.search === '?tag=rules,partners'");
    assert_eq!(browser.script("return document.querySelectorAll('.tags [aria-pressed=true]').length", vec![]), 2);
    browser.click(".tags button:nth-child(3)");
    browser.wait_until("location.search === '?tag=rules'");

    // By keyboard alone: from the field to the choice of weight, to turning points, and to the first subject.
    browser.script("document.querySelector('.filter input').focus()", vec![]);
    browser.press(Key::Tab);
    assert!(browser.active_element().starts_with("select"), "{}", browser.active_element());
    browser.press(Key::Down);
    browser.press(Key::Down);
    // WebKit opens the list for the arrows; Enter closes it.
    if browser.engine() == Engine::WebKit {
        browser.press(Key::Enter);
    }
    browser.wait_until("location.search === '?level=3&tag=rules'");
    browser.script("document.querySelector('#l-level').focus()", vec![]);
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.wait_until("location.search === '?level=3'");
    assert_eq!(browser.console(), [""; 0]);
}

fn a_link_brings_its_state(browser: &Browser, url: &str) {
    browser
        .goto(&format!("{url}history/?tag=rules,fish&level=3&q=sato&colour=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"));
    browser.wait_until(ALIVE);
    browser.wait_until("document.querySelector('.notice').offsetParent");
    let notice = browser.text(".notice");
    assert!(notice.contains("tag=fish") && notice.contains("colour=<img src=x onerror=alert(1)>"), "{notice}");
    browser.wait_until("location.search === '?q=sato&level=3&tag=rules'");
    assert_eq!(browser.script("return document.querySelector('.filter input').value", vec![]), "sato");
    assert_eq!(number(browser, SHOWN), 1, "one turning point about rules names Sato");
    assert_eq!(browser.script("return document.querySelector('#t007').offsetParent !== null", vec![]), true);
    assert_eq!(browser.script("return document.querySelector('#l-level').value", vec![]), "3");
    let top = number(browser, "Math.round(Math.abs(document.querySelector('#timeline').getBoundingClientRect().top))");
    assert!(top < 400, "the link leads to the events, which begin at {top} px");
    // The address now holds what is shown, and nothing else: opened again it says nothing.
    browser.goto(&browser.url());
    browser.wait_until(ALIVE);
    browser.wait_until(&format!("{SHOWN} === 1"));
    assert_eq!(browser.count_visible(".notice"), 0);
    assert_eq!(browser.console(), [""; 0]);
}

fn a_wrong_address_gets_an_answer(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}no/such/histroy"));
    browser.wait_until("document.querySelector('#perhaps').offsetParent");
    assert_eq!(browser.text("#perhaps a"), "How Japan’s arms export rules came about");
    browser.click("#perhaps a");
    browser.wait_until("location.pathname === '/a/b/history/'");
    browser.goto(&format!("{url}no/such/page/"));
    browser.wait_until("document.querySelector('[data-page=rules]').pathname === '/a/b/rules/'");
    browser.click(".contents a[data-page=rules]");
    browser.wait_until("location.pathname === '/a/b/rules/'");
}

/// Nothing was asked for that is not in the folder, and nothing was missing but the two wrong addresses.
fn no_page_asks_for_more(server: &Nginx) {
    for request in server.requests() {
        let (status, path) = request.split_once(' ').expect("status and path");
        let expected = path.starts_with("/a/b/no/");
        assert!(expected || (path.starts_with("/a/b/") && ["200", "304"].contains(&status)), "{request}");
    }
}

fn without_scripts(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/"));
    assert_eq!(number(browser, SHOWN), 101, "{:?}: every event is there", browser.engine());
    assert_eq!(browser.count_visible(".filter"), 0, "{:?}: no dead controls", browser.engine());
    for page in ["rules/", "check/", "cases/", "sources/", "about/", "history/"] {
        browser.click(&format!("header nav a[href='../{page}']"));
        browser.wait_until(&format!("location.pathname === '/a/b/{page}' && document.readyState === 'complete'"));
        assert!(browser.text("h1").len() > 3);
    }
    browser.goto(&format!("{url}who-decides/"));
    browser.click(terms::LINK);
    browser.wait_until("location.pathname === '/a/b/glossary/' && location.hash === '#nsc'");
    browser.click(".name");
    browser.wait_until("location.pathname === '/a/b/'");
    assert!(browser.text("#answer .sentence").starts_with("Under the rules of 21 April 2026, a destroyer"));
    browser.click("#form button");
    browser.wait_until("location.pathname === '/a/b/check/' && document.readyState === 'complete'");
    assert!(browser.text("#answer .sentence").starts_with("Under the rules of 21 April 2026, a destroyer"));
    assert_eq!(browser.count_visible("#form"), 0, "{:?}: no dead controls", browser.engine());
    assert!(browser.text(".aide .off").contains("example"), "{:?}: an example is called one", browser.engine());
    lists::stand_whole_without_life(browser, url);
    search::lists_all_pages_without_scripts(browser, url);
}

fn without_wasm(browser: &Browser, url: &str) {
    browser.goto(&format!("{url}history/?tag=rules"));
    browser.wait_until("document.documentElement.hasAttribute('data-still')");
    assert_eq!(number(browser, SHOWN), 101);
    assert!(browser.text(".filter .off").starts_with("The filter could not start here. All 101 events"));
    assert_eq!(browser.count_visible(".filter input"), 0, "{:?}: no dead controls", browser.engine());
    browser.click("header nav a[href='../check/']");
    browser.wait_until("location.pathname === '/a/b/check/' && document.documentElement.hasAttribute('data-still')");
    assert!(browser.text(".aide .off").starts_with("The checker cannot start in this browser."));
    assert!(browser.text("#answer .sentence").starts_with("Under the rules of 21 April 2026, a destroyer"));
    assert_eq!(browser.count_visible("#form select"), 0, "{:?}: no dead controls", browser.engine());
}

#[test]
fn each_browsers_own_setting_without_scripts_loses_no_event() {
    let server = serve(Mode::Normal);
    for engine in Engine::ALL {
        let browser = Browser::open(engine, Options { scripts_off: true, ..DESK });
        without_scripts(&browser, &server.url());
    }
}

/// What a damaged file or an editing proxy may do to a page: the events stay, and the controls say why they are gone.
#[test]
fn a_widget_whose_props_are_damaged_leaves_its_page_whole() {
    let copy = support::process::TempFolder::new();
    copy_folder(&root().join("dist"), copy.path());
    let page = copy.path().join("history/index.html");
    let html = fs::read_to_string(&page).expect("the page is there");
    let props = "data-widget=\"[[";
    assert_eq!(html.matches(props).count(), 1, "the page holds one widget");
    fs::write(&page, html.replace(props, "data-widget=\"[[7,")).expect("a copy can be written");
    let server = Nginx::serve(copy.path(), "/", Mode::Normal);
    let browser = Browser::open(Engine::Chromium, DESK);
    browser.goto(&format!("{}history/", server.url()));
    browser.wait_until("document.documentElement.hasAttribute('data-still')");
    assert_eq!(number(&browser, SHOWN), 101);
    assert!(browser.text(".filter .off").starts_with("The filter could not start here."));
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder can be made");
    for path in fs::read_dir(from).expect("the folder can be read").flatten().map(|entry| entry.path()) {
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

#[test]
fn the_folder_opens_from_a_disk() {
    let browser = Browser::open(Engine::Chromium, DESK);
    browser.goto(&format!("file://{}/dist/index.html", root().display()));
    browser.click("header nav a[href*=history]");
    browser.wait_until("location.pathname.endsWith('/dist/history/index.html')");
    assert_eq!(number(&browser, SHOWN), 101);
    assert!(browser.text(".filter .off").starts_with("The filter could not start here."));
}

/// Long pages are read while they arrive: what one network flight brings holds the first screen.
#[test]
fn the_first_flight_holds_the_first_screen_of_a_long_page() {
    let flights = root().join("target/flights");
    let browser = Browser::open(Engine::Chromium, DESK);
    let files = pages().into_iter().map(|page| format!("{page}index.html"));
    for page in files.filter(|file| sangensoku::build::budget::is_long(file)) {
        let html = fs::read_to_string(root().join("dist").join(&page)).expect("the page is there");
        let (mut least, mut most) = (0, html.len());
        while most - least > 64 {
            let middle = (least + most) / 2;
            let cut = html.as_bytes()[..middle].to_vec();
            if sangensoku::build::pack::brotli(&cut).len() <= sangensoku::build::budget::FIRST_FLIGHT_BYTES {
                least = middle;
            } else {
                most = middle;
            }
        }
        let first = String::from_utf8_lossy(&html.as_bytes()[..least]).into_owned();
        let folder = flights.join(page.replace("/index.html", ""));
        fs::create_dir_all(&folder).expect("target can be written");
        // Without its scripts: this compares what is painted before any of them runs.
        let still = |html: &str| html.replace("<script", "<template").replace("</script", "</template");
        fs::write(folder.join("first.html"), still(&first)).expect("target can be written");
        fs::write(folder.join("whole.html"), still(&html)).expect("target can be written");
        for (width_px, height_px) in [(320, 640), (390, 844), (1280, 900)] {
            browser.resize(width_px, height_px);
            let picture = |name: &str| {
                browser.goto(&format!("file://{}", folder.join(name).display()));
                browser.script("document.documentElement.style.scrollbarWidth = 'none'", vec![]);
                browser.screenshot()
            };
            assert!(
                picture("first.html") == picture("whole.html"),
                "{page} at {width_px} px: its first screen needs more"
            );
        }
    }
}

/// Every page at two widths, light and dark: axe has nothing to say. Each is saved as a picture for people to look at.
#[test]
fn axe_finds_nothing_on_any_page() {
    let axe = fs::read_to_string(root().join("tests/node_modules/axe-core/axe.min.js"));
    let axe = axe.expect("axe-core is installed by `cargo site test`");
    let server = serve(Mode::Normal);
    let pictures = root().join("target/screenshots");
    fs::create_dir_all(&pictures).expect("target can be written");
    let browser = Browser::open(Engine::Chromium, DESK);
    let more = [
        "history/?tag=rules,fish&level=3",
        "history/?q=zebra",
        "no/such/histroy",
        "check/?d=1985-06-01&i=anti-ship-missile&o=own&to=pl",
        "check/?v=1&d=2026-04-20&d2=2026-04-21&i=destroyer&o=own&to=ph",
        "check/?v=1&i=destroyer&c=-&fish=1",
        "check/t2026-1/?v=1&d=2014-06-01&i=destroyer&o=own&to=ph",
        "rules/?y=1985&i=fish#map",
    ]
    .map(str::to_owned);
    for page in pages().into_iter().chain(more) {
        for dark in [false, true] {
            browser.dark(dark);
            browser.resize(1280, 900);
            browser.goto(&format!("{}{page}", server.url()));
            wait_for_life(&browser, &page);
            for width_px in WIDTHS_PX {
                browser.resize(width_px, 900);
                let name = page.trim_end_matches('/').replace(['/', '?', '&', '=', ','], "-");
                let name = if name.is_empty() { "home" } else { &name };
                let scheme = if dark { "dark" } else { "light" };
                fs::write(pictures.join(format!("{name}-{width_px}-{scheme}.png")), browser.screenshot())
                    .expect("a picture");
                if ![320, 1280].contains(&width_px) {
                    continue;
                }
                // The source itself is the script: the page's policy refuses `eval`, as it should.
                browser.script(&axe, vec![]);
                let ask = "return axe.run(document, { resultTypes: ['violations'] }).then(found =>
                      found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(', ')))";
                let found = browser.script(ask, vec![]);
                assert_eq!(found, json!([]), "{page} at {width_px} px, {scheme}");
            }
        }
    }
}
