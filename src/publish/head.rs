//! What stands in the head of a page: what it is called, what a preview of it shows, and what it loads first.

use super::{
    document::{FILE_SCRIPT, LOST_SCRIPT, SPECULATION, Settings, Shell, policy},
    embed, hosts,
    ids::address_of,
};
use crate::page::{Rendered, copy::embed::FOLDER as EMBEDS, evidence::corrections::FEED};
use std::collections::BTreeMap;

pub use crate::page::copy::html::escape;

/// The name of the site.
pub const NAME: &str = "Sangensoku";

/// The line after which the absolute tags stand, if there are any; `retarget` looks for it.
pub const LAST_RELATIVE: &str = r#"<meta name="twitter:card" content="summary_large_image">"#;

/// How the lines begin that hold the site's own address.
pub const ABSOLUTE: [&str; 4] = [
    "<link rel=\"canonical\"",
    "<meta property=\"og:url\"",
    "<meta property=\"og:image",
    "<link rel=\"alternate\" type=\"application/json+oembed\"",
];

/// The head of a page; `up` leads to the site's folder.
pub fn head(page: &Rendered, css: &str, shell: &Shell, settings: &Settings, up: &str) -> String {
    let lost = page.path == "404.html";
    let aliases: BTreeMap<&str, &str> = settings.moved.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    let aliases = serde_json::to_string(&aliases).expect("text is plain data").replace('<', "\\u003c");
    let lost_script = LOST_SCRIPT.replacen("aliases = {}", &format!("aliases = {aliases}"), 1);
    let own = page.script.as_deref().unwrap_or_default();
    let inline: Vec<&str> = [(true, FILE_SCRIPT), (lost, &lost_script), (!own.is_empty(), own)]
        .into_iter()
        .filter(|(on, _)| *on)
        .map(|(_, text)| text)
        .collect();
    let title = if page.path == "index.html" { page.title.clone() } else { format!("{} – {NAME}", page.title) };
    // Only the page that gives the code for embeds shows one.
    let has_frames = page.path == format!("{}/index.html", EMBEDS);
    let mut head = String::new();
    let mut line = |text: String| {
        head.push_str(&text);
        head.push('\n');
    };
    line(format!(
        r#"<meta http-equiv="Content-Security-Policy" content="{}">"#,
        policy(css, &inline, shell, settings, has_frames)
    ));
    if let (true, Some(site_url)) = (lost, &settings.site_url) {
        line(base(site_url));
    }
    line(format!("<title>{}</title>", escape(&title)));
    line(meta("name", "description", &page.description));
    line(r##"<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)">"##.to_owned());
    line(r##"<meta name="theme-color" content="#15140f" media="(prefers-color-scheme: dark)">"##.to_owned());
    line(r#"<meta name="color-scheme" content="light dark">"#.to_owned());
    for (property, content) in [
        ("og:type", "article"),
        ("og:title", page.title.as_str()),
        ("og:description", &page.description),
        ("og:site_name", NAME),
        ("og:locale", "en_GB"),
    ] {
        line(meta("property", property, content));
    }
    if let Some(day) = page.card.read.day() {
        // A day of the content is a day in Japan.
        line(meta("property", "article:modified_time", &format!("{day}T00:00:00+09:00")));
    }
    line(LAST_RELATIVE.to_owned());
    if let Some(to) = &page.leads_to {
        line(format!(r#"<meta http-equiv="refresh" content="0; url={up}{}">"#, folder_of(to)));
    }
    if lost {
        line(meta("name", "robots", "noindex"));
    } else if let Some(site_url) = &settings.site_url {
        let address = page.leads_to.as_deref().unwrap_or_else(|| address_of(&page.path));
        let alt = (escape(&page.title), escape(&page.description));
        absolute(site_url, address, settings.card(page), (&alt.0, &alt.1)).into_iter().for_each(&mut line);
    }
    line(format!(r#"<link rel="icon" href="{up}icon.svg" type="image/svg+xml">"#));
    line(format!(r#"<link rel="alternate" type="application/atom+xml" href="{up}{FEED}">"#));
    line(format!("<style>{css}</style>"));
    for script in inline {
        line(format!("<script>{script}</script>"));
    }
    if page.starts_at_once {
        let [js, wasm] = shell.assets();
        line(format!(r#"<link rel="modulepreload" href="{up}{js}" fetchpriority="low">"#));
        line(format!(
            r#"<link rel="preload" as="fetch" type="application/wasm" crossorigin="anonymous" href="{up}{wasm}" fetchpriority="low">"#
        ));
    }
    line(format!(r#"<script type="speculationrules">{SPECULATION}</script>"#));
    head
}

/// The lines with the site's own address for the page at `address`: title and takeaway are escaped already.
pub fn absolute(site_url: &str, address: &str, card: Option<&str>, (title, about): (&str, &str)) -> Vec<String> {
    let url = escape(&format!("{site_url}{}", folder_of(address)));
    let mut lines =
        vec![format!(r#"<link rel="canonical" href="{url}">"#), format!(r#"<meta property="og:url" content="{url}">"#)];
    if let Some(card) = card {
        let image = escape(&format!("{site_url}{card}"));
        let kind = hosts::kind(card).map_or("", |kind| kind.mime);
        let (width, height) = (super::card::WIDTH.to_string(), super::card::HEIGHT.to_string());
        let alt = format!("{title}. {about}");
        for (name, content) in [
            ("og:image", image.as_str()),
            ("og:image:type", kind),
            ("og:image:width", &width),
            ("og:image:height", &height),
            ("og:image:alt", &alt),
        ] {
            lines.push(format!(r#"<meta property="{name}" content="{content}">"#));
        }
    }
    // Only a page of its own has a card; what stands at an old address is not offered to others.
    if card.is_some() && embed::is_offered(address) {
        lines.push(embed::discovery(site_url, address, title));
    }
    lines
}

/// The folder of a page below the site's: `rules` is in `rules/`, the first page in the site's own.
pub fn folder_of(address: &str) -> String {
    if address == "home" { String::new() } else { format!("{address}/") }
}

/// The path below the site's folder of a link that was written for the address `old`, or for none.
pub fn below<'a>(link: &'a str, old: Option<&str>) -> &'a str {
    match old.and_then(|old| link.strip_prefix(old)) {
        Some(path) => path,
        None => link.trim_start_matches("../").trim_start_matches("./"),
    }
}

/// The line that gives the page for unknown addresses, which is shown at any depth, its place.
pub fn base(site_url: &str) -> String {
    format!(r#"<base href="{}">"#, escape(path_of(site_url)))
}

/// A line of metadata.
pub fn meta(kind: &str, name: &str, content: &str) -> String {
    format!(r#"<meta {kind}="{name}" content="{}">"#, escape(content))
}

/// The path of an absolute address: `https://example.org/a/` gives `/a/`.
pub fn path_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}
