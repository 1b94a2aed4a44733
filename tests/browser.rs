//! The site in real browsers behind a real nginx, under a sub-path: with everything on, with scripts off, and with
//! WASM refused. One session for each engine; what a reader can do is tried in all three.

#[path = "browser/axe.rs"]
mod axe;
#[path = "browser/cases.rs"]
mod cases;
#[path = "browser/checker.rs"]
mod checker;
#[path = "browser/every_page.rs"]
mod every_page;
#[path = "browser/figures.rs"]
mod figures;
#[path = "browser/flight.rs"]
mod flight;
#[path = "browser/hostile.rs"]
mod hostile;
#[path = "browser/lists.rs"]
mod lists;
#[path = "browser/map.rs"]
mod map;
#[path = "browser/reports.rs"]
mod reports;
#[path = "browser/search.rs"]
mod search;
#[path = "browser/share.rs"]
mod share;
#[path = "browser/site.rs"]
mod site;
#[path = "browser/start.rs"]
mod start;
#[path = "browser/still.rs"]
mod still;
#[path = "support/all.rs"]
mod support;
#[path = "browser/terms.rs"]
mod terms;
#[path = "browser/timeline.rs"]
mod timeline;

use site::{ALIVE, CHECKER, DESK, WIDTHS_PX, number, pages, root, serve, wait_for_life};
use support::browser::{Browser, Engine};
use support::nginx::Mode;

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
    every_page::reads(&browser, &normal.url());
    every_page::no_section_is_too_high(&browser, &normal.url());
    every_page::a_link_opens_its_line(&browser, &normal.url());
    every_page::hydration_changes_nothing(&browser, &normal.url());
    timeline::the_filter_filters(&browser, &normal.url());
    timeline::a_link_brings_its_state(&browser, &normal.url());
    checker::answers(&browser, &normal.url());
    checker::follows_the_reader(&browser, &normal.url());
    checker::shares_what_it_shows(&browser, &normal.url());
    checker::begins_on_the_home_page(&browser, &normal.url());
    checker::says_who_signs(&browser, &normal.url());
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
    every_page::a_wrong_address_gets_an_answer(&browser, &normal.url());
    every_page::no_page_asks_for_more(&normal);

    let off = serve(Mode::ScriptsOff);
    still::without_scripts(&browser, &off.url());
    for mode in [Mode::WasmBlocked, Mode::WasmMissing] {
        let server = serve(mode);
        still::without_wasm(&browser, &server.url());
        lists::stand_whole_without_life(&browser, &server.url());
        if mode == Mode::WasmBlocked {
            search::says_where_it_cannot_start(&browser, &server.url());
        }
    }
}
