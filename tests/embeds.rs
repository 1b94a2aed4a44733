//! Embeds on pages of other sites, in real browsers: with hosts that listen in a few lines of their own, with the
//! scripts that hosts really run, and in a real WordPress. What needs others' programs runs by
//! `cargo site test --hosts`, which installs them.

#[path = "embeds/builder.rs"]
mod builder;
#[path = "embeds/element.rs"]
mod element;
#[path = "embeds/fits.rs"]
mod fits;
#[path = "embeds/heights.rs"]
mod heights;
#[path = "embeds/options.rs"]
mod options;
#[path = "embeds/site.rs"]
mod site;
#[path = "support/all.rs"]
mod support;
#[path = "embeds/wordpress.rs"]
mod wordpress;
#[path = "embeds/words.rs"]
mod words;

use fits::{Ways, cuts_nothing, fits};
use site::{Host, PAGE, Site, root};
use std::path::PathBuf;
use support::browser::{Browser, Engine, Options};
use wordpress::WordPress;

const DESK: Options = Options { width_px: 900, height_px: 900, dark: false, scripts_off: false };

/// Pages of hosts that listen in a few lines.
const LISTENERS: [&str; 10] =
    ["datawrapper", "amp", "canvas", "parser", "embedly", "h5p", "mastodon", "own", "element", "strict"];

/// Pages of hosts that run a script of others: where it lies, and what it says of itself.
const SCRIPTS: [(&str, &str, &[&str]); 4] = [
    ("pym", "pym.js/dist/pym.v1.js", &[]),
    ("frames", "@newswire/frames/dist/frames.umd.js", &[]),
    // Both versions speak to the frame before it is loaded; the old one praises the new one, that one its licence.
    ("iframe-resizer-4", "iframe-resizer/js/iframeResizer.js", &["IFRAME-RESIZER", "recipient window"]),
    ("iframe-resizer-5", "@iframe-resizer/parent/index.umd.js", &["(GPLv3)", "GPLv3 License", "recipient window"]),
];
/// The script that WordPress adds to a post with an embed, as Debian installs it.
const WORDPRESS_SCRIPT: &str = "/usr/share/wordpress/wp-includes/js/wp-embed.js";
/// What that script makes of the heights that it is told. (A WordPress that nobody has dressed has no icon.)
const WORDPRESS: Ways = Ways { least_px: 200, most_px: Some(1000), says: &["favicon.ico"] };

#[test]
fn a_frame_fits_where_a_host_listens_in_chromium() {
    listeners(Engine::Chromium);
}

#[test]
fn a_frame_fits_where_a_host_listens_in_firefox() {
    listeners(Engine::Firefox);
}

fn listeners(engine: Engine) {
    let site = Site::serve();
    let host = Host::serve(&site, &[]);
    let browser = Browser::open(engine, DESK);
    for name in LISTENERS {
        fits(&browser, &host.page(name), Ways::default());
    }
}

#[test]
fn no_embed_cuts_its_words_off() {
    let site = Site::serve();
    let host = Host::serve(&site, &[]);
    let browser = Browser::open(Engine::Chromium, DESK);
    for id in Site::some() {
        cuts_nothing(&browser, &host.page("ear"), &format!("{}embed/{id}/", site.url()));
    }
}

#[test]
fn frames_are_as_high_as_is_told_to_sites_that_cannot_ask() {
    heights::are_those_that_are_written(&Browser::open(Engine::Chromium, DESK), &Site::serve());
}

#[test]
fn the_code_of_a_frame_is_made_by_a_form_in_chromium() {
    builds(Engine::Chromium);
}

#[test]
fn the_code_of_a_frame_is_made_by_a_form_in_firefox() {
    builds(Engine::Firefox);
}

fn builds(engine: Engine) {
    let site = Site::serve();
    let browser = Browser::open(engine, DESK);
    builder::writes_what_is_shown(&browser, &site);
    builder::answers_what_cannot_be(&browser, &site);
    builder::takes_the_state_along(&browser, &site);
    builder::is_reached_from_the_share_menu(&browser, &site);
    let still = Browser::open(engine, Options { scripts_off: true, ..DESK });
    builder::is_a_list_without_scripts(&still, &site);
}

#[test]
fn an_embed_says_what_hosts_understand_and_follows_what_it_understands_in_chromium() {
    speaks(Engine::Chromium);
}

#[test]
fn an_embed_says_what_hosts_understand_and_follows_what_it_understands_in_firefox() {
    speaks(Engine::Firefox);
}

fn speaks(engine: Engine) {
    let site = Site::serve();
    let host = Host::serve(&site, &[]);
    let browser = Browser::open(engine, DESK);
    words::are_those_of_the_hosts(&browser, &site, &host);
    words::answer_the_host_alone(&browser, &site, &host);
    options::are_followed_or_named(&browser, &site);
    options::the_accent_goes_with_the_theme(&browser, &site);
    element::passes_on_what_is_sound(&browser, &site, &host);
    element::listens_to_its_own_frame(&browser, &host);
}

#[test]
#[ignore = "needs the scripts of others: cargo site test --hosts"]
fn a_frame_fits_where_a_host_runs_the_scripts_of_others_in_chromium() {
    others(Engine::Chromium);
}

#[test]
#[ignore = "needs the scripts of others: cargo site test --hosts"]
fn a_frame_fits_where_a_host_runs_the_scripts_of_others_in_firefox() {
    others(Engine::Firefox);
}

fn others(engine: Engine) {
    let packages = root().join("tests/hosts/node_modules");
    let mut scripts: Vec<(String, PathBuf)> =
        SCRIPTS.iter().map(|(name, path, _)| (format!("{name}.js"), packages.join(path))).collect();
    scripts.push(("wp-embed.js".to_owned(), PathBuf::from(WORDPRESS_SCRIPT)));
    let scripts: Vec<(&str, PathBuf)> = scripts.iter().map(|(name, path)| (name.as_str(), path.clone())).collect();
    let site = Site::serve();
    let host = Host::serve(&site, &scripts);
    let browser = Browser::open(engine, DESK);
    for (name, _, says) in SCRIPTS {
        fits(&browser, &host.page(name), Ways { says, ..Ways::default() });
    }
    fits(&browser, &host.page("wp-embed"), WORDPRESS);
}

#[test]
#[ignore = "needs WordPress: cargo site test --hosts"]
fn an_address_that_is_pasted_into_a_real_wordpress_becomes_a_frame_that_fits() {
    let site = Site::serve();
    site.offer();
    let wordpress = WordPress::start(site.port());
    let post = wordpress.post(&format!("{}{PAGE}", site.url()));
    let browser = Browser::open(Engine::Chromium, DESK);
    fits(&browser, &post, WORDPRESS);
    assert_eq!(browser.count_visible("iframe.wp-embedded-content[sandbox=allow-scripts]"), 1, "{post}: the frame");
    assert_eq!(browser.count_visible("blockquote.wp-embedded-content"), 0, "{post}: the words gave way to it");
    // The sandbox opens no windows, so WordPress follows the link itself.
    browser.enter("iframe");
    browser.script("window.focus()", vec![]);
    browser.click("#embed a[href]");
    browser.leave();
    browser.wait_until(&format!("location.href.startsWith('{}')", site.url()));
}
